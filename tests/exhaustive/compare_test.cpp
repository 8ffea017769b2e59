// SPDX-License-Identifier: Apache-2.0
//
// Two statements of one law: the library's and that of the reference evaluator, which was written
// from the same dossier by other hands. Where they disagree, one of them is wrong or the law leaves
// room; both are worth knowing. Every kind of disagreement is printed once, shrunk to the facts
// that it needs. The known and deliberate ones are listed in `exceptions`, each with its reason.
//
//   compare_test [--full] [--random N]
//
// Three parts. (1) Fully known facts: actor x act x election x both sides of every boundary x office x
// beneficiary x every combination of the facts that a norm on that act reads. (2) Unknown facts: every
// subset of the facts that a norm on that act reads, on a covering set of cases. (3) N random cases.
// The full form leaves out only what is equivalent by construction:
//
// - A fact that no norm on the act reads, by either side's own tables, changes no answer. That these
//   tables tell the truth is tested first, in check_reads().
// - Either side finds a norm by the facts that the norm and the permissions over it read, and by the
//   person, the act, the office, the beneficiary, the election, the day and the day of examination,
//   which every norm may read. So instead of the product of all facts that any norm on the act reads,
//   the product is walked once per set of facts that one norm reads, while the other facts vary without
//   order. The conclusion follows from the findings, which is checked in every situation; where nothing
//   is found it follows from person, act, election and day. That norms do not reach into each other is
//   tested too: the product of all facts is walked with a stride.
// - Between two boundaries the law and the timetable stand still: the first day and the last of each
//   such stretch stand for all. A boundary that only one side knows parts these two.
// - Before its first stage nothing is read of an election but its kind: days before 31 August 2021 are
//   walked with Pilkada 2020 and with Pemilu 2024.
// - The day of examination is read as the day of the procedure's step, and for acts before 31 August
//   2021 as the day that decides between two codes. After that day "not stated" and a day on the other
//   side of the hand-over from KASN to BKN are all there is.
//
// The short form walks the same spaces with a fixed stride that has no factor in common with their
// size, so that all values of all facts are met, in the same way on every run.
#include "reference.hpp"

// The rows behind the rulebook: which facts they read.
#include "engine/rules.hpp"

#include <netralitas/netralitas.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

namespace ntr = netralitas;
using ntr::Act;
using ntr::Actor;
using ntr::Fact;

// --- A situation, in terms of neither side -------------------------------------------------------

constexpr int unknown = -1;
constexpr int no_day = reference::unknown_date;

int day(int year, unsigned month, unsigned of_month) {
    using namespace std::chrono;
    return static_cast<int>(
        sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month}}
            .time_since_epoch()
            .count());
}
int day(const ntr::Date& date) {
    if (!ntr::is_known(date)) return no_day;
    return static_cast<int>((date - ntr::Date(1970, 1, 1)).days());
}
ntr::Date date_of(int days) {
    if (days == no_day) return ntr::unknown_date();
    return ntr::Date(1970, 1, 1) + boost::gregorian::date_duration(days);
}

// The elections compared. Re-votes are out: no timetable of theirs is published, so the library
// leaves their phase open, and the reference does not model them.
constexpr std::array<ntr::Election, 4> compared{
    ntr::Election::pilkada_2020, ntr::Election::pemilu_2024, ntr::Election::pilkada_2024,
    ntr::Election::pilkada_ulang_2025};

struct Situation {
    std::array<std::int8_t, ntr::fact_count> value;  // by Fact; text and dates are not used
    int date = no_day;
    int examined_on = no_day;
    int election = unknown;  // index into `compared`

    Situation() { value.fill(unknown); }
    std::int8_t& operator[](Fact fact) { return value[static_cast<std::size_t>(fact)]; }
    int operator[](Fact fact) const { return value[static_cast<std::size_t>(fact)]; }
    bool is(Fact fact) const { return (*this)[fact] == 1; }
    template <class Value>
    bool is(Fact fact, Value wanted) const {
        return (*this)[fact] == static_cast<int>(wanted);
    }
    bool operator==(const Situation&) const = default;
};

// A fact with listed values that both sides know, and its place on each side.
struct Shared {
    Fact fact;
    int size;
    std::size_t reference_index;
};

std::vector<Shared> shared_facts() {
    std::vector<Shared> list;
    for (const ntr::FactInfo& row : ntr::facts()) {
        if (!ntr::has_axis(row.fact)) continue;
        const std::vector<std::string_view> codes = reference::codes(row.key);
        bool same = codes.size() == row.values.size();
        for (std::size_t i = 0; same && i < codes.size(); ++i)
            same = codes[i] == row.values[i].code;
        reference::Facts probe;
        if (!same || !reference::set(probe, row.key, codes.front())) {
            std::printf("the two sides know different values of %s\n", row.key.data());
            std::exit(1);
        }
        const auto at = std::find(probe.value.begin(), probe.value.end(), 0);
        list.push_back({row.fact, static_cast<int>(codes.size()),
                        static_cast<std::size_t>(at - probe.value.begin())});
    }
    return list;
}
const std::vector<Shared> shared = shared_facts();

ntr::Case library_case(const Situation& s) {
    ntr::Case c;
    for (const Shared& f : shared)
        if (const int v = s[f.fact]; v != unknown) ntr::info(f.fact).set(c, v);
    c.date = date_of(s.date);
    c.examined_on = date_of(s.examined_on);
    if (s.election != unknown) c.election = compared[static_cast<std::size_t>(s.election)];
    return c;
}
reference::Facts reference_facts(const Situation& s) {
    reference::Facts f;
    for (const Shared& each : shared) f.value[each.reference_index] = s[each.fact];
    f.date = s.date;
    f.examined_on = s.examined_on;
    if (s.election != unknown)
        f.election = ntr::to_code(compared[static_cast<std::size_t>(s.election)]);
    return f;
}

// --- What a side says, packed so that two answers compare fast -----------------------------------

// Codes of the contract, in the order of the library's enumerations.
template <class Enum>
int position(std::string_view code, int count) {
    for (int i = 0; i < count; ++i)
        if (ntr::to_code(static_cast<Enum>(i)) == code) return i;
    std::printf("the reference says %s, which is no code\n", std::string(code).c_str());
    std::exit(1);
}

constexpr int conclusion_count = 7;
constexpr int handler_count = 7;
constexpr int stage_count = 10;

struct Said {  // of one norm; absent: status is unknown
    std::int8_t status = unknown;
    std::int8_t level = 0, track = 0, certainty = 0;
    std::uint8_t handlers = 0;
    bool operator==(const Said&) const = default;
};
struct Answer {
    int conclusion = 0;
    int phase = unknown;
    unsigned stages = 0;
    std::vector<std::pair<int, Said>> findings;  // by norm
    std::vector<int> permissions;                // by norm
    bool operator==(const Answer&) const = default;
};

