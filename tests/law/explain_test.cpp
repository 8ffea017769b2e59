// SPDX-License-Identifier: Apache-2.0
//
// What an explanation says besides the findings: the rules on imposing a punishment belong to the code
// that governs the case and to the person, and no provision is named that was not in force.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

struct Told {
    std::string id;
    std::string en;
};
Told told(const Case& facts) {
    const Verdict verdict = evaluate(facts);
    return {explain(verdict, Language::indonesian), explain(verdict, Language::english)};
}
bool says(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("one punishment and repetition: Pasal 30 PP 53/2010, then Pasal 35 PP 94/2021") {
    const Case both = with(pns_at_campaign(),
                           "campaign_organiser=true state_facilities=true mobilised_staff=true "
                           "repeat_offence=true");
    const Told former = told(in_2020(both));
    CHECK(says(former.id, "Pasal 30 ayat (1) PP 53/2010"));
    CHECK(says(former.id, "Pasal 30 ayat (2) PP 53/2010"));
    CHECK(says(former.en, "Article 30, paragraph (1) of PP 53/2010"));
    CHECK_FALSE(says(former.id, "PP 94/2021"));
    const Told now = told(both);
    CHECK(says(now.id, "Pasal 35 ayat (1) PP 94/2021"));
    CHECK(says(now.id, "Pasal 35 ayat (2) PP 94/2021"));
    CHECK_FALSE(says(now.id, "PP 53/2010)"));
    // Examined under the new code, an act of 2020 follows its rules (Pasal 40 ayat (3)).
    CHECK(says(told(with(in_2020(both), "examined_on=2021-09-15")).id,
               "Pasal 35 ayat (1) PP 94/2021"));
}

TEST_CASE("Pasal 52 ayat (1) PP 49/2018: for a PPPK the agency sets the punishment") {
    const Told pppk = told(with(pns_at_campaign(),
                                "actor=pppk service_attributes=true active_support=true "
                                "repeat_offence=true"));
    CHECK(says(pppk.id, "\nPenjatuhan hukuman disiplin\n"));
    CHECK(says(pppk.id, "Pasal 52 ayat (1) PP 49/2018"));
    CHECK(says(pppk.en, "\nImposing disciplinary punishment\n"));
    CHECK_FALSE(says(pppk.id, "Pasal 35"));
}

TEST_CASE("several breaches without a level stand under a heading of their own") {
    const Told duties = told(doing("intimidate", "impact="));
    CHECK(says(duties.id, "\nPenjatuhan hukuman disiplin\n- Atas beberapa"));
    CHECK_FALSE(says(duties.id, "Jenis sanksi"));
}

TEST_CASE("Pasal 37 ayat (2) huruf c PP 11/2017: a CPNS is dismissed, which a PNS is not told") {
    const Case severe = doing("hold_partisan_activity");
    CHECK(says(told(with(severe, "actor=cpns")).id, "diberhentikan sebagai CPNS"));
    CHECK(says(told(with(severe, "actor=cpns")).en, "dismissed as CPNS"));
    CHECK_FALSE(says(told(severe).id, "diberhentikan sebagai CPNS"));
}

TEST_CASE("Pasal 30 and 52 UU 6/2014: suspension and dismissal need a reprimand not heeded") {
    const Case head = with(pns_at_campaign(), "actor=village_head");
    CHECK(says(told(head).id, "apabila teguran tidak dilaksanakan (Pasal 30 ayat (2) UU 6/2014)"));
    CHECK(says(told(with(head, "actor=village_official")).en,
               "Article 52, paragraph (2) of UU 6/2014"));
    // Pasal 64 has no ladder, and says so.
    const Told council =
        told(doing("join_party", "actor=village_council_member party_officer=true"));
    CHECK(says(council.id, "Pasal 64 tidak memuat jenjang sanksi"));
    CHECK_FALSE(says(council.id, "Berjenjang"));
}

TEST_CASE("Pasal 16 PP 42/2004 may add to a moral sanction; for a PPPK the regulation is not theirs") {
    const Case props = toward_aspirant(doing("put_up_props"));
    CHECK(says(told(props).id, "(Pasal 16 PP 42/2004)"));
    const Told pppk = told(with(props, "actor=pppk"));
    CHECK(says(pppk.id, "bagi PPPK sanksi moral"));
    CHECK_FALSE(says(pppk.en, "Article 16 of PP 42/2004"));
}

TEST_CASE("Pasal 188 names the ruling that widened it as a note, not among its sources") {
    const Case decided = doing("make_decision", "post=administrator holds_office=true intent=true");
    const Told before = told(with(decided, "date=2024-09-24"));
    CHECK(says(before.id, "Bersama: Pasal 71 UU 10/2016.\n"));
    CHECK(says(before.id, "sejak Putusan MK 136/PUU-XXII/2024 tanggal 14 November 2024"));
}

TEST_CASE("a contradiction is told in words, a date as a date") {
    const Told stated = told(with(harmless(), "act=voice_support date=2024-08-01"));
    CHECK(says(stated.id, "dinyatakan \"calon atau pasangan calon\", menurut fakta lain "
                          "\"bakal calon\""));
    CHECK(says(stated.en, "stated \"candidate or pair of candidates\""));
    const Told examined = told(with(harmless(), "act=voice_support examined_on=2024-10-01"));
    CHECK(says(examined.id, "2024-10-01"));
}

TEST_CASE("statements of officials are marked as binding nobody where they permit") {
    CHECK(says(told(pns_at_campaign()).id, "Pernyataan pejabat tidak mengikat siapa pun."));
    CHECK_FALSE(says(told(doing("vote")).id, "Pernyataan pejabat"));
}

TEST_CASE("row DP-13 is named for civil servants only, and not before the decree") {
    CHECK(says(told(harmless()).id, "Lampiran II, baris disiplin 13"));
    CHECK_FALSE(says(told(with(harmless(), "actor=village_head")).id, "baris disiplin 13"));
    CHECK_FALSE(says(told(in_2020(harmless())).id, "SKB"));
    CHECK_FALSE(says(told(only_known("actor=pns act=other election=pilkada_2020")).id, "SKB"));
    CHECK(says(told(only_known("actor=pns act=other election=pemilu_2024")).id, "SKB"));
}

TEST_CASE("an election that is named is not asked for: its campaign is") {
    const Told re_vote = told(only_known("actor=village_head act=attend_campaign "
                                         "election=psu_2025_serang date=2025-03-25"));
    CHECK(says(re_vote.id, "dalam masa kampanye pemilihan ini, yang jadwalnya tidak diketahui?"));
    CHECK_FALSE(says(re_vote.id, "Pemilu atau pilkada mana"));
    CHECK(says(told(only_known("actor=village_head act=attend_campaign")).id,
               "Pemilu atau pilkada mana"));
}

TEST_CASE("a level that hangs on what is not known is not said to be assigned nowhere") {
    // Pasal 9 to 11 PP 94/2021 assign one by the impact.
    const Case threat = only_known("actor=pns act=intimidate date=2024-10-03 election=pilkada_2024");
    CHECK(says(told(threat).id, "disiplin; hukuman disiplin ringan, hukuman disiplin sedang, atau "
                                "hukuman disiplin berat, bergantung pada fakta yang belum "
                                "diketahui.\n"));
    CHECK_FALSE(says(told(threat).en, "no level assigned"));
    CHECK(says(told(with(threat, "impact=agency")).id, "disiplin; hukuman disiplin sedang ("));
    // Pasal 13 huruf g is of PNS; a PPPK has no national ladder.
    const Case uniform = with(pns_at_campaign(), "service_attributes=true");
    Case whose = uniform;
    whose.actor = boost::none;
    CHECK(says(told(whose).en, "no level assigned or moderate disciplinary punishment, depending on "
                               "facts that are not known.\n"));
    CHECK(says(told(with(uniform, "actor=pppk")).en, "discipline; no level assigned.\n"));
}
