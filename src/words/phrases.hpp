// SPDX-License-Identifier: Apache-2.0
//
// Small helpers for sentences in both languages.
#ifndef NETRALITAS_SRC_WORDS_PHRASES_HPP
#define NETRALITAS_SRC_WORDS_PHRASES_HPP

#include <netralitas/explain.hpp>

#include <string>
#include <vector>

namespace netralitas::inline v0::words {

// "3 Oktober 2024", "3 October 2024".
std::string long_date(Date date, Language language);

// Rupiah as it is written: "Rp6.000.000", "Rp6,000,000".
std::string rupiah(std::int64_t amount, Language language);

// What a court may impose: "penjara 1 sampai 6 bulan dan/atau denda Rp600.000 sampai Rp6.000.000".
std::string range_of(const Penalty& penalty, Language language);

// "a, b, dan c", "a, b and c": with the commas and the conjunction of the language.
std::string list(const std::vector<std::string>& items, Text conjunction, Language language);

// "dari 22 September 2022", "sampai 30 Oktober 2023" for an interval in force; empty where always.
std::string in_force_words(const HalfOpenInterval& interval, Language language);

}  // namespace netralitas::inline v0::words

#endif
