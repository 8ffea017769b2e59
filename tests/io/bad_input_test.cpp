// SPDX-License-Identifier: Apache-2.0
//
// Bad input: each kind has its code and its place, and everything wrong with a record is told.
#include "samples.hpp"

#include <netralitas/decision_record.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <istream>
#include <sstream>
#include <streambuf>

using namespace io_test;
using io::Format;

namespace {

// The one problem of a JSON case.
io::Problem problem_of(std::string_view json) {
    const io::Record record = io::read_record(json);
    REQUIRE(record.problems.size() == 1);
    return record.problems.front();
}

// Bytes that are made when they are read: `size` of them, all alike.
class Endless : public std::streambuf {
public:
    Endless(char letter, std::size_t size) : piece_(4096, letter), left_(size) {}

private:
    int_type underflow() override {
        const std::size_t here = std::min(left_, piece_.size());
        if (here == 0) return traits_type::eof();
        left_ -= here;
        setg(piece_.data(), piece_.data(), piece_.data() + here);
        return traits_type::to_int_type(*gptr());
    }
    std::string piece_;
    std::size_t left_;
};

}  // namespace

TEST_CASE("broken JSON is placed where it breaks, with what was expected") {
    const io::Problem problem = problem_of(R"({"actor": "pns", "act" "vote"})");
    CHECK(problem.error.code == ErrorCode::broken_json);
    CHECK(problem.line == 1);
    CHECK(problem.column == 29);
    CHECK(problem.error.given == R"("vote")");
    const struct {
        const char* json;
        std::vector<std::string> allowed;
    } rows[] = {{R"({"actor": "pns", "act" "vote"})", {":"}},
                {"", {}},
                {"]", {"{...}"}},
                {R"({"id": })", {"\"...\"", "true", "false", "null"}},
                {R"({3})", {"\"...\""}},
                {R"({"id": "a",})", {"\"...\""}},
                {R"({"id": "a" "b"})", {",", "}"}},
                {R"({"x": ["a" "b"]})", {",", "]"}},
                {R"({"id": "a"} x)", {}}};
    for (const auto& row : rows) {
        CAPTURE(row.json);
        CHECK(io::read_record(row.json).problems.back().error.allowed == row.allowed);
    }
    CHECK(problems(io::read_record("{\"actor\":\n \"pns\",\n}")) == "NTR-1301 3:1");
    for (const char* json : {"{", "{\"id\": \"a", "{} {}", "{'id': 1}", "{\"id\": nul}", "hello",
                             "{\"a\\ud800\": 1}", "{\"id\": \"\t\"}", "{\"id\":\"a\"}]"}) {
        CAPTURE(json);
        CHECK(problem_of(json).error.code == ErrorCode::broken_json);
    }
}

TEST_CASE("a value of another type than the fact has is refused") {
    CHECK(problem_of(R"({"intent": 1})").error.code == ErrorCode::wrong_type);
    const io::Problem quoted = problem_of(R"({"intent": "true"})");
    CHECK(quoted.error.place == "intent");
    CHECK(quoted.error.given == "\"true\"");
    CHECK(quoted.error.allowed == std::vector<std::string>{"true", "false", "null"});
    CHECK(quoted.column == 2);
    CHECK(problems(io::read_record(
              R"({"id": 7, "date": 20241003, "actor": true, "spoke": {"a": {"actor": [1, {}]}},
                "act": ["vote"], "post": 1e999})")) ==
          "NTR-1302 id 1:2, NTR-1302 date 1:11, NTR-1302 actor 1:29, NTR-1302 spoke 1:44, "
          "NTR-1302 act 2:17, NTR-1302 post 2:34");
    for (const char* json : {"[]", "5", "\"pns\"", "null", "true", "[{}]"}) {
        CAPTURE(json);
        CHECK(problem_of(json).error.code == ErrorCode::wrong_type);
    }
}

TEST_CASE("an unknown key or value names the nearest that exists") {
    const io::Problem key = problem_of(R"({"actr": "pns"})");
    CHECK(key.error.code == ErrorCode::unknown_key);
    CHECK(key.error.given == "actr");
    CHECK(key.error.allowed.front() == "actor");
    const io::Problem value = problem_of(R"({"act": "attend_campain"})");
    CHECK(value.error.code == ErrorCode::unknown_code);
    CHECK(value.error.place == "act");
    CHECK(value.error.allowed.front() == "attend_campaign");
    CHECK(problem_of(R"({"actor": "PNS"})").error.allowed.front() == "pns");
    CHECK(problem_of(R"({"actor": ""})").error.code == ErrorCode::unknown_code);
    CHECK(problem_of(R"({"election": "own"})").error.code == ErrorCode::unknown_code);
}

