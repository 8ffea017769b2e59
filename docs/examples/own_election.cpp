// SPDX-License-Identifier: Apache-2.0
//
// An election that the library does not know: the caller writes its timetable, and the norms read it
// like one of the library's own. A timetable that cannot be is refused, with the reason.
#include <netralitas/netralitas.hpp>

#include <iostream>
#include <memory>

namespace nt = netralitas;

namespace {

// A by-election of a regent, with invented days.
nt::ElectionDefinition by_election() {
    nt::ElectionDefinition election;
    election.code = "by_election_2027";
    election.name_id = "Pemilihan bupati susulan 2027 (contoh)";
    election.name_en = "By-election of a regent 2027 (example)";
    election.kind = nt::ElectionKind::pilkada;
    election.offices = nt::Office::regent_or_mayor;
    election.stages = {
        {nt::StageKind::nomination, nt::Date(2027, 3, 1), nt::Date(2027, 3, 20)},
        {nt::StageKind::determination, nt::Date(2027, 3, 22), nt::Date(2027, 3, 22)},
        {nt::StageKind::campaign, nt::Date(2027, 3, 25), nt::Date(2027, 4, 23)},
        {nt::StageKind::quiet_period, nt::Date(2027, 4, 24), nt::Date(2027, 4, 26)},
        {nt::StageKind::voting, nt::Date(2027, 4, 27), nt::Date(2027, 4, 27)},
    };
    return election;
}

// A civil servant puts up a billboard for somebody who stands, or means to stand, in it.
nt::Case billboard(const nt::Timetable& election, nt::Date day) {
    nt::Case c;
    c.date = day;
    c.timetable = &election;  // takes the place of Case::election
    c.office_sought = nt::Office::regent_or_mayor;
    c.actor = nt::Actor::pns;
    c.post = nt::Post::executive_staff;
    c.act = nt::Act::put_up_props;
    return c;
}

}  // namespace

int main() {
    const nt::Result<std::shared_ptr<const nt::Timetable>> made =
        nt::Timetable::make(by_election());
    if (!made) {
        std::cerr << nt::describe(made.error(), nt::Language::english) << '\n';
        return 1;
    }
    const nt::Timetable& election = **made;  // lives as long as the pointer that make() returned

    std::cout << election.name().en << '\n';
    for (const nt::Date day : {nt::Date(2027, 3, 21), nt::Date(2027, 3, 22)}) {
        const nt::Verdict verdict = nt::evaluate(billboard(election, day));
        std::cout << nt::to_iso(day) << ", a billboard: " << verdict.conclusion();
        for (const nt::Finding& finding : verdict.findings())
            std::cout << "; " << nt::cite(finding.norm->id, nt::Language::english) << " ("
                      << finding.level << ')';
        std::cout << '\n';
    }

    // The campaign may not run into the quiet period.
    nt::ElectionDefinition impossible = by_election();
    impossible.stages[2].last = nt::Date(2027, 4, 25);
    const auto refused = nt::Timetable::make(impossible);
    if (refused) return 1;
    std::cout << "Refused: " << nt::describe(refused.error(), nt::Language::english) << '\n';
}