std::vector<std::string> all_ids() {
    std::set<std::string> ids;
    for (const ntr::NormInfo& norm : ntr::Rulebook::national().norms()) ids.emplace(norm.id);
    for (const std::string_view id : reference::norm_ids()) ids.emplace(id);
    for (const std::string_view id : reference::permission_ids()) ids.emplace(id);
    return {ids.begin(), ids.end()};
}
const std::vector<std::string> norm_ids = all_ids();
const std::unordered_map<std::string_view, int> norm_numbers = [] {
    std::unordered_map<std::string_view, int> numbers;
    for (std::size_t i = 0; i < norm_ids.size(); ++i) numbers.emplace(norm_ids[i], i);
    return numbers;
}();
int number_of(std::string_view id) { return norm_numbers.at(id); }

Answer ask_library(const Situation& s) {
    const ntr::Verdict verdict = ntr::evaluate(library_case(s));
    Answer a;
    a.conclusion = static_cast<int>(verdict.conclusion());
    if (const auto phase = verdict.phase()) a.phase = static_cast<int>(*phase);
    for (const ntr::StageKind kind : verdict.stages())
        a.stages |= 1U << static_cast<unsigned>(kind);
    for (const ntr::Finding& f : verdict.findings()) {
        Said said;
        said.status = static_cast<std::int8_t>(f.status);
        said.level = static_cast<std::int8_t>(f.level);
        said.track = static_cast<std::int8_t>(f.track());
        said.certainty = static_cast<std::int8_t>(f.certainty);
        said.handlers = static_cast<std::uint8_t>(f.handled_by.bits());
        a.findings.emplace_back(number_of(f.norm->id), said);
    }
    std::sort(a.findings.begin(), a.findings.end(),
              [](const auto& x, const auto& y) { return x.first < y.first; });
    for (const ntr::NormInfo* norm : verdict.permissions())
        a.permissions.push_back(number_of(norm->id));
    std::sort(a.permissions.begin(), a.permissions.end());
    return a;
}
Answer answer_of(const reference::Verdict& verdict) {
    Answer a;
    a.conclusion = position<ntr::Conclusion>(verdict.conclusion, conclusion_count);
    if (!verdict.phase.empty()) a.phase = position<ntr::Phase>(verdict.phase, 3);
    for (const std::string& stage : verdict.stages)
        a.stages |= 1U << static_cast<unsigned>(position<ntr::StageKind>(stage, stage_count));
    for (const reference::Finding& f : verdict.findings) {
        Said said;
        said.status = static_cast<std::int8_t>(position<ntr::Status>(f.status, 3));
        said.level = static_cast<std::int8_t>(
            position<ntr::SanctionLevel>(f.level, static_cast<int>(ntr::level_count)));
        said.track = static_cast<std::int8_t>(
            position<ntr::Track>(f.track, static_cast<int>(ntr::track_count)));
        said.certainty = static_cast<std::int8_t>(position<ntr::Certainty>(f.certainty, 3));
        for (const std::string& handler : f.handled_by)
            said.handlers = static_cast<std::uint8_t>(
                said.handlers | 1U << position<ntr::Handler>(handler, handler_count));
        a.findings.emplace_back(number_of(f.norm), said);
    }
    std::sort(a.findings.begin(), a.findings.end(),
              [](const auto& x, const auto& y) { return x.first < y.first; });
    for (const std::string& id : verdict.permissions) a.permissions.push_back(number_of(id));
    std::sort(a.permissions.begin(), a.permissions.end());
    return a;
}
Answer ask_reference(const Situation& s) {
    return answer_of(reference::evaluate(reference_facts(s)));
}

// --- One point of disagreement -------------------------------------------------------------------

enum class About : std::uint8_t {
    status,
    level,
    track,
    certainty,
    handled_by,
    permission,
    conclusion,      // only where no norm and no permission explains it
    own_conclusion,  // a side's conclusion that does not follow from its findings
    phase,
    stages,
};

struct Point {
    About about{};
    std::int16_t norm = unknown;
    std::int16_t ours = unknown;
    std::int16_t reference = unknown;
    auto operator<=>(const Point&) const = default;
};

// The conclusion follows from the findings, save that without any the coverage decides.
bool follows(const Answer& a) {
    bool settled = false, unsettled = false, open = false, own_rules = false;
    bool lawful = !a.permissions.empty();
    for (const auto& [norm, said] : a.findings) {
        const auto status = static_cast<ntr::Status>(said.status);
        if (status == ntr::Status::depends) open = true;
        if (status == ntr::Status::defeated) lawful = true;
        if (status != ntr::Status::applies) continue;
        if (static_cast<ntr::Track>(said.track) == ntr::Track::referral)
            own_rules = true;
        else if (static_cast<ntr::Certainty>(said.certainty) == ntr::Certainty::settled)
            settled = true;
        else
            unsettled = true;
    }
    using enum ntr::Conclusion;
    const auto conclusion = static_cast<ntr::Conclusion>(a.conclusion);
    if (settled) return conclusion == breach;
    if (unsettled) return conclusion == contested;
    if (open) return conclusion == depends;
    if (own_rules) return conclusion == referred;
    if (lawful) return conclusion == permitted;
    return conclusion == no_breach || conclusion == not_covered || conclusion == depends;
}

std::vector<Point> differences(const Answer& lib, const Answer& ref) {
    std::vector<Point> points;
    const auto add = [&](About about, int norm, int l, int r) {
        if (l != r)
            points.push_back({about, static_cast<std::int16_t>(norm), static_cast<std::int16_t>(l),
                              static_cast<std::int16_t>(r)});
    };
    auto l = lib.findings.begin();
    auto r = ref.findings.begin();
    while (l != lib.findings.end() || r != ref.findings.end()) {
        if (r == ref.findings.end() || (l != lib.findings.end() && l->first < r->first)) {
            add(About::status, l->first, l->second.status, unknown);
            ++l;
        } else if (l == lib.findings.end() || r->first < l->first) {
            add(About::status, r->first, unknown, r->second.status);
            ++r;
        } else {
            add(About::status, l->first, l->second.status, r->second.status);
            if (l->second.status == r->second.status) {
                add(About::level, l->first, l->second.level, r->second.level);
                add(About::track, l->first, l->second.track, r->second.track);
                add(About::certainty, l->first, l->second.certainty, r->second.certainty);
                add(About::handled_by, l->first, l->second.handlers, r->second.handlers);
            }
            ++l;
            ++r;
        }
    }
    for (const int p : lib.permissions)
        if (!std::binary_search(ref.permissions.begin(), ref.permissions.end(), p))
            add(About::permission, p, 1, 0);
    for (const int p : ref.permissions)
        if (!std::binary_search(lib.permissions.begin(), lib.permissions.end(), p))
            add(About::permission, p, 0, 1);
    if (points.empty()) add(About::conclusion, unknown, lib.conclusion, ref.conclusion);
    add(About::own_conclusion, unknown, follows(lib), follows(ref));
    add(About::phase, unknown, lib.phase, ref.phase);
    add(About::stages, unknown, static_cast<int>(lib.stages), static_cast<int>(ref.stages));
    return points;
}

// --- The deliberate differences ------------------------------------------------------------------

