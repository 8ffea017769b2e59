// SPDX-License-Identifier: Apache-2.0
//
// The circulars that come with the library.
#include "support.hpp"

#include <set>

using namespace circular_test;

TEST_CASE("ten documents are shipped, each read, none contradicting another") {
    const std::vector<Circular> circulars = shipped();
    CHECK(circulars.size() == 10);
    std::set<std::string> codes;
    for (const Circular& each : circulars) codes.insert(each.jurisdiction.code);
    CHECK(codes == std::set<std::string>{"14.01", "15.04", "16.01", "16.12", "19.01", "32.71",
                                         "33.06", "33.25", "64.09", "73"});
    CHECK(CircularSet::make(circulars).has_value());
}

TEST_CASE("no document names a person's telephone number or claims a text that was not seen") {
    for (const std::string_view json : shipped_circulars()) {
        int digits = 0;
        for (const char c : json) {
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            CHECK(digits < 10);
        }
    }
    for (const Circular& each : shipped()) {
        CHECK_FALSE(each.text_seen);
        CHECK_FALSE(each.notes.empty());
    }
}

TEST_CASE("Batang Hari has the points of the article, word for word in number") {
    for (const Circular& each : shipped()) {
        if (each.id != "batang-hari-2024") continue;
        std::string points;
        for (const LocalRule& rule : each.rules)
            if (rule.relation == Relation::restates && rule.voice.empty())
                points += rule.point + ' ';
        CHECK(points == "1.a 1.b 1.c 1.d 2 3 4 ");
        CHECK(each.number.empty());
        CHECK_FALSE(is_known(each.date));
        REQUIRE(each.channels.size() == 1);
        CHECK(each.channels[0].evidence == std::vector<std::string>{"video"});
        CHECK(cite(each, Language::indonesian) ==
              "SE Bupati Batang Hari (nomor tidak diketahui)");
    }
}

TEST_CASE("guidance of Kampar, PALI and OKU adds no norm") {
    for (const Circular& each : shipped())
        if (each.type == InstrumentType::public_guidance ||
            each.type == InstrumentType::declaration)
            CHECK(apply(Rulebook::national(), each)->norms().size() ==
                  Rulebook::national().norms().size());
}
