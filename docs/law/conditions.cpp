// SPDX-License-Identifier: Apache-2.0
#include "conditions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <stdexcept>

namespace netralitas::tables {

namespace {

// --- From rows to requirements ---------------------------------------------------------------------

// Who, what, in which election, for whom, when; then the rest as the registry has it.
int reading_order(Axis axis) {
    constexpr Axis first[] = {Axis::actor,         Axis::post,         Axis::holds_office,
                              Axis::incumbent,     Axis::act,          Axis::election_kind,
                              Axis::office_sought, Axis::beneficiary,  Axis::determined,
                              Axis::phase,         Axis::transfer_ban, Axis::programme_ban};
    const auto* place = std::find(std::begin(first), std::end(first), axis);
    return place != std::end(first) ? static_cast<int>(place - std::begin(first))
                                    : 100 + static_cast<int>(axis);
}

bool same(const Term& a, const Term& b) { return a.axis == b.axis && a.allowed == b.allowed; }

std::uint32_t allowed(const Requirement& requirement, Axis axis) {
    for (const Term& term : requirement)
        if (term.axis == axis) return term.allowed;
    return full_mask(axis);
}

bool inside(const Requirement& small, const Requirement& large) {
    return std::all_of(large.begin(), large.end(), [&](const Term& term) {
        return (allowed(small, term.axis) & ~term.allowed) == 0;
    });
}

void set(Requirement& requirement, Axis axis, std::uint32_t mask) {
    std::erase_if(requirement, [&](const Term& term) { return term.axis == axis; });
    if (mask != full_mask(axis)) requirement.push_back({axis, mask});
    std::sort(requirement.begin(), requirement.end(), [](const Term& a, const Term& b) {
        return reading_order(a.axis) < reading_order(b.axis);
    });
}

// Axes on which two requirements differ.
std::vector<Axis> differences(const Requirement& a, const Requirement& b) {
    std::vector<Axis> out;
    for (std::size_t i = 0; i < axis_count; ++i) {
        const auto axis = static_cast<Axis>(i);
        if (allowed(a, axis) != allowed(b, axis)) out.push_back(axis);
    }
    return out;
}

// Drops what another alternative holds already, and joins two that differ on one axis only, either on
// any axis or on the person alone. The set of points stays the same.
enum class Joining : bool { persons, everything };

void simplify(std::vector<Requirement>& alternatives, Joining joining) {
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < alternatives.size() && !changed; ++i) {
            for (std::size_t k = 0; k < alternatives.size() && !changed; ++k) {
                if (i == k) continue;
                if (inside(alternatives[k], alternatives[i])) {
                    alternatives.erase(alternatives.begin() + static_cast<std::ptrdiff_t>(k));
                    changed = true;
                    continue;
                }
                const auto differing = differences(alternatives[i], alternatives[k]);
                if (differing.size() != 1) continue;
                if (joining == Joining::persons && differing[0] != Axis::actor) continue;
                const std::size_t kept = std::min(i, k);
                const std::size_t gone = std::max(i, k);
                set(alternatives[kept], differing[0],
                    allowed(alternatives[i], differing[0]) |
                        allowed(alternatives[k], differing[0]));
                alternatives.erase(alternatives.begin() + static_cast<std::ptrdiff_t>(gone));
                changed = true;
            }
        }
    }
}

// Whether the alternatives from `first` on hold every point of the box.
bool held(Requirement box, const std::vector<Requirement>& alternatives, std::size_t first = 0) {
    for (; first < alternatives.size(); ++first) {
        const Requirement& alternative = alternatives[first];
        const bool touches = std::all_of(
            alternative.begin(), alternative.end(),
            [&](const Term& term) { return (allowed(box, term.axis) & term.allowed) != 0; });
        if (!touches) continue;
        for (const Term& term : alternative) {
            const std::uint32_t outside = allowed(box, term.axis) & ~term.allowed;
            if (outside == 0) continue;
            Requirement rest = box;
            set(rest, term.axis, outside);
            if (!held(std::move(rest), alternatives, first + 1)) return false;
            set(box, term.axis, allowed(box, term.axis) & term.allowed);
        }
        return true;
    }
    return false;
}

