// SPDX-License-Identifier: Apache-2.0
#include "io/csv_row.hpp"

#include <algorithm>
#include <array>

namespace netralitas::inline v0::io {

char CsvRows::find_separator() {
    constexpr std::array<char, 3> candidates{',', ';', '\t'};
    std::array<std::size_t, 3> found{};
    std::string line;
    bool quoted = false;
    while (line.size() <= longest_) {
        const int c = source_->get();
        if (c == Source::end) break;
        line += static_cast<char>(c);
        if (c == '\n' || c == '\r') break;
        if (c == '"') quoted = !quoted;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            found[i] += !quoted && c == candidates[i] ? 1U : 0U;
    }
    source_->put_back(line);
    return candidates[static_cast<std::size_t>(std::max_element(found.begin(), found.end()) -
                                               found.begin())];
}

// Whether the character, just taken, ends a line; takes the LF of a CRLF with it.
bool CsvRows::new_line(int c) {
    if (c != '\n' && c != '\r') return false;
    if (c == '\r' && source_->peek() == '\n') source_->get();
    ++line_;
    return true;
}

void CsvRows::skip_line(CsvRow& row) {
    for (int c = source_->get(); c != Source::end && !new_line(c); c = source_->get()) {
        ++row.bytes;
        if (row.text.size() < longest_) row.text += static_cast<char>(c);
    }
}

// The row is its first line; the lines that were taken for a part of a cell are read again.
CsvRow::Outcome CsvRows::give_up(CsvRow& row) {
    const std::size_t end_of_line = row.text.find_first_of("\r\n");
    if (end_of_line == std::string::npos) {
        skip_line(row);
        return CsvRow::Outcome::broken;
    }
    const bool two = row.text.compare(end_of_line, 2, "\r\n") == 0;
    source_->put_back(std::string_view(row.text).substr(end_of_line + (two ? 2 : 1)));
    row.text.resize(end_of_line);
    line_ = row_line_ + 1;
    return CsvRow::Outcome::broken;
}

CsvRow::Outcome CsvRows::next(CsvRow& row) {
    using Outcome = CsvRow::Outcome;
    enum class In { start, plain, quoted, behind_quote };
    row.text.clear();
    row.count = 0;
    row.bytes = 0;
    row_line_ = line_;
    const auto open_cell = [&] {
        if (row.count == row.cells.size()) row.cells.emplace_back();
        row.cells[row.count].text.clear();
        row.cells[row.count].line = line_;
        ++row.count;
    };
    if (source_->at_end()) return Outcome::end;
    open_cell();
    for (In in = In::start;;) {
        const int c = source_->get();
        if (c == Source::end) return in == In::quoted ? give_up(row) : Outcome::read;
        const char letter = static_cast<char>(c);
        std::string& cell = row.cells[row.count - 1].text;
        if (in != In::quoted && (c == '\n' || c == '\r')) {
            new_line(c);
            return row.text.empty() ? Outcome::blank : Outcome::read;
        }
        if (row.text.size() == longest_) {
            // Inside a cell of many lines, a mark that was never closed is the likelier reason.
            if (in == In::quoted && row.text.find_first_of("\r\n") != std::string::npos) {
                source_->put_back(std::string_view(&letter, 1));
                return give_up(row);
            }
            row.bytes = longest_;
            source_->put_back(std::string_view(&letter, 1));
            skip_line(row);
            row.text.clear();
            return Outcome::too_long;
        }
        row.text += letter;
        switch (in) {
            case In::start:
            case In::plain:
                if (letter == separator_) {
                    open_cell();
                    in = In::start;
                } else if (c == '"') {
                    if (in == In::plain) return give_up(row);
                    in = In::quoted;
                } else {
                    cell += letter;
                    in = In::plain;
                }
                break;
            case In::quoted:
                if (c == '"') {
                    in = In::behind_quote;
                    break;
                }
                cell += letter;
                // A CR counts with the LF behind it.
                if (c == '\n' || (c == '\r' && source_->peek() != '\n')) ++line_;
                break;
            case In::behind_quote:
                if (c == '"') {
                    cell += letter;
                    in = In::quoted;
                } else if (letter == separator_) {
                    open_cell();
                    in = In::start;
                } else {
                    return give_up(row);
                }
                break;
        }
    }
}

void append_cell(std::string& out, std::string_view text, char separator) {
    const bool plain = std::none_of(text.begin(), text.end(), [separator](char c) {
        return c == separator || c == '"' || c == '\n' || c == '\r';
    });
    if (plain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace netralitas::inline v0::io
