// SPDX-License-Identifier: Apache-2.0
#include "engine/digest.hpp"

#include "citations/instruments.hpp"
#include "law/authorities.hpp"
#include "law/national.hpp"

#include <netralitas/election.hpp>
#include <netralitas/holidays.hpp>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::detail {

std::string_view name_of(Axis axis) noexcept {
    switch (axis) {
        case Axis::election_kind: return "election_kind";
        case Axis::phase: return "phase";
        case Axis::determined: return "determined";
        case Axis::transfer_ban: return "transfer_ban";
        case Axis::programme_ban: return "programme_ban";
        case Axis::transition: return "transition";
        default: return to_code(fact_of(axis));
    }
}
std::string_view value_of(Axis axis, unsigned value) noexcept {
    if (static_cast<std::size_t>(axis) < fact_axis_count)
        return info(fact_of(axis)).values[value].code;
    switch (axis) {
        case Axis::election_kind: return to_code(static_cast<ElectionKind>(value));
        case Axis::phase: return to_code(static_cast<Phase>(value));
        default: return value == 0 ? "false" : "true";
    }
}

namespace {

class Canonical {
public:
    void put(std::string_view text) {
        out_ += std::to_string(text.size());
        out_ += ':';
        out_ += text;
    }
    void put(Text text) {
        put(text.id);
        put(text.en);
    }
    void put(std::int64_t number) { put(std::string_view(std::to_string(number))); }
    void put(const Date& day) { put(std::string_view(to_iso(day))); }
    void put(const HalfOpenInterval& interval) {
        put(interval.from);
        put(interval.until);
    }
    void put(const ClosedInterval& interval) {
        put(interval.first);
        put(interval.last);
    }
    template <class Value>
    void put(SetOf<Value> set) {
        begin_list();
        for (const Value value : set) put(to_code(value));
        end_list();
    }
    template <std::size_t N>
    void put(const UpTo<std::string_view, N>& texts) {
        begin_list();
        for (const std::string_view text : texts) put(text);
        end_list();
    }
    void put(OfficeSet set) {
        begin_list();
        for (unsigned i = 0; i < axis_size(Axis::office_sought); ++i)
            if (set.contains(static_cast<Office>(i))) put(to_code(static_cast<Office>(i)));
        end_list();
    }
    void begin_list() { out_ += '('; }
    void end_list() { out_ += ')'; }
    void end_line() { out_ += '\n'; }

