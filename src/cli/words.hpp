// SPDX-License-Identifier: Apache-2.0
//
// Small helpers for sentences, and text made safe for where it goes.
#ifndef NETRALITAS_SRC_CLI_WORDS_HPP
#define NETRALITAS_SRC_CLI_WORDS_HPP

#include <netralitas/calendar.hpp>
#include <netralitas/case.hpp>
#include <netralitas/facts.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::cli {

// "3 Oktober 2024", "3 Okt 2024", "Oktober 2024", "Okt".
std::string long_date(Date date, Language language);
std::string short_date(Date date, Language language);
std::string_view month_name(int month, Language language);
std::string_view short_month(int month, Language language);

// "28 Nov 2023 – 10 Feb 2024", "24–26 Nov 2024", "sampai 26 Jan 2024"; one date for one day.
std::string short_range(const ClosedInterval& days, Language language);

// "sejak 31 Agustus 2021"; empty for always.
std::string in_force_words(const HalfOpenInterval& interval, Language language);

// The stated value of a fact as a person reads it; empty where it is unknown.
std::string value_words(const Case& facts_of_case, Fact fact, Language language);

// Without control characters: what came from a file can't steer a terminal.
std::string printable(std::string_view text);

// The text with a capital letter at its head.
std::string capital(std::string_view text);

// For HTML and SVG, inside elements and attributes.
std::string escape_markup(std::string_view text);
// For Markdown: what would begin a mark-up is shown as it stands.
std::string escape_markdown(std::string_view text);
// A JSON string with its quotation marks.
std::string json_string(std::string_view text);

// Characters, not bytes.
std::size_t length(std::string_view text) noexcept;

// Lines of at most so many characters, broken between words.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace netralitas::inline v0::cli

#endif