TEST_CASE("a day that does not exist, and a day in another form, are refused and never guessed") {
    CHECK(problem_of(R"({"date": "2024-02-30"})").error.code == ErrorCode::bad_date);
    const io::Problem other = problem_of(R"({"date": "03/10/2024"})");
    CHECK(other.error.code == ErrorCode::bad_date);
    CHECK(other.error.place == "date");
    CHECK(other.error.allowed ==
          std::vector<std::string>{"YYYY-MM-DD", "2024-10-03", "2024-03-10"});
    CHECK(problem_of(R"({"date": ""})").error.code == ErrorCode::bad_date);
    CHECK(problems("date\n03/10/2024\n2024-02-30\n", Format::csv) ==
          "NTR-1001 date 2:1 | NTR-1001 date 3:1");
}

TEST_CASE("a key that stands twice is noticed, whatever its values") {
    CHECK(problems(io::read_record(R"({"actor": "pns", "actor": "pns"})")) ==
          "NTR-1303 actor 1:18");
    CHECK(problems(io::read_record(R"({"spoke": null, "spoke": null, "spoke": 3})")) ==
          "NTR-1303 spoke 1:17, NTR-1303 spoke 1:32");
    CHECK(problems("actor;act;actor\npns;vote;pns\n") == "NTR-1303 actor 1:3");
}

