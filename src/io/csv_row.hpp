// SPDX-License-Identifier: Apache-2.0
//
// Rows of CSV (RFC 4180), read and written.
#ifndef NETRALITAS_SRC_IO_CSV_ROW_HPP
#define NETRALITAS_SRC_IO_CSV_ROW_HPP

#include "io/source.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io {

struct CsvRow {
    enum class Outcome {
        read,
        blank,  // an empty line
        too_long,
        broken,  // a quotation mark out of place; the last cell is the one it stands in
        end,     // nothing left
    };
    struct Cell {
        std::string text;
        std::size_t line = 0;  // on which it begins
    };

    std::string text;         // as it stands, without the end of the line
    std::vector<Cell> cells;  // those beyond `count` are kept for the next row
    std::size_t count = 0;
    std::size_t bytes = 0;  // also of what was not kept
};

// Reads rows. A row in which a quotation mark is out of place ends with its first line, and reading
// goes on behind it: one forgotten mark does not swallow the rest of the file.
class CsvRows {
public:
    CsvRows(Source& source, std::size_t longest) : source_(&source), longest_(longest) {}

    // Of comma, semicolon and tab the one that the next line holds most of, outside of quotes.
    char find_separator();
    void use_separator(char separator) noexcept { separator_ = separator; }

    CsvRow::Outcome next(CsvRow& row);
    // Where the row read last begins.
    std::size_t line() const noexcept { return row_line_; }

private:
    bool new_line(int c);
    void skip_line(CsvRow& row);
    CsvRow::Outcome give_up(CsvRow& row);

    Source* source_;
    std::size_t longest_;
    char separator_ = ',';
    std::size_t line_ = 1;
    std::size_t row_line_ = 1;
};

// Appends a cell, with quotation marks where it needs them.
void append_cell(std::string& out, std::string_view text, char separator);

}  // namespace netralitas::inline v0::io

#endif
