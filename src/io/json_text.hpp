// SPDX-License-Identifier: Apache-2.0
//
// Writes JSON as text, in the order in which it is said, on one line or indented.
#ifndef NETRALITAS_SRC_IO_JSON_TEXT_HPP
#define NETRALITAS_SRC_IO_JSON_TEXT_HPP

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace netralitas::inline v0::io {

class JsonText {
public:
    enum class Layout { one_line, indented };

    // Writes an object or an array behind what stands in `out`, where it is when it is closed. `depth` is that of
    // the place where it will stand.
    JsonText(std::string& out, Layout layout, std::size_t depth = 0)
        : out_(out), indented_(layout == Layout::indented), outermost_(depth), depth_(depth) {}

    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }

    // In an object, before each value. Names are plain, nothing in them is escaped, and short. Inside the caller,
    // where its length is known, a name is a few stores: a third of a verdict is names.
    [[gnu::always_inline]] void key(std::string_view name) {
        if (indented_) {
            if (!first_) put(',');
            new_line();
        }
        char* at = room(name.size() + 5);
        if (!indented_ && !first_) *at++ = ',';
        *at++ = '"';
        std::memcpy(at, name.data(), name.size());
        at += name.size();
        *at++ = '"';
        *at++ = ':';
        if (indented_) *at++ = ' ';
        used_ = static_cast<std::size_t>(at - buffer_.data());
        first_ = false;
        after_key_ = true;
    }
    void string(std::string_view text) {
        before_value();
        quote(text);
    }
    // A plain text, such as a code.
    void code(std::string_view text) {
        before_value();
        put_quoted(text);
    }
    void literal(std::string_view text) {  // true, false, null
        before_value();
        put(text);
    }

    void string(std::string_view name, std::string_view text) {
        key(name);
        string(text);
    }
    void code(std::string_view name, std::string_view text) {
        key(name);
        code(text);
    }
    void string_or_null(std::string_view name, std::string_view text) {
        key(name);
        text.empty() ? literal("null") : string(text);
    }
    // A list of texts stays on one line in either layout; `text_of` gives them.
    template <class Values, class TextOf>
    void strings(std::string_view name, const Values& values, TextOf&& text_of) {
        key(name);
        before_value();
        put('[');
        bool any = false;
        for (const auto& value : values) {
            if (any) put(indented_ ? std::string_view(", ") : std::string_view(","));
            any = true;
            quote(text_of(value));
        }
        put(']');
    }

private:
    // Pieces are gathered before they go to a text that may have to grow.
    void put(std::string_view piece) {
        if (piece.size() > buffer_.size() - used_) {
            flush();
            if (piece.size() > buffer_.size()) {
                out_ += piece;
                return;
            }
        }
        std::memcpy(buffer_.data() + used_, piece.data(), piece.size());
        used_ += piece.size();
    }
    // Where so many bytes can be written, less than the buffer holds.
    char* room(std::size_t bytes) {
        if (bytes > buffer_.size() - used_) flush();
        return buffer_.data() + used_;
    }
    void put_quoted(std::string_view plain) {
        if (plain.size() + 2 > buffer_.size()) {
            put('"');
            put(plain);
            put('"');
            return;
        }
        char* at = room(plain.size() + 2);
        *at++ = '"';
        std::memcpy(at, plain.data(), plain.size());
        at += plain.size();
        *at++ = '"';
        used_ = static_cast<std::size_t>(at - buffer_.data());
    }
    void put(char piece) {
        if (used_ == buffer_.size()) flush();
        buffer_[used_] = piece;
        ++used_;
    }
    void flush() {
        out_.append(buffer_.data(), used_);
        used_ = 0;
    }
    void before_value() {
        if (after_key_) {
            after_key_ = false;
            return;
        }
        if (!first_) put(',');
        if (indented_ && depth_ != outermost_) new_line();
        first_ = false;
    }
    void begin(char bracket) {
        before_value();
        put(bracket);
        ++depth_;
        first_ = true;
    }
    void end(char bracket) {
        --depth_;
        if (indented_ && !first_) new_line();
        put(bracket);
        first_ = false;
        if (depth_ == outermost_) flush();
    }
    void new_line();
    void quote(std::string_view text);

    std::string& out_;
    bool indented_;
    std::size_t outermost_;
    std::size_t depth_;
    bool first_ = true;  // nothing stands yet in the object or array
    bool after_key_ = false;
    std::size_t used_ = 0;
    std::array<char, 1024> buffer_;
};

}  // namespace netralitas::inline v0::io

#endif
