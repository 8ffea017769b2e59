// SPDX-License-Identifier: Apache-2.0
//
// What a local circular means beside the national law.
//
// A circular names what it forbids, seldom what follows. Its rules answer on these tracks:
//  - ASN: discipline, without a level unless the circular names one. Who acts against a circular
//    acts against a policy of the competent official (Pasal 3 huruf c PP 94/2021); the level hangs
//    on the harm (Pasal 9-11), so none is assigned here.
//  - staff who are not ASN, employees of enterprises: their contract.
//  - village heads, officials and council members: the village track, which the regent handles.
//  - everyone else: their own institution, to which a circular can only refer.
// Where a circular names no consequence, its rule is at most interpretive: that it forbids is
// clear, what follows is not. PPPK have no ladder of their own (R13): no level is assigned to them.
#include "io/circulars.hpp"

#include "codebook.hpp"
#include "norms/table.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <utility>

namespace netralitas::inline v0::io {

namespace detail {

namespace {

constexpr ActorSet asn = ActorSet(Actor::pns) | Actor::cpns | Actor::pppk;
constexpr ActorSet of_villages =
    ActorSet(Actor::village_head) | Actor::village_official | Actor::village_council_member;
constexpr ActorSet by_contract = ActorSet(Actor::non_asn_staff) | Actor::soe_employee;

constexpr std::string_view policy_duty = "pp-94-2021/3.c";

constexpr Text unnamed_for(Track track) {
    switch (track) {
        case Track::discipline:
        case Track::ethics:
            return {
                "Edaran ini tidak menyebut akibatnya; melanggar kebijakan pejabat yang "
                "berwenang dapat menjadi pelanggaran disiplin menurut Pasal 3 huruf c PP "
                "94/2021, dengan tingkat yang bergantung pada dampaknya.",
                "The circular names no consequence; acting against a policy of the competent "
                "official can be a breach of discipline under Article 3, letter c of PP "
                "94/2021, at a level that depends on the harm."};
        case Track::contract:
            return {
                "Edaran ini tidak menyebut akibatnya bagi pegawai ini; yang berlaku adalah "
                "perjanjian kerja atau aturan perusahaan.",
                "The circular names no consequence for this member of staff; the work contract "
                "or the rules of the enterprise decide."};
        case Track::village:
            return {
                "Edaran ini tidak menyebut akibatnya bagi aparatur desa; jenjang sanksi UU "
                "Desa ditulis untuk pelanggaran undang-undang itu sendiri.",
                "The circular names no consequence for village officials; the ladder of the "
                "Village Act is written for breaches of that act."};
        default:
            return {
                "Edaran kepala daerah hanya dapat merujuk orang ini kepada aturan lembaganya "
                "sendiri.",
                "A circular can only refer this person to the rules of his or her own "
                "institution."};
    }
}

SanctionLevel default_level(Track track) noexcept {
    switch (track) {
        case Track::contract: return SanctionLevel::contractual;
        case Track::village: return SanctionLevel::administrative;
        case Track::discipline: return SanctionLevel::unassigned;
        default: return SanctionLevel::referred;
    }
}

// What a rule means for one person.
struct Meaning {
    SanctionLevel level;
    const LocalConsequence* named;  // null where nothing is named
    bool level_named;

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

Meaning meaning_for(Actor person, const Circular& circular, const LocalRule& rule) {
    const Track track = local_track(person);
    for (const auto* list : {&rule.consequences, &circular.consequences}) {
        for (const LocalConsequence& named : *list) {
            if (!named.persons.contains(person)) continue;
            if (named.per_law) return {default_level(track), nullptr, false};
            // A choice between levels is not a level.
            if (named.levels.size() == 1) return {named.levels.front(), &named, true};
            return {default_level(track), &named, false};
        }
    }
    return {default_level(track), nullptr, false};
}

}  // namespace

bool is_region_code(std::string_view code) noexcept {
    const auto digits = [&](std::size_t at) {
        return code[at] >= '0' && code[at] <= '9' && code[at + 1] >= '0' && code[at + 1] <= '9';
    };
    if (code.size() == 2) return digits(0);
    return code.size() == 5 && digits(0) && code[2] == '.' && digits(3);
}

bool lies_in(std::string_view region, std::string_view code) noexcept {
    return region.substr(0, code.size()) == code &&
           (region.size() == code.size() || region[code.size()] == '.');
}

Track local_track(Actor person) noexcept {
    if (asn.contains(person)) return Track::discipline;
    if (by_contract.contains(person)) return Track::contract;
    if (of_villages.contains(person)) return Track::village;
    return Track::referral;
}

// Dismissal, crime and cancellation are for the law alone: no circular can name them as its own.
bool may_name(Actor person, SanctionLevel level) noexcept {
    const Track track = track_of(level);
    if (asn.contains(person)) return track == Track::discipline || track == Track::ethics;
    if (person == Actor::soe_employee && track == Track::referral) return true;
    return track == local_track(person);
}

bool lighter_than(SanctionLevel local, SanctionLevel national) noexcept {
    return track_of(local) != track_of(national) || compare_in_track(local, national) < 0;
}

std::vector<SanctionLevel> levels_of(const Rulebook& rulebook, const NormInfo& norm) {
    std::vector<SanctionLevel> levels{norm.sanction.level};
    for (const auto& way : rulebook.describe_ways(norm, Language::english))
        if (std::find(levels.begin(), levels.end(), way.level) == levels.end())
            levels.push_back(way.level);
    // For PPPK no level of discipline is assigned at all, which says nothing about the norm.
    if (norm.sanction.level != SanctionLevel::unassigned)
        levels.erase(std::remove(levels.begin(), levels.end(), SanctionLevel::unassigned),
                     levels.end());
    return levels;
}

Condition condition_of(const Circular& circular, const std::vector<Product>& when) {
    const auto any_of = [](const std::vector<Product>& products) {
        if (products.empty()) return always();
        Condition condition;
        for (const Product& product : products) condition.add(product);
        return condition;
    };
    return any_of(when) && any_of(circular.limits) &&
           one_of(Axis::election_kind, circular.contests.bits());
}

ActorSet persons_of(const Circular& circular, const LocalRule& rule) noexcept {
    return rule.persons.empty() ? circular.persons() : rule.persons;
}

LocalNorms norms_of(const Circular& circular) {
    LocalNorms out;
    const auto keep = [&](std::string text) -> std::string_view {
        return out.texts.emplace_back(std::move(text));
    };
    const std::string_view id = keep(circular.id);
    for (std::size_t r = 0; r < circular.rules.size(); ++r) {
        const LocalRule& rule = circular.rules[r];
        if (!makes_norm(rule.relation)) continue;
        const std::string_view point = keep(circular.id + '/' + rule.point);

        // Persons for whom the rule means the same share a norm.
        std::vector<std::pair<Meaning, ActorSet>> groups;
        for (unsigned i = 0; i < axis_size(Axis::actor); ++i) {
            const auto person = static_cast<Actor>(i);
            if (!persons_of(circular, rule).contains(person)) continue;
            const Meaning meaning = meaning_for(person, circular, rule);
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
                return group.first == meaning;
            });
            if (same == groups.end())
                groups.emplace_back(meaning, person);
            else
                same->second = same->second | person;
        }
        for (const auto& [meaning, persons] : groups) {
            const Track track = track_of(meaning.level);
            Norm norm;
            norm.id = point;
            if (groups.size() > 1) {
                std::string suffixed = std::string(point) + '.' + std::string(to_code(track));
                const auto shares = std::count_if(
                    groups.begin(), groups.end(),
                    [&](const auto& group) { return track_of(group.first.level) == track; });
                unsigned first = 0;
                while (!persons.contains(static_cast<Actor>(first))) ++first;
                if (shares > 1) suffixed += '.' + std::string(to_code(static_cast<Actor>(first)));
                norm.id = keep(std::move(suffixed));
            }
            norm.cites.add(point);
            for (const std::string& reference : rule.references)
                if (norm.cites.size() < 3) norm.cites.add(keep(reference));
            if (track == Track::discipline && !meaning.level_named) norm.cites.add(policy_duty);
            norm.title = {keep(rule.text.id), keep(rule.text.en)};
            norm.binds = persons;
            norm.acts = rule.acts;
            norm.in_force = circular.valid;
            norm.sanction.level = meaning.level;
            if (meaning.level_named) norm.sanction.basis = id;
            if (track == Track::discipline && meaning.level != SanctionLevel::unassigned)
                norm.level_open_for = persons & Actor::pppk;
            norm.confidence = rule.confidence;
            if (meaning.named != nullptr)
                norm.note = {keep(meaning.named->text.id), keep(meaning.named->text.en)};

            Way way;
            way.when = condition_of(circular, rule.when);
            way.certainty = rule.certainty;
            if (meaning.named == nullptr && way.certainty == Certainty::settled)
                way.certainty = Certainty::interpretive;
            if (way.certainty != Certainty::settled) {
                way.reason.text = rule.reason.empty()
                                      ? unnamed_for(track)
                                      : Text{keep(rule.reason.id), keep(rule.reason.en)};
                way.reason.source = point;
            }
            norm.ways.add(way);
            out.norms.push_back(norm);
            out.rule.push_back(r);
        }
    }
    return out;
}

}  // namespace detail

