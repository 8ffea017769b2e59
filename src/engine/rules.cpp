// SPDX-License-Identifier: Apache-2.0
#include "engine/rules.hpp"

#include "law/national.hpp"

#include <algorithm>

namespace netralitas::detail {

namespace {

// What an unscheduled election cannot answer.
constexpr Axis timetable_axes[] = {Axis::election_kind, Axis::phase,         Axis::determined,
                                   Axis::transfer_ban,  Axis::programme_ban, Axis::beneficiary};

void put(std::vector<Word>& sets, std::size_t position, std::size_t words, std::size_t row) {
    sets[position * words + row / word_bits] |= Word{1} << (row % word_bits);
}

}  // namespace

const Word* Rules::in_force_on(Day day) const noexcept {
    const auto span = static_cast<std::size_t>(
        std::upper_bound(boundaries.begin(), boundaries.end(), day) - boundaries.begin());
    return in_force.data() + span * words;
}

Day Rules::next_boundary(Day day) const noexcept {
    const auto next = std::upper_bound(boundaries.begin(), boundaries.end(), day);
    return next == boundaries.end() ? last_day : *next;
}

std::shared_ptr<const Rules> index(std::vector<NormInfo> norms, std::vector<Row> rows,
                                   std::vector<std::shared_ptr<const std::string>> texts) {
    auto rules = std::make_shared<Rules>();
    rules->texts = std::move(texts);
    rules->words = (rows.size() + word_bits - 1) / word_bits;
    const std::size_t words = rules->words;

    std::size_t values = 0;
    for (std::size_t a = 0; a < axis_count; ++a) {
        rules->first_value[a] = values;
        values += axis_size(static_cast<Axis>(a));
    }
    rules->allows.assign(values * words, 0);
    rules->allows_all.assign(axis_count * words, 0);
    rules->without_timetable.assign(words, 0);
    rules->prohibits.assign(words, 0);

    std::array<bool, axis_count> read{};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Row& row = rows[r];
        for (std::size_t a = 0; a < axis_count; ++a) {
            const Axis axis = static_cast<Axis>(a);
            const std::uint32_t allowed = row.allowed(axis);
            for (unsigned v = 0; v < axis_size(axis); ++v)
                if ((allowed >> v & 1U) != 0)
                    put(rules->allows, rules->first_value[a] + v, words, r);
            if (allowed == full_mask(axis))
                put(rules->allows_all, a, words, r);
            else
                read[a] = true;
        }
        const bool asks_timetable =
            std::any_of(std::begin(timetable_axes), std::end(timetable_axes),
                        [&](Axis axis) { return row.allowed(axis) != full_mask(axis); });
        if (norms[row.norm].without_election && !asks_timetable)
            put(rules->without_timetable, 0, words, r);
        if (norms[row.norm].type == NormType::prohibition) put(rules->prohibits, 0, words, r);
    }
    for (std::size_t a = 0; a < axis_count; ++a)
        if (read[a]) rules->axes.push_back(static_cast<Axis>(a));

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
    rules->in_force.assign((boundaries.size() + 1) * words, 0);
    for (std::size_t span = 0; span <= boundaries.size(); ++span) {
        const Day day = span == 0 ? first_day : boundaries[span - 1];
        for (std::size_t r = 0; r < rows.size(); ++r)
            if (rows[r].from <= day && day < rows[r].until) put(rules->in_force, span, words, r);
    }

    rules->first_row.assign(norms.size() + 1, 0);
    for (const Row& row : rows) ++rules->first_row[row.norm + std::size_t{1}];
    for (std::size_t n = 0; n < norms.size(); ++n) rules->first_row[n + 1] += rules->first_row[n];
    rules->defeaters.resize(norms.size());
    rules->one_level.assign(norms.size(), 1);
    for (const Row& row : rows)
        if (row.level != rows[rules->first_row[row.norm]].level) rules->one_level[row.norm] = 0;
    for (std::size_t p = 0; p < norms.size(); ++p)
        for (const std::string_view target : norms[p].defeats)
            for (std::size_t n = 0; n < norms.size(); ++n)
                if (norms[n].id == target)
                    rules->defeaters[n].push_back(static_cast<std::uint16_t>(p));

    rules->norms = std::move(norms);
    rules->rows = std::move(rows);
    return rules;
}

}  // namespace netralitas::detail
