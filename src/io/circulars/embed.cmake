# SPDX-License-Identifier: Apache-2.0
#
# Local circulars: the sources, the documents built into the library, and their installation.
#
#     include(circulars/embed.cmake)
#     netralitas_add_circulars(netralitas_io)
#
# The documents are read when the project is configured and again when one changes.

set(NETRALITAS_CIRCULARS_DIR "${CMAKE_CURRENT_LIST_DIR}")

function(netralitas_add_circulars target)
    file(GLOB documents CONFIGURE_DEPENDS "${NETRALITAS_CIRCULARS_DIR}/*.json")
    list(SORT documents)
    set(entries "")
    foreach(document IN LISTS documents)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${document}")
        # As bytes: in a CMake list, brackets and semicolons of the document would not survive.
        file(READ "${document}" bytes HEX)
        string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
        string(REGEX REPLACE "(('[^']*',){16})" "\\1\n    " bytes "${bytes}")
        get_filename_component(name "${document}" NAME_WE)
        string(MAKE_C_IDENTIFIER "${name}" name)
        string(APPEND arrays "constexpr char ${name}[] = {\n    ${bytes}\n};\n")
        string(APPEND entries "    {${name}, sizeof ${name}},\n")
    endforeach()

    set(generated "${CMAKE_CURRENT_BINARY_DIR}/shipped_circulars.cpp")
    file(
        CONFIGURE
        OUTPUT "${generated}"
        CONTENT
            "// Generated from src/io/circulars/*.json.
#include <netralitas/circular.hpp>

namespace netralitas::inline v0::io {
namespace {

@arrays@
constexpr std::string_view documents[] = {
@entries@};

}  // namespace

std::vector<std::string_view> shipped_circulars() {
    return {std::begin(documents), std::end(documents)};
}

}  // namespace netralitas::inline v0::io
"
        @ONLY)
    target_sources(
        ${target}
        PRIVATE "${NETRALITAS_CIRCULARS_DIR}/../circulars.cpp"
                "${NETRALITAS_CIRCULARS_DIR}/read.cpp" "${NETRALITAS_CIRCULARS_DIR}/schema.cpp"
                "${generated}")

    if(NETRALITAS_INSTALL)
        install(
            FILES ${documents}
            DESTINATION "${CMAKE_INSTALL_DATADIR}/netralitas/circulars"
            COMPONENT Tools)
    endif()
endfunction()
