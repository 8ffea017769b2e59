// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <netralitas/calendar.hpp>

#include <locale>
#include <string>
#include <vector>

using namespace netralitas;

namespace {

std::vector<std::string> allowed_for(std::string_view text) {
    const auto date = parse_date(text);
    REQUIRE_FALSE(date.has_value());
    CHECK(date.error().code == ErrorCode::bad_date);
    CHECK(date.error().place.empty());
    CHECK(date.error().given == text);
    return date.error().allowed;
}

}  // namespace

TEST_CASE("a day written YYYY-MM-DD is read") {
    CHECK(*parse_date("2024-10-03") == Date(2024, 10, 3));
    CHECK(*parse_date("2024-02-29") == Date(2024, 2, 29));
    CHECK(*parse_date("2000-02-29") == Date(2000, 2, 29));
    CHECK(*parse_date("2021-08-31") == Date(2021, 8, 31));
}

TEST_CASE("the years 1900 to 2100 are accepted and no others") {
    CHECK(*parse_date("1900-01-01") == Date(1900, 1, 1));
    CHECK(*parse_date("2100-12-31") == Date(2100, 12, 31));
    CHECK_FALSE(parse_date("1899-12-31"));
    CHECK_FALSE(parse_date("2101-01-01"));
    CHECK_FALSE(parse_date("0000-01-01"));
    CHECK_FALSE(parse_date("9999-12-31"));
}

TEST_CASE("a day that the calendar does not have is refused") {
    for (const char* text : {"2023-02-29", "2100-02-29", "1900-02-29", "2024-02-30", "2024-04-31",
                             "2024-06-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32",
                             "2024-99-99"}) {
        INFO(text);
        CHECK(allowed_for(text) == std::vector<std::string>{"YYYY-MM-DD"});
    }
}

TEST_CASE("any other text is refused, with the form that is allowed") {
    const std::string with_nul("2024-10-03\0", 11);
    for (const std::string& text :
         {std::string(), std::string(" "), std::string("2024"), std::string("2024-10"),
          std::string("kemarin"), std::string("2024-10-03T00:00"), std::string("2024-10-03 "),
          std::string(" 2024-10-03"), std::string("2024-10-03-01"), std::string("20241003"),
          std::string("+024-10-03"), std::string("-2024-10-03"), std::string("2024--10-03"),
          std::string("2024-1o-03"), std::string("2024-10-"), std::string("--"),
          std::string("12345-10-03"), std::string("not-a-date-time"), std::string("2024-Oct-03"),
          std::string("2024-10/03"), std::string("٢٠٢٤-10-03"), with_nul,
          std::string(100000, '1')}) {
        INFO(text.substr(0, 40));
        CHECK(allowed_for(text) == std::vector<std::string>{"YYYY-MM-DD"});
    }
}

TEST_CASE("a form that can be read in two ways is never guessed, both readings are offered") {
    CHECK(allowed_for("03/10/2024") ==
          std::vector<std::string>{"YYYY-MM-DD", "2024-10-03", "2024-03-10"});
    CHECK(allowed_for("3-10-2024") ==
          std::vector<std::string>{"YYYY-MM-DD", "2024-10-03", "2024-03-10"});
    CHECK(allowed_for("03.10.2024") ==
          std::vector<std::string>{"YYYY-MM-DD", "2024-10-03", "2024-03-10"});
}

TEST_CASE("a reading that is no day is not offered") {
    CHECK(allowed_for("25/12/2024") == std::vector<std::string>{"YYYY-MM-DD", "2024-12-25"});
    CHECK(allowed_for("12/25/2024") == std::vector<std::string>{"YYYY-MM-DD", "2024-12-25"});
    CHECK(allowed_for("31/02/2024") == std::vector<std::string>{"YYYY-MM-DD"});
    CHECK(allowed_for("3/10/24") == std::vector<std::string>{"YYYY-MM-DD"});
}

TEST_CASE("two readings that agree are offered once") {
    CHECK(allowed_for("03/03/2024") == std::vector<std::string>{"YYYY-MM-DD", "2024-03-03"});
}

