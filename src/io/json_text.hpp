// SPDX-License-Identifier: Apache-2.0
//
// Writes JSON as text, in the order in which it is said, on one line or indented.
#ifndef NETRALITAS_SRC_IO_JSON_TEXT_HPP
#define NETRALITAS_SRC_IO_JSON_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace netralitas::inline v0::io {

class JsonText {
public:
    enum class Layout { one_line, indented };

    // Writes behind what stands in `out`. `depth` is that of the place where the text will stand.
    JsonText(std::string& out, Layout layout, std::size_t depth = 0)
        : out_(out), start_(out.size()), indented_(layout == Layout::indented), depth_(depth) {}

    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }

    // In an object, before each value.
    void key(std::string_view name);
    void string(std::string_view text);
    void literal(std::string_view text);  // true, false, null

    void string(std::string_view name, std::string_view text) {
        key(name);
        string(text);
    }
    void string_or_null(std::string_view name, std::string_view text) {
        key(name);
        text.empty() ? literal("null") : string(text);
    }
    // A list of codes stays on one line in either layout.
    template <class Strings>
    void strings(std::string_view name, const Strings& texts) {
        key(name);
        begin_list();
        for (const auto& text : texts) list_item(text);
        end_list();
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void before_value();
    void begin_list();
    void list_item(std::string_view text);
    void end_list();
    void new_line();

    std::string& out_;
    std::size_t start_;
    bool indented_;
    std::size_t depth_;
    bool first_ = true;  // nothing stands yet in the object or array
    bool after_key_ = false;
    bool list_is_empty_ = true;
};

}  // namespace netralitas::inline v0::io

#endif
