// SPDX-License-Identifier: Apache-2.0
#include "cases.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace law_test {

namespace {

std::vector<std::string> words(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> out;
    for (std::string word; in >> word;) out.push_back(word);
    return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

// How a norm stands, without the persons who handle it. A permission applies where it holds in
// every completion, and never depends.
struct Standing {
    boost::optional<Status> status;
    SanctionLevel level = SanctionLevel::unassigned;
    std::string basis;
    Certainty certainty = Certainty::settled;

    bool same(const Standing& other) const {
        return status == other.status &&
               (!status ||
                (level == other.level && basis == other.basis && certainty == other.certainty));
    }
};

Standing standing(const Verdict& verdict, std::string_view norm) {
    Standing out;
    const NormInfo* found = verdict.rulebook().find(norm);
    if (found != nullptr && found->type == NormType::permission) {
        for (const NormInfo* permission : verdict.permissions())
            if (permission == found) out.status = Status::applies;
        return out;
    }
    out.status = verdict.status(norm);
    if (!out.status) return out;
    for (const Finding& finding : verdict.findings()) {
        if (finding.norm->id != norm) continue;
        out.level = finding.level;
        out.basis = std::string(finding.level_basis);
        out.certainty = finding.certainty;
    }
    return out;
}

// What differs from how the norm stands in the case itself.
std::string difference(const Standing& base, const Standing& here) {
    std::vector<std::string> out;
    if (here.status != base.status) out.emplace_back(to_code(*here.status));
    if (here.certainty != base.certainty) out.emplace_back(to_code(here.certainty));
    if (here.level != base.level) out.emplace_back(to_code(here.level));
    if (here.basis != base.basis && !here.basis.empty()) out.push_back(here.basis);
    if (here.basis != base.basis && here.basis.empty() && here.level == base.level)
        out.emplace_back("no basis");
    return joined(out, " ");
}

struct Choice {
    std::string code;
    Standing here;
};

// One line of a profile; empty where every value leaves the norm as it is.
std::string line_of(std::string_view key, const Standing& base,
                    const std::vector<Choice>& choices) {
    if (std::all_of(choices.begin(), choices.end(),
                    [&](const Choice& choice) { return choice.here.same(base); }))
        return {};
    std::vector<std::string> kept;
    for (const Choice& choice : choices) {
        if (!choice.here.status) continue;
        kept.push_back(choice.here.same(base)
                           ? choice.code
                           : choice.code + "(" + difference(base, choice.here) + ")");
    }
    return std::string(key) + ": " + joined(kept, " ");
}

// What a fact that is not known must give, from what its values give.
boost::optional<Status> expected_when_unknown(const std::vector<Choice>& choices) {
    std::size_t applying = 0;
    std::size_t open = 0;
    std::size_t beaten = 0;
    for (const Choice& choice : choices) {
        if (choice.here.status == Status::applies) ++applying;
        if (choice.here.status == Status::depends) ++open;
        if (choice.here.status == Status::defeated) ++beaten;
    }
    if (applying == choices.size()) return Status::applies;
    if (applying + open > 0) return Status::depends;
    if (beaten == choices.size()) return Status::defeated;
    return boost::none;
}

const Timetable& timetable_of(const Case& facts) {
    return facts.timetable != nullptr ? *facts.timetable : *netralitas::timetable(*facts.election);
}

// The other kind of election, of the same years.
void turn_to_other_kind(Case& facts) {
    if (facts.timetable != nullptr) {
        facts.timetable = nullptr;
        facts.election = Election::pilkada_2020;
    } else if (*facts.election == Election::pilkada_2020) {
        facts.election = Election::own;
        facts.timetable = pemilu_2019();
    } else {
        facts.election = *facts.election == Election::pemilu_2024 ? Election::pilkada_2024
                                                                  : Election::pemilu_2024;
    }
}

const boost::gregorian::days one_day(1);

// The first and the last day of a phase that is next to the campaign.
std::vector<Date> days_of(const Timetable& timetable, Phase phase) {
    const ClosedInterval campaign = timetable.campaign();
    switch (phase) {
        case Phase::before: return {campaign.first - one_day};
        case Phase::during: return {campaign.first, campaign.last};
        default: return {campaign.last + one_day};
    }
}

}  // namespace

// --- Cases ---------------------------------------------------------------------------------------

Case with(Case facts, std::string_view stated) {
    for (const std::string& word : words(stated)) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) throw std::invalid_argument(word);
        const Fact fact = find_fact(word.substr(0, equals)).value();
        if (const auto error = state(facts, fact, word.substr(equals + 1)))
            throw InputError(*error);
    }
    return facts;
}