TEST_CASE("a day in the right order but another form is offered as it would be written") {
    CHECK(allowed_for("2024/10/03") == std::vector<std::string>{"YYYY-MM-DD", "2024-10-03"});
    CHECK(allowed_for("2024-10-3") == std::vector<std::string>{"YYYY-MM-DD", "2024-10-03"});
}

TEST_CASE("a known day is written YYYY-MM-DD, an unknown one as nothing") {
    CHECK(to_iso(Date(2024, 10, 3)) == "2024-10-03");
    CHECK(to_iso(Date(1900, 1, 1)) == "1900-01-01");
    CHECK(to_iso(Date(1400, 1, 1)) == "1400-01-01");
    CHECK(to_iso(unknown_date()).empty());
    CHECK(to_iso(Date()).empty());
    CHECK(to_iso(Date(boost::date_time::pos_infin)).empty());
    CHECK(to_iso(Date(boost::date_time::neg_infin)).empty());
}

TEST_CASE("every day of two centuries is written and read back") {
    for (Date day(1900, 1, 1); day <= Date(2100, 12, 31);
         day += boost::gregorian::days(1)) {
        const auto read = parse_date(to_iso(day));
        if (!read || *read != day) FAIL(to_iso(day));
    }
}

TEST_CASE("reading and writing do not depend on the locale") {
    struct Punctuation : std::numpunct<char> {
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\1"; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale(), new Punctuation));
    CHECK(to_iso(Date(2024, 10, 3)) == "2024-10-03");
    CHECK(parse_date("2024-10-03").has_value());
    std::locale::global(before);
}

TEST_CASE("an unset date and an infinity are not known") {
    CHECK(is_known(Date(2024, 1, 1)));
    CHECK_FALSE(is_known(unknown_date()));
    CHECK_FALSE(is_known(Date(boost::date_time::pos_infin)));
    CHECK_FALSE(is_known(Date(boost::date_time::neg_infin)));
}

TEST_CASE("a closed interval holds its first and its last day") {
    const ClosedInterval campaign{Date(2024, 9, 25), Date(2024, 11, 23)};
    CHECK_FALSE(campaign.contains(Date(2024, 9, 24)));
    CHECK(campaign.contains(Date(2024, 9, 25)));
    CHECK(campaign.contains(Date(2024, 11, 23)));
    CHECK_FALSE(campaign.contains(Date(2024, 11, 24)));
    CHECK_FALSE(campaign.contains(unknown_date()));
    CHECK(campaign.days() == 60);
    CHECK(campaign.ordered());
}

TEST_CASE("a closed interval without an end holds no day for certain") {
    const ClosedInterval open{Date(2024, 9, 25), unknown_date()};
    CHECK_FALSE(open.complete());
    CHECK_FALSE(open.contains(Date(2024, 10, 1)));
    CHECK(open.days() == 0);
    CHECK(open.ordered());
    CHECK_FALSE(ClosedInterval{Date(2024, 2, 2), Date(2024, 2, 1)}.ordered());
    CHECK(ClosedInterval{Date(2024, 2, 1), Date(2024, 2, 1)}.days() == 1);
}

TEST_CASE("a law is in force from its first day until the day before the second") {
    const HalfOpenInterval old_law = in_force(Date(2014, 1, 15), Date(2023, 10, 31));
    CHECK_FALSE(old_law.contains(Date(2014, 1, 14)));
    CHECK(old_law.contains(Date(2014, 1, 15)));
    CHECK(old_law.contains(Date(2023, 10, 30)));
    CHECK_FALSE(old_law.contains(Date(2023, 10, 31)));
    CHECK_FALSE(old_law.contains(unknown_date()));
    CHECK(in_force_from(2023, 10, 31).contains(Date(2023, 10, 31)));
    CHECK(in_force_from(2023, 10, 31).contains(Date(2100, 1, 1)));
    CHECK(HalfOpenInterval{}.contains(Date(1950, 1, 1)));
    CHECK_FALSE(in_force(Date(2024, 1, 1), Date(2024, 1, 1)).ordered());
}
