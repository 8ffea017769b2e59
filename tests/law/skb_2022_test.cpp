// SPDX-License-Identifier: Apache-2.0
//
// The joint decree (SKB) of 22 September 2022: seven rows of ethics, thirteen of discipline.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

const std::string asn = "actor: pns cpns pppk | ";
const std::string asn_by_level = "actor: pns cpns pppk(unassigned) | ";
const std::string moral = "ethics moral (pp-42-2004/15.3) settled; kasn; ppk";

Case early(std::string_view act, std::string_view stated = {}) {
    return toward_aspirant(doing(act, stated));
}

}  // namespace

TEST_CASE("KE-1: props about an aspirant are a matter of ethics") {
    CHECK(meaning(early("put_up_props"), "skb-2022/ke-1") == moral);
    CHECK(profile(early("put_up_props"), "skb-2022/ke-1") ==
          asn + "act: put_up_props | beneficiary: aspirant");
    CHECK(findings(early("put_up_props")) == "skb-2022/ke-1");
}

TEST_CASE("KE-2: promoting an aspirant online is a matter of ethics") {
    CHECK(meaning(early("promote_online"), "skb-2022/ke-2") == moral);
    CHECK(profile(early("promote_online"), "skb-2022/ke-2") ==
          asn + "act: promote_online | beneficiary: aspirant");
    CHECK(findings(early("promote_online")) == "skb-2022/ke-2");
}

TEST_CASE("KE-3: attendance and support, both, toward an aspirant") {
    for (const char* act : {"attend_declaration", "attend_campaign"}) {
        CAPTURE(act);
        const Case facts = early(act, "active_support=true");
        CHECK(meaning(facts, "skb-2022/ke-3") == moral);
        CHECK(profile(facts, "skb-2022/ke-3") ==
              asn +
                  "act: attend_campaign attend_declaration | beneficiary: aspirant | "
                  "active_support: true");
    }
    CHECK(findings(early("attend_declaration", "active_support=true")) == "skb-2022/ke-3");
    CHECK(findings(early("attend_declaration")).empty());
    CHECK(conclusion(early("attend_declaration")) == Conclusion::no_breach);
}

TEST_CASE("KE-4: engaging on an account of the winning team is settled, elsewhere interpretation") {
    const Case on_account = early("engage_online", "winning_team_account=true");
    CHECK(meaning(on_account, "skb-2022/ke-4") == moral);
    CHECK(profile(on_account, "skb-2022/ke-4") ==
          asn +
              "act: engage_online join_online_group | beneficiary: aspirant | "
              "winning_team_account: false(interpretive) true");
    const Case elsewhere = early("engage_online");
    CHECK(meaning(elsewhere, "skb-2022/ke-4") ==
          "ethics moral (pp-42-2004/15.3) interpretive per skb-2022; kasn; ppk");
    CHECK(profile(elsewhere, "skb-2022/ke-4") == asn +
                                                     "act: engage_online | beneficiary: aspirant | "
                                                     "winning_team_account: false true(settled)");
}

TEST_CASE("KE-4: joining or following counts only for the winning team") {
    const Case joining = early("join_online_group", "winning_team_account=true");
    CHECK(meaning(joining, "skb-2022/ke-4") == moral);
    CHECK(profile(joining, "skb-2022/ke-4") ==
          asn +
              "act: engage_online join_online_group | beneficiary: aspirant | "
              "winning_team_account: true");
    CHECK(conclusion(early("join_online_group")) == Conclusion::no_breach);
}

TEST_CASE("KE-5: a public photo with the aspirant needs nothing more") {
    const Case photo = early("post_photo", "public_posting=true photo_with=candidate");
    CHECK(meaning(photo, "skb-2022/ke-5") == moral);
    CHECK(profile(photo, "skb-2022/ke-5") ==
          asn +
              "act: post_photo | beneficiary: aspirant | "
              "spouse_is_candidate: false true(interpretive) | "
              "photo_with: candidate campaign_props | public_posting: true");
    CHECK(findings(photo) == "skb-2022/ke-5");
}

TEST_CASE("KE-5: a photo with the team needs a sign, party attributes or a partisan background") {
    for (const char* sign : {"partisan_symbol", "party_attributes", "partisan_background"}) {
        CAPTURE(sign);
        const Case photo =
            early("post_photo",
                  std::string("public_posting=true photo_with=campaign_team ") + sign + "=true");
        CHECK(meaning(photo, "skb-2022/ke-5") == moral);
        const bool attributes = std::string_view(sign) == "party_attributes";
        CHECK(profile(photo, "skb-2022/ke-5") ==
              asn + "act: post_photo | beneficiary: aspirant | " +
                  (attributes ? "party_attributes: true | public_posting: true"
                              : std::string(sign) + ": true | public_posting: true"));
    }
    CHECK(conclusion(early("post_photo", "public_posting=true photo_with=campaign_team")) ==
          Conclusion::no_breach);
}

