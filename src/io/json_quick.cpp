// SPDX-License-Identifier: Apache-2.0
//
// simdjson finds the tokens of a text and sees to it that it is UTF-8; what a token says is read where it
// stands. That takes two thirds of the time in which simdjson makes a document of it, also where the
// compiler may use no more than the oldest x86-64: the library chooses the instructions for finding the
// tokens when it runs.
#include "io/json_quick.hpp"

#include "io/problem.hpp"

#include <simdjson.h>

#include <bitset>
#include <cstddef>
#include <cstring>
#include <string>
#include <utility>

namespace netralitas::inline v0::io {
namespace {

using namespace std::string_view_literals;
namespace ondemand = simdjson::ondemand;

// A case in which every fact is stated takes a tenth of it.
constexpr std::size_t longest = std::size_t{16} << 10U;

// simdjson reads some bytes behind the end of a text, so it gets a copy with room behind it.
struct Reader {
    ondemand::parser parser;
    std::string text = std::string(longest + simdjson::SIMDJSON_PADDING, '\0');
};

constexpr bool is_white(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Where the white space before `end` begins; something else stands before it.
constexpr const char* before_white(const char* end) noexcept {
    while (is_white(end[-1])) --end;
    return end;
}
std::string_view between(const char* begin, const char* end) noexcept {
    return {begin, static_cast<std::size_t>(end - begin)};
}

// A member of the object; its value as it is written.
bool take(std::string_view key, std::string_view value, const ReadOptions& options,
          std::bitset<fact_count>& seen, Case& facts_of_case) {
    const Result<Fact> fact = find_fact(key);
    if (!fact || seen[static_cast<std::size_t>(*fact)]) return false;
    seen.set(static_cast<std::size_t>(*fact));
    const FactInfo& row = info(*fact);
    if (row.type == FactType::boolean) {
        // Which of the two it is can't be foreseen: the processor is not made to guess.
        const int position = value.front() == 't' ? 1 : 0;
        const std::string_view code = row.values[static_cast<std::size_t>(position)].code;
        if (value.size() != code.size() || std::memcmp(value.data(), code.data(), code.size()) != 0)
            return value == "null"sv;
        row.set(facts_of_case, position);
        return true;
    }
    if (value.front() != '"') return value == "null"sv;
    value = value.substr(1, value.size() - 2);
    if (value.empty() && row.type != FactType::text) return false;
    return !state_fact(facts_of_case, *fact, value, options);
}

}  // namespace

bool read_json_quickly(std::string_view text, const ReadOptions& options, Case& facts_of_case) {
    // Without escapes, what stands between quotation marks is what is meant.
    if (text.size() > longest || text.substr(0, 1) != "{"sv ||
        text.find('\\') != std::string_view::npos)
        return false;
    // One for all cases of a thread: making one takes longer than reading a case.
    thread_local Reader reader;
    char* const begin = reader.text.data();
    std::memcpy(begin, text.data(), text.size());
    begin[text.size()] = '\0';
    ondemand::document document;
    ondemand::object members;
    if (reader.parser.iterate(begin, text.size(), reader.text.size()).get(document) !=
            simdjson::SUCCESS ||
        document.get_object().get(members) != simdjson::SUCCESS)
        return false;
    std::bitset<fact_count> seen;
    const char* end = nullptr;  // of what was read
    for (auto next : members) {
        ondemand::field member;
        if (std::move(next).get(member) != simdjson::SUCCESS) return false;
        // A token goes as far as the next one begins. That a quotation mark ends the key and a colon
        // follows was seen to.
        const std::string_view value = member.value().raw_json_token();
        const char* const colon = before_white(value.data()) - 1;
        const char* const end_of_key = before_white(colon) - 1;
        end = value.data() + value.size();
        if (!take(between(member.key().raw(), end_of_key), between(value.data(), before_white(end)),
                  options, seen, facts_of_case))
            return false;
    }
    // simdjson goes no further than the brace that closes the object.
    return end != nullptr && between(end, before_white(begin + text.size())) == "}"sv;
}

}  // namespace netralitas::inline v0::io