Case only_known(std::string_view stated) { return with(Case{}, stated); }

Case harmless() {
    static const Case facts = only_known(
        "date=2024-10-03 examined_on=2024-10-20 election=pilkada_2024 "
        "office_sought=regent_or_mayor "
        "actor=pns post=executive_staff holds_office=false incumbent=false act=other "
        "beneficiary=candidate polarity=favour independent_track=false spouse_is_candidate=false "
        "unpaid_leave=false resigned=false active_support=false party_attributes=false "
        "service_attributes=false mobilised_staff=false state_facilities=false "
        "partisan_symbol=false partisan_background=false photo_with=candidate "
        "public_posting=false winning_team_account=false purpose_of_support=false "
        "campaign_organiser=false party_officer=false intent=false on_official_duty=false "
        "working_hours=false spoke=false minister_approval=false impact=unit repeat_offence=false");
    return facts;
}

Case doing(std::string_view act, std::string_view stated) {
    return with(with(harmless(), "act=" + std::string(act)), stated);
}

Case in_pemilu(Case facts, std::string_view office) {
    return with(facts,
                "election=pemilu_2024 date=2024-01-10 examined_on=2024-01-20 office_sought=" +
                    std::string(office));
}

Case in_2020(Case facts) {
    return with(facts, "election=pilkada_2020 date=2020-10-01 examined_on=2020-10-20");
}

Case in_2019(Case facts, std::string_view office) {
    facts =
        with(facts, "date=2019-01-10 examined_on=2019-01-20 office_sought=" + std::string(office));
    facts.election = Election::own;
    facts.timetable = pemilu_2019();
    return facts;
}

Case toward_aspirant(Case facts) {
    return with(facts, "date=2024-08-01 examined_on=2024-08-10 beneficiary=aspirant");
}

Case pns_at_campaign() { return doing("attend_campaign"); }

const Timetable* pemilu_2019() {
    static const std::shared_ptr<const Timetable> own = [] {
        ElectionDefinition said;
        said.code = "pemilu_2019";
        said.name_id = "Pemilu 2019";
        said.name_en = "General election of 2019";
        said.kind = ElectionKind::pemilu;
        said.offices = {Office::president, Office::dpr, Office::dpd, Office::dprd};
        said.stages = {{StageKind::determination, Date(2018, 9, 20), Date(2018, 9, 20), {}, {}},
                       {StageKind::campaign, Date(2018, 9, 23), Date(2019, 4, 13), {}, {}},
                       {StageKind::quiet_period, Date(2019, 4, 14), Date(2019, 4, 16), {}, {}},
                       {StageKind::voting, Date(2019, 4, 17), Date(2019, 4, 17), {}, {}}};
        return Timetable::make(said).value();
    }();
    return own.get();
}

const Timetable* campaign_around(const Date& day, ElectionKind kind) {
    static std::vector<std::shared_ptr<const Timetable>> made;
    const boost::gregorian::days month(30);
    ElectionDefinition said;
    said.code = "election_around";
    said.name_id = "Pemilihan";
    said.name_en = "An election";
    said.kind = kind;
    said.offices = kind == ElectionKind::pemilu
                       ? OfficeSet{Office::president, Office::dpr, Office::dpd, Office::dprd}
                       : OfficeSet{Office::governor, Office::regent_or_mayor};
    said.stages = {{StageKind::determination, day - month - one_day, day - month - one_day, {}, {}},
                   {StageKind::campaign, day - month, day + month, {}, {}},
                   {StageKind::voting, day + month + one_day, day + month + one_day, {}, {}}};
    made.push_back(Timetable::make(said).value());
    return made.back().get();
}

