# SPDX-License-Identifier: Apache-2.0
#
# What the shared build of the tests has besides: debug information in the C library, whose types are
# compared (abi.sh), and a program that is not optimised, for speed. Included by project().
cmake_language(DEFER CALL target_compile_options netralitas_c PRIVATE -g)
cmake_language(DEFER CALL target_compile_options netralitas_cli PRIVATE -O0)