ActorSet Circular::persons() const noexcept {
    ActorSet out;
    for (const BoundPersons& bound : binds) out = out | bound.person;
    return out;
}

Result<Rulebook> apply(const Rulebook& national, const Circular& circular) {
    for (std::size_t i = 0; i < circular.rules.size(); ++i)
        for (const std::string& reference : circular.rules[i].references)
            if (national.find(reference) == nullptr)
                return Error{ErrorCode::unknown_reference,
                             circular.id + '/' + circular.rules[i].point,
                             reference,
                             {}};
    try {
        return national.with(detail::norms_of(circular).norms);
    } catch (const std::length_error& error) {
        return Error{ErrorCode::rulebook_too_large, circular.id, "", {error.what()}};
    }
}

// --- Which circular ----------------------------------------------------------------------------

namespace {

constexpr char small(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool same_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return small(x) == small(y); });
}

// The election of a case: a caller's own takes the place of the named one.
const Timetable* timetable_of(const Case& facts) noexcept {
    if (facts.timetable != nullptr) return facts.timetable;
    return facts.election ? timetable(*facts.election) : nullptr;
}
boost::optional<Election> election_of(const Case& facts) noexcept {
    if (facts.timetable != nullptr) return Election::own;
    return facts.election;
}

bool holds_for(const Circular& circular, boost::optional<Election> election) noexcept {
    if (!election || circular.elections.empty()) return true;
    return std::find(circular.elections.begin(), circular.elections.end(), *election) !=
           circular.elections.end();
}