// The election named or, where none is, every one that may be the one.
std::vector<const ntr::Timetable*> possible_elections(const Situation& s) {
    if (s.election != unknown)
        return {ntr::timetable(compared[static_cast<std::size_t>(s.election)])};
    std::vector<const ntr::Timetable*> list;
    for (const ntr::Election e : ntr::elections()) {
        const ntr::Timetable* table = ntr::timetable(e);
        if (!table->scheduled()) continue;
        if (s.date == no_day || table->span().contains(date_of(s.date))) list.push_back(table);
    }
    return list;
}
int index_of(ntr::Election election) {
    return static_cast<int>(std::find(compared.begin(), compared.end(), election) -
                            compared.begin());
}

struct Seen {
    const Situation& s;
    const Point& point;
    const Answer& ours;
    const Answer& reference;

    bool norm_is(std::string_view id) const {
        return point.norm != unknown && norm_ids[static_cast<std::size_t>(point.norm)] == id;
    }
    bool norm_starts(std::string_view start) const {
        return point.norm != unknown &&
               norm_ids[static_cast<std::size_t>(point.norm)].starts_with(start);
    }
    bool conclusions(ntr::Conclusion l, ntr::Conclusion r) const {
        return point.about == About::conclusion && point.ours == static_cast<int>(l) &&
               point.reference == static_cast<int>(r);
    }
    const ntr::Timetable* timetable() const {
        return s.election == unknown
                   ? nullptr
                   : ntr::timetable(compared[static_cast<std::size_t>(s.election)]);
    }
    bool is_depends_for_applies() const {
        return point.about == About::status &&
               point.ours == static_cast<int>(ntr::Status::depends) &&
               point.reference == static_cast<int>(ntr::Status::applies);
    }
    // The library runs over more completions: it may say "depends" where the reference says that a
    // norm applies or is not met, but never the reverse.
    bool is_weaker_here() const {
        switch (point.about) {
            // What is met in some completions only, and covered there, is left out.
            case About::status:
                return point.ours == static_cast<int>(ntr::Status::depends) ||
                       (point.ours == unknown &&
                        point.reference == static_cast<int>(ntr::Status::defeated));
            case About::certainty: return point.ours > point.reference;
            case About::level:
                return point.ours == static_cast<int>(ntr::SanctionLevel::unassigned);
            case About::handled_by: return (point.reference & ~point.ours) == 0;
            case About::permission: return point.ours == 0;
            case About::conclusion: return true;
            default: return false;
        }
    }
    bool may_be(ntr::Election election) const {
        const auto elections = possible_elections(s);
        return std::find(elections.begin(), elections.end(), ntr::timetable(election)) !=
               elections.end();
    }
    bool an_election_does_not_fill_the_office() const {
        const int office = s[Fact::office_sought];
        if (office == unknown) return false;
        const auto elections = possible_elections(s);
        return std::any_of(elections.begin(), elections.end(), [&](const ntr::Timetable* table) {
            return !table->offices().contains(static_cast<ntr::Office>(office));
        });
    }
    bool about_the_conclusion() const { return point.about == About::conclusion; }
};

struct Exception {
    std::string_view name;
    std::string_view reason;
    bool (*holds)(const Seen&);
};

constexpr Exception exceptions[] = {
    {"stages_of_another_office",
     "the stated office is not one that the election fills: without stages for the library, with "
     "those of all contests for the reference",
     [](const Seen& x) {
         return x.point.about == About::stages && x.an_election_does_not_fill_the_office();
     }},
    {"old_code_and_another_office",
     "the stated office is not one that the election fills: angka 12-15 of PP 53/2010 go by the kind "
     "of election in the library, by the office in the reference",
     [](const Seen& x) {
         return (x.norm_starts("pp-53-2010/") || x.about_the_conclusion()) &&
                x.s.date < day(2021, 8, 31) && x.an_election_does_not_fill_the_office();
     }},
    {"determination_of_another_office",
     "a regional office stated with Pemilu 2024, whose contests are determined on two days: either "
     "may count for the library, that of the legislature counts for the reference",
     [](const Seen& x) {
         const int status = x.s[Fact::beneficiary];
         const bool read = status == unknown || x.s.is(Fact::beneficiary, ntr::Beneficiary::party);
         const int voting = day(ntr::timetable(ntr::Election::pemilu_2024)->voting());
         return read && x.may_be(ntr::Election::pemilu_2024) &&
                x.s[Fact::office_sought] >= static_cast<int>(ntr::Office::governor) &&
                (x.s.date == no_day || x.s.date < voting) && x.is_weaker_here();
     }},
    {"re_vote_under_way",
     "no election is named and a re-vote may be the one: the reference leaves re-votes out, so the "
     "library may say less",
     [](const Seen& x) {
         if (x.s.election != unknown) return false;
         const std::vector<const ntr::Timetable*> elections = possible_elections(x.s);
         return x.is_weaker_here() &&
                std::any_of(elections.begin(), elections.end(), [](const ntr::Timetable* table) {
                    return table->code().substr(0, 4) == "psu_";
                });
     }},
    {"no_election_under_way",
     "no election is named and none is under way: in the library rows that read the timetable, and "
     "norms on election events, don't apply; the reference runs over both states of the contest",
     [](const Seen& x) {
         const bool absent = (x.point.about == About::status && x.point.ours == unknown) ||
                             (x.point.about == About::permission && x.point.ours == 0);
         return x.s.election == unknown && x.s.date != no_day && possible_elections(x.s).empty() &&
                (absent || x.about_the_conclusion());
     }},
    {"pilkada_2024_begins",
     "no election is named: the stages of Pilkada 2024 begin on 26 January 2024 for the library (a "
     "stage with only its last day published), on 27 February for the reference (the first stage "
     "with both)",
     [](const Seen& x) {
         return x.s.election == unknown && x.s.date >= day(2024, 1, 26) &&
                x.s.date < day(2024, 2, 27) && x.is_weaker_here();
     }},
    {"parties_determined",
     "14 December 2022, determination of the parties: nomination for the library (registration of "
     "parties is), determination for the reference",
     [](const Seen& x) {
         return x.point.about == About::stages && x.s.date == day(2022, 12, 14) &&
                x.s.election == index_of(ntr::Election::pemilu_2024);
     }},
    {"end_of_a_ban_not_published",
     "after the last known stage a ban whose end no source gives is open for the library, lasts for "
     "the reference",
     [](const Seen& x) {
         const bool of_a_ban = x.norm_is("uu-10-2016/71.2") || x.norm_is("uu-10-2016/71.3") ||
                               x.norm_is("uu-10-2016/71.5") || x.norm_is("uu-10-2016/188") ||
                               x.norm_is("uu-10-2016/190");
         return of_a_ban && x.is_depends_for_applies() && x.timetable() != nullptr &&
                !ntr::is_known(x.timetable()->transfer_ban().until) &&
                date_of(x.s.date) > x.timetable()->span().last;
     }},
    {"partly_outside_the_model",
     "nothing is met, and the law addresses the case in some completions only: depends for the "
     "library, no_breach or not_covered for the reference",
     [](const Seen& x) {
         const bool who_or_what = x.s[Fact::actor] == unknown || x.s[Fact::act] == unknown;
         const bool spouse = x.s[Fact::act] == static_cast<int>(ntr::Act::accompany_candidate) &&
                             x.s[Fact::spouse_is_candidate] == unknown;
         const bool open = x.s.date == no_day || x.s.examined_on == no_day ||
                           x.s.election == unknown || who_or_what || spouse;
         return (open && x.conclusions(ntr::Conclusion::depends, ntr::Conclusion::no_breach)) ||
                (who_or_what &&
                 x.conclusions(ntr::Conclusion::depends, ntr::Conclusion::not_covered));
     }},
    {"act_before_pp_53",
     "an act before 6 June 2010: Pasal 48 ayat (4) PP 53/2010 puts it under PP 53/2010 where it was "
     "not examined before, which the reference does not model",
     [](const Seen& x) {
         return x.s.date != no_day && x.s.date < day(2010, 6, 6) &&
                (x.norm_starts("pp-53-2010/") || x.about_the_conclusion());
     }},
    {"statement_before_2019",
     "the first statement on passive attendance is of 22 March 2019: it holds from that day for the "
     "library, at any time for the reference",
     [](const Seen& x) {
         return x.s.date != no_day && x.s.date < day(2019, 3, 22) &&
                (x.norm_is("statement/passive_attendance") || x.about_the_conclusion());
     }},
    {"pemilu_under_pp_53",
     "angka 12 huruf b-d of PP 53/2010 outside a campaign period: not met for the library, "
     "interpretive for the reference. No act within the stages of a known Pemilu falls under PP 53",
     [](const Seen& x) {
         return x.norm_starts("pp-53-2010/4.12.") && x.point.ours == unknown &&
                x.s.election == index_of(ntr::Election::pemilu_2024) && x.s.date < day(2021, 8, 31);
     }},
};

