// SPDX-License-Identifier: Apache-2.0
//
// The stages of the elections, to the day, and timetables of the caller's own.
#include <netralitas/election.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional_io.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace nt = netralitas;

namespace {

using nt::Date;
using nt::Election;
using nt::ErrorCode;
using nt::Language;
using nt::Office;
using nt::Phase;
using nt::StageKind;
using nt::Timetable;

using Kinds = std::vector<StageKind>;
using Words = std::vector<std::string>;

const Timetable& of(Election election) { return *nt::timetable(election); }

const Timetable& pilkada_2020() { return of(Election::pilkada_2020); }
const Timetable& pemilu_2024() { return of(Election::pemilu_2024); }
const Timetable& pilkada_2024() { return of(Election::pilkada_2024); }
const Timetable& pilkada_ulang_2025() { return of(Election::pilkada_ulang_2025); }
const Timetable& barito_utara_2() { return of(Election::psu_2025_barito_utara_2); }

bool covers(const nt::ClosedInterval& days, const Date& first, const Date& last) {
    return days.first == first && days.last == last;
}

// Whether the timetable has a stage of that kind on exactly those days.
bool lists(const Timetable& timetable, StageKind kind, const Date& first, const Date& last) {
    const auto& stages = timetable.stages();
    return std::any_of(stages.begin(), stages.end(), [&](const nt::Stage& stage) {
        return stage.kind == kind && stage.held && covers(stage.days, first, last);
    });
}

std::vector<Election> re_votes() {
    std::vector<Election> found;
    for (const Election election : nt::elections())
        if (nt::to_code(election).substr(0, 4) == "psu_") found.push_back(election);
    return found;
}

// A small election that nothing is wrong with; the tests of refusals spoil it.
nt::ElectionDefinition pilkada_of_2030() {
    nt::ElectionDefinition said;
    said.code = "pilkada_2030";
    said.name_id = "Pilkada 2030";
    said.name_en = "Regional election 2030";
    said.kind = nt::ElectionKind::pilkada;
    said.offices = {Office::governor, Office::regent_or_mayor};
    said.stages = {
        {StageKind::nomination, Date(2030, 8, 1), Date(2030, 8, 20), {}, "PKPU 9/2030"},
        {StageKind::determination, Date(2030, 8, 31), Date(2030, 8, 31)},
        {StageKind::campaign, Date(2030, 9, 3), Date(2030, 10, 2), {}, "PKPU 9/2030"},
        {StageKind::quiet_period, Date(2030, 10, 3), Date(2030, 10, 5)},
        {StageKind::voting, Date(2030, 10, 6), Date(2030, 10, 6)},
    };
    return said;
}

nt::OwnStage& stage(nt::ElectionDefinition& said, StageKind kind) {
    return *std::find_if(said.stages.begin(), said.stages.end(),
                         [&](const nt::OwnStage& own) { return own.kind == kind; });
}

nt::Error refusal(const nt::ElectionDefinition& said) {
    const auto made = Timetable::make(said);
    REQUIRE_FALSE(made);
    return made.error();
}

}  // namespace

// Pilkada 2024

TEST_CASE("Pilkada 2024: every stage of PKPU 2/2024 stands to the day") {
    const Timetable& t = pilkada_2024();
    CHECK(t.stages().size() == 23);
    CHECK(lists(t, StageKind::preparation, Date(2024, 4, 17), Date(2024, 11, 5)));
    CHECK(lists(t, StageKind::preparation, Date(2024, 2, 27), Date(2024, 11, 16)));
    CHECK(lists(t, StageKind::preparation, Date(2024, 4, 24), Date(2024, 5, 31)));
    CHECK(lists(t, StageKind::preparation, Date(2024, 5, 31), Date(2024, 9, 23)));
    CHECK(lists(t, StageKind::nomination, Date(2024, 5, 5), Date(2024, 8, 19)));
    CHECK(lists(t, StageKind::nomination, Date(2024, 5, 8), Date(2024, 5, 12)));
    CHECK(lists(t, StageKind::nomination, Date(2024, 8, 24), Date(2024, 8, 26)));
    CHECK(lists(t, StageKind::nomination, Date(2024, 8, 27), Date(2024, 8, 29)));
    CHECK(lists(t, StageKind::nomination, Date(2024, 8, 27), Date(2024, 9, 21)));
    CHECK(lists(t, StageKind::determination, Date(2024, 9, 22), Date(2024, 9, 22)));
    CHECK(lists(t, StageKind::number_draw, Date(2024, 9, 23), Date(2024, 9, 23)));
    CHECK(lists(t, StageKind::campaign, Date(2024, 9, 25), Date(2024, 11, 23)));
    CHECK(lists(t, StageKind::campaign, Date(2024, 11, 10), Date(2024, 11, 23)));
    CHECK(lists(t, StageKind::quiet_period, Date(2024, 11, 24), Date(2024, 11, 26)));
    CHECK(lists(t, StageKind::voting, Date(2024, 11, 27), Date(2024, 11, 27)));
    CHECK(lists(t, StageKind::tabulation, Date(2024, 11, 27), Date(2024, 12, 16)));
    CHECK(lists(t, StageKind::result, Date(2025, 1, 9), Date(2025, 1, 9)));
    CHECK(lists(t, StageKind::inauguration, Date(2025, 2, 20), Date(2025, 2, 20)));
}

