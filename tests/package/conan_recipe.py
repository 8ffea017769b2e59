# SPDX-License-Identifier: Apache-2.0
"""conan_recipe.py RECIPE BUILD WORK VERSION CMAKE: the Conan recipe without Conan, which downloads what it
builds on. What the recipe imports is stood in for as its manual describes it: copy() copies, and CMake
configures, builds and installs for real, in BUILD, a build of the sources. Afterwards WORK/package is what
Conan would have installed. For the recipe's information about the package, each library it names is there.
"""
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import types

recipe, build, work = map(pathlib.Path, sys.argv[1:4])
version, cmake_program = sys.argv[4:]
shutil.rmtree(work, ignore_errors=True)


def run(*command):
    subprocess.run([cmake_program, *map(str, command)], check=True, stdout=subprocess.DEVNULL)


class ConanFile:
    """What a recipe inherits and may ask."""


class CMakeToolchain:
    def __init__(self, conanfile):
        self.conanfile, self.cache_variables = conanfile, {}

    def generate(self):
        self.conanfile.toolchain = {
            **self.cache_variables, "BUILD_SHARED_LIBS": self.conanfile.options.shared,
            "CMAKE_POSITION_INDEPENDENT_CODE": self.conanfile.options.fPIC}


class CMakeDeps:
    def __init__(self, conanfile):
        pass

    def generate(self):
        pass


class CMake:
    def __init__(self, conanfile):
        self.conanfile = conanfile

    def configure(self):
        variables = [f"-D{name}={'ON' if value else 'OFF'}"
                     for name, value in self.conanfile.toolchain.items()]
        run("-S", self.conanfile.source_folder, "-B", build, *variables)

    def build(self):
        run("--build", build)

    def install(self):
        run("--install", build, "--prefix", self.conanfile.package_folder)


def copy(conanfile, pattern, src, dst):
    # Its pattern goes into folders: "src/*" is everything below.
    below = pathlib.Path(src, pattern.removesuffix("*"))
    copied = [path for path in ([below] if below.is_file() else below.rglob("*")) if path.is_file()]
    assert copied, f"nothing is {pattern} in {src}"
    for path in copied:
        target = pathlib.Path(dst, path.relative_to(src))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)


def module(name, **content):
    made = types.ModuleType(name)
    vars(made).update(content)
    sys.modules[name] = made


standards = []
module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=lambda conanfile, least: standards.append(least))
module("conan.tools.cmake", CMake=CMake, CMakeDeps=CMakeDeps, CMakeToolchain=CMakeToolchain,
       cmake_layout=lambda conanfile: None)
module("conan.tools.files", copy=copy)

spec = importlib.util.spec_from_file_location("conanfile", recipe)
conanfile = importlib.util.module_from_spec(spec)
sys.dont_write_bytecode = True
spec.loader.exec_module(conanfile)
package = conanfile.NetralitasConan()
assert (package.name, package.version) == ("netralitas", version)
assert package.package_type == "library" and package.license == "Apache-2.0"

root = recipe.parent.parent.parent.parent
package.recipe_folder = str(recipe.parent)
package.export_sources_folder = str(work / "export")
package.source_folder = str(root)
package.package_folder = str(work / "package")
package.options = types.SimpleNamespace(**{**package.default_options})
required = {}
package.requires = lambda reference, **traits: required.update({reference.split("/")[0]: traits})

# The exported sources are all that there is to build from: they configure.
package.export_sources()
package.requirements()
assert required.keys() == {"boost", "fmt", "nlohmann_json", "simdjson"}
package.validate()
assert standards == [17]
package.layout()
package.generate()
run("-S", package.export_sources_folder, "-B", work / "exported",
    *[f"-D{name}={'ON' if value else 'OFF'}" for name, value in package.toolchain.items()])
package.build()
package.package()


class Part:
    def __init__(self):
        self.libs, self.requires, self.defines, self.properties = [], [], [], {}

    def set_property(self, name, value):
        self.properties[name] = value


class Parts(dict):
    def __missing__(self, name):
        return self.setdefault(name, Part())


package.cpp_info = Part()
package.cpp_info.components = Parts()
package.package_info()
folder = pathlib.Path(package.package_folder)
assert (folder / "licenses/LICENSE").is_file()
assert package.cpp_info.properties["cmake_file_name"] == "netralitas"
for name, part in package.cpp_info.components.items():
    assert part.properties["cmake_target_name"] == f"netralitas::{name}"
    for library in part.libs:
        assert (folder / "lib" / f"lib{library}.a").is_file(), library
    pc = (folder / "lib/pkgconfig" / f"{part.properties['pkg_config_name']}.pc").read_text()
    for define in part.defines:
        assert f"-D{define}" in pc, define
    for need in part.requires:
        assert need in package.cpp_info.components or need.split("::")[0] in required, need