// Whether the day can be one on which the circular holds.
bool can_hold_on(const Circular& circular, Date day) noexcept {
    return !is_known(day) || circular.valid.contains(day);
}

}  // namespace

bool covers(const Circular& circular, std::string_view region) noexcept {
    const Jurisdiction& where = circular.jurisdiction;
    if (region == where.code || same_name(region, where.name)) return true;
    return !where.own_staff_only && detail::lies_in(region, where.code);
}

std::vector<const Circular*> select(const std::vector<Circular>& circulars, const Case& facts) {
    const Timetable* election = timetable_of(facts);
    std::vector<const Circular*> out;
    for (const Circular& circular : circulars)
        if (covers(circular, facts.region) && holds_for(circular, election_of(facts)) &&
            can_hold_on(circular, facts.date) &&
            (election == nullptr || circular.contests.contains(election->kind())))
            out.push_back(&circular);
    return out;
}

// --- One circular beside a finding --------------------------------------------------------------

namespace {

bool refers_to(const LocalRule& rule, std::string_view norm) noexcept {
    return std::find(rule.references.begin(), rule.references.end(), norm) != rule.references.end();
}
bool restates_or_narrows(const LocalRule& rule) noexcept {
    return rule.relation == Relation::restates || rule.relation == Relation::narrows;
}

boost::optional<Divergence> divergence(const Circular& circular, const LocalRule& rule,
                                       const Finding& finding) {
    if (rule.relation != Relation::diverges || !refers_to(rule, finding.norm->id))
        return boost::none;
    if (!rule.permits && rule.level == finding.level) return boost::none;
    Divergence out{&circular, &rule, finding.norm, rule.level, finding.level};
    if (rule.permits) out.local_level = boost::none;
    return out;
}

}  // namespace

