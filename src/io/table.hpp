// SPDX-License-Identifier: Apache-2.0
//
// Verdicts as a table of text.
#ifndef NETRALITAS_SRC_IO_TABLE_HPP
#define NETRALITAS_SRC_IO_TABLE_HPP

#include "io/telling.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io {

// Lines of at most `width` columns; breaks between words, inside a word only where it is wider than
// a line. Control characters are replaced.
std::vector<std::string> wrapped(std::string_view raw, std::size_t width);

// The widths are fixed by the width of the whole, not by what is written: rows come one by one.
class TextTable {
public:
    TextTable(std::size_t width, Language language);

    void append_header(std::string& out) const;
    void append(std::string& out, const Told& told) const;

private:
    static constexpr std::size_t columns = 5;
    using Row = std::array<std::string, columns>;
    enum class Fill { cells, whole_line };  // from the provision to the end of the line

    void append_row(std::string& out, const Row& row, Fill fill) const;
    std::string consequence(const Finding& finding) const;
    std::string labels(const std::vector<Fact>& facts) const;
    std::string in_words(Fact fact, const std::string& stated) const;

    std::array<std::size_t, columns> widths_{};
    Language language_;
};

}  // namespace netralitas::inline v0::io

#endif
