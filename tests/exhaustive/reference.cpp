#include "reference.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <ostream>
#include <random>

namespace reference {

// ------------------------------------------------------------------------------------------------ vocabulary

namespace {

namespace actor {
enum : int { pns, cpns, pppk, non_asn_staff, village_head, village_official, village_council_member, tni_member, polri_member,
             state_official, regional_official, regional_head, soe_official, soe_employee, independent_body_official };
}
namespace post {
enum : int { jpt_utama, jpt_madya, jpt_pratama, administrator, supervisor, functional_expert_main, functional, executive_staff };
}
namespace office {
enum : int { president, dpr, dpd, dprd, governor, regent_or_mayor };
}
namespace act {
enum : int { attend_campaign, attend_declaration, attend_introduction, put_up_props, promote_online, engage_online, join_online_group,
             post_photo, hold_partisan_activity, voice_support, show_partisan_sign, wear_attributes, accompany_candidate, make_decision,
             give_support_letter, join_campaign_team, join_party, approach_party, approach_public, run_for_office, speak_at_party_event,
             replace_officials, use_programme, accompany_spouse, vote, learn_programme, serve_as_election_officer, intimidate,
             spread_hate_or_hoax, fail_to_examine, other };
}
namespace beneficiary {
enum : int { aspirant, candidate, party };
}
namespace polarity {
enum : int { favour, harm };
}
namespace photo_with {
enum : int { candidate, campaign_team, campaign_props };
}
namespace impact {
enum : int { unit, agency, state };
}

using Codes = std::vector<std::string_view>;

const Codes& codes_of(int which) {
    static const std::array<Codes, 10> lists{{
        {"pns", "cpns", "pppk", "non_asn_staff", "village_head", "village_official", "village_council_member", "tni_member",
         "polri_member", "state_official", "regional_official", "regional_head", "soe_official", "soe_employee",
         "independent_body_official"},
        {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "supervisor", "functional_expert_main", "functional",
         "executive_staff"},
        {"false", "true"},
        {"president", "dpr", "dpd", "dprd", "governor", "regent_or_mayor"},
        {"attend_campaign", "attend_declaration", "attend_introduction", "put_up_props", "promote_online", "engage_online",
         "join_online_group", "post_photo", "hold_partisan_activity", "voice_support", "show_partisan_sign", "wear_attributes",
         "accompany_candidate", "make_decision", "give_support_letter", "join_campaign_team", "join_party", "approach_party",
         "approach_public", "run_for_office", "speak_at_party_event", "replace_officials", "use_programme", "accompany_spouse", "vote",
         "learn_programme", "serve_as_election_officer", "intimidate", "spread_hate_or_hoax", "fail_to_examine", "other"},
        {"aspirant", "candidate", "party"},
        {"favour", "harm"},
        {"candidate", "campaign_team", "campaign_props"},
        {"unit", "agency", "state"},
        {"false", "true"},
    }};
    return lists[static_cast<std::size_t>(which < 9 ? which : 9)];
}

int values_of(int which) { return static_cast<int>(codes_of(which).size()); }

constexpr std::array<std::string_view, fact::count> fact_keys{
    "actor", "post", "holds_office", "office_sought", "act", "beneficiary", "polarity", "photo_with", "impact",
    "incumbent", "independent_track", "spouse_is_candidate", "unpaid_leave", "resigned", "active_support", "party_attributes",
    "service_attributes", "mobilised_staff", "state_facilities", "partisan_symbol", "partisan_background", "public_posting",
    "winning_team_account", "purpose_of_support", "campaign_organiser", "party_officer", "intent", "on_official_duty",
    "working_hours", "spoke", "minister_approval", "repeat_offence", ""};

// ------------------------------------------------------------------------------------------------ dates and elections

constexpr int day(int y, unsigned m, unsigned d) {
    using namespace std::chrono;
    return static_cast<int>(sys_days{year{y} / month{m} / std::chrono::day{d}}.time_since_epoch().count());
}

constexpr int never = INT_MAX;

int parse_date(std::string_view s) {
    if (s.size() != 10 || s[4] != '-' || s[7] != '-') return unknown_date;
    int y = 0;
    unsigned m = 0;
    unsigned d = 0;
    const char* b = s.data();
    const bool whole = std::from_chars(b, b + 4, y).ptr == b + 4 && std::from_chars(b + 5, b + 7, m).ptr == b + 7 &&
                       std::from_chars(b + 8, b + 10, d).ptr == b + 10;
    if (!whole || !std::chrono::year_month_day{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}}.ok()) return unknown_date;
    return day(y, m, d);
}

enum class Kind { pemilu, pilkada, none };

struct Election {
    std::string_view code;
    Kind kind;
    int first, last;                    // first and last day of its stages
    int determined_others;              // day from which a person is a candidate (R5) ...
    int determined_president;           // ... and for president
    int campaign_from, campaign_to;     // official campaign period, both ends inside; never: not known
    int six_months_before;              // six months before determination (UU 10/2016 71(2), 71(3))
    int elected_determined;             // determination of the elected, the last day of 71(3)
    int term_ends;                      // the day the next heads take office, the first day outside 71(2)
    unsigned offices;                   // bits of the offices contested
};

constexpr unsigned bit(int i) { return 1u << static_cast<unsigned>(i); }
constexpr unsigned regional_offices = bit(office::governor) | bit(office::regent_or_mayor);
constexpr unsigned national_offices = bit(office::president) | bit(office::dpr) | bit(office::dpd) | bit(office::dprd);

constexpr std::array elections{
    // PKPU 5/2020
    Election{"pilkada_2020", Kind::pilkada, day(2020, 8, 28), day(2020, 12, 26), day(2020, 9, 23), day(2020, 9, 23), day(2020, 9, 26),
             day(2020, 12, 5), day(2020, 3, 23), never, never, regional_offices},
    // PKPU 3/2022
    Election{"pemilu_2024", Kind::pemilu, day(2022, 6, 14), day(2024, 10, 20), day(2023, 11, 3), day(2023, 11, 13), day(2023, 11, 28),
             day(2024, 2, 10), never, never, never, national_offices},
    // PKPU 2/2024
    Election{"pilkada_2024", Kind::pilkada, day(2024, 2, 27), day(2025, 2, 20), day(2024, 9, 22), day(2024, 9, 22), day(2024, 9, 25),
             day(2024, 11, 23), day(2024, 3, 22), day(2025, 1, 9), day(2025, 2, 20), regional_offices},
    Election{"pilkada_ulang_2025", Kind::pilkada, day(2025, 2, 6), day(2025, 8, 27), day(2025, 7, 22), day(2025, 7, 22),
             day(2025, 7, 25), day(2025, 8, 23), day(2025, 1, 22), never, never, bit(office::regent_or_mayor)},
};

// A re-vote of 2025 runs between pairs determined in 2024; no timetable is modelled, so no phase is known.
constexpr Election re_vote_2025{"psu_2025_", Kind::pilkada, day(2025, 2, 24), day(2025, 8, 6), day(2024, 9, 22), day(2024, 9, 22), never,
                                never, day(2024, 3, 22), never, never, regional_offices};

constexpr Election no_election{"", Kind::none, 0, 0, never, never, never, never, never, never, never,
                               regional_offices | national_offices};

const Election* find_election(std::string_view code) {
    for (const Election& e : elections)
        if (e.code == code) return &e;
    return code.starts_with("psu_2025_") ? &re_vote_2025 : nullptr;
}

// All that a norm may ask of the day of the act. Two days with the same Moment are the same day for the law modelled here.
struct Moment {
    Kind kind = Kind::none;
    bool in_campaign = false;
    bool determined = false;           // candidates of this contest are determined
    bool transfers_frozen = false;     // UU 10/2016 71(2)
    bool programmes_frozen = false;    // UU 10/2016 71(3)
    bool pp_42_2004 = false, pp_53_2010 = false, uu_5_2014 = false, uu_6_2014 = false, uu_10_2016 = false, uu_7_2017 = false,
         pp_49_2018 = false, pp_94_2021 = false, skb_2022 = false, se_1_2023 = false, se_18_2023 = false, uu_20_2023 = false,
         mk_136_2024 = false, pp_17_2020 = false;          // in force on that day
    bool step_after_kasn = false;      // the step of the procedure is on or after 24-08-2024 (R21)
    bool operator==(const Moment&) const = default;
};

Moment moment_of(const Election& e, int office_sought, int date, int examined_on) {
    Moment m;
    m.kind = e.kind;
    m.in_campaign = e.campaign_from != never && date >= e.campaign_from && date <= e.campaign_to;
    m.determined = date >= (office_sought == office::president ? e.determined_president : e.determined_others);
    m.transfers_frozen = date >= e.six_months_before && date < e.term_ends;
    m.programmes_frozen = date >= e.six_months_before && date <= e.elected_determined;
    m.pp_42_2004 = date >= day(2004, 10, 18);
    m.pp_53_2010 = date >= day(2010, 6, 6) && date < day(2021, 8, 31);
    m.uu_5_2014 = date >= day(2014, 1, 15) && date < day(2023, 10, 31);
    m.pp_17_2020 = date >= day(2020, 2, 28);
    m.uu_6_2014 = date >= day(2014, 1, 15);
    m.uu_10_2016 = date >= day(2016, 7, 1);
    m.uu_7_2017 = date >= day(2017, 8, 16);
    m.pp_49_2018 = date >= day(2018, 11, 28);
    m.pp_94_2021 = date >= day(2021, 8, 31);
    m.skb_2022 = date >= day(2022, 9, 22);
    m.se_1_2023 = date >= day(2023, 1, 3);
    m.se_18_2023 = date >= day(2023, 9, 10);
    m.uu_20_2023 = date >= day(2023, 10, 31);
    m.mk_136_2024 = date >= day(2024, 11, 14);
    m.step_after_kasn = (examined_on == unknown_date ? date : examined_on) >= day(2024, 8, 24);
    return m;
}

// ------------------------------------------------------------------------------------------------ a fully known point

struct Point {
    std::array<int, fact::count> value{};
    Moment when;

