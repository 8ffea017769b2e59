// SPDX-License-Identifier: Apache-2.0
//
// The parser reports what it meets, one thing after the other, and nothing is built: that is how a
// key that stands twice is noticed, and why deep nesting costs no stack.
#include "io/json_case.hpp"

#include "io/json_quick.hpp"
#include "io/utf8.hpp"

#include <nlohmann/json.hpp>

#include <bitset>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace netralitas::inline v0::io {
namespace {

using Json = nlohmann::json;

// Bytes of a text that tell how far they were read: the parser reports no places by itself.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char** read) noexcept : at_(at), read_(read) {}
    reference operator*() const noexcept { return *at_; }
    Cursor& operator++() noexcept {
        *read_ = ++at_;
        return *this;
    }
    Cursor operator++(int) noexcept {
        const Cursor before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Cursor& a, const Cursor& b) noexcept { return a.at_ == b.at_; }

private:
    const char* at_;
    const char** read_;
};

// What a fact may be written as, in JSON.
std::vector<std::string> allowed_for(const FactInfo& fact, std::string_view given) {
    switch (fact.type) {
        case FactType::text: return {"\"...\"", "null"};
        case FactType::date: return {"\"YYYY-MM-DD\"", "null"};
        case FactType::boolean: return {"true", "false", "null"};
        case FactType::enumeration: break;
    }
    return find_value(fact.fact, given).error().allowed;
}

// What the parser says it expected, as it would be written.
std::vector<std::string> in_json(std::string_view expected, bool outermost) {
    if (expected == "'[', '{', or a literal")
        return outermost ? std::vector<std::string>{"{...}"}
                         : std::vector<std::string>{"\"...\"", "true", "false", "null"};
    if (expected == "string literal") return {"\"...\""};
    if (expected == "':'") return {":"};
    if (expected == "'}'") return {",", "}"};
    if (expected == "']'") return {",", "]"};
    return {};  // nothing further
}

class Listener final : public nlohmann::json_sax<Json> {
public:
    Listener(std::string_view text, Place start, const ReadOptions& options, Record& record)
        : text_(text), start_(start), options_(options), record_(record), read_(text.data()) {}

    const char** read() noexcept { return &read_; }

    bool null() override { return take("null", Kind::null); }
    bool boolean(bool value) override { return take(value ? "true" : "false", Kind::boolean); }
    bool number_integer(number_integer_t value) override {
        return take(std::to_string(value), Kind::other);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return take(std::to_string(value), Kind::other);
    }
    bool number_float(number_float_t, const string_t& written) override {
        return take(written, Kind::other);
    }
    bool string(string_t& value) override { return take(value, Kind::string); }
    bool binary(binary_t&) override { return false; }  // JSON has none

    bool start_object(std::size_t) override {
        if (depth_++ == 0) return true;
        return depth_ == 2 ? take("{...}", Kind::other) : true;
    }
    bool end_object() override {
        --depth_;
        return true;
    }
    bool start_array(std::size_t) override {
        if (depth_++ == 0) return not_an_object("[...]");
        return depth_ == 2 ? take("[...]", Kind::other) : true;
    }
    bool end_array() override {
        --depth_;
        return true;
    }

    bool key(string_t& key) override {
        if (depth_ != 1) return true;
        key_ = offset_of_key();
        fact_ = boost::none;
        const Result<Fact> found = find_fact(key);
        if (!found) {
            add(record_, place_at(key_), found.error());
            return more();
        }
        if (seen_[static_cast<std::size_t>(*found)]) {
            add(record_, place_at(key_), {ErrorCode::duplicate_key, key, {}, {}});
            return more();
        }
        seen_.set(static_cast<std::size_t>(*found));
        fact_ = *found;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& last_token,
                     const Json::exception& error) override {
        // A number beyond the range of double is JSON, but no fact is a number.
        constexpr int out_of_range = 406;
        if (error.id == out_of_range && depth_ > 0) {
            take(last_token, Kind::other);
            return false;
        }
        Error broken{ErrorCode::broken_json, {}, utf8::printable(last_token), {}};
        constexpr std::string_view before_expected = "; expected ";
        const std::string_view what = error.what();
        const std::size_t expected = what.find(before_expected);
        if (expected != std::string_view::npos)
            broken.allowed = in_json(what.substr(expected + before_expected.size()), depth_ == 0);
        add(record_, place_at(position > 0 ? position - 1 : 0), std::move(broken));
        return false;
    }

private:
    enum class Kind { null, boolean, string, other };