TEST_CASE("Pilkada 2024: a campaign of 60 days, and the phase changes at its two ends") {
    const Timetable& t = pilkada_2024();
    CHECK(covers(t.campaign(), Date(2024, 9, 25), Date(2024, 11, 23)));
    CHECK(t.campaign().days() == 60);
    CHECK(t.phase_on(Date(2024, 9, 24)) == Phase::before);
    CHECK(t.phase_on(Date(2024, 9, 25)) == Phase::during);
    CHECK(t.phase_on(Date(2024, 11, 23)) == Phase::during);
    CHECK(t.phase_on(Date(2024, 11, 24)) == Phase::after);
    CHECK_FALSE(t.phase_on(nt::unknown_date()));
}

TEST_CASE("Pilkada 2024: the quiet period is three days between campaign and vote") {
    const Timetable& t = pilkada_2024();
    CHECK(t.quiet_period().days() == 3);
    CHECK_FALSE(t.in_quiet_period(Date(2024, 11, 23)));
    CHECK(t.in_quiet_period(Date(2024, 11, 24)));
    CHECK(t.in_quiet_period(Date(2024, 11, 26)));
    CHECK_FALSE(t.in_quiet_period(Date(2024, 11, 27)));
    CHECK_FALSE(t.in_quiet_period(nt::unknown_date()));
}

TEST_CASE("Pilkada 2024: pairs of both contests are determined on 22 September") {
    const Timetable& t = pilkada_2024();
    CHECK(t.determination(Office::governor) == Date(2024, 9, 22));
    CHECK(t.determination(Office::regent_or_mayor) == Date(2024, 9, 22));
    CHECK_FALSE(nt::is_known(t.determination(Office::president)));
}

TEST_CASE("Pilkada 2024: on 27 August registration and examination are under way together") {
    const auto& stages = pilkada_2024().stages();
    const auto under_way = std::count_if(stages.begin(), stages.end(), [](const auto& stage) {
        return stage.kind == StageKind::nomination && stage.days.contains(Date(2024, 8, 27));
    });
    CHECK(under_way == 2);
    CHECK(pilkada_2024().stages_on(Date(2024, 8, 27)) == Kinds{StageKind::nomination});
}

TEST_CASE("Pilkada 2024: the stages that are under way, day by day") {
    const Timetable& t = pilkada_2024();
    CHECK(t.stages_on(Date(2024, 9, 21)) == Kinds{StageKind::nomination});
    CHECK(t.stages_on(Date(2024, 9, 22)) == Kinds{StageKind::determination});
    CHECK(t.stages_on(Date(2024, 9, 23)) == Kinds{StageKind::number_draw});
    CHECK(t.stages_on(Date(2024, 10, 3)) == Kinds{StageKind::campaign});
    CHECK(t.stages_on(Date(2024, 11, 25)) == Kinds{StageKind::quiet_period});
    CHECK(t.stages_on(Date(2024, 11, 27)) == Kinds{StageKind::voting, StageKind::tabulation});
    CHECK(t.stages_on(Date(2024, 12, 16)) == Kinds{StageKind::tabulation});
    CHECK(t.stages_on(Date(2024, 12, 17)).empty());
    CHECK(t.stages_on(Date(2025, 1, 9)) == Kinds{StageKind::result});
    CHECK(t.stages_on(Date(2025, 2, 20)) == Kinds{StageKind::inauguration});
    CHECK(t.stages_on(nt::unknown_date()).empty());
}

TEST_CASE("preparation is named only while nothing else is under way") {
    const Timetable& t = pilkada_2024();
    CHECK(t.stages_on(Date(2024, 3, 1)) == Kinds{StageKind::preparation});
    CHECK(t.stages_on(Date(2024, 5, 4)) == Kinds{StageKind::preparation});
    CHECK(t.stages_on(Date(2024, 5, 5)) == Kinds{StageKind::nomination});
    CHECK(t.stages_on(Date(2024, 8, 20)) == Kinds{StageKind::preparation});
    // Between the draw and the campaign: committees and observers are still registered.
    CHECK(t.stages_on(Date(2024, 9, 24)) == Kinds{StageKind::preparation});
}

TEST_CASE("Pilkada 2024: a stage with an unpublished end is listed and never under way") {
    const auto& stages = pilkada_2024().stages();
    const auto incomplete = std::count_if(stages.begin(), stages.end(),
                                          [](const auto& stage) { return !stage.days.complete(); });
    CHECK(incomplete == 5);
    CHECK(pilkada_2024().stages_on(Date(2024, 1, 26)).empty());
    // Disputed regions had their pairs determined on days of their own.
    CHECK(pilkada_2024().stages_on(Date(2025, 2, 24)).empty());
}

TEST_CASE("Pilkada 2024: days to the vote count down to zero and below") {
    const Timetable& t = pilkada_2024();
    CHECK(t.voting() == Date(2024, 11, 27));
    CHECK(t.days_to_voting(Date(2024, 11, 24)) == 3);
    CHECK(t.days_to_voting(Date(2024, 11, 27)) == 0);
    CHECK(t.days_to_voting(Date(2024, 12, 1)) == -4);
    CHECK(t.days_to_voting(Date(2023, 11, 28)) == 365);
    CHECK_FALSE(t.days_to_voting(nt::unknown_date()));
}

TEST_CASE("a boundary is the first day of a stage or the day after its last") {
    const Timetable& t = pilkada_2024();
    CHECK(t.next_boundary(Date(2024, 9, 23)) == Date(2024, 9, 24));   // the draw is over
    CHECK(t.next_boundary(Date(2024, 9, 24)) == Date(2024, 9, 25));   // the campaign begins
    CHECK(t.next_boundary(Date(2024, 11, 23)) == Date(2024, 11, 24)); // over; the quiet period
    CHECK(t.previous_boundary(Date(2024, 11, 24)) == Date(2024, 11, 19));
    CHECK(t.previous_boundary(Date(2024, 11, 25)) == Date(2024, 11, 24));
    // A published last day counts though the first is not known.
    CHECK(t.next_boundary(Date(2023, 12, 31)) == Date(2024, 1, 27));
    CHECK_FALSE(nt::is_known(t.previous_boundary(Date(2024, 1, 27))));
    CHECK(t.previous_boundary(Date(2030, 1, 1)) == Date(2025, 2, 21));
    CHECK_FALSE(nt::is_known(t.next_boundary(Date(2025, 2, 21))));
    CHECK_FALSE(nt::is_known(t.next_boundary(nt::unknown_date())));
    CHECK_FALSE(nt::is_known(t.previous_boundary(nt::unknown_date())));
}

