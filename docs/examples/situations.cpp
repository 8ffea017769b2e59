// SPDX-License-Identifier: Apache-2.0
//
// The main job on real input. First the situations that five reports of 2023 and 2024 from Batang Hari,
// Batang, Kampar, PALI and OKU name, forbid or allow; then cases that were reported and decided in those
// years. For each: what the norms say, where it is written, and for the decided ones whether practice
// came to the same. At the end one verdict in full, in Indonesian and in English.
//
// Persons appear by their roles only. The articles speak of conduct, so the days of their situations are
// chosen here, in the period that each speaks of. A reported case has the day that was reported, the first
// day of the month or stage that was, or none.
#include <netralitas/netralitas.hpp>

#include <algorithm>
#include <initializer_list>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace nt = netralitas;
using nt::Act;
using nt::Actor;
using nt::Beneficiary;
using nt::Case;
using nt::Date;
using nt::Office;
using nt::Post;
using nt::SanctionLevel;

namespace {

// --- Writing cases down --------------------------------------------------------------------------

using Circumstance = boost::optional<bool> Case::*;

// Each of these states some more facts of a case and leaves the others as they are.
Case with(Case c, std::initializer_list<Circumstance> circumstances) {
    for (const Circumstance circumstance : circumstances) c.*circumstance = true;
    return c;
}
Case without(Case c, std::initializer_list<Circumstance> circumstances) {
    for (const Circumstance circumstance : circumstances) c.*circumstance = false;
    return c;
}
Case holding(Case c, Post post) {
    c.post = post;
    return c;
}
Case toward(Case c, Beneficiary beneficiary) {
    c.beneficiary = beneficiary;
    return c;
}

Case pilkada(Actor actor, Act act, Date day) {
    Case c;
    c.election = nt::Election::pilkada_2024;
    c.office_sought = Office::regent_or_mayor;
    c.date = day;
    c.actor = actor;
    c.act = act;
    return c;
}
Case pemilu(Actor actor, Act act, Date day, Office office) {
    Case c = pilkada(actor, act, day);
    c.election = nt::Election::pemilu_2024;
    c.office_sought = office;
    return c;
}
// Comes to the event and does nothing else there.
Case only_present(Case c) {
    return without(std::move(c),
                   {&Case::spouse_is_candidate, &Case::active_support, &Case::party_attributes,
                    &Case::service_attributes, &Case::mobilised_staff, &Case::state_facilities,
                    &Case::partisan_symbol, &Case::public_posting, &Case::campaign_organiser,
                    &Case::intent, &Case::on_official_duty, &Case::working_hours, &Case::spoke});
}
Case staff(Act act, Date day) {
    return holding(pilkada(Actor::pns, act, day), Post::executive_staff);
}

const Date day_not_reported = nt::unknown_date();

struct Situation {
    std::string source;
    std::string account;  // who did what, and when
    Case facts;
};

std::vector<Situation> from_the_articles() {
    const Date campaign_day(2024, 10, 5);
    const Date rally_day(2024, 1, 10);
    const std::string batang_hari = "Batang Hari";
    const std::string batang = "Batang";
    const std::string kampar = "Kampar";
    const std::string pali = "PALI";
    const std::string oku = "OKU";
    return {
        {batang_hari, "PNS comes to a campaign, nothing more, 5 Oct 2024",
         only_present(staff(Act::attend_campaign, campaign_day))},
        {batang_hari, "PNS in party attributes at a campaign, 5 Oct 2024",
         with(only_present(staff(Act::attend_campaign, campaign_day)), {&Case::party_attributes})},
        {batang_hari, "PNS in service uniform at a campaign, 5 Oct 2024",
         with(only_present(staff(Act::attend_campaign, campaign_day)),
              {&Case::service_attributes})},
        {batang_hari,
         "head of a division helps to run a campaign and brings staff along, 5 Oct 2024",
         with(only_present(holding(pilkada(Actor::pns, Act::attend_campaign, campaign_day),
                                   Post::administrator)),
              {&Case::active_support, &Case::mobilised_staff, &Case::campaign_organiser})},
        {batang_hari, "PNS comes to a campaign in a service vehicle, 5 Oct 2024",
         with(only_present(staff(Act::attend_campaign, campaign_day)),
              {&Case::service_attributes, &Case::state_facilities})},
        {batang_hari,
         "head of a division decides in favour of a pair before the campaign, 24 Sep 2024",
         [] {
             Case c = holding(pilkada(Actor::pns, Act::make_decision, Date(2024, 9, 24)),
                              Post::administrator);
             c.polarity = nt::Polarity::favour;
             return with(c, {&Case::intent});
         }()},
        {batang_hari, "PNS calls on neighbours to back a pair after the campaign, 2 Dec 2024",
         without(staff(Act::hold_partisan_activity, Date(2024, 12, 2)),
                 {&Case::spouse_is_candidate})},
        {batang_hari, "PNS gives a letter of support with a copy of the ID card, 5 Oct 2024",
         staff(Act::give_support_letter, campaign_day)},
        {batang_hari, "PNS joins the campaign team, 5 Oct 2024",
         without(staff(Act::join_campaign_team, campaign_day),
                 {&Case::mobilised_staff, &Case::state_facilities})},
        {batang_hari, "PNS likes a post of the campaign team's account, 5 Oct 2024",
         without(with(staff(Act::engage_online, campaign_day), {&Case::winning_team_account}),
                 {&Case::spouse_is_candidate})},
        {batang_hari, "PNS votes, 27 Nov 2024", staff(Act::vote, Date(2024, 11, 27))},

        {batang, "village head comes to a presidential campaign, 10 Jan 2024",
         only_present(
             pemilu(Actor::village_head, Act::attend_campaign, rally_day, Office::president))},
        {batang, "village official joins the team of a presidential pair, 10 Jan 2024",
         pemilu(Actor::village_official, Act::join_campaign_team, rally_day, Office::president)},
        {batang, "PNS who helps to run a campaign uses office facilities there, 10 Jan 2024",
         with(only_present(
                  holding(pemilu(Actor::pns, Act::attend_campaign, rally_day, Office::president),
                          Post::executive_staff)),
              {&Case::active_support, &Case::state_facilities, &Case::campaign_organiser})},
        {batang, "teacher calls on family and public to back a DPD candidate, 6 Dec 2023",
         without(holding(pemilu(Actor::pns, Act::hold_partisan_activity, Date(2023, 12, 6),
                                Office::dpd),
                         Post::functional),
                 {&Case::spouse_is_candidate, &Case::campaign_organiser})},

        {kampar, "PNS spreads false news about a candidate; the agency suffers, 10 Oct 2024",
         [] {
             Case c = staff(Act::spread_hate_or_hoax, Date(2024, 10, 10));
             c.impact = nt::Impact::agency;
             return c;
         }()},
        {kampar, "PPPK joins the campaign team, 10 Oct 2024",
         without(pilkada(Actor::pppk, Act::join_campaign_team, Date(2024, 10, 10)),
                 {&Case::mobilised_staff, &Case::state_facilities})},
        {kampar, "PNS joins the team of a would-be candidate, 31 Jul 2024",
         staff(Act::join_campaign_team, Date(2024, 7, 31))},

        {pali, "PNS reads up on the candidates' programmes, 25 Sep 2024",
         staff(Act::learn_programme, Date(2024, 9, 25))},
        {pali, "PNS voices support for a pair, 25 Sep 2024",
         staff(Act::voice_support, Date(2024, 9, 25))},
        {pali, "contract worker backs a pair at its declaration, 25 Sep 2024",
         with(pilkada(Actor::non_asn_staff, Act::attend_declaration, Date(2024, 9, 25)),
              {&Case::active_support})},
        {pali, "PNS comes to a campaign; whether by written assignment is not known, 12 Oct 2024",
         [] {
             Case c = only_present(staff(Act::attend_campaign, Date(2024, 10, 12)));
             c.on_official_duty = boost::none;
             return c;
         }()},

        {oku, "PNS stays a party member, 27 Dec 2023",
         toward(
             without(holding(pemilu(Actor::pns, Act::join_party, Date(2023, 12, 27), Office::dprd),
                             Post::executive_staff),
                     {&Case::resigned, &Case::party_officer}),
             Beneficiary::party)},
        {oku, "the same; whether after resigning from the service is not known",
         toward(holding(pemilu(Actor::pns, Act::join_party, Date(2023, 12, 27), Office::dprd),
                        Post::executive_staff),
                Beneficiary::party)},
        {oku, "PNS takes a service vehicle to a presidential campaign, 27 Dec 2023",
         with(only_present(holding(
                  pemilu(Actor::pns, Act::attend_campaign, Date(2023, 12, 27), Office::president),
                  Post::executive_staff)),
              {&Case::service_attributes, &Case::state_facilities})},
    };
}

// What an authority or a court did: the heaviest level it found, or none where it found no breach.
struct Practice {
    std::string outcome;
    boost::optional<SanctionLevel> level;
};

struct Reported {
    Situation situation;
    Practice practice;
};

std::vector<Reported> from_practice() {
    const Date first_campaign_day(2024, 9, 25);
    return {
        {{"Sinjai, berita.news 5-11-2024",
          "village official takes part in a campaign, campaign period",
          pilkada(Actor::village_official, Act::attend_campaign, first_campaign_day)},
         {"Bawaslu: village law, passed to the acting regent", SanctionLevel::administrative}},

        {{"Luwu, tribunnews.com 10-9-2024",
          "village head accompanies a would-be pair to registration, Aug 2024",
          pilkada(Actor::village_head, Act::accompany_candidate, Date(2024, 8, 27))},
         {"Bawaslu: administrative breach", SanctionLevel::administrative}},

        {{"Blora, kabarjawa.com",
          "camat tells polling staff in a speech which number to punch, Jan 2024",
          with(holding(pemilu(Actor::pns, Act::hold_partisan_activity, Date(2024, 1, 1),
                              Office::president),
                       Post::administrator),
               {&Case::spoke})},
         {"PPK: severe, removed from the post", SanctionLevel::severe}},

        {{"Medan, kompas.com 6-2-2024",
          "head of a division tells teachers whom to prefer, Jan 2024",
          with(holding(pemilu(Actor::pns, Act::hold_partisan_activity, Date(2024, 1, 1),
                              Office::president),
                       Post::administrator),
               {&Case::spoke})},
         {"PPK: written reprimand", SanctionLevel::light}},

        {{"Semarang, swarafakta.my.id", "city employee likes a pair's post on Instagram, Oct 2024",
          pilkada(Actor::pns, Act::engage_online, Date(2024, 10, 1))},
         {"PPK: pay increment deferred", SanctionLevel::moderate}},

        {{"West Java, suaramerdeka.biz 28-2-2024",
          "three education staff hold party cards; day not reported",
          [] {
              Case c = pemilu(Actor::pns, Act::join_party, day_not_reported, Office::dprd);
              c.office_sought = boost::none;
              return toward(without(c, {&Case::resigned}), Beneficiary::party);
          }()},
         {"PPK: dishonourable dismissal", SanctionLevel::dishonourable_dismissal}},

        {{"Bali, realitasbali.com Sep 2024",
          "guidance: PNS accompanies a spouse who stands, no unpaid leave",
          without(with(pilkada(Actor::pns, Act::accompany_spouse, first_campaign_day),
                       {&Case::spouse_is_candidate}),
                  {&Case::unpaid_leave})},
         {"Bawaslu: not allowed (ethics)", SanctionLevel::moral}},

        {{"Samarinda, idntimes.com", "three senior officials approach parties; day not reported",
          toward(pilkada(Actor::pns, Act::approach_party, day_not_reported),
                 Beneficiary::aspirant)},
         {"Bawaslu: reported as ethics", SanctionLevel::moral}},

        {{"Blora, disway.id", "camat in a T-shirt with a would-be pair; before determination",
          with(holding(toward(pilkada(Actor::pns, Act::wear_attributes, day_not_reported),
                              Beneficiary::aspirant),
                       Post::administrator),
               {&Case::party_attributes})},
         {"BKN and PPK: ethics", SanctionLevel::moral}},

        {{"South Sulawesi, metrotvnews.com",
          "head of a tax office poses with two fingers, on purpose as the court found, 27 Sep 2024",
          [] {
              Case c = pilkada(Actor::pns, Act::show_partisan_sign, Date(2024, 9, 27));
              c.office_sought = Office::governor;
              return with(c, {&Case::holds_office, &Case::state_facilities, &Case::partisan_symbol,
                              &Case::intent});
          }()},
         {"Court: three months, suspended", SanctionLevel::offence}},

        {{"Polewali Mandar, metrotvnews.com",
          "village head campaigns for a legislative candidate, on purpose as the court found, Jan 2024",
          with(pemilu(Actor::village_head, Act::hold_partisan_activity, Date(2024, 1, 1),
                      Office::dprd),
               {&Case::intent})},
         {"Court: five months, suspended", SanctionLevel::offence}},

        {{"East Lombok, ntbsatu.com 9-11-2024",
          "village head shows five fingers before a campaign crowd, on purpose as the court found, Oct 2024",
          with(pilkada(Actor::village_head, Act::attend_campaign, Date(2024, 10, 1)),
               {&Case::active_support, &Case::partisan_symbol, &Case::intent})},
         {"Court: a fine", SanctionLevel::offence}},

        {{"Batam, alurnews.com 12-10-2024",
          "agency head: its account shows a flyer of the incumbents on leave, unintended",
          without(with(holding(pilkada(Actor::pns, Act::engage_online, first_campaign_day),
                               Post::jpt_pratama),
                       {&Case::state_facilities, &Case::public_posting}),
                  {&Case::winning_team_account, &Case::intent})},
         {"Bawaslu: stopped, posted by another", boost::none}},
    };
}

// --- Reading verdicts ----------------------------------------------------------------------------

// The finding to name first: one that applies before one that depends, the most certain, then the
// heaviest of its track.
boost::optional<nt::Finding> main_finding(const nt::Verdict& verdict) {
    const auto comes_before = [](const nt::Finding& a, const nt::Finding& b) {
        if (a.status != b.status) return a.status < b.status;
        if (a.certainty != b.certainty) return a.certainty < b.certainty;
        return nt::is_heavier(a.level, b.level).value_or(false);
    };
    const std::vector<nt::Finding> findings = verdict.findings();
    const auto main = std::min_element(findings.begin(), findings.end(), comes_before);
    if (main == findings.end()) return boost::none;
    return *main;
}

std::string provision(const nt::Verdict& verdict) {
    const auto main = main_finding(verdict);
    const std::vector<const nt::NormInfo*> permissions = verdict.permissions();
    if (!main && permissions.empty()) return "-";
    const nt::NormInfo& norm = main ? *main->norm : *permissions.front();
    const std::size_t more = verdict.findings().size() - (main ? 1 : 0);
    return nt::cite(norm.cites[0], nt::Language::indonesian) +
           (more > 0 ? " (+" + std::to_string(more) + ")" : "");
}

std::string words(nt::Track track, SanctionLevel level) {
    std::string out = std::string(nt::to_code(track)) + ": " + std::string(nt::to_code(level));
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

// The heaviest level of every track, and after "maybe" those that depend on open facts.
std::string levels(const nt::Verdict& verdict) {
    std::string sure;
    std::string open;
    for (const nt::Envelope& range : verdict.envelope()) {
        const auto heaviest = verdict.heaviest(range.track);
        if (range.levels.empty()) continue;
        const SanctionLevel level = heaviest ? *heaviest : range.levels.back();
        std::string& part = heaviest ? sure : open;
        if (!part.empty()) part += ", ";
        part += words(range.track, level);
    }
    if (open.empty()) return sure.empty() ? "-" : sure;
    return sure + (sure.empty() ? "maybe " : "; maybe ") + open;
}

// Whether the norms, on the facts as reported, can lead where practice went.
bool agrees(const nt::Verdict& verdict, const Practice& practice) {
    if (!practice.level)
        return verdict.conclusion() == nt::Conclusion::no_breach ||
               verdict.conclusion() == nt::Conclusion::permitted;
    for (const nt::Envelope& range : verdict.envelope())
        if (range.track == nt::track_of(*practice.level))
            return std::find(range.levels.begin(), range.levels.end(), *practice.level) !=
                   range.levels.end();
    return false;
}

// --- The table -----------------------------------------------------------------------------------

std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
    std::vector<std::string> lines(1);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        const std::string word = text.substr(start, end - start);
        if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        start = end + 1;
    }
    return lines;
}

