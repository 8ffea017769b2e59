// SPDX-License-Identifier: Apache-2.0
#include "engine/packed.hpp"

namespace netralitas::inline v0 {

namespace {

using namespace detail;

Axis axis_at(std::size_t a) noexcept { return static_cast<Axis>(a); }

// 0 for an unknown day; none for one that has no room.
boost::optional<std::uint32_t> packed_day(const Date& day) noexcept {
    if (!is_known(day)) return std::uint32_t{0};
    const Day number = day_of(day) - first_packed_day;
    if (number < 0 || static_cast<std::uint32_t>(number) >= packed_days) return boost::none;
    return static_cast<std::uint32_t>(number) + 1U;
}

Date unpacked_day(std::uint32_t value) noexcept {
    return value == 0 ? unknown_date() : date_of(first_packed_day + static_cast<Day>(value) - 1);
}

}  // namespace

boost::optional<PackedCase> PackedCase::pack(const Case& facts) noexcept {
    const auto date = packed_day(facts.date);
    const auto examined_on = packed_day(facts.examined_on);
    if (facts.timetable != nullptr || !date || !examined_on) return boost::none;
    PackedCase out;
    layout.date.put(out.words_, *date);
    layout.examined_on.put(out.words_, *examined_on);
    if (facts.election && *facts.election != Election::own)
        layout.election.put(out.words_, static_cast<std::uint32_t>(*facts.election) + 1U);
    for (const FactInfo& fact : netralitas::facts())
        if (has_axis(fact.fact))
            layout.facts[static_cast<std::size_t>(axis_of(fact.fact))].put(
                out.words_, static_cast<std::uint32_t>(fact.get(facts) + 1));
    return out;
}

Case PackedCase::unpack() const {
    Case facts;
    facts.date = unpacked_day(layout.date.of(words_));
    facts.examined_on = unpacked_day(layout.examined_on.of(words_));
    if (const std::uint32_t election = layout.election.of(words_); election != 0)
        facts.election = static_cast<Election>(election - 1U);
    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact)) continue;
        const std::uint32_t value =
            layout.facts[static_cast<std::size_t>(axis_of(fact.fact))].of(words_);
        if (value != 0) fact.set(facts, static_cast<int>(value) - 1);
    }
    return facts;
}

std::size_t pack(const Columns& columns, std::size_t count, PackedCase* out) noexcept {
    const Day epoch = day_of(Date(1970, 1, 1));
    for (std::size_t row = 0; row < count; ++row) {
        PackedCase packed;
        auto& words = BatchAccess::words(packed);
        const auto put_day = [&](const std::int32_t* column, const Place& place) {
            if (column == nullptr || column[row] == Columns::unknown_day) return true;
            const std::int64_t number = std::int64_t{column[row]} + epoch - first_packed_day;
            if (number < 0 || number >= packed_days) return false;
            place.put(words, static_cast<std::uint32_t>(number) + 1U);
            return true;
        };
        const auto put = [&](const std::uint8_t* column, const Place& place, std::uint32_t most) {
            if (column == nullptr) return true;
            if (column[row] > most) return false;
            place.put(words, column[row]);
            return true;
        };
        bool good = put_day(columns.date, layout.date) &&
                    put_day(columns.examined_on, layout.examined_on) &&
                    put(columns.election, layout.election, election_values);
        for (std::size_t a = 0; a < fact_axis_count && good; ++a)
            good = put(columns.facts[a], layout.facts[a], axis_size(axis_at(a)));
        if (!good) return row;
        out[row] = packed;
    }
    return count;
}

}  // namespace netralitas::inline v0