    std::string take() && { return std::move(out_); }

private:
    std::string out_;
};

// --- Norms ---------------------------------------------------------------------------------------

// What the circumstances and their values are called; facts have their names in the registry.
std::string text_of(const Row& row) {
    Canonical text;
    text.put(to_code(row.certainty));
    text.put(to_code(row.level));
    text.put(row.level_basis);
    text.put(std::int64_t{row.from});
    text.put(std::int64_t{row.until});
    text.put(row.reason.text);
    text.put(row.reason.source);
    for (std::size_t a = 0; a < axis_count; ++a) {
        const auto axis = static_cast<Axis>(a);
        const std::uint32_t allowed = row.allowed(axis);
        if (allowed == full_mask(axis)) continue;
        text.put(name_of(axis));
        text.begin_list();
        for (unsigned v = 0; v < axis_size(axis); ++v)
            if ((allowed >> v & 1U) != 0) text.put(value_of(axis, v));
        text.end_list();
    }
    return std::move(text).take();
}

void put(Canonical& text, const Penalty& penalty) {
    text.put(static_cast<std::int64_t>(penalty.kind));
    for (const std::int64_t number :
         {std::int64_t{penalty.min_months}, std::int64_t{penalty.max_months},
          std::int64_t{penalty.min_days}, penalty.min_fine, penalty.max_fine,
          std::int64_t{penalty.fine_is_cumulative}})
        text.put(number);
}

void put(Canonical& text, const NormInfo& norm) {
    text.put(norm.id);
    text.put(norm.cites);
    text.put(norm.title);
    text.put(std::string_view(norm.type == NormType::permission ? "permission" : "prohibition"));
    text.put(norm.binds);
    text.put(norm.by_analogy);
    text.put(norm.acts);
    text.put(norm.in_force);
    text.put(static_cast<std::int64_t>(norm.transition));
    text.put(to_code(norm.sanction.level));
    text.put(norm.sanction.basis);
    text.put(norm.sanction.basis_also);
    put(text, norm.sanction.penalty);
    text.put(norm.defeats);
    text.put(to_code(norm.confidence));
    text.put(std::int64_t{norm.named_only});
    text.put(std::int64_t{norm.without_election});
    text.put(norm.note);
    text.put(to_code(norm.force));
    text.end_line();
}

void put_norms(Canonical& text, const Rules& rules) {
    std::vector<std::size_t> order(rules.norms.size());
    for (std::size_t n = 0; n < order.size(); ++n) order[n] = n;
    std::sort(order.begin(), order.end(), [&rules](std::size_t a, std::size_t b) {
        return rules.norms[a].id < rules.norms[b].id;
    });
    for (const std::size_t n : order) {
        put(text, rules.norms[n]);
        // The order of the ways says nothing.
        std::vector<std::string> rows;
        for (std::uint32_t r = rules.first_row[n]; r < rules.first_row[n + 1]; ++r)
            rows.push_back(text_of(rules.rows[r]));
        std::sort(rows.begin(), rows.end());
        for (const std::string& row : rows) {
            text.put(std::string_view(row));
            text.end_line();
        }
    }
}

// --- What every rulebook shares ------------------------------------------------------------------

void put_instruments(Canonical& text) {
    for (const Instrument& instrument : instruments()) {
        text.put(instrument.id);
        text.put(to_code(instrument.force));
        text.put(instrument.number);
        text.put(std::int64_t{instrument.year});
        text.put(instrument.title);
        text.put(instrument.short_name);
        text.put(instrument.in_force);
        text.put(static_cast<std::int64_t>(instrument.numbering));
        text.end_line();
    }
    for (const std::string_view article : articles_of_items()) text.put(article);
    for (const NamedPoint& point : named_points()) {
        text.put(point.instrument);
        text.put(point.point);
        text.put(point.name);
        text.end_line();
    }
    for (const netralitas::detail::Rows& table : rows_of_tables()) {
        text.put(table.instrument);
        text.put(table.prefix);
        text.put(std::int64_t{table.count});
        text.put(table.name);
        text.end_line();
    }
}

void put_timetables(Canonical& text) {
    for (const Election election : elections()) {
        const Timetable& timetable = *netralitas::timetable(election);
        text.put(timetable.code());
        text.put(timetable.name());
        text.put(to_code(timetable.kind()));
        text.put(timetable.offices());
        text.put(timetable.transfer_ban());
        text.put(timetable.programme_ban());
        text.end_line();
        for (const Stage& stage : timetable.stages()) {
            text.put(to_code(stage.kind));
            text.put(stage.days);
            text.put(stage.name);
            text.put(stage.basis);
            text.put(to_code(stage.confidence));
            text.put(stage.offices);
            text.put(std::int64_t{stage.sub_stage});
            text.put(std::int64_t{stage.held});
            text.end_line();
        }
    }
}

void put_sanctions(Canonical& text) {
    for (const SanctionKind& kind : sanction_kinds()) {
        text.put(kind.code);
        text.put(to_code(kind.level));
        text.put(kind.label);
        text.put(std::int64_t{kind.months});
        text.put(kind.basis);
        text.put(kind.in_force);
        text.put(to_code(kind.operation));
        text.put(kind.suspended_by);
        text.end_line();
    }
    for (const law::PowerRow& row : law::powers) {
        text.put(row.services);
        text.put(row.posts);
        text.put(row.levels);
        text.put(to_code(row.power.authority));
        text.put(to_code(row.power.reach));
        text.put(row.power.basis);
        text.end_line();
    }
    for (const law::HandlingRow& row : law::handling) {
        text.put(to_code(row.track));
        text.put(to_code(row.handler));
        text.put(to_code(row.decider));
        text.put(row.in_force);
        text.end_line();
    }
    text.put(law::transition_day);
}

void put_holidays(Canonical& text) {
    for (int year = first_holiday_year; year <= last_holiday_year; ++year) {
        for (const Holiday& holiday : holidays(year)) {
            text.put(holiday.day);
            text.put(to_code(holiday.kind));
            text.put(holiday.name);
            text.put(holiday.source);
            text.end_line();
        }
    }
}

}  // namespace

std::string canonical_text(const Rules& rules) {
    Canonical text;
    put_norms(text, rules);
    put_instruments(text);
    put_timetables(text);
    put_sanctions(text);
    put_holidays(text);
    return std::move(text).take();
}

}  // namespace netralitas::inline v0::detail
