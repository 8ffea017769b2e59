// SPDX-License-Identifier: Apache-2.0
//
// JSON is read on two roads (src/io/json_quick.hpp). What the quick one takes is what the other reads,
// whatever the text is.
#include "samples.hpp"

#include "io/json_case.hpp"
#include "io/json_quick.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <set>
#include <thread>

using namespace io_test;

namespace {

// Everything that a record says, as a text.
std::string told(const io::Record& record) {
    std::string out = "id " + record.id + '\n';
    if (record.facts.timetable != nullptr) out += "own election\n";
    for (const FactInfo& row : facts())
        out += std::string(row.key) + ' ' + stated(record.facts, row.fact) + '\n';
    for (const io::Problem& problem : record.problems) {
        out += describe(problem, Language::english) + ' ' + problem.error.place + ' ' +
               problem.error.given;
        for (const std::string& allowed : problem.error.allowed) out += ' ' + allowed;
        out += '\n';
    }
    return out;
}

std::string in_full(const std::string& text, const io::ReadOptions& options = {}) {
    io::Record record;
    io::read_json_in_full(text, {3, 1}, options, record);
    return told(record);
}

std::string as_ever(const std::string& text, const io::ReadOptions& options = {}) {
    io::Record record;
    io::read_json_case(text, {3, 1}, options, record);
    return told(record);
}

bool is_quick(const std::string& text, const io::ReadOptions& options = {}) {
    Case facts_of_case;
    return io::read_json_quickly(text, options, facts_of_case);
}

// Lines of cases, many facts or few in them.
std::vector<std::string> lines() {
    std::vector<std::string> lines;
    for (const Case& known : known_cases()) lines.push_back(io::to_json(known));
    std::mt19937 random(20241127);
    for (int i = 0; i < 500; ++i) lines.push_back(io::to_json(random_case(random, i % 10 * 0.1)));
    return lines;
}

}  // namespace

TEST_CASE("what writers of JSON make of a case takes the quick road") {
    std::size_t with_escapes = 0;
    for (const std::string& line : lines()) {
        CAPTURE(line);
        CHECK(as_ever(line) == in_full(line));
        const bool escapes = line.find('\\') != std::string::npos;
        with_escapes += escapes ? 1 : 0;
        CHECK(is_quick(line) == (!escapes && line != "{}"));
    }
    CHECK(with_escapes > 0);
    for (const char* text :
         {R"({"actor": "pns", "spoke": true})", "{ \"actor\" :\t\"pns\" ,\"spoke\":true }",
          "{\n  \"actor\": \"pns\",\r\n  \"spoke\": null\n}\n", R"({"id":"","region":"漢 é"})",
          R"({"date":null,"id":null,"actor":null})", R"({"id":"{[:,]}","date":"2024-02-29"} )"}) {
        CAPTURE(text);
        CHECK(is_quick(text));
        CHECK(as_ever(text) == in_full(text));
    }
}

TEST_CASE("what is out of order, or out of the ordinary, takes the other road") {
    const std::string deep(2000, '[');
    const std::string most(16384, 'a');
    const std::string texts[] = {
        "", " ", "{", "}", "{}", "{ }", "[]", "[{}]", "null", "\"a\"", "7", "{,}", "{:}",
        "{\"id\"}", R"({"id":})", R"({"id" "a"})", R"({"id":"a",})", R"({,"id":"a"})",
        R"({"id":"a")", R"({"id":"a"}})", R"({"id":"a"} {"id":"b"})", R"({"id":"a"},)",
        R"({"id":"a"}])", R"({"id":"a"}x)", R"({"id":"a"}"})", R"({"id":"a" "b"})",
        R"({"id":"a"b})", R"({"id":a})", R"({"id"x:"a"})", R"({id:"a"})", R"({'id':'a'})",
        R"({"id":"a"};)", R"({"id":"a" : "b"})",
        // Keys.
        R"({"":"a"})", R"({"Actor":"pns"})", R"({"actr":"pns"})", R"({"actor ":"pns"})",
        R"({"\u0061ctor":"pns"})", R"({"actor":"pns","actor":"pns"})",
        R"({"actor":null,"actor":"pns"})", R"({"spoke":true,"spoke":false,"spoke":true})",
        // Values.
        R"({"actor":"bupati"})", R"({"actor":""})", R"({"actor":"p\u006es"})",
        R"({"actor":" pns"})", R"({"actor":true})", R"({"actor":1})", R"({"actor":{}})",
        R"({"actor":["pns"]})", R"({"actor":nul})", R"({"actor":nulll})", R"({"spoke":"true"})",
        R"({"spoke":True})", R"({"spoke":truee})", R"({"spoke":fals})", R"({"spoke":1})",
        R"({"spoke":{"spoke":true}})", R"({"spoke":tru e})", R"({"date":"03/10/2024"})",
        R"({"date":"2023-02-29"})", R"({"date":""})", R"({"date":20241003})",
        R"({"date":"2024-10-03T00:00"})", R"({"id":7})", R"({"id":1e999})", R"({"id":-})",
        R"({"id":true})", R"({"election":"own"})", R"({"id":"a\/b"})", R"({"id":"\ud83d\ude00"})",
        R"({"id":"\ud83d"})", R"({"id":"\udc00"})", R"({"id":"\x"})", R"({"id":"a\"})",
        R"({"id":"\\"})", R"({"region":"a\tb"})",
        // Bytes.
        "\xEF\xBB\xBF{\"id\":\"a\"}", "{\xEF\xBB\xBF\"id\":\"a\"}", "{\"id\":\"a\tb\"}",
        "{\"id\":\"a\nb\"}", "{\"id\":\"\x80\"}", "{\"id\":\"\xC0\xAF\"}",
        "{\"id\":\"\xED\xA0\x80\"}", "{\"id\":\"\xF4\x90\x80\x80\"}", "{\"id\":\"\xE6\xBC\"}",
        "{\"id\":\"a\"}\xFF", "{\"id\":\"a\"\f}", "{\"id\"\x1A\"a\"}",
        "{\"id\":\"a\"\x0C\"act\":\"vote\"}", std::string("{\"id\":\"a\0b\"}", 12),
        std::string("{\"id\":\"a\"}\0", 11), std::string("{\"id\":\"a\"\0}", 11),
        std::string("\0{\"id\":\"a\"}", 11),
        // Sizes.
        deep, "{\"id\":" + deep, R"({"id":)" + deep + std::string(2000, ']') + '}',
        "{\"id\":\"" + most + "\"}", std::string(16384, ' ') + "{\"id\":\"a\"}",
        "{\"id\":\"a\"}" + most, "{\"id\":" + std::string(4000, '9') + '}',
    };
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK_FALSE(is_quick(text));
        CHECK(as_ever(text) == in_full(text));
    }
}