    bool more() const noexcept { return record_.problems.size() < most_problems; }

    bool not_an_object(std::string_view given) {
        add(record_, start_, {ErrorCode::wrong_type, {}, std::string(given), {"{...}"}});
        return false;
    }

    bool take(std::string_view value, Kind kind) {
        if (depth_ == 0) return not_an_object(kind == Kind::string ? quoted(value) : value);
        // Inside a nested object, or the value of a key that is not known.
        const bool nested = kind == Kind::other && (value == "{...}" || value == "[...]");
        if (depth_ != (nested ? 2U : 1U) || !fact_) return true;
        const Fact fact = *fact_;
        fact_ = boost::none;
        if (kind == Kind::null) return true;
        const FactInfo& row = info(fact);
        if (kind != (row.type == FactType::boolean ? Kind::boolean : Kind::string)) {
            add(record_, place_at(key_),
                {ErrorCode::wrong_type, std::string(row.key),
                 kind == Kind::string ? quoted(value) : std::string(value),
                 allowed_for(row, value)});
            return more();
        }
        // An empty text is a text; that a code or a date is not known is written null.
        if (value.empty() && row.type != FactType::text) {
            const ErrorCode code =
                row.type == FactType::date ? ErrorCode::bad_date : ErrorCode::unknown_code;
            add(record_, place_at(key_), {code, std::string(row.key), {}, allowed_for(row, value)});
            return more();
        }
        if (fact == Fact::id) record_.id = value;
        const boost::optional<Error> error = state_fact(record_.facts, fact, value, options_);
        if (error) add(record_, place_at(key_), *error);
        return more();
    }

    static std::string quoted(std::string_view value) { return '"' + utf8::shortened(value) + '"'; }

    // The parser has just read the quotation mark that ends the key.
    std::size_t offset_of_key() const noexcept {
        const std::size_t behind = static_cast<std::size_t>(read_ - text_.data());
        const std::size_t mark = behind >= 2 ? text_.rfind('"', behind - 2) : 0;
        return mark == std::string_view::npos ? 0 : mark;
    }
    // Counted only for a problem: a long record may have many keys.
    Place place_at(std::size_t offset) const {
        const std::string_view before = text_.substr(0, offset);
        Place place = start_;
        std::size_t line_start = 0;
        for (std::size_t i = before.find('\n'); i != std::string_view::npos;
             i = before.find('\n', i + 1)) {
            ++place.line;
            place.column = 1;
            line_start = i + 1;
        }
        place.column += utf8::characters(before.substr(line_start));
        return place;
    }

    std::string_view text_;
    Place start_;
    const ReadOptions& options_;
    Record& record_;
    const char* read_;
    std::size_t depth_ = 0;
    boost::optional<Fact> fact_;  // whose value comes next
    std::size_t key_ = 0;         // where its key begins
    std::bitset<fact_count> seen_;
};

}  // namespace

void read_json_in_full(std::string_view text, Place start, const ReadOptions& options,
                       Record& record) {
    const std::size_t ill_formed = utf8::first_ill_formed(text);
    if (ill_formed != std::string_view::npos) {
        Place place = start;
        for (std::size_t i = 0; i < ill_formed; ++i) {
            const bool new_line = text[i] == '\n';
            if (new_line) ++place.line;
            place.column = new_line ? 1 : place.column;
            if (!new_line && (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) ++place.column;
        }
        add(record, place,
            {ErrorCode::invalid_utf8, {}, utf8::byte_name(text[ill_formed]), {"UTF-8"}});
        return;
    }
    Listener listener(text, start, options, record);
    // False says that the listener has had enough, and then the record has a problem.
    static_cast<void>(Json::sax_parse(Cursor(text.data(), listener.read()),
                                      Cursor(text.data() + text.size(), listener.read()),
                                      &listener));
}

void read_json_case(std::string_view text, Place start, const ReadOptions& options,
                    Record& record) {
#if defined(NETRALITAS_IO_SIMDJSON)
    Case facts;
    if (read_json_quickly(text, options, facts)) {
        record.id = facts.id;
        record.facts = std::move(facts);
        return;
    }
#endif
    read_json_in_full(text, start, options, record);
}

}  // namespace netralitas::inline v0::io
