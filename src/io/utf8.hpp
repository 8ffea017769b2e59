// SPDX-License-Identifier: Apache-2.0
//
// UTF-8: whether a text is, how wide it stands in a terminal, and how to cut it.
#ifndef NETRALITAS_SRC_IO_UTF8_HPP
#define NETRALITAS_SRC_IO_UTF8_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace netralitas::inline v0::io::utf8 {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;  // 1 where the byte is ill-formed
    bool well_formed = false;
};

// The character that begins at a position inside the text. Overlong forms, surrogates and numbers
// beyond Unicode are ill-formed (Unicode, table 3-7).
Character at(std::string_view text, std::size_t position) noexcept;

// Position of the first ill-formed byte, or npos.
std::size_t first_ill_formed(std::string_view text) noexcept;

// Number of characters, for positions told to people.
std::size_t characters(std::string_view text) noexcept;

// Columns that a character takes in a terminal: 0 for combining marks, 2 for East Asian wide ones.
std::size_t width(char32_t code) noexcept;
std::size_t width(std::string_view text) noexcept;

// At most so many bytes of it, cut between characters, with "..." where something is missing.
// Ill-formed bytes and control characters are replaced: it is for messages.
std::string shortened(std::string_view text, std::size_t most_bytes = 60);

// With ill-formed bytes and control characters replaced by U+FFFD. Keeps a foreign text from
// steering the terminal.
std::string printable(std::string_view text);

// With ill-formed bytes replaced by U+FFFD.
std::string repaired(std::string_view text);

// "0xE9"
std::string byte_name(char byte);

}  // namespace netralitas::inline v0::io::utf8

#endif
