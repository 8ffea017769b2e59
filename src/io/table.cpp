// SPDX-License-Identifier: Apache-2.0
#include "io/table.hpp"

#include "io/utf8.hpp"
#include "words/abbreviation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace netralitas::inline v0::io {

namespace {

constexpr std::size_t least_width = 60;
constexpr std::string_view gap = "  ";
constexpr std::size_t provision = 2;  // the column that takes what is left over

// Takes characters until so many columns are full, one at least; up to a joint of the word if the line has
// one, as ids have.
std::size_t fitting(std::string_view text, std::size_t width) {
    std::size_t used = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const utf8::Character character = utf8::at(text, end);
        used += utf8::width(character.code);
        if (used > width && end > 0) break;
        end += character.bytes;
    }
    const std::size_t joint = text.substr(0, end).find_last_of("-_/.");
    return joint == std::string_view::npos || joint == 0 ? end : joint + 1;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view raw, std::size_t width) {
    const std::string text = utf8::printable(raw);
    std::vector<std::string> lines;
    std::string line;
    std::size_t used = 0;
    const auto finish = [&] {
        lines.push_back(std::move(line));
        line.clear();
        used = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        std::string_view word = std::string_view(text).substr(at, space - at);
        at = space + 1;
        if (word.empty()) continue;
        if (used > 0 && used + 1 + utf8::width(word) > width) finish();
        if (used > 0) {
            line += ' ';
            ++used;
        }
        while (utf8::width(word) > width) {
            const std::size_t end = fitting(word, width);
            line += word.substr(0, end);
            finish();
            word.remove_prefix(end);
        }
        line += word;
        used += utf8::width(word);
    }
    if (used > 0 || lines.empty()) finish();
    return lines;
}

TextTable::TextTable(std::size_t width, Language language) : language_(language) {
    // Case, conclusion, provision, consequence, handling.
    constexpr std::array<std::size_t, columns> percent{15, 18, 30, 23, 14};
    const std::size_t room = std::max(width, least_width) - gap.size() * (columns - 1);
    for (std::size_t i = 0; i < columns; ++i) widths_[i] = room * percent[i] / 100;
    widths_[provision] += room - std::accumulate(widths_.begin(), widths_.end(), std::size_t{0});
}

void TextTable::append_row(std::string& out, const Row& row, Fill fill) const {
    std::array<std::size_t, columns> widths = widths_;
    if (fill == Fill::whole_line) widths[provision] += widths[3] + widths[4] + 2 * gap.size();
    std::array<std::vector<std::string>, columns> cells;
    std::size_t height = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        cells[i] = wrapped(row[i], widths[i]);
        height = std::max(height, cells[i].size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        // Spaces are owed until something stands behind them.
        std::size_t owed = 0;
        for (std::size_t i = 0; i < columns; ++i) {
            std::string_view cell;
            if (line < cells[i].size()) cell = cells[i][line];
            if (!cell.empty()) {
                out.append(owed, ' ');
                out += cell;
                owed = 0;
            }
            owed += widths[i] - utf8::width(cell) + gap.size();
        }
        out += '\n';
    }
}

void TextTable::append_header(std::string& out) const {
    constexpr std::array<Text, columns> titles{{{"Kasus", "Case"},
                                                {"Kesimpulan", "Conclusion"},
                                                {"Ketentuan", "Provision"},
                                                {"Akibat", "Consequence"},
                                                {"Penanganan", "Handled by"}}};
    Row row;
    for (std::size_t i = 0; i < columns; ++i) row[i] = titles[i].in(language_);
    append_row(out, row, Fill::cells);
    for (std::size_t i = 0; i < columns; ++i) {
        if (i > 0) out += gap;
        for (std::size_t k = 0; k < widths_[i]; ++k) out += "\u2500";
    }
    out += '\n';
}

// "moderate disciplinary punishment (interpretive)"; what does not simply apply says so in front.
std::string TextTable::consequence(const Finding& finding) const {
    std::string text;
    if (finding.status != Status::applies)
        text = fmt::format("{}: ", label(finding.status, language_));
    text += label(finding.level, language_);
    if (finding.certainty != Certainty::settled)
        text += fmt::format(" ({})", label(finding.certainty, language_));
    return text;
}

std::string TextTable::labels(const std::vector<Fact>& facts) const {
    std::string text;
    for (const Fact fact : facts) {
        if (!text.empty()) text += ", ";
        text += label(fact, language_);
    }
    return text;
}

std::string TextTable::in_words(Fact fact, const std::string& stated) const {
    const Result<int> value = find_value(fact, stated);
    if (!value) return stated;
    return std::string(info(fact).values[static_cast<std::size_t>(*value)].label.in(language_));
}

void TextTable::append(std::string& out, const Told& told) const {
    const bool english = language_ == Language::english;
    Row row{std::string(told.id), std::string(label(told.conclusion, language_)), {}, {}, {}};
    bool any = false;
    const auto line = [&](std::string text, std::string consequence, std::string handled_by,
                          Fill fill = Fill::cells) {
        row[provision] = std::move(text);
        row[3] = std::move(consequence);
        row[4] = std::move(handled_by);
        append_row(out, row, fill);
        row = {};
        any = true;
    };
    for (const Finding& finding : told.findings) {
        std::string handlers;
        for (const Handler handler : by_code(finding.handled_by))
            handlers += fmt::format("{}{}", handlers.empty() ? "" : ", ",
                                    detail::abbreviation(label(handler, language_)));
        line(citation(*finding.norm, language_), consequence(finding), std::move(handlers));
    }
    for (const NormInfo* permission : told.permissions)
        line(cite(permission->id, language_), std::string(label(Conclusion::permitted, language_)),
             {});
    if (!told.open_facts.empty())
        line(fmt::format("{}: {}", english ? "Not known" : "Belum diketahui",
                         labels(told.open_facts)),
             {}, {}, Fill::whole_line);
    for (const Conflict& conflict : told.conflicts)
        line(fmt::format("{}: {}: {} / {}", english ? "Conflict" : "Bertentangan",
                         label(conflict.fact, language_), in_words(conflict.fact, conflict.stated),
                         in_words(conflict.fact, conflict.derived)),
             {}, {}, Fill::whole_line);
    if (!any) line("-", {}, {});
}

}  // namespace netralitas::inline v0::io