// --- Collecting ----------------------------------------------------------------------------------

struct Kind {
    std::uint64_t count = 0;
    Situation first;
};
struct Tally {
    std::uint64_t situations = 0;
    std::uint64_t differing = 0;
    std::map<std::pair<Point, int>, Kind> kinds;  // by point and act
    std::array<std::uint64_t, std::size(exceptions) + 1> excepted{};

    void add(const Tally& other) {
        situations += other.situations;
        differing += other.differing;
        for (const auto& [key, kind] : other.kinds) {
            Kind& mine = kinds.try_emplace(key, Kind{0, kind.first}).first->second;
            mine.count += kind.count;
        }
        for (std::size_t i = 0; i < excepted.size(); ++i) excepted[i] += other.excepted[i];
    }
};

void compare(const Situation& s, const Answer& reference, Tally& tally) {
    ++tally.situations;
    const Answer library = ask_library(s);
    if (library == reference) return;
    bool reported = false;
    for (const Point& point : differences(library, reference)) {
        const Seen seen{s, point, library, reference};
        std::size_t e = 0;
        while (e < std::size(exceptions) && !exceptions[e].holds(seen)) ++e;
        if (e < std::size(exceptions)) {
            ++tally.excepted[e];
            continue;
        }
        reported = true;
        const int act = s[Fact::act];
        ++tally.kinds.try_emplace({point, act}, Kind{0, s}).first->second.count;
    }
    if (reported) ++tally.differing;
}

void compare(const Situation& s, Tally& tally) { compare(s, ask_reference(s), tally); }

bool still_differs(const Situation& s, const Point& wanted) {
    const Answer library = ask_library(s);
    const Answer reference = ask_reference(s);
    for (const Point& point : differences(library, reference)) {
        if (point != wanted) continue;
        const Seen seen{s, point, library, reference};
        for (const Exception& e : exceptions)
            if (e.holds(seen)) return false;
        return true;
    }
    return false;
}

// First every unknown fact that can be known without losing the point, then without the known facts
// that it does not need. What stays unknown after the first step is what the point is about.
Situation shrink(Situation s, const Point& point, std::string& essential) {
    const auto keeps = [&](const Situation& next) { return still_differs(next, point); };
    for (const Shared& f : shared) {
        if (s[f.fact] != unknown) continue;
        for (int v = 0; v < f.size && s[f.fact] == unknown; ++v) {
            Situation next = s;
            next[f.fact] = static_cast<std::int8_t>(v);
            if (keeps(next)) s = next;
        }
        if (s[f.fact] == unknown) essential += " " + std::string(ntr::to_code(f.fact));
    }
    for (int e = 0; s.election == unknown && e < static_cast<int>(compared.size()); ++e) {
        Situation next = s;
        next.election = e;
        if (keeps(next)) s = next;
    }
    if (s.election == unknown) essential += " election";
    if (s.date == no_day) essential += " date";
    if (s.examined_on == no_day && s.date != no_day && s.date < day(2021, 8, 31))
        essential += " examined_on";
    for (const Shared& f : shared) {
        Situation next = s;
        next[f.fact] = unknown;
        if (s[f.fact] != unknown && f.fact != Fact::actor && f.fact != Fact::act && keeps(next))
            s = next;
    }
    Situation next = s;
    next.examined_on = no_day;
    if (keeps(next)) s = next;
    return s;
}

std::string written(const Situation& s) {
    std::string text;
    const auto add = [&](std::string_view key, std::string_view value) {
        if (!text.empty()) text += ", ";
        text.append(key).append("=").append(value);
    };
    if (s.election != unknown)
        add("election", ntr::to_code(compared[static_cast<std::size_t>(s.election)]));
    if (s.date != no_day) add("date", ntr::to_iso(date_of(s.date)));
    if (s.examined_on != no_day) add("examined_on", ntr::to_iso(date_of(s.examined_on)));
    for (const Shared& f : shared)
        if (const int v = s[f.fact]; v != unknown)
            add(ntr::to_code(f.fact), ntr::info(f.fact).values[static_cast<std::size_t>(v)].code);
    return text;
}

std::string written(const Said& said) {
    std::string text(ntr::to_code(static_cast<ntr::Status>(said.status)));
    text.append(" ").append(ntr::to_code(static_cast<ntr::SanctionLevel>(said.level)));
    text.append(" ").append(ntr::to_code(static_cast<ntr::Certainty>(said.certainty)));
    for (int h = 0; h < handler_count; ++h)
        if ((said.handlers >> h & 1U) != 0)
            text.append(" ").append(ntr::to_code(static_cast<ntr::Handler>(h)));
    return text;
}
std::string written(const Answer& a) {
    std::string text(ntr::to_code(static_cast<ntr::Conclusion>(a.conclusion)));
    for (const auto& [norm, said] : a.findings)
        text += "; " + norm_ids[static_cast<std::size_t>(norm)] + ": " + written(said);
    for (const int p : a.permissions)
        text += "; permission " + norm_ids[static_cast<std::size_t>(p)];
    text += "; phase ";
    text += a.phase == unknown ? "-" : ntr::to_code(static_cast<ntr::Phase>(a.phase));
    text += "; stages";
    for (int k = 0; k < stage_count; ++k)
        if ((a.stages >> k & 1U) != 0)
            text.append(" ").append(ntr::to_code(static_cast<ntr::StageKind>(k)));
    return text;
}