bool same_points(const std::vector<Requirement>& a, const std::vector<Requirement>& b) {
    const auto within = [](const std::vector<Requirement>& small,
                           const std::vector<Requirement>& large) {
        return std::all_of(small.begin(), small.end(),
                           [&](const Requirement& box) { return held(box, large); });
    };
    return within(a, b) && within(b, a);
}

// The time of a row, where it is narrower than that of its norm.
HalfOpenInterval narrower(const detail::Row& row, const NormInfo& norm) {
    HalfOpenInterval out;
    if (row.from != detail::first_day && detail::date_of(row.from) != norm.in_force.from)
        out.from = detail::date_of(row.from);
    if (row.until != detail::last_day && detail::date_of(row.until) != norm.in_force.until)
        out.until = detail::date_of(row.until);
    return out;
}

// --- From requirements to words --------------------------------------------------------------------

constexpr Text offices[] = {
    {"Presiden", "President"}, {"DPR", "DPR"},           {"DPD", "DPD"},
    {"DPRD", "DPRD"},          {"gubernur", "governor"}, {"bupati/wali kota", "regent/mayor"},
};
constexpr Text beneficiaries[] = {
    {"bakal calon", "aspirant"}, {"calon", "candidate"}, {"partai politik", "party"}};

// One value, several, or all but one.
std::string values(const Term& term, Language language) {
    const auto name = [&](unsigned value) {
        return term.axis == Axis::office_sought
                   ? offices[value].in(language)
                   : info(fact_of(term.axis)).values[value].label.in(language);
    };
    const std::uint32_t missing = full_mask(term.axis) & ~term.allowed;
    if (axis_size(term.axis) > 3 && (missing & (missing - 1)) == 0)
        return fmt::format("{} {}", language == Language::english ? "other than" : "selain",
                           name(static_cast<unsigned>(__builtin_ctz(missing))));
    std::vector<std::string> out;
    for (unsigned value = 0; value < axis_size(term.axis); ++value)
        if ((term.allowed >> value & 1U) != 0) out.emplace_back(name(value));
    return join(out, " / ");
}

std::string toward(std::uint32_t allowed, Language language) {
    const bool english = language == Language::english;
    std::vector<std::string> out;
    for (unsigned value = 0; value < std::size(beneficiaries); ++value)
        if ((allowed >> value & 1U) != 0)
            out.push_back((english ? (value == 0 ? "an " : "a ") : "") +
                          std::string(beneficiaries[value].in(language)));
    return fmt::format("{} {}", english ? "toward" : "terhadap",
                       join(out, english ? " or " : " atau "));
}

// In which norm and language something is said.
struct Voice {
    const NormInfo& norm;
    Language language;
    bool english() const { return language == Language::english; }
};

// The members, or all that the norm names but the few others.
template <class Set, class Words>
std::string members(Set set, Set all, Text all_but, const Voice& voice, Words&& in_words) {
    const Set others = all - set;
    const auto count = [](Set of) { return __builtin_popcount(of.bits()); };
    if (count(set) > 3 && count(others) * 2 <= count(set))
        return fmt::format("{} {}", all_but.in(voice.language), in_words(others));
    return in_words(set);
}

