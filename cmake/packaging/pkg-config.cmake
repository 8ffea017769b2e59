# SPDX-License-Identifier: Apache-2.0
#
# The files for pkg-config, one a library. They find themselves: the prefix may be moved. A package holds
# either shared or static libraries; with static ones, what they need is always asked for.

# netralitas_pkg_config(NAME TARGET DESCRIPTION): also reads `requires`, the packages that it needs, and
# `libs`, options of the linker.
function(netralitas_pkg_config pc_name target pc_description)
    # From where the file is to the prefix; an absolute directory of libraries leads nowhere.
    if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
        set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
    else()
        file(RELATIVE_PATH pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
        string(REGEX REPLACE "/$" "" pc_prefix "\${pcfiledir}/${pc_prefix}")
    endif()
    foreach(kind IN ITEMS LIBDIR INCLUDEDIR)
        set(pc_${kind} "\${prefix}")
        cmake_path(APPEND pc_${kind} "${CMAKE_INSTALL_${kind}}")
    endforeach()
    set(pc_library "${target}")
    list(JOIN requires " " pc_requires)
    set(pc_libs "${libs}")
    set(pc_cflags "")
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "STATIC_LIBRARY")
        string(TOUPPER "${target}" macro)
        set(pc_cflags " -D${macro}_STATIC_DEFINE")
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/cmake/packaging/netralitas.pc.in"
                   "${PROJECT_BINARY_DIR}/${pc_name}.pc" @ONLY)
    install(
        FILES "${PROJECT_BINARY_DIR}/${pc_name}.pc"
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
        COMPONENT Development)
endfunction()

get_target_property(type netralitas TYPE)
set(static_needs)
if(type STREQUAL "STATIC_LIBRARY")
    set(static_needs fmt)
endif()

set(libs "")
set(requires ${static_needs})
netralitas_pkg_config(netralitas netralitas "${PROJECT_DESCRIPTION}")
if(TARGET netralitas_io)
    set(requires netralitas ${static_needs})
    if(static_needs AND NETRALITAS_SIMDJSON)
        list(APPEND requires simdjson)
    endif()
    netralitas_pkg_config(netralitas-io netralitas_io "JSON, CSV and local circulars for netralitas")
endif()
if(TARGET netralitas_c)
    # The C library takes static libraries into itself where it is a shared one.
    set(requires)
    get_target_property(type netralitas_c TYPE)
    if(type STREQUAL "STATIC_LIBRARY")
        set(requires netralitas-io)
        set(libs " -lstdc++")
    endif()
    netralitas_pkg_config(netralitas-c netralitas_c "The C interface of netralitas")
endif()
