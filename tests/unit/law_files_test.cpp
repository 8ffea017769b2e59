// SPDX-License-Identifier: Apache-2.0
//
// A law file that is not listed compiles and is never matched; only the list can tell.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("every law file is in the list of the national law, and built") {
    const std::filesystem::path root = NETRALITAS_SOURCE_DIR;
    const std::string list = text_of(root / "src/law/national.hpp");
    const std::string build = text_of(root / "CMakeLists.txt");
    const std::regex table(R"(constinit const detail::LawTable (\w+))");
    int tables = 0;
    for (const auto& entry : std::filesystem::directory_iterator(root / "src/law")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        CHECK(build.find("src/law/" + name) != std::string::npos);
        const std::string text = text_of(entry.path());
        std::smatch found;
        if (!std::regex_search(text, found, table)) continue;
        ++tables;
        CHECK(list.find("&" + found[1].str()) != std::string::npos);
    }
    CHECK(tables == 15);
}
