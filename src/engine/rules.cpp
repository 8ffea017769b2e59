// SPDX-License-Identifier: Apache-2.0
#include "engine/rules.hpp"

#include "engine/days.hpp"
#include "law/national.hpp"

#include <algorithm>
#include <cstddef>

namespace netralitas::inline v0::detail {

namespace {

// What an unscheduled election cannot answer.
constexpr Axis timetable_axes[] = {Axis::election_kind, Axis::phase,         Axis::determined,
                                   Axis::transfer_ban,  Axis::programme_ban, Axis::beneficiary};

void put(std::vector<Word>& sets, std::size_t set, std::size_t words, std::size_t position) {
    sets[set * words + position / word_bits] |= Word{1} << (position % word_bits);
}

RowIndex index_of(const Rules& rules, std::vector<std::uint16_t> chosen) {
    RowIndex index;
    index.rows = std::move(chosen);
    index.words = (index.rows.size() + word_bits - 1) / word_bits;
    const std::size_t words = index.words;
    index.allows.assign(first_values[axis_count] * words, 0);
    index.allows_all.assign(axis_count * words, 0);
    index.in_force.assign((rules.boundaries.size() + 1) * words, 0);
    index.without_timetable.assign(words, 0);
    index.prohibits.assign(words, 0);
    index.first.assign(rules.norms.size() + 1, 0);

    // Every row is free on most axes: what it reads is taken away again.
    for (std::size_t p = 0; p < index.rows.size(); ++p) {
        put(index.allows_all, 0, words, p);
        put(index.allows, 0, words, p);
    }
    for (std::size_t v = 1; v < first_values[axis_count]; ++v)
        std::copy_n(index.allows.begin(), words,
                    index.allows.begin() + static_cast<std::ptrdiff_t>(v * words));
    for (std::size_t a = 1; a < axis_count; ++a)
        std::copy_n(index.allows_all.begin(), words,
                    index.allows_all.begin() + static_cast<std::ptrdiff_t>(a * words));

    std::array<bool, axis_count> read{};
    for (std::size_t p = 0; p < index.rows.size(); ++p) {
        const Row& row = rules.rows[index.rows[p]];
        const NormInfo& norm = rules.norms[row.norm];
        const Word bit = Word{1} << (p % word_bits);
        for (const Term& term : row) {
            const auto a = static_cast<std::size_t>(term.axis);
            if ((term.allowed & full_mask(term.axis)) == full_mask(term.axis)) continue;
            read[a] = true;
            index.allows_all[a * words + p / word_bits] &= ~bit;
            for (unsigned v = 0; v < axis_size(term.axis); ++v)
                if ((term.allowed >> v & 1U) == 0)
                    index.allows[(first_values[a] + v) * words + p / word_bits] &= ~bit;
        }
        const bool asks_timetable =
            std::any_of(std::begin(timetable_axes), std::end(timetable_axes),
                        [&](Axis axis) { return row.allowed(axis) != full_mask(axis); });
        if (norm.without_election && !asks_timetable) put(index.without_timetable, 0, words, p);
        if (norm.type == NormType::prohibition) put(index.prohibits, 0, words, p);
        for (std::size_t span = 0; span <= rules.boundaries.size(); ++span) {
            const Day day = span == 0 ? first_day : rules.boundaries[span - 1];
            if (row.from <= day && day < row.until) put(index.in_force, span, words, p);
        }
        ++index.first[row.norm + std::size_t{1}];
    }
    for (std::size_t n = 0; n < rules.norms.size(); ++n)
        index.first[n + 1] = static_cast<std::uint16_t>(index.first[n + 1] + index.first[n]);
    for (std::size_t a = 0; a < axis_count; ++a)
        if (read[a]) index.axes.push_back(static_cast<Axis>(a));
    for (const Axis axis : index.axes)
        (is_of_moments(axis) ? index.axes_of_moments : index.axes_of_facts).push_back(axis);
    return index;
}

}  // namespace

std::shared_ptr<const Rules> index(std::vector<NormInfo> norms, std::vector<Row> rows,
                                   std::vector<std::shared_ptr<const std::string>> texts) {
    auto rules = std::make_shared<Rules>();
    rules->texts = std::move(texts);
    // The days of the library's elections too, so that no verdict has to make them.
    (void)calendar(Election{});

    // Besides the rows, the hand-over between handlers and the transition cut time.
    auto& boundaries = rules->boundaries;
    for (const Row& row : rows) {
        if (row.from != first_day) boundaries.push_back(row.from);
        if (row.until != last_day) boundaries.push_back(row.until);
    }
    for (const law::HandlingRow& row : law::handling)
        if (is_known(row.in_force.from)) boundaries.push_back(day_of(row.in_force.from));
    boundaries.push_back(day_of(law::transition_day));
    std::sort(boundaries.begin(), boundaries.end());
    boundaries.erase(std::unique(boundaries.begin(), boundaries.end()), boundaries.end());
    // A norm of one's own may have a day far from any other.
    constexpr std::int64_t most_days = 36'525;
    for (std::size_t span = 1; span < boundaries.size(); ++span) {
        const auto days = std::min(std::int64_t{boundaries[span]} - boundaries.front(), most_days);
        rules->spans.resize(static_cast<std::size_t>(days), static_cast<std::uint16_t>(span));
    }

    rules->first_row.assign(norms.size() + 1, 0);
    for (const Row& row : rows) ++rules->first_row[row.norm + std::size_t{1}];
    for (std::size_t n = 0; n < norms.size(); ++n) rules->first_row[n + 1] += rules->first_row[n];
    rules->defeaters.resize(norms.size());
    for (std::size_t p = 0; p < norms.size(); ++p)
        for (const std::string_view target : norms[p].defeats)
            for (std::size_t n = 0; n < norms.size(); ++n)
                if (norms[n].id == target)
                    rules->defeaters[n].push_back(static_cast<std::uint16_t>(p));

    rules->norms = std::move(norms);
    rules->rows = std::move(rows);

    std::vector<std::uint16_t> every(rules->rows.size());
    std::array<std::vector<std::uint16_t>, axis_size(Axis::act)> by_act;
    for (std::size_t r = 0; r < every.size(); ++r) {
        every[r] = static_cast<std::uint16_t>(r);
        const std::uint32_t acts = rules->rows[r].allowed(Axis::act);
        for (unsigned act = 0; act < by_act.size(); ++act)
            if ((acts >> act & 1U) != 0) by_act[act].push_back(every[r]);
    }
    rules->all = index_of(*rules, std::move(every));
    for (auto& chosen : by_act) rules->of_act.push_back(index_of(*rules, std::move(chosen)));
    return rules;
}

}  // namespace netralitas::inline v0::detail
