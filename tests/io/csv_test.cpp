// SPDX-License-Identifier: Apache-2.0
//
// CSV as RFC 4180 and as spreadsheets write it.
#include "samples.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace io_test;
using io::Format;

TEST_CASE("comma, semicolon and tab are told apart by the header") {
    for (const char separator : {',', ';', '\t'}) {
        std::string text = "id|date|actor|act|spoke\nk-1|2024-10-03|pns|vote|true\n";
        for (char& c : text)
            if (c == '|') c = separator;
        const std::vector<io::Record> records = read_all(text, Format::csv);
        REQUIRE(records.size() == 1);
        CHECK(problems(records[0]) == "ok");
        CHECK(records[0].id == "k-1");
        CHECK(records[0].facts.date == Date(2024, 10, 3));
        CHECK(records[0].facts.actor == Actor::pns);
        CHECK(records[0].facts.spoke == true);
    }
    CHECK(read_all("actor\npns\n").at(0).facts.actor == Actor::pns);
    // A separator inside quotes does not count.
    CHECK(problems("\"id\",\"a;;;;\"\n") == "NTR-1003 1:2");
}

TEST_CASE("a byte order mark and every kind of line end are accepted") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const std::string text = "\xEF\xBB\xBFid;actor" + end + "a;pns" + end + end + "b;cpns";
        const std::vector<io::Record> records = read_all(text);
        REQUIRE(records.size() == 2);
        CHECK(records[0].line == 2);
        CHECK(records[1].line == 4);
        CHECK(records[1].facts.actor == Actor::cpns);
        CHECK(records[1].number == 2);
        CHECK(records[1].text == "b;cpns");
    }
}

TEST_CASE("quotes hold separators, quotation marks and line ends") {
    const std::vector<io::Record> records =
        read_all("id,\"actor\",act\r\n\"a, \"\"b\"\"\r\nc\",pns,vote\r\n\"\",\"pns\",\"\"\r\n");
    REQUIRE(records.size() == 2);
    CHECK(records[0].id == "a, \"b\"\r\nc");
    CHECK(records[0].line == 2);
    CHECK(records[1].line == 4);
    CHECK_FALSE(records[1].facts.act.has_value());
    CHECK(records[0].facts.act == Act::vote);
}

TEST_CASE("an empty cell is unknown; truth values are as spreadsheets write them") {
    const auto spoke = [](const std::string& cell) {
        return read_all("id,spoke\na," + cell + "\n").at(0);
    };
    for (const char* cell : {"true", "TRUE", "True", "1", "\"true\""})
        CHECK(spoke(cell).facts.spoke == true);
    for (const char* cell : {"false", "FALSE", "False", "0"})
        CHECK(spoke(cell).facts.spoke == false);
    CHECK_FALSE(spoke("").facts.spoke.has_value());
    for (const char* cell : {"ya", "tidak", "yes", "t", " true", "2", "null", "BENAR"}) {
        CAPTURE(cell);
        CHECK(problems(spoke(cell)) == "NTR-1002 spoke 2:2");
    }
    // Only truth values: elsewhere 1 is no word for true.
    CHECK(problems("id,actor\n1,1\n") == "NTR-1002 actor 2:2");
}

TEST_CASE("a quotation mark out of place costs its line and no other") {
    CHECK(problems("id,act\na\"b,vote\nc,vote\n") == "NTR-1307 id 2:1 | ok");
    CHECK(problems("id,act\n\"a\"b,vote\nc,vote\n") == "NTR-1307 id 2:1 | ok");
    // Never closed: to the end of the file, up to the next cell in quotes, and behind much text.
    CHECK(problems("id,act\nx,vote\n\"a,vote\nb,vote\nc,vote\n") ==
          "ok | NTR-1307 id 3:1 | ok | ok");
    CHECK(problems("id,act\n\"a,vote\r\nb,vote\r\n\"c,d\",vote\r\n") ==
          "NTR-1307 id 2:1 | ok | ok");
    std::string text = "id,act\n\"a,vote\n";
    for (int i = 0; i < 300'000; ++i) text += "b,vote\n";
    const std::vector<io::Record> records = read_all(text);
    REQUIRE(records.size() == 300'001);
    CHECK(problems(records.front()) == "NTR-1307 id 2:1");
    CHECK(records.front().text == "\"a,vote");
    CHECK(problems(records.back()) == "ok");
    CHECK(records.back().line == 300'002);
}

TEST_CASE("rejected rows can be written to a file of their own, which reads again") {
    const std::string text = "id;act\na;votes\nb;vote\n\"c\nd\";votes\n";
    std::istringstream in(text);
    io::CaseReader reader(in);
    std::string rejected;
    for (io::Record record; reader.next(record);) {
        if (record.ok()) continue;
        if (rejected.empty()) rejected = reader.header() + "\n";
        rejected += record.text + "\n";
    }
    CHECK(rejected == "id;act\na;votes\n\"c\nd\";votes\n");
    // The line is that of the cell: the row begins on the third.
    CHECK(problems(rejected) == "NTR-1002 act 2:2 | NTR-1002 act 4:2");
}

TEST_CASE("what is written for a spreadsheet reads back") {
    std::mt19937 random(7);
    std::vector<Case> cases;
    for (int i = 0; i < 100; ++i) cases.push_back(random_case(random, 0.7));
    for (const char separator : {',', ';', '\t'}) {
        std::ostringstream out;
        io::WriteOptions options;
        options.separator = separator;
        options.byte_order_mark = true;
        io::CaseWriter writer(out, Format::csv, options);
        for (const Case& facts_of_case : cases) writer.write(facts_of_case);
        writer.finish();
        CHECK(out.str().substr(0, 3) == "\xEF\xBB\xBF");
        const std::vector<io::Record> records = read_all(out.str());
        REQUIRE(records.size() == cases.size());
        for (std::size_t i = 0; i < cases.size(); ++i) {
            CHECK(problems(records[i]) == "ok");
            CHECK(same(records[i].facts, cases[i]));
        }
    }
}

TEST_CASE("files that LibreOffice Calc 7.4 wrote read back") {
    for (const char* name : {"libreoffice-semicolon.csv", "libreoffice-comma.csv"}) {
        CAPTURE(name);
        std::ifstream file(std::string(NETRALITAS_SOURCE_DIR "/tests/data/") + name,
                           std::ios::binary);
        REQUIRE(file);
        io::CaseReader reader(file);
        std::vector<io::Record> records;
        for (io::Record record; reader.next(record);) records.push_back(record);
        REQUIRE(records.size() == 3);
        for (const io::Record& record : records) CHECK(problems(record) == "ok");
        CHECK(records[0].facts.date == Date(2024, 10, 5));
        CHECK(records[0].facts.party_attributes == true);
        CHECK(records[1].id == "satu, \"dua\"");
        CHECK_FALSE(records[1].facts.party_attributes);
        CHECK(records[2].id == "d\u00e9sa;3");
        CHECK(records[2].facts.actor == Actor::village_head);
        CHECK(records[2].facts.party_attributes == false);
    }
}