    bool is(int f) const { return value[static_cast<std::size_t>(f)] == 1; }
    int of(int f) const { return value[static_cast<std::size_t>(f)]; }
    int actor() const { return of(fact::actor); }
    int office() const { return of(fact::office_sought); }
    // R14: accompanying a candidate who is one's own spouse is read as accompanying the spouse.
    int act() const {
        const int a = of(fact::act);
        return a == act::accompany_candidate && is(fact::spouse_is_candidate) ? +act::accompany_spouse : a;
    }
    bool does(int a) const { return act() == a; }
    bool toward_aspirant() const { return of(fact::beneficiary) == beneficiary::aspirant; }
    bool toward_candidate() const { return of(fact::beneficiary) == beneficiary::candidate; }
    bool toward_party() const { return of(fact::beneficiary) == beneficiary::party; }
    // R13: PPPK have no unpaid leave outside the state's account.
    bool on_unpaid_leave() const { return is(fact::unpaid_leave) && actor() != actor::pppk; }
};

enum class Certainty { settled, interpretive, contested };
constexpr auto settled = Certainty::settled;
constexpr auto interpretive = Certainty::interpretive;
constexpr auto contested = Certainty::contested;

enum class Level { moral, unassigned, light, moderate, severe, honourable_dismissal, dishonourable_dismissal, prohibited, offence,
                   administrative, contractual, cancellation, referred };

struct Answer {
    bool met = false;
    Certainty certainty = Certainty::settled;
    Level level = Level::unassigned;
};

constexpr Answer not_met{};
constexpr Answer met(Level level, Certainty certainty) { return Answer{true, certainty, level}; }

// ------------------------------------------------------------------------------------------------ words the readings use

bool pair_office(const Point& p) {   // offices sought in pairs (R6)
    return p.office() == office::president || p.office() == office::governor || p.office() == office::regent_or_mayor;
}

bool regional_head_office(const Point& p) { return p.office() == office::governor || p.office() == office::regent_or_mayor; }

bool attends_an_event(const Point& p) {
    return p.does(act::attend_campaign) || p.does(act::attend_declaration) || p.does(act::attend_introduction);
}

// R25: using a programme counts as a decision or act for everyone.
bool decides(const Point& p) { return p.does(act::make_decision) || p.does(act::use_programme); }

// R6, last sentence.
bool partisan_act(const Point& p) {
    switch (p.act()) {
        case act::put_up_props: case act::promote_online: case act::engage_online: case act::join_online_group: case act::post_photo:
        case act::hold_partisan_activity: case act::give_support_letter: case act::join_campaign_team: case act::speak_at_party_event:
        case act::voice_support: case act::show_partisan_sign: case act::wear_attributes: case act::accompany_candidate:
        case act::make_decision: case act::use_programme: case act::approach_party: case act::approach_public:
            return true;
        case act::attend_campaign: case act::attend_declaration: case act::attend_introduction:
            return p.is(fact::active_support);
        default:
            return false;
    }
}

// R15: "open support of another form".
bool open_support(const Point& p) {
    switch (p.act()) {
        case act::hold_partisan_activity: case act::put_up_props: case act::promote_online: case act::engage_online:
        case act::show_partisan_sign: case act::wear_attributes: case act::accompany_candidate: case act::voice_support:
            return true;
        case act::post_photo:
            return p.is(fact::partisan_symbol);
        case act::attend_campaign: case act::attend_declaration: case act::attend_introduction:
            return p.is(fact::active_support);
        default:
            return false;
    }
}

// R16: organiser in one of the campaign acts, or in the team.
bool organiser_or_team(const Point& p) {
    switch (p.act()) {
        case act::attend_campaign: case act::attend_declaration: case act::attend_introduction: case act::put_up_props:
        case act::promote_online: case act::hold_partisan_activity:
            return p.is(fact::campaign_organiser);
        case act::join_campaign_team:
            return true;
        default:
            return false;
    }
}

// R9: the conditions of the lenient statement; "passive" itself leaves no room for active support.
bool passive_attendance(const Point& p) {
    return p.does(act::attend_campaign) && !p.is(fact::active_support) && !p.is(fact::working_hours) && !p.is(fact::party_attributes) &&
           !p.is(fact::service_attributes) && !p.is(fact::state_facilities) && !p.is(fact::partisan_symbol) && !p.is(fact::spoke) &&
           !p.is(fact::mobilised_staff) && !p.is(fact::public_posting);
}

Certainty weaker(Certainty a, Certainty b) { return a > b ? a : b; }

// R13: the agency sets the ladder of its PPPK, so no national level.
Level discipline_level(const Point& p, Level level) { return p.actor() == actor::pppk ? Level::unassigned : level; }

// R13: PP 94/2021 Pasal 5 huruf n reaches PPPK by analogy only.
Answer by_pp_94(const Point& p, Level level, Certainty certainty) {
    return met(discipline_level(p, level), p.actor() == actor::pppk ? weaker(certainty, interpretive) : certainty);
}

Certainty in_the_campaign(const Point& p) { return p.when.in_campaign ? settled : interpretive; }

// ------------------------------------------------------------------------------------------------ PP 94/2021 (R4, R6, R24, R25)

// In force for acts from 31-08-2021, and for earlier acts first examined from that day (Pasal 40 ayat (3), R24).
bool in_force_pp_94(const Point& p) { return p.when.pp_94_2021 || p.is(fact::examined_late); }

bool wears_attributes_that_count(const Point& p) {   // elucidation of angka 2: party attributes "in the campaign period"
    return p.is(fact::service_attributes) || (p.is(fact::party_attributes) && p.when.in_campaign);
}

// Pasal 5 huruf n angka 1 and its elucidation: attends without attributes. No level in Pasal 12-14 (R4, R9).
Answer pp_94_2021_5_n_1(const Point& p) {
    if (!p.does(act::attend_campaign) || !p.toward_candidate() || wears_attributes_that_count(p)) return not_met;
    return by_pp_94(p, Level::unassigned, passive_attendance(p) ? contested : interpretive);
}

// Pasal 5 huruf n angka 2; Pasal 13 huruf g.
Answer pp_94_2021_5_n_2(const Point& p) {
    if (!p.does(act::attend_campaign) || !p.toward_candidate() || !wears_attributes_that_count(p)) return not_met;
    return by_pp_94(p, Level::moderate, in_the_campaign(p));
}

// Pasal 5 huruf n angka 3; Pasal 14 huruf i angka 1. Who is a participant: elucidation of angka 3.
Answer pp_94_2021_5_n_3(const Point& p) {
    if (!p.toward_candidate() || !p.is(fact::mobilised_staff)) return not_met;
    if (p.does(act::join_campaign_team)) return by_pp_94(p, Level::severe, settled);
    if (!p.does(act::attend_campaign)) return not_met;
    return by_pp_94(p, Level::severe, p.is(fact::campaign_organiser) ? in_the_campaign(p) : interpretive);
}

// Pasal 5 huruf n angka 4; Pasal 14 huruf i angka 2.
Answer pp_94_2021_5_n_4(const Point& p) {
    if (!p.toward_candidate() || !p.is(fact::state_facilities)) return not_met;
    if (p.does(act::join_campaign_team)) return by_pp_94(p, Level::severe, settled);
    if (!p.does(act::attend_campaign)) return not_met;
    return by_pp_94(p, Level::severe, in_the_campaign(p));
}

// Pasal 5 huruf n angka 5; Pasal 14 huruf i angka 3 (R6, R23, R25).
Answer pp_94_2021_5_n_5(const Point& p) {
    if (decides(p)) {
        if (p.toward_candidate()) return by_pp_94(p, Level::severe, pair_office(p) ? settled : interpretive);
        if (p.toward_aspirant()) return by_pp_94(p, Level::severe, interpretive);
        return not_met;
    }
    const bool act_of_support = p.does(act::voice_support) || p.does(act::show_partisan_sign) || p.does(act::wear_attributes) ||
                                p.does(act::accompany_candidate);
    if (act_of_support && p.toward_candidate()) return by_pp_94(p, Level::severe, interpretive);
    return not_met;
}

// Pasal 5 huruf n angka 6; Pasal 14 huruf i angka 4 (R6).
Answer pp_94_2021_5_n_6(const Point& p) {
    if (!p.does(act::hold_partisan_activity) || p.toward_party()) return not_met;
    return by_pp_94(p, Level::severe, p.toward_candidate() && pair_office(p) ? settled : interpretive);
}

// Pasal 5 huruf n angka 7; Pasal 14 huruf i angka 5. Candidates only (R5): for aspirants see SKB DP-11.
Answer pp_94_2021_5_n_7(const Point& p) {
    if (!p.does(act::give_support_letter) || !p.toward_candidate()) return not_met;
    return by_pp_94(p, Level::severe, settled);
}

Answer by_impact(const Point& p) {
    if (!p.does(act::intimidate) && !p.does(act::spread_hate_or_hoax)) return not_met;
    switch (p.of(fact::impact)) {
        case impact::unit: return met(Level::light, interpretive);
        case impact::agency: return met(Level::moderate, interpretive);
        default: return met(Level::severe, interpretive);
    }
}

// Pasal 3 huruf d; Pasal 9(1) b, 10(1) c, 11(1) d by impact (R25).
Answer pp_94_2021_3_d(const Point& p) { return by_impact(p); }
// Pasal 3 huruf f; Pasal 9(1) d, 10(1) e, 11(1) f by impact (R25).
Answer pp_94_2021_3_f(const Point& p) { return by_impact(p); }

// Pasal 28: heavier than what the subordinate should have received, so no level of its own (R25).
Answer pp_94_2021_28(const Point& p) { return p.does(act::fail_to_examine) ? met(Level::unassigned, settled) : not_met; }

// ------------------------------------------------------------------------------------------------ PP 53/2010 (R24)

bool in_force_pp_53(const Point& p) { return p.when.pp_53_2010 && !p.is(fact::examined_late); }

bool national_office(const Point& p) { return (national_offices & bit(p.office())) != 0; }

// Pasal 4 angka 12 huruf a; Pasal 12 angka 6.
Answer pp_53_2010_4_12_a(const Point& p) {
    if (!p.toward_candidate() || !national_office(p) || !p.when.in_campaign || !organiser_or_team(p)) return not_met;
    return met(Level::moderate, settled);
}

// Pasal 4 angka 12 huruf b and its elucidation; Pasal 12 angka 6.
Answer pp_53_2010_4_12_b(const Point& p) {
    if (!p.toward_candidate() || !national_office(p) || !p.does(act::attend_campaign) || !wears_attributes_that_count(p)) return not_met;
    return met(Level::moderate, in_the_campaign(p));
}

// Pasal 4 angka 12 huruf c; Pasal 12 angka 6.
Answer pp_53_2010_4_12_c(const Point& p) {
    if (!p.toward_candidate() || !national_office(p) || !p.does(act::attend_campaign) || !p.is(fact::mobilised_staff)) return not_met;
    return met(Level::moderate, in_the_campaign(p));
}

// Pasal 4 angka 12 huruf d; Pasal 13 angka 11.
Answer pp_53_2010_4_12_d(const Point& p) {
    if (!p.toward_candidate() || !national_office(p) || !p.does(act::attend_campaign) || !p.is(fact::state_facilities)) return not_met;
    return met(Level::severe, in_the_campaign(p));
}

// Pasal 4 angka 13 huruf a; Pasal 13 angka 12.
Answer pp_53_2010_4_13_a(const Point& p) {
    if (!p.toward_candidate() || p.office() != office::president || !decides(p) || !p.when.in_campaign) return not_met;
    return met(Level::severe, settled);
}

// Pasal 4 angka 13 huruf b; Pasal 12 angka 7.
Answer pp_53_2010_4_13_b(const Point& p) {
    if (!p.toward_candidate() || p.office() != office::president || !p.does(act::hold_partisan_activity)) return not_met;
    return met(Level::moderate, settled);
}

// Pasal 4 angka 14; Pasal 12 angka 8. Names DPD and regional heads.
Answer pp_53_2010_4_14(const Point& p) {
    if (!p.toward_candidate() || !p.does(act::give_support_letter)) return not_met;
    if (p.office() != office::dpd && !regional_head_office(p)) return not_met;
    return met(Level::moderate, settled);
}

// Pasal 4 angka 15 huruf a; Pasal 12 angka 9. Organiser, in the team, or attending with support (R24). The elucidation lists those who
// run the campaign, "and others": that one who attends with support is among the others is a reading.
Answer pp_53_2010_4_15_a(const Point& p) {
    if (!p.toward_candidate() || !regional_head_office(p) || !p.when.in_campaign) return not_met;
    if (organiser_or_team(p)) return met(Level::moderate, settled);
    return p.does(act::attend_campaign) && p.is(fact::active_support) ? met(Level::moderate, interpretive) : not_met;
}

// Pasal 4 angka 15 huruf b; Pasal 13 angka 13.
Answer pp_53_2010_4_15_b(const Point& p) {
    if (!p.toward_candidate() || !regional_head_office(p) || !p.when.in_campaign || !p.is(fact::state_facilities)) return not_met;
    return p.does(act::attend_campaign) || p.does(act::join_campaign_team) ? met(Level::severe, settled) : not_met;
}

// Pasal 4 angka 15 huruf c; Pasal 13 angka 13. During the campaign only.
Answer pp_53_2010_4_15_c(const Point& p) {
    if (!p.toward_candidate() || !regional_head_office(p) || !p.when.in_campaign || !decides(p)) return not_met;
    return met(Level::severe, settled);
}

// Pasal 4 angka 15 huruf d; Pasal 12 angka 9. Before, during and after the campaign.
Answer pp_53_2010_4_15_d(const Point& p) {
    if (!p.toward_candidate() || !regional_head_office(p) || !p.does(act::hold_partisan_activity)) return not_met;
    return met(Level::moderate, settled);
}

// ------------------------------------------------------------------------------------------------ PP 42/2004 (R6, R25)

bool in_force_pp_42(const Point& p) { return p.when.pp_42_2004; }

// Pasal 11 huruf c; Pasal 15. Always interpretive.
Answer pp_42_2004_11_c(const Point& p) {
    const Answer yes = met(Level::moral, interpretive);
    if (p.does(act::speak_at_party_event)) return yes;                                          // R25
    if (p.toward_aspirant() && (decides(p) || p.does(act::hold_partisan_activity))) return yes; // R6: no KE row covers them
    if (p.toward_aspirant() &&
        (p.does(act::voice_support) || p.does(act::show_partisan_sign) || p.does(act::wear_attributes)))
        return yes;                                                                             // R25
    if (!p.when.skb_2022 && partisan_act(p)) return yes;                                        // R6: no SKB row yet
    return not_met;
}

// ------------------------------------------------------------------------------------------------ the rows of the SKB (R5, R10)
// Each row once, as a form of conduct; the SKB (ASN) and SE MenPANRB 1/2023 (contract staff) share the forms.

struct Row {
    bool met = false;
    Certainty certainty = Certainty::settled;
};
constexpr Row row_not_met{};
constexpr Row row_settled{true, Certainty::settled};
constexpr Row row_interpretive{true, Certainty::interpretive};
Row row_if(bool condition) { return condition ? row_settled : row_not_met; }

Row ke_1(const Point& p) { return row_if(p.does(act::put_up_props) && p.toward_aspirant()); }
Row dp_1(const Point& p) { return row_if(p.does(act::put_up_props) && p.toward_candidate()); }
Row ke_2(const Point& p) { return row_if(p.does(act::promote_online) && p.toward_aspirant()); }
Row dp_2(const Point& p) { return row_if(p.does(act::promote_online) && p.toward_candidate()); }

bool attends_and_supports(const Point& p) {   // attendance AND support; declaration or campaign
    return (p.does(act::attend_declaration) || p.does(act::attend_campaign)) && p.is(fact::active_support);
}
Row ke_3(const Point& p) { return row_if(attends_and_supports(p) && p.toward_aspirant()); }
Row dp_4(const Point& p) { return row_if(attends_and_supports(p) && p.toward_candidate()); }

Row online_engagement(const Point& p) {
    if (p.does(act::engage_online)) return p.is(fact::winning_team_account) ? row_settled : row_interpretive;
    return row_if(p.does(act::join_online_group) && p.is(fact::winning_team_account));
}
Row ke_4(const Point& p) { return p.toward_aspirant() ? online_engagement(p) : row_not_met; }
Row dp_6(const Point& p) { return p.toward_candidate() ? online_engagement(p) : row_not_met; }

bool posts_photo_publicly(const Point& p) { return p.does(act::post_photo) && p.is(fact::public_posting); }

bool photo_that_counts(const Point& p) {   // (a) with the person; (b) with the team and a mark; (c) with props
    switch (p.of(fact::photo_with)) {
        case photo_with::candidate: return true;
        case photo_with::campaign_team:
            return p.is(fact::partisan_symbol) || p.is(fact::party_attributes) || p.is(fact::partisan_background);
        default: return true;
    }
}
bool photo_with_props(const Point& p) { return p.of(fact::photo_with) == photo_with::campaign_props; }

Row ke_5(const Point& p) {
    if (!posts_photo_publicly(p)) return row_not_met;
    if (p.toward_party()) return row_if(photo_with_props(p) && !p.when.determined);   // R5: party props, before determination
    return row_if(p.toward_aspirant() && photo_that_counts(p));
}
Row dp_7(const Point& p) {
    if (!posts_photo_publicly(p) || !p.is(fact::purpose_of_support)) return row_not_met;
    if (p.toward_party()) return row_if(photo_with_props(p) && p.when.determined);    // R5: party props, from determination
    return row_if(p.toward_candidate() && photo_that_counts(p));
}

Row ke_6(const Point& p) {   // campaign or introduction, no support needed; names parties too
    if (p.does(act::attend_campaign) || p.does(act::attend_introduction)) return row_if(p.toward_aspirant() || p.toward_party());
    if (p.does(act::accompany_candidate) && p.toward_aspirant()) return row_interpretive;   // R25
    return row_not_met;
}

Row ke_7(const Point& p) {   // R13, R14: spouse's declaration or campaign without unpaid leave, at any time
    if (!p.is(fact::spouse_is_candidate) || p.on_unpaid_leave()) return row_not_met;
    if (p.does(act::attend_introduction)) return row_interpretive;
    if (!p.does(act::attend_campaign) && !p.does(act::attend_declaration) && !p.does(act::accompany_spouse)) return row_not_met;
    return p.actor() == actor::pppk ? row_interpretive : row_settled;
}

Row dp_3(const Point& p) {   // (a) parties: not for DPD; (b) the public: DPD and regional heads; not on unpaid leave
    if (p.on_unpaid_leave()) return row_not_met;
    if (p.does(act::approach_party)) return row_if(p.office() != office::dpd);
    return row_if(p.does(act::approach_public) && (p.office() == office::dpd || regional_head_office(p)));
}

Row dp_5(const Point& p) { return row_if(p.does(act::join_party) && !p.is(fact::resigned)); }

Row dp_8(const Point& p) { return row_if(p.does(act::hold_partisan_activity) && (p.toward_candidate() || p.toward_party())); }

Row dp_9(const Point& p) { return row_if(p.does(act::join_campaign_team) && p.toward_aspirant()); }

Row dp_10(const Point& p) {   // R5: for a party from the determination too
    return row_if(p.does(act::join_campaign_team) && (p.toward_candidate() || (p.toward_party() && p.when.determined)));
}

Row dp_11(const Point& p) {   // independent aspirants: DPD always, regional heads on the independent track
    if (!p.does(act::give_support_letter) || !p.toward_aspirant()) return row_not_met;
    return row_if(p.office() == office::dpd || (regional_head_office(p) && p.is(fact::independent_track)));
}

Row dp_12(const Point& p) { return row_if(decides(p) && (p.toward_candidate() || p.toward_party())); }

// The SKB itself: ASN, from 22-09-2022.
bool in_force_skb(const Point& p) { return p.when.skb_2022; }
Answer skb_ethics(Row r) { return r.met ? met(Level::moral, r.certainty) : not_met; }
Answer skb_discipline(const Point& p, Row r, Level level) { return r.met ? met(discipline_level(p, level), r.certainty) : not_met; }

// SE MenPANRB 18/2023 allows a spouse on leave to be photographed without a sign; without leave the row stays, interpretive (R14).
bool photographed_with_spouse_without_sign(const Point& p) {
    return p.when.se_18_2023 && p.does(act::post_photo) && p.is(fact::spouse_is_candidate) &&
           p.of(fact::photo_with) == photo_with::candidate && !p.is(fact::partisan_symbol);
}
Row weakened_for_spouse(const Point& p, Row r) {
    if (r.met && photographed_with_spouse_without_sign(p) && !p.on_unpaid_leave()) return row_interpretive;
    return r;
}

Answer skb_2022_ke_1(const Point& p) { return skb_ethics(ke_1(p)); }
Answer skb_2022_ke_2(const Point& p) { return skb_ethics(ke_2(p)); }
Answer skb_2022_ke_3(const Point& p) { return skb_ethics(ke_3(p)); }
Answer skb_2022_ke_4(const Point& p) { return skb_ethics(ke_4(p)); }
Answer skb_2022_ke_5(const Point& p) { return skb_ethics(weakened_for_spouse(p, ke_5(p))); }
Answer skb_2022_ke_6(const Point& p) { return skb_ethics(ke_6(p)); }
Answer skb_2022_ke_7(const Point& p) { return skb_ethics(ke_7(p)); }
Answer skb_2022_dp_1(const Point& p) { return skb_discipline(p, dp_1(p), Level::severe); }
Answer skb_2022_dp_2(const Point& p) { return skb_discipline(p, dp_2(p), Level::severe); }
Answer skb_2022_dp_3(const Point& p) { return skb_discipline(p, dp_3(p), Level::moderate); }
Answer skb_2022_dp_4(const Point& p) { return skb_discipline(p, dp_4(p), Level::severe); }
Answer skb_2022_dp_5(const Point& p) { return dp_5(p).met ? met(Level::dishonourable_dismissal, settled) : not_met; }
Answer skb_2022_dp_6(const Point& p) { return skb_discipline(p, dp_6(p), Level::severe); }
Answer skb_2022_dp_7(const Point& p) { return skb_discipline(p, weakened_for_spouse(p, dp_7(p)), Level::severe); }
Answer skb_2022_dp_8(const Point& p) { return skb_discipline(p, dp_8(p), Level::severe); }
Answer skb_2022_dp_9(const Point& p) { return skb_discipline(p, dp_9(p), Level::moderate); }
Answer skb_2022_dp_10(const Point& p) { return skb_discipline(p, dp_10(p), Level::severe); }
Answer skb_2022_dp_11(const Point& p) { return skb_discipline(p, dp_11(p), Level::severe); }
Answer skb_2022_dp_12(const Point& p) { return skb_discipline(p, dp_12(p), Level::severe); }

// SE MenPANRB 1/2023: the SKB's forms for contract staff, from 03-01-2023; not KE-7, not DP-3 (R18).
bool in_force_se_1(const Point& p) { return p.when.se_1_2023; }
Answer by_contract(Row r) { return r.met ? met(Level::contractual, r.certainty) : not_met; }
Answer se_1_2023_ke_1(const Point& p) { return by_contract(ke_1(p)); }
Answer se_1_2023_ke_2(const Point& p) { return by_contract(ke_2(p)); }
Answer se_1_2023_ke_3(const Point& p) { return by_contract(ke_3(p)); }
Answer se_1_2023_ke_4(const Point& p) { return by_contract(ke_4(p)); }
Answer se_1_2023_ke_5(const Point& p) { return by_contract(ke_5(p)); }
Answer se_1_2023_ke_6(const Point& p) { return by_contract(ke_6(p)); }
Answer se_1_2023_dp_1(const Point& p) { return by_contract(dp_1(p)); }
Answer se_1_2023_dp_2(const Point& p) { return by_contract(dp_2(p)); }
Answer se_1_2023_dp_4(const Point& p) { return by_contract(dp_4(p)); }
Answer se_1_2023_dp_5(const Point& p) { return by_contract(dp_5(p)); }
Answer se_1_2023_dp_6(const Point& p) { return by_contract(dp_6(p)); }
Answer se_1_2023_dp_7(const Point& p) { return by_contract(dp_7(p)); }
Answer se_1_2023_dp_8(const Point& p) { return by_contract(dp_8(p)); }
Answer se_1_2023_dp_9(const Point& p) { return by_contract(dp_9(p)); }
Answer se_1_2023_dp_10(const Point& p) { return by_contract(dp_10(p)); }
Answer se_1_2023_dp_11(const Point& p) { return by_contract(dp_11(p)); }
Answer se_1_2023_dp_12(const Point& p) { return by_contract(dp_12(p)); }

// ------------------------------------------------------------------------------------------------ SE MenPANRB 18/2023 (R14)

bool in_force_se_18(const Point& p) { return p.when.se_18_2023; }

bool at_an_event(const Point& p) { return attends_an_event(p) || p.does(act::accompany_spouse); }

Answer spouse_must_not(const Point& p, bool conduct) {
    return p.is(fact::spouse_is_candidate) && conduct ? met(Level::moral, settled) : not_met;
}

Answer se_18_2023_not_attributes(const Point& p) {
    return spouse_must_not(p, at_an_event(p) && p.when.in_campaign && (p.is(fact::party_attributes) || p.is(fact::service_attributes)));
}
// The circular as reported speaks of posting, commenting, sharing and liking. R14 adds joining a group; joining counts only for the
// winning team's (R10), and as a reading of the circular.
Answer se_18_2023_not_social_media(const Point& p) {
    if (!p.is(fact::spouse_is_candidate)) return not_met;
    if (p.does(act::promote_online) || p.does(act::engage_online)) return met(Level::moral, settled);
    return p.does(act::join_online_group) && p.is(fact::winning_team_account) ? met(Level::moral, interpretive) : not_met;
}
Answer se_18_2023_not_speak(const Point& p) {
    return spouse_must_not(p, p.does(act::speak_at_party_event) || (at_an_event(p) && p.is(fact::spoke)));
}
Answer se_18_2023_not_activities(const Point& p) { return spouse_must_not(p, p.does(act::hold_partisan_activity)); }
Answer se_18_2023_not_state_goods(const Point& p) { return spouse_must_not(p, at_an_event(p) && p.is(fact::state_facilities)); }

// ------------------------------------------------------------------------------------------------ status (R11, R12)

bool in_force_uu_5(const Point& p) { return p.when.uu_5_2014; }
bool in_force_uu_20(const Point& p) { return p.when.uu_20_2023; }
bool in_force_pp_49(const Point& p) { return p.when.pp_49_2018; }

Answer party_member(const Point& p) {
    return p.does(act::join_party) && !p.is(fact::resigned) ? met(Level::dishonourable_dismissal, settled) : not_met;
}
// UU 5/2014 Pasal 87 ayat (4) huruf c: PNS.
Answer uu_5_2014_87_4_c(const Point& p) { return party_member(p); }
// UU 20/2023 Pasal 52 ayat (3) huruf j with ayat (4): PNS and PPPK.
Answer uu_20_2023_52_3_j(const Point& p) { return party_member(p); }
// PP 49/2018 Pasal 53 ayat (3) huruf c: PPPK.
Answer pp_49_2018_53_3_c(const Point& p) { return party_member(p); }

Answer own_candidacy(const Point& p) {
    if (!p.does(act::run_for_office) || p.is(fact::resigned)) return not_met;
    const bool determined = p.toward_candidate() || (p.toward_party() && p.when.determined);
    if (!determined) return not_met;
    return met(Level::dishonourable_dismissal, p.office() == office::dprd ? interpretive : settled);   // DPRD is not named
}
// UU 5/2014 Pasal 123 ayat (3), as read by MK 41/PUU-XII/2014: PNS. Before PP 17/2020 the regulation contradicted itself: Pasal 254
// ayat (4) PP 11/2017 said honourable, Pasal 346 ayat (4) dishonourable.
Answer uu_5_2014_123_3(const Point& p) {
    Answer answer = own_candidacy(p);
    if (answer.met && !p.when.pp_17_2020) answer.certainty = interpretive;
    return answer;
}
// UU 20/2023 Pasal 56, 59 ayat (3): PNS and PPPK.
Answer uu_20_2023_59_3(const Point& p) { return own_candidacy(p); }

// ------------------------------------------------------------------------------------------------ UU 10/2016, Pilkada (R15)

bool in_force_uu_10(const Point& p) { return p.when.uu_10_2016; }

bool asn(const Point& p) { return p.actor() == actor::pns || p.actor() == actor::cpns || p.actor() == actor::pppk; }

// Pasal 71 ayat (1): a decision or act that favours or harms one pair; a pair must exist.
Row favours_or_harms_a_pair(const Point& p) {
    if (p.when.kind != Kind::pilkada || !p.toward_candidate()) return row_not_met;
    if (asn(p) && !p.is(fact::holds_office)) return row_not_met;
    if (decides(p)) return row_settled;
    return open_support(p) ? row_interpretive : row_not_met;
}
Answer uu_10_2016_71_1(const Point& p) {
    const Row r = favours_or_harms_a_pair(p);
    return r.met ? met(Level::prohibited, r.certainty) : not_met;
}

// Pasal 71 ayat (2): regional heads, transfers without the Minister's written approval.
bool transfers_officials(const Point& p) {
    return p.when.kind == Kind::pilkada && p.actor() == actor::regional_head && p.does(act::replace_officials) &&
           p.when.transfers_frozen && !p.is(fact::minister_approval);
}
Answer uu_10_2016_71_2(const Point& p) { return transfers_officials(p) ? met(Level::prohibited, settled) : not_met; }

// Pasal 71 ayat (3): regional heads, powers, programmes and activities.
bool uses_programmes(const Point& p) {
    return p.when.kind == Kind::pilkada && p.actor() == actor::regional_head && p.does(act::use_programme) &&
           p.when.programmes_frozen && !p.toward_party();
}
Answer uu_10_2016_71_3(const Point& p) { return uses_programmes(p) ? met(Level::prohibited, settled) : not_met; }

// Pasal 71 ayat (5): the incumbent.
Answer uu_10_2016_71_5(const Point& p) {
    return p.is(fact::incumbent) && (transfers_officials(p) || uses_programmes(p)) ? met(Level::cancellation, settled) : not_met;
}

// Pasal 188 (UU 1/2015): intentional breach of Pasal 71; regional officials, TNI and Polri from MK 136/PUU-XXII/2024.
Answer uu_10_2016_188(const Point& p) {
    if (!p.is(fact::intent)) return not_met;
    const bool added_by_court =
        p.actor() == actor::regional_official || p.actor() == actor::tni_member || p.actor() == actor::polri_member;
    if (added_by_court && !p.when.mk_136_2024) return not_met;
    if (uses_programmes(p)) return met(Level::offence, settled);
    const Row r = favours_or_harms_a_pair(p);
    return r.met ? met(Level::offence, r.certainty) : not_met;
}

// Pasal 190 (UU 1/2015): the special rule for 71(2); no intent.
Answer uu_10_2016_190(const Point& p) { return transfers_officials(p) ? met(Level::offence, settled) : not_met; }

// ------------------------------------------------------------------------------------------------ UU 7/2017, Pemilu (R16)

bool in_force_uu_7(const Point& p) { return p.when.uu_7_2017; }

// Pasal 280 ayat (3): organiser or team, in the campaign period.
bool takes_part_in_the_campaign(const Point& p) {
    return p.when.kind == Kind::pemilu && p.when.in_campaign && organiser_or_team(p);
}
Answer uu_7_2017_280_3(const Point& p) { return takes_part_in_the_campaign(p) ? met(Level::prohibited, settled) : not_met; }
Answer uu_7_2017_494(const Point& p) { return takes_part_in_the_campaign(p) ? met(Level::offence, settled) : not_met; }
Answer uu_7_2017_522(const Point& p) { return takes_part_in_the_campaign(p) ? met(Level::offence, settled) : not_met; }

// Pasal 282: decisions and acts for or against a participant, in the campaign period.
Row favours_or_harms_a_participant(const Point& p) {
    if (p.when.kind != Kind::pemilu || !p.when.in_campaign || p.toward_aspirant()) return row_not_met;
    if (asn(p) && p.of(fact::post) == post::executive_staff && !p.is(fact::holds_office)) return row_not_met;
    if (decides(p)) return row_settled;
    return p.actor() == actor::village_head && open_support(p) ? row_interpretive : row_not_met;   // the courts' wide reading
}
Answer uu_7_2017_282(const Point& p) {
    const Row r = favours_or_harms_a_participant(p);
    return r.met ? met(Level::prohibited, r.certainty) : not_met;
}
Answer with_intent(const Point& p) {
    const Row r = favours_or_harms_a_participant(p);
    return r.met && p.is(fact::intent) ? met(Level::offence, r.certainty) : not_met;
}
// Pasal 490: village heads. Pasal 547: state officials.
Answer uu_7_2017_490(const Point& p) { return with_intent(p); }
Answer uu_7_2017_547(const Point& p) { return with_intent(p); }

// Pasal 283: partisan activities, before, during and after the campaign.
Answer uu_7_2017_283(const Point& p) {
    if (p.when.kind != Kind::pemilu || !p.does(act::hold_partisan_activity)) return not_met;
    return met(Level::prohibited, p.toward_aspirant() ? interpretive : settled);
}

// ------------------------------------------------------------------------------------------------ UU 6/2014, village (R17)

bool in_force_uu_6(const Point& p) { return p.when.uu_6_2014; }

// Pasal 29 huruf b, 51 huruf b: a decision that favours; harm is not in the text (R23).
Answer village_decision(const Point& p) {
    return decides(p) && p.of(fact::polarity) == polarity::favour ? met(Level::administrative, settled) : not_met;
}
Answer uu_6_2014_29_b(const Point& p) { return village_decision(p); }
Answer uu_6_2014_51_b(const Point& p) { return village_decision(p); }

// Pasal 29 huruf g, 51 huruf g, 64 huruf h: party office, not membership (R12). Who has resigned is no longer bound.
Answer village_party_office(const Point& p) {
    return p.does(act::join_party) && p.is(fact::party_officer) && !p.is(fact::resigned) ? met(Level::administrative, settled) : not_met;
}
Answer uu_6_2014_29_g(const Point& p) { return village_party_office(p); }
Answer uu_6_2014_51_g(const Point& p) { return village_party_office(p); }
Answer uu_6_2014_64_h(const Point& p) { return village_party_office(p); }

// Pasal 29 huruf j, 51 huruf j: taking part in the campaign. Decisions have huruf b.
Answer village_campaign(const Point& p) {
    if (!p.when.in_campaign) return not_met;
    if (p.does(act::attend_campaign) || p.does(act::join_campaign_team)) return met(Level::administrative, settled);
    return partisan_act(p) && !decides(p) ? met(Level::administrative, interpretive) : not_met;
}
Answer uu_6_2014_29_j(const Point& p) { return village_campaign(p); }
Answer uu_6_2014_51_j(const Point& p) { return village_campaign(p); }

// ------------------------------------------------------------------------------------------------ own rules (R18)

bool in_force_always(const Point&) { return true; }

Answer own_rules_of_the_forces(const Point& p) {
    return partisan_act(p) || p.does(act::vote) ? met(Level::referred, settled) : not_met;
}
Answer own_rules_tni(const Point& p) { return own_rules_of_the_forces(p); }
Answer own_rules_polri(const Point& p) { return own_rules_of_the_forces(p); }
// State enterprises: not beside UU 7/2017 Pasal 280 ayat (3).
Answer own_rules_soe(const Point& p) {
    return partisan_act(p) && !takes_part_in_the_campaign(p) ? met(Level::referred, settled) : not_met;
}

// ------------------------------------------------------------------------------------------------ permissions (R9, R11, R12, R14, R19)

bool right_vote(const Point& p) { return p.does(act::vote); }
bool right_learn_programme(const Point& p) { return p.does(act::learn_programme); }
bool right_serve_as_election_officer(const Point& p) { return p.does(act::serve_as_election_officer); }

bool right_presence_on_duty(const Point& p) {
    return (attends_an_event(p) || p.does(act::accompany_candidate)) && p.is(fact::on_official_duty) && !p.is(fact::active_support);
}

bool right_resign_first(const Point& p) {
    if (!p.is(fact::resigned)) return false;
    return p.does(act::join_party) || (p.does(act::run_for_office) && asn(p));
}

bool spouse_on_leave(const Point& p) { return p.when.se_18_2023 && p.is(fact::spouse_is_candidate) && p.on_unpaid_leave(); }
bool may_accompany(const Point& p) { return spouse_on_leave(p) && (p.does(act::accompany_spouse) || p.does(act::attend_introduction)); }
bool may_attend(const Point& p) { return spouse_on_leave(p) && p.does(act::attend_campaign) && !p.is(fact::active_support); }
bool may_be_photographed(const Point& p) { return spouse_on_leave(p) && photographed_with_spouse_without_sign(p); }

bool statement_passive_attendance(const Point& p) { return passive_attendance(p); }

// ------------------------------------------------------------------------------------------------ who, what, which: the register

using Mask = std::uint64_t;
template <class... T>
constexpr Mask mask(T... bits) { return (Mask{0} | ... | (Mask{1} << static_cast<unsigned>(bits))); }

constexpr Mask pns_cpns = mask(actor::pns, actor::cpns);
constexpr Mask all_asn = mask(actor::pns, actor::cpns, actor::pppk);
constexpr Mask state_officials = mask(actor::state_official, actor::regional_head, actor::independent_body_official);
constexpr Mask village_persons = mask(actor::village_head, actor::village_official, actor::village_council_member);
constexpr Mask forces = mask(actor::tni_member, actor::polri_member);
constexpr Mask everyone = mask(actor::independent_body_official + 1) - 1;
constexpr Mask soe = mask(actor::soe_official, actor::soe_employee);

constexpr Mask acts_attend = mask(act::attend_campaign, act::attend_declaration, act::attend_introduction);
constexpr Mask acts_decide = mask(act::make_decision, act::use_programme);
constexpr Mask acts_partisan = acts_attend | acts_decide |
    mask(act::put_up_props, act::promote_online, act::engage_online, act::join_online_group, act::post_photo,
         act::hold_partisan_activity, act::give_support_letter, act::join_campaign_team, act::speak_at_party_event, act::voice_support,
         act::show_partisan_sign, act::wear_attributes, act::accompany_candidate, act::approach_party, act::approach_public);
constexpr Mask acts_open_support = acts_attend |
    mask(act::hold_partisan_activity, act::put_up_props, act::promote_online, act::engage_online, act::show_partisan_sign,
         act::wear_attributes, act::accompany_candidate, act::voice_support, act::post_photo);
constexpr Mask acts_organise = acts_attend | mask(act::put_up_props, act::promote_online, act::hold_partisan_activity,
                                                  act::join_campaign_team);
constexpr Mask acts_event = acts_attend | mask(act::accompany_spouse);

constexpr Mask kinds_any = mask(0, 1, 2);
constexpr Mask kinds_pilkada = mask(static_cast<int>(Kind::pilkada));
constexpr Mask kinds_pemilu = mask(static_cast<int>(Kind::pemilu));

// The conditions of the statement on passive attendance.
constexpr Mask reads_passive = mask(fact::active_support, fact::working_hours, fact::party_attributes, fact::service_attributes,
                                    fact::state_facilities, fact::partisan_symbol, fact::spoke, fact::mobilised_staff,
                                    fact::public_posting);
constexpr Mask reads_photo = mask(fact::public_posting, fact::photo_with, fact::partisan_symbol, fact::party_attributes,
                                  fact::partisan_background);
constexpr Mask reads_spouse = mask(fact::spouse_is_candidate, fact::unpaid_leave);
constexpr Mask reads_office = mask(fact::post, fact::holds_office);
constexpr Mask reads_open = mask(fact::active_support, fact::partisan_symbol);

enum class Track { ethics, discipline, status, electoral, criminal, village, contract, candidacy, referral };

// `reads` leaves out what every norm may read: actor, act, office sought, beneficiary, the moment, whether examined late, and, where the
// act is accompany_candidate or accompany_spouse, whether the spouse is the candidate.
struct Norm {
    std::string_view id;
    Track track;
    Mask binds;
    Mask acts;
    Mask kinds;
    bool (*in_force)(const Point&);
    Mask reads;
    Answer (*answer)(const Point&);
    Mask also_binds = 0;   // persons whom the norm reaches in further acts
    Mask also_acts = 0;
};

constexpr std::array norms{
    Norm{"own-rules/polri", Track::referral, mask(actor::polri_member), acts_partisan | mask(act::vote), kinds_any, in_force_always,
         mask(fact::active_support), own_rules_polri},
    Norm{"own-rules/soe", Track::referral, soe, acts_partisan, kinds_any, in_force_always,
         mask(fact::active_support, fact::campaign_organiser), own_rules_soe},
    Norm{"own-rules/tni", Track::referral, mask(actor::tni_member), acts_partisan | mask(act::vote), kinds_any, in_force_always,
         mask(fact::active_support), own_rules_tni},
    Norm{"pp-42-2004/11.c", Track::ethics, pns_cpns, acts_partisan, kinds_any, in_force_pp_42, mask(fact::active_support),
         pp_42_2004_11_c},
    Norm{"pp-49-2018/53.3.c", Track::status, mask(actor::pppk), mask(act::join_party), kinds_any, in_force_pp_49, mask(fact::resigned),
         pp_49_2018_53_3_c},
    Norm{"pp-53-2010/4.12.a", Track::discipline, pns_cpns, acts_organise, kinds_any, in_force_pp_53, mask(fact::campaign_organiser),
         pp_53_2010_4_12_a},
    Norm{"pp-53-2010/4.12.b", Track::discipline, pns_cpns, mask(act::attend_campaign), kinds_any, in_force_pp_53,
         mask(fact::party_attributes, fact::service_attributes), pp_53_2010_4_12_b},
    Norm{"pp-53-2010/4.12.c", Track::discipline, pns_cpns, mask(act::attend_campaign), kinds_any, in_force_pp_53,
         mask(fact::mobilised_staff), pp_53_2010_4_12_c},
    Norm{"pp-53-2010/4.12.d", Track::discipline, pns_cpns, mask(act::attend_campaign), kinds_any, in_force_pp_53,
         mask(fact::state_facilities), pp_53_2010_4_12_d},
    Norm{"pp-53-2010/4.13.a", Track::discipline, pns_cpns, acts_decide, kinds_any, in_force_pp_53, 0, pp_53_2010_4_13_a},
    Norm{"pp-53-2010/4.13.b", Track::discipline, pns_cpns, mask(act::hold_partisan_activity), kinds_any, in_force_pp_53, 0,
         pp_53_2010_4_13_b},
    Norm{"pp-53-2010/4.14", Track::discipline, pns_cpns, mask(act::give_support_letter), kinds_any, in_force_pp_53, 0, pp_53_2010_4_14},
    Norm{"pp-53-2010/4.15.a", Track::discipline, pns_cpns, acts_organise, kinds_any, in_force_pp_53,
         mask(fact::campaign_organiser, fact::active_support), pp_53_2010_4_15_a},
    Norm{"pp-53-2010/4.15.b", Track::discipline, pns_cpns, mask(act::attend_campaign, act::join_campaign_team), kinds_any, in_force_pp_53,
         mask(fact::state_facilities), pp_53_2010_4_15_b},
    Norm{"pp-53-2010/4.15.c", Track::discipline, pns_cpns, acts_decide, kinds_any, in_force_pp_53, 0, pp_53_2010_4_15_c},
    Norm{"pp-53-2010/4.15.d", Track::discipline, pns_cpns, mask(act::hold_partisan_activity), kinds_any, in_force_pp_53, 0,
         pp_53_2010_4_15_d},
    Norm{"pp-94-2021/28", Track::discipline, pns_cpns, mask(act::fail_to_examine), kinds_any, in_force_pp_94, 0, pp_94_2021_28},
    Norm{"pp-94-2021/3.d", Track::discipline, pns_cpns, mask(act::intimidate, act::spread_hate_or_hoax), kinds_any, in_force_pp_94,
         mask(fact::impact), pp_94_2021_3_d},
    Norm{"pp-94-2021/3.f", Track::discipline, pns_cpns, mask(act::intimidate, act::spread_hate_or_hoax), kinds_any, in_force_pp_94,
         mask(fact::impact), pp_94_2021_3_f},
    Norm{"pp-94-2021/5.n.1", Track::discipline, all_asn, mask(act::attend_campaign), kinds_any, in_force_pp_94, reads_passive,
         pp_94_2021_5_n_1},
    Norm{"pp-94-2021/5.n.2", Track::discipline, all_asn, mask(act::attend_campaign), kinds_any, in_force_pp_94,
         mask(fact::party_attributes, fact::service_attributes), pp_94_2021_5_n_2},
    Norm{"pp-94-2021/5.n.3", Track::discipline, all_asn, mask(act::attend_campaign, act::join_campaign_team), kinds_any, in_force_pp_94,
         mask(fact::mobilised_staff, fact::campaign_organiser), pp_94_2021_5_n_3},
    Norm{"pp-94-2021/5.n.4", Track::discipline, all_asn, mask(act::attend_campaign, act::join_campaign_team), kinds_any, in_force_pp_94,
         mask(fact::state_facilities), pp_94_2021_5_n_4},
    Norm{"pp-94-2021/5.n.5", Track::discipline, all_asn,
         acts_decide | mask(act::voice_support, act::show_partisan_sign, act::wear_attributes, act::accompany_candidate), kinds_any,
         in_force_pp_94, 0, pp_94_2021_5_n_5},
    Norm{"pp-94-2021/5.n.6", Track::discipline, all_asn, mask(act::hold_partisan_activity), kinds_any, in_force_pp_94, 0,
         pp_94_2021_5_n_6},
    Norm{"pp-94-2021/5.n.7", Track::discipline, all_asn, mask(act::give_support_letter), kinds_any, in_force_pp_94, 0,
         pp_94_2021_5_n_7},
    Norm{"se-menpanrb-1-2023/dp-1", Track::contract, mask(actor::non_asn_staff), mask(act::put_up_props), kinds_any, in_force_se_1, 0,
         se_1_2023_dp_1},
    Norm{"se-menpanrb-1-2023/dp-10", Track::contract, mask(actor::non_asn_staff), mask(act::join_campaign_team), kinds_any, in_force_se_1,
         0, se_1_2023_dp_10},
    Norm{"se-menpanrb-1-2023/dp-11", Track::contract, mask(actor::non_asn_staff), mask(act::give_support_letter), kinds_any,
         in_force_se_1, mask(fact::independent_track), se_1_2023_dp_11},
    Norm{"se-menpanrb-1-2023/dp-12", Track::contract, mask(actor::non_asn_staff), acts_decide, kinds_any, in_force_se_1, 0,
         se_1_2023_dp_12},
    Norm{"se-menpanrb-1-2023/dp-2", Track::contract, mask(actor::non_asn_staff), mask(act::promote_online), kinds_any, in_force_se_1, 0,
         se_1_2023_dp_2},
    Norm{"se-menpanrb-1-2023/dp-4", Track::contract, mask(actor::non_asn_staff), mask(act::attend_campaign, act::attend_declaration),
         kinds_any, in_force_se_1, mask(fact::active_support), se_1_2023_dp_4},
    Norm{"se-menpanrb-1-2023/dp-5", Track::contract, mask(actor::non_asn_staff), mask(act::join_party), kinds_any, in_force_se_1,
         mask(fact::resigned), se_1_2023_dp_5},
    Norm{"se-menpanrb-1-2023/dp-6", Track::contract, mask(actor::non_asn_staff), mask(act::engage_online, act::join_online_group),
         kinds_any, in_force_se_1, mask(fact::winning_team_account), se_1_2023_dp_6},
    Norm{"se-menpanrb-1-2023/dp-7", Track::contract, mask(actor::non_asn_staff), mask(act::post_photo), kinds_any, in_force_se_1,
         reads_photo | mask(fact::purpose_of_support), se_1_2023_dp_7},
    Norm{"se-menpanrb-1-2023/dp-8", Track::contract, mask(actor::non_asn_staff), mask(act::hold_partisan_activity), kinds_any,
         in_force_se_1, 0, se_1_2023_dp_8},
    Norm{"se-menpanrb-1-2023/dp-9", Track::contract, mask(actor::non_asn_staff), mask(act::join_campaign_team), kinds_any, in_force_se_1,
         0, se_1_2023_dp_9},
    Norm{"se-menpanrb-1-2023/ke-1", Track::contract, mask(actor::non_asn_staff), mask(act::put_up_props), kinds_any, in_force_se_1, 0,
         se_1_2023_ke_1},
    Norm{"se-menpanrb-1-2023/ke-2", Track::contract, mask(actor::non_asn_staff), mask(act::promote_online), kinds_any, in_force_se_1, 0,
         se_1_2023_ke_2},
    Norm{"se-menpanrb-1-2023/ke-3", Track::contract, mask(actor::non_asn_staff), mask(act::attend_campaign, act::attend_declaration),
         kinds_any, in_force_se_1, mask(fact::active_support), se_1_2023_ke_3},
    Norm{"se-menpanrb-1-2023/ke-4", Track::contract, mask(actor::non_asn_staff), mask(act::engage_online, act::join_online_group),
         kinds_any, in_force_se_1, mask(fact::winning_team_account), se_1_2023_ke_4},
    Norm{"se-menpanrb-1-2023/ke-5", Track::contract, mask(actor::non_asn_staff), mask(act::post_photo), kinds_any, in_force_se_1,
         reads_photo, se_1_2023_ke_5},
    Norm{"se-menpanrb-1-2023/ke-6", Track::contract, mask(actor::non_asn_staff),
         mask(act::attend_campaign, act::attend_introduction, act::accompany_candidate), kinds_any, in_force_se_1, 0, se_1_2023_ke_6},
    Norm{"se-menpanrb-18-2023/not.activities", Track::ethics, all_asn, mask(act::hold_partisan_activity), kinds_any, in_force_se_18,
         mask(fact::spouse_is_candidate), se_18_2023_not_activities},
    Norm{"se-menpanrb-18-2023/not.attributes", Track::ethics, all_asn, acts_event, kinds_any, in_force_se_18,
         mask(fact::spouse_is_candidate, fact::party_attributes, fact::service_attributes), se_18_2023_not_attributes},
    Norm{"se-menpanrb-18-2023/not.social_media", Track::ethics, all_asn,
         mask(act::promote_online, act::engage_online, act::join_online_group), kinds_any, in_force_se_18,
         mask(fact::spouse_is_candidate, fact::winning_team_account), se_18_2023_not_social_media},
    Norm{"se-menpanrb-18-2023/not.speak", Track::ethics, all_asn, acts_event | mask(act::speak_at_party_event), kinds_any, in_force_se_18,
         mask(fact::spouse_is_candidate, fact::spoke), se_18_2023_not_speak},
    Norm{"se-menpanrb-18-2023/not.state_goods", Track::ethics, all_asn, acts_event, kinds_any, in_force_se_18,
         mask(fact::spouse_is_candidate, fact::state_facilities), se_18_2023_not_state_goods},
    Norm{"skb-2022/dp-1", Track::discipline, all_asn, mask(act::put_up_props), kinds_any, in_force_skb, 0, skb_2022_dp_1},
    Norm{"skb-2022/dp-10", Track::discipline, all_asn, mask(act::join_campaign_team), kinds_any, in_force_skb, 0, skb_2022_dp_10},
    Norm{"skb-2022/dp-11", Track::discipline, all_asn, mask(act::give_support_letter), kinds_any, in_force_skb,
         mask(fact::independent_track), skb_2022_dp_11},
    Norm{"skb-2022/dp-12", Track::discipline, all_asn, acts_decide, kinds_any, in_force_skb, 0, skb_2022_dp_12},
    Norm{"skb-2022/dp-2", Track::discipline, all_asn, mask(act::promote_online), kinds_any, in_force_skb, 0, skb_2022_dp_2},
    Norm{"skb-2022/dp-3", Track::discipline, all_asn, mask(act::approach_party, act::approach_public), kinds_any, in_force_skb,
         mask(fact::unpaid_leave), skb_2022_dp_3},
    Norm{"skb-2022/dp-4", Track::discipline, all_asn, mask(act::attend_campaign, act::attend_declaration), kinds_any, in_force_skb,
         mask(fact::active_support), skb_2022_dp_4},
    Norm{"skb-2022/dp-5", Track::status, all_asn, mask(act::join_party), kinds_any, in_force_skb, mask(fact::resigned), skb_2022_dp_5},
    Norm{"skb-2022/dp-6", Track::discipline, all_asn, mask(act::engage_online, act::join_online_group), kinds_any, in_force_skb,
         mask(fact::winning_team_account), skb_2022_dp_6},
    Norm{"skb-2022/dp-7", Track::discipline, all_asn, mask(act::post_photo), kinds_any, in_force_skb,
         reads_photo | reads_spouse | mask(fact::purpose_of_support), skb_2022_dp_7},
    Norm{"skb-2022/dp-8", Track::discipline, all_asn, mask(act::hold_partisan_activity), kinds_any, in_force_skb, 0, skb_2022_dp_8},
    Norm{"skb-2022/dp-9", Track::discipline, all_asn, mask(act::join_campaign_team), kinds_any, in_force_skb, 0, skb_2022_dp_9},
    Norm{"skb-2022/ke-1", Track::ethics, all_asn, mask(act::put_up_props), kinds_any, in_force_skb, 0, skb_2022_ke_1},
    Norm{"skb-2022/ke-2", Track::ethics, all_asn, mask(act::promote_online), kinds_any, in_force_skb, 0, skb_2022_ke_2},
    Norm{"skb-2022/ke-3", Track::ethics, all_asn, mask(act::attend_campaign, act::attend_declaration), kinds_any, in_force_skb,
         mask(fact::active_support), skb_2022_ke_3},
    Norm{"skb-2022/ke-4", Track::ethics, all_asn, mask(act::engage_online, act::join_online_group), kinds_any, in_force_skb,
         mask(fact::winning_team_account), skb_2022_ke_4},
    Norm{"skb-2022/ke-5", Track::ethics, all_asn, mask(act::post_photo), kinds_any, in_force_skb, reads_photo | reads_spouse,
         skb_2022_ke_5},
    Norm{"skb-2022/ke-6", Track::ethics, all_asn, mask(act::attend_campaign, act::attend_introduction, act::accompany_candidate),
         kinds_any, in_force_skb, 0, skb_2022_ke_6},
    Norm{"skb-2022/ke-7", Track::ethics, all_asn, acts_event, kinds_any, in_force_skb, reads_spouse, skb_2022_ke_7},
    Norm{"uu-10-2016/188", Track::criminal,
         all_asn | state_officials | forces | mask(actor::regional_official, actor::village_head), acts_decide | acts_open_support,
         kinds_pilkada, in_force_uu_10, reads_office | reads_open | mask(fact::intent), uu_10_2016_188},
    Norm{"uu-10-2016/190", Track::criminal, mask(actor::regional_head), mask(act::replace_officials), kinds_pilkada, in_force_uu_10,
         mask(fact::minister_approval), uu_10_2016_190},
    Norm{"uu-10-2016/71.1", Track::electoral,
         all_asn | state_officials | forces | mask(actor::regional_official, actor::village_head), acts_decide | acts_open_support,
         kinds_pilkada, in_force_uu_10, reads_office | reads_open, uu_10_2016_71_1},
    Norm{"uu-10-2016/71.2", Track::electoral, mask(actor::regional_head), mask(act::replace_officials), kinds_pilkada, in_force_uu_10,
         mask(fact::minister_approval), uu_10_2016_71_2},
    Norm{"uu-10-2016/71.3", Track::electoral, mask(actor::regional_head), mask(act::use_programme), kinds_pilkada, in_force_uu_10, 0,
         uu_10_2016_71_3},
    Norm{"uu-10-2016/71.5", Track::candidacy, mask(actor::regional_head), mask(act::replace_officials, act::use_programme),
         kinds_pilkada, in_force_uu_10, mask(fact::minister_approval, fact::incumbent), uu_10_2016_71_5},
    Norm{"uu-20-2023/52.3.j", Track::status, all_asn, mask(act::join_party), kinds_any, in_force_uu_20, mask(fact::resigned),
         uu_20_2023_52_3_j},
    Norm{"uu-20-2023/59.3", Track::status, all_asn, mask(act::run_for_office), kinds_any, in_force_uu_20, mask(fact::resigned),
         uu_20_2023_59_3},
    Norm{"uu-5-2014/123.3", Track::status, pns_cpns, mask(act::run_for_office), kinds_any, in_force_uu_5, mask(fact::resigned),
         uu_5_2014_123_3},
    Norm{"uu-5-2014/87.4.c", Track::status, pns_cpns, mask(act::join_party), kinds_any, in_force_uu_5, mask(fact::resigned),
         uu_5_2014_87_4_c},
    Norm{"uu-6-2014/29.b", Track::village, mask(actor::village_head), acts_decide, kinds_any, in_force_uu_6, mask(fact::polarity),
         uu_6_2014_29_b},
    Norm{"uu-6-2014/29.g", Track::village, mask(actor::village_head), mask(act::join_party), kinds_any, in_force_uu_6,
         mask(fact::party_officer, fact::resigned), uu_6_2014_29_g},
    Norm{"uu-6-2014/29.j", Track::village, mask(actor::village_head), acts_partisan & ~acts_decide, kinds_any, in_force_uu_6,
         mask(fact::active_support), uu_6_2014_29_j},
    Norm{"uu-6-2014/51.b", Track::village, mask(actor::village_official), acts_decide, kinds_any, in_force_uu_6, mask(fact::polarity),
         uu_6_2014_51_b},
    Norm{"uu-6-2014/51.g", Track::village, mask(actor::village_official), mask(act::join_party), kinds_any, in_force_uu_6,
         mask(fact::party_officer, fact::resigned), uu_6_2014_51_g},
    Norm{"uu-6-2014/51.j", Track::village, mask(actor::village_official), acts_partisan & ~acts_decide, kinds_any, in_force_uu_6,
         mask(fact::active_support), uu_6_2014_51_j},
    Norm{"uu-6-2014/64.h", Track::village, mask(actor::village_council_member), mask(act::join_party), kinds_any, in_force_uu_6,
         mask(fact::party_officer, fact::resigned), uu_6_2014_64_h},
    Norm{"uu-7-2017/280.3", Track::electoral, all_asn | forces | village_persons | soe | mask(actor::independent_body_official), acts_organise,
         kinds_pemilu, in_force_uu_7, mask(fact::campaign_organiser), uu_7_2017_280_3},
    Norm{"uu-7-2017/282", Track::electoral, all_asn | state_officials | mask(actor::village_head), acts_decide, kinds_pemilu,
         in_force_uu_7, reads_office | reads_open, uu_7_2017_282, mask(actor::village_head), acts_open_support},
    Norm{"uu-7-2017/283", Track::electoral, all_asn | state_officials, mask(act::hold_partisan_activity), kinds_pemilu, in_force_uu_7, 0,
         uu_7_2017_283},
    Norm{"uu-7-2017/490", Track::criminal, mask(actor::village_head), acts_decide | acts_open_support, kinds_pemilu, in_force_uu_7,
         reads_open | mask(fact::intent), uu_7_2017_490},
    Norm{"uu-7-2017/494", Track::criminal, all_asn | forces | village_persons, acts_organise, kinds_pemilu, in_force_uu_7,
         mask(fact::campaign_organiser), uu_7_2017_494},
    Norm{"uu-7-2017/522", Track::criminal, soe | mask(actor::independent_body_official), acts_organise, kinds_pemilu, in_force_uu_7,
         mask(fact::campaign_organiser), uu_7_2017_522},
    Norm{"uu-7-2017/547", Track::criminal, state_officials, acts_decide, kinds_pemilu, in_force_uu_7, mask(fact::intent),
         uu_7_2017_547},
};
constexpr std::size_t norm_count = norms.size();

struct Permission {
    std::string_view id;
    Mask holders;
    Mask acts;
    Mask reads;
    bool (*holds)(const Point&);
    std::array<std::string_view, 3> defeats;   // ids of norms; the rest empty
};

constexpr std::array<std::string_view, 3> defeats(std::string_view a = "", std::string_view b = "", std::string_view c = "") {
    return {a, b, c};
}

constexpr std::array permissions{
    Permission{"right/learn_programme", everyone, mask(act::learn_programme), 0, right_learn_programme, defeats()},
    Permission{"right/presence_on_duty", everyone, acts_attend | mask(act::accompany_candidate),
               mask(fact::on_official_duty, fact::active_support), right_presence_on_duty,
               defeats("pp-94-2021/5.n.1", "skb-2022/ke-6", "se-menpanrb-1-2023/ke-6")},
    Permission{"right/resign_first", all_asn | village_persons | mask(actor::non_asn_staff), mask(act::join_party, act::run_for_office),
               mask(fact::resigned), right_resign_first, defeats()},
    Permission{"right/serve_as_election_officer", all_asn | mask(actor::non_asn_staff), mask(act::serve_as_election_officer), 0,
               right_serve_as_election_officer, defeats()},
    Permission{"right/vote", everyone & ~forces, mask(act::vote), 0, right_vote, defeats()},
    Permission{"se-menpanrb-18-2023/may.accompany", all_asn, mask(act::accompany_spouse, act::attend_introduction), reads_spouse,
               may_accompany, defeats("pp-94-2021/5.n.1", "skb-2022/ke-6")},
    Permission{"se-menpanrb-18-2023/may.attend", all_asn, mask(act::attend_campaign), reads_spouse | mask(fact::active_support),
               may_attend, defeats("pp-94-2021/5.n.1", "skb-2022/ke-6")},
    Permission{"se-menpanrb-18-2023/may.be_photographed", all_asn, mask(act::post_photo),
               reads_spouse | mask(fact::photo_with, fact::partisan_symbol), may_be_photographed, defeats("skb-2022/ke-5", "skb-2022/dp-7")},
    // Contested: listed when it holds, defeats nothing in the default reading (R9).
    Permission{"statement/passive_attendance", all_asn, mask(act::attend_campaign), reads_passive, statement_passive_attendance, defeats()},
};
constexpr std::size_t permission_count = permissions.size();

constexpr bool sorted_by_id() {
    for (std::size_t i = 1; i < norm_count; ++i)
        if (!(norms[i - 1].id < norms[i].id)) return false;
    for (std::size_t i = 1; i < permission_count; ++i)
        if (!(permissions[i - 1].id < permissions[i].id)) return false;
    return true;
}
static_assert(sorted_by_id());

constexpr bool defeated_norms_exist() {
    for (const Permission& q : permissions)
        for (std::string_view id : q.defeats) {
            bool found = id.empty();
            for (const Norm& n : norms) found = found || n.id == id;
            if (!found) return false;
        }
    return true;
}
static_assert(defeated_norms_exist());

constexpr Mask defeated_by(std::string_view norm) {   // bits of the permissions that name the norm
    Mask m = 0;
    for (std::size_t i = 0; i < permission_count; ++i)
        for (std::string_view id : permissions[i].defeats)
            if (id == norm) m |= mask(static_cast<int>(i));
    return m;
}

constexpr std::array<Mask, norm_count> defeaters = [] {
    std::array<Mask, norm_count> a{};
    for (std::size_t i = 0; i < norm_count; ++i) a[i] = defeated_by(norms[i].id);
    return a;
}();

constexpr std::array<Mask, norm_count> reads_with_defeaters = [] {
    std::array<Mask, norm_count> a{};
    for (std::size_t i = 0; i < norm_count; ++i) {
        a[i] = norms[i].reads;
        for (std::size_t q = 0; q < permission_count; ++q)
            if (defeaters[i] & mask(static_cast<int>(q))) a[i] |= permissions[q].reads;
    }
    return a;
}();

bool has(Mask m, int i) { return (m >> static_cast<unsigned>(i)) & 1u; }

// Per act the norms that name it: no other is met by it.
const std::vector<std::size_t>& norms_on(int act) {
    static const auto all = [] {
        std::array<std::vector<std::size_t>, act::other + 1> lists;
        for (std::size_t a = 0; a < lists.size(); ++a)
            for (std::size_t i = 0; i < norm_count; ++i)
                if (has(norms[i].acts | norms[i].also_acts, static_cast<int>(a))) lists[a].push_back(i);
        return lists;
    }();
    return all[static_cast<std::size_t>(act)];
}

bool addresses(const Norm& n, const Point& p) {
    const bool person_and_act =
        (has(n.binds, p.actor()) && has(n.acts, p.act())) || (has(n.also_binds, p.actor()) && has(n.also_acts, p.act()));
    return person_and_act && has(n.kinds, static_cast<int>(p.when.kind)) && n.in_force(p);
}

bool holds(const Permission& q, const Point& p) { return has(q.holders, p.actor()) && has(q.acts, p.act()) && q.holds(p); }

bool is_covered(std::size_t norm, const Point& p) {
    for (std::size_t q = 0; q < permission_count; ++q)
        if ((defeaters[norm] & mask(static_cast<int>(q))) && holds(permissions[q], p)) return true;
    return false;
}

// ------------------------------------------------------------------------------------------------ handlers (R21)

enum Handler : int { bawaslu, bkn, election_commission, gakkumdu, kasn, own_institution, regent, handler_count };   // in order of code
constexpr std::array<std::string_view, handler_count> handler_codes{"bawaslu", "bkn", "election_commission", "gakkumdu", "kasn",
                                                                    "own_institution", "regent"};

Handler handler_of(Track t, const Point& p) {
    switch (t) {
        case Track::ethics: case Track::discipline: case Track::status: return p.when.step_after_kasn ? bkn : kasn;
        case Track::electoral: return bawaslu;
        case Track::criminal: return gakkumdu;
        case Track::village: return regent;
        case Track::candidacy: return election_commission;
        case Track::contract: case Track::referral: break;
    }
    return own_institution;
}

// ------------------------------------------------------------------------------------------------ completions (R22)

// What is seen of one norm over the completions.
struct Seen {
    bool any = false;
    Certainty weakest = Certainty::settled;
    Level level = Level::unassigned;
    bool level_differs = false;
    unsigned handlers = 0;
    void add(const Answer& a, Handler h) {
        weakest = any ? weaker(weakest, a.certainty) : a.certainty;
        level_differs = level_differs || (any && a.level != level);
        level = a.level;
        handlers |= bit(h);
        any = true;
    }
};

struct Tally {
    int points = 0;           // of those surveyed, how many were looked at
    bool met_in_all = true;   // of these
    Seen uncovered;   // met, and no permission covers it
    Seen covered;     // met, and covered
};

// Which holds_office values a post leaves open (vocabulary, `holds_office`).
int fewest_office(int post_value) { return post_value <= post::supervisor ? 1 : 0; }
int most_office(int post_value) { return post_value == post::executive_staff ? 0 : 1; }

template <class Visit>
void complete_reads(Point& p, Mask open, int from, const Visit& visit) {
    int f = from;
    while (f < fact::count && !has(open, f)) ++f;
    if (f == fact::count) {
        visit(p);
        return;
    }
    int low = 0;
    int high = values_of(f) - 1;
    if (f == fact::holds_office) {   // post comes before it, and whoever reads the one reads the other
        low = fewest_office(p.of(fact::post));
        high = most_office(p.of(fact::post));
    }
    for (int v = low; v <= high; ++v) {
        p.value[static_cast<std::size_t>(f)] = v;
        complete_reads(p, open, f + 1, visit);
    }
}

const std::vector<Moment>& moments_of(std::size_t election, int office_sought) {
    static const auto all = [] {
        std::array<std::array<std::vector<Moment>, 6>, elections.size() + 1> a;
        for (std::size_t e = 0; e <= elections.size(); ++e)
            for (int o = 0; o < 6; ++o) {
                const Election& el = e < elections.size() ? elections[e] : re_vote_2025;
                std::vector<Moment>& list = a[e][static_cast<std::size_t>(o)];
                for (int d = el.first; d <= el.last; ++d) {
                    const Moment m = moment_of(el, o, d, unknown_date);
                    if (std::find(list.begin(), list.end(), m) == list.end()) list.push_back(m);
                }
            }
        return a;
    }();
    return all[election][static_cast<std::size_t>(office_sought)];
}

std::vector<const Election*> possible_elections(const Facts& f) {
    if (!f.election.empty()) {
        const Election* named = find_election(f.election);
        return {named != nullptr ? named : &no_election};
    }
    std::vector<const Election*> list;
    for (const Election& e : elections)
        if (f.date == unknown_date || (f.date >= e.first && f.date <= e.last)) list.push_back(&e);
    if (list.empty()) list.push_back(&no_election);
    return list;
}

std::vector<Moment> possible_moments(const Facts& f, const Election& e, int office_sought) {
    std::vector<Moment> list;
    if (f.date != unknown_date)
        list.push_back(moment_of(e, office_sought, f.date, f.examined_on));
    else if (e.kind != Kind::none) {
        const std::size_t index = &e == &re_vote_2025 ? elections.size() : static_cast<std::size_t>(&e - elections.data());
        for (Moment m : moments_of(index, office_sought)) {
            if (f.examined_on != unknown_date) m.step_after_kasn = f.examined_on >= day(2024, 8, 24);
            if (std::find(list.begin(), list.end(), m) == list.end()) list.push_back(m);
        }
    }
    if (e.kind == Kind::none && !list.empty()) {   // no timetable: the status of the contest is open
        Moment m = list.front();
        m.determined = !m.determined;
        list.push_back(m);
    }
    return list;
}

struct Count {
    std::array<Tally, norm_count> norm;
    std::array<bool, permission_count> holds_in_all;
    bool addressed = false;
    int points = 0;
};

// One completion of the facts that every norm may read; the rest of each norm's facts is completed here.
void survey_point(Count& s, Point& p) {
    ++s.points;
    for (const std::size_t i : norms_on(p.act())) {
        const Norm& n = norms[i];
        Tally& t = s.norm[i];
        ++t.points;
        if (!addresses(n, p)) {
            t.met_in_all = false;
            continue;
        }
        s.addressed = true;
        Mask open = 0;
        for (int k = 0; k < fact::count; ++k)
            if (has(reads_with_defeaters[i], k) && p.of(k) == unknown) open |= mask(k);
        complete_reads(p, open, 0, [&](const Point& q) {
            const Answer a = n.answer(q);
            if (!a.met)
                t.met_in_all = false;
            else
                (is_covered(i, q) ? t.covered : t.uncovered).add(a, handler_of(n.track, q));
        });
        for (int k = 0; k < fact::count; ++k)
            if (has(open, k)) p.value[static_cast<std::size_t>(k)] = unknown;
    }
    for (std::size_t i = 0; i < permission_count; ++i) {
        if (!s.holds_in_all[i]) continue;
        const Permission& q = permissions[i];
        if (!has(q.holders, p.actor()) || !has(q.acts, p.act())) {
            s.holds_in_all[i] = false;
            continue;
        }
        Mask open = 0;
        for (int k = 0; k < fact::count; ++k)
            if (has(q.reads, k) && p.of(k) == unknown) open |= mask(k);
        complete_reads(p, open, 0, [&](const Point& r) {
            if (!q.holds(r)) s.holds_in_all[i] = false;
        });
        for (int k = 0; k < fact::count; ++k)
            if (has(open, k)) p.value[static_cast<std::size_t>(k)] = unknown;
    }
}

void survey(Count& s, const Facts& f) {
    s.holds_in_all.fill(true);
    const auto range = [](int stated, int n) { return stated == unknown ? std::array{0, n} : std::array{stated, stated + 1}; };
    const std::vector<const Election*> possible = possible_elections(f);
    const std::array actors = range(f.value[fact::actor], values_of(fact::actor));
    const std::array acts = range(f.value[fact::act], values_of(fact::act));

    for (const Election* e : possible) {
        for (int o = 0; o < values_of(fact::office_sought); ++o) {
            const int stated = f.value[fact::office_sought];
            if (stated == unknown ? (e->offices & bit(o)) == 0 : o != stated) continue;
            std::vector<Moment> moments;
            if (e->kind == Kind::none && f.date == unknown_date) {
                moments.push_back(Moment{});
            } else {
                moments = possible_moments(f, *e, o);
            }
            for (const Moment& m : moments) {
                Point p;
                p.value = f.value;
                p.when = m;
                p.value[fact::office_sought] = o;
                if (f.value[fact::beneficiary] == unknown)   // R5: derived from the date
                    p.value[fact::beneficiary] = m.determined ? +beneficiary::candidate : +beneficiary::aspirant;
                // R24: matters only for acts before PP 94/2021
                int late_from = 0;
                int late_to = 1;
                if (m.pp_94_2021) late_from = 1;
                else if (f.examined_on != unknown_date) late_from = late_to = f.examined_on >= day(2021, 8, 31) ? 1 : 0;
                for (int late = late_from; late <= late_to; ++late)
                    for (int who = actors[0]; who < actors[1]; ++who)
                        for (int what = acts[0]; what < acts[1]; ++what) {
                            p.value[fact::examined_late] = late;
                            p.value[fact::actor] = who;
                            p.value[fact::act] = what;
                            // the spouse decides what accompanying is (R14); accompanying one's spouse says that the spouse runs
                            int spouse_from = f.value[fact::spouse_is_candidate];
                            int spouse_to = spouse_from;
                            if (spouse_from == unknown && what == act::accompany_candidate) spouse_from = 0, spouse_to = 1;
                            if (spouse_from == unknown && what == act::accompany_spouse) spouse_from = spouse_to = 1;
                            // an office follows from the post where it can
                            const int post_value = f.value[fact::post];
                            p.value[fact::holds_office] = f.value[fact::holds_office];
                            if (f.value[fact::holds_office] == unknown && post_value != unknown &&
                                fewest_office(post_value) == most_office(post_value))
                                p.value[fact::holds_office] = fewest_office(post_value);
                            for (int spouse = spouse_from; spouse <= spouse_to; ++spouse) {
                                p.value[fact::spouse_is_candidate] = spouse;
                                survey_point(s, p);
                            }
                        }
            }
        }
    }
}

// ------------------------------------------------------------------------------------------------ stages and phase

enum StageCode : int { preparation, nomination, determination, number_draw, campaign, quiet_period, voting, tabulation, result,
                       inauguration, stage_count };
constexpr std::array<std::string_view, stage_count> stage_codes{"preparation", "nomination", "determination", "number_draw", "campaign",
                                                                "quiet_period", "voting", "tabulation", "result", "inauguration"};

struct Stage {
    std::string_view election;
    StageCode stage;
    int from, to;
    unsigned offices;   // 0: all
};

constexpr unsigned legislature = bit(office::dpr) | bit(office::dprd);
constexpr std::array stage_table{
    Stage{"pilkada_2020", nomination, day(2020, 8, 28), day(2020, 9, 22), 0},
    Stage{"pilkada_2020", determination, day(2020, 9, 23), day(2020, 9, 23), 0},
    Stage{"pilkada_2020", number_draw, day(2020, 9, 24), day(2020, 9, 24), 0},
    Stage{"pilkada_2020", campaign, day(2020, 9, 26), day(2020, 12, 5), 0},
    Stage{"pilkada_2020", quiet_period, day(2020, 12, 6), day(2020, 12, 8), 0},
    Stage{"pilkada_2020", voting, day(2020, 12, 9), day(2020, 12, 9), 0},
    Stage{"pilkada_2020", tabulation, day(2020, 12, 9), day(2020, 12, 26), 0},

    Stage{"pemilu_2024", preparation, day(2022, 6, 14), day(2024, 6, 14), 0},
    Stage{"pemilu_2024", nomination, day(2022, 7, 29), day(2022, 12, 13), 0},
    Stage{"pemilu_2024", determination, day(2022, 12, 14), day(2022, 12, 14), 0},
    Stage{"pemilu_2024", nomination, day(2022, 12, 6), day(2023, 11, 25), bit(office::dpd)},
    Stage{"pemilu_2024", nomination, day(2023, 4, 24), day(2023, 11, 25), legislature},
    Stage{"pemilu_2024", nomination, day(2023, 10, 19), day(2023, 11, 25), bit(office::president)},
    Stage{"pemilu_2024", determination, day(2023, 11, 3), day(2023, 11, 3), legislature | bit(office::dpd)},
    Stage{"pemilu_2024", determination, day(2023, 11, 13), day(2023, 11, 13), bit(office::president)},
    Stage{"pemilu_2024", number_draw, day(2023, 11, 14), day(2023, 11, 14), bit(office::president)},
    Stage{"pemilu_2024", campaign, day(2023, 11, 28), day(2024, 2, 10), 0},
    Stage{"pemilu_2024", quiet_period, day(2024, 2, 11), day(2024, 2, 13), 0},
    Stage{"pemilu_2024", voting, day(2024, 2, 14), day(2024, 2, 14), 0},
    Stage{"pemilu_2024", tabulation, day(2024, 2, 14), day(2024, 3, 20), 0},
    Stage{"pemilu_2024", result, day(2024, 3, 20), day(2024, 3, 20), 0},
    Stage{"pemilu_2024", result, day(2024, 4, 24), day(2024, 4, 24), bit(office::president)},
    Stage{"pemilu_2024", inauguration, day(2024, 10, 1), day(2024, 10, 1), bit(office::dpr) | bit(office::dpd)},
    Stage{"pemilu_2024", inauguration, day(2024, 10, 20), day(2024, 10, 20), bit(office::president)},

    Stage{"pilkada_2024", preparation, day(2024, 2, 27), day(2024, 11, 18), 0},
    Stage{"pilkada_2024", nomination, day(2024, 5, 5), day(2024, 8, 19), 0},
    Stage{"pilkada_2024", nomination, day(2024, 8, 24), day(2024, 9, 21), 0},
    Stage{"pilkada_2024", determination, day(2024, 9, 22), day(2024, 9, 22), 0},
    Stage{"pilkada_2024", number_draw, day(2024, 9, 23), day(2024, 9, 23), 0},
    Stage{"pilkada_2024", campaign, day(2024, 9, 25), day(2024, 11, 23), 0},
    Stage{"pilkada_2024", quiet_period, day(2024, 11, 24), day(2024, 11, 26), 0},
    Stage{"pilkada_2024", voting, day(2024, 11, 27), day(2024, 11, 27), 0},
    Stage{"pilkada_2024", tabulation, day(2024, 11, 27), day(2024, 12, 16), 0},
    Stage{"pilkada_2024", result, day(2025, 1, 9), day(2025, 1, 9), 0},
    Stage{"pilkada_2024", inauguration, day(2025, 2, 20), day(2025, 2, 20), 0},

    Stage{"pilkada_ulang_2025", preparation, day(2025, 2, 6), day(2025, 8, 5), 0},
    Stage{"pilkada_ulang_2025", nomination, day(2025, 3, 6), day(2025, 6, 20), 0},
    Stage{"pilkada_ulang_2025", nomination, day(2025, 6, 23), day(2025, 7, 21), 0},
    Stage{"pilkada_ulang_2025", determination, day(2025, 7, 22), day(2025, 7, 22), 0},
    Stage{"pilkada_ulang_2025", campaign, day(2025, 7, 25), day(2025, 8, 23), 0},
    Stage{"pilkada_ulang_2025", quiet_period, day(2025, 8, 24), day(2025, 8, 26), 0},
    Stage{"pilkada_ulang_2025", voting, day(2025, 8, 27), day(2025, 8, 27), 0},
};

void tell_stage(Verdict& v, const Facts& f) {
    // Stages and phase are those of the named election (vocabulary).
    const Election* named = find_election(f.election);
    if (f.date == unknown_date || named == nullptr || named->campaign_from == never) return;
    const Election& e = *named;
    v.phase = f.date < e.campaign_from ? "before" : f.date > e.campaign_to ? "after" : "during";
    const int o = f.value[fact::office_sought];
    unsigned under_way = 0;
    for (const Stage& s : stage_table)
        if (s.election == e.code && f.date >= s.from && f.date <= s.to && (s.offices == 0 || o == unknown || (s.offices & bit(o)) != 0))
            under_way |= bit(s.stage);
    if ((under_way & ~bit(preparation)) != 0) under_way &= ~bit(preparation);
    for (int s = 0; s < stage_count; ++s)
        if ((under_way & bit(s)) != 0) v.stages.emplace_back(stage_codes[static_cast<std::size_t>(s)]);
}

constexpr std::array<std::string_view, 9> track_codes{"ethics", "discipline", "status", "electoral", "criminal", "village", "contract",
                                                      "candidacy", "referral"};
constexpr std::array<std::string_view, 13> level_codes{"moral", "unassigned", "light", "moderate", "severe", "honourable_dismissal",
                                                       "dishonourable_dismissal", "prohibited", "offence", "administrative",
                                                       "contractual", "cancellation", "referred"};
constexpr std::array<std::string_view, 3> certainty_codes{"settled", "interpretive", "contested"};

template <class Enum, std::size_t N>
std::string code_of(const std::array<std::string_view, N>& codes_list, Enum e) {
    return std::string{codes_list[static_cast<std::size_t>(e)]};
}

}  // namespace