std::string around(Case facts, std::string_view norm, std::string_view day, ElectionKind kind) {
    const Date first = parse_date(day).value();
    facts.timetable = campaign_around(first, kind);
    facts.election = Election::own;
    return on_days(facts, norm, to_iso(first - one_day) + " " + to_iso(first));
}

// --- Answers -------------------------------------------------------------------------------------

std::string meaning(const Verdict& verdict, std::string_view norm) {
    for (const Finding& finding : verdict.findings()) {
        if (finding.norm->id != norm) continue;
        std::string out;
        if (finding.status != Status::applies) out += std::string(to_code(finding.status)) + " ";
        out += std::string(to_code(finding.track())) + " " + std::string(to_code(finding.level)) +
               " (" + std::string(finding.level_basis) + ") " +
               std::string(to_code(finding.certainty));
        if (finding.certainty != Certainty::settled)
            out += " per " + std::string(finding.reason.source);
        return out + "; " + codes(finding.handled_by) + "; " + codes(finding.decided_by);
    }
    return "none";
}

std::string meaning(const Case& facts, std::string_view norm) {
    return meaning(evaluate(facts), norm);
}

namespace {

// A PPPK stands as a PNS does under a norm of discipline, but without a level, and where the norm
// reaches them only by analogy never settled. Names what breaks that; empty where nothing does.
std::string unlike_for_pppk(const Case& facts, std::string_view norm, const Rulebook& rulebook) {
    const NormInfo& found = *rulebook.find(norm);
    const bool by_analogy = found.by_analogy.contains(Actor::pppk);
    if (found.track() != Track::discipline || facts.actor != Actor::pns ||
        facts.unpaid_leave == true || !(found.binds | found.by_analogy).contains(Actor::pppk))
        return {};
    const auto alike = [&](Case changed) {
        const Standing pns = standing(evaluate(changed, rulebook), norm);
        changed.actor = Actor::pppk;
        const Standing pppk = standing(evaluate(changed, rulebook), norm);
        if (pns.status != pppk.status) return false;
        if (!pns.status) return true;
        const Certainty certainty =
            by_analogy ? std::max(pns.certainty, Certainty::interpretive) : pns.certainty;
        return pppk.level == SanctionLevel::unassigned && pppk.basis.empty() &&
               pppk.certainty == certainty;
    };
    for (const FactInfo& fact : netralitas::facts()) {
        // They have no unpaid leave.
        if (!has_axis(fact.fact) || fact.fact == Fact::actor || fact.fact == Fact::unpaid_leave)
            continue;
        for (std::size_t value = 0; value < fact.values.size(); ++value) {
            Case changed = facts;
            fact.set(changed, static_cast<int>(value));
            if (!alike(changed))
                return std::string(fact.key) + "=" + std::string(fact.values[value].code);
        }
    }
    for (const Phase phase : {Phase::before, Phase::during, Phase::after}) {
        for (const Date& day : days_of(timetable_of(facts), phase)) {
            Case changed = facts;
            changed.date = changed.examined_on = day;
            if (!alike(changed)) return to_iso(day);
        }
    }
    Case early = facts;
    early.date = early.examined_on = Date(2024, 8, 1);
    if (!alike(early)) return to_iso(early.date);
    // Under the code before, too.
    Case before = facts;
    before.election = Election::pilkada_2020;
    for (const Date& day : {Date(2020, 10, 1), Date(2021, 8, 30)}) {
        before.date = before.examined_on = day;
        if (!alike(before)) return to_iso(day);
        before.examined_on = Date(2021, 8, 31);
        if (!alike(before)) return to_iso(day) + ", first examined on 2021-08-31";
    }
    return {};
}

}  // namespace