std::string written(const Point& p) {
    const auto status = [](int v) {
        return v == unknown ? std::string("-")
                            : std::string(ntr::to_code(static_cast<ntr::Status>(v)));
    };
    std::string text = p.norm == unknown ? "" : norm_ids[static_cast<std::size_t>(p.norm)] + " ";
    const auto both = [&](std::string_view what, std::string_view l, std::string_view r) {
        text.append(what).append(": library ").append(l).append(", reference ").append(r);
    };
    const auto code = [&]<class Enum>(std::string_view what, Enum) {
        both(what, p.ours == unknown ? "-" : ntr::to_code(static_cast<Enum>(p.ours)),
             p.reference == unknown ? "-" : ntr::to_code(static_cast<Enum>(p.reference)));
    };
    switch (p.about) {
        case About::status: both("status", status(p.ours), status(p.reference)); break;
        case About::level: code("level", ntr::SanctionLevel{}); break;
        case About::track: code("track", ntr::Track{}); break;
        case About::certainty: code("certainty", ntr::Certainty{}); break;
        case About::permission:
            both("permission", p.ours != 0 ? "yes" : "no", p.reference != 0 ? "yes" : "no");
            break;
        case About::conclusion: code("conclusion", ntr::Conclusion{}); break;
        case About::phase: code("phase", ntr::Phase{}); break;
        case About::own_conclusion:
            both("conclusion follows from findings", p.ours != 0 ? "yes" : "no",
                 p.reference != 0 ? "yes" : "no");
            break;
        case About::handled_by:
        case About::stages:
            both(p.about == About::stages ? "stages" : "handled_by", std::to_string(p.ours),
                 std::to_string(p.reference));
            break;
    }
    return text;
}

// Every point once, with the acts it occurs on; the example is the first one found, shrunk.
void report(const Tally& tally) {
    std::map<Point, std::vector<std::pair<int, Kind>>> by_point;
    for (const auto& [key, kind] : tally.kinds) by_point[key.first].emplace_back(key.second, kind);
    int number = 0;
    for (const auto& [point, kinds] : by_point) {
        std::uint64_t count = 0;
        for (const auto& [act, kind] : kinds) count += kind.count;
        std::printf("\n[%d] %s  (%llu situations)\n", ++number, written(point).c_str(),
                    static_cast<unsigned long long>(count));
        std::printf("    acts:");
        for (const auto& [act, kind] : kinds)
            std::printf(
                " %s(%llu)",
                act == unknown ? "-" : std::string(ntr::to_code(static_cast<Act>(act))).c_str(),
                static_cast<unsigned long long>(kind.count));
        std::string essential;
        const Situation s = shrink(kinds.front().second.first, point, essential);
        std::printf("\n    facts: %s\n", written(s).c_str());
        if (!essential.empty()) std::printf("    unknown on purpose:%s\n", essential.c_str());
        std::printf("    library:   %s\n    reference: %s\n", written(ask_library(s)).c_str(),
                    written(ask_reference(s)).c_str());
    }
    std::printf("\n");
    for (std::size_t e = 0; e < std::size(exceptions); ++e)
        std::printf("exception %-34s %12llu  %s\n", std::string(exceptions[e].name).c_str(),
                    static_cast<unsigned long long>(tally.excepted[e]),
                    std::string(exceptions[e].reason).c_str());
}

// --- Which facts a norm on an act reads ----------------------------------------------------------

// Taken from the law, act by act: first what is read of anyone, then what is read of ASN besides
// (the spouse's circular, the attributes of huruf n, the office of a pejabat ASN). That no other
// listed fact changes either side's answer is not believed but tested, in check_reads().
struct Reads {
    std::vector<Fact> of_anyone;
    std::vector<Fact> of_asn;
};

Reads reads_of(Act which) {
    using enum Fact;
    switch (which) {
        // 5.n.1-4 and the statement's conditions; KE-7 and SE 18 for spouses; 71(1), 188, 280(3).
        case Act::attend_campaign:
            return {{active_support, campaign_organiser, on_official_duty, intent},
                    {holds_office, working_hours, party_attributes, service_attributes,
                     state_facilities, partisan_symbol, spoke, mobilised_staff, public_posting,
                     spouse_is_candidate, unpaid_leave}};
        case Act::attend_declaration:
        case Act::attend_introduction:
            return {{active_support, campaign_organiser, on_official_duty, intent},
                    {holds_office, party_attributes, service_attributes, state_facilities, spoke,
                     spouse_is_candidate, unpaid_leave}};
        // The spouse decides which of the two the act is.
        case Act::accompany_candidate:
        case Act::accompany_spouse:
            return {{active_support, on_official_duty, intent, spouse_is_candidate},
                    {holds_office, party_attributes, service_attributes, state_facilities, spoke,
                     unpaid_leave}};
        case Act::put_up_props: return {{campaign_organiser, intent}, {holds_office}};
        case Act::promote_online:
        case Act::hold_partisan_activity:
            return {{campaign_organiser, intent}, {holds_office, spouse_is_candidate}};
        case Act::engage_online:
            return {{winning_team_account, intent}, {holds_office, spouse_is_candidate}};
        case Act::join_online_group: return {{winning_team_account}, {spouse_is_candidate}};
        case Act::post_photo:
            return {{photo_with, public_posting, partisan_symbol, party_attributes,
                     partisan_background, purpose_of_support, intent},
                    {holds_office, spouse_is_candidate, unpaid_leave}};
        case Act::voice_support:
        case Act::show_partisan_sign:
        case Act::wear_attributes: return {{intent}, {holds_office}};
        // 282 reads the post, 29 b the polarity, 71(5) the incumbent.
        case Act::make_decision:
        case Act::use_programme: return {{intent, polarity, incumbent}, {post, holds_office}};
        case Act::give_support_letter: return {{independent_track}, {}};
        case Act::join_campaign_team: return {{}, {mobilised_staff, state_facilities}};
        case Act::join_party: return {{resigned, party_officer}, {}};
        case Act::run_for_office: return {{resigned}, {}};
        case Act::approach_party:
        case Act::approach_public: return {{}, {unpaid_leave}};
        case Act::speak_at_party_event: return {{}, {spouse_is_candidate}};
        case Act::replace_officials: return {{incumbent, minister_approval}, {}};
        case Act::intimidate:
        case Act::spread_hate_or_hoax: return {{impact}, {}};
        case Act::vote:
        case Act::learn_programme:
        case Act::serve_as_election_officer:
        case Act::fail_to_examine:
        case Act::other: break;
    }
    return {};
}

bool is_asn(int actor) {
    return actor == static_cast<int>(Actor::pns) || actor == static_cast<int>(Actor::cpns) ||
           actor == static_cast<int>(Actor::pppk);
}

std::vector<Fact> reads_of(int actor, int act) {
    const Reads reads = reads_of(static_cast<Act>(act));
    std::vector<Fact> list = reads.of_anyone;
    if (is_asn(actor)) list.insert(list.end(), reads.of_asn.begin(), reads.of_asn.end());
    return list;
}
int size_of(Fact fact) { return static_cast<int>(ntr::info(fact).values.size()); }