// ------------------------------------------------------------------------------------------------ the interface

bool set(Facts& facts, std::string_view key, std::string_view code) {
    if (key == "id" || key == "region") return true;
    if (key == "date" || key == "examined_on") {
        const int d = parse_date(code);
        (key == "date" ? facts.date : facts.examined_on) = d;
        return d != unknown_date || code == "null";
    }
    if (key == "election") {
        if (code == "null") {
            facts.election.clear();
            return true;
        }
        facts.election = code;
        return find_election(code) != nullptr;
    }
    for (int f = 0; f < fact::examined_late; ++f) {
        if (fact_keys[static_cast<std::size_t>(f)] != key) continue;
        if (code == "null") {
            facts.value[static_cast<std::size_t>(f)] = unknown;
            return true;
        }
        const Codes& list = codes_of(f);
        const auto at = std::find(list.begin(), list.end(), code);
        if (at == list.end()) return false;
        facts.value[static_cast<std::size_t>(f)] = static_cast<int>(at - list.begin());
        return true;
    }
    return false;
}

std::vector<std::string_view> codes(std::string_view key) {
    for (int f = 0; f < fact::examined_late; ++f)
        if (fact_keys[static_cast<std::size_t>(f)] == key) return codes_of(f);
    return {};
}

Survey::Survey(const Facts& facts) {
    Count count;
    survey(count, facts);
    const auto part = [](const Seen& s) {
        return Part{s.any, s.level_differs, static_cast<std::int8_t>(s.weakest), static_cast<std::int8_t>(s.level),
                    static_cast<std::uint8_t>(s.handlers)};
    };
    for (std::size_t i = 0; i < norm_count; ++i) {
        const Tally& t = count.norm[i];
        if (t.uncovered.any || t.covered.any)
            met_.push_back({static_cast<std::int16_t>(i), t.met_in_all && t.points == count.points, part(t.uncovered),
                            part(t.covered)});
    }
    for (std::size_t i = 0; i < permission_count; ++i)
        if (count.points != 0 && count.holds_in_all[i]) permissions_ |= bit(static_cast<int>(i));
    addressed_ = count.addressed;
}

