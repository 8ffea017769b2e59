// SPDX-License-Identifier: Apache-2.0
#include "equivalence.hpp"

#include "engine/cover.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace mutation {

namespace {

using detail::Box;
using detail::Day;
using detail::Row;
using detail::RowList;
using Rows = std::vector<Row>;

Box everything() {
    Box box{};
    for (std::size_t a = 0; a < axis_count; ++a) box[a] = full_mask(static_cast<Axis>(a));
    return box;
}

bool same_interval(const HalfOpenInterval& a, const HalfOpenInterval& b) {
    const auto same = [](const Date& s, const Date& t) {
        return is_known(s) == is_known(t) && (!is_known(s) || s == t);
    };
    return same(a.from, b.from) && same(a.until, b.until);
}
template <class List>
bool same_list(const List& a, const List& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}
bool same_penalty(const Penalty& a, const Penalty& b) {
    const auto all = [](const Penalty& p) {
        return std::tie(p.kind, p.min_months, p.max_months, p.min_days, p.min_fine, p.max_fine,
                        p.fine_is_cumulative);
    };
    return all(a) == all(b);
}
// What the public interface shows of a norm beside its conditions; words are not mutated.
bool same_info(const WrittenNorm& written_a, const WrittenNorm& written_b) {
    const Norm& a = written_a.norm;
    const Norm& b = written_b.norm;
    return written_a.force == written_b.force && written_a.dropped == written_b.dropped &&
           same_list(a.cites, b.cites) && a.type == b.type && a.binds == b.binds &&
           a.by_analogy == b.by_analogy && a.acts == b.acts &&
           same_interval(a.in_force, b.in_force) && a.transition == b.transition &&
           a.sanction.level == b.sanction.level && a.sanction.basis == b.sanction.basis &&
           a.sanction.basis_also == b.sanction.basis_also &&
           same_penalty(a.sanction.penalty, b.sanction.penalty) &&
           same_list(a.defeats, b.defeats) && a.confidence == b.confidence &&
           a.named_only == b.named_only && a.without_election == b.without_election;
}

bool same_row(const Row& a, const Row& b) {
    if (a.certainty != b.certainty || a.level != b.level || a.level_basis != b.level_basis ||
        a.reason.source != b.reason.source || a.reason.text.id != b.reason.text.id ||
        a.from != b.from || a.until != b.until)
        return false;
    for (std::size_t x = 0; x < axis_count; ++x)
        if (a.allowed(static_cast<Axis>(x)) != b.allowed(static_cast<Axis>(x))) return false;
    return true;
}

// The days on which one of the rows begins or ends, and one before them all.
std::set<Day> days_of(const Rows& rows) {
    std::set<Day> days{detail::first_day};
    for (const Row& row : rows) {
        days.insert(row.from);
        if (row.until != detail::last_day) days.insert(row.until);
    }
    return days;
}

bool asks_timetable(const Row& row) {
    for (const Axis axis : {Axis::election_kind, Axis::phase, Axis::determined, Axis::transfer_ban,
                            Axis::programme_ban, Axis::beneficiary})
        if (row.allowed(axis) != full_mask(axis)) return true;
    return false;
}

RowList in_force_on(const Rows& rows, Day day, bool election) {
    RowList out;
    for (const Row& row : rows)
        if (row.from <= day && day < row.until && (election || !asks_timetable(row))) out.add(row);
    return out;
}
template <class Keep>
RowList only(const RowList& rows, Keep keep) {
    RowList out;
    for (const Row* row : rows)
        if (keep(*row)) out.add(*row);
    return out;
}

// A list of rows in order of precedence answers a point with the first row that holds it. Whether that
// row has the same key in `a` and in `b` on every point.
template <class Same>
bool first_alike(const RowList& a, const RowList& b, Same same) {
    const auto one_way = [&](const RowList& from, const RowList& to) {
        RowList answered;  // by rows before the one in question
        for (const Row* row : from) {
            const Box box = detail::intersection(everything(), *row);
            RowList held = answered;
            for (const Row* other : to)
                if (same(*row, *other)) held.add(*other);
            if (!detail::covered(box, held)) return false;
            // And no row of another key may come first there.
            RowList before = answered;
            for (const Row* other : to) {
                if (same(*row, *other)) {
                    before.add(*other);
                } else if (detail::touches(box, *other) &&
                           !detail::covered(detail::intersection(box, *other), before)) {
                    return false;
                }
            }
            answered.add(*row);
        }
        return true;
    };
    return one_way(a, b) && one_way(b, a);
}

// The order in which rows settle the certainty and its reason: the most certain first.
RowList by_certainty(const RowList& rows) {
    RowList out;
    for (const Certainty certainty :
         {Certainty::settled, Certainty::interpretive, Certainty::contested})
        for (const Row* row : only(rows, [&](const Row& r) { return r.certainty == certainty; }))
            out.add(*row);
    return out;
}

bool stand_alike(const RowList& a, const RowList& b) {
    const auto same_certainty = [](const Row& s, const Row& t) {
        return s.certainty == t.certainty &&
               (s.certainty == Certainty::settled ||
                (s.reason.source == t.reason.source && s.reason.text.id == t.reason.text.id));
    };
    const auto same_level = [](const Row& s, const Row& t) {
        return s.level == t.level && s.level_basis == t.level_basis;
    };
    return first_alike(by_certainty(a), by_certainty(b), same_certainty) &&
           first_alike(a, b, same_level);
}

}  // namespace