TEST_CASE("between two boundaries nothing changes") {
    for (const Election election : nt::elections()) {
        const Timetable& t = of(election);
        const nt::ClosedInterval span = t.span();
        if (!span.complete()) continue;
        const boost::gregorian::days one(1);
        for (Date day = span.first; day < span.last; day += one) {
            if (t.next_boundary(day) == day + one) continue;
            CAPTURE(t.code());
            CAPTURE(day.day_number());
            CHECK(t.stages_on(day) == t.stages_on(day + one));
            CHECK(t.phase_on(day) == t.phase_on(day + one));
        }
    }
}

TEST_CASE("walking the boundaries forth and back gives the same days") {
    for (const Election election : nt::elections()) {
        const Timetable& t = of(election);
        std::vector<Date> forth;
        std::vector<Date> back;
        for (Date day = t.next_boundary(Date(2000, 1, 1)); nt::is_known(day);
             day = t.next_boundary(day))
            forth.push_back(day);
        for (Date day = t.previous_boundary(Date(2100, 1, 1)); nt::is_known(day);
             day = t.previous_boundary(day))
            back.push_back(day);
        std::reverse(back.begin(), back.end());
        CHECK(forth == back);
    }
}

// The bans of Pasal 71 UU 10/2016

TEST_CASE("Pasal 71 ayat (2): no transfers from 22 March 2024 until the inauguration") {
    const nt::HalfOpenInterval ban = pilkada_2024().transfer_ban();
    CHECK_FALSE(ban.contains(Date(2024, 3, 21)));
    CHECK(ban.contains(Date(2024, 3, 22)));
    CHECK(ban.contains(Date(2025, 2, 19)));
    CHECK_FALSE(ban.contains(Date(2025, 2, 20)));
}

TEST_CASE("Pasal 71 ayat (3): programmes are out of bounds until the elected pair is determined") {
    const nt::HalfOpenInterval ban = pilkada_2024().programme_ban();
    CHECK_FALSE(ban.contains(Date(2024, 3, 21)));
    CHECK(ban.contains(Date(2024, 3, 22)));
    CHECK(ban.contains(Date(2025, 1, 8)));
    CHECK(ban.contains(Date(2025, 1, 9)));
    CHECK_FALSE(ban.contains(Date(2025, 1, 10)));
}

TEST_CASE("the bans begin six months before the determination of pairs") {
    const boost::gregorian::months six(6);
    for (const Election election :
         {Election::pilkada_2020, Election::pilkada_2024, Election::pilkada_ulang_2025}) {
        const Timetable& t = of(election);
        CAPTURE(t.code());
        CHECK(t.transfer_ban().from == t.determination(Office::regent_or_mayor) - six);
        CHECK(t.programme_ban().from == t.transfer_ban().from);
    }
    CHECK(pilkada_2020().transfer_ban().from == Date(2020, 3, 23));
    CHECK(pilkada_ulang_2025().transfer_ban().from == Date(2025, 1, 22));
}

TEST_CASE("the end of a ban that no source gives stays unknown") {
    for (const Election election : {Election::pilkada_2020, Election::pilkada_ulang_2025}) {
        CHECK_FALSE(nt::is_known(of(election).transfer_ban().until));
        CHECK_FALSE(nt::is_known(of(election).programme_ban().until));
    }
    for (const Election election : re_votes()) {
        CHECK_FALSE(nt::is_known(of(election).transfer_ban().from));
        CHECK_FALSE(nt::is_known(of(election).transfer_ban().until));
        CHECK_FALSE(nt::is_known(of(election).programme_ban().from));
        CHECK_FALSE(nt::is_known(of(election).programme_ban().until));
    }
}

TEST_CASE("the Pemilu has no ban: known on both ends, and no day inside") {
    for (const auto& ban : {pemilu_2024().transfer_ban(), pemilu_2024().programme_ban()}) {
        CHECK(nt::is_known(ban.from));
        CHECK(nt::is_known(ban.until));
        CHECK_FALSE(ban.contains(ban.from));
        for (Date day(2022, 1, 1); day < Date(2025, 1, 1); day += boost::gregorian::days(1))
            REQUIRE_FALSE(ban.contains(day));
    }
}

// Pilkada 2020

TEST_CASE("Pilkada 2020: the stages of PKPU 5/2020") {
    const Timetable& t = pilkada_2020();
    CHECK(t.stages().size() == 10);
    CHECK(lists(t, StageKind::nomination, Date(2020, 8, 28), Date(2020, 9, 3)));
    CHECK(lists(t, StageKind::nomination, Date(2020, 9, 4), Date(2020, 9, 6)));
    CHECK(lists(t, StageKind::nomination, Date(2020, 9, 4), Date(2020, 9, 22)));
    CHECK(t.determination(Office::governor) == Date(2020, 9, 23));
    CHECK(t.determination(Office::regent_or_mayor) == Date(2020, 9, 23));
    CHECK(lists(t, StageKind::number_draw, Date(2020, 9, 24), Date(2020, 9, 24)));
    CHECK(covers(t.campaign(), Date(2020, 9, 26), Date(2020, 12, 5)));
    CHECK(t.campaign().days() == 71);
    CHECK(lists(t, StageKind::campaign, Date(2020, 11, 22), Date(2020, 12, 5)));
    CHECK(covers(t.quiet_period(), Date(2020, 12, 6), Date(2020, 12, 8)));
    CHECK(t.voting() == Date(2020, 12, 9));
    CHECK(lists(t, StageKind::tabulation, Date(2020, 12, 9), Date(2020, 12, 26)));
    CHECK(covers(t.span(), Date(2020, 8, 28), Date(2020, 12, 26)));
}