Survey::Part& Survey::Part::operator+=(const Part& other) {
    if (!other.any) return *this;
    if (!any) return *this = other;
    weakest = std::max(weakest, other.weakest);
    level_differs = level_differs || other.level_differs || level != other.level;
    handlers = static_cast<std::uint8_t>(handlers | other.handlers);
    return *this;
}

Survey& Survey::operator+=(const Survey& other) {
    const auto comes_before = [](const Met& a, std::int16_t norm) { return a.norm < norm; };
    for (Met& m : met_) {
        const auto at = std::lower_bound(other.met_.begin(), other.met_.end(), m.norm, comes_before);
        if (at == other.met_.end() || at->norm != m.norm) m.in_all = false;
    }
    for (const Met& m : other.met_) {
        const auto at = std::lower_bound(met_.begin(), met_.end(), m.norm, comes_before);
        if (at == met_.end() || at->norm != m.norm) {
            met_.insert(at, m)->in_all = false;
        } else {
            at->in_all = at->in_all && m.in_all;
            at->uncovered += m.uncovered;
            at->covered += m.covered;
        }
    }
    permissions_ &= other.permissions_;
    addressed_ = addressed_ || other.addressed_;
    return *this;
}

Verdict Survey::verdict(const Facts& facts) const {
    Verdict v;
    const auto find = [&](const Met& m, std::string_view status, const Part& seen) {
        const Norm& n = norms[static_cast<std::size_t>(m.norm)];
        Finding f{std::string{n.id}, std::string{status}, code_of(track_codes, n.track),
                  code_of(level_codes, seen.level_differs ? Level::unassigned : static_cast<Level>(seen.level)),
                  code_of(certainty_codes, static_cast<Certainty>(seen.weakest)), {}};
        for (int h = 0; h < handler_count; ++h)
            if ((seen.handlers & bit(h)) != 0) f.handled_by.emplace_back(handler_codes[static_cast<std::size_t>(h)]);
        v.findings.push_back(std::move(f));
    };
    bool breach = false;
    bool doubtful = false;
    bool open = false;
    bool referred = false;
    bool defeated = false;
    for (const Met& m : met_) {
        if (m.uncovered.any && m.in_all && !m.covered.any) {
            find(m, "applies", m.uncovered);
            if (static_cast<Certainty>(m.uncovered.weakest) != Certainty::settled) doubtful = true;
            else if (norms[static_cast<std::size_t>(m.norm)].track == Track::referral) referred = true;
            else breach = true;
        } else if (m.uncovered.any) {
            find(m, "depends", m.uncovered);
            open = true;
        } else if (m.in_all) {
            find(m, "defeated", m.covered);
            defeated = true;
        }
    }
    for (std::size_t i = 0; i < permission_count; ++i)
        if ((permissions_ & bit(static_cast<int>(i))) != 0) v.permissions.emplace_back(permissions[i].id);

    v.conclusion = breach                               ? "breach"
                   : doubtful                           ? "contested"
                   : open                               ? "depends"
                   : referred                           ? "referred"
                   : defeated || !v.permissions.empty() ? "permitted"
                   : addressed_                         ? "no_breach"
                                                        : "not_covered";
    tell_stage(v, facts);
    return v;
}

