# SPDX-License-Identifier: Apache-2.0
"""The Conan 2 recipe: conan create cmake/packaging/conan"""
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy

required_conan_version = ">=2.0"


class NetralitasConan(ConanFile):
    name = "netralitas"
    version = "0.1.0"
    license = "Apache-2.0"
    description = "Neutrality rules of the Indonesian civil service (ASN) in elections"
    topics = ("law", "rules-as-code", "indonesia", "elections")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..", "..")
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def requirements(self):
        self.requires("boost/1.83.0", options={"header_only": True}, transitive_headers=True)
        self.requires("fmt/10.2.1")
        self.requires("nlohmann_json/3.11.3", visible=False)
        self.requires("simdjson/[>=3.0.1 <4]")

    def validate(self):
        check_min_cppstd(self, 17)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in ("TESTS", "EXAMPLES", "PROGRAM"):
            toolchain.cache_variables[f"NETRALITAS_BUILD_{part}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "netralitas")
        parts = {"netralitas": [], "io": ["netralitas"], "c": ["io"]}
        for name, needs in parts.items():
            part = self.cpp_info.components[name]
            suffix = "" if name == "netralitas" else f"_{name}"
            part.libs = [f"netralitas{suffix}"]
            part.requires = needs
            part.set_property("cmake_target_name", f"netralitas::{name}")
            part.set_property("pkg_config_name", f"netralitas{suffix.replace('_', '-')}")
            if not self.options.shared:
                part.defines = [f"NETRALITAS{suffix.upper()}_STATIC_DEFINE"]
        self.cpp_info.components["netralitas"].requires = ["boost::headers", "fmt::fmt"]
        self.cpp_info.components["io"].requires.append("simdjson::simdjson")
