// SPDX-License-Identifier: Apache-2.0
//
// A small circular to change, and cases to hold against it.
#ifndef NETRALITAS_TESTS_CIRCULARS_SUPPORT_HPP
#define NETRALITAS_TESTS_CIRCULARS_SUPPORT_HPP

#include <netralitas/circular.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional_io.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace circular_test {

using namespace netralitas;
using namespace netralitas::io;
using Json = nlohmann::json;

// One rule that extends the activities of DP-8 to employees of regional enterprises.
inline Json small_document() {
    return Json::parse(R"({
        "format": 1,
        "id": "contoh-1-2024",
        "jurisdiction": {"code": "33.25", "name": "Kabupaten Batang", "level": "regency"},
        "issuer": {"office": "Bupati Batang", "capacity": "pjs"},
        "instrument": {"type": "circular", "number": null, "date": "2024-09-01",
                       "title": {"id": "Contoh", "en": "Example"}},
        "validity": {"from": "2024-09-01", "basis": "date_of_issue"},
        "contests": ["pilkada"],
        "points": "printed",
        "source": {"urls": ["https://example.org/"], "quality": "official", "text_seen": true},
        "binds": [{"person": "pns"}, {"person": "pppk"}, {"person": "non_asn_staff"},
                  {"person": "soe_employee"}, {"person": "village_official"},
                  {"person": "tni_member"}],
        "rules": [
            {"point": "1", "relation": "extends_persons",
             "text": {"id": "Tidak mengadakan kegiatan yang memihak.",
                      "en": "No partisan activities."},
             "references": ["skb-2022/dp-8"], "persons": ["soe_employee"],
             "acts": ["hold_partisan_activity"], "when": [{"beneficiary": ["candidate"]}],
             "certainty": "settled", "confidence": "high"}
        ]
    })");
}
inline Json with_rule(const Json& rule) {
    Json document = small_document();
    document["rules"] = Json::array({rule});
    return document;
}
inline Json a_rule(std::string_view relation, std::initializer_list<const char*> references) {
    Json out{{"point", "2"},
             {"relation", relation},
             {"text", {{"id", "teks"}, {"en", "text"}}},
             {"confidence", "high"}};
    if (references.size() > 0) {
        out["references"] = Json::array();
        for (const char* reference : references) out["references"].push_back(reference);
    }
    return out;
}

inline Circular read(const Json& document) {
    const Result<Circular> circular = read_circular(document.dump());
    if (!circular) FAIL(describe(circular.error(), Language::english));
    return *circular;
}
inline Error error_of_text(std::string_view text) {
    const Result<Circular> circular = read_circular(text);
    REQUIRE_FALSE(circular.has_value());
    return circular.error();
}
inline Error error_of(const Json& document) { return error_of_text(document.dump()); }

inline std::vector<Circular> shipped() {
    std::vector<Circular> out;
    for (const std::string_view json : shipped_circulars()) {
        Result<Circular> circular = read_circular(json);
        if (!circular) FAIL(describe(circular.error(), Language::english));
        out.push_back(std::move(circular).value());
    }
    return out;
}
inline CircularSet set_of(std::vector<Circular> circulars) {
    const Result<CircularSet> set = CircularSet::make(std::move(circulars));
    if (!set) FAIL(describe(set.error(), Language::english));
    return *set;
}
inline const CircularSet& shipped_set() {
    static const CircularSet set = set_of(shipped());
    return set;
}

// A case with facts stated: "region=32.71 actor=pns act=vote".
inline Case facts_of(std::string_view stated) {
    Case out;
    while (!stated.empty()) {
        const std::size_t space = std::min(stated.find(' '), stated.size());
        const std::string_view word = stated.substr(0, space);
        const std::size_t sign = word.find('=');
        const Result<Fact> fact = find_fact(word.substr(0, sign));
        if (!fact) FAIL(describe(fact.error(), Language::english));
        if (const auto error = state(out, *fact, word.substr(sign + 1)))
            FAIL(describe(*error, Language::english));
        stated.remove_prefix(std::min(space + 1, stated.size()));
    }
    return out;
}
// In the campaign of Pilkada 2024, toward a candidate for regent.
inline Case in_campaign(std::string_view stated) {
    return facts_of("date=2024-10-03 election=pilkada_2024 office_sought=regent_or_mayor "
                    "beneficiary=candidate spouse_is_candidate=false on_official_duty=false " +
                    std::string(stated));
}

// "track level certainty" of a finding, with the status in front unless it applies.
inline std::string finding(const Verdict& verdict, std::string_view norm) {
    for (const Finding& each : verdict.findings()) {
        if (each.norm->id != norm) continue;
        std::string out;
        if (each.status != Status::applies) out = std::string(to_code(each.status)) + ' ';
        out += std::string(to_code(each.track())) + ' ' + std::string(to_code(each.level)) + ' ' +
               std::string(to_code(each.certainty));
        if (!each.level_basis.empty()) out += " (" + std::string(each.level_basis) + ')';
        return out;
    }
    return "none";
}
// The points of a list, "circular/point" with spaces between.
inline std::string points(const std::vector<LocalPoint>& list) {
    std::string out;
    for (const LocalPoint& point : list) {
        if (!out.empty()) out += ' ';
        out += point.circular->id + '/' + point.rule->point;
    }
    return out;
}

}  // namespace circular_test

#endif