std::vector<const LocalRule*> local_points(const Circular& circular, const Finding& finding) {
    std::vector<const LocalRule*> out;
    for (const LocalRule& rule : circular.rules)
        if (restates_or_narrows(rule) && refers_to(rule, finding.norm->id)) out.push_back(&rule);
    return out;
}

std::vector<Divergence> divergences(const Circular& circular, const Finding& finding) {
    std::vector<Divergence> out;
    for (const LocalRule& rule : circular.rules)
        if (const auto found = divergence(circular, rule, finding)) out.push_back(*found);
    return out;
}

// A level against "no level assigned" is neither lighter nor heavier.
bool Divergence::lighter() const noexcept {
    if (!local_level) return true;
    return national_level != SanctionLevel::unassigned &&
           detail::lighter_than(*local_level, national_level);
}

namespace {

std::string_view abbreviation(InstrumentType type, bool english) noexcept {
    switch (type) {
        case InstrumentType::circular: return english ? "Circular of the " : "SE ";
        case InstrumentType::letter: return english ? "Letter of the " : "Surat ";
        case InstrumentType::instruction: return english ? "Instruction of the " : "Instruksi ";
        case InstrumentType::decree: return english ? "Decree of the " : "Keputusan ";
        case InstrumentType::declaration: return english ? "Declaration of the " : "Deklarasi ";
        case InstrumentType::public_guidance: break;
    }
    return english ? "Public guidance of the " : "Arahan ";
}
std::string_view title_of(Capacity capacity) noexcept {
    switch (capacity) {
        case Capacity::pj: return "Pj. ";
        case Capacity::pjs: return "Pjs. ";
        case Capacity::plt: return "Plt. ";
        case Capacity::plh: return "Plh. ";
        default: return "";
    }
}

}  // namespace

std::string cite(const Circular& circular, Language language) {
    const bool english = language == Language::english;
    std::string out(abbreviation(circular.type, english));
    out += title_of(circular.capacity);
    out += circular.office;
    if (!circular.number.empty())
        out += (english ? " No. " : " Nomor ") + circular.number;
    else if (circular.type != InstrumentType::public_guidance &&
             circular.type != InstrumentType::declaration)
        out += english ? " (number not known)" : " (nomor tidak diketahui)";
    return out;
}

std::string cite(const Circular& circular, const LocalRule& rule, Language language) {
    const bool english = language == Language::english;
    std::string place;
    std::size_t at = 0;
    // Numbers and letters take turns as in "2.c": angka 2 huruf c. Other points keep their name.
    while (at < rule.point.size()) {
        const std::size_t end = std::min(rule.point.find('.', at), rule.point.size());
        const std::string piece = rule.point.substr(at, end - at);
        const bool number =
            std::all_of(piece.begin(), piece.end(), [](char c) { return c >= '0' && c <= '9'; });
        const bool letter = piece.size() == 1 && !number;
        if (!number && !letter) {
            place = (english ? "point " : "butir ") + rule.point;
            break;
        }
        if (!place.empty()) place += english ? ", " : " ";
        place += number ? (english ? "item " : "angka ") : (english ? "letter " : "huruf ");
        place += piece;
        at = end + 1;
    }
    if (!circular.points_as_printed) place += english ? " (numbered here)" : " (penomoran di sini)";
    return place + (english ? " of the " : " ") + cite(circular, language);
}