// Prints a text with its long lines broken, each part under the start of its own words.
void print(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const bool item = line.compare(indent, 2, "- ") == 0 || line.find(". ") == indent + 1;
        std::string margin(indent, ' ');
        for (const std::string& part : wrapped(line.substr(indent), 110 - indent)) {
            std::cout << margin << part << '\n';
            margin.assign(indent + (item ? line.find(" ", indent) + 1 - indent : 0), ' ');
        }
    }
}

// A table of fixed columns; what does not fit in a cell goes on below it.
class Table {
public:
    explicit Table(std::vector<std::size_t> widths) : widths_(std::move(widths)) {}

    void heading(const std::vector<std::string>& cells) const {
        row(cells);
        std::string rule;
        for (const std::size_t width : widths_)
            for (std::size_t i = 0; i < width + gap; ++i) rule += "─";
        std::cout << rule << '\n';
    }
    void row(const std::vector<std::string>& cells) const {
        std::vector<std::vector<std::string>> columns;
        std::size_t height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            columns.push_back(wrapped(cells[i], widths_[i]));
            height = std::max(height, columns.back().size());
        }
        for (std::size_t y = 0; y < height; ++y) {
            std::string line;
            std::size_t end = 0;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const std::string cell = y < columns[i].size() ? columns[i][y] : "";
                line += cell;
                end += widths_[i] + gap;
                line.resize(std::max(line.size(), end), ' ');
            }
            std::cout << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
        }
    }

