// SPDX-License-Identifier: Apache-2.0
//
// The programs of docs/tutorial.md. Each region between `[name]` and `[/name]` stands in the tutorial
// word for word; what it prints stands there too. Around the regions are checks, so that this file is a
// test of what the tutorial says.
#include <netralitas/netralitas.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace nt = netralitas;

#define CHECK(what)                                                                   \
  do {                                                                                \
    if (!(what)) {                                                                    \
      std::cerr << "tutorial.cpp:" << __LINE__ << ": not so: " << #what << std::endl; \
      std::exit(1);                                                                   \
    }                                                                                 \
  } while (false)

namespace {

// What one section prints stands between two lines of its own.
class Section {
public:
    explicit Section(const char* name) : name_(name) { std::cout << '[' << name_ << "]\n"; }
    ~Section() { std::cout << "[/" << name_ << "]\n"; }
    Section(const Section&) = delete;
    Section& operator=(const Section&) = delete;

private:
    const char* name_;
};

// [case]
nt::Case at_a_campaign() {
    nt::Case c;
    c.date = nt::Date(2024, 10, 5);
    c.election = nt::Election::pilkada_2024;
    c.office_sought = nt::Office::regent_or_mayor;
    c.actor = nt::Actor::pns;
    c.post = nt::Post::executive_staff;
    c.act = nt::Act::attend_campaign;
    return c;
}
// [/case]

void first() {
    const Section section("first");
    // [first]
    nt::Case c = at_a_campaign();
    c.party_attributes = true;
    const nt::Verdict verdict = nt::evaluate(c);

    std::cout << verdict.conclusion() << '\n';
    std::cout << nt::summary(verdict, nt::Language::english) << '\n';
    std::cout << nt::summary(verdict, nt::Language::indonesian) << '\n';
    // [/first]
    CHECK(verdict.conclusion() == nt::Conclusion::breach);
    CHECK(verdict.applies("pp-94-2021/5.n.2"));
}

void unknown() {
    const Section section("unknown");
    // [unknown]
    const nt::Verdict verdict = nt::evaluate(at_a_campaign());
    std::cout << verdict.conclusion() << '\n';

    for (const nt::Question& asked : verdict.questions())
        std::cout << nt::to_code(asked.fact) << ": "
                  << nt::question(asked.fact, nt::Language::english) << '\n';

    for (const nt::Envelope& range : verdict.envelope()) {
        std::cout << range.track << ':';
        if (range.nothing_possible) std::cout << " nothing";
        for (const nt::SanctionLevel level : range.levels) std::cout << ' ' << level;
        std::cout << '\n';
    }
    // [/unknown]
    CHECK(verdict.status("pp-94-2021/5.n.2") == nt::Status::depends);
    CHECK(!verdict.heaviest(nt::Track::discipline));
}

// [nothing-else]
// States what the questions above ask: he came, and did nothing else there.
nt::Case only_present() {
    nt::Case c = at_a_campaign();
    for (const auto fact :
         {&nt::Case::spouse_is_candidate, &nt::Case::active_support, &nt::Case::party_attributes,
          &nt::Case::service_attributes, &nt::Case::mobilised_staff, &nt::Case::state_facilities,
          &nt::Case::partisan_symbol, &nt::Case::public_posting, &nt::Case::campaign_organiser,
          &nt::Case::on_official_duty, &nt::Case::working_hours, &nt::Case::spoke})
        c.*fact = false;
    return c;
}
// [/nothing-else]

void answers() {
    const Section section("answers");
    // [answers]
    nt::Case c = only_present();
    c.service_attributes = true;       // he came in a service vehicle
    c.state_facilities = boost::none;  // nobody has said whether it was used for the campaign

    nt::Verdict verdict = nt::evaluate(c);
    std::cout << verdict.conclusion() << ", discipline " << *verdict.heaviest(nt::Track::discipline)
              << '\n';
    for (const nt::Fact fact : verdict.open_facts())
        std::cout << "open: " << nt::label(fact, nt::Language::english) << '\n';

    c.state_facilities = true;
    verdict = nt::evaluate(c);
    std::cout << verdict.conclusion() << ", discipline " << *verdict.heaviest(nt::Track::discipline)
              << '\n';
    // [/answers]
    CHECK(verdict.open_facts().empty());
    CHECK(verdict.heaviest(nt::Track::discipline) == nt::SanctionLevel::severe);
}

void findings() {
    const Section section("findings");
    // [findings]
    nt::Case c = only_present();
    c.service_attributes = true;
    c.state_facilities = true;

    for (const nt::Finding& finding : nt::evaluate(c).findings()) {
        std::cout << finding.norm->id << '\n'
                  << "  cite:  " << nt::cite(finding.norm->cites[0], nt::Language::english) << '\n'
                  << "  says:  " << finding.norm->title.en << '\n'
                  << "  state: " << finding.status << ", " << finding.certainty << '\n'
                  << "  level: " << finding.track() << ", " << finding.level << ", by "
                  << nt::cite(finding.level_basis, nt::Language::english) << '\n';
        if (finding.handled_by.contains(nt::Handler::bkn))
            std::cout << "  goes to: " << nt::label(nt::Handler::bkn, nt::Language::english)
                      << '\n';
    }
    // [/findings]
    CHECK(nt::evaluate(c).findings().size() == 2);
}

void kinds() {
    const Section section("kinds");
    // [kinds]
    for (const nt::SanctionKind& kind :
         nt::kinds_of(nt::SanctionLevel::moderate, nt::Date(2024, 10, 5)))
        std::cout << kind.operation << ": " << kind.label.en << " ("
                  << nt::cite(kind.basis, nt::Language::english) << ")\n";
    // [/kinds]
    const auto all = nt::kinds_of(nt::SanctionLevel::moderate, nt::Date(2024, 10, 5));
    CHECK(all.size() == 6);
}

void contested() {
    const Section section("contested");
    // [contested]
    const nt::Verdict verdict = nt::evaluate(only_present());
    std::cout << "neutral: " << verdict.conclusion() << '\n'
              << "strict:  " << verdict.under(nt::Reading::strict).conclusion() << '\n'
              << "lenient: " << verdict.under(nt::Reading::lenient).conclusion() << '\n';

    const nt::Finding finding = verdict.findings().front();
    std::cout << finding.norm->id << " is " << finding.certainty << ": " << finding.reason.text.en
              << '\n';
    // [/contested]
    CHECK(verdict.conclusion() == nt::Conclusion::contested);
    CHECK(verdict.under(nt::Reading::strict).conclusion() == nt::Conclusion::breach);
    CHECK(verdict.under(nt::Reading::lenient).conclusion() == nt::Conclusion::permitted);
    CHECK(finding.level == nt::SanctionLevel::unassigned);
}

void permissions() {
    const Section section("permissions");
    // [permissions]
    nt::Case voting = at_a_campaign();
    voting.act = nt::Act::vote;
    voting.date = nt::Date(2024, 11, 27);
    const nt::Verdict votes = nt::evaluate(voting);
    std::cout << votes.conclusion() << ": " << votes.permissions().front()->title.en << '\n';

    nt::Case on_duty = only_present();
    on_duty.on_official_duty = true;
    for (const nt::Finding& finding : nt::evaluate(on_duty).findings())
        std::cout << finding.norm->id << " is " << finding.status << " by "
                  << finding.defeated_by.front()->id << '\n';
    // [/permissions]
    CHECK(votes.conclusion() == nt::Conclusion::permitted);
    CHECK(nt::evaluate(on_duty).conclusion() == nt::Conclusion::permitted);
    CHECK(nt::evaluate(on_duty).status("pp-94-2021/5.n.1") == nt::Status::defeated);
}

void elections() {
    const Section section("elections");
    // [elections]
    const nt::Timetable& pilkada = *nt::timetable(nt::Election::pilkada_2024);
    const nt::Date day(2024, 8, 27);
    for (const nt::StageKind stage : pilkada.stages_on(day)) std::cout << stage << ' ';
    std::cout << '\n' << *pilkada.days_to_voting(day) << " days to the vote\n";
    std::cout << "campaign: " << nt::to_iso(pilkada.campaign().first) << " to "
              << nt::to_iso(pilkada.campaign().last) << ", " << pilkada.campaign().days()
              << " days\n";

    // Candidates of each contest are determined on a day of their own.
    const nt::Timetable& pemilu = *nt::timetable(nt::Election::pemilu_2024);
    std::cout << "DPR: " << nt::to_iso(pemilu.determination(nt::Office::dpr))
              << ", president: " << nt::to_iso(pemilu.determination(nt::Office::president)) << '\n';

    for (const nt::Election election : nt::elections_under_way(day))
        std::cout << "under way: " << nt::label(election, nt::Language::english) << '\n';
    // [/elections]
    CHECK(*pilkada.days_to_voting(day) == 92);
    CHECK(pilkada.campaign().days() == 60);
    CHECK(pilkada.phase_on(day) == nt::Phase::before);
}

void flip() {
    const Section section("flip");
    // [flip]
    nt::Case c = at_a_campaign();
    c.act = nt::Act::put_up_props;
    for (const nt::Date day : {nt::Date(2024, 9, 21), nt::Date(2024, 9, 22)}) {
        c.date = day;
        const nt::Finding finding = nt::evaluate(c).findings().front();
        std::cout << nt::to_iso(day) << ": " << finding.norm->id << ", " << finding.level << '\n';
    }
    // [/flip]
    c.date = nt::Date(2024, 9, 21);
    CHECK(nt::evaluate(c).applies("skb-2022/ke-1"));
    c.date = nt::Date(2024, 9, 22);
    CHECK(nt::evaluate(c).applies("skb-2022/dp-1"));
}

void own() {
    const Section section("own");
    // [own]
    nt::ElectionDefinition definition;
    definition.code = "by_election_2027";
    definition.name_id = "Pemilihan susulan 2027";
    definition.name_en = "By-election 2027";
    definition.kind = nt::ElectionKind::pilkada;
    definition.offices = nt::Office::regent_or_mayor;
    definition.stages = {
        {nt::StageKind::determination, nt::Date(2027, 3, 22), nt::Date(2027, 3, 22)},
        {nt::StageKind::campaign, nt::Date(2027, 3, 25), nt::Date(2027, 4, 23)},
        {nt::StageKind::quiet_period, nt::Date(2027, 4, 24), nt::Date(2027, 4, 26)},
        {nt::StageKind::voting, nt::Date(2027, 4, 27), nt::Date(2027, 4, 27)},
    };
    const auto timetable = nt::Timetable::make(definition).value();  // keep it while cases use it

    nt::Case c = only_present();
    c.timetable = timetable.get();  // takes the place of c.election
    c.date = nt::Date(2027, 4, 1);
    c.party_attributes = true;
    std::cout << nt::evaluate(c).conclusion() << '\n';

    definition.stages[1].first = nt::Date(2027, 3, 20);  // before candidates are determined
    const auto refused = nt::Timetable::make(definition);
    std::cout << nt::describe(refused.error(), nt::Language::english) << '\n';
    // [/own]
    CHECK(nt::evaluate(c).applies("pp-94-2021/5.n.2"));
    CHECK(!refused);
    CHECK(refused.error().code == nt::ErrorCode::campaign_before_determination);
}

void changes() {
    const Section section("changes");
    // [changes]
    nt::Case c = only_present();
    c.party_attributes = true;
    for (const nt::Change& change : nt::evaluate(c).smallest_changes()) {
        for (const nt::FactValue& fact : change.facts)
            std::cout << nt::phrase(fact, nt::Language::english) << "; ";
        std::cout << "then: " << change.conclusion << '\n';
    }

    // Where nothing is breached: which norm came nearest, and what kept it away?
    nt::Case early = at_a_campaign();
    early.act = nt::Act::accompany_candidate;
    early.actor = nt::Actor::village_head;
    early.post = boost::none;
    early.date = nt::Date(2024, 8, 27);
    early.spouse_is_candidate = false;
    const nt::Verdict lawful = nt::evaluate(early);
    std::cout << lawful.conclusion() << '\n';
    for (const nt::NearMiss& miss : lawful.nearest(1)) {
        std::cout << "nearest: " << nt::cite(miss.norm->cites[0], nt::Language::english) << '\n';
        for (const nt::Term& term : miss.circumstances)
            std::cout << "  does not fit: " << nt::label(term.axis, nt::Language::english) << '\n';
        for (const nt::FactValue& fact : miss.wanted)
            std::cout << "  would need: " << nt::phrase(fact, nt::Language::english) << '\n';
    }
    // [/changes]
    CHECK(!nt::evaluate(c).smallest_changes().empty());
    CHECK(lawful.conclusion() == nt::Conclusion::no_breach);
}

void compare() {
    const Section section("compare");
    // [compare]
    nt::Case c = at_a_campaign();
    c.act = nt::Act::join_party;
    c.beneficiary = nt::Beneficiary::party;
    c.resigned = false;
    c.date = nt::Date(2023, 10, 1);

    const nt::Rulebook& law = nt::Rulebook::national();
    const nt::Comparison comparison =
        nt::compare(c, law.as_of(nt::Date(2023, 10, 30)), law.as_of(nt::Date(2023, 10, 31)));
    std::cout << comparison.before.conclusion() << " -> " << comparison.after.conclusion() << '\n';
    for (const nt::Difference& difference : comparison.differences)
        std::cout << difference.norm->id << ": " << (difference.before ? "met" : "not met")
                  << " -> " << (difference.after ? "met" : "not met") << '\n';
    // [/compare]
    CHECK(comparison.changed());
    CHECK(comparison.before.applies("uu-5-2014/87.4.c"));
    CHECK(comparison.after.applies("uu-20-2023/52.3.j"));
}

void errors() {
    const Section section("errors");
    // [errors]
    const nt::Result<nt::Date> date = nt::parse_date("03/10/2024");
    if (!date) std::cout << nt::describe(date.error(), nt::Language::english) << '\n';

    const nt::Result<nt::Fact> fact = nt::find_fact("party_atributes");
    if (!fact) std::cout << "did you mean " << fact.error().allowed.front() << "?\n";

    try {
        nt::parse_provision("pp-94-2012/5.n").value();  // the throwing twin
    } catch (const nt::InputError& wrong) {
        std::cout << wrong.what() << '\n';
    }
    // [/errors]
    CHECK(date.error().code == nt::ErrorCode::bad_date);
    CHECK(fact.error().code == nt::ErrorCode::unknown_key);
    CHECK(fact.error().allowed.front() == "party_attributes");
}

// [form]
// Fills a case from the fields of a form, and says what was wrong with each.
nt::Case from_form(const std::vector<std::pair<std::string, std::string>>& fields,
                   std::vector<nt::Error>& wrong) {
    nt::Case c;
    for (const auto& field : fields) {
        const nt::Result<nt::Fact> fact = nt::find_fact(field.first);
        if (!fact) {
            wrong.push_back(fact.error());
            continue;
        }
        if (const auto error = nt::state(c, *fact, field.second)) wrong.push_back(*error);
    }
    return c;
}
// [/form]

void bad_input() {
    const Section section("bad-input");
    // [bad-input]
    std::vector<nt::Error> wrong;
    const nt::Case c = from_form({{"date", "2024-09-31"},
                                  {"election", "pilkada_2024"},
                                  {"actor", "pn"},
                                  {"act", "attend_campaign"},
                                  {"service_uniform", "true"},
                                  {"party_attributes", ""}},  // left empty: unknown
                                 wrong);
    for (const nt::Error& error : wrong)
        std::cout << nt::describe(error, nt::Language::english) << '\n';
    std::cout << nt::evaluate(c).conclusion() << '\n';  // of what could be read
    // [/bad-input]
    CHECK(wrong.size() == 3);
    CHECK(nt::evaluate(c).conclusion() == nt::Conclusion::depends);
}

void edges() {
    const Section section("edges");
    // [edges]
    std::cout << "nothing stated: " << nt::evaluate(nt::Case()).conclusion() << '\n';

    nt::Case future = at_a_campaign();
    future.election = nt::Election::pemilu_2029;  // no timetable is published yet
    future.office_sought = nt::Office::dpr;
    future.act = nt::Act::put_up_props;
    future.date = nt::Date(2029, 1, 15);
    std::cout << "2029: " << nt::evaluate(future).conclusion() << '\n';

    nt::Case contradiction = at_a_campaign();
    contradiction.beneficiary = nt::Beneficiary::aspirant;  // but pairs were determined before
    for (const nt::Conflict& conflict : nt::evaluate(contradiction).conflicts())
        std::cout << nt::to_code(conflict.fact) << ": stated " << conflict.stated << ", but "
                  << conflict.derived << " by the date\n";
    // [/edges]
    CHECK(nt::evaluate(nt::Case()).conclusion() == nt::Conclusion::depends);
    CHECK(nt::evaluate(future).conclusion() == nt::Conclusion::not_covered);
    CHECK(nt::evaluate(contradiction).conflicts().size() == 1);
}

void rulebook() {
    const Section section("rulebook");
    // [rulebook]
    // A rule of an office of our own: no member of staff speaks at an event of a party.
    nt::Norm no_stage;
    no_stage.id = "office-rule-2027/3.a";
    no_stage.cites = {"office-rule-2027/3.a"};
    no_stage.title = {"Pegawai kantor ini tidak berbicara pada kegiatan partai politik.",
                      "Staff of this office do not speak at party events."};
    no_stage.binds = nt::ActorSet(nt::Actor::pns) | nt::Actor::pppk | nt::Actor::non_asn_staff;
    no_stage.acts = nt::Act::speak_at_party_event;
    no_stage.in_force = nt::in_force_from(2027, 1, 1);
    no_stage.without_election = true;  // in force at any time, not only around an election
    no_stage.sanction.level = nt::SanctionLevel::moral;
    no_stage.ways = {nt::settled(!nt::holds(nt::Axis::on_official_duty))};

    const nt::Rulebook office = nt::Rulebook::national().with({no_stage}).value();

    nt::Case c;
    c.date = nt::Date(2027, 5, 3);
    c.actor = nt::Actor::non_asn_staff;
    c.act = nt::Act::speak_at_party_event;
    c.on_official_duty = false;
    std::cout << "national law: " << nt::evaluate(c).conclusion() << '\n'
              << "with our own: " << nt::evaluate(c, office).conclusion() << '\n';

    // A rule of our own can't permit what the law forbids.
    nt::Norm leave_to_attend = no_stage;
    leave_to_attend.id = "office-rule-2027/4";
    leave_to_attend.type = nt::NormType::permission;
    leave_to_attend.acts = nt::Act::attend_campaign;
    leave_to_attend.defeats = {"pp-94-2021/5.n.1"};
    const auto refused = nt::Rulebook::national().with({leave_to_attend});
    std::cout << nt::describe(refused.error(), nt::Language::english) << '\n';
    // [/rulebook]
    CHECK(nt::evaluate(c, office).applies("office-rule-2027/3.a"));
    CHECK(refused.error().code == nt::ErrorCode::lightens_the_law);
}

void citations() {
    const Section section("citations");
    // [citations]
    const nt::Provision provision = nt::parse_provision("pp-94-2021/5.n.3").value();
    std::cout << nt::cite(provision, nt::Language::indonesian) << '\n'
              << nt::cite(provision, nt::Language::english) << '\n'
              << provision.instrument->title.en << ", in force from "
              << nt::to_iso(provision.instrument->in_force.from) << '\n';
    // [/citations]
    CHECK(nt::to_id(provision) == "pp-94-2021/5.n.3");
}

}  // namespace

int main() {
    first();
    unknown();
    answers();
    findings();
    kinds();
    contested();
    permissions();
    elections();
    flip();
    own();
    changes();
    compare();
    citations();
    errors();
    bad_input();
    edges();
    rulebook();
}
