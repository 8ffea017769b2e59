// SPDX-License-Identifier: Apache-2.0
//
// A timetable of one's own. One that is built answers about days near its stages.
#include "fuzz.hpp"

#include <netralitas/election.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace nt = netralitas;

namespace {

nt::Date day(fuzz::Bytes& in) {
    if (in.below(16) == 0) return nt::unknown_date();
    return nt::Date(2024, 1, 1) + boost::gregorian::days(static_cast<int>(in.below(800)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Bytes in(data, size);
    nt::ElectionDefinition said;
    said.code = in.text(12);
    said.name_id = in.text(4);
    said.name_en = in.text(4);
    said.kind = in.flag() ? nt::ElectionKind::pemilu : nt::ElectionKind::pilkada;
    const auto office = [&in] { return static_cast<nt::Office>(in.below(6)); };
    const auto some = [&] { return in.flag() ? nt::OfficeSet{office(), office()} : office(); };
    said.offices = some();
    while (!in.empty() && said.stages.size() < 40) {
        nt::OwnStage stage{};
        stage.kind = static_cast<nt::StageKind>(in.below(10));
        stage.first = day(in);
        stage.last = in.flag() ? stage.first : day(in);
        if (in.below(4) == 0) stage.offices = some();
        said.stages.push_back(stage);
    }
    const auto made = nt::Timetable::make(said);
    if (!made) {
        fuzz::require_told(made.error());
        return 0;
    }
    const nt::Timetable& timetable = **made;
    fuzz::require(timetable.code() == said.code, "the code is kept");
    const nt::Date begin(2024, 6, 1);
    nt::Date at = begin;
    for (int i = 0; i < 100 && nt::is_known(at); ++i) {
        timetable.stages_on(at);
        timetable.phase_on(at);
        const nt::Date next = timetable.next_boundary(at);
        fuzz::require(!nt::is_known(next) || at < next, "time goes forward");
        // None lies between the day and the next one.
        const nt::Date before = timetable.previous_boundary(next);
        fuzz::require(!nt::is_known(next) || !nt::is_known(before) || before <= at, "and back");
        at = next;
    }
    return 0;
}