// Pemilu 2024

TEST_CASE("Pemilu 2024: every stage of PKPU 3/2022 stands to the day") {
    const Timetable& t = pemilu_2024();
    CHECK(t.stages().size() == 31);
    CHECK(lists(t, StageKind::preparation, Date(2022, 6, 14), Date(2024, 6, 14)));
    CHECK(lists(t, StageKind::preparation, Date(2022, 10, 14), Date(2023, 6, 21)));
    CHECK(lists(t, StageKind::nomination, Date(2022, 7, 29), Date(2022, 12, 13)));
    CHECK(lists(t, StageKind::nomination, Date(2022, 12, 14), Date(2022, 12, 14)));
    CHECK(lists(t, StageKind::preparation, Date(2022, 10, 14), Date(2023, 2, 9)));
    CHECK(lists(t, StageKind::nomination, Date(2022, 12, 6), Date(2023, 11, 25)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 4, 24), Date(2023, 11, 25)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 5, 1), Date(2023, 5, 14)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 9, 24), Date(2023, 10, 3)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 11, 4), Date(2023, 11, 4)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 10, 19), Date(2023, 11, 25)));
    CHECK(lists(t, StageKind::nomination, Date(2023, 10, 19), Date(2023, 10, 25)));
    CHECK(lists(t, StageKind::number_draw, Date(2023, 11, 14), Date(2023, 11, 14)));
    CHECK(lists(t, StageKind::campaign, Date(2024, 1, 21), Date(2024, 2, 10)));
    CHECK(lists(t, StageKind::tabulation, Date(2024, 2, 14), Date(2024, 2, 15)));
    CHECK(lists(t, StageKind::tabulation, Date(2024, 2, 15), Date(2024, 3, 20)));
    CHECK(lists(t, StageKind::result, Date(2024, 3, 20), Date(2024, 3, 20)));
    CHECK(lists(t, StageKind::result, Date(2024, 4, 24), Date(2024, 4, 24)));
    CHECK(lists(t, StageKind::inauguration, Date(2024, 10, 1), Date(2024, 10, 1)));
    CHECK(lists(t, StageKind::inauguration, Date(2024, 10, 20), Date(2024, 10, 20)));
}

TEST_CASE("Pemilu 2024: the legislature is determined on 3, the president on 13 November 2023") {
    const Timetable& t = pemilu_2024();
    CHECK(t.determination(Office::dpr) == Date(2023, 11, 3));
    CHECK(t.determination(Office::dpd) == Date(2023, 11, 3));
    CHECK(t.determination(Office::dprd) == Date(2023, 11, 3));
    CHECK(t.determination(Office::president) == Date(2023, 11, 13));
    CHECK_FALSE(nt::is_known(t.determination(Office::governor)));
    CHECK_FALSE(nt::is_known(t.determination(Office::regent_or_mayor)));
}

TEST_CASE("Pemilu 2024: campaign of 75 days, 25 after the final list and 15 after the pairs") {
    const Timetable& t = pemilu_2024();
    CHECK(covers(t.campaign(), Date(2023, 11, 28), Date(2024, 2, 10)));
    CHECK(t.campaign().days() == 75);
    CHECK(t.determination(Office::dpr) + boost::gregorian::days(25) == t.campaign().first);
    CHECK(t.determination(Office::president) + boost::gregorian::days(15) == t.campaign().first);
    CHECK(covers(t.quiet_period(), Date(2024, 2, 11), Date(2024, 2, 13)));
    CHECK(t.voting() == Date(2024, 2, 14));
    CHECK(t.phase_on(Date(2023, 11, 27)) == Phase::before);
    CHECK(t.phase_on(Date(2023, 11, 28)) == Phase::during);
    CHECK(t.phase_on(Date(2024, 2, 11)) == Phase::after);
}

TEST_CASE("Pemilu 2024: contests have stages of their own") {
    const Timetable& t = pemilu_2024();
    const Date list_fixed(2023, 11, 3);
    CHECK(t.stages_on(list_fixed) == Kinds{StageKind::nomination, StageKind::determination});
    CHECK(t.stages_on(list_fixed, Office::dpr) ==
          Kinds{StageKind::nomination, StageKind::determination});
    CHECK(t.stages_on(list_fixed, Office::president) == Kinds{StageKind::nomination});
    const Date draw(2023, 11, 14);
    CHECK(t.stages_on(draw, Office::president) ==
          Kinds{StageKind::nomination, StageKind::number_draw});
    CHECK(t.stages_on(draw, Office::dprd) == Kinds{StageKind::nomination});
    // Presidential pairs do not register before 19 October; the legislature has begun long since.
    CHECK(t.stages_on(Date(2023, 9, 1), Office::president) == Kinds{StageKind::preparation});
    CHECK(t.stages_on(Date(2023, 9, 1), Office::dpd) == Kinds{StageKind::nomination});
    CHECK(t.stages_on(Date(2023, 3, 1), Office::dpr) == Kinds{StageKind::preparation});
    // All contests campaign and vote together.
    CHECK(t.stages_on(Date(2024, 1, 10), Office::dprd) == Kinds{StageKind::campaign});
    CHECK(t.stages_on(Date(2024, 10, 1), Office::dpr) == Kinds{StageKind::inauguration});
    CHECK(t.stages_on(Date(2024, 10, 1), Office::president).empty());
    // An office that is not elected here has no stage.
    CHECK(t.stages_on(Date(2024, 1, 10), Office::governor).empty());
}

