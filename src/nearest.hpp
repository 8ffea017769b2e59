// SPDX-License-Identifier: Apache-2.0
//
// "Did you mean": the words that would be allowed, the one most like what was given first.
#ifndef NETRALITAS_SRC_NEAREST_HPP
#define NETRALITAS_SRC_NEAREST_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netralitas::inline v0::detail {

// Longer words are cut: no code comes near this length, and a long input must not cost much.
inline constexpr std::size_t longest_compared = 64;

// ASCII only, on purpose: codes are ASCII, and the library knows no locale.
constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// How many letters must be typed, dropped, changed or swapped with their neighbour to turn one word
// into the other. Capital letters count as small ones.
constexpr std::size_t edit_distance(std::string_view given, std::string_view wanted) noexcept {
    given = given.substr(0, longest_compared);
    wanted = wanted.substr(0, longest_compared);
    // Three rows of the usual table: the last but one is needed to see a swap.
    std::array<std::array<std::size_t, longest_compared + 1>, 3> rows{};
    for (std::size_t k = 0; k <= wanted.size(); ++k) rows[0][k] = k;
    for (std::size_t i = 1; i <= given.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& above_that = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t k = 1; k <= wanted.size(); ++k) {
            const bool same = lower(given[i - 1]) == lower(wanted[k - 1]);
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (same ? 0U : 1U)});
            if (i > 1 && k > 1 && lower(given[i - 1]) == lower(wanted[k - 2]) &&
                lower(given[i - 2]) == lower(wanted[k - 1])) {
                row[k] = std::min(row[k], above_that[k - 2] + 1);
            }
        }
    }
    return rows[given.size() % 3][wanted.size()];
}

// All candidates, nearest first; equally near ones keep their order. `candidates` is any range
// of known size whose elements convert to std::string_view.
template <class Candidates>
std::vector<std::string> nearest(std::string_view given, const Candidates& candidates) {
    std::vector<std::pair<std::size_t, std::string>> ranked;
    ranked.reserve(std::size(candidates));
    for (const std::string_view candidate : candidates)
        ranked.emplace_back(edit_distance(given, candidate), candidate);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> words;
    words.reserve(ranked.size());
    for (auto& entry : ranked) words.push_back(std::move(entry.second));
    return words;
}

}  // namespace netralitas::inline v0::detail

#endif
