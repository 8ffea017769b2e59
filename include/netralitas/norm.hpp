// SPDX-License-Identifier: Apache-2.0
//
// Norms: what a provision forbids or permits, to whom, when, and with which consequence.
//
// A norm is met in one of several *ways*; each way has its own certainty, because one norm can be
// settled on one set of facts and a matter of interpretation on another. A permission is a norm too:
// it defeats exactly the prohibitions that it names.
#ifndef NETRALITAS_NORM_HPP
#define NETRALITAS_NORM_HPP

#include <netralitas/citation.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/error.hpp>
#include <netralitas/sanction.hpp>
#include <netralitas/text.hpp>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace netralitas {
inline namespace v0 {

enum class NormType : std::uint8_t { prohibition, permission };

/// Which of two successive codes a norm belongs to, where a transitional rule lets the date of
/// examination decide. Dasar hukum: Pasal 40 ayat (3) PP 94/2021.
enum class Transition : std::uint8_t { none, old_code, new_code };

enum class Imprisonment : std::uint8_t { none, penjara, kurungan };

/// The range a court may impose. Zero where the provision prints no such bound.
struct Penalty {
    Imprisonment kind = Imprisonment::none;
    int min_months = 0;
    int max_months = 0;
    int min_days = 0;
    std::int64_t min_fine = 0;  ///< rupiah
    std::int64_t max_fine = 0;  ///< rupiah
    bool fine_is_cumulative = false;  ///< "dan denda" (true) or "dan/atau denda" (false)
};

struct Sanction {
    SanctionLevel level = SanctionLevel::unassigned;
    std::string_view basis{};       ///< id of the provision that assigns the level
    std::string_view basis_also{};  ///< a second one, where two assign it together
    Penalty penalty{};
};

/// Why a way is not settled, and who says so.
struct Reason {
    Text text{};
    std::string_view source{};  ///< id of a provision, or the name of the source
};

/// One way in which a norm is met.
struct Way {
    Condition when{};
    Certainty certainty = Certainty::settled;
    Reason reason{};                  ///< for a way that is not settled
    HalfOpenInterval in_force{};      ///< narrower than the norm's, where set
    bool own_level = false;           ///< the level below instead of the norm's
    SanctionLevel level = SanctionLevel::unassigned;
    std::string_view level_basis{};
};

constexpr Way settled(const Condition& when) { return {when}; }
constexpr Way settled(const Condition& when, HalfOpenInterval in_force) {
    return {when, Certainty::settled, {}, in_force};
}
constexpr Way interpretive(const Condition& when, Reason reason) {
    return {when, Certainty::interpretive, reason};
}
constexpr Way interpretive(const Condition& when, Reason reason, HalfOpenInterval in_force) {
    return {when, Certainty::interpretive, reason, in_force};
}
constexpr Way contested(const Condition& when, Reason reason) {
    return {when, Certainty::contested, reason};
}
/// The same way with a level of its own.
constexpr Way at_level(Way way, SanctionLevel level, std::string_view basis) {
    way.own_level = true;
    way.level = level;
    way.level_basis = basis;
    return way;
}

/// A short list of fixed capacity, so that a norm is a literal.
template <class T, std::size_t N>
class UpTo {
public:
    constexpr UpTo() = default;
    constexpr UpTo(std::initializer_list<T> items) {
        for (const T& item : items) add(item);
    }
    constexpr void add(const T& item) {
        if (size_ == N) detail::raise_length_error("too many items");
        items_[size_++] = item;
    }
    constexpr T* begin() noexcept { return items_; }
    constexpr T* end() noexcept { return items_ + size_; }
    constexpr const T* begin() const noexcept { return items_; }
    constexpr const T* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const T& operator[](std::size_t i) const noexcept { return items_[i]; }

private:
    T items_[N]{};
    std::size_t size_ = 0;
};

/// A norm as it is written down.
struct Norm {
    std::string_view id{};
    UpTo<std::string_view, 4> cites{};  ///< provisions, the main one first
    Text title{};                       ///< what it forbids or permits, in own words
    NormType type = NormType::prohibition;
    ActorSet binds{};
    ActorSet by_analogy{};              ///< bound at most by interpretation, without a level
    ActSet acts{};
    HalfOpenInterval in_force{};
    Transition transition = Transition::none;
    Sanction sanction{};
    ActorSet level_open_for{};          ///< bound, but no national provision assigns them a level
    Reason analogy{};                   ///< why those of `by_analogy` are bound only by interpretation
    UpTo<Way, 6> ways{};
    UpTo<std::string_view, 8> defeats{};  ///< permissions: the norms they defeat
    Confidence confidence = Confidence::high;
    bool named_only = false;            ///< a row that is never matched, only named
    /// Binds also while no election with stages is in view, as the ban on party membership does. A
    /// norm without it is not covered then, whatever it asks.
    bool without_election = false;
    Text note{};                        ///< what a reader should know besides
};

/// A norm of a rulebook: everything but its ways.
struct NormInfo {
    std::string_view id{};
    UpTo<std::string_view, 4> cites{};
    Text title{};
    NormType type = NormType::prohibition;
    ActorSet binds{};
    ActorSet by_analogy{};
    ActSet acts{};
    HalfOpenInterval in_force{};
    Transition transition = Transition::none;
    Sanction sanction{};
    UpTo<std::string_view, 8> defeats{};
    Confidence confidence = Confidence::high;
    bool named_only = false;
    bool without_election = false;
    Text note{};
    Force force = Force::statute;

    constexpr Track track() const noexcept { return track_of(sanction.level); }
};

}  // namespace v0
}  // namespace netralitas

#endif