// Per norm and permission on the act, the facts that either side reads to find it; only the sets that
// no other contains.
std::vector<std::vector<Fact>> read_sets(int actor, int act) {
    std::map<std::string_view, std::set<Fact>> of_norm;
    for (const reference::Reads& norm : reference::reads(actor, act))
        for (const std::string_view key : norm.keys)
            of_norm[norm.norm].insert(*ntr::find_fact(key));
    const ntr::detail::Rules& rules = ntr::Rulebook::national().rules();
    const auto note = [&](std::size_t norm, std::set<Fact>& facts) {
        for (std::size_t r = rules.first_row[norm]; r < rules.first_row[norm + 1]; ++r)
            for (const ntr::Term& term : rules.rows[r])
                if (static_cast<std::size_t>(term.axis) < ntr::fact_axis_count)
                    facts.insert(ntr::fact_of(term.axis));
    };
    for (std::size_t n = 0; n < rules.norms.size(); ++n) {
        if (!rules.norms[n].binds.contains(static_cast<Actor>(actor))) continue;
        std::set<Fact>& facts = of_norm[rules.norms[n].id];
        note(n, facts);
        for (const std::uint16_t permission : rules.defeaters[n]) note(permission, facts);
    }
    // Of a norm on several acts, what it reads on this one: no more than what any norm on it reads.
    const std::vector<Fact> any = reads_of(actor, act);
    std::set<std::vector<Fact>> sets;
    for (const auto& [norm, facts] : of_norm) {
        std::vector<Fact> kept;
        for (const Fact f : facts)
            if (std::find(any.begin(), any.end(), f) != any.end()) kept.push_back(f);
        sets.insert(kept);
    }
    std::vector<std::vector<Fact>> widest;
    for (const auto& set : sets)
        if (std::none_of(sets.begin(), sets.end(), [&](const auto& other) {
                return other != set &&
                       std::includes(other.begin(), other.end(), set.begin(), set.end());
            }))
            widest.push_back(set);
    return widest;
}

// --- Days and examinations -----------------------------------------------------------------------

// Every day on which the law or the timetable changes, and the day before. In force as the library
// knows it (ways have intervals of their own), and the hand-over from KASN to BKN.
std::vector<int> days_of(int election) {
    std::set<int> boundaries{day(2021, 8, 31), day(2024, 8, 24)};
    const auto bounds = [&](const ntr::HalfOpenInterval& interval) {
        for (const ntr::Date& d : {interval.from, interval.until})
            if (ntr::is_known(d)) boundaries.insert(day(d));
    };
    const ntr::Rulebook& book = ntr::Rulebook::national();
    for (const ntr::NormInfo& norm : book.norms()) {
        bounds(norm.in_force);
        for (const auto& way : book.describe_ways(norm, ntr::Language::english))
            bounds(way.in_force);
    }
    const ntr::Timetable& table = *ntr::timetable(compared[static_cast<std::size_t>(election)]);
    for (const ntr::Stage& stage : table.stages()) {
        if (!stage.held) continue;
        if (ntr::is_known(stage.days.first)) boundaries.insert(day(stage.days.first));
        if (ntr::is_known(stage.days.last)) boundaries.insert(day(stage.days.last) + 1);
    }
    bounds(table.transfer_ban());
    bounds(table.programme_ban());
    // An election without these bans has an empty interval at the beginning of the calendar.
    const bool first_of_its_kind = election == index_of(ntr::Election::pilkada_2020) ||
                                   election == index_of(ntr::Election::pemilu_2024);
    boundaries.erase(
        boundaries.begin(),
        boundaries.lower_bound(first_of_its_kind ? day(2000, 1, 1) : day(2021, 8, 31)));
    std::set<int> days;
    for (const int b : boundaries)
        for (const int d : {b - 1, b}) days.insert(d);
    return {days.begin(), days.end()};
}

// The days of examination that make a difference to an act of that day.
std::vector<int> examinations(int date) {
    if (date < day(2021, 8, 31))
        return {no_day, day(2021, 8, 30), day(2021, 8, 31), day(2024, 8, 23), day(2024, 8, 24)};
    return {no_day, date < day(2024, 8, 24) ? day(2024, 8, 24) : day(2024, 8, 23)};
}

// --- Part 1: fully known facts -------------------------------------------------------------------

// Visits every point of the space, or `at_most` of them spread evenly: a stride without a common
// factor with the size visits no point twice and all values of every dimension.
template <class Visit>
bool walk(std::uint64_t size, std::uint64_t at_most, const Visit& visit) {
    if (size <= at_most) {
        for (std::uint64_t i = 0; i < size; ++i) visit(i);
        return true;
    }
    auto stride = static_cast<std::uint64_t>(static_cast<double>(size) * 0.6180339887498949);
    while (std::gcd(stride, size) != 1) ++stride;
    std::uint64_t i = 0;
    for (std::uint64_t k = 0; k < at_most; ++k) {
        visit(i);
        i += stride;
        if (i >= size) i -= size;
    }
    return false;
}

// SplitMix64: the same on every platform, unlike the distributions of the standard library.
std::uint64_t scrambled(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

struct Group {
    int actor, act, election;
};

struct Known {
    Tally tally;
    std::uint64_t size = 0;
    bool whole = true;
};

// The product of the facts with every day, examination, office and beneficiary. The facts of `rest` vary
// without order.
void sweep(const Group& group, const std::vector<int>& days, const std::vector<Fact>& facts,
           const std::vector<Fact>& rest, std::uint64_t at_most, Known& known) {
    std::vector<std::pair<int, int>> times;
    for (const int date : days)
        for (const int examined : examinations(date)) times.emplace_back(date, examined);
    std::uint64_t size = times.size() * 6 * 4;
    for (const Fact f : facts) size *= static_cast<std::uint64_t>(size_of(f));
    known.size += size;

    Situation base;
    for (const Shared& f : shared) base[f.fact] = 0;
    base[Fact::actor] = static_cast<std::int8_t>(group.actor);
    base[Fact::act] = static_cast<std::int8_t>(group.act);
    base.election = group.election;
    const bool whole = walk(size, at_most, [&](std::uint64_t index) {
        std::uint64_t noise = scrambled(index + 0x9E3779B97F4A7C15U);
        const auto take = [](std::uint64_t& from, std::size_t n) {
            const std::uint64_t v = from % n;
            from /= n;
            return static_cast<std::size_t>(v);
        };
        Situation s = base;
        for (const Fact f : facts)
            s[f] = static_cast<std::int8_t>(take(index, static_cast<std::size_t>(size_of(f))));
        for (const Fact f : rest)
            s[f] = static_cast<std::int8_t>(take(noise, static_cast<std::size_t>(size_of(f))));
        // The last value of the beneficiary is "not stated": derived from the date.
        const std::size_t beneficiary = take(index, 4);
        if (beneficiary < 3)
            s[Fact::beneficiary] = static_cast<std::int8_t>(beneficiary);
        else
            s[Fact::beneficiary] = unknown;
        s[Fact::office_sought] = static_cast<std::int8_t>(take(index, 6));
        std::tie(s.date, s.examined_on) = times[take(index, times.size())];
        compare(s, known.tally);
    });
    known.whole = known.whole && whole;
}

// Per norm the product of what it reads, whole or thinned; and the product of all that is read, thinned.
Known sweep(const Group& group, const std::vector<int>& days, std::uint64_t per_set,
            std::uint64_t jointly) {
    Known known;
    const std::vector<Fact> all = reads_of(group.actor, group.act);
    for (const std::vector<Fact>& set : read_sets(group.actor, group.act)) {
        std::vector<Fact> rest;
        for (const Fact f : all)
            if (std::find(set.begin(), set.end(), f) == set.end()) rest.push_back(f);
        sweep(group, days, set, rest, per_set, known);
    }
    Known joint;
    sweep(group, days, all, {}, jointly, joint);
    known.tally.add(joint.tally);
    return known;
}

// Runs jobs on all cores; results stand in the order of the jobs, so a run is repeatable.
template <class Result, class Job>
std::vector<Result> in_parallel(std::size_t jobs, const Job& job) {
    std::vector<Result> results(jobs);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs; i = next++) results[i] = job(i);
    };
    std::vector<std::thread> threads;
    for (unsigned t = 1; t < std::max(1U, std::thread::hardware_concurrency()); ++t)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    return results;
}

