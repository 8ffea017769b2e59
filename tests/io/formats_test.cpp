// SPDX-License-Identifier: Apache-2.0
//
// Formats by name and by first bytes.
#include "samples.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace io_test;
using io::Format;

TEST_CASE("a file name tells the format") {
    CHECK(io::format_of_name("cases.json") == Format::json);
    CHECK(io::format_of_name("/a/b.JSONL") == Format::jsonl);
    CHECK(io::format_of_name("x.ndjson") == Format::jsonl);
    CHECK(io::format_of_name("kasus.CSV") == Format::csv);
    CHECK(io::format_of_name("kasus.tsv") == Format::csv);
    CHECK_FALSE(io::format_of_name("kasus.xlsx").has_value());
    CHECK_FALSE(io::format_of_name("json").has_value());
    CHECK_FALSE(io::format_of_name("").has_value());
}

TEST_CASE("the first bytes tell the format") {
    CHECK(io::guess_format("[{\"id\"") == Format::json);
    CHECK(io::guess_format("\xEF\xBB\xBF \n [") == Format::json);
    CHECK(io::guess_format("{\n  \"id\": \"a\"\n}") == Format::json);
    CHECK(io::guess_format("{\"id\": \"}\"}\n{\"id\"") == Format::jsonl);
    CHECK(io::guess_format("{\"id\": \"a\"}") == Format::jsonl);
    CHECK(io::guess_format("{\"id\": \"a\n{\"id\": \"b\"}\n") == Format::jsonl);
    CHECK(io::guess_format("id,date\n") == Format::csv);
    CHECK(io::guess_format("\"id\";\"date\"\n") == Format::csv);
}

TEST_CASE("a document is one case or an array of cases, spread over lines as one likes") {
    CHECK(problems("{\n  \"actor\":\n  \"pns\"\n}\n") == "ok");
    const std::vector<io::Record> records =
        read_all("[\n  {\"id\": \"a, ]} \\\" \\\\\"},\n\n  {\n \"id\": \"b\"}\n]\n");
    REQUIRE(records.size() == 2);
    CHECK(records[0].id == "a, ]} \" \\");
    CHECK(records[0].line == 2);
    CHECK(records[1].line == 4);
    CHECK(records[1].id == "b");
    CHECK(records[1].text == "{\n \"id\": \"b\"}");
}

TEST_CASE("null and absence are unknown, false is not") {
    const Case facts_of_case =
        *io::read_case(R"({"actor": null, "spoke": false, "date": null, "id": null})");
    CHECK_FALSE(facts_of_case.actor.has_value());
    CHECK(facts_of_case.spoke == false);
    CHECK_FALSE(is_known(facts_of_case.date));
    CHECK_FALSE(facts_of_case.intent.has_value());
    CHECK(facts_of_case.id.empty());
}

TEST_CASE("an election of one's own is named by its code") {
    ElectionDefinition definition;
    definition.code = "pilkades_2027";
    definition.name_id = "Pilkades 2027";
    definition.name_en = "Village elections 2027";
    definition.stages = {{StageKind::voting, Date(2027, 5, 1), Date(2027, 5, 1)}};
    const auto own = *Timetable::make(definition);
    io::ReadOptions options;
    options.own_elections = {own.get()};
    const Case facts_of_case = *io::read_case(R"({"election": "pilkades_2027"})", options);
    CHECK(facts_of_case.timetable == own.get());
    CHECK(io::to_json(facts_of_case) == R"({"election":"pilkades_2027"})");
    CHECK(problems("election\npilkades_2027\n", Format::csv, options) == "ok");
    const Result<Case> near = io::read_case(R"({"election": "pilkades_2026"})", options);
    REQUIRE_FALSE(near.has_value());
    CHECK(near.error().allowed.front() == "pilkades_2027");
    CHECK_FALSE(io::read_case(R"({"election": "pilkades_2027"})").has_value());
    CHECK(io::case_schema(options.own_elections).find("\"pilkades_2027\"") != std::string::npos);
}

TEST_CASE("a case is answered before the next one is there") {
    // A pipe: each piece is what the other program has written so far.
    class Pipe : public std::streambuf {
    public:
        explicit Pipe(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}
        std::size_t taken = 0;

    private:
        int_type underflow() override {
            if (taken == pieces_.size()) return traits_type::eof();
            std::string& piece = pieces_[taken++];
            setg(piece.data(), piece.data(), piece.data() + piece.size());
            return traits_type::to_int_type(*gptr());
        }
        std::vector<std::string> pieces_;
    };
    Pipe lines({"{\"id\": \"a\"}\n", "{\"id\": \"b\"}\n"});
    std::istream in(&lines);
    io::CaseReader reader(in);
    io::Record record;
    REQUIRE(reader.next(record));
    CHECK(record.id == "a");
    CHECK(lines.taken == 1);
    REQUIRE(reader.next(record));
    CHECK(record.id == "b");
    CHECK_FALSE(reader.next(record));
}

TEST_CASE("pieces of any size give the same records") {
    class Drops : public std::streambuf {
    public:
        explicit Drops(const std::string& text) : text_(text) {}

    private:
        int_type underflow() override {
            if (at_ == text_.size()) return traits_type::eof();
            letter_ = text_[at_++];
            setg(&letter_, &letter_, &letter_ + 1);
            return traits_type::to_int_type(letter_);
        }
        std::string text_;
        std::size_t at_ = 0;
        char letter_ = 0;
    };
    for (const std::string text :
         {"\xEF\xBB\xBFid,act\r\n\"a\nb\",vote\r\n\"c,vote\r\nd,vote\r\n",
          "{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"", "[ {\"id\":\"a\"} , {\"id\":\"\\\"]\"}, 3 ]"}) {
        Drops drops(text);
        std::istream in(&drops);
        io::CaseReader reader(in);
        std::string told;
        for (io::Record record; reader.next(record);)
            told += (told.empty() ? "" : " | ") + problems(record);
        CHECK(told == problems(text));
    }
}
