// SPDX-License-Identifier: Apache-2.0
//
// Many cases at once. Where millions of candidate cases are to be sifted, a case fits in sixteen bytes and
// its answer in ten: the conclusion and the heaviest level of each track, exactly those of evaluate(). What
// stands out is then evaluated by itself, with findings, questions and citations.
//
//     std::vector<PackedCase> cases;                       // PackedCase::pack() of each case
//     std::vector<Outcome> outcomes(cases.size());
//     const Batch batch;                                   // prepared once, shared between threads
//     batch.evaluate_all({cases.data(), cases.size()}, outcomes.data());
#ifndef NETRALITAS_BULK_HPP
#define NETRALITAS_BULK_HPP

#include <netralitas/case.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/rulebook.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

namespace netralitas {
inline namespace v0 {

/// The facts of a case that norms read, each unknown or known; `id` and `region` are not kept. A value
/// without pointers: it may be written to memory and read back by the same version of the library.
class NETRALITAS_EXPORT PackedCase {
public:
    /// None where the case names a timetable of its own, or a date outside 1900 to 2100.
    static boost::optional<PackedCase> pack(const Case& facts) noexcept;
    Case unpack() const;

    friend bool operator==(const PackedCase& a, const PackedCase& b) noexcept {
        return a.words_ == b.words_;
    }
    friend bool operator!=(const PackedCase& a, const PackedCase& b) noexcept { return !(a == b); }

private:
    friend class Batch;
    friend struct BatchAccess;
    std::array<std::uint64_t, 2> words_{};
};

/// Columns that a caller owns, one value a row. A column that is null is unknown in every row.
struct Columns {
    static constexpr std::int32_t unknown_day = std::numeric_limits<std::int32_t>::min();

    const std::int32_t* date = nullptr;         ///< days since 1970-01-01, or unknown_day
    const std::int32_t* examined_on = nullptr;  ///< the same
    const std::uint8_t* election = nullptr;     ///< 0 unknown, else 1 + the enumerator of Election
    /// By Axis, the facts: 0 unknown, else 1 + the position of the value (1 false, 2 true).
    std::array<const std::uint8_t*, fact_axis_count> facts{};
};

/// Packs `count` rows. Returns how many were packed: `count`, or the number of the first row with a value
/// that does not exist, where it stops.
NETRALITAS_EXPORT std::size_t pack(const Columns& columns, std::size_t count,
                                   PackedCase* out) noexcept;

/// The short answer to a case.
struct Outcome {
    Conclusion conclusion = Conclusion::not_covered;
    /// By track: 0 none, else 1 + the enumerator of the heaviest level that applies.
    std::array<std::uint8_t, track_count> levels{};

    boost::optional<SanctionLevel> heaviest(Track track) const noexcept {
        const std::uint8_t level = levels[static_cast<std::size_t>(track)];
        if (level == 0) return boost::none;
        return static_cast<SanctionLevel>(level - 1);
    }
    friend bool operator==(const Outcome& a, const Outcome& b) noexcept {
        return a.conclusion == b.conclusion && a.levels == b.levels;
    }
    friend bool operator!=(const Outcome& a, const Outcome& b) noexcept { return !(a == b); }
};

/// The short form of a verdict.
NETRALITAS_EXPORT Outcome outcome_of(const Verdict& verdict) noexcept;

/// A rulebook and a reading, prepared for many cases: that takes about as long as ten thousand verdicts.
/// It remembers how cases were answered, in some megabytes at most, so that it grows quicker with use: keep one
/// for all ranges. May be shared between threads, each with a range of its own.
class NETRALITAS_EXPORT Batch {
public:
    explicit Batch(const Rulebook& rulebook = Rulebook::national(),
                   Reading reading = Reading::neutral);
    Batch(Batch&&) noexcept;
    Batch& operator=(Batch&&) noexcept;
    ~Batch();

    /// Answers every case as evaluate(...).under(reading) does. `out` has room for as many outcomes.
    void evaluate_all(ArrayView<PackedCase> cases, Outcome* out) const;

private:
    struct Plan;
    std::unique_ptr<const Plan> plan_;
};

}  // namespace v0
}  // namespace netralitas

#endif
