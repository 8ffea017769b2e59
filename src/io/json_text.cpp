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

// Ill-formed bytes are replaced: what is written must be JSON, whatever a caller put into an id.
void append_quoted(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t as_they_are = plain_from(text, i);
        out.append(text, i, as_they_are);
        i += as_they_are;
        if (i == text.size()) break;
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) {
            const utf8::Character character = utf8::at(text, i);
            out += character.well_formed ? text.substr(i, character.bytes)
                                         : std::string_view("\xEF\xBF\xBD");
            i += character.bytes;
            continue;
        }
        ++i;
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                out += "\\u00";
                out += hex[byte >> 4U];
                out += hex[byte & 0xFU];
        }
    }
    out += '"';
}

}  // namespace

void JsonText::new_line() {
    if (!indented_) return;
    out_ += '\n';
    out_.append(2 * depth_, ' ');
}

void JsonText::before_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (!first_) out_ += ',';
    // The outermost value stands where the caller puts it.
    if (out_.size() != start_) new_line();
    first_ = false;
}

void JsonText::begin(char bracket) {
    before_value();
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void JsonText::end(char bracket) {
    --depth_;
    if (!first_) new_line();
    out_ += bracket;
    first_ = false;
}

void JsonText::key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    new_line();
    append_quoted(out_, name);
    out_ += indented_ ? ": " : ":";
    after_key_ = true;
}

void JsonText::string(std::string_view text) {
    before_value();
    append_quoted(out_, text);
}

void JsonText::begin_list() {
    before_value();
    out_ += '[';
    list_is_empty_ = true;
}
void JsonText::list_item(std::string_view text) {
    if (!list_is_empty_) out_ += indented_ ? ", " : ",";
    list_is_empty_ = false;
    append_quoted(out_, text);
}
void JsonText::end_list() { out_ += ']'; }

void JsonText::literal(std::string_view text) {
    before_value();
    out_ += text;
}

}  // namespace netralitas::inline v0::io