// A circumstance is said as a sentence would; a fact is named with its value.
std::string words(const Term& term, const Voice& voice) {
    const Language language = voice.language;
    const bool yes = term.allowed == 2U;
    Text text;
    switch (term.axis) {
        case Axis::election_kind:
            text = term.allowed == bit_of(ElectionKind::pemilu)
                       ? Text{"dalam pemilu", "in a general election"}
                       : Text{"dalam pilkada", "in a regional-head election"};
            break;
        case Axis::determined:
            text = yes ? Text{"calon sudah ditetapkan", "candidates are determined"}
                       : Text{"calon belum ditetapkan", "candidates are not yet determined"};
            break;
        case Axis::phase:
            if (term.allowed == bit_of(Phase::during))
                text = {"dalam masa kampanye", "in the campaign period"};
            else if (term.allowed == (bit_of(Phase::before) | bit_of(Phase::after)))
                text = {"di luar masa kampanye", "outside the campaign period"};
            else if (term.allowed == bit_of(Phase::before))
                text = {"sebelum masa kampanye", "before the campaign period"};
            else
                text = {"setelah masa kampanye", "after the campaign period"};
            break;
        case Axis::transfer_ban:
            text = yes ? Text{"dalam masa larangan penggantian pejabat",
                              "in the period in which replacing officials is banned"}
                       : Text{"di luar masa larangan penggantian pejabat",
                              "outside the period in which replacing officials is banned"};
            break;
        case Axis::programme_ban:
            text = yes ? Text{"dalam masa larangan penggunaan kewenangan dan program",
                              "in the period in which using powers and programmes is banned"}
                       : Text{"di luar masa larangan penggunaan kewenangan dan program",
                              "outside the period in which using powers and programmes is banned"};
            break;
        case Axis::beneficiary: return toward(term.allowed, language);
        case Axis::actor:
            return fmt::format(
                "{}: {}", label(term.axis, language),
                members(ActorSet(term.allowed), voice.norm.binds,
                        {"siapa pun yang terikat kecuali", "whoever is bound except"}, voice,
                        [&](ActorSet set) { return persons_words(set, language, " / "); }));
        case Axis::act:
            return fmt::format(
                "{}: {}", label(term.axis, language),
                members(ActSet(term.allowed), voice.norm.acts,
                        {"semua di atas kecuali", "all of the above except"}, voice,
                        [&](ActSet set) { return acts_words(set, language, " / "); }));
        default: return fmt::format("{}: {}", label(term.axis, language), values(term, language));
    }
    return std::string(text.in(language));
}

std::string words(const Requirement& requirement, const Voice& voice) {
    std::vector<std::string> parts;
    for (const Term& term : requirement) parts.push_back(words(term, voice));
    return join(parts, "; ");
}

// What must hold, and lists of which one each must hold.
struct Sentence {
    Requirement all;
    std::vector<std::vector<Sentence>> one_of;
};

Requirement take_common(std::vector<Requirement>& alternatives) {
    Requirement common;
    for (const Term& term : alternatives.front())
        if (std::all_of(alternatives.begin(), alternatives.end(), [&](const Requirement& other) {
                return std::any_of(other.begin(), other.end(),
                                   [&](const Term& own) { return same(own, term); });
            }))
            common.push_back(term);
    for (Requirement& alternative : alternatives)
        std::erase_if(alternative, [&](const Term& term) {
            return std::any_of(common.begin(), common.end(),
                               [&](const Term& shared) { return same(shared, term); });
        });
    return common;
}

struct ByTerms {
    bool operator()(const Requirement& a, const Requirement& b) const {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const Term& x, const Term& y) {
                                                return std::pair(reading_order(x.axis), x.allowed) <
                                                       std::pair(reading_order(y.axis), y.allowed);
                                            });
    }
};
using Parts = std::vector<Requirement>;

// If every alternative of one part goes with every alternative of the rest, the two parts.
bool split(const Parts& alternatives, Parts& left, Parts& right) {
    std::vector<Axis> axes;
    for (const Requirement& alternative : alternatives)
        for (const Term& term : alternative)
            if (std::find(axes.begin(), axes.end(), term.axis) == axes.end())
                axes.push_back(term.axis);
    if (axes.size() < 2 || axes.size() > 10) return false;
    for (unsigned chosen = 1; chosen + 1 < 1U << axes.size(); ++chosen) {
        left.clear();
        right.clear();
        std::set<Requirement, ByTerms> seen_left;
        std::set<Requirement, ByTerms> seen_right;
        for (const Requirement& alternative : alternatives) {
            Requirement in;
            Requirement out;
            for (const Term& term : alternative) {
                const auto position = static_cast<unsigned>(
                    std::find(axes.begin(), axes.end(), term.axis) - axes.begin());
                ((chosen >> position & 1U) != 0 ? in : out).push_back(term);
            }
            if (seen_left.insert(in).second) left.push_back(in);
            if (seen_right.insert(out).second) right.push_back(out);
        }
        const auto has_empty = [](const Parts& parts) {
            return std::any_of(parts.begin(), parts.end(),
                               [](const Requirement& part) { return part.empty(); });
        };
        if (left.size() > 1 && right.size() > 1 && !has_empty(left) && !has_empty(right) &&
            left.size() * right.size() == alternatives.size())
            return true;
    }
    return false;
}