TEST_CASE("KE-5: a photo with props of an aspirant, or of a party until the determination") {
    const Case props = early("post_photo", "public_posting=true photo_with=campaign_props");
    CHECK(meaning(props, "skb-2022/ke-5") == moral);
    CHECK(profile(props, "skb-2022/ke-5") ==
          asn +
              "act: post_photo | beneficiary: aspirant party | "
              "photo_with: candidate campaign_props | public_posting: true");
    const Case of_party = with(props, "beneficiary=party");
    CHECK(meaning(of_party, "skb-2022/ke-5") == moral);
    // The days around the campaign lie after the determination.
    CHECK(profile(of_party, "skb-2022/ke-5") ==
          asn +
              "act: post_photo | beneficiary: aspirant party | photo_with: campaign_props | "
              "public_posting: true | phase:  | kind: pemilu(depends) pilkada");
    CHECK(on_days(of_party, "skb-2022/ke-5", "2024-09-21 2024-09-22") == "settled no");
    CHECK(on_days(of_party, "skb-2022/dp-7", "2024-09-21 2024-09-22") == "no no");
}

TEST_CASE(
    "KE-5: a photo with one's own spouse, not on leave, is interpretation since the circular") {
    const Case with_spouse = early("post_photo",
                                   "public_posting=true photo_with=candidate "
                                   "spouse_is_candidate=true");
    CHECK(meaning(with_spouse, "skb-2022/ke-5") ==
          "ethics moral (pp-42-2004/15.3) interpretive per "
          "se-menpanrb-18-2023/may.be_photographed; kasn; ppk");
    CHECK(
        profile(with_spouse, "skb-2022/ke-5") ==
        asn +
            "act: post_photo | beneficiary: aspirant | spouse_is_candidate: false(settled) true | "
            "unpaid_leave: false true(defeated settled) | "
            "partisan_symbol: false true(settled) | "
            "photo_with: candidate campaign_props(settled) | public_posting: true");
    const Case in_2023 = with(with_spouse, "election=pemilu_2024 office_sought=dpr");
    CHECK(on_days(in_2023, "skb-2022/ke-5", "2022-09-21 2022-09-22 2023-09-09 2023-09-10") ==
          "no settled settled interpretive");
    const Case with_sign = with(with_spouse, "partisan_symbol=true");
    CHECK(
        profile(with_sign, "skb-2022/ke-5") ==
        asn +
            "act: post_photo | beneficiary: aspirant | partisan_symbol: false(interpretive) true | "
            "public_posting: true");
}

TEST_CASE("KE-5 and DP-7: a spouse on leave, with a sign, and before the circular") {
    const Case facts =
        doing("post_photo", "public_posting=true purpose_of_support=true spouse_is_candidate=true");
    const struct {
        Case facts;
        std::string norm;
        std::string persons;
        std::string toward;
        std::string end;
    } rows[] = {{toward_aspirant(facts), "skb-2022/ke-5", "actor: pns cpns pppk", "aspirant", ""},
                {facts, "skb-2022/dp-7", "actor: pns cpns pppk(unassigned)", "candidate",
                 " | purpose_of_support: true"}};
    for (const auto& row : rows) {
        CAPTURE(row.norm);
        const bool ethics = row.end.empty();
        // On leave it is defeated; a PPPK has no such leave.
        CHECK(profile(with(row.facts, "unpaid_leave=true"), row.norm) ==
              "actor: pns cpns pppk(applies interpretive" +
                  std::string(ethics ? "" : " unassigned") +
                  ") | act: post_photo | beneficiary: " + row.toward +
                  " | spouse_is_candidate: false(applies) true | "
                  "unpaid_leave: false(applies interpretive) true | "
                  "partisan_symbol: false true(applies) | photo_with: candidate "
                  "campaign_props(applies) | public_posting: true" +
                  row.end);
        CHECK(profile(with(row.facts, "partisan_symbol=true"), row.norm) ==
              row.persons + " | act: post_photo | beneficiary: " + row.toward +
                  " | partisan_symbol: false(interpretive) true | public_posting: true" + row.end);
        const Case before = with(row.facts,
                                 "election=pemilu_2024 office_sought=dpr "
                                 "date=2023-09-01 examined_on=2023-09-02");
        CHECK(profile(before, row.norm) ==
              row.persons + " | act: post_photo | beneficiary: " + row.toward +
                  " | photo_with: candidate campaign_props | public_posting: true" + row.end +
                  " | phase: before(interpretive) during(interpretive) after(interpretive) | "
                  "kind: pemilu pilkada(interpretive)");
        // On leave, with a sign or without, before the decree and on its first day.
        const std::string days = "2022-09-21 2022-09-22";
        for (const char* more :
             {"", "unpaid_leave=true", "partisan_symbol=true", "spouse_is_candidate=false"})
            for (const char* actor : {"pns", "pppk"})
                CHECK(on_days(with(with(before, more), std::string("actor=") + actor), row.norm,
                              days) == "no settled");
    }
}

