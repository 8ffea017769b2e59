# SPDX-License-Identifier: Apache-2.0
#
# Installation: the library, its headers and the package configuration. Three components: Runtime is what
# a program needs, Development what its build needs, Tools the program and its manual. What src/io and
# src/cli install stands there.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(NETRALITAS_INSTALL_CMAKEDIR
    "${CMAKE_INSTALL_LIBDIR}/cmake/netralitas"
    CACHE STRING "Where the package configuration is installed")
mark_as_advanced(NETRALITAS_INSTALL_CMAKEDIR)

install(
    TARGETS netralitas
    EXPORT netralitas
    RUNTIME COMPONENT Runtime
    LIBRARY COMPONENT Runtime NAMELINK_COMPONENT Development
    ARCHIVE COMPONENT Development
    FILE_SET HEADERS COMPONENT Development)
install(
    TARGETS netralitas_testing
    EXPORT netralitas
    FILE_SET HEADERS COMPONENT Development)
install(
    DIRECTORY tests/data/conformance
    DESTINATION "${CMAKE_INSTALL_DATADIR}/netralitas"
    COMPONENT Development
    FILES_MATCHING
    PATTERN "*.jsonl")

install(
    EXPORT netralitas
    FILE netralitas-targets.cmake
    NAMESPACE netralitas::
    DESTINATION "${NETRALITAS_INSTALL_CMAKEDIR}"
    COMPONENT Development)

# The build directory can be found as well, by netralitas_DIR. What is added to the set later, in src/io
# and src/capi, is in it. Not below a parent: its own copies of what we need may not be exported.
if(PROJECT_IS_TOP_LEVEL)
    export(EXPORT netralitas FILE netralitas-targets.cmake NAMESPACE netralitas::)
endif()

get_target_property(netralitas_type netralitas TYPE)
configure_package_config_file(
    cmake/netralitas-config.cmake.in netralitas-config.cmake
    INSTALL_DESTINATION "${NETRALITAS_INSTALL_CMAKEDIR}")
# Before 1.0 a new minor version may break.
write_basic_package_version_file(netralitas-config-version.cmake COMPATIBILITY SameMinorVersion)

install(
    FILES "${CMAKE_CURRENT_BINARY_DIR}/netralitas-config.cmake"
          "${CMAKE_CURRENT_BINARY_DIR}/netralitas-config-version.cmake"
    DESTINATION "${NETRALITAS_INSTALL_CMAKEDIR}"
    COMPONENT Development)