// --- Randomness ----------------------------------------------------------------------------------

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() { return scrambled(state_ += 0x9E3779B97F4A7C15U); }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t state_;
};

const std::array<std::vector<int>, compared.size()> days_by_election = [] {
    std::array<std::vector<int>, compared.size()> days;
    for (std::size_t e = 0; e < compared.size(); ++e) days[e] = days_of(static_cast<int>(e));
    return days;
}();

// A fully known situation: days at the boundaries, most often between the stages' first and last.
Situation random_known(Random& random) {
    Situation s;
    for (const Shared& f : shared) s[f.fact] = static_cast<std::int8_t>(random.below(f.size));
    s.election = random.below(static_cast<int>(compared.size()));
    const auto& days = days_by_election[static_cast<std::size_t>(s.election)];
    const ntr::ClosedInterval span =
        ntr::timetable(compared[static_cast<std::size_t>(s.election)])->span();
    s.date = days[static_cast<std::size_t>(random.below(static_cast<int>(days.size())))];
    if (random.chance(70)) s.date = day(span.first) + random.below(span.days());
    const auto examined = examinations(s.date);
    const int which = random.below(static_cast<int>(examined.size()));
    s.examined_on = examined[static_cast<std::size_t>(which)];
    return s;
}

// No fact outside reads_of() changes what either side says.
int check_reads(int points) {
    struct Result {
        std::set<std::pair<int, Fact>> found;
    };
    const auto results = in_parallel<Result>(31, [&](std::size_t act) {
        Random random(1000 + act);
        Result result;
        for (int actor = 0; actor < 15; ++actor) {
            const std::vector<Fact> reads = reads_of(actor, static_cast<int>(act));
            for (int k = 0; k < points; ++k) {
                Situation s = random_known(random);
                s[Fact::actor] = static_cast<std::int8_t>(actor);
                s[Fact::act] = static_cast<std::int8_t>(act);
                const Answer library = ask_library(s);
                const Answer reference = ask_reference(s);
                for (const Shared& f : shared) {
                    if (f.fact == Fact::actor || f.fact == Fact::act ||
                        f.fact == Fact::office_sought || f.fact == Fact::beneficiary ||
                        std::find(reads.begin(), reads.end(), f.fact) != reads.end())
                        continue;
                    Situation other = s;
                    other[f.fact] = static_cast<std::int8_t>((s[f.fact] + 1) % f.size);
                    if (ask_library(other) != library || ask_reference(other) != reference)
                        result.found.emplace(static_cast<int>(act), f.fact);
                }
            }
        }
        return result;
    });
    int faults = 0;
    for (const Result& result : results)
        for (const auto& [act, fact] : result.found) {
            std::printf("reads_of(%s) does not list %s\n",
                        std::string(ntr::to_code(static_cast<Act>(act))).c_str(),
                        std::string(ntr::to_code(fact)).c_str());
            ++faults;
        }
    return faults;
}

// --- Part 2: unknown facts -----------------------------------------------------------------------

// What can be made unknown: a listed fact, or one of these.
constexpr int date_slot = -1, examined_slot = -2, election_slot = -3;

void forget(Situation& s, int slot) {
    if (slot == date_slot)
        s.date = no_day;
    else if (slot == examined_slot)
        s.examined_on = no_day;
    else if (slot == election_slot)
        s.election = unknown;
    else
        s[static_cast<Fact>(slot)] = unknown;
}

// The slots of facts that are known to follow from others where they are not stated, or have many values:
// the reference completes them itself. The other facts, all of them yes or no, are summed up here.
bool is_summed(Fact fact) {
    return size_of(fact) == 2 && fact != Fact::holds_office && fact != Fact::spouse_is_candidate;
}

// Every subset of the facts unknown, on one case. What the reference sees of a case with n open facts is
// the sum of what it sees of 2^n cases, so all sums over subsets come of one pass per fact: the
// situations that differ from `s` in the facts of a set, summed over the sets within a set.
//
// `open` are slots of which every subset is unknown besides; one in `every` of their subsets is taken.
void subsets(const Situation& s, const std::vector<Fact>& facts, const std::vector<int>& open,
             std::uint64_t every, Tally& tally) {
    std::vector<Fact> summed;
    std::vector<int> slots = open;
    for (const Fact f : facts) {
        if (is_summed(f))
            summed.push_back(f);
        else
            slots.push_back(static_cast<int>(f));
    }
    const std::size_t count = std::size_t{1} << summed.size();
    const std::uint64_t choices = std::uint64_t{1} << slots.size();
    walk(choices, std::max<std::uint64_t>(1, choices / every), [&](std::uint64_t choice) {
        Situation base = s;
        for (std::size_t i = 0; i < slots.size(); ++i)
            if ((choice >> i & 1U) != 0) forget(base, slots[i]);
        std::vector<reference::Survey> seen;
        seen.reserve(count);
        for (std::size_t differing = 0; differing < count; ++differing) {
            Situation other = base;
            for (std::size_t i = 0; i < summed.size(); ++i)
                if ((differing >> i & 1U) != 0)
                    other[summed[i]] = static_cast<std::int8_t>(1 - base[summed[i]]);
            seen.emplace_back(reference_facts(other));
        }
        for (std::size_t i = 0; i < summed.size(); ++i)
            for (std::size_t set = 0; set < count; ++set)
                if ((set >> i & 1U) != 0) seen[set] += seen[set ^ (std::size_t{1} << i)];
        for (std::size_t set = 0; set < count; ++set) {
            Situation unknowing = base;
            for (std::size_t i = 0; i < summed.size(); ++i)
                if ((set >> i & 1U) != 0) unknowing[summed[i]] = unknown;
            const Answer reference = answer_of(seen[set].verdict(reference_facts(unknowing)));
            compare(unknowing, reference, tally);
            // The sum is what the reference says of the case itself, completion by completion.
            if (set % 61 == 60 && reference != ask_reference(unknowing)) {
                std::printf("the sum over completions is not their verdict: %s\n",
                            written(unknowing).c_str());
                std::exit(1);
            }
        }
    });
}