TEST_CASE("DP-8, DP-10 and DP-12 name parties, from the first day of the decree") {
    for (const char* actor : {"pns", "pppk"}) {
        const Case facts = with(harmless(), std::string("election=pemilu_2024 office_sought=dpr "
                                                        "beneficiary=party actor=") +
                                                actor);
        const std::string days = "2022-09-21 2022-09-22";
        CHECK(on_days(with(facts, "act=hold_partisan_activity"), "skb-2022/dp-8", days) ==
              "no settled");
        CHECK(on_days(with(facts, "act=make_decision"), "skb-2022/dp-12", days) == "no settled");
        CHECK(around(with(facts, "act=join_campaign_team"), "skb-2022/dp-10", "2022-09-22",
                     ElectionKind::pemilu) == "no settled");
        CHECK(around(with(facts,
                          "act=post_photo public_posting=true purpose_of_support=true "
                          "photo_with=campaign_props"),
                     "skb-2022/dp-7", "2022-09-22", ElectionKind::pemilu) == "no settled");
    }
}

TEST_CASE("KE-6: an introduction event of an aspirant or a party needs no support") {
    const Case event = early("attend_introduction");
    CHECK(meaning(event, "skb-2022/ke-6") == moral);
    CHECK(profile(event, "skb-2022/ke-6") ==
          asn +
              "act: attend_campaign attend_introduction accompany_candidate(interpretive) | "
              "beneficiary: aspirant party | on_official_duty: false true(defeated)");
    CHECK(profile(early("attend_campaign", "beneficiary=aspirant"), "skb-2022/ke-6") ==
          profile(event, "skb-2022/ke-6"));
    const Case of_party = with(event, "beneficiary=party");
    CHECK(meaning(of_party, "skb-2022/ke-6") == moral);
    CHECK(profile(of_party, "skb-2022/ke-6") ==
          asn +
              "act: attend_campaign attend_introduction | beneficiary: aspirant party | "
              "on_official_duty: false true(defeated)");
}

TEST_CASE("KE-6: accompanying an aspirant counts by interpretation") {
    const Case accompanying = early("accompany_candidate");
    CHECK(meaning(accompanying, "skb-2022/ke-6") ==
          "ethics moral (pp-42-2004/15.3) interpretive per skb-2022/ke-6; kasn; ppk");
    CHECK(profile(accompanying, "skb-2022/ke-6") ==
          asn +
              "act: attend_campaign(settled) attend_introduction(settled) accompany_candidate | "
              "beneficiary: aspirant | spouse_is_candidate: false | "
              "on_official_duty: false true(defeated)");
    CHECK(findings(accompanying) == "skb-2022/ke-6");
}

TEST_CASE("KE-7: following the own spouse's declaration or campaign without unpaid leave") {
    for (const char* act : {"attend_declaration", "attend_campaign", "accompany_spouse"}) {
        CAPTURE(act);
        const Case facts = doing(act, "spouse_is_candidate=true");
        CHECK(meaning(facts, "skb-2022/ke-7") ==
              "ethics moral (pp-42-2004/15.3) settled; bkn; ppk");
        const std::string on_spouse = profile(facts, "skb-2022/ke-7");
        CHECK(on_spouse ==
              "actor: pns cpns pppk(interpretive) | "
              "act: attend_campaign attend_declaration attend_introduction(interpretive) "
              "accompany_candidate accompany_spouse | spouse_is_candidate: true | "
              "unpaid_leave: false");
    }
    const Case introduction = doing("attend_introduction", "spouse_is_candidate=true");
    CHECK(meaning(introduction, "skb-2022/ke-7") ==
          "ethics moral (pp-42-2004/15.3) interpretive per skb-2022/ke-7; bkn; ppk");
    CHECK(
        profile(introduction, "skb-2022/ke-7") ==
        asn +
            "act: attend_campaign(settled) attend_declaration(settled) attend_introduction "
            "accompany_candidate(settled) accompany_spouse(settled) | spouse_is_candidate: true | "
            "unpaid_leave: false");
}

TEST_CASE("KE-7: PPPK have no unpaid leave, so it always bites, by interpretation") {
    for (const char* act : {"attend_declaration", "attend_campaign", "accompany_spouse"}) {
        CAPTURE(act);
        const Case facts = doing(act, "spouse_is_candidate=true actor=pppk");
        CHECK(meaning(facts, "skb-2022/ke-7") ==
              "ethics moral (pp-42-2004/15.3) interpretive per pp-49-2018/77; bkn; ppk");
        CHECK(profile(facts, "skb-2022/ke-7") ==
              "actor: pns(settled) cpns(settled) pppk | "
              "act: attend_campaign attend_declaration attend_introduction accompany_candidate "
              "accompany_spouse | spouse_is_candidate: true");
    }
    // That the row reaches introductions is the same reading for everyone.
    CHECK(meaning(doing("attend_introduction", "spouse_is_candidate=true actor=pppk"),
                  "skb-2022/ke-7") ==
          "ethics moral (pp-42-2004/15.3) interpretive per skb-2022/ke-7; bkn; ppk");
}

