// SPDX-License-Identifier: Apache-2.0
//
// Properties: what holds of every verdict, whatever the law says. Checked on cases drawn at random, and
// always the same ones.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
