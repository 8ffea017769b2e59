// SPDX-License-Identifier: Apache-2.0
//
// From norms as they are written to rows as they are matched: each way of a norm becomes one row per
// product, with the persons and the act folded in. For the library's own law the compiler does this,
// so that only the rows reach the binary.
#ifndef NETRALITAS_SRC_NORMS_TABLE_HPP
#define NETRALITAS_SRC_NORMS_TABLE_HPP

#include <netralitas/norm.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace netralitas::inline v0::detail {

// A day as a number, so that intervals compare without Boost's special values.
using Day = std::int32_t;
inline constexpr Day first_day = std::numeric_limits<Day>::min();
inline constexpr Day last_day = std::numeric_limits<Day>::max();

constexpr Day day_of(const Date& date) noexcept {
    return static_cast<Day>(date.day_number());
}

inline Date date_of(Day day) noexcept {
    constexpr Date origin(1900, 1, 1);
    return origin + boost::gregorian::date_duration(day - day_of(origin));
}

// One product of one way of one norm.
struct Row {
    static constexpr std::size_t capacity = Product::capacity + 3;  // person, act, transition
    std::uint16_t norm = 0;
    Certainty certainty = Certainty::settled;
    SanctionLevel level = SanctionLevel::unassigned;
    std::uint8_t size = 0;
    Day from = first_day;  // in force from that day
    Day until = last_day;  // until the day before
    std::array<Term, capacity> terms{};
    std::string_view level_basis{};
    Reason reason{};

    constexpr const Term* begin() const noexcept { return terms.data(); }
    constexpr const Term* end() const noexcept { return terms.data() + size; }
    constexpr std::uint32_t allowed(Axis axis) const noexcept {
        for (const Term& term : *this)
            if (term.axis == axis) return term.allowed;
        return full_mask(axis);
    }
    // False where nothing is left of the axis.
    constexpr bool narrow(Axis axis, std::uint32_t mask) noexcept {
        for (std::size_t i = 0; i < size; ++i)
            if (terms[i].axis == axis) return (terms[i].allowed &= mask) != 0;
        terms[size] = {axis, mask};
        ++size;
        return mask != 0;
    }
};

constexpr NormInfo info_of(const Norm& norm, Force force) {
    return {norm.id,         norm.cites,      norm.title,      norm.type,
            norm.binds,      norm.by_analogy, norm.acts,       norm.in_force,
            norm.transition, norm.sanction,   norm.defeats,    norm.confidence,
            norm.named_only, norm.without_election, norm.note, force};
}

// Calls sink(row) for each row of a norm.
template <class Sink>
constexpr void expand(const Norm& norm, std::uint16_t index, Sink&& sink) {
    for (const Way& way : norm.ways) {
        for (const Product& product : way.when) {
            const auto add = [&](ActorSet persons, bool level_open, bool by_analogy) {
                Row row;
                row.norm = index;
                row.certainty = way.certainty;
                row.reason = way.reason;
                row.level = way.own_level ? way.level : norm.sanction.level;
                row.level_basis = way.own_level ? way.level_basis : norm.sanction.basis;
                if (level_open) {
                    row.level = SanctionLevel::unassigned;
                    row.level_basis = {};
                }
                if (by_analogy && row.certainty == Certainty::settled) {
                    row.certainty = Certainty::interpretive;
                    row.reason = norm.analogy;
                }
                const auto bound_by = [&row](const HalfOpenInterval& interval) {
                    if (is_known(interval.from) && day_of(interval.from) > row.from)
                        row.from = day_of(interval.from);
                    if (is_known(interval.until) && day_of(interval.until) < row.until)
                        row.until = day_of(interval.until);
                };
                // Between two codes the day of the act alone does not decide.
                HalfOpenInterval in_force = norm.in_force;
                if (norm.transition == Transition::old_code) in_force.until = unknown_date();
                if (norm.transition == Transition::new_code) in_force.from = unknown_date();
                bound_by(in_force);
                bound_by(way.in_force);
                bool possible = row.from < row.until;
                for (std::size_t i = 0; i < product.size; ++i)
                    possible =
                        row.narrow(product.terms[i].axis, product.terms[i].allowed) && possible;
                possible = row.narrow(Axis::actor, persons.bits()) && possible;
                possible = row.narrow(Axis::act, norm.acts.bits()) && possible;
                if (norm.transition != Transition::none)
                    possible = row.narrow(Axis::transition,
                                          norm.transition == Transition::old_code ? 1U : 2U) &&
                               possible;
                if (possible) sink(row);
            };
            if (const ActorSet plain = norm.binds - norm.level_open_for; !plain.empty())
                add(plain, false, false);
            if (const ActorSet open = norm.binds & norm.level_open_for; !open.empty())
                add(open, true, false);
            if (!norm.by_analogy.empty()) add(norm.by_analogy, true, true);
        }
    }
}

// The rows of one instrument.
struct LawTable {
    ArrayView<NormInfo> norms;
    ArrayView<Row> rows;
};

