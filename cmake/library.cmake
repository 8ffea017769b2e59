# SPDX-License-Identifier: Apache-2.0
#
# netralitas_library(TARGET MACRO): what every library of this project has in common. MACRO is the prefix
# of the macros in its config.hpp.

set(NETRALITAS_EXPORTS_MAP "${CMAKE_CURRENT_LIST_DIR}/exports.map")

function(netralitas_library target macro)
    # Public headers are C++17; only our own sources need C++20.
    target_compile_features(${target} PUBLIC cxx_std_17 PRIVATE cxx_std_20)
    get_target_property(type ${target} TYPE)
    target_compile_definitions(
        ${target} PUBLIC $<$<STREQUAL:${type},STATIC_LIBRARY>:${macro}_STATIC_DEFINE>)
    # The constructor of boost::none is not constexpr in Boost 1.74: as an inline variable, every file
    # would initialise it when the library is loaded. As a constant of each file, nothing is left of it.
    target_compile_definitions(${target} PRIVATE BOOST_NO_CXX17_INLINE_VARIABLES)
    # Hidden visibility alone lets weak symbols of the standard library and of Boost out.
    target_link_options(
        ${target} PRIVATE
        "$<$<PLATFORM_ID:Linux>:LINKER:--version-script=${NETRALITAS_EXPORTS_MAP}>")
    set_property(
        TARGET ${target}
        APPEND
        PROPERTY LINK_DEPENDS "${NETRALITAS_EXPORTS_MAP}")
    set_target_properties(
        ${target}
        PROPERTIES CXX_EXTENSIONS OFF
                   CXX_VISIBILITY_PRESET hidden
                   VISIBILITY_INLINES_HIDDEN ON
                   VERSION ${PROJECT_VERSION}
                   SOVERSION 0
                   VERIFY_INTERFACE_HEADER_SETS ${PROJECT_IS_TOP_LEVEL})
endfunction()
