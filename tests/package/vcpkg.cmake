# SPDX-License-Identifier: Apache-2.0
#
# The vcpkg port without vcpkg, which downloads what it builds with. The functions that the port calls are
# stood in for as their manual describes them: they configure, build and install for real.
#
# Usage: cmake -D PORT=<folder of the port> -D BUILD=<a build of the sources> -D WORK=<folder>
#              -D VERSION=<of the project> -P vcpkg.cmake
# Afterwards WORK/packages is what vcpkg would have installed, to be found by a consumer.
cmake_minimum_required(VERSION 3.25)

# --- The manifest --------------------------------------------------------------------------------

file(READ "${PORT}/vcpkg.json" manifest)
function(expect_equal what actual wanted)
    if(NOT actual STREQUAL wanted)
        message(FATAL_ERROR "${what} is ${actual}, not ${wanted}")
    endif()
endfunction()
# The keys of a JSON object, each of which must be allowed.
function(keys_of out json allowed)
    set(keys)
    string(JSON count LENGTH "${json}")
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON key MEMBER "${json}" ${i})
        if(allowed AND NOT key IN_LIST allowed)
            message(FATAL_ERROR "vcpkg.json has no key ${key}")
        endif()
        list(APPEND keys ${key})
    endforeach()
    set(${out} ${keys} PARENT_SCOPE)
endfunction()
# A dependency is a name, or an object that has one.
function(check_dependencies json)
    string(JSON count LENGTH "${json}")
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON type TYPE "${json}" ${i})
        string(JSON dependency GET "${json}" ${i})
        if(type STREQUAL "OBJECT")
            keys_of(keys "${dependency}"
                    "name;host;default-features;features;platform;version>=")
            string(JSON dependency GET "${dependency}" name)
        endif()
        if(NOT dependency MATCHES "^[a-z0-9]+(-[a-z0-9]+)*$")
            message(FATAL_ERROR "no name of a port: ${dependency}")
        endif()
    endforeach()
endfunction()

keys_of(keys "${manifest}"
        "name;version;port-version;description;homepage;documentation;license;supports;dependencies;default-features;features")
string(JSON name GET "${manifest}" name)
string(JSON version GET "${manifest}" version)
string(JSON dependencies GET "${manifest}" dependencies)
string(JSON features GET "${manifest}" features)
expect_equal("name" "${name}" netralitas)
expect_equal("version" "${version}" "${VERSION}")
check_dependencies("${dependencies}")
keys_of(feature_names "${features}" "")
foreach(feature IN LISTS feature_names)
    string(JSON object GET "${features}" ${feature})
    keys_of(keys "${object}" "description;dependencies;supports")
    if(NOT "description" IN_LIST keys)
        message(FATAL_ERROR "feature ${feature} has no description")
    endif()
    string(JSON dependencies GET "${object}" dependencies)
    check_dependencies("${dependencies}")
endforeach()

# --- The port ------------------------------------------------------------------------------------

set(PORT_FOLDER "${PORT}")
set(PORT netralitas)
set(FEATURES core ${feature_names})
set(CURRENT_PACKAGES_DIR "${WORK}/packages")
file(REMOVE_RECURSE "${WORK}/packages")

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endfunction()
macro(parse options one many)
    cmake_parse_arguments(PARSE_ARGV 0 arg "${options}" "${one}" "${many}")
    if(DEFINED arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${CMAKE_CURRENT_FUNCTION} takes no ${arg_UNPARSED_ARGUMENTS}")
    endif()
endmacro()

function(vcpkg_check_features)
    parse("" OUT_FEATURE_OPTIONS FEATURES)
    set(options)
    while(arg_FEATURES)
        list(POP_FRONT arg_FEATURES feature option)
        if(NOT feature IN_LIST feature_names)
            message(FATAL_ERROR "vcpkg.json has no feature ${feature}")
        endif()
        list(APPEND options -D${option}=ON)
    endwhile()
    set(${arg_OUT_FEATURE_OPTIONS} ${options} PARENT_SCOPE)
endfunction()
function(vcpkg_cmake_configure)
    parse("" SOURCE_PATH OPTIONS)
    run("${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${BUILD}" -DBUILD_SHARED_LIBS=OFF ${arg_OPTIONS})
endfunction()
function(vcpkg_cmake_install)
    parse("" "" "")
    run("${CMAKE_COMMAND}" --build "${BUILD}")
    # Its debug build leaves the same below debug/.
    foreach(prefix IN ITEMS "${CURRENT_PACKAGES_DIR}" "${CURRENT_PACKAGES_DIR}/debug")
        run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${prefix}")
    endforeach()
endfunction()
# Moves the package configuration to share/, which is one folder less away from the prefix.
function(vcpkg_cmake_config_fixup)
    parse("" "CONFIG_PATH;PACKAGE_NAME" "")
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/${arg_CONFIG_PATH}")
    file(GLOB files "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}/*.cmake")
    foreach(file IN LISTS files)
        file(READ "${file}" text)
        string(REPLACE "/../../../\"" "/../../\"" text "${text}")
        string(REPLACE "get_filename_component(_IMPORT_PREFIX \"\${CMAKE_CURRENT_LIST_FILE}\" PATH)\n"
                       "set(_IMPORT_PREFIX \"\${CMAKE_CURRENT_LIST_FILE}\")\n" text "${text}")
        cmake_path(GET file FILENAME name)
        file(WRITE "${CURRENT_PACKAGES_DIR}/share/${PORT}/${name}" "${text}")
    endforeach()
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/lib/cmake")
endfunction()
function(vcpkg_fixup_pkgconfig)
    parse("" "" "")
    file(GLOB files "${CURRENT_PACKAGES_DIR}/lib/pkgconfig/*.pc")
    list(LENGTH files count)
    expect_equal("Number of .pc files" ${count} 3)
endfunction()
function(vcpkg_install_copyright)
    parse("" COMMENT FILE_LIST)
    configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_FOLDER}/portfile.cmake")

# --- What vcpkg looks for in what it has built ---------------------------------------------------

foreach(file IN ITEMS include/netralitas/netralitas.hpp include/netralitas/netralitas.h
                      lib/libnetralitas.a lib/libnetralitas_io.a lib/libnetralitas_c.a
                      share/netralitas/netralitas-config.cmake share/netralitas/copyright)
    if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/${file}")
        message(FATAL_ERROR "not installed: ${file}")
    endif()
endforeach()
foreach(file IN ITEMS bin lib/cmake debug/include debug/share)
    if(EXISTS "${CURRENT_PACKAGES_DIR}/${file}")
        message(FATAL_ERROR "not to be installed: ${file}")
    endif()
endforeach()
