// SPDX-License-Identifier: Apache-2.0
//
// Boxes and what covers them. The unknown facts of a moment span a box; a row is a box too. Whether
// several rows together cover a box is decided by cutting it up, which is exact however many facts
// are unknown, because only the facts that the rows read are cut.
#ifndef NETRALITAS_SRC_ENGINE_COVER_HPP
#define NETRALITAS_SRC_ENGINE_COVER_HPP

#include "engine/rules.hpp"

#include <algorithm>

namespace netralitas::inline v0::detail {

// Rows by pointer, in a fixed space: at most those of one norm and those of the permissions over one. No
// rulebook has more than rows_per_norm of either.
class RowList {
public:
    RowList() noexcept = default;
    // Most of the space is empty: only what is there is copied.
    RowList(const RowList& other) noexcept { *this = other; }
    RowList& operator=(const RowList& other) noexcept {
        size_ = other.size_;
        std::copy_n(other.rows_.data(), size_, rows_.data());
        return *this;
    }
    ~RowList() = default;
    void add(const Row& row) noexcept { rows_[size_++] = &row; }
    void clear() noexcept { size_ = 0; }
    bool empty() const noexcept { return size_ == 0; }
    std::size_t size() const noexcept { return size_; }
    const Row& operator[](std::size_t i) const noexcept { return *rows_[i]; }
    const Row* const* begin() const noexcept { return rows_.data(); }
    const Row* const* end() const noexcept { return rows_.data() + size_; }

private:
    std::array<const Row*, 2 * rows_per_norm> rows_;
    std::size_t size_ = 0;
};

inline std::uint32_t& at(Box& box, Axis axis) noexcept {
    return box[static_cast<std::size_t>(axis)];
}
inline std::uint32_t at(const Box& box, Axis axis) noexcept {
    return box[static_cast<std::size_t>(axis)];
}

// Whether some point of the box is in the row.
inline bool touches(const Box& box, const Row& row) noexcept {
    for (const Term& term : row)
        if ((at(box, term.axis) & term.allowed) == 0) return false;
    return true;
}
// Whether every point of the box is in the row.
inline bool inside(const Box& box, const Row& row) noexcept {
    for (const Term& term : row)
        if ((at(box, term.axis) & ~term.allowed) != 0) return false;
    return true;
}
inline Box intersection(Box box, const Row& row) noexcept {
    for (const Term& term : row) at(box, term.axis) &= term.allowed;
    return box;
}

// Whether the rows from position `first` on, together, hold every point of the box.
inline bool covered(const Box& whole, const RowList& rows, std::size_t first = 0) noexcept {
    for (; first < rows.size(); ++first)
        if (touches(whole, rows[first])) break;
    if (first == rows.size()) return false;
    // Cut off, axis by axis, what the row leaves out; the others must hold it.
    Box box = whole;
    for (const Term& term : rows[first]) {
        const std::uint32_t inside = at(box, term.axis) & term.allowed;
        if (inside == at(box, term.axis)) continue;
        at(box, term.axis) &= ~term.allowed;
        if (!covered(box, rows, first + 1)) return false;
        at(box, term.axis) = inside;
    }
    return true;
}

// A norm in a moment: the ways that can be met, and the permissions that can cover it. So each of them
// touches the box of the moment.
struct Effect {
    RowList ways;
    RowList covers;
};

// Whether in some point of the box a way is met that no permission covers.
inline bool effective_somewhere(const Box& box, const Effect& effect) noexcept {
    for (const Row* way : effect.ways) {
        if (effect.covers.empty() || !covered(intersection(box, *way), effect.covers)) return true;
    }
    return false;
}
inline bool met_everywhere(const Box& box, const Effect& effect) noexcept {
    return covered(box, effect.ways);
}
inline bool effective_everywhere(const Box& box, const Effect& effect) noexcept {
    return effect.covers.empty() && met_everywhere(box, effect);
}

}  // namespace netralitas::inline v0::detail

#endif