private:
    static constexpr std::size_t gap = 2;

    std::vector<std::size_t> widths_;
};

}  // namespace

int main() {
    std::size_t decided = 0;

    std::cout
        << "What five reports name, forbid or allow\n"
           "  Batang Hari: the regent's circular (SwaraJambi, 12 September 2024)\n"
           "  Batang: the acting regent's circular of 11 September 2023 (reported 6 December 2023)\n"
           "  Kampar: the acting regent to civil servants (Riaumandiri, 31 July 2024)\n"
           "  PALI: the deputy regent on the first campaign day (25 September 2024)\n"
           "  OKU: declaration of neutrality (beritaokuterkini, 27 December 2023)\n"
           "The days of the acts are chosen in the period that each report speaks of.\n\n";
    const Table articles({2, 11, 44, 10, 32, 27});
    articles.heading({"No", "Source", "Person and act", "Conclusion", "Main provision (+others)",
                      "Track: level"});
    for (const Situation& situation : from_the_articles()) {
        const nt::Verdict verdict = nt::evaluate(situation.facts);
        articles.row({std::to_string(++decided), situation.source, situation.account,
                      std::string(nt::to_code(verdict.conclusion())), provision(verdict),
                      levels(verdict)});
    }

    std::cout << "\nReported and decided cases of 2023 and 2024\n\n";
    const Table reported({2, 16, 31, 10, 24, 23, 20});
    reported.heading({"No", "Source", "Person and act", "Conclusion", "Main provision (+others)",
                      "Track: level", "Practice"});
    std::size_t same = 0;
    const std::vector<Reported> cases = from_practice();
    for (const Reported& one : cases) {
        const nt::Verdict verdict = nt::evaluate(one.situation.facts);
        const bool agreed = agrees(verdict, one.practice);
        same += agreed ? 1 : 0;
        reported.row({std::to_string(++decided), one.situation.source, one.situation.account,
                      std::string(nt::to_code(verdict.conclusion())), provision(verdict),
                      levels(verdict), (agreed ? "agrees: " : "DIFFERS: ") + one.practice.outcome});
    }
    std::cout << "\n"
              << decided << " situations decided. Practice agreed in " << same << " of "
              << cases.size() << " reported cases.\n";

    const Case in_full = with(only_present(staff(Act::attend_campaign, Date(2024, 10, 5))),
                              {&Case::party_attributes, &Case::state_facilities});
    const nt::Verdict verdict = nt::evaluate(in_full);
    std::cout << "\n=== Satu perkara selengkapnya ===\n\n";
    print(nt::explain(verdict, nt::Language::indonesian));
    std::cout << "\n=== One case in full ===\n\n";
    print(nt::explain(verdict, nt::Language::english));
}
