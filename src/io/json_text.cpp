// SPDX-License-Identifier: Apache-2.0
#include "io/json_text.hpp"

#include "io/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace netralitas::inline v0::io {

namespace {

// Bytes that stand as they are; the others are escaped, or belong to a longer character.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> out{};
    for (std::size_t byte = 0x20; byte < 0x7F; ++byte) out[byte] = byte != '"' && byte != '\\';
    return out;
}();

// How many bytes from a position on stand as they are. Eight at a time: nearly all of them do.
std::size_t plain_from(std::string_view text, std::size_t start) noexcept {
    constexpr std::uint64_t ones = ~std::uint64_t{0} / 255;
    constexpr std::uint64_t tops = ones << 7U;
    const auto zero_in = [](std::uint64_t word) { return (word - ones) & ~word & tops; };
    std::size_t i = start;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        const std::uint64_t control = (word - ones * 0x20) & ~word & tops;
        if (((word & tops) | control | zero_in(word ^ ones * '"') | zero_in(word ^ ones * '\\') |
             zero_in(word ^ ones * 0x7F)) != 0)
            break;
    }
    while (i < text.size() && plain[static_cast<unsigned char>(text[i])]) ++i;
    return i - start;
}

}  // namespace

// Ill-formed bytes are replaced: what is written must be JSON, whatever a caller put into an id.
void JsonText::quote(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    put('"');
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t as_they_are = plain_from(text, i);
        put(text.substr(i, as_they_are));
        i += as_they_are;
        if (i == text.size()) break;
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) {
            const utf8::Character character = utf8::at(text, i);
            put(character.well_formed ? text.substr(i, character.bytes)
                                      : std::string_view("\xEF\xBF\xBD"));
            i += character.bytes;
            continue;
        }
        ++i;
        switch (c) {
            case '"': put("\\\""); break;
            case '\\': put("\\\\"); break;
            case '\n': put("\\n"); break;
            case '\r': put("\\r"); break;
            case '\t': put("\\t"); break;
            default:
                put("\\u00");
                put(hex[byte >> 4U]);
                put(hex[byte & 0xFU]);
        }
    }
    put('"');
}

void JsonText::new_line() {
    put('\n');
    for (std::size_t i = 0; i < depth_; ++i) put("  ");
}

}  // namespace netralitas::inline v0::io
