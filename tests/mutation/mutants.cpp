// SPDX-License-Identifier: Apache-2.0
#include "mutants.hpp"

#include "engine/digest.hpp"

#include <netralitas/facts.hpp>

#include <algorithm>
#include <set>

namespace mutation {

namespace {

using netralitas::to_code;
using netralitas::detail::name_of;
using netralitas::detail::value_of;

std::string quoted(std::string_view text) { return text.empty() ? "nothing" : std::string(text); }

// Every provision and source that the law names, so that a citation can be mistaken for one of the same
// kind.
std::set<std::string_view> sources_of(const Law& law) {
    std::set<std::string_view> out;
    for (const WrittenNorm& written : law.norms) {
        const Norm& norm = written.norm;
        out.insert(norm.cites.begin(), norm.cites.end());
        out.insert({norm.sanction.basis, norm.sanction.basis_also, norm.analogy.source});
        for (const Way& way : norm.ways) out.insert({way.level_basis, way.reason.source});
    }
    out.erase("");
    return out;
}

void drop(Condition& condition, std::size_t at) {
    std::copy(condition.products + at + 1, condition.products + condition.size,
              condition.products + at);
    --condition.size;
}
void drop(Product& product, std::size_t at) {
    std::copy(product.terms + at + 1, product.terms + product.size, product.terms + at);
    --product.size;
}
template <class T, std::size_t N>
void drop(UpTo<T, N>& list, std::size_t at) {
    UpTo<T, N> left;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (i != at) left.add(list[i]);
    list = left;
}

const Reason some_reason{{"Alasan.", "A reason."}, "pp-94-2021/5.n"};

class Maker {
public:
    explicit Maker(const Law& law) : law_(law), sources_(sources_of(law)) {}

    std::vector<Mutant> make() && {
        for (norm_ = 0; norm_ < law_.norms.size(); ++norm_) of_norm();
        norm_ = Mutant::no_norm;
        place_ = "handling";
        of_handling();
        place_ = "transition day";
        for (const int days : {-1, 1})
            add_to_law("interval", by(days),
                       [days](Law& l) { l.transition_day += boost::gregorian::days(days); });
        return std::move(made_);
    }

private:
    using Change = std::function<void(WrittenNorm&)>;

    void add(std::string kind, std::string change, Change how) {
        made_.push_back({norm_, place_, std::move(kind), std::move(change), std::move(how), {}});
    }
    void add_to_law(std::string kind, std::string change, std::function<void(Law&)> how) {
        made_.push_back(
            {Mutant::no_norm, place_, std::move(kind), std::move(change), {}, std::move(how)});
    }
    static std::string by(int days) { return days < 0 ? "a day earlier" : "a day later"; }

    std::string_view next_source(std::string_view source) const {
        const auto next = sources_.upper_bound(source);
        return next == sources_.end() ? *sources_.begin() : *next;
    }

    const Norm& norm() const { return law_.norms[norm_].norm; }

    // A citation: another in its place, and none. `of` finds it in a norm.
    template <class Of>
    void of_citation(std::string what, Of of) {
        std::string_view now = of(const_cast<Norm&>(norm()));
        if (now.empty()) return;
        for (const std::string_view other : {next_source(now), std::string_view()})
            add("citation", what + quoted(other) + " for " + std::string(now),
                [of, other](WrittenNorm& w) { of(w.norm) = other; });
    }
    // The ends of an interval.
    template <class Of>
    void of_interval(Of of) {
        const HalfOpenInterval now = of(const_cast<Norm&>(norm()));
        for (Date HalfOpenInterval::*end : {&HalfOpenInterval::from, &HalfOpenInterval::until}) {
            if (!is_known(now.*end)) continue;
            const std::string which = end == &HalfOpenInterval::from ? "begins " : "ends ";
            for (const int days : {-1, 1})
                add("interval", which + by(days), [of, end, days](WrittenNorm& w) {
                    of(w.norm).*end += boost::gregorian::days(days);
                });
            add("interval", end == &HalfOpenInterval::from ? "no first day" : "no last day",
                [of, end](WrittenNorm& w) { of(w.norm).*end = unknown_date(); });
        }
    }
    // A set of persons or acts: without each of its values, and with each other among `of`.
    template <class Value>
    void of_set(std::string kind, SetOf<Value> Norm::*set, SetOf<Value> of) {
        const SetOf<Value> now = norm().*set;
        for (const Value value : now | of) {
            add(kind,
                std::string(now.contains(value) ? "without " : "with ") +
                    std::string(to_code(value)),
                [set, value](WrittenNorm& w) {
                    SetOf<Value>& s = w.norm.*set;
                    s = s.contains(value) ? s - SetOf<Value>(value) : s | SetOf<Value>(value);
                });
        }
    }
    template <class Value, class Of>
    void of_code(std::string kind, unsigned count, Of of) {
        const Value now = of(const_cast<WrittenNorm&>(law_.norms[norm_]));
        for (unsigned v = 0; v < count; ++v) {
            const auto value = static_cast<Value>(v);
            if (value == now) continue;
            add(kind, std::string(to_code(value)) + " for " + std::string(to_code(now)),
                [of, value](WrittenNorm& w) { of(w) = value; });
        }
    }