TEST_CASE("Pemilu 2024: the registration of parties is nomination, also on its last day") {
    CHECK(pemilu_2024().stages_on(Date(2022, 8, 1)) == Kinds{StageKind::nomination});
    CHECK(pemilu_2024().stages_on(Date(2022, 12, 14)) == Kinds{StageKind::nomination});
}

TEST_CASE("Pemilu 2024: the second round was scheduled and does not count") {
    const Timetable& t = pemilu_2024();
    const auto not_held = std::count_if(t.stages().begin(), t.stages().end(),
                                        [](const auto& stage) { return !stage.held; });
    CHECK(not_held == 6);
    CHECK(t.phase_on(Date(2024, 6, 10)) == Phase::after);
    CHECK_FALSE(t.in_quiet_period(Date(2024, 6, 24)));
    CHECK(t.voting() == Date(2024, 2, 14));
    CHECK(t.days_to_voting(Date(2024, 6, 26)) == -133);
    CHECK(t.stages_on(Date(2024, 6, 26)).empty());
    CHECK(t.stages_on(Date(2024, 6, 10)) == Kinds{StageKind::preparation});
    CHECK(t.next_boundary(Date(2024, 6, 15)) == Date(2024, 10, 1));
    CHECK(t.previous_boundary(Date(2024, 9, 30)) == Date(2024, 6, 15));
    CHECK(covers(t.span(), Date(2022, 6, 14), Date(2024, 10, 20)));
}

// After 2024

TEST_CASE("Pilkada ulang 2025: Pangkalpinang and Bangka, 27 August") {
    const Timetable& t = pilkada_ulang_2025();
    CHECK(t.stages().size() == 10);
    CHECK(lists(t, StageKind::preparation, Date(2025, 2, 6), Date(2025, 8, 5)));
    CHECK(lists(t, StageKind::nomination, Date(2025, 3, 6), Date(2025, 6, 20)));
    CHECK(lists(t, StageKind::nomination, Date(2025, 6, 23), Date(2025, 6, 25)));
    CHECK(lists(t, StageKind::nomination, Date(2025, 6, 26), Date(2025, 6, 28)));
    CHECK(lists(t, StageKind::nomination, Date(2025, 6, 26), Date(2025, 7, 21)));
    CHECK(t.determination(Office::regent_or_mayor) == Date(2025, 7, 22));
    CHECK_FALSE(nt::is_known(t.determination(Office::governor)));
    CHECK(covers(t.campaign(), Date(2025, 7, 25), Date(2025, 8, 23)));
    CHECK(t.campaign().days() == 30);
    CHECK(covers(t.quiet_period(), Date(2025, 8, 24), Date(2025, 8, 26)));
    CHECK(t.voting() == Date(2025, 8, 27));
    // Begun in January 2025, on a day nobody published: the first known day begins the span.
    CHECK(covers(t.span(), Date(2025, 2, 6), Date(2025, 8, 27)));
}

TEST_CASE("re-votes of 2025: 24 regions and one of them twice, each with its day") {
    CHECK(re_votes().size() == 25);
    const auto voting = [](Election election) { return of(election).voting(); };
    for (const Election e : {Election::psu_2025_siak, Election::psu_2025_bangka_barat,
                             Election::psu_2025_barito_utara, Election::psu_2025_magetan})
        CHECK(voting(e) == Date(2025, 3, 22));
    for (const Election e : {Election::psu_2025_sabang, Election::psu_2025_banggai,
                             Election::psu_2025_bungo, Election::psu_2025_pulau_taliabu,
                             Election::psu_2025_buru})
        CHECK(voting(e) == Date(2025, 4, 5));
    CHECK(voting(Election::psu_2025_kepulauan_talaud) == Date(2025, 4, 9));
    CHECK(voting(Election::psu_2025_parigi_moutong) == Date(2025, 4, 16));
    for (const Election e :
         {Election::psu_2025_banjarbaru, Election::psu_2025_serang, Election::psu_2025_pasaman,
          Election::psu_2025_empat_lawang, Election::psu_2025_tasikmalaya,
          Election::psu_2025_kutai_kartanegara, Election::psu_2025_gorontalo_utara,
          Election::psu_2025_bengkulu_selatan})
        CHECK(voting(e) == Date(2025, 4, 19));
    for (const Election e : {Election::psu_2025_palopo, Election::psu_2025_mahakam_ulu,
                             Election::psu_2025_pesawaran})
        CHECK(voting(e) == Date(2025, 5, 24));
    for (const Election e : {Election::psu_2025_papua, Election::psu_2025_boven_digoel,
                             Election::psu_2025_barito_utara_2})
        CHECK(voting(e) == Date(2025, 8, 6));
}

TEST_CASE("a re-vote has a voting day and nothing invented: no campaign, no phase, no candidates") {
    for (const Election election : re_votes()) {
        if (election == Election::psu_2025_barito_utara_2) continue;
        const Timetable& t = of(election);
        CAPTURE(t.code());
        CHECK(t.scheduled());
        CHECK(t.stages().size() == 1);
        CHECK_FALSE(t.campaign().complete());
        CHECK_FALSE(t.quiet_period().complete());
        CHECK_FALSE(t.phase_on(t.voting()));
        CHECK_FALSE(t.phase_on(t.voting() + boost::gregorian::days(1)));
        CHECK_FALSE(nt::is_known(t.determination(Office::regent_or_mayor)));
        CHECK_FALSE(nt::is_known(t.determination(Office::governor)));
        CHECK(t.stages_on(t.voting()) == Kinds{StageKind::voting});
        CHECK(covers(t.span(), t.voting(), t.voting()));
    }
}