std::string profile(const Case& facts, std::string_view norm, const Rulebook& rulebook) {
    const Standing base = standing(evaluate(facts, rulebook), norm);
    if (!base.status) return "none";
    const bool is_permission = rulebook.find(norm)->type == NormType::permission;
    std::vector<std::string> lines;
    const auto note = [&](std::string_view key, const std::vector<Choice>& choices) {
        const std::string line = line_of(key, base, choices);
        if (!line.empty()) lines.push_back(line);
    };
    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact)) continue;
        std::vector<Choice> choices;
        for (std::size_t value = 0; value < fact.values.size(); ++value) {
            Case changed = facts;
            fact.set(changed, static_cast<int>(value));
            choices.push_back({std::string(fact.values[value].code),
                               standing(evaluate(changed, rulebook), norm)});
        }
        note(fact.key, choices);
        // A fact that follows from others where it is not stated is no unknown.
        if (fact.fact == Fact::beneficiary || fact.fact == Fact::holds_office ||
            fact.fact == Fact::office_sought)
            continue;
        if (fact.fact == Fact::unpaid_leave && facts.actor == Actor::pppk) continue;
        if (fact.fact == Fact::spouse_is_candidate && facts.act == Act::accompany_spouse) continue;
        Case unknown = facts;
        fact.set(unknown, -1);
        const auto status = standing(evaluate(unknown, rulebook), norm).status;
        auto expected = expected_when_unknown(choices);
        if (is_permission && expected == Status::depends) expected = boost::none;
        if (status != expected)
            lines.push_back(std::string(fact.key) +
                            " unknown: " + (status ? std::string(to_code(*status)) : "none"));
    }
    const auto choice_of = [&](std::string code, const Case& changed) {
        return Choice{std::move(code), standing(evaluate(changed, rulebook), norm)};
    };
    const auto phase = timetable_of(facts).phase_on(facts.date);
    std::vector<Choice> phases;
    for (const Phase other : {Phase::before, Phase::during, Phase::after}) {
        std::vector<Choice> ends;
        for (const Date& day : days_of(timetable_of(facts), other)) {
            Case changed = facts;
            changed.date = day;
            changed.examined_on = day;
            ends.push_back(choice_of(std::string(to_code(other)), changed));
        }
        if (!ends.front().here.same(ends.back().here)) {
            ends.front().code = "first_day";
            ends.back().code = "last_day";
        } else {
            ends.resize(1);
        }
        phases.insert(phases.end(), ends.begin(), ends.end());
    }
    note("phase", phases);
    std::vector<Choice> kinds;
    for (const bool other : {false, true}) {
        Case changed = facts;
        if (other) {
            turn_to_other_kind(changed);
            changed.date = days_of(timetable_of(changed), phase.value_or(Phase::during)).front();
            changed.examined_on = changed.date;
        }
        kinds.push_back(choice_of(std::string(to_code(timetable_of(changed).kind())), changed));
    }
    if (kinds[0].code == "pilkada") std::swap(kinds[0], kinds[1]);
    note("kind", kinds);
    const std::string unlike = unlike_for_pppk(facts, norm, rulebook);
    if (!unlike.empty()) lines.push_back("not the same for pppk: " + unlike);
    return joined(lines, " | ");
}

std::string on_days(const Case& facts, std::string_view norm, std::string_view days) {
    std::vector<std::string> out;
    for (const std::string& day : words(days)) {
        const Standing here =
            standing(evaluate(with(facts, "date=" + day + " examined_on=" + day)), norm);
        if (!here.status)
            out.emplace_back("no");
        else if (here.status != Status::applies)
            out.emplace_back(to_code(*here.status));
        else
            out.emplace_back(to_code(here.certainty));
    }
    return joined(out, " ");
}

std::string levels_on_days(const Case& facts, std::string_view norm, std::string_view days) {
    std::vector<std::string> out;
    for (const std::string& day : words(days)) {
        const Standing here =
            standing(evaluate(with(facts, "date=" + day + " examined_on=" + day)), norm);
        out.emplace_back(here.status ? to_code(here.level) : "no");
    }
    return joined(out, " ");
}