    void of_norm() {
        place_ = std::string(norm().id);
        add("norm", "dropped", [](WrittenNorm& w) { w.dropped = true; });
        add("norm", norm().type == NormType::permission ? "a prohibition" : "a permission",
            [](WrittenNorm& w) {
                w.norm.type = w.norm.type == NormType::permission ? NormType::prohibition
                                                                  : NormType::permission;
            });
        if (norm().named_only)
            add("norm", "matched, not only named", [](WrittenNorm& w) {
                w.norm.named_only = false;
                w.norm.ways = {settled(always())};
            });
        else
            add("norm", "only named", [](WrittenNorm& w) {
                w.norm.named_only = true;
                w.norm.ways = {};
            });
        add("norm",
            norm().without_election ? "not without an election" : "also without an election",
            [](WrittenNorm& w) { w.norm.without_election = !w.norm.without_election; });
        of_code<Force>("force", static_cast<unsigned>(Force::official_statement) + 1,
                       [](WrittenNorm& w) -> Force& { return w.force; });
        of_code<Confidence>("confidence", 3,
                            [](WrittenNorm& w) -> Confidence& { return w.norm.confidence; });

        const ActorSet everyone(full_mask(Axis::actor));
        of_set("persons", &Norm::binds, everyone);
        of_set("persons by analogy", &Norm::by_analogy, everyone);
        // Only who is bound can be bound without a level.
        of_set("persons without a level", &Norm::level_open_for, norm().binds);
        of_set("acts", &Norm::acts, ActSet(full_mask(Axis::act)));
        of_interval([](Norm& n) -> HalfOpenInterval& { return n.in_force; });
        for (const Transition other :
             {Transition::none, Transition::old_code, Transition::new_code})
            if (other != norm().transition)
                add("interval",
                    other == Transition::none       ? "of no code"
                    : other == Transition::old_code ? "of the old code"
                                                    : "of the new code",
                    [other](WrittenNorm& w) { w.norm.transition = other; });

        of_level();
        of_citations();
        of_defeats();
        for (way_ = 0; way_ < norm().ways.size(); ++way_) of_way();
    }

    void of_level() {
        of_code<SanctionLevel>("level", level_count, [](WrittenNorm& w) -> SanctionLevel& {
            return w.norm.sanction.level;
        });
        const Penalty& now = norm().sanction.penalty;
        if (now.kind == Imprisonment::none) return;
        const auto change = [&](std::string what, std::function<void(Penalty&)> how) {
            add("penalty", std::move(what),
                [how](WrittenNorm& w) { how(w.norm.sanction.penalty); });
        };
        for (const Imprisonment kind :
             {Imprisonment::none, Imprisonment::penjara, Imprisonment::kurungan})
            if (kind != now.kind)
                change("another kind of imprisonment", [kind](Penalty& p) { p.kind = kind; });
        change("the fine joined otherwise",
               [](Penalty& p) { p.fine_is_cumulative = !p.fine_is_cumulative; });
        for (const int step : {-1, 1}) {
            const std::string how = step < 0 ? "less by one" : "more by one";
            const auto number = [&](std::string_view what, auto member) {
                if (now.*member == 0 && step < 0) return;
                change(std::string(what) + how, [member, step](Penalty& p) { p.*member += step; });
            };
            number("least months ", &Penalty::min_months);
            number("most months ", &Penalty::max_months);
            number("least days ", &Penalty::min_days);
            number("least fine ", &Penalty::min_fine);
            number("highest fine ", &Penalty::max_fine);
        }
    }