TEST_CASE("only Papua votes for a governor again") {
    for (const Election election : re_votes())
        CHECK(of(election).offices().contains(Office::governor) ==
              (election == Election::psu_2025_papua));
}

TEST_CASE("the second re-vote of Barito Utara has a campaign of 45 days") {
    const Timetable& t = barito_utara_2();
    CHECK(t.determination(Office::regent_or_mayor) == Date(2025, 6, 16));
    CHECK(lists(t, StageKind::number_draw, Date(2025, 6, 16), Date(2025, 6, 16)));
    CHECK(covers(t.campaign(), Date(2025, 6, 19), Date(2025, 8, 2)));
    CHECK(t.campaign().days() == 45);
    CHECK(lists(t, StageKind::campaign, Date(2025, 7, 20), Date(2025, 8, 2)));
    CHECK(covers(t.quiet_period(), Date(2025, 8, 3), Date(2025, 8, 5)));
    CHECK(t.phase_on(Date(2025, 6, 18)) == Phase::before);
    CHECK(t.phase_on(Date(2025, 8, 2)) == Phase::during);
    CHECK(t.phase_on(Date(2025, 8, 6)) == Phase::after);
}

TEST_CASE("2029 and 2031 have no timetable, and none is guessed") {
    for (const Election election : {Election::pemilu_2029, Election::pemilu_daerah_2031}) {
        const Timetable& t = of(election);
        CHECK_FALSE(t.scheduled());
        CHECK(t.stages_on(Date(2029, 2, 14)).empty());
        CHECK_FALSE(t.campaign().complete());
        CHECK_FALSE(nt::is_known(t.voting()));
        CHECK_FALSE(t.phase_on(Date(2029, 2, 14)));
        CHECK_FALSE(t.days_to_voting(Date(2029, 2, 14)));
        CHECK_FALSE(nt::is_known(t.next_boundary(Date(2026, 1, 1))));
        CHECK_FALSE(t.span().complete());
    }
    // Constitutional Court 135/PUU-XXII/2024: the DPRD moves to the local election.
    CHECK_FALSE(of(Election::pemilu_2029).offices().contains(Office::dprd));
    CHECK(of(Election::pemilu_daerah_2031).offices().contains(Office::dprd));
}

TEST_CASE("elections under way: those with a held stage on that day") {
    using Elections = std::vector<Election>;
    CHECK(nt::elections_under_way(Date(2024, 10, 3)) == Elections{Election::pilkada_2024});
    CHECK(nt::elections_under_way(Date(2024, 5, 20)) ==
          Elections{Election::pemilu_2024, Election::pilkada_2024});
    CHECK(nt::elections_under_way(Date(2025, 4, 5)).size() == 6);  // five re-votes and the re-run
    CHECK(nt::elections_under_way(Date(2025, 8, 6)) ==
          Elections{Election::pilkada_ulang_2025, Election::psu_2025_papua,
                    Election::psu_2025_boven_digoel, Election::psu_2025_barito_utara_2});
    // The second round would have been held on this day.
    CHECK(nt::elections_under_way(Date(2024, 6, 26)) == Elections{Election::pilkada_2024});
    CHECK(nt::elections_under_way(Date(2029, 2, 14)).empty());
    CHECK(nt::elections_under_way(Date(1999, 6, 7)).empty());
    CHECK(nt::elections_under_way(nt::unknown_date()).empty());
}

// Codes

TEST_CASE("every election has a timetable under its own code, both names, and can be found") {
    CHECK(nt::elections().size() == 31);
    std::set<std::string_view> codes;
    for (const Election election : nt::elections()) {
        const Timetable* const t = nt::timetable(election);
        REQUIRE(t != nullptr);
        CHECK(t->code() == nt::to_code(election));
        CHECK(t->name().id == nt::label(election, Language::indonesian));
        CHECK(t->name().en == nt::label(election, Language::english));
        CHECK(nt::find_election(t->code()).value() == election);
        codes.insert(t->code());
    }
    CHECK(codes.size() == nt::elections().size());
}

TEST_CASE("the code of an election is the name of its enumerator") {
    CHECK(nt::to_code(Election::pilkada_2020) == "pilkada_2020");
    CHECK(nt::to_code(Election::pemilu_2024) == "pemilu_2024");
    CHECK(nt::to_code(Election::pilkada_2024) == "pilkada_2024");
    CHECK(nt::to_code(Election::pilkada_ulang_2025) == "pilkada_ulang_2025");
    CHECK(nt::to_code(Election::psu_2025_siak) == "psu_2025_siak");
    CHECK(nt::to_code(Election::psu_2025_sabang) == "psu_2025_sabang");
    CHECK(nt::to_code(Election::psu_2025_banjarbaru) == "psu_2025_banjarbaru");
    CHECK(nt::to_code(Election::psu_2025_palopo) == "psu_2025_palopo");
    CHECK(nt::to_code(Election::psu_2025_papua) == "psu_2025_papua");
    CHECK(nt::to_code(Election::psu_2025_barito_utara_2) == "psu_2025_barito_utara_2");
    CHECK(nt::to_code(Election::pemilu_2029) == "pemilu_2029");
    CHECK(nt::to_code(Election::pemilu_daerah_2031) == "pemilu_daerah_2031");
    CHECK(nt::to_code(Election::own) == "own");
}

