// SPDX-License-Identifier: Apache-2.0
#include "io/formats.hpp"

#include <utility>

namespace netralitas::inline v0::io {
namespace {

constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_in(std::string_view name, std::string_view ending) noexcept {
    if (name.size() < ending.size()) return false;
    name.remove_prefix(name.size() - ending.size());
    for (std::size_t i = 0; i < ending.size(); ++i)
        if (lower(name[i]) != ending[i]) return false;
    return true;
}

constexpr std::string_view white = " \t\r\n";

std::string_view without_white(std::string_view text) noexcept {
    const std::size_t first = text.find_first_not_of(white);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

// Whether every bracket of a line is closed on it.
bool closed(std::string_view line) noexcept {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return depth <= 0 && !quoted;
}

}  // namespace

boost::optional<Format> format_of_name(std::string_view name) noexcept {
    constexpr std::pair<std::string_view, Format> endings[] = {
        {".json", Format::json}, {".jsonl", Format::jsonl}, {".ndjson", Format::jsonl},
        {".csv", Format::csv},   {".tsv", Format::csv},
    };
    for (const auto& [ending, format] : endings)
        if (ends_in(name, ending)) return format;
    return boost::none;
}

boost::optional<Format> guess_so_far(std::string_view beginning) noexcept {
    if (beginning.substr(0, 3) == "\xEF\xBB\xBF") beginning.remove_prefix(3);
    beginning = without_white(beginning);
    if (beginning.empty()) return boost::none;
    if (beginning.front() == '[') return Format::json;
    if (beginning.front() != '{') return Format::csv;
    const std::size_t line = beginning.find('\n');
    if (line == std::string_view::npos) return boost::none;
    if (closed(beginning.substr(0, line))) return Format::jsonl;
    // A first line that is broken is still a line where the next one is an object too.
    const std::string_view next = without_white(beginning.substr(line));
    if (next.empty()) return boost::none;
    return next.front() == '{' ? Format::jsonl : Format::json;
}

Format guess_format(std::string_view beginning) noexcept {
    if (const boost::optional<Format> format = guess_so_far(beginning)) return *format;
    const std::string_view text = without_white(beginning);
    // One line, or less: as JSON Lines it says the same. Of nothing, each format says that it is
    // nothing.
    return text.empty() || text.find('\n') == std::string_view::npos || closed(text) ? Format::jsonl
                                                                                     : Format::json;
}

}  // namespace netralitas::inline v0::io