TEST_CASE("text that is not UTF-8 is refused with the byte and its place") {
    const io::Problem problem = problem_of("{\"id\": \"caf\xE9\"}");
    CHECK(problem.error.code == ErrorCode::invalid_utf8);
    CHECK(problem.error.given == "0xE9");
    CHECK(problem.column == 12);
    CHECK(problems("id;actor\ncaf\xE9;pns\n\xC3\xA9;pns\n", Format::csv) == "NTR-1304 id 2:1 | ok");
    // Overlong forms, surrogates, beyond Unicode, cut short.
    for (const char* bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"})
        CHECK(problem_of(std::string("{\"id\": \"") + bytes + "\"}").error.code ==
              ErrorCode::invalid_utf8);
    CHECK(problems(std::string("\xFF\xFE{\0", 4)) == "NTR-1304 0:0");
}

TEST_CASE("an empty input is an error in every format") {
    for (const char* text : {"", "\xEF\xBB\xBF", " \n\t\r\n", "\n\n"}) {
        for (const Format format : {Format::json, Format::jsonl}) {
            CAPTURE(text);
            CHECK(problems(text, format) == "NTR-1305 0:0");
        }
        CHECK(problems(text) == "NTR-1305 0:0");
        CHECK(io::read_record(text).problems.at(0).error.code == ErrorCode::empty_input);
    }
    CHECK(problems("", Format::csv) == "NTR-1305 0:0");
    CHECK(problems("\r\n\n", Format::csv) == "NTR-1305 0:0");
    // Nothing listed is not nothing.
    CHECK(problems("[ ]") == "");
    CHECK(problems("id,actor\r\n") == "");
}

TEST_CASE("a line of 100 MB is refused, and not kept") {
    constexpr std::size_t size = 100'000'000;
    Endless bytes('x', size);
    std::istream in(&bytes);
    io::CaseReader reader(in, Format::jsonl);
    io::Record record;
    REQUIRE(reader.next(record));
    CHECK(problems(record) == "NTR-1306 1:0");
    CHECK(record.problems[0].error.given == "100000000 B");
    CHECK(record.problems[0].error.allowed == std::vector<std::string>{"1048576 B"});
    CHECK(record.text.empty());
    CHECK_FALSE(reader.next(record));
}

TEST_CASE("a record beyond the limit is skipped in every format, and reading goes on") {
    io::ReadOptions options;
    options.longest_record = 30;
    const std::string longer(40, 'x');
    CHECK(problems("{\"actor\": \"pns\"}\n{\"id\": \"" + longer + "\"}\n{\"act\": \"vote\"}\n",
                   Format::jsonl, options) == "ok | NTR-1306 2:0 | ok");
    CHECK(problems("[{\"actor\": \"pns\"},\n{\"id\": \"" + longer + "\"},{\"act\": \"vote\"}]",
                   Format::json, options) == "ok | NTR-1306 2:0 | ok");
    CHECK(problems("id,act\n" + longer + ",vote\na,vote\n\"" + longer + "\",vote\nb,vote\n",
                   Format::csv, options) == "NTR-1306 2:0 | ok | NTR-1306 4:0 | ok");
    CHECK(problems("id," + longer + "\n", Format::csv, options) == "NTR-1306 1:0");
    CHECK(io::read_record("{\"id\": \"" + longer + "\"}", options).problems[0].error.code ==
          ErrorCode::record_too_long);
    // Exactly as long as allowed.
    CHECK(problems("{\"id\": \"" + std::string(20, 'x') + "\"}\n", Format::jsonl, options) == "ok");
    CHECK(problems("{\"id\": \"" + std::string(21, 'x') + "\"}\n", Format::jsonl, options) ==
          "NTR-1306 1:0");
}

TEST_CASE("a row of CSV has one cell for each key") {
    CHECK(problems("id,actor,act\na,pns\nb,pns,vote,x\nc,,\nd\n") ==
          "NTR-1308 act 2:2 | NTR-1309 3:4 | ok | NTR-1308 actor 5:1");
    const io::Record row = read_all("id,actor,act\na,pns\n").at(0);
    CHECK(row.problems[0].error.given == "2");
    CHECK(row.problems[0].error.allowed == std::vector<std::string>{"3"});
    CHECK(row.id == "a");
}

TEST_CASE("the header of CSV holds known keys, each once; without it no row is read") {
    CHECK(problems("id,actr,,id\na,pns,x,y\n") == "NTR-1003 1:2, NTR-1003 1:3, NTR-1303 id 1:4");
    CHECK(read_all("id,actr\n").at(0).problems[0].error.allowed.front() == "actor");
}

TEST_CASE("a stream that fails is not a short file") {
    std::istringstream bad("{}");
    bad.setstate(std::ios::badbit);
    io::CaseReader reader(bad);
    io::Record record;
    REQUIRE(reader.next(record));
    CHECK(problems(record) == "NTR-1310 0:0");
    CHECK_FALSE(reader.next(record));

    class Failing : public std::streambuf {
        int_type underflow() override {
            if (eback() != nullptr) throw std::runtime_error("the disk is gone");
            setg(text_, text_, text_ + sizeof text_ - 1);
            return traits_type::to_int_type(*gptr());
        }
        char text_[24] = "{\"actor\": \"pns\"}\n{\"act\"";
    } buffer;
    std::istream in(&buffer);
    io::CaseReader second(in, Format::jsonl);
    REQUIRE(second.next(record));
    CHECK(problems(record) == "ok");
    REQUIRE(second.next(record));
    CHECK(problems(record) == "NTR-1310 2:0");
    CHECK_FALSE(second.next(record));
}

TEST_CASE("everything wrong with a record is told, up to a limit") {
    const io::Record record = io::read_record(
        R"({"id": "k-7", "date": "2024-02-30", "actr": 1, "act": "votes", "spoke": "no"})");
    CHECK(problems(record) ==
          "NTR-1001 date 1:15, NTR-1003 1:37, NTR-1002 act 1:48, NTR-1302 spoke 1:64");
    CHECK(record.id == "k-7");
    std::string many = "{";
    for (int i = 0; i < 1000; ++i) many += "\"k" + std::to_string(i) + "\":1,";
    CHECK(io::read_record(many + "\"id\":\"a\"}").problems.size() == io::most_problems);
    const io::Problem shortened = problem_of("{\"actor\":\"" + std::string(5000, 'p') + "\"}");
    CHECK(shortened.error.given.size() < 100);
}

TEST_CASE("a record of a megabyte full of keys is read in no time") {
    std::string many = "{\"id\": \"a\"";
    while (many.size() < 1'000'000) many += ", \"spoke\": null";
    const io::Record record = io::read_record(many + "}");
    CHECK(record.problems.size() == io::most_problems);
    std::string nested = "{\"spoke\": {\"id\": 1";
    while (nested.size() < 1'000'000) nested += ", \"id\": 1";
    CHECK(problems(io::read_record(nested + "}}")) == "NTR-1302 spoke 1:2");
}

TEST_CASE("bad records don't stop the reading; good ones between them come out") {
    CHECK(problems("{\"actor\": \"pns\"}\n{\"actor\": \"pn\n\n{\"act\": \"vote\"}\n[1]\n", {}) ==
          "ok | NTR-1301 2:14 | ok | NTR-1302 5:1");
    CHECK(problems("[{\"actor\": 1}, {\"actor\": ]}, 5, {\"act\": \"vote\"}]") ==
          "NTR-1302 actor 1:3 | NTR-1301 1:26 | NTR-1302 1:30 | ok");
}

TEST_CASE("a JSON array is closed, its elements are there, and nothing stands behind it") {
    CHECK(problems("[{\"act\": \"vote\"}") == "NTR-1301 1:18");
    CHECK(problems("[{\"act\": \"vote\"},]") == "ok | NTR-1301 1:18");
    CHECK(problems("[,{\"act\": \"vote\"}]") == "NTR-1301 1:2 | ok");
    CHECK(problems("[{\"act\": \"vote\"}] {}") == "ok | NTR-1301 1:19");
    CHECK(problems("[{\"act\": \"vote\"}]\n ") == "ok");
    CHECK(problems("[") == "NTR-1301 1:2");
    CHECK(problems("[{\"act\": \"vote\"}\n {\"act\": \"vote\"}]") == "NTR-1301 2:2");
    CHECK(problems("{\"act\":\n\"vote\"}\n{}", Format::json) == "NTR-1301 3:1");
    // Deep nesting costs no stack.
    const std::string deep(200'000, '[');
    CHECK(problems("[{\"actor\": " + deep + "}]").find("NTR-1302 actor 1:3") == 0);
}

TEST_CASE("the throwing and the telling reader say the same") {
    CHECK(io::read_case(R"({"actor": "pns"})").value().actor == Actor::pns);
    const Result<Case> bad = io::read_case("{\"actor\": \"pn\"}");
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == ErrorCode::unknown_code);
    CHECK(bad.error().place == "actor");
    CHECK_THROWS_AS(io::read_case("{").value(), InputError);
    CHECK(io::read_case("{").error().place == "1:2");
}

TEST_CASE("a problem is one sentence with its line, in both languages") {
    const io::Record record = read_all("{}\n{\"act\": \"attend_campain\"}\n", Format::jsonl).at(1);
    CHECK(describe(record.problems.at(0), Language::english) ==
          "line 2, column 2: NTR-1002: act: unknown code: \"attend_campain\"; allowed: "
          "attend_campaign, attend_declaration, attend_introduction, make_decision, put_up_props, "
          "...");
    CHECK(describe(record.problems.at(0), Language::indonesian).substr(0, 48) ==
          "baris 2, kolom 2: NTR-1002: act: kode tidak dike");
    // What a file holds does not steer the terminal.
    const io::Problem escape = problem_of("{\"actor\": \"\\u001b[2J\"}");
    CHECK(describe(escape, Language::english).find('\x1b') == std::string::npos);
}

TEST_CASE("a document that nests by the thousand is no decision record") {
    const std::string nested = std::string(200'000, '[') + std::string(200'000, ']');
    for (const std::string& text : {nested, "{\"record_version\":" + nested + "}"}) {
        const auto replay = io::replay(text);
        REQUIRE(!replay);
        CHECK(replay.error().code == ErrorCode::broken_json);
    }
}

TEST_CASE("a finding without the id of a norm is a difference, also in a record sealed anew") {
    Case facts;
    facts.actor = Actor::pns;
    auto record = nlohmann::ordered_json::parse(
        io::decision_record(facts, evaluate(facts), Language::english));
    record["verdict"]["findings"] = {{{"norm", 1}}, 2};
    record.erase("sha256");
    record["sha256"] = io::document_sha256(record.dump());
    const io::Replay replay = io::replay(record.dump()).value();
    CHECK(replay.outcome == io::Outcome::differs);
    const auto nameless = [&](const char* before) {
        return std::any_of(replay.differences.begin(), replay.differences.end(),
                           [&](const io::RecordDifference& difference) {
                               return difference.place == "findings " &&
                                      difference.before == before && difference.now.empty();
                           });
    };
    CHECK(nameless(R"({"norm":1})"));
    CHECK(nameless("2"));
}