TEST_CASE("the longest text of the quick road is read to its end") {
    for (const std::size_t size : {16382U, 16383U, 16384U, 16385U, 16386U}) {
        CAPTURE(size);
        const std::string text = "{\"id\":\"" + std::string(size - 9, 'a') + "\"}";
        CHECK(is_quick(text) == (size <= 16384));
        CHECK(as_ever(text) == in_full(text));
    }
}

TEST_CASE("both roads read the same from damaged lines") {
    const std::vector<std::string> whole = lines();
    std::mt19937 random(20241128);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    const std::string pieces[] = {
        "\"", "\\", "{", "}", "[", "]", ":", ",", " ", "\n", "\t", "\r", "\f", "\x1A", "\x7F",
        "\x80", "\xC3", "\xED\xA0\x80", "\xEF\xBB\xBF", "é", "a", "0", "-", "1e9", "null", "true",
        "false", "\\u0061", "\\\"", "\\ud83d", "\"id\":\"x\",", "\"spoke\":null,",
        "\"actor\":\"pns\",", "{\"a\":[1]}", std::string(1, '\0'), std::string(70, ' '),
        std::string(300, '['), std::string(40, '7'),
    };
    std::set<bool> taken;
    for (std::size_t i = 0; i < 20'000; ++i) {
        std::string line = whole[below(whole.size())];
        for (std::size_t n = below(3) + 1; n > 0; --n) {
            const std::size_t at = below(line.size() + 1);
            const std::size_t some = below(2) == 0 ? 1 : below(12);
            switch (below(8)) {
                case 0: line.erase(at, some); break;
                case 1: line.resize(at); break;
                case 2: line.insert(at, line.substr(at, some)); break;
                case 3: line.insert(at, pieces[below(std::size(pieces))]); break;
                case 4: line.replace(at, some, pieces[below(std::size(pieces))]); break;
                case 5:
                    if (at + 1 < line.size()) std::swap(line[at], line[at + 1]);
                    break;
                case 6:
                    if (at < line.size()) line[at] = static_cast<char>(below(256));
                    break;
                default: {
                    // A member at another place, or a second time.
                    const std::size_t member = line.find(",\"", at);
                    const std::size_t end = line.find(',', member + 1);
                    if (member != std::string::npos && end != std::string::npos)
                        line.insert(line.size() - 1, line.substr(member, end - member));
                }
            }
        }
        CAPTURE(line);
        REQUIRE(as_ever(line) == in_full(line));
        taken.insert(is_quick(line));
    }
    CHECK(taken.size() == 2);
}

TEST_CASE("elections of one's own are the same on both roads") {
    ElectionDefinition definition;
    definition.name_id = "Pilkades 2027";
    definition.name_en = "Village elections 2027";
    definition.stages = {{StageKind::voting, Date(2027, 5, 1), Date(2027, 5, 1)}};
    // One has the code of a named election, one the letters of an escape.
    for (const char* code : {"pilkades_2027", "pilkada_2024", "a\\nb"}) {
        definition.code = code;
        const auto own = *Timetable::make(definition);
        io::ReadOptions options;
        options.own_elections = {own.get()};
        for (const char* text :
             {R"({"election":"pilkades_2027","id":"a"})", R"({"election":"pilkada_2024"})",
              R"({"election":"pemilu_2024"})", R"({"election":"pilkades_2026"})",
              R"({"election":null})", R"({"election":"a\nb"})", R"({"election":"a\\nb"})"}) {
            CAPTURE(code);
            CAPTURE(text);
            CHECK(as_ever(text, options) == in_full(text, options));
        }
        CHECK(is_quick(R"({"election":"pemilu_2024"})", options));
    }
}

TEST_CASE("threads do not read each other's cases") {
    const std::vector<std::string> all = lines();
    std::vector<std::string> wanted;
    for (const std::string& line : all) wanted.push_back(in_full(line));
    bool same[4] = {};
    std::vector<std::thread> threads;
    for (bool& mine : same)
        threads.emplace_back([&] {
            bool good = true;
            for (std::size_t i = 0; i < all.size(); ++i)
                good = good && as_ever(all[i]) == wanted[i];
            mine = good;
        });
    for (std::thread& thread : threads) thread.join();
    for (const bool mine : same) CHECK(mine);
}