    void of_citations() {
        for (std::size_t i = 0; i < norm().cites.size(); ++i)
            add("citation",
                "cites " + std::string(next_source(norm().cites[i])) + " for " +
                    std::string(norm().cites[i]),
                [i, other = next_source(norm().cites[i])](WrittenNorm& w) {
                    w.norm.cites.begin()[i] = other;
                });
        if (norm().cites.size() > 1) {
            for (std::size_t i = 0; i < norm().cites.size(); ++i)
                add("citation", "does not cite " + std::string(norm().cites[i]),
                    [i](WrittenNorm& w) { drop(w.norm.cites, i); });
            add("citation", "another comes first", [](WrittenNorm& w) {
                std::swap(w.norm.cites.begin()[0], w.norm.cites.begin()[1]);
            });
        }
        of_citation("level by ", [](Norm& n) -> std::string_view& { return n.sanction.basis; });
        of_citation("level also by ",
                    [](Norm& n) -> std::string_view& { return n.sanction.basis_also; });
        of_citation("analogy per ", [](Norm& n) -> std::string_view& { return n.analogy.source; });
    }

    // A permission defeats what it names: without each, and with each other that shares an act.
    void of_defeats() {
        for (std::size_t i = 0; i < norm().defeats.size(); ++i)
            add("defeats", "not " + std::string(norm().defeats[i]),
                [i](WrittenNorm& w) { drop(w.norm.defeats, i); });
        if (norm().type != NormType::permission) return;
        for (const WrittenNorm& other : law_.norms) {
            const auto& defeats = norm().defeats;
            if (other.norm.type == NormType::permission || other.norm.named_only ||
                (other.norm.acts & norm().acts).empty() ||
                std::find(defeats.begin(), defeats.end(), other.norm.id) != defeats.end())
                continue;
            add("defeats", "also " + std::string(other.norm.id),
                [id = other.norm.id](WrittenNorm& w) { w.norm.defeats.add(id); });
        }
    }

    void of_way() {
        const Way& way = norm().ways[way_];
        place_ = std::string(norm().id) + " way " + std::to_string(way_ + 1);
        const std::size_t at = way_;
        add("way", "dropped", [at](WrittenNorm& w) { drop(w.norm.ways, at); });
        for (const Certainty other :
             {Certainty::settled, Certainty::interpretive, Certainty::contested})
            if (other != way.certainty)
                add("certainty",
                    std::string(to_code(other)) + " for " + std::string(to_code(way.certainty)),
                    [at, other](WrittenNorm& w) {
                        Way& changed = w.norm.ways.begin()[at];
                        changed.certainty = other;
                        if (changed.reason.text.id.empty()) changed.reason = some_reason;
                    });
        if (way.certainty != Certainty::settled)
            of_citation("per ", [at](Norm& n) -> std::string_view& {
                return n.ways.begin()[at].reason.source;
            });
        if (way.own_level) {
            of_code<SanctionLevel>("level", level_count, [at](WrittenNorm& w) -> SanctionLevel& {
                return w.norm.ways.begin()[at].level;
            });
            of_citation("level by ", [at](Norm& n) -> std::string_view& {
                return n.ways.begin()[at].level_basis;
            });
        }
        of_interval([at](Norm& n) -> HalfOpenInterval& { return n.ways.begin()[at].in_force; });
        for (std::size_t p = 0; p < way.when.size; ++p) of_product(at, p);
    }