// Pasal 77 PP 49/2018: they have no such leave, so leave excuses nobody who may be one of them.
TEST_CASE("on unpaid leave, but perhaps a PPPK: KE-7, DP-3, KE-5 and DP-7 stay open") {
    const std::string unknown_person = "unpaid_leave=true actor=";
    const auto on_leave = [&](const Case& facts, const char* norm) {
        for (const char* actor : {"pns", "cpns"}) {
            const Verdict excused = evaluate(with(facts, unknown_person + actor));
            CHECK_FALSE(applies(excused, norm));
            CHECK_FALSE(depends(excused, norm));
        }
        return meaning(with(facts, unknown_person), norm);
    };
    const auto hangs_on = [&](const Case& facts, const char* norm) {
        return profile(with(facts, unknown_person), norm);
    };
    for (const char* act : {"attend_declaration", "attend_campaign", "accompany_spouse"})
        CHECK(on_leave(doing(act, "spouse_is_candidate=true"), "skb-2022/ke-7") ==
              "depends ethics moral (pp-42-2004/15.3) interpretive per pp-49-2018/77; bkn; ppk");
    CHECK(on_leave(doing("attend_introduction", "spouse_is_candidate=true"), "skb-2022/ke-7") ==
          "depends ethics moral (pp-42-2004/15.3) interpretive per skb-2022/ke-7; bkn; ppk");
    for (const char* act : {"attend_campaign", "attend_introduction"})
        CHECK(hangs_on(doing(act, "spouse_is_candidate=true"), "skb-2022/ke-7") ==
              "actor: pppk(applies) | act: attend_campaign attend_declaration attend_introduction "
              "accompany_candidate accompany_spouse | spouse_is_candidate: true");
    // A candidate who may be the own spouse is accompanied as a spouse.
    CHECK(on_leave(doing("accompany_candidate", "spouse_is_candidate="), "skb-2022/ke-7") ==
          "depends ethics moral (pp-42-2004/15.3) interpretive per pp-49-2018/77; bkn; ppk");
    const struct {
        const char* act;
        const char* office;
        const char* conditions;
    } approaches[] = {
        {"approach_party", "president",
         "office_sought: president dpr dprd governor regent_or_mayor | actor: pppk(applies) | "
         "act: approach_party"},
        {"approach_party", "governor",
         "office_sought: president dpr dprd governor regent_or_mayor | actor: pppk(applies) | "
         "act: approach_party approach_public"},
        {"approach_public", "dpd",
         "office_sought: dpd governor regent_or_mayor | actor: pppk(applies) | "
         "act: approach_public"},
        {"approach_public", "regent_or_mayor",
         "office_sought: dpd governor regent_or_mayor | actor: pppk(applies) | "
         "act: approach_party approach_public"},
    };
    for (const auto& [act, office, conditions] : approaches) {
        const Case facts = early(act, std::string("office_sought=") + office);
        CHECK(on_leave(facts, "skb-2022/dp-3") ==
              "depends discipline unassigned () settled; kasn; ppk");
        CHECK(hangs_on(facts, "skb-2022/dp-3") == conditions);
    }
}

TEST_CASE("on unpaid leave, but perhaps a PPPK: photos with the own spouse stay open") {
    const Case photo = doing("post_photo",
                             "public_posting=true purpose_of_support=true spouse_is_candidate=true "
                             "unpaid_leave=true actor=");
    const struct {
        const char* norm;
        Case facts;
        std::string toward;
        std::string level;  // of a PNS, who has one where it is discipline
        std::string opening;
        std::string end;
    } rows[] = {{"skb-2022/ke-5", toward_aspirant(photo), "aspirant", "",
                 "depends ethics moral (pp-42-2004/15.3) ", ""},
                {"skb-2022/dp-7", photo, "candidate", " severe pp-94-2021/14.i.3",
                 "depends discipline unassigned () ", " | purpose_of_support: true"}};
    for (const auto& row : rows) {
        CAPTURE(row.norm);
        const std::string handled = std::string_view(row.norm) == "skb-2022/ke-5" ? "kasn" : "bkn";
        const std::string photo_toward = " | act: post_photo | beneficiary: " + row.toward;
        // The permission covers PNS on leave, not PPPK.
        CHECK(meaning(row.facts, row.norm) ==
              row.opening + "interpretive per se-menpanrb-18-2023/may.be_photographed; " + handled +
                  "; ppk");
        const std::string defeated = "(defeated settled" + row.level + ") ";
        CHECK(profile(row.facts, row.norm) ==
              "actor: pns" + defeated + "cpns" + defeated + "pppk(applies)" + photo_toward +
                  " | spouse_is_candidate: false(settled) true | "
                  "partisan_symbol: false true(settled) | "
                  "photo_with: candidate campaign_props(settled) | public_posting: true" +
                  row.end);
        // Nothing of this for a photo that is none with the spouse, or that shows a sign.
        const std::string applies = "(applies" + row.level + ") ";
        const std::string everyone = "actor: pns" + applies + "cpns" + applies + "pppk(applies)";
        CHECK(profile(with(row.facts, "spouse_is_candidate=false"), row.norm) ==
              everyone + photo_toward +
                  " | spouse_is_candidate: false true(interpretive) | "
                  "photo_with: candidate campaign_props | public_posting: true" +
                  row.end);
        CHECK(profile(with(row.facts, "partisan_symbol=true"), row.norm) ==
              everyone + photo_toward +
                  " | partisan_symbol: false(interpretive) true | public_posting: true" + row.end);
        // Nor before the circular, in any election and at any time.
        for (const ElectionKind kind : {ElectionKind::pemilu, ElectionKind::pilkada}) {
            Case before = row.facts;
            before.election = Election::own;
            before.timetable = campaign_around(Date(2023, 7, 1), kind);
            for (const char* day : {"2023-05-20", "2023-07-01", "2023-08-05"}) {
                const std::string on = std::string("date=") + day + " examined_on=" + day;
                CHECK(meaning(with(before, on), row.norm) == row.opening + "settled; kasn; ppk");
                for (const char* leave : {" unpaid_leave=true", " unpaid_leave=false"})
                    CHECK(meaning(with(before, on + leave + " actor=cpns"), row.norm)
                              .find(") settled; kasn; ppk") != std::string::npos);
            }
        }
    }
}