std::vector<Sentence> sentences(Parts alternatives);

Sentence sentence(Parts alternatives) {
    Sentence out;
    out.all = take_common(alternatives);
    if (alternatives.size() == 1) return out;
    Parts left;
    Parts right;
    if (split(alternatives, left, right)) {
        for (Parts* part : {&left, &right}) {
            Sentence half = sentence(*part);
            out.all.insert(out.all.end(), half.all.begin(), half.all.end());
            out.one_of.insert(out.one_of.end(), half.one_of.begin(), half.one_of.end());
        }
        return out;
    }
    out.one_of.push_back(sentences(std::move(alternatives)));
    return out;
}

// Alternatives without anything in common to all; those that share a term stand together.
std::vector<Sentence> sentences(Parts alternatives) {
    std::vector<Sentence> out;
    while (!alternatives.empty()) {
        const Term* most = nullptr;
        std::ptrdiff_t shared_by = 1;
        const auto has = [](const Requirement& requirement, const Term& term) {
            return std::any_of(requirement.begin(), requirement.end(),
                               [&](const Term& own) { return same(own, term); });
        };
        for (const Term& term : alternatives.front()) {
            const auto count =
                std::count_if(alternatives.begin(), alternatives.end(),
                              [&](const Requirement& other) { return has(other, term); });
            if (count > shared_by) {
                shared_by = count;
                most = &term;
            }
        }
        Parts group;
        if (most == nullptr) {
            group.push_back(alternatives.front());
            alternatives.erase(alternatives.begin());
        } else {
            const Term term = *most;
            std::copy_if(alternatives.begin(), alternatives.end(), std::back_inserter(group),
                         [&](const Requirement& other) { return has(other, term); });
            std::erase_if(alternatives, [&](const Requirement& other) { return has(other, term); });
        }
        out.push_back(sentence(std::move(group)));
    }
    return out;
}

// What the sentence says, as alternatives again.
Parts alternatives_of(const Sentence& said) {
    Parts out{said.all};
    for (const auto& choice : said.one_of) {
        Parts longer;
        for (const Requirement& so_far : out) {
            for (const Sentence& alternative : choice) {
                for (const Requirement& more : alternatives_of(alternative)) {
                    Requirement both = so_far;
                    for (const Term& term : more)
                        set(both, term.axis, allowed(both, term.axis) & term.allowed);
                    longer.push_back(std::move(both));
                }
            }
        }
        out = std::move(longer);
    }
    return out;
}

// How many terms it takes to say it.
std::size_t size(const Sentence& said) {
    std::size_t terms = said.all.size();
    for (const auto& choice : said.one_of)
        for (const Sentence& alternative : choice) terms += size(alternative);
    return terms;
}

constexpr std::size_t short_enough = 260;

// "(a) ...; (b) ..." where the alternatives are short and have no alternatives of their own.
std::string in_one_line(const std::vector<Sentence>& alternatives, const Voice& voice) {
    std::string out;
    char letter = 'a';
    for (const Sentence& alternative : alternatives) {
        if (!alternative.one_of.empty()) return {};
        if (!out.empty()) out += "; ";
        std::vector<std::string> parts;
        for (const Term& term : alternative.all) parts.push_back(words(term, voice));
        out += fmt::format("({}) {}", letter++, join(parts, voice.english() ? ", and " : ", dan "));
    }
    return out.size() <= short_enough ? out : std::string();
}

void write(Page& page, int depth, std::string_view lead, const Sentence& said, const Voice& voice) {
    const bool english = voice.english();
    std::string line(lead);
    line += words(said.all, voice);
    const auto and_one_of = [&] {
        return said.all.empty()
                   ? std::string(english ? "one of: " : "salah satu dari: ")
                   : std::string(english ? "; and one of: " : "; dan salah satu dari: ");
    };
    if (said.one_of.size() == 1) {
        line += and_one_of();
        const std::string inline_words = in_one_line(said.one_of[0], voice);
        page.item(depth, line + inline_words);
        if (!inline_words.empty()) return;
        for (const Sentence& alternative : said.one_of[0])
            write(page, depth + 1, "", alternative, voice);
        return;
    }
    if (said.one_of.size() > 1)
        line += said.all.empty() ? (english ? "all of these:" : "semua ini:")
                                 : (english ? "; and all of these:" : "; dan semua ini:");
    page.item(depth, line);
    for (const auto& choice : said.one_of) {
        const std::string inline_words = in_one_line(choice, voice);
        page.item(depth + 1, (english ? "one of: " : "salah satu dari: ") + inline_words);
        if (!inline_words.empty()) continue;
        for (const Sentence& alternative : choice) write(page, depth + 2, "", alternative, voice);
    }
}

}  // namespace