Comparer::Comparer(const Law& law) : law_(law) {
    for (std::size_t n = 0; n < law.norms.size(); ++n) rows_.push_back(rows_of(law.norms[n], n));
}

// Whether persons, acts, kinds of election and codes that one of the two addresses are addressed by the
// other or by another norm.
bool Comparer::address_alike(std::size_t norm, const Rows& a, const WrittenNorm& norm_a,
                             const Rows& b, const WrittenNorm& norm_b) const {
    const auto addressed = [](const Row& row) {
        Row out;
        for (const Axis axis : {Axis::actor, Axis::act, Axis::election_kind, Axis::transition})
            (void)out.narrow(axis, row.allowed(axis));
        return out;
    };
    std::set<Day> days;
    for (const Rows* rows : {&a, &b}) days.merge(days_of(*rows));
    for (const Rows& rows : rows_) days.merge(days_of(rows));
    const auto within_the_law = [&](const Rows& rows, const WrittenNorm& written, const Rows& other,
                                    const WrittenNorm& other_written) {
        if (written.norm.type == NormType::permission) return true;
        for (const bool election : {true, false}) {
            if (!election && !written.norm.without_election) continue;
            for (const Day day : days) {
                // Only what is addressed counts, and so the rows of the law can be many.
                Rows near;
                for (const Row* row : in_force_on(rows, day, election)) {
                    const Row asked = addressed(*row);
                    const Box box = detail::intersection(everything(), asked);
                    near.clear();
                    const auto gather = [&](const Rows& from, const WrittenNorm& of) {
                        if (of.norm.type == NormType::permission) return;
                        if (!election && !of.norm.without_election) return;
                        for (const Row* candidate : in_force_on(from, day, election)) {
                            const Row held = addressed(*candidate);
                            if (near.size() < detail::rows_per_norm && detail::touches(box, held))
                                near.push_back(held);
                        }
                    };
                    gather(other, other_written);
                    for (std::size_t n = 0; n < rows_.size(); ++n)
                        if (n != norm) gather(rows_[n], law_.norms[n]);
                    RowList held;
                    for (const Row& r : near) held.add(r);
                    if (!detail::covered(box, held)) return false;
                }
            }
        }
        return true;
    };
    return within_the_law(a, norm_a, b, norm_b) && within_the_law(b, norm_b, a, norm_a);
}

Likeness Comparer::likeness(std::size_t norm, const WrittenNorm& mutant) const {
    const WrittenNorm& original = law_.norms[norm];
    if (mutant.dropped) return Likeness::different;
    if (detail::flaw_of(mutant.norm) != detail::Flaw::none) return Likeness::refused;
    if (!same_info(original, mutant)) return Likeness::different;
    const Rows& a = rows_[norm];
    const Rows b = rows_of(mutant, norm);
    if (std::equal(a.begin(), a.end(), b.begin(), b.end(), same_row)) return Likeness::same_rows;

    std::set<Day> days = days_of(a);
    days.merge(days_of(b));
    for (const Day day : days) {
        for (const bool election : {true, false}) {
            if (!election && !original.norm.without_election) continue;
            if (!stand_alike(in_force_on(a, day, election), in_force_on(b, day, election)))
                return Likeness::different;
        }
    }
    return address_alike(norm, a, original, b, mutant) ? Likeness::same_points
                                                       : Likeness::different;
}

}  // namespace mutation