// Without a day of determination it is not known which of the two rows answers.
TEST_CASE(
    "KE-5 and DP-7: props of a party while it is not published when candidates are determined") {
    ElectionDefinition said;
    said.code = "pilkada_unpublished";
    said.name_id = "Pemilihan";
    said.name_en = "An election";
    said.kind = ElectionKind::pilkada;
    said.offices = {Office::governor, Office::regent_or_mayor};
    said.stages = {{StageKind::campaign, Date(2024, 9, 1), Date(2024, 9, 30), {}, {}},
                   {StageKind::voting, Date(2024, 10, 10), Date(2024, 10, 10), {}, {}}};
    const auto own = Timetable::make(said).value();
    Case facts = doing("post_photo",
                       "beneficiary=party photo_with=campaign_props public_posting=true "
                       "purpose_of_support=true");
    facts.election = Election::own;
    facts.timetable = own.get();
    for (const char* day : {"2024-08-31", "2024-09-01", "2024-10-01"}) {
        const Case here = with(facts, std::string("date=") + day + " examined_on=" + day);
        CHECK(findings(here) == "skb-2022/dp-7? skb-2022/ke-5?");
        CHECK(findings(with(here, "actor=non_asn_staff")) ==
              "se-menpanrb-1-2023/dp-7? se-menpanrb-1-2023/ke-5?");
    }
    CHECK(findings(with(facts, "date=2024-10-10")) == "skb-2022/dp-7");
}

TEST_CASE("KE-5: a photo of a PPPK with the own spouse is interpretation, on leave or not") {
    CHECK(profile(early("post_photo", "actor=pppk public_posting=true spouse_is_candidate=true"),
                  "skb-2022/ke-5") ==
          asn +
              "act: post_photo | beneficiary: aspirant | spouse_is_candidate: false(settled) true "
              "| partisan_symbol: false true(settled) | "
              "photo_with: candidate campaign_props(settled) | public_posting: true");
}

TEST_CASE("DP-1 and DP-2: props and online promotion for a candidate are severe") {
    CHECK(meaning(doing("put_up_props"), "skb-2022/dp-1") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(doing("put_up_props"), "skb-2022/dp-1") ==
          asn_by_level + "act: put_up_props | beneficiary: candidate");
    CHECK(findings(doing("put_up_props")) == "skb-2022/dp-1");
    CHECK(meaning(doing("promote_online"), "skb-2022/dp-2") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(doing("promote_online"), "skb-2022/dp-2") ==
          asn_by_level + "act: promote_online | beneficiary: candidate");
    CHECK(findings(doing("promote_online")) == "skb-2022/dp-2");
}

TEST_CASE("DP-3: approaching parties for one's own candidacy is moderate, not for the DPD") {
    const Case approach = early("approach_party");
    CHECK(meaning(approach, "skb-2022/dp-3") ==
          "discipline moderate (pp-94-2021/10) settled; kasn; ppk");
    CHECK(profile(approach, "skb-2022/dp-3") ==
          "office_sought: president dpr dprd governor regent_or_mayor | " + asn_by_level +
              "act: approach_party approach_public | unpaid_leave: false");
    CHECK(findings(approach) == "skb-2022/dp-3");
}

TEST_CASE("DP-3: approaching the public is for DPD and regional heads only") {
    CHECK(profile(early("approach_public"), "skb-2022/dp-3") ==
          "office_sought: dpd governor regent_or_mayor | " + asn_by_level +
              "act: approach_party approach_public | unpaid_leave: false");
    const Case dpd = with(early("approach_public"), "office_sought=dpd");
    CHECK(meaning(dpd, "skb-2022/dp-3") ==
          "discipline moderate (pp-94-2021/10) settled; kasn; ppk");
    CHECK(profile(dpd, "skb-2022/dp-3") == "office_sought: dpd governor regent_or_mayor | " +
                                               asn_by_level +
                                               "act: approach_public | unpaid_leave: false");
}

