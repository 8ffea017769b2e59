# SPDX-License-Identifier: Apache-2.0
#
# netralitas_library(TARGET MACRO EXPORTS SOVERSION): what every library of this project has in common.
# MACRO is the prefix of the macros in its config.hpp, EXPORTS the list of what leaves it, SOVERSION the
# number of its ABI, which is not that of the release: docs/abi.md says when it is raised.

set(NETRALITAS_EXPORTS "${CMAKE_CURRENT_LIST_DIR}/exports.map")
set(NETRALITAS_SOVERSION 0)

function(netralitas_library target macro exports soversion)
    target_compile_features(${target} PRIVATE cxx_std_20)
    get_target_property(type ${target} TYPE)
    target_compile_definitions(
        ${target} PUBLIC $<$<STREQUAL:${type},STATIC_LIBRARY>:${macro}_STATIC_DEFINE>)
    # The constructor of boost::none is not constexpr in Boost 1.74: as an inline variable, every file
    # would initialise it when the library is loaded. As a constant of each file, nothing is left of it.
    target_compile_definitions(${target} PRIVATE BOOST_NO_CXX17_INLINE_VARIABLES)
    # Hidden visibility alone lets weak symbols of the standard library and of Boost out.
    target_link_options(
        ${target} PRIVATE
        "$<$<PLATFORM_ID:Linux>:LINKER:--version-script=${exports}>")
    set_property(
        TARGET ${target}
        APPEND
        PROPERTY LINK_DEPENDS "${exports}")
    set_target_properties(
        ${target}
        PROPERTIES BUILD_RPATH_USE_ORIGIN ON # else the bytes hang on where it was built
                   # Files of data use the same short names; a parent's unity build leaves them alone.
                   UNITY_BUILD OFF
                   CXX_EXTENSIONS OFF
                   CXX_VISIBILITY_PRESET hidden
                   VISIBILITY_INLINES_HIDDEN ON
                   VERSION ${soversion}
                   SOVERSION ${soversion}
                   VERIFY_INTERFACE_HEADER_SETS ${PROJECT_IS_TOP_LEVEL})
endfunction()