template <const auto& norms>
constexpr std::size_t count_rows() {
    std::size_t count = 0;
    for (const Norm& norm : norms) expand(norm, 0, [&](const Row&) { ++count; });
    return count;
}

// What the compiler makes of a law file: exactly as many rows as there are.
template <const auto& norms, Force force>
struct Compiled {
    static constexpr auto infos = [] {
        std::array<NormInfo, std::size(norms)> out{};
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = info_of(norms[i], force);
        return out;
    }();
    static constexpr auto rows = [] {
        std::array<Row, count_rows<norms>()> out{};
        std::size_t next = 0;
        for (std::size_t i = 0; i < std::size(norms); ++i)
            expand(norms[i], static_cast<std::uint16_t>(i),
                   [&](const Row& row) { out[next++] = row; });
        return out;
    }();
    static constexpr LawTable table{{infos.data(), infos.size()}, {rows.data(), rows.size()}};
};

// --- What must hold of a norm; the same checks at compile time and at run time -------------------

constexpr bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}
// <instrument> or <instrument>/<provision>, in the characters of ids.
constexpr bool citation_well_formed(std::string_view id) {
    std::size_t slashes = 0;
    char before = '/';
    for (const char c : id) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        if (c == '/') ++slashes;
        if (!word && c != '-' && c != '.' && c != '/') return false;
        if (!word && (before == '/' || before == '-' || before == '.')) return false;
        before = c;
    }
    return !id.empty() && slashes <= 1 && before != '/' && before != '-' && before != '.';
}

constexpr bool disjoint(const Product& a, const Product& b) {
    for (std::size_t i = 0; i < a.size; ++i)
        if ((a.terms[i].allowed & b.allowed(a.terms[i].axis)) == 0) return true;
    return false;
}
constexpr bool disjoint(const Condition& a, const Condition& b) {
    for (const Product& left : a)
        for (const Product& right : b)
            if (!disjoint(left, right)) return false;
    return true;
}

enum class Flaw : std::uint8_t {
    none,
    duplicate,
    bad_id,
    no_citation,
    bad_citation,
    no_label,
    nobody_bound,
    no_act,
    no_way,
    empty_interval,
    reason_missing,
    other_track,
    overlapping_levels,
};

constexpr Flaw flaw_of(const Norm& norm) {
    if (!citation_well_formed(norm.id) || norm.id.find('/') == std::string_view::npos)
        return Flaw::bad_id;
    if (norm.cites.empty()) return Flaw::no_citation;
    for (const std::string_view cited : norm.cites)
        if (!citation_well_formed(cited)) return Flaw::bad_citation;
    if (!norm.sanction.basis.empty() && !citation_well_formed(norm.sanction.basis))
        return Flaw::bad_citation;
    if (!norm.title.complete()) return Flaw::no_label;
    if (norm.binds.empty()) return Flaw::nobody_bound;
    if (norm.acts.empty()) return Flaw::no_act;
    if (!norm.in_force.ordered()) return Flaw::empty_interval;
    std::size_t products = 0;
    for (const Way& way : norm.ways) {
        products += way.when.size;
        if (!way.in_force.ordered()) return Flaw::empty_interval;
        if (way.when.size == 0) continue;
        if (way.certainty != Certainty::settled && !way.reason.text.complete())
            return Flaw::reason_missing;
        if (way.own_level && track_of(way.level) != track_of(norm.sanction.level))
            return Flaw::other_track;
        for (const Way& other : norm.ways) {
            const SanctionLevel mine = way.own_level ? way.level : norm.sanction.level;
            const SanctionLevel others = other.own_level ? other.level : norm.sanction.level;
            if (mine != others && !disjoint(way.when, other.when))
                return Flaw::overlapping_levels;
        }
    }
    if ((products == 0) != norm.named_only) return Flaw::no_way;
    // Only discipline has a level for "prohibited, but none assigned".
    if (!norm.level_open_for.empty() && track_of(norm.sanction.level) != Track::discipline)
        return Flaw::other_track;
    if (!norm.by_analogy.empty() && (track_of(norm.sanction.level) != Track::discipline ||
                                     !norm.analogy.text.complete()))
        return Flaw::reason_missing;
    return Flaw::none;
}

// What a law file asserts of itself: every norm without flaw, ids unique and of that instrument.
template <std::size_t N>
constexpr bool well_formed(const Norm (&norms)[N], std::string_view instrument) {
    for (std::size_t i = 0; i < N; ++i) {
        if (flaw_of(norms[i]) != Flaw::none) return false;
        if (!starts_with(norms[i].id, instrument) || norms[i].id.size() <= instrument.size() ||
            norms[i].id[instrument.size()] != '/')
            return false;
        for (std::size_t k = 0; k < i; ++k)
            if (norms[i].id == norms[k].id) return false;
    }
    return true;
}

}  // namespace netralitas::inline v0::detail

#endif
