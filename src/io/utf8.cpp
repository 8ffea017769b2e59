// SPDX-License-Identifier: Apache-2.0
#include "io/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace netralitas::inline v0::io::utf8 {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Range {
    char32_t first;
    char32_t last;
};

// Marks that stand on the letter before them, and signs without width.
constexpr Range without_width[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD},   {0x0610, 0x061A}, {0x064B, 0x065F},
    {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},
    {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064},   {0x20D0, 0x20FF}, {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};
constexpr Range wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

template <std::size_t N>
bool in(const Range (&ranges)[N], char32_t code) noexcept {
    for (const Range& range : ranges)
        if (range.first <= code && code <= range.last) return true;
    return false;
}

constexpr unsigned char byte_of(char c) noexcept { return static_cast<unsigned char>(c); }

// C0, DEL and C1: a terminal may take them as commands.
constexpr bool is_control(char32_t code) noexcept {
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}
// Signs that turn the direction of what follows, or can't be seen.
constexpr bool is_hidden(char32_t code) noexcept {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x2028 || code == 0x2029;
}

}  // namespace

Character at(std::string_view text, std::size_t position) noexcept {
    const unsigned char lead = byte_of(text[position]);
    if (lead < 0x80) return {lead, 1, true};
    // Bytes that follow, the least value of the first of them, and the greatest.
    std::size_t more = 0;
    unsigned char least = 0x80;
    unsigned char greatest = 0xBF;
    char32_t code = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        more = 1;
        code = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        more = 2;
        code = lead & 0x0FU;
        if (lead == 0xE0) least = 0xA0;
        if (lead == 0xED) greatest = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        more = 3;
        code = lead & 0x07U;
        if (lead == 0xF0) least = 0x90;
        if (lead == 0xF4) greatest = 0x8F;
    } else {
        return {lead, 1, false};
    }
    if (text.size() - position <= more) return {lead, 1, false};
    for (std::size_t i = 1; i <= more; ++i) {
        const unsigned char next = byte_of(text[position + i]);
        if (next < least || next > greatest) return {lead, 1, false};
        least = 0x80;
        greatest = 0xBF;
        code = code << 6U | (next & 0x3FU);
    }
    return {code, more + 1, true};
}

std::size_t first_ill_formed(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        // Nearly all of it is ASCII: eight bytes at a time.
        std::uint64_t eight = 0;
        if (i + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                i += sizeof eight;
                continue;
            }
        }
        if (byte_of(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const Character character = at(text, i);
        if (!character.well_formed) return i;
        i += character.bytes;
    }
    return std::string_view::npos;
}

std::size_t characters(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char c : text) count += (byte_of(c) & 0xC0U) != 0x80U ? 1U : 0U;
    return count;
}

std::size_t width(char32_t code) noexcept {
    if (code < 0x300) return is_control(code) ? 0 : 1;
    if (in(without_width, code)) return 0;
    return in(wide, code) ? 2 : 1;
}

std::size_t width(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = at(text, i);
        columns += character.well_formed ? width(character.code) : 1;
        i += character.bytes;
    }
    return columns;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Character character = at(text, i);
        if (!character.well_formed || is_control(character.code) || is_hidden(character.code))
            out += replacement;
        else
            out += text.substr(i, character.bytes);
        i += character.bytes;
    }
    return out;
}

std::string repaired(std::string_view text) {
    if (first_ill_formed(text) == std::string_view::npos) return std::string(text);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = at(text, i);
        out += character.well_formed ? text.substr(i, character.bytes) : replacement;
        i += character.bytes;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes) return printable(text);
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = end + at(text, end).bytes;
        if (next > most_bytes) break;
        end = next;
    }
    return printable(text.substr(0, end)) + "...";
}

std::string byte_name(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte_of(byte) >> 4U], digits[byte_of(byte) & 0xFU]};
}

}  // namespace netralitas::inline v0::io::utf8