// --- Several circulars -------------------------------------------------------------------------

namespace {

// The circulars that hold in one region for one election, over the national law. Beside the norms
// they add stands a shadow rulebook, in which every circular and every rule that adds none is a row
// of its own: so the engine that judges the case also says which of them speak to it.
struct Book {
    struct Added {
        std::string norm;
        std::size_t circular;
        std::size_t rule;
    };
    std::vector<std::size_t> members;
    Rulebook rules = Rulebook::national();
    Rulebook shadow = Rulebook::national();
    std::vector<Added> added;
};

constexpr std::size_t national_book = 0;
constexpr std::size_t election_slots = static_cast<std::size_t>(Election::own) + 2;

std::size_t slot_of(boost::optional<Election> election) noexcept {
    return election ? static_cast<std::size_t>(*election) + 1 : 0;
}

// The regions in which the same circulars hold: a code itself, or what lies inside it.
struct Place {
    std::string code;
    std::size_t itself[election_slots]{};
    std::size_t inside[election_slots]{};
};

std::string shadow_id(std::size_t circular) {
    return "circular-" + std::to_string(circular) + "/whole";
}
std::string shadow_id(std::size_t circular, std::size_t rule) {
    return "circular-" + std::to_string(circular) + "/rule_" + std::to_string(rule);
}

Norm shadow_norm(const Circular& circular, std::string_view id, ActorSet persons, ActSet acts,
                 const std::vector<Product>& when) {
    Norm norm;
    norm.id = id;
    norm.cites.add(id);
    norm.title = {id, id};
    norm.binds = persons;
    norm.acts = acts;
    norm.in_force = circular.valid;
    norm.ways.add(settled(detail::condition_of(circular, when)));
    return norm;
}

Result<Rulebook> shadow_of(const std::vector<Circular>& circulars,
                           const std::vector<std::size_t>& members) {
    constexpr ActorSet everyone{full_mask(Axis::actor)};
    constexpr ActSet any_act{full_mask(Axis::act)};
    std::deque<std::string> ids;
    std::vector<Norm> norms;
    for (const std::size_t c : members) {
        const Circular& circular = circulars[c];
        // Limits are for its rules; the circular is there before they hold.
        Circular whole = circular;
        whole.limits.clear();
        norms.push_back(shadow_norm(whole, ids.emplace_back(shadow_id(c)), everyone, any_act, {}));
        for (std::size_t r = 0; r < circular.rules.size(); ++r) {
            const LocalRule& rule = circular.rules[r];
            if (detail::makes_norm(rule.relation) || rule.relation == Relation::adds_duty) continue;
            // What a rule narrows away still belongs beside the national finding.
            const bool narrows = rule.relation == Relation::narrows;
            norms.push_back(shadow_norm(
                narrows ? whole : circular, ids.emplace_back(shadow_id(c, r)),
                detail::persons_of(circular, rule), rule.acts.empty() ? any_act : rule.acts,
                narrows ? std::vector<Product>{} : rule.when));
        }
    }
    return Rulebook::build(norms);
}

Result<Book> compose(const std::vector<Circular>& circulars, std::vector<std::size_t> members,
                     const Rulebook& national) {
    Book book;
    book.rules = national;
    for (const std::size_t c : members) {
        Result<Rulebook> applied = apply(book.rules, circulars[c]);
        if (!applied) return applied.error();
        book.rules = std::move(applied).value();
        const detail::LocalNorms norms = detail::norms_of(circulars[c]);
        for (std::size_t n = 0; n < norms.norms.size(); ++n)
            book.added.push_back({std::string(norms.norms[n].id), c, norms.rule[n]});
    }
    Result<Rulebook> shadow = shadow_of(circulars, members);
    if (!shadow) return shadow.error();
    book.shadow = std::move(shadow).value();
    book.members = std::move(members);
    return book;
}

// --- Circulars that contradict each other ------------------------------------------------------

bool overlap(const HalfOpenInterval& a, const HalfOpenInterval& b) noexcept {
    const auto starts_before_end = [](const HalfOpenInterval& x, const HalfOpenInterval& y) {
        return !is_known(x.from) || !is_known(y.until) || x.from < y.until;
    };
    return a.ordered() && b.ordered() && starts_before_end(a, b) && starts_before_end(b, a);
}

bool meet(const Circular& a, const Circular& b) noexcept {
    const auto reaches = [](const Circular& outer, const Circular& inner) {
        const std::string& code = inner.jurisdiction.code;
        const Jurisdiction& where = outer.jurisdiction;
        return code == where.code || (!where.own_staff_only && detail::lies_in(code, where.code));
    };
    const bool one_election = a.elections.empty() || b.elections.empty() ||
                              std::any_of(a.elections.begin(), a.elections.end(),
                                          [&](Election each) { return holds_for(b, each); });
    return (reaches(a, b) || reaches(b, a)) && !(a.contests & b.contests).empty() && one_election &&
           overlap(a.valid, b.valid);
}

bool common_reference(const LocalRule& a, const LocalRule& b) noexcept {
    return std::any_of(a.references.begin(), a.references.end(),
                       [&](const std::string& each) { return refers_to(b, each); });
}

// A permission, other than a national right told again.
bool permits(const LocalRule& rule) noexcept {
    return rule.permits && rule.relation != Relation::restates;
}
bool forbids(const LocalRule& rule) noexcept {
    return !rule.permits && rule.relation != Relation::adds_duty;
}

std::string said(const LocalRule& rule) {
    if (rule.permits) return "permits";
    return rule.level ? std::string(to_code(*rule.level)) : std::string("forbids");
}

boost::optional<Error> disagreement(const Circular& a, const Circular& b) {
    for (const LocalRule& x : a.rules) {
        for (const LocalRule& y : b.rules) {
            if ((detail::persons_of(a, x) & detail::persons_of(b, y)).empty()) continue;
            const bool acts_stated = !x.acts.empty() && !y.acts.empty();
            if (acts_stated && (x.acts & y.acts).empty()) continue;
            const bool same_norm = common_reference(x, y);
            const bool levels_differ = same_norm && x.level && y.level && *x.level != *y.level;
            const bool opposed = (same_norm || acts_stated) &&
                                 ((permits(x) && forbids(y)) || (forbids(x) && permits(y)));
            if (!levels_differ && !opposed) continue;
            if (netralitas::detail::disjoint(detail::condition_of(a, x.when),
                                             detail::condition_of(b, y.when)))
                continue;
            return Error{ErrorCode::circulars_disagree,
                         a.id + '/' + x.point,
                         said(x) + "; " + b.id + '/' + y.point + ": " + said(y),
                         {"validity.replaced_by or validity.until in one of them"}};
        }
    }
    return boost::none;
}

// Ids first, then each pair.
boost::optional<Error> check(const std::vector<Circular>& circulars) {
    for (std::size_t i = 0; i < circulars.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (circulars[i].id == circulars[k].id)
                return Error{ErrorCode::duplicate_circular, circulars[i].id, circulars[i].id, {}};
    for (std::size_t i = 0; i < circulars.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (meet(circulars[k], circulars[i]))
                if (auto error = disagreement(circulars[k], circulars[i])) return error;
    return boost::none;
}

void end_what_is_replaced(std::vector<Circular>& circulars) {
    for (Circular& old : circulars) {
        for (const Circular& next : circulars) {
            if (next.id != old.replaced_by || !is_known(next.valid.from)) continue;
            if (!is_known(old.valid.until) || next.valid.from < old.valid.until)
                old.valid.until = next.valid.from;
        }
    }
}

}  // namespace

struct CircularSet::State {
    std::vector<Circular> circulars;
    std::vector<Book> books;  // the first is the national law alone
    std::vector<Place> places;

    const Book& book(const Case& facts) const noexcept {
        const Place* nearest = nullptr;
        bool itself = false;
        for (const Place& place : places) {
            if (!detail::lies_in(facts.region, place.code)) continue;
            if (nearest != nullptr && nearest->code.size() > place.code.size()) continue;
            nearest = &place;
            itself = place.code == facts.region;
        }
        if (nearest == nullptr) {
            for (const Circular& circular : circulars) {
                if (!same_name(facts.region, circular.jurisdiction.name)) continue;
                for (const Place& place : places)
                    if (place.code == circular.jurisdiction.code) nearest = &place;
                itself = true;
            }
        }
        if (nearest == nullptr) return books[national_book];
        const std::size_t slot = slot_of(election_of(facts));
        return books[itself ? nearest->itself[slot] : nearest->inside[slot]];
    }
};

CircularSet::CircularSet(std::shared_ptr<const State> state) noexcept : state_(std::move(state)) {}

Result<CircularSet> CircularSet::make(std::vector<Circular> circulars, const Rulebook& national) {
    end_what_is_replaced(circulars);
    try {
        if (auto error = check(circulars)) return *error;
    } catch (const std::length_error& error) {  // only of circulars that were not read
        return Error{ErrorCode::rulebook_too_large, "", "", {error.what()}};
    }

    auto state = std::make_shared<State>();
    std::map<std::vector<std::size_t>, std::size_t> known;
    boost::optional<Error> failed;
    const auto book_of = [&](std::vector<std::size_t> members) -> std::size_t {
        const auto found = known.find(members);
        if (found != known.end()) return found->second;
        Result<Book> book = compose(circulars, members, national);
        if (!book) {
            if (!failed) failed = book.error();
            return national_book;
        }
        const std::size_t number = state->books.size();
        known.emplace(std::move(members), number);
        state->books.push_back(std::move(book).value());
        return number;
    };
    book_of({});
    for (const Circular& circular : circulars) {
        const std::string& code = circular.jurisdiction.code;
        if (std::any_of(state->places.begin(), state->places.end(),
                        [&](const Place& place) { return place.code == code; }))
            continue;
        Place place;
        place.code = code;
        for (std::size_t slot = 0; slot < election_slots; ++slot) {
            boost::optional<Election> election;
            if (slot > 0) election = static_cast<Election>(slot - 1);
            std::vector<std::size_t> itself;
            std::vector<std::size_t> inside;
            for (std::size_t c = 0; c < circulars.size(); ++c) {
                if (!holds_for(circulars[c], election)) continue;
                const Jurisdiction& where = circulars[c].jurisdiction;
                const bool reaches = !where.own_staff_only && detail::lies_in(code, where.code);
                if (reaches || where.code == code) itself.push_back(c);
                if (reaches) inside.push_back(c);
            }
            place.itself[slot] = book_of(std::move(itself));
            place.inside[slot] = book_of(std::move(inside));
        }
        state->places.push_back(std::move(place));
    }
    if (failed) return *failed;
    state->circulars = std::move(circulars);
    return CircularSet(std::move(state));
}

ArrayView<Circular> CircularSet::circulars() const noexcept {
    return {state_->circulars.data(), state_->circulars.size()};
}

const Rulebook& CircularSet::national() const noexcept {
    return state_->books[national_book].rules;
}

const Rulebook& CircularSet::rulebook(const Case& facts) const noexcept {
    return state_->book(facts).rules;
}

Verdict CircularSet::evaluate(const Case& facts) const noexcept {
    return netralitas::evaluate(facts, rulebook(facts));
}

LocalView CircularSet::local(const Case& facts, const Verdict& verdict) const {
    LocalView view;
    const Book& book = state_->book(facts);
    const Verdict spoken =
        netralitas::evaluate(facts, book.shadow.as_of(verdict.rulebook().frozen_on()));
    const std::vector<Finding> findings = verdict.findings();
    const std::vector<const NormInfo*> rights = verdict.permissions();

    for (const std::size_t c : book.members) {
        const Circular& circular = state_->circulars[c];
        const auto status = spoken.status(shadow_id(c));
        if (!status) continue;
        view.circulars.push_back({&circular, *status});
        for (const Channel& channel : circular.channels)
            if (!is_known(verdict.date()) || channel.open.contains(verdict.date()))
                view.channels.push_back({&circular, &channel});

        for (std::size_t r = 0; r < circular.rules.size(); ++r) {
            const LocalRule& rule = circular.rules[r];
            if (rule.relation == Relation::adds_duty) {
                view.duties.push_back({&circular, &rule, *status, {}});
                continue;
            }
            if (detail::makes_norm(rule.relation)) {
                for (const Book::Added& added : book.added) {
                    if (added.circular != c || added.rule != r) continue;
                    for (const Finding& finding : findings)
                        if (finding.norm->id == added.norm)
                            view.added.push_back(
                                {&circular, &rule, finding.status, {finding.norm}});
                }
                continue;
            }
            const auto speaks = spoken.status(shadow_id(c, r));
            if (!speaks) continue;
            LocalPoint point{&circular, &rule, *speaks, {}};
            for (const Finding& finding : findings) {
                if (!refers_to(rule, finding.norm->id)) continue;
                point.national.push_back(finding.norm);
                if (const auto found = divergence(circular, rule, finding))
                    view.divergences.push_back(*found);
            }
            for (const NormInfo* right : rights)
                if (refers_to(rule, right->id)) point.national.push_back(right);
            if (rule.relation == Relation::asserts_permission)
                view.assertions.push_back(std::move(point));
            else if (restates_or_narrows(rule) && !point.national.empty())
                view.restated.push_back(std::move(point));
        }
    }
    return view;
}

using namespace detail;
NETRALITAS_CODEBOOK(JurisdictionLevel, jurisdiction_levels)
NETRALITAS_CODEBOOK(Capacity, capacities)
NETRALITAS_CODEBOOK(InstrumentType, instrument_types)
NETRALITAS_CODEBOOK(CopyQuality, copy_qualities)
NETRALITAS_CODEBOOK(Relation, relations)
NETRALITAS_CODEBOOK(DutyKind, duty_kinds)
NETRALITAS_CODEBOOK(ChannelType, channel_types)

static_assert(netralitas::detail::complete(jurisdiction_levels) &&
                  netralitas::detail::complete(capacities) &&
                  netralitas::detail::complete(instrument_types) &&
                  netralitas::detail::complete(copy_qualities) &&
                  netralitas::detail::complete(relations) &&
                  netralitas::detail::complete(duty_kinds) &&
                  netralitas::detail::complete(channel_types),
              "every value has a code of its own and both labels");
static_assert(std::size(relations) == static_cast<std::size_t>(Relation::asserts_permission) + 1);
static_assert(std::size(duty_kinds) == static_cast<std::size_t>(DutyKind::other) + 1);
static_assert(std::size(capacities) == static_cast<std::size_t>(Capacity::sekda) + 1);
static_assert(std::size(instrument_types) ==
              static_cast<std::size_t>(InstrumentType::public_guidance) + 1);
static_assert(std::size(channel_types) == static_cast<std::size_t>(ChannelType::person) + 1);

}  // namespace netralitas::inline v0::io