Verdict evaluate(const Facts& facts) { return Survey(facts).verdict(facts); }

std::vector<Reads> reads(int actor, int act) {
    // accompanying a candidate is accompanying one's spouse where the spouse is the candidate (R14)
    Mask what = mask(act);
    if (act == act::accompany_candidate || act == act::accompany_spouse) what = mask(act::accompany_candidate, act::accompany_spouse);
    std::vector<Reads> list;
    const auto add = [&](std::string_view id, Mask read) {
        Reads r{id, {}};
        for (int f = 0; f < fact::count; ++f)
            if (has(read, f)) r.keys.push_back(fact_keys[static_cast<std::size_t>(f)]);
        list.push_back(std::move(r));
    };
    for (std::size_t i = 0; i < norm_count; ++i) {
        const Norm& n = norms[i];
        if ((has(n.binds, actor) && (n.acts & what) != 0) || (has(n.also_binds, actor) && (n.also_acts & what) != 0))
            add(n.id, reads_with_defeaters[i]);
    }
    for (const Permission& q : permissions)
        if (has(q.holders, actor) && (q.acts & what) != 0) add(q.id, q.reads);
    return list;
}

std::vector<std::string_view> norm_ids() {
    std::vector<std::string_view> ids;
    for (const Norm& n : norms) ids.push_back(n.id);
    return ids;
}

