// SPDX-License-Identifier: Apache-2.0
//
// What the table of instruments says beside the instruments themselves: which articles count in
// items, and what named points and rows are called.
#ifndef NETRALITAS_SRC_CITATIONS_INSTRUMENTS_HPP
#define NETRALITAS_SRC_CITATIONS_INSTRUMENTS_HPP

#include <netralitas/citation.hpp>

#include <string_view>

namespace netralitas::inline v0::detail {

// A point with a name of its own: `se-menpanrb-18-2023/may.attend`.
struct NamedPoint {
    std::string_view instrument;
    std::string_view point;
    Text name;
};

// Numbered rows of a table: `skb-2022/ke-1` to `skb-2022/ke-7`. The number follows the name.
struct Rows {
    std::string_view instrument;
    std::string_view prefix;
    int count;
    Text name;
};

// The ids of articles in which an item (angka) stands right below the article. In every other
// article the number below is a paragraph (ayat).
ArrayView<std::string_view> articles_of_items() noexcept;

// An instrument with points listed here has these points and no others.
ArrayView<NamedPoint> named_points() noexcept;
ArrayView<Rows> rows_of_tables() noexcept;

}  // namespace netralitas::inline v0::detail

#endif
