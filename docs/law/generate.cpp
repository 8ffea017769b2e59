// SPDX-License-Identifier: Apache-2.0
//
// netralitas_law_tables DIR          writes the law tables into DIR
// netralitas_law_tables --check DIR  fails, naming the file, where DIR does not hold just these tables
#include "pages.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using netralitas::Instrument;
using netralitas::Rulebook;
using netralitas::tables::File;
namespace fs = std::filesystem;

std::vector<File> all_pages() {
    using namespace netralitas::tables;
    const Rulebook& book = Rulebook::national();
    std::vector<File> files;
    files.push_back({"README.md", index_page(book)});
    for (const Instrument* instrument : instruments_with_norms(book))
        files.push_back({std::string(instrument->id) + ".md", instrument_page(book, *instrument)});
    files.push_back({"authorities.md", authorities_page()});
    files.push_back({"elections.md", elections_page()});
    files.push_back({"coverage.md", coverage_page(book)});
    files.push_back({"overlaps.md", overlaps_page(book)});
    files.push_back({"analysis.md", analysis_page(book)});
    // A page ends with one line end.
    for (File& file : files)
        while (file.text.size() > 1 && file.text[file.text.size() - 2] == '\n')
            file.text.pop_back();
    return files;
}

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int complain(const fs::path& path, const char* what) {
    std::fprintf(stderr, "%s: %s\n", path.string().c_str(), what);
    return 1;
}

int check(const std::vector<File>& files, const fs::path& folder) {
    int wrong = 0;
    for (const File& file : files) {
        const fs::path path = folder / file.name;
        if (!fs::exists(path))
            wrong += complain(path, "missing");
        else if (read(path) != file.text)
            wrong += complain(path, "stale");
    }
    return wrong;
}

int write(const std::vector<File>& files, const fs::path& folder) {
    fs::create_directories(folder);
    int wrong = 0;
    for (const File& file : files) {
        const fs::path path = folder / file.name;
        if (fs::exists(path) && read(path) == file.text) continue;
        std::ofstream out(path, std::ios::binary);
        out << file.text;
        if (!out.flush()) wrong += complain(path, "can't be written");
    }
    return wrong;
}

// Pages of instruments that are there no more.
int find_left_over(const std::vector<File>& files, const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    int wrong = 0;
    for (const fs::path& path : paths)
        if (path.extension() == ".md" &&
            std::none_of(files.begin(), files.end(),
                         [&](const File& file) { return path.filename() == file.name; }))
            wrong += complain(path, "not one of the tables");
    return wrong;
}

}  // namespace

int main(int count, char** words) {
    const std::vector<std::string_view> arguments(words + 1, words + count);
    const bool only_check = arguments.size() == 2 && arguments[0] == "--check";
    if (!only_check && (arguments.size() != 1 || arguments[0].substr(0, 1) == "-")) {
        std::fprintf(stderr, "usage: netralitas_law_tables [--check] DIR\n");
        return 2;
    }
    const fs::path folder(arguments.back());
    try {
        const std::vector<File> files = all_pages();
        const int wrong = (only_check ? check(files, folder) : write(files, folder)) +
                          find_left_over(files, folder);
        if (wrong != 0 && only_check)
            std::fprintf(stderr,
                         "to regenerate: cmake --build build --target netralitas_law_docs\n");
        return wrong == 0 ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "netralitas_law_tables: %s\n", error.what());
        return 1;
    }
}