    void of_product(std::size_t at, std::size_t p) {
        const Product& product = norm().ways[at].when.products[p];
        place_ = std::string(norm().id) + " way " + std::to_string(at + 1) + " product " +
                 std::to_string(p + 1);
        const auto change = [&](std::string kind, std::string what,
                                std::function<void(Condition&)> how) {
            add(std::move(kind), std::move(what),
                [at, how](WrittenNorm& w) { how(w.norm.ways.begin()[at].when); });
        };
        // With one product only, this is dropping the way.
        if (norm().ways[at].when.size > 1)
            change("product", "dropped", [p](Condition& c) { drop(c, p); });
        for (std::size_t t = 0; t < product.size; ++t) {
            const Term& term = product.terms[t];
            const std::string axis(name_of(term.axis));
            const std::uint32_t full = full_mask(term.axis);
            if (term.allowed != full)
                change("condition dropped", "any " + axis,
                       [p, t](Condition& c) { drop(c.products[p], t); });
            for (unsigned v = 0; v < axis_size(term.axis); ++v) {
                const std::uint32_t bit = 1U << v;
                const bool held = (term.allowed & bit) != 0;
                const std::uint32_t wanted = term.allowed ^ bit;
                // Those two are dropping the term and dropping the product.
                if (wanted == full || wanted == 0) continue;
                // Acts and persons that the norm does not name anyway.
                if (term.axis == Axis::act && (norm().acts.bits() & bit) == 0) continue;
                if (term.axis == Axis::actor &&
                    ((norm().binds | norm().by_analogy).bits() & bit) == 0)
                    continue;
                change(held ? "condition narrowed" : "condition widened",
                       axis + (held ? " not " : " also ") + std::string(value_of(term.axis, v)),
                       [p, t, wanted](Condition& c) { c.products[p].terms[t].allowed = wanted; });
            }
        }
        of_unread(at, p);
    }

    // A condition too many: each value of each fact that the product does not ask for, and of the kind of
    // election and the phase. The other circumstances follow from the day and are no part of a case.
    void of_unread(std::size_t at, std::size_t p) {
        const Product& product = norm().ways[at].when.products[p];
        for (std::size_t a = 0; a < axis_count; ++a) {
            const auto axis = static_cast<Axis>(a);
            if (axis == Axis::actor || axis == Axis::act) continue;  // they are the norm's own
            if (a >= fact_axis_count && axis != Axis::election_kind && axis != Axis::phase)
                continue;
            if (std::any_of(product.terms, product.terms + product.size,
                            [axis](const Term& term) { return term.axis == axis; }))
                continue;
            for (unsigned v = 0; v < axis_size(axis); ++v)
                add("condition added",
                    std::string(name_of(axis)) + " not " + std::string(value_of(axis, v)),
                    [at, p, axis, v](WrittenNorm& w) {
                        (void)w.norm.ways.begin()[at].when.products[p].narrow(
                            axis, full_mask(axis) & ~(1U << v));
                    });
        }
    }

    void of_handling() {
        for (std::size_t i = 0; i < law_.handling.size(); ++i) {
            const WrittenHandling& now = law_.handling[i];
            place_ = "handling line " + std::to_string(i + 1) + " (" +
                     std::string(to_code(now.track)) + ")";
            add_to_law("handling", "dropped", [i](Law& l) { l.handling[i].dropped = true; });
            const auto each = [&](auto member, unsigned count) {
                for (unsigned v = 0; v < count; ++v) {
                    const auto value = static_cast<std::decay_t<decltype(now.*member)>>(v);
                    if (value == now.*member) continue;
                    add_to_law(
                        "handling",
                        std::string(to_code(value)) + " for " + std::string(to_code(now.*member)),
                        [i, member, value](Law& l) { l.handling[i].*member = value; });
                }
            };
            each(&WrittenHandling::track, track_count);
            each(&WrittenHandling::handler, static_cast<unsigned>(Handler::own_institution) + 1);
            each(&WrittenHandling::decider, static_cast<unsigned>(Decider::own_institution) + 1);
            for (Date HalfOpenInterval::*end :
                 {&HalfOpenInterval::from, &HalfOpenInterval::until}) {
                if (!is_known(now.in_force.*end)) continue;
                const std::string which = end == &HalfOpenInterval::from ? "begins " : "ends ";
                for (const int days : {-1, 1})
                    add_to_law("handling", which + by(days), [i, end, days](Law& l) {
                        l.handling[i].in_force.*end += boost::gregorian::days(days);
                    });
                add_to_law("handling", which + "never",
                           [i, end](Law& l) { l.handling[i].in_force.*end = unknown_date(); });
            }
        }
    }

    const Law& law_;
    const std::set<std::string_view> sources_;
    std::size_t norm_ = 0;
    std::size_t way_ = 0;
    std::string place_;
    std::vector<Mutant> made_;
};

}  // namespace

std::vector<Mutant> mutants_of(const Law& law) { return Maker(law).make(); }

}  // namespace mutation