Ways ways_of(const Rulebook& book, const NormInfo& norm) {
    const detail::Rules& rules = book.rules();
    const auto number = static_cast<std::size_t>(&norm - rules.norms.data());
    Ways out;
    std::vector<const detail::Row*> by_analogy;
    for (std::size_t r = rules.first_row[number]; r < rules.first_row[number + 1]; ++r) {
        const detail::Row& row = rules.rows[r];
        const ActorSet persons(row.allowed(Axis::actor));
        if (!norm.by_analogy.empty() && (persons - norm.by_analogy).empty()) {
            by_analogy.push_back(&row);
            continue;
        }
        WayGroup way{row.certainty,   row.reason,          row.level,
                     row.level_basis, narrower(row, norm), {}};
        if (row.level == SanctionLevel::unassigned && norm.sanction.level != row.level) {
            out.level_open_for = out.level_open_for | persons;
            way.level = norm.sanction.level;
            way.level_basis = norm.sanction.basis;
        }
        Requirement requirement;
        for (const Term& term : row)
            if (term.axis != Axis::transition) set(requirement, term.axis, term.allowed);
        auto group = std::find_if(out.groups.begin(), out.groups.end(), [&](const WayGroup& other) {
            return other.certainty == way.certainty && other.reason.text.id == way.reason.text.id &&
                   other.reason.source == way.reason.source && other.level == way.level &&
                   other.level_basis == way.level_basis &&
                   other.in_force.from == way.in_force.from &&
                   other.in_force.until == way.in_force.until;
        });
        if (group == out.groups.end()) group = out.groups.insert(group, way);
        group->alternatives.push_back(std::move(requirement));
    }
    // A way that is settled for nobody keeps its own reason; where it is settled, the row of those
    // bound by analogy says why it is not for them.
    for (const detail::Row* row : by_analogy)
        if (std::none_of(out.groups.begin(), out.groups.end(), [&](const WayGroup& group) {
                return group.reason.text.id == row->reason.text.id;
            }))
            out.analogy = row->reason;
    for (WayGroup& group : out.groups) {
        // Whichever of the two says it in fewer words.
        const std::vector<Requirement> as_matched = group.alternatives;
        std::vector<Requirement> by_person = as_matched;
        simplify(by_person, Joining::persons);
        simplify(group.alternatives, Joining::everything);
        if (size(sentence(by_person)) <= size(sentence(group.alternatives)))
            group.alternatives = std::move(by_person);
        if (!same_points(as_matched, group.alternatives))
            throw std::logic_error(std::string(norm.id) + ": the simpler words say something else");
        // What the norm says of everyone bound and of all its acts needs no second mention.
        for (Requirement& alternative : group.alternatives)
            std::erase_if(alternative, [&](const Term& term) {
                return (term.axis == Axis::actor && term.allowed == norm.binds.bits()) ||
                       (term.axis == Axis::act && term.allowed == norm.acts.bits());
            });
    }
    return out;
}

void write_alternatives(Page& page, int depth, std::string_view lead,
                        const std::vector<Requirement>& alternatives, const NormInfo& norm,
                        Language language) {
    const bool only_the_act =
        std::any_of(alternatives.begin(), alternatives.end(),
                    [](const Requirement& alternative) { return alternative.empty(); });
    if (only_the_act) {
        page.item(depth, std::string(lead) + (language == Language::english
                                                  ? "the act itself is enough"
                                                  : "cukup perbuatan itu sendiri"));
        return;
    }
    const Sentence said = sentence(alternatives);
    if (!same_points(alternatives_of(said), alternatives))
        throw std::logic_error(std::string(norm.id) + ": the sentence says something else");
    write(page, depth, lead, said, {norm, language});
}

}  // namespace netralitas::tables
