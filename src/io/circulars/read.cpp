// SPDX-License-Identifier: Apache-2.0
//
// From JSON to a circular. What is wrong with a document is said with the path of the value.
#include "io/circulars.hpp"
#include "io/utf8.hpp"
#include "nearest.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <set>
#include <stdexcept>
#include <utility>

namespace netralitas::inline v0::io {

namespace {

using Json = nlohmann::json;
using netralitas::detail::nearest;

// A circular is a page or two; what is far larger is something else.
constexpr std::size_t longest_document = std::size_t{1} << 20U;
constexpr std::size_t deepest_nesting = 16;
constexpr std::size_t most_advice = 5;
constexpr std::size_t longest_given = 80;

// Carries an error out of the reader; never leaves this file.
struct Refusal {
    Error error;
};

[[noreturn]] void refuse(ErrorCode code, std::string place, const std::string& given,
                         std::vector<std::string> allowed = {}) {
    throw Refusal{
        {code, std::move(place), utf8::shortened(given, longest_given), std::move(allowed)}};
}

template <class Candidates>
std::vector<std::string> advice(std::string_view given, const Candidates& candidates) {
    std::vector<std::string> words = nearest(given, candidates);
    if (words.size() > most_advice) words.resize(most_advice);
    return words;
}

// --- The text of the document --------------------------------------------------------------------

// "line:column" of a byte, columns in characters.
std::string position(std::string_view text, std::size_t byte) {
    text = text.substr(0, byte);
    const auto lines = std::count(text.begin(), text.end(), '\n');
    const std::size_t start = text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1;
    return std::to_string(lines + 1) + ':' +
           std::to_string(utf8::characters(text.substr(start)) + 1);
}

std::string joined(const std::string& path, std::string_view key) {
    std::string out = path;
    if (!out.empty()) out += '.';
    return out.append(key.data(), key.size());
}

// Follows the parser through the document, to notice keys that stand twice (the JSON library keeps
// the last one silently) and nesting that no circular has.
class Follower {
public:
    bool operator()(int, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        switch (event) {
            case Event::object_start: open(false); break;
            case Event::array_start: open(true); break;
            case Event::object_end:
            case Event::array_end: frames_.pop_back(); break;
            case Event::key: {
                const auto& key = parsed.get_ref<const std::string&>();
                if (!frames_.back().keys.insert(key).second)
                    refuse(ErrorCode::duplicate_key, joined(path(), key), key);
                frames_.back().at = key;
                break;
            }
            case Event::value:
                if (!frames_.empty() && frames_.back().array) ++frames_.back().next;
                break;
        }
        return true;
    }

private:
    struct Frame {
        bool array = false;
        std::size_t next = 0;
        std::string at;
        std::set<std::string> keys;
    };
    void open(bool array) {
        if (frames_.size() == deepest_nesting)
            refuse(ErrorCode::bad_member, path(), "",
                   {"at most " + std::to_string(deepest_nesting) + " levels of nesting"});
        if (!frames_.empty() && frames_.back().array) ++frames_.back().next;
        frames_.emplace_back();
        frames_.back().array = array;
    }
    // Of the innermost object.
    std::string path() const {
        std::string out;
        for (std::size_t i = 0; i + 1 < frames_.size(); ++i) {
            const Frame& frame = frames_[i];
            if (frame.array)
                out += '[' + std::to_string(frame.next - 1) + ']';
            else
                out = joined(out, frame.at);
        }
        return out;
    }
    std::vector<Frame> frames_;
};

Json parse(std::string_view text) {
    if (text.size() > longest_document)
        refuse(ErrorCode::record_too_long, "", std::to_string(text.size()) + " bytes",
               {"at most " + std::to_string(longest_document) + " bytes"});
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        refuse(ErrorCode::empty_input, "", "");
    if (const std::size_t bad = utf8::first_ill_formed(text); bad != std::string_view::npos)
        refuse(ErrorCode::invalid_utf8, position(text, bad), utf8::byte_name(text[bad]));
    try {
        Follower follower;
        return Json::parse(text.begin(), text.end(),
                           [&](int depth, Json::parse_event_t event, Json& parsed) {
                               return follower(depth, event, parsed);
                           });
    } catch (const Json::parse_error& error) {
        const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        refuse(ErrorCode::broken_json, position(text, byte),
               std::string(text.substr(std::min(byte, text.size()), 20)));
    } catch (const Json::exception&) {  // a number that no type holds
        refuse(ErrorCode::broken_json, "", "");
    }
}

// --- Values and their places ---------------------------------------------------------------------

std::string_view type_name(const Json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "an array";
    if (value.is_string()) return "a string";
    if (value.is_boolean()) return "true or false";
    if (value.is_null()) return "null";
    return "a number";
}

// A value and its path.
class At {
public:
    At(const Json& value, std::string path) : value_(&value), path_(std::move(path)) {}

