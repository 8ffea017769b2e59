// SPDX-License-Identifier: Apache-2.0
//
// Small words for tests about the law. A test starts from a case in which every fact that a norm
// reads is known and harmless, states what differs, and says what the norm then does:
//
//     const Case in_uniform = with(pns_at_campaign(), "service_attributes=true");
//     CHECK(meaning(in_uniform, "pp-94-2021/5.n.2") ==
//           "discipline moderate (pp-94-2021/13.g) settled; bkn; ppk");
//     CHECK(profile(in_uniform, "pp-94-2021/5.n.2") ==
//           "actor: pns cpns pppk(interpretive unassigned) | act: attend_campaign | "
//           "beneficiary: candidate | service_attributes: true | "
//           "phase: before(interpretive) during after(interpretive)");
//
// profile() changes every fact alone, through all its values, and lists the facts that matter with
// the values on which the norm still applies. What is not listed does not matter. So each condition
// has a case in which only it fails, and a condition too many or too few is noticed. It also holds
// a PPPK against the PNS on every one of these changes.
#ifndef NETRALITAS_TESTS_LAW_CASES_HPP
#define NETRALITAS_TESTS_LAW_CASES_HPP

#include <netralitas/netralitas.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional_io.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace law_test {

using namespace netralitas;

// --- Cases ---------------------------------------------------------------------------------------

/// A PNS of executive staff on 3 October 2024, in the campaign of Pilkada 2024, toward a candidate
/// for regent; every fact is stated, none is harmful, and the act is `other`.
Case harmless();

/// The case with facts stated: "act=join_party resigned=false". An empty value makes a fact
/// unknown.
Case with(Case facts, std::string_view stated);
/// The same circumstances with another act; harmless() otherwise.
Case doing(std::string_view act, std::string_view stated = {});
/// The case in the campaign of Pemilu 2024, on 10 January 2024.
Case in_pemilu(Case facts, std::string_view office = "president");
/// The case in the campaign of Pilkada 2020, on 1 October 2020, examined soon after.
Case in_2020(Case facts);
/// The case in the campaign of the Pemilu of 2019, an election of the caller's own.
Case in_2019(Case facts, std::string_view office = "president");
/// The case before candidates are determined, on 1 August 2024, toward an aspirant.
Case toward_aspirant(Case facts);

Case pns_at_campaign();

/// The case without the facts that only fill it: nothing but what is stated here is known.
Case only_known(std::string_view stated);

/// Pemilu 2019, which the library does not have.
const Timetable* pemilu_2019();
/// An election of that kind whose campaign runs from 30 days before that day to 30 days after it.
const Timetable* campaign_around(const Date& day, ElectionKind kind);

// --- Answers -------------------------------------------------------------------------------------

/// What the finding on a norm says: "track level (basis) certainty; handlers; deciders", with the
/// status in front unless it applies, and the source of the reason after a certainty that is not
/// settled. "none" where the norm is not among the findings.
std::string meaning(const Verdict& verdict, std::string_view norm);
std::string meaning(const Case& facts, std::string_view norm);

/// The facts on which the norm hangs in this case, each changed alone. See the top of the file.
std::string profile(const Case& facts, std::string_view norm,
                    const Rulebook& rulebook = Rulebook::national());

/// Certainty of the norm on each of the days, "no" where it is absent: "no settled settled no".
std::string on_days(const Case& facts, std::string_view norm, std::string_view days);
/// Certainty of the norm on the day before and on the day, both in the campaign of an election of
/// that kind: for norms that ask for a campaign and came into force on a day.
std::string around(Case facts, std::string_view norm, std::string_view day,
                   ElectionKind kind = ElectionKind::pilkada);
/// Level of the norm on each of the days.
std::string levels_on_days(const Case& facts, std::string_view norm, std::string_view days);

bool applies(const Verdict& verdict, std::string_view norm);
bool depends(const Verdict& verdict, std::string_view norm);
bool defeated(const Verdict& verdict, std::string_view norm);
bool absent(const Verdict& verdict, std::string_view norm);

/// The findings as "norm", "norm?" (depends) and "norm!" (defeated), sorted, with a space between.
std::string findings(const Verdict& verdict);
std::string findings(const Case& facts);
/// Whether the findings are exactly these norms and all of them apply.
bool only(const Verdict& verdict, std::vector<std::string_view> norms);
/// The permissions that hold, sorted.
std::string permissions(const Verdict& verdict);
/// The open facts by their keys.
std::string open_facts(const Verdict& verdict);
std::string codes(HandlerSet handlers);
std::string codes(DeciderSet deciders);

/// The provisions that a norm of the national law cites.
std::string cited(std::string_view norm);
/// The persons it binds, those bound only by analogy in parentheses.
std::string bound(std::string_view norm);
/// Its interval and its force: "2021-08-31.. government_regulation".
std::string in_force(std::string_view norm);
/// Its penalty: "penjara 1-6 months and/or 600000-6000000".
std::string penalty(std::string_view norm);

Conclusion conclusion(const Case& facts);

}  // namespace law_test

#endif