bool applies(const Verdict& verdict, std::string_view norm) {
    return verdict.status(norm) == Status::applies;
}
bool depends(const Verdict& verdict, std::string_view norm) {
    return verdict.status(norm) == Status::depends;
}
bool defeated(const Verdict& verdict, std::string_view norm) {
    return verdict.status(norm) == Status::defeated;
}
bool absent(const Verdict& verdict, std::string_view norm) { return !verdict.status(norm); }

std::string findings(const Verdict& verdict) {
    std::vector<std::string> out;
    for (const Finding& finding : verdict.findings()) {
        std::string id(finding.norm->id);
        if (finding.status == Status::depends) id += "?";
        if (finding.status == Status::defeated) id += "!";
        out.push_back(id);
    }
    std::sort(out.begin(), out.end());
    return joined(out, " ");
}
std::string findings(const Case& facts) { return findings(evaluate(facts)); }

bool only(const Verdict& verdict, std::vector<std::string_view> norms) {
    std::vector<std::string> wanted(norms.begin(), norms.end());
    std::sort(wanted.begin(), wanted.end());
    return findings(verdict) == joined(wanted, " ");
}

std::string permissions(const Verdict& verdict) {
    std::vector<std::string> out;
    for (const NormInfo* permission : verdict.permissions()) out.emplace_back(permission->id);
    std::sort(out.begin(), out.end());
    return joined(out, " ");
}

std::string open_facts(const Verdict& verdict) {
    std::vector<std::string> out;
    for (const Fact fact : verdict.open_facts()) out.emplace_back(to_code(fact));
    return joined(out, " ");
}

std::string codes(HandlerSet handlers) {
    std::vector<std::string> out;
    for (unsigned value = 0; value < 32; ++value)
        if ((handlers.bits() >> value & 1U) != 0)
            out.emplace_back(to_code(static_cast<Handler>(value)));
    return joined(out, " ");
}
std::string codes(DeciderSet deciders) {
    std::vector<std::string> out;
    for (unsigned value = 0; value < 32; ++value)
        if ((deciders.bits() >> value & 1U) != 0)
            out.emplace_back(to_code(static_cast<Decider>(value)));
    return joined(out, " ");
}

namespace {

const NormInfo& norm_of(std::string_view id) {
    const NormInfo* norm = Rulebook::national().find(id);
    if (norm == nullptr) throw std::invalid_argument(std::string(id));
    return *norm;
}

std::string actors(ActorSet set) {
    std::vector<std::string> out;
    for (unsigned value = 0; value < axis_size(Axis::actor); ++value)
        if (set.contains(static_cast<Actor>(value)))
            out.emplace_back(to_code(static_cast<Actor>(value)));
    return joined(out, " ");
}

}  // namespace

std::string cited(std::string_view norm) {
    std::vector<std::string> out;
    for (const std::string_view provision : norm_of(norm).cites) out.emplace_back(provision);
    return joined(out, " ");
}

std::string bound(std::string_view norm) {
    const NormInfo& found = norm_of(norm);
    const std::string by_analogy = actors(found.by_analogy);
    return actors(found.binds) + (by_analogy.empty() ? "" : " (" + by_analogy + ")");
}

std::string in_force(std::string_view norm) {
    const NormInfo& found = norm_of(norm);
    return to_iso(found.in_force.from) + ".." + to_iso(found.in_force.until) + " " +
           std::string(to_code(found.force));
}

std::string penalty(std::string_view norm) {
    const Penalty& range = norm_of(norm).sanction.penalty;
    const auto kind = range.kind == Imprisonment::penjara    ? "penjara "
                      : range.kind == Imprisonment::kurungan ? "kurungan "
                                                             : "none ";
    return kind + (range.min_days == 0 ? "" : std::to_string(range.min_days) + " days or ") +
           std::to_string(range.min_months) + "-" + std::to_string(range.max_months) + " months " +
           (range.fine_is_cumulative ? "and " : "and/or ") + std::to_string(range.min_fine) + "-" +
           std::to_string(range.max_fine);
}

Conclusion conclusion(const Case& facts) { return evaluate(facts).conclusion(); }

}  // namespace law_test
