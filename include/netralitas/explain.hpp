// SPDX-License-Identifier: Apache-2.0
//
// A verdict in words, as a legal officer would put it.
#ifndef NETRALITAS_EXPLAIN_HPP
#define NETRALITAS_EXPLAIN_HPP

#include <netralitas/verdict.hpp>

#include <string>

namespace netralitas {
inline namespace v0 {

/// The whole verdict: the conclusion; each finding with citation, track, level and its kinds,
/// certainty and the reason where it is not settled; open facts as questions; why the nearest norm
/// was not met when nothing was. UTF-8, lines end with '\n'.
NETRALITAS_EXPORT std::string explain(const Verdict& verdict, Language language);

/// The conclusion as one sentence.
NETRALITAS_EXPORT std::string summary(const Verdict& verdict, Language language);

/// The question that asks a person for a fact.
NETRALITAS_EXPORT std::string_view question(Fact fact, Language language) noexcept;

/// The sentence for one possible value of a fact: "party attributes: yes".
NETRALITAS_EXPORT std::string phrase(FactValue value, Language language);

/// The same for one term of a condition: "time of the act: during the campaign".
NETRALITAS_EXPORT std::string phrase(const Term& term, Language language);

/// The circumstance or fact behind an axis, as a noun.
NETRALITAS_EXPORT std::string_view label(Axis axis, Language language) noexcept;

}  // namespace v0
}  // namespace netralitas

#endif