    const std::string& path() const noexcept { return path_; }
    const Json& value() const noexcept { return *value_; }

    // An object with these parts and no others; a part that starts with '!' must be there.
    const At& object(std::initializer_list<std::string_view> parts) const {
        must(value_->is_object(), "an object");
        std::vector<std::string_view> names;
        for (std::string_view part : parts) {
            if (part.front() == '!') {
                part.remove_prefix(1);
                if (!value_->contains(part))
                    refuse(ErrorCode::missing_member, joined(path_, part), "");
            }
            names.push_back(part);
        }
        for (const auto& [key, unused] : value_->items())
            if (std::find(names.begin(), names.end(), key) == names.end())
                refuse(ErrorCode::unknown_member, joined(path_, key), key, advice(key, names));
        return *this;
    }
    bool has(std::string_view part) const {
        const auto found = value_->find(part);
        return found != value_->end() && !found->is_null();
    }
    At operator[](std::string_view part) const {
        return {*value_->find(part), joined(path_, part)};
    }
    // The elements of an array.
    std::vector<At> elements() const {
        must(value_->is_array(), "an array");
        std::vector<At> out;
        for (std::size_t i = 0; i < value_->size(); ++i)
            out.emplace_back((*value_)[i], path_ + '[' + std::to_string(i) + ']');
        return out;
    }
    std::vector<At> some_elements() const {
        std::vector<At> out = elements();
        if (out.empty()) refuse(ErrorCode::bad_member, path_, "[]", {"at least one element"});
        return out;
    }
    const std::string& text() const {
        must(value_->is_string(), "a string");
        const auto& text = value_->get_ref<const std::string&>();
        if (text.empty()) refuse(ErrorCode::bad_member, path_, "", {"a text that is not empty"});
        return text;
    }
    bool truth() const {
        must(value_->is_boolean(), "true or false");
        return value_->get<bool>();
    }
    Date date() const {
        Result<Date> read = parse_date(text());
        if (!read) refuse(ErrorCode::bad_date, path_, text(), {"YYYY-MM-DD"});
        return *read;
    }
    Words words() const {
        object({"!id", "!en"});
        return {(*this)["id"].text(), (*this)["en"].text()};
    }
    // The position among codes.
    template <class Codes>
    std::size_t code(const Codes& codes) const {
        const auto found = std::find(std::begin(codes), std::end(codes), text());
        if (found == std::end(codes))
            refuse(ErrorCode::unknown_code, path_, text(), advice(text(), codes));
        return static_cast<std::size_t>(found - std::begin(codes));
    }
    template <class Enum, std::size_t N>
    Enum one_of(const ValueInfo (&values)[N]) const {
        std::array<std::string_view, N> codes;
        for (std::size_t i = 0; i < N; ++i) codes[i] = values[i].code;
        return static_cast<Enum>(code(codes));
    }
    // Of an enumeration that is known by its codes only, the first `count` of them.
    template <class Enum>
    Enum one_of_first(std::size_t count) const {
        std::vector<std::string_view> codes;
        for (std::size_t i = 0; i < count; ++i) codes.push_back(to_code(static_cast<Enum>(i)));
        return static_cast<Enum>(code(codes));
    }
    template <std::size_t N>
    std::vector<std::string> words_of(const std::string_view (&allowed)[N]) const {
        std::vector<std::string> out;
        for (const At& element : some_elements()) {
            element.code(allowed);
            out.push_back(element.text());
        }
        return out;
    }
    [[noreturn]] void wrong(std::string_view wanted) const {
        refuse(ErrorCode::wrong_type, path_, std::string(type_name(*value_)),
               {std::string(wanted)});
    }

private:
    void must(bool fits, std::string_view wanted) const {
        if (!fits) wrong(wanted);
    }
    const Json* value_;
    std::string path_;
};

// --- Facts ---------------------------------------------------------------------------------------

std::vector<std::string_view> codes_of(Fact fact) {
    std::vector<std::string_view> codes;
    for (const ValueInfo& value : info(fact).values) codes.push_back(value.code);
    return codes;
}

template <class Value>
SetOf<Value> set_of(const At& list, Fact fact) {
    SetOf<Value> out;
    const auto codes = codes_of(fact);
    for (const At& element : list.some_elements())
        out = out | SetOf<Value>(static_cast<Value>(element.code(codes)));
    return out;
}

// A fact or circumstance that a condition may name.
struct Asked {
    Axis axis;
    bool yes_or_no;
    std::vector<std::string_view> codes;
};

Asked asked(const At& condition, std::string_view key) {
    std::vector<std::string_view> keys;
    for (const FactInfo& fact : facts()) {
        if (!has_axis(fact.fact)) continue;
        if (fact.key == key)
            return {axis_of(fact.fact), fact.type == FactType::boolean, codes_of(fact.fact)};
        keys.push_back(fact.key);
    }
    if (key == "phase") {
        Asked phase{Axis::phase, false, {}};
        for (const Phase each : {Phase::before, Phase::during, Phase::after})
            phase.codes.push_back(to_code(each));
        return phase;
    }
    if (key == "determined") return {Axis::determined, true, {}};
    for (const auto& circumstance : detail::circumstances) keys.push_back(circumstance.key);
    refuse(ErrorCode::unknown_key, joined(condition.path(), key), std::string(key),
           advice(key, keys));
}

Product product(const At& at) {
    if (!at.value().is_object()) at.wrong("an object");
    Product out;
    for (const auto& [key, unused] : at.value().items()) {
        const Asked fact = asked(at, key);
        std::uint32_t allowed = 0;
        for (const At& value : at[key].some_elements()) {
            if (fact.yes_or_no)
                allowed |= value.truth() ? 2U : 1U;
            else
                allowed |= 1U << value.code(fact.codes);
        }
        if (out.size == Product::capacity)
            refuse(ErrorCode::rulebook_too_large, at.path(), "",
                   {"at most " + std::to_string(Product::capacity) + " facts in one alternative"});
        out.narrow(fact.axis, allowed);
    }
    return out;
}

std::vector<Product> alternatives(const At& list) {
    std::vector<Product> out;
    for (const At& element : list.some_elements()) out.push_back(product(element));
    if (out.size() > Condition::capacity)
        refuse(ErrorCode::rulebook_too_large, list.path(), std::to_string(out.size()),
               {"at most " + std::to_string(Condition::capacity) + " alternatives"});
    return out;
}

// --- Parts of the document -----------------------------------------------------------------------

bool is_id_of_words(std::string_view text, char separator) noexcept {
    char before = separator;
    for (const char c : text) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          (separator == '.' && c == '_');
        if (!word && (c != separator || before == separator)) return false;
        before = c;
    }
    return !text.empty() && before != separator;
}

// The id must not be taken for an instrument of national law: the force of a norm follows from it.
std::string circular_id(const At& at) {
    const std::string& id = at.text();
    if (!is_id_of_words(id, '-'))
        refuse(ErrorCode::bad_member, at.path(), id,
               {"small letters, digits and single hyphens, such as batang-800-169-2023"});
    const Instrument* known = find_instrument(id);
    if (known != nullptr && known->force != Force::local_circular)
        refuse(ErrorCode::bad_member, at.path(), id, {"an id that no national instrument has"});
    return id;
}

Jurisdiction jurisdiction(const At& at) {
    at.object({"!code", "!name", "!level", "own_staff_only"});
    Jurisdiction out;
    const At code = at["code"];
    out.code = code.text();
    if (!detail::is_region_code(out.code))
        refuse(ErrorCode::bad_member, code.path(), out.code,
               {"two digits (\"73\") or two and two (\"33.25\"), as a string"});
    out.name = at["name"].text();
    out.level = at["level"].one_of<JurisdictionLevel>(detail::jurisdiction_levels);
    if ((out.level == JurisdictionLevel::province) != (out.code.size() == 2))
        refuse(ErrorCode::bad_member, code.path(), out.code,
               {"two digits for a province, two and two for a regency or city"});
    if (at.has("own_staff_only")) out.own_staff_only = at["own_staff_only"].truth();
    return out;
}

HalfOpenInterval interval(const At& at) {
    HalfOpenInterval out;
    if (at.has("from")) out.from = at["from"].date();
    if (at.has("until")) out.until = at["until"].date();
    if (!out.ordered())
        refuse(ErrorCode::empty_interval, joined(at.path(), "until"), at["until"].text(),
               {"a day after " + to_iso(out.from)});
    return out;
}

BoundPersons bound_persons(const At& at) {
    at.object({"!person", "local_names", "paid_from"});
    BoundPersons out;
    out.person = static_cast<Actor>(at["person"].code(codes_of(Fact::actor)));
    if (at.has("local_names"))
        for (const At& name : at["local_names"].some_elements())
            out.local_names.push_back(name.text());
    if (at.has("paid_from")) out.paid_from = at["paid_from"].words_of(detail::funding_words);
    return out;
}

LocalConsequence consequence(const At& at, ActorSet bound) {
    at.object({"persons", "levels", "per_law", "!text"});
    LocalConsequence out;
    out.persons = at.has("persons") ? set_of<Actor>(at["persons"], Fact::actor) : bound;
    if (at.has("per_law")) out.per_law = at["per_law"].truth();
    out.text = at["text"].words();
    if (!at.has("levels")) return out;
    if (out.per_law)
        refuse(ErrorCode::bad_member, joined(at.path(), "per_law"), "true",
               {"levels or per_law, not both"});
    for (const At& element : at["levels"].some_elements()) {
        const auto level = element.one_of_first<SanctionLevel>(level_count);
        for (unsigned i = 0; i < axis_size(Axis::actor); ++i) {
            const auto person = static_cast<Actor>(i);
            if (!out.persons.contains(person) || detail::may_name(person, level)) continue;
            std::vector<std::string> allowed;
            for (std::size_t k = 0; k < level_count; ++k)
                if (detail::may_name(person, static_cast<SanctionLevel>(k)))
                    allowed.emplace_back(to_code(static_cast<SanctionLevel>(k)));
            refuse(ErrorCode::level_of_other_track, element.path(),
                   element.text() + " (" + std::string(to_code(person)) + ')', allowed);
        }
        out.levels.push_back(level);
    }
    return out;
}

Channel channel(const At& at) {
    at.object({"!name", "!type", "!body", "evidence", "from", "until"});
    Channel out;
    out.name = at["name"].text();
    out.type = at["type"].one_of<ChannelType>(detail::channel_types);
    out.body = at["body"].text();
    if (at.has("evidence")) out.evidence = at["evidence"].words_of(detail::evidence_words);
    out.open = interval(at);
    return out;
}

Facets facets_of(const At& at) {
    at.object({"channels", "facilities", "roles", "places"});
    Facets out;
    if (at.has("channels")) out.channels = at["channels"].words_of(detail::facet_channels);
    if (at.has("facilities")) out.facilities = at["facilities"].words_of(detail::facet_facilities);
    if (at.has("roles")) out.roles = at["roles"].words_of(detail::facet_roles);
    if (at.has("places")) out.places = at["places"].words_of(detail::facet_places);
    return out;
}

// --- Rules ---------------------------------------------------------------------------------------

[[noreturn]] void mismatch(const At& rule, std::string_view part, std::string wanted) {
    refuse(ErrorCode::relation_mismatch, joined(rule.path(), part),
           rule["relation"].text(), {std::move(wanted)});
}

[[noreturn]] void lightens(const std::string& place, const std::string& given, bool permission) {
    std::vector<std::string> allowed{"relation diverges"};
    if (permission) allowed.insert(allowed.begin(), "relation asserts_permission");
    refuse(ErrorCode::lightens_the_law, place, given, std::move(allowed));
}

// Parts that a relation needs, and those that it can't have.
void check_parts(const At& at, const LocalRule& rule) {
    const Relation relation = rule.relation;
    const bool norm = detail::makes_norm(relation);
    const bool needs_reference = relation != Relation::adds_duty &&
                                 relation != Relation::extends_acts;
    if (needs_reference && rule.references.empty())
        mismatch(at, "references", "at least one national norm");
    if (norm && rule.acts.empty()) mismatch(at, "acts", "at least one act");
    if (norm && !at.has("certainty")) mismatch(at, "certainty", "how certain the rule is");
    if (norm && rule.certainty != Certainty::settled && rule.reason.empty())
        mismatch(at, "reason", "why the rule is not settled");
    if (rule.level && relation != Relation::restates && relation != Relation::diverges)
        mismatch(at, "level", "a level in consequences; level is for restates and diverges");
    if (relation == Relation::diverges && !rule.level && !rule.permits)
        mismatch(at, "level", "the level named locally, or effect permits");
    if (relation == Relation::asserts_permission && !rule.permits)
        mismatch(at, "effect", "effect permits");
    if ((relation == Relation::adds_duty) != rule.duty.has_value())
        mismatch(at, "duty", relation == Relation::adds_duty ? "the duty" : "no duty");
    if (relation == Relation::adds_consequence &&
        std::all_of(rule.consequences.begin(), rule.consequences.end(),
                    [](const LocalConsequence& each) { return each.per_law; }))
        mismatch(at, "consequences", "a consequence that is named");
}

// A rule below the law may not permit or lighten under a name that hides it.
void check_against_the_law(const At& at, const Circular& circular, const LocalRule& rule,
                           const Rulebook& law) {
    std::vector<const NormInfo*> norms;
    for (std::size_t i = 0; i < rule.references.size(); ++i) {
        const NormInfo* norm = law.find(rule.references[i]);
        if (norm == nullptr) {
            std::vector<std::string_view> ids;
            for (const NormInfo& each : law.norms()) ids.push_back(each.id);
            refuse(ErrorCode::unknown_reference, at["references"].elements()[i].path(),
                   rule.references[i], advice(rule.references[i], ids));
        }
        norms.push_back(norm);
    }
    const bool open = rule.relation == Relation::diverges ||
                      rule.relation == Relation::asserts_permission;
    const bool of_rights = std::all_of(norms.begin(), norms.end(), [](const NormInfo* norm) {
        return norm->type == NormType::permission;
    });
    if (rule.permits && !open && !(rule.relation == Relation::restates && of_rights))
        lightens(joined(at.path(), "effect"), at["relation"].text(), true);

    const ActorSet persons = detail::persons_of(circular, rule);
    bool differs = rule.permits;
    for (const NormInfo* norm : norms) {
        if (norm->type == NormType::permission) continue;
        const std::vector<SanctionLevel> national = detail::levels_of(law, *norm);
        const auto lighter_than_all = [&](SanctionLevel local) {
            return std::all_of(national.begin(), national.end(), [&](SanctionLevel level) {
                return detail::lighter_than(local, level);
            });
        };
        if (rule.level) {
            const bool same =
                std::find(national.begin(), national.end(), *rule.level) != national.end();
            differs = differs || !same;
            if (rule.relation == Relation::restates && !same) {
                const std::string given = std::string(to_code(*rule.level)) + " (" +
                                          std::string(norm->id) + ": " +
                                          std::string(to_code(norm->sanction.level)) + ')';
                if (lighter_than_all(*rule.level))
                    lightens(joined(at.path(), "level"), given, false);
                mismatch(at, "level", "relation diverges for another level");
            }
        }
        // The consequences named for persons whom the norm already binds.
        const auto check = [&](const LocalConsequence& named, const std::string& place) {
            if ((named.persons & persons & norm->binds).empty() || named.levels.empty()) return;
            const bool compares =
                std::any_of(named.levels.begin(), named.levels.end(), [&](SanctionLevel level) {
                    return track_of(level) == norm->track();
                });
            const bool all_lighter =
                std::all_of(named.levels.begin(), named.levels.end(), [&](SanctionLevel level) {
                    return track_of(level) != norm->track() || lighter_than_all(level);
                });
            if (compares && all_lighter)
                lightens(place,
                         std::string(to_code(named.levels.back())) + " (" + std::string(norm->id) +
                             ": " + std::string(to_code(norm->sanction.level)) + ')',
                         false);
        };
        if (rule.relation == Relation::diverges) continue;
        for (const LocalConsequence& named : rule.consequences)
            check(named, joined(at.path(), "consequences"));
        for (const LocalConsequence& named : circular.consequences)
            check(named, "consequences");
    }
    if (rule.relation == Relation::diverges && !differs)
        mismatch(at, "level", "a level other than the national one; else relation restates");
}

LocalRule local_rule(const At& at, const Circular& circular) {
    at.object({"!point", "!text", "!relation", "effect", "references", "persons", "acts", "when",
               "level", "consequences", "certainty", "reason", "duty", "facets", "!confidence",
               "text_seen", "voice"});
    LocalRule out;
    out.point = at["point"].text();
    if (!is_id_of_words(out.point, '.'))
        refuse(ErrorCode::bad_member, joined(at.path(), "point"), out.point,
               {"words of small letters and digits between dots, such as 2.c"});
    out.text = at["text"].words();
    out.relation = at["relation"].one_of<Relation>(detail::relations);
    constexpr std::string_view effects[] = {"forbids", "permits"};
    if (at.has("effect")) out.permits = at["effect"].code(effects) == 1;
    if (at.has("references"))
        for (const At& element : at["references"].some_elements())
            out.references.push_back(element.text());
    if (at.has("persons")) {
        out.persons = set_of<Actor>(at["persons"], Fact::actor);
        if (const ActorSet other = out.persons - circular.persons(); !other.empty()) {
            std::vector<std::string> bound;
            for (const BoundPersons& each : circular.binds)
                bound.emplace_back(to_code(each.person));
            for (const At& element : at["persons"].elements())
                if (std::find(bound.begin(), bound.end(), element.text()) == bound.end())
                    refuse(ErrorCode::bad_member, element.path(), element.text(), bound);
        }
    }
    if (at.has("acts")) out.acts = set_of<Act>(at["acts"], Fact::act);
    if (at.has("when")) out.when = alternatives(at["when"]);
    if (at.has("level")) out.level = at["level"].one_of_first<SanctionLevel>(level_count);
    const ActorSet persons = detail::persons_of(circular, out);
    if (at.has("consequences"))
        for (const At& element : at["consequences"].some_elements())
            out.consequences.push_back(consequence(element, persons));
    if (at.has("certainty")) out.certainty = at["certainty"].one_of_first<Certainty>(3);
    if (at.has("reason")) out.reason = at["reason"].words();
    if (at.has("duty")) {
        const At duty = at["duty"].object({"!kind", "!who"});
        out.duty = Duty{duty["kind"].one_of<DutyKind>(detail::duty_kinds), duty["who"].words()};
    }
    if (at.has("facets")) out.facets = facets_of(at["facets"]);
    out.confidence = at["confidence"].one_of_first<Confidence>(3);
    out.text_seen = at.has("text_seen") ? at["text_seen"].truth() : circular.text_seen;
    if (at.has("voice")) out.voice = at["voice"].text();

    check_parts(at, out);
    check_against_the_law(at, circular, out, Rulebook::national());
    const std::size_t products = std::max<std::size_t>(out.when.size(), 1) *
                                 std::max<std::size_t>(circular.limits.size(), 1);
    if (products > Condition::capacity)
        refuse(ErrorCode::rulebook_too_large, joined(at.path(), "when"), std::to_string(products),
               {"at most " + std::to_string(Condition::capacity) +
                " alternatives, those of limits counted"});
    return out;
}

// Points of one circular: what becomes a norm needs an id of its own.
void check_points(const Circular& circular) {
    std::set<std::string> ids;
    std::set<std::pair<std::string, Relation>> points;
    for (std::size_t i = 0; i < circular.rules.size(); ++i) {
        const LocalRule& rule = circular.rules[i];
        const std::string place = "rules[" + std::to_string(i) + "].point";
        if (detail::makes_norm(rule.relation) && !ids.insert(rule.point).second)
            refuse(ErrorCode::duplicate_norm, place, rule.point,
                   {"one rule that adds, at each point"});
        if (!points.insert({rule.point, rule.relation}).second)
            refuse(ErrorCode::duplicate_norm, place, rule.point,
                   {"one rule of each relation at each point"});
    }
}

Circular circular_of(const At& at) {
    at.object({"$schema", "!format", "!id", "!jurisdiction", "!issuer", "!instrument", "!validity",
               "!contests", "elections", "limits", "!points", "!source", "!binds", "outside_model",
               "consequences", "channels", "!rules", "notes"});
    const Json& format = at["format"].value();
    if (!format.is_number_integer()) at["format"].wrong("a number");
    if (format != 1) refuse(ErrorCode::bad_member, "format", format.dump(), {"1"});

    Circular out;
    out.id = circular_id(at["id"]);
    out.jurisdiction = jurisdiction(at["jurisdiction"]);

    const At issuer = at["issuer"].object({"!office", "!capacity"});
    out.office = issuer["office"].text();
    out.capacity = issuer["capacity"].one_of<Capacity>(detail::capacities);

    const At instrument = at["instrument"].object({"!type", "!number", "!date", "!title"});
    out.type = instrument["type"].one_of<InstrumentType>(detail::instrument_types);
    if (instrument.has("number")) out.number = instrument["number"].text();
    if (instrument.has("date")) out.date = instrument["date"].date();
    out.title = instrument["title"].words();

    // A circular without a first day would hold for acts of any year.
    const At validity = at["validity"].object({"!from", "!basis", "until", "replaced_by"});
    if (!validity.has("from"))
        validity["from"].wrong("a day; the first report where none is known");
    out.valid = interval(validity);
    constexpr std::string_view bases[] = {"date_of_issue", "first_report"};
    out.valid_from_first_report = validity["basis"].code(bases) == 1;
    if (validity.has("replaced_by")) out.replaced_by = validity["replaced_by"].text();

    for (const At& element : at["contests"].some_elements())
        out.contests = out.contests |
                       SetOf<ElectionKind>(element.one_of_first<ElectionKind>(2));
    if (at.has("elections")) {
        std::vector<std::string_view> codes;
        for (const Election each : elections()) codes.push_back(to_code(each));
        for (const At& element : at["elections"].some_elements()) {
            out.elections.push_back(elections()[element.code(codes)]);
            if (!out.contests.contains(timetable(out.elections.back())->kind()))
                refuse(ErrorCode::bad_member, element.path(), element.text(),
                       {"an election of the kinds in contests"});
        }
    }
    if (at.has("limits")) out.limits = alternatives(at["limits"]);
    constexpr std::string_view numberings[] = {"printed", "own"};
    out.points_as_printed = at["points"].code(numberings) == 0;

    const At source = at["source"].object({"!urls", "!quality", "!text_seen"});
    for (const At& url : source["urls"].some_elements()) {
        const std::string& text = url.text();
        if (text.rfind("https://", 0) != 0 && text.rfind("http://", 0) != 0 &&
            text.rfind("urn:", 0) != 0)
            refuse(ErrorCode::bad_member, url.path(), text, {"https://...", "urn:..."});
        out.urls.push_back(text);
    }
    out.quality = source["quality"].one_of<CopyQuality>(detail::copy_qualities);
    out.text_seen = source["text_seen"].truth();

    for (const At& element : at["binds"].some_elements()) {
        BoundPersons bound = bound_persons(element);
        if (out.persons().contains(bound.person))
            refuse(ErrorCode::bad_member, joined(element.path(), "person"),
                   std::string(to_code(bound.person)), {"each person once"});
        out.binds.push_back(std::move(bound));
    }
    if (at.has("outside_model"))
        for (const At& element : at["outside_model"].some_elements()) {
            element.object({"!local_name", "!note"});
            out.outside_model.push_back({element["local_name"].text(), element["note"].words()});
        }
    if (at.has("consequences"))
        for (const At& element : at["consequences"].some_elements())
            out.consequences.push_back(consequence(element, out.persons()));
    if (at.has("channels"))
        for (const At& element : at["channels"].some_elements())
            out.channels.push_back(channel(element));
    if (at.has("notes")) out.notes = at["notes"].words();
    for (const At& element : at["rules"].some_elements())
        out.rules.push_back(local_rule(element, out));
    check_points(out);
    return out;
}

}  // namespace

Result<Circular> read_circular(std::string_view json) {
    try {
        const Json document = parse(json);
        Circular circular = circular_of(At(document, ""));
        // What only the whole shows: ways that exclude each other, too many of them.
        const Result<Rulebook> applied = apply(Rulebook::national(), circular);
        if (!applied) return applied.error();
        return circular;
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

}  // namespace netralitas::inline v0::io
