// SPDX-License-Identifier: Apache-2.0
//
// The pages of docs/law.
#ifndef NETRALITAS_DOCS_LAW_PAGES_HPP
#define NETRALITAS_DOCS_LAW_PAGES_HPP

#include "page.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace netralitas::tables {

/// What the tables and the rulebook contradict each other in; nothing is written then.
struct Contradiction : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct File {
    std::string name;
    std::string text;
};

std::string_view instrument_of_norm(const NormInfo& norm);
/// The instruments that hold norms, in the order of the rulebook.
std::vector<const Instrument*> instruments_with_norms(const Rulebook& book);
/// "hukuman disiplin berat (Pasal 14 huruf i angka 1 PP 94/2021)".
std::string level_words(SanctionLevel level, const std::vector<std::string_view>& basis,
                        Language language);

std::string instrument_page(const Rulebook& book, const Instrument& instrument);
std::string index_page(const Rulebook& book);
std::string authorities_page();
std::string elections_page();
std::string coverage_page(const Rulebook& book);
/// The provisions that the rulebook, the sanctions, the powers or the engine use.
std::vector<std::string> provisions_used(const Rulebook& book);
std::string overlaps_page(const Rulebook& book);
std::string analysis_page(const Rulebook& book);

}  // namespace netralitas::tables

#endif