// A case for each way in which a norm or a permission on the act is seen, among random ones: applying,
// depending or defeated, with each level and certainty; and one in which nothing is.
std::vector<Situation> covering(int actor, int act, int tries) {
    Random random(static_cast<std::uint64_t>(actor * 100 + act));
    std::set<std::array<int, 4>> met;
    std::vector<Situation> cases;
    for (int k = 0; k < tries; ++k) {
        Situation s = random_known(random);
        s[Fact::actor] = static_cast<std::int8_t>(actor);
        s[Fact::act] = static_cast<std::int8_t>(act);
        // The offices of the election, so that norms are met; half the time the status that the date says.
        const ntr::Timetable& table =
            *ntr::timetable(compared[static_cast<std::size_t>(s.election)]);
        while (!table.offices().contains(static_cast<ntr::Office>(s[Fact::office_sought])))
            s[Fact::office_sought] = static_cast<std::int8_t>(random.below(6));
        if (random.chance(50)) s[Fact::beneficiary] = unknown;
        const Answer answer = ask_reference(s);
        bool fresh = false;
        for (const auto& [norm, said] : answer.findings)
            fresh = met.insert({norm, said.status, said.level, said.certainty}).second || fresh;
        for (const int p : answer.permissions) fresh = met.insert({p, 0, 0, 0}).second || fresh;
        if (answer.findings.empty()) fresh = met.insert({-1, 0, 0, 0}).second || fresh;
        if (fresh) cases.push_back(s);
    }
    return cases;
}

// The subsets of what each norm reads, with every subset of what all norms read.
Tally unknowns(int actor, int act, std::size_t cases, std::uint64_t every) {
    Tally tally;
    std::vector<Situation> covered = covering(actor, act, every == 1 ? 4000 : 40);
    if (covered.size() > cases) covered.resize(cases);
    for (const std::vector<Fact>& set : read_sets(actor, act)) {
        std::vector<int> open{date_slot, examined_slot, election_slot,
                              static_cast<int>(Fact::office_sought),
                              static_cast<int>(Fact::beneficiary)};
        // An office not stated follows from the post where it can.
        const auto reads = [&](Fact f) {
            return std::find(set.begin(), set.end(), f) != set.end();
        };
        if (reads(Fact::holds_office) && !reads(Fact::post))
            open.push_back(static_cast<int>(Fact::post));
        for (const Situation& s : covered) subsets(s, set, open, every, tally);
    }
    // Who acted, what was done, or both unknown, and any one other fact.
    std::vector<int> slots{date_slot, examined_slot, election_slot};
    for (const Shared& f : shared) slots.push_back(static_cast<int>(f.fact));
    for (const Situation& s : covered)
        for (const auto& wide : {std::pair{true, false}, {false, true}, {true, true}})
            walk(slots.size(), std::max<std::uint64_t>(1, slots.size() / every),
                 [&](std::uint64_t slot) {
                     Situation open = s;
                     if (wide.first) forget(open, static_cast<int>(Fact::actor));
                     if (wide.second) forget(open, static_cast<int>(Fact::act));
                     forget(open, slots[slot]);
                     compare(open, tally);
                 });
    return tally;
}

// Random cases: each fact unknown with a chance that itself varies from case to case.
Tally random_cases(std::uint64_t seed, int count) {
    Tally tally;
    Random random(seed);
    for (int k = 0; k < count; ++k) {
        Situation s = random_known(random);
        const int doubt = random.below(7) * 10;
        for (const Shared& f : shared) {
            // Both sides run over all persons and acts; seldom, since that is slow.
            const bool wide = f.fact == Fact::actor || f.fact == Fact::act;
            if (random.chance(wide ? doubt / 10 : doubt)) s[f.fact] = unknown;
        }
        if (random.chance(doubt / 2)) s.date = no_day;
        if (random.chance(doubt)) s.examined_on = no_day;
        if (random.chance(doubt / 4)) s.election = unknown;
        compare(s, tally);
    }
    return tally;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
    bool full = false;
    int random_count = 100'000;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (arg == "--full") {
            full = true;
        } else if (arg == "--random" && i + 1 < argc) {
            const std::string_view n = argv[++i];
            std::from_chars(n.data(), n.data() + n.size(), random_count);
        } else {
            std::fprintf(stderr, "usage: compare_test [--full] [--random N]\n");
            return 2;
        }
    }
    const auto start = std::chrono::steady_clock::now();
    int faults = check_reads(full ? 400 : 12);
    std::printf("facts read: checked, %d faults (%.1f s)\n", faults, seconds_since(start));

    std::vector<Group> groups;
    for (int act = 0; act < 31; ++act)
        for (int actor = 0; actor < 15; ++actor)
            for (int election = 0; election < static_cast<int>(compared.size()); ++election)
                groups.push_back({actor, act, election});
    Tally all;
    std::uint64_t whole = 0;
    std::uint64_t thinned = 0;
    std::uint64_t space = 0;
    const auto known = in_parallel<Known>(groups.size(), [&](std::size_t i) {
        return sweep(groups[i], days_by_election[static_cast<std::size_t>(groups[i].election)],
                     full ? UINT64_MAX : 1'000, full ? 20'000 : 1'000);
    });
    for (const Known& k : known) {
        all.add(k.tally);
        ++(k.whole ? whole : thinned);
        space += k.size;
    }
    std::printf(
        "known facts: %llu situations of %llu; %llu groups whole, %llu thinned; %llu differ "
        "(%.1f s)\n",
        static_cast<unsigned long long>(all.situations), static_cast<unsigned long long>(space),
        static_cast<unsigned long long>(whole), static_cast<unsigned long long>(thinned),
        static_cast<unsigned long long>(all.differing), seconds_since(start));

    Tally open;
    for (const Tally& t : in_parallel<Tally>(15 * 31, [&](std::size_t i) {
             return unknowns(static_cast<int>(i % 15), static_cast<int>(i / 15),
                             full ? SIZE_MAX : 2, full ? 1 : 32);
         }))
        open.add(t);
    std::printf("unknown facts: %llu situations, %llu differ (%.1f s)\n",
                static_cast<unsigned long long>(open.situations),
                static_cast<unsigned long long>(open.differing), seconds_since(start));
    all.add(open);

    Tally random;
    constexpr int batch = 500;
    const auto batches = static_cast<std::size_t>((random_count + batch - 1) / batch);
    for (const Tally& t : in_parallel<Tally>(batches, [&](std::size_t i) {
             const int left = random_count - static_cast<int>(i) * batch;
             return random_cases(20241127 + i, std::min(batch, left));
         }))
        random.add(t);
    std::printf("random cases: %llu situations, %llu differ (%.1f s)\n",
                static_cast<unsigned long long>(random.situations),
                static_cast<unsigned long long>(random.differing), seconds_since(start));
    all.add(random);

    report(all);
    std::printf("%llu situations, %zu kinds of disagreement\n",
                static_cast<unsigned long long>(all.situations), all.kinds.size());
    return faults == 0 && all.kinds.empty() ? 0 : 1;
}