std::vector<std::string_view> permission_ids() {
    std::vector<std::string_view> ids;
    for (const Permission& q : permissions) ids.push_back(q.id);
    return ids;
}

int verify_read_sets(std::ostream& out, int points_per_norm) {
    std::mt19937 random{20241127};
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto pick_from = [&](Mask m, int n) {
        int i = pick(n);
        while (!has(m, i)) i = pick(n);
        return i;
    };
    const auto random_point = [&](Mask who, Mask what) {
        Point p;
        for (int f = 0; f < fact::count; ++f) p.value[static_cast<std::size_t>(f)] = pick(values_of(f));
        p.value[fact::actor] = pick_from(who, values_of(fact::actor));
        p.value[fact::act] = pick_from(what, values_of(fact::act));
        const Election& e = elections[static_cast<std::size_t>(pick(static_cast<int>(elections.size())))];
        p.when = moment_of(e, p.office(), e.first + pick(e.last - e.first + 1), unknown_date);
        return p;
    };
    constexpr Mask always = mask(fact::actor, fact::act, fact::office_sought, fact::beneficiary, fact::examined_late);
    int faults = 0;
    const auto check = [&](std::string_view id, Mask who, Mask what, Mask reads, const auto& same_answer, const auto& is_met) {
        Mask all_acts = 0;
        for (int a = 0; a < values_of(fact::act); ++a) all_acts |= mask(a);
        for (int k = 0; k < points_per_norm; ++k) {
            const Point p = random_point(who, k % 2 == 0 ? what : all_acts);
            if (is_met(p) && !has(what, p.act())) out << id << ": met by an act it does not declare\n", ++faults;
            for (int f = 0; f < fact::count; ++f) {
                const bool spouse_names_the_act = f == fact::spouse_is_candidate && (p.of(fact::act) == act::accompany_candidate ||
                                                                                     p.of(fact::act) == act::accompany_spouse);
                if (has(always | reads, f) || spouse_names_the_act) continue;
                Point q = p;
                for (int value = 0; value < values_of(f); ++value) {
                    q.value[static_cast<std::size_t>(f)] = value;
                    if (!same_answer(p, q)) {
                        out << id << ": reads " << fact_keys[static_cast<std::size_t>(f)] << " without declaring it\n";
                        ++faults;
                    }
                }
            }
        }
    };
    for (const Norm& n : norms)
        check(n.id, n.binds, n.acts | n.also_acts, n.reads,
              [&](const Point& a, const Point& b) {
                  const Answer x = n.answer(a);
                  const Answer y = n.answer(b);
                  return x.met == y.met && x.certainty == y.certainty && x.level == y.level && n.in_force(a) == n.in_force(b);
              },
              [&](const Point& a) { return n.answer(a).met; });
    for (const Permission& q : permissions)
        check(q.id, q.holders, q.acts, q.reads, [&](const Point& a, const Point& b) { return q.holds(a) == q.holds(b); },
              [&](const Point& a) { return q.holds(a); });
    return faults;
}

}  // namespace reference