TEST_CASE("DP-4: attendance and support, both, toward a candidate") {
    for (const char* act : {"attend_declaration", "attend_campaign"}) {
        const Case facts = doing(act, "active_support=true");
        CHECK(meaning(facts, "skb-2022/dp-4") ==
              "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
        CHECK(profile(facts, "skb-2022/dp-4") ==
              asn_by_level +
                  "act: attend_campaign attend_declaration | beneficiary: candidate | "
                  "active_support: true");
    }
    CHECK(findings(doing("attend_declaration", "active_support=true")) == "skb-2022/dp-4");
}

TEST_CASE("DP-5: party membership ends the service, unless one resigned first") {
    CHECK(meaning(doing("join_party"), "skb-2022/dp-5") ==
          "status dishonourable_dismissal (skb-2022/dp-5) settled; bkn; ppk");
    CHECK(profile(doing("join_party"), "skb-2022/dp-5") ==
          asn + "act: join_party | resigned: false");
}

TEST_CASE("DP-6: engaging on an account of the winning team of a candidate is severe") {
    const Case on_account = doing("engage_online", "winning_team_account=true");
    CHECK(meaning(on_account, "skb-2022/dp-6") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(on_account, "skb-2022/dp-6") ==
          asn_by_level +
              "act: engage_online join_online_group | beneficiary: candidate | "
              "winning_team_account: false(interpretive) true");
    CHECK(meaning(doing("engage_online"), "skb-2022/dp-6") ==
          "discipline severe (pp-94-2021/14.i.3) interpretive per skb-2022; bkn; ppk");
    CHECK(profile(doing("engage_online"), "skb-2022/dp-6") ==
          asn_by_level +
              "act: engage_online | beneficiary: candidate | "
              "winning_team_account: false true(settled)");
    CHECK(profile(doing("join_online_group", "winning_team_account=true"), "skb-2022/dp-6") ==
          asn_by_level +
              "act: engage_online join_online_group | beneficiary: candidate | "
              "winning_team_account: true");
    CHECK(conclusion(doing("join_online_group")) == Conclusion::no_breach);
}

TEST_CASE("DP-7: as KE-5 toward candidates, and only for the purpose of support") {
    const Case photo = doing("post_photo", "public_posting=true purpose_of_support=true");
    CHECK(meaning(photo, "skb-2022/dp-7") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(photo, "skb-2022/dp-7") ==
          asn_by_level +
              "act: post_photo | beneficiary: candidate | "
              "spouse_is_candidate: false true(interpretive) | "
              "photo_with: candidate campaign_props | public_posting: true | "
              "purpose_of_support: true");
    for (const char* sign : {"partisan_symbol", "party_attributes", "partisan_background"}) {
        CAPTURE(sign);
        CHECK(profile(with(photo, std::string("photo_with=campaign_team ") + sign + "=true"),
                      "skb-2022/dp-7") ==
              asn_by_level + "act: post_photo | beneficiary: candidate | " + sign +
                  ": true | public_posting: true | purpose_of_support: true");
    }
    const Case props = with(photo, "photo_with=campaign_props");
    CHECK(profile(props, "skb-2022/dp-7") ==
          asn_by_level +
              "act: post_photo | beneficiary: candidate party | "
              "photo_with: candidate campaign_props | public_posting: true | "
              "purpose_of_support: true");
    const Case of_party = with(props, "beneficiary=party");
    CHECK(profile(of_party, "skb-2022/dp-7") ==
          asn_by_level +
              "act: post_photo | beneficiary: candidate party | photo_with: campaign_props | "
              "public_posting: true | purpose_of_support: true | kind: pemilu(depends) pilkada");
    CHECK(on_days(of_party, "skb-2022/dp-7", "2024-09-21 2024-09-22") == "no settled");
}

TEST_CASE(
    "DP-7: a photo with one's own spouse, not on leave, is interpretation since the circular") {
    const Case with_spouse =
        doing("post_photo", "public_posting=true purpose_of_support=true spouse_is_candidate=true");
    CHECK(meaning(with_spouse, "skb-2022/dp-7") ==
          "discipline severe (pp-94-2021/14.i.3) interpretive per "
          "se-menpanrb-18-2023/may.be_photographed; bkn; ppk");
    CHECK(profile(with_spouse, "skb-2022/dp-7") ==
          asn_by_level +
              "act: post_photo | beneficiary: candidate | "
              "spouse_is_candidate: false(settled) true | "
              "unpaid_leave: false true(defeated settled) | "
              "partisan_symbol: false true(settled) | "
              "photo_with: candidate campaign_props(settled) | public_posting: true | "
              "purpose_of_support: true");
    const Case in_2023 = with(with_spouse, "election=pemilu_2024 office_sought=dpr");
    CHECK(on_days(in_2023, "skb-2022/dp-7", "2022-09-21 2022-09-22 2023-09-09 2023-09-10") ==
          "no settled settled interpretive");
}

TEST_CASE("DP-8: partisan activities for a candidate or a party are severe at any time") {
    const Case activity = doing("hold_partisan_activity");
    CHECK(meaning(activity, "skb-2022/dp-8") ==
          "discipline severe (pp-94-2021/14.i.4) settled; bkn; ppk");
    CHECK(profile(activity, "skb-2022/dp-8") ==
          asn_by_level + "act: hold_partisan_activity | beneficiary: candidate party");
    CHECK(profile(with(activity, "beneficiary=party"), "skb-2022/dp-8") ==
          profile(activity, "skb-2022/dp-8"));
}

TEST_CASE("DP-9 and DP-10: the team is moderate before the determination, severe after") {
    const Case before = early("join_campaign_team");
    CHECK(meaning(before, "skb-2022/dp-9") ==
          "discipline moderate (skb-2022/dp-9) settled; kasn; ppk");
    CHECK(profile(before, "skb-2022/dp-9") ==
          asn_by_level + "act: join_campaign_team | beneficiary: aspirant");
    CHECK(findings(before) == "skb-2022/dp-9");
    const Case after = doing("join_campaign_team");
    CHECK(meaning(after, "skb-2022/dp-10") ==
          "discipline severe (skb-2022/dp-10) settled; bkn; ppk");
    CHECK(profile(after, "skb-2022/dp-10") ==
          asn_by_level + "act: join_campaign_team | beneficiary: candidate party");
    CHECK(findings(after) == "skb-2022/dp-10");
    const Case of_party = doing("join_campaign_team", "beneficiary=party");
    CHECK(profile(of_party, "skb-2022/dp-10") ==
          asn_by_level +
              "act: join_campaign_team | beneficiary: candidate party | "
              "kind: pemilu(depends) pilkada");
    CHECK(on_days(of_party, "skb-2022/dp-10", "2024-09-21 2024-09-22") == "no settled");
}

TEST_CASE("DP-11: a letter of support for an independent aspirant is severe") {
    const Case letter = early("give_support_letter", "independent_track=true");
    CHECK(meaning(letter, "skb-2022/dp-11") ==
          "discipline severe (pp-94-2021/14.i.5) settled; kasn; ppk");
    CHECK(profile(letter, "skb-2022/dp-11") ==
          "office_sought: dpd governor regent_or_mayor | " + asn_by_level +
              "act: give_support_letter | beneficiary: aspirant | independent_track: true");
    CHECK(findings(letter) == "skb-2022/dp-11");
    const Case dpd = with(early("give_support_letter"), "office_sought=dpd");
    CHECK(profile(dpd, "skb-2022/dp-11") == "office_sought: dpd | " + asn_by_level +
                                                "act: give_support_letter | beneficiary: aspirant");
}

TEST_CASE("DP-12: a decision for or against a candidate or a party is severe at any time") {
    const Case decision = doing("make_decision");
    CHECK(meaning(decision, "skb-2022/dp-12") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(decision, "skb-2022/dp-12") ==
          asn_by_level + "act: make_decision use_programme | beneficiary: candidate party");
    CHECK(profile(doing("use_programme", "polarity=harm beneficiary=party"), "skb-2022/dp-12") ==
          profile(decision, "skb-2022/dp-12"));
    CHECK(findings(decision) == "pp-94-2021/5.n.5 skb-2022/dp-12");
}

TEST_CASE("DP-13 is decided by the task force: named, never matched") {
    const NormInfo* residual = Rulebook::national().find("skb-2022/dp-13");
    REQUIRE(residual != nullptr);
    CHECK(residual->named_only);
    CHECK(residual->acts == ActSet(Act::other));
    CHECK(residual->sanction.level == SanctionLevel::unassigned);
    CHECK(conclusion(harmless()) == Conclusion::not_covered);
    CHECK(findings(harmless()).empty());
}

TEST_CASE("the rows turn on the day of determination, each contest on its own day") {
    const struct {
        const char* act;
        const char* before;
        const char* after;
    } pairs[] = {{"put_up_props", "ke-1", "dp-1"},       {"promote_online", "ke-2", "dp-2"},
                 {"attend_declaration", "ke-3", "dp-4"}, {"engage_online", "ke-4", "dp-6"},
                 {"post_photo", "ke-5", "dp-7"},         {"join_campaign_team", "dp-9", "dp-10"}};
    const Case unstated = with(harmless(),
                               "beneficiary= active_support=true winning_team_account=true "
                               "public_posting=true purpose_of_support=true");
    const auto rows = [](const char* row) { return "skb-2022/" + std::string(row); };
    for (const auto& pair : pairs) {
        CAPTURE(pair.act);
        const Case facts = with(unstated, "act=" + std::string(pair.act));
        const std::string regents = "2024-09-21 2024-09-22";
        CHECK(on_days(facts, rows(pair.before), regents) == "settled no");
        CHECK(on_days(facts, rows(pair.after), regents) == "no settled");
        const Case dpr = with(facts, "election=pemilu_2024 office_sought=dpr");
        CHECK(on_days(dpr, rows(pair.before), "2023-11-02 2023-11-03") == "settled no");
        CHECK(on_days(dpr, rows(pair.after), "2023-11-02 2023-11-03") == "no settled");
        const Case president = with(dpr, "office_sought=president");
        CHECK(on_days(president, rows(pair.before), "2023-11-12 2023-11-13") == "settled no");
        CHECK(on_days(president, rows(pair.after), "2023-11-12 2023-11-13") == "no settled");
    }
}

TEST_CASE("the decree is in force from 22 September 2022") {
    const Case pemilu = with(harmless(), "election=pemilu_2024 office_sought=dpr");
    const auto on = [&](const char* row, const std::string& stated) {
        return on_days(with(pemilu, stated), std::string("skb-2022/") + row,
                       "2022-09-21 2022-09-22");
    };
    const std::string aspirant = "beneficiary=aspirant act=";
    CHECK(on("ke-1", aspirant + "put_up_props") == "no settled");
    CHECK(on("ke-2", aspirant + "promote_online") == "no settled");
    CHECK(on("ke-3", aspirant + "attend_campaign active_support=true") == "no settled");
    CHECK(on("ke-4", aspirant + "engage_online winning_team_account=true") == "no settled");
    CHECK(on("ke-4", aspirant + "engage_online") == "no interpretive");
    CHECK(on("ke-5", aspirant + "post_photo public_posting=true") == "no settled");
    CHECK(on("ke-5", aspirant + "post_photo public_posting=true photo_with=campaign_props") ==
          "no settled");
    for (const char* sign : {"partisan_symbol", "party_attributes", "partisan_background"}) {
        const std::string team = "post_photo public_posting=true photo_with=campaign_team " +
                                 std::string(sign) + "=true";
        CHECK(on("ke-5", aspirant + team) == "no settled");
        CHECK(on("dp-7", "purpose_of_support=true act=" + team) == "no settled");
    }
    CHECK(on("ke-5",
             "beneficiary=party act=post_photo public_posting=true "
             "photo_with=campaign_props") == "no settled");
    CHECK(on("ke-6", aspirant + "attend_introduction") == "no settled");
    CHECK(on("ke-6", aspirant + "accompany_candidate") == "no interpretive");
    CHECK(on("ke-7", "act=attend_campaign spouse_is_candidate=true") == "no settled");
    CHECK(on("ke-7", "act=attend_introduction spouse_is_candidate=true") == "no interpretive");
    CHECK(on("ke-7", "actor=pppk act=attend_campaign spouse_is_candidate=true") ==
          "no interpretive");
    for (const char* actor : {"pns", "pppk"}) {
        const std::string who = std::string("actor=") + actor + " ";
        CHECK(on("dp-1", who + "act=put_up_props") == "no settled");
        CHECK(on("dp-2", who + "act=promote_online") == "no settled");
        CHECK(on("dp-3", who + "act=approach_party") == "no settled");
        CHECK(on("dp-3", who + "act=approach_public office_sought=dpd") == "no settled");
        CHECK(on("dp-3", who + "act=approach_public office_sought=governor") == "no settled");
        CHECK(on("dp-4", who + "act=attend_campaign active_support=true") == "no settled");
        CHECK(on("dp-5", who + "act=join_party") == "no settled");
        CHECK(on("dp-6", who + "act=engage_online winning_team_account=true") == "no settled");
        CHECK(on("dp-6", who + "act=engage_online") == "no interpretive");
        CHECK(on("dp-7", who + "act=post_photo public_posting=true purpose_of_support=true") ==
              "no settled");
        CHECK(on("dp-7", who + "act=post_photo public_posting=true purpose_of_support=true "
                               "photo_with=campaign_props") == "no settled");
        CHECK(on("dp-8", who + "act=hold_partisan_activity") == "no settled");
        CHECK(on("dp-9", who + "beneficiary=aspirant act=join_campaign_team") == "no settled");
        CHECK(on("dp-10", who + "act=join_campaign_team") == "no settled");
        CHECK(on("dp-11", who + "beneficiary=aspirant act=give_support_letter office_sought=dpd") ==
              "no settled");
        CHECK(on("dp-11", who + "beneficiary=aspirant act=give_support_letter "
                                "office_sought=governor independent_track=true") == "no settled");
        CHECK(on("dp-12", who + "act=make_decision") == "no settled");
    }
}

TEST_CASE("the rows cite the decree and what it rests on") {
    for (const char* row : {"ke-1", "ke-2", "ke-3", "ke-4", "ke-5", "ke-6", "ke-7"}) {
        const std::string id = std::string("skb-2022/") + row;
        CHECK(cited(id) == id + " pp-42-2004/11.c");
    }
    for (const char* row :
         {"dp-1", "dp-2", "dp-3", "dp-4", "dp-5", "dp-7", "dp-9", "dp-10", "dp-11", "dp-13"}) {
        const std::string id = std::string("skb-2022/") + row;
        CHECK(cited(id) == id);
    }
    CHECK(cited("skb-2022/dp-6") == "skb-2022/dp-6 pp-94-2021/5.n.5");
    CHECK(cited("skb-2022/dp-8") == "skb-2022/dp-8 pp-94-2021/5.n.6");
    CHECK(cited("skb-2022/dp-12") == "skb-2022/dp-12 pp-94-2021/5.n.5");
    for (const NormInfo& norm : Rulebook::national().norms()) {
        if (norm.id.substr(0, 9) != "skb-2022/") continue;
        CHECK(bound(norm.id) == "pns cpns pppk");
        CHECK(in_force(norm.id) == "2022-09-22.. joint_decree");
    }
    // DP-1, DP-2 and DP-4 rest on two items of Pasal 14.
    for (const char* row : {"skb-2022/dp-1", "skb-2022/dp-2", "skb-2022/dp-4"})
        CHECK(Rulebook::national().find(row)->sanction.basis_also == "pp-94-2021/14.i.4");
}