TEST_CASE("an election of the caller's own has a label and no timetable of ours") {
    CHECK(nt::timetable(Election::own) == nullptr);
    CHECK_FALSE(nt::label(Election::own, Language::indonesian).empty());
    CHECK_FALSE(nt::label(Election::own, Language::english).empty());
    // Its code is the one in its timetable.
    CHECK_FALSE(nt::find_election("own"));
}

TEST_CASE("an unknown election is refused with the nearest codes first") {
    const auto slip = nt::find_election("pilkada_2042");
    REQUIRE_FALSE(slip);
    CHECK(slip.error().code == ErrorCode::unknown_code);
    CHECK(slip.error().place == "election");
    CHECK(slip.error().given == "pilkada_2042");
    REQUIRE(slip.error().allowed.size() == 31);
    CHECK(slip.error().allowed.front() == "pilkada_2024");

    CHECK(nt::find_election("Pemilu_2024").error().allowed.front() == "pemilu_2024");
    CHECK(nt::find_election("psu_2025_tasikmalya").error().allowed.front() ==
          "psu_2025_tasikmalaya");
    CHECK(nt::find_election("psu_papua").error().allowed.front() == "psu_2025_papua");
    CHECK_FALSE(nt::find_election(""));
    CHECK_FALSE(nt::find_election(std::string(100000, 'x')));
}

TEST_CASE("stage kinds, phases, kinds of election and confidence print as their codes") {
    std::ostringstream out;
    out << Election::pilkada_2024 << ' ' << nt::ElectionKind::pemilu << ' '
        << StageKind::quiet_period << ' ' << Phase::during << ' ' << nt::Confidence::medium;
    CHECK(out.str() == "pilkada_2024 pemilu quiet_period during medium");
    CHECK(nt::label(StageKind::quiet_period, Language::indonesian) == "masa tenang");
    CHECK(nt::label(StageKind::inauguration, Language::english) == "inauguration");
    CHECK(nt::label(Phase::after, Language::english) == "after the campaign");
    CHECK(nt::label(nt::ElectionKind::pilkada, Language::indonesian) == "pemilihan kepala daerah");
    CHECK(nt::label(nt::Confidence::low, Language::indonesian) == "rendah");
}

TEST_CASE("every stage names its regulation and itself in both languages") {
    for (const Election election : nt::elections())
        for (const nt::Stage& stage : of(election).stages()) {
            CHECK(stage.name.complete());
            CHECK_FALSE(stage.basis.empty());
            CHECK(stage.days.ordered());
            CHECK(of(election).offices().contains(stage.offices));
        }
}

TEST_CASE("a timetable is a view that costs nothing to drop") {
    CHECK(std::is_trivially_destructible<Timetable>::value);
}

// Timetables of the caller's own

TEST_CASE("an own timetable answers like one of ours") {
    const auto made = Timetable::make(pilkada_of_2030());
    REQUIRE(made);
    const Timetable& t = **made;
    CHECK(t.code() == "pilkada_2030");
    CHECK(t.name().id == "Pilkada 2030");
    CHECK(t.name().en == "Regional election 2030");
    CHECK(t.kind() == nt::ElectionKind::pilkada);
    CHECK(t.scheduled());
    CHECK(t.stages().size() == 5);
    CHECK(t.stages()[0].basis == "PKPU 9/2030");
    CHECK(t.stages()[0].confidence == nt::Confidence::high);
    CHECK(t.stages()[1].basis.empty());
    CHECK(t.stages()[1].confidence == nt::Confidence::low);
    CHECK(t.stages()[3].name.id == "masa tenang");
    CHECK(covers(t.campaign(), Date(2030, 9, 3), Date(2030, 10, 2)));
    CHECK(t.phase_on(Date(2030, 10, 2)) == Phase::during);
    CHECK(t.in_quiet_period(Date(2030, 10, 4)));
    CHECK(t.days_to_voting(Date(2030, 10, 4)) == 2);
    CHECK(t.determination(Office::governor) == Date(2030, 8, 31));
    CHECK(t.stages_on(Date(2030, 10, 6)) == Kinds{StageKind::voting});
    CHECK(covers(t.span(), Date(2030, 8, 1), Date(2030, 10, 6)));
}

TEST_CASE("an own timetable outlives what it was made from") {
    std::shared_ptr<const Timetable> kept;
    {
        const nt::ElectionDefinition said = pilkada_of_2030();
        kept = Timetable::make(said).value();
    }
    CHECK(kept->code() == "pilkada_2030");
    CHECK(kept->stages()[2].basis == "PKPU 9/2030");
}

TEST_CASE("an own Pilkada has the ban that the law counts from the determination of its pairs") {
    // 31 August less six months is the last day of February, which is shorter.
    const auto made = Timetable::make(pilkada_of_2030());
    CHECK((*made)->transfer_ban().from == Date(2030, 2, 28));
    CHECK_FALSE(nt::is_known((*made)->transfer_ban().until));
    CHECK((*made)->programme_ban().from == Date(2030, 2, 28));

    auto said = pilkada_of_2030();
    stage(said, StageKind::determination) = {StageKind::determination, Date(2030, 6, 30),
                                             Date(2030, 6, 30)};
    CHECK((*Timetable::make(said))->transfer_ban().from == Date(2029, 12, 30));

    // Two contests, two days: there is no one day to count from.
    said.stages.push_back(
        {StageKind::determination, Date(2030, 7, 2), Date(2030, 7, 2), Office::governor});
    stage(said, StageKind::determination).offices = Office::regent_or_mayor;
    CHECK_FALSE(nt::is_known((*Timetable::make(said))->transfer_ban().from));

    said.kind = nt::ElectionKind::pemilu;
    const nt::HalfOpenInterval none = (*Timetable::make(said))->transfer_ban();
    CHECK(nt::is_known(none.from));
    CHECK(none.from == none.until);
}

