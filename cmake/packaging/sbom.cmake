# SPDX-License-Identifier: Apache-2.0
#
# The bill of materials, SPDX 2.3: this package and what it was built with, in the versions found.
# Its time is SOURCE_DATE_EPOCH, or 0: two builds of the same sources are the same bytes.
set(epoch "$ENV{SOURCE_DATE_EPOCH}")
if(epoch STREQUAL "")
    set(ENV{SOURCE_DATE_EPOCH} 0)
endif()
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
if(epoch STREQUAL "")
    unset(ENV{SOURCE_DATE_EPOCH})
endif()

set(packages "")
set(relations "")
# sbom_package(NAME VERSION LICENCE RELATION): one more package, and what it is to netralitas.
macro(sbom_package name version licence relation)
    string(APPEND packages ",
    {\"SPDXID\": \"SPDXRef-${name}\", \"name\": \"${name}\", \"versionInfo\": \"${version}\",
     \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false,
     \"licenseConcluded\": \"${licence}\", \"licenseDeclared\": \"${licence}\",
     \"copyrightText\": \"NOASSERTION\"}")
    string(APPEND relations ",
    {\"spdxElementId\": \"SPDXRef-netralitas\", \"relationshipType\": \"${relation}\",
     \"relatedSpdxElement\": \"SPDXRef-${name}\"}")
endmacro()
sbom_package(boost "${Boost_VERSION}" BSL-1.0 DEPENDS_ON)
sbom_package(fmt "${fmt_VERSION}" MIT DEPENDS_ON)
if(NETRALITAS_BUILD_IO)
    sbom_package(nlohmann-json "${NETRALITAS_JSON_VERSION}" MIT DEPENDS_ON)
    if(NETRALITAS_SIMDJSON)
        sbom_package(simdjson "${simdjson_VERSION}" Apache-2.0 DEPENDS_ON)
    endif()
endif()
if(NETRALITAS_BUILD_PROGRAM)
    sbom_package(CLI11 "${NETRALITAS_CLI11_VERSION}" BSD-3-Clause DEPENDS_ON)
endif()

file(
    CONFIGURE
    OUTPUT "${PROJECT_BINARY_DIR}/netralitas.spdx.json"
    CONTENT
        "{
  \"spdxVersion\": \"SPDX-2.3\",
  \"dataLicense\": \"CC0-1.0\",
  \"SPDXID\": \"SPDXRef-DOCUMENT\",
  \"name\": \"netralitas-${PROJECT_VERSION}\",
  \"documentNamespace\": \"urn:netralitas:spdx:${PROJECT_VERSION}\",
  \"creationInfo\": {\"created\": \"${created}\", \"creators\": [\"Tool: netralitas cmake/packaging/sbom.cmake\"]},
  \"packages\": [
    {\"SPDXID\": \"SPDXRef-netralitas\", \"name\": \"netralitas\", \"versionInfo\": \"${PROJECT_VERSION}\",
     \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false,
     \"licenseConcluded\": \"Apache-2.0\", \"licenseDeclared\": \"Apache-2.0\",
     \"copyrightText\": \"The netralitas authors\"}${packages}
  ],
  \"relationships\": [
    {\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\",
     \"relatedSpdxElement\": \"SPDXRef-netralitas\"}${relations}
  ]
}
")
install(
    FILES "${PROJECT_BINARY_DIR}/netralitas.spdx.json"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/netralitas"
    COMPONENT Development)
