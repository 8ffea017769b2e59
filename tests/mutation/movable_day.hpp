// SPDX-License-Identifier: Apache-2.0
//
// Included before anything else by the files of the engine that read the day of transition: there it is
// a variable then, not a constant.
#include "law/national.hpp"

namespace netralitas::law {
extern Date movable_transition_day;
}
#define transition_day movable_transition_day