TEST_CASE("an own timetable may be bare: what it does not say stays unknown") {
    nt::ElectionDefinition said;
    said.code = "pilkades_2026";
    said.stages = {{StageKind::voting, Date(2026, 5, 3), Date(2026, 5, 3)}};
    const auto made = Timetable::make(said);
    REQUIRE(made);
    const Timetable& t = **made;
    CHECK(t.name().id == "pilkades_2026");
    CHECK(t.name().en == "pilkades_2026");
    CHECK_FALSE(t.phase_on(Date(2026, 5, 3)));
    CHECK_FALSE(nt::is_known(t.determination(Office::governor)));
    CHECK(t.stages_on(Date(2026, 5, 3), Office::governor) == Kinds{StageKind::voting});
    CHECK_FALSE(nt::is_known(t.transfer_ban().from));

    said.stages.clear();
    CHECK_FALSE((*Timetable::make(said))->scheduled());
}

TEST_CASE("two campaign stages of one election are one campaign") {
    auto said = pilkada_of_2030();
    said.stages.push_back({StageKind::campaign, Date(2030, 9, 20), Date(2030, 10, 2)});
    CHECK(covers((*Timetable::make(said))->campaign(), Date(2030, 9, 3), Date(2030, 10, 2)));
}

TEST_CASE("candidates determined over several days are candidates on the last") {
    auto said = pilkada_of_2030();
    stage(said, StageKind::determination).first = Date(2030, 8, 29);
    const auto made = Timetable::make(said);
    CHECK((*made)->determination(Office::governor) == Date(2030, 8, 31));
    CHECK((*made)->next_boundary(Date(2030, 8, 29)) == Date(2030, 8, 31));
}

TEST_CASE("the last day of the calendar has no day after it") {
    nt::ElectionDefinition said;
    said.code = "far";
    said.stages = {{StageKind::voting, Date(9999, 12, 31), Date(9999, 12, 31)}};
    const auto made = Timetable::make(said);
    CHECK((*made)->next_boundary(Date(9999, 12, 30)) == Date(9999, 12, 31));
    CHECK_FALSE(nt::is_known((*made)->next_boundary(Date(9999, 12, 31))));
}

TEST_CASE("refused: a stage without its first or last day") {
    auto said = pilkada_of_2030();
    stage(said, StageKind::campaign).last = nt::unknown_date();
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::stage_without_date);
    CHECK(error.place == "campaign");
    CHECK(error.given == "2030-09-03/..");
    CHECK(error.allowed == Words{"YYYY-MM-DD/YYYY-MM-DD"});

    stage(said, StageKind::campaign).first = nt::unknown_date();
    CHECK(refusal(said).given == "../..");
}

TEST_CASE("refused: a stage that ends before it starts") {
    auto said = pilkada_of_2030();
    auto& quiet = stage(said, StageKind::quiet_period);
    std::swap(quiet.first, quiet.last);
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::stage_upside_down);
    CHECK(error.place == "quiet_period");
    CHECK(error.given == "2030-10-05/2030-10-03");
    CHECK(error.allowed == Words{"2030-10-03/2030-10-05", "2030-10-05/.."});
}

TEST_CASE("refused: a stage of an office that the election does not fill") {
    auto said = pilkada_of_2030();
    stage(said, StageKind::determination).offices = {Office::governor, Office::dpd};
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::office_without_contest);
    CHECK(error.place == "determination");
    CHECK(error.given == "2030-08-31/2030-08-31 dpd");
    CHECK(error.allowed == Words{"governor", "regent_or_mayor"});
}

TEST_CASE("refused: a campaign that shares a day with the quiet period") {
    auto said = pilkada_of_2030();
    stage(said, StageKind::campaign).last = Date(2030, 10, 3);
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::campaign_overlaps_quiet_period);
    CHECK(error.place == "campaign");
    CHECK(error.given == "2030-09-03/2030-10-03, quiet_period 2030-10-03/2030-10-05");
    CHECK(error.allowed == Words{"../2030-10-02"});
}

TEST_CASE("refused: a quiet period in the middle of the campaign") {
    auto said = pilkada_of_2030();
    said.stages.push_back({StageKind::quiet_period, Date(2030, 9, 20), Date(2030, 9, 21)});
    CHECK(refusal(said).code == ErrorCode::campaign_overlaps_quiet_period);
}

TEST_CASE("refused: a vote that is not after the campaign") {
    auto said = pilkada_of_2030();
    said.stages.erase(said.stages.begin() + 3);  // no quiet period
    auto& vote = stage(said, StageKind::voting);
    vote.first = vote.last = Date(2030, 10, 2);
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::voting_before_campaign_ends);
    CHECK(error.place == "voting");
    CHECK(error.given == "2030-10-02/2030-10-02, campaign 2030-09-03/2030-10-02");
    CHECK(error.allowed == Words{"2030-10-03/.."});

    vote.first = vote.last = Date(2030, 10, 3);
    CHECK(Timetable::make(said));
}

TEST_CASE("refused: a campaign before candidates are determined") {
    auto said = pilkada_of_2030();
    auto& determination = stage(said, StageKind::determination);
    determination.first = determination.last = Date(2030, 9, 4);
    const nt::Error error = refusal(said);
    CHECK(error.code == ErrorCode::campaign_before_determination);
    CHECK(error.place == "campaign");
    CHECK(error.given == "2030-09-03/2030-10-02, determination 2030-09-04/2030-09-04");
    CHECK(error.allowed == Words{"2030-09-04/.."});

    determination.first = determination.last = Date(2030, 9, 3);
    CHECK(Timetable::make(said));
}
