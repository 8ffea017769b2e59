// SPDX-License-Identifier: Apache-2.0
//
// Verdicts: what the norms say about the facts as stated. A verdict finds nobody guilty. It keeps
// four things apart: the norm that the act would breach, its track, its consequence, and how
// certain the reading is.
//
// Facts may be unknown. A finding then *applies* if every possible completion of the unknown facts
// makes it apply, and *depends* if only some do; this is exact, not sampled. A verdict is a small
// value: nothing is allocated to make it; what is asked of it afterwards is computed on demand.
#ifndef NETRALITAS_VERDICT_HPP
#define NETRALITAS_VERDICT_HPP

#include <netralitas/case.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/norm.hpp>
#include <netralitas/rulebook.hpp>

#include <boost/optional/optional.hpp>

#include <array>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {

/// The first of these that holds.
enum class Conclusion : std::uint8_t {
    breach,       ///< a settled norm of a track other than referral applies
    contested,    ///< a contested or interpretive one applies
    depends,      ///< a norm, or whether the law is modelled at all, hangs on an unknown fact
    referred,     ///< only the own rules of TNI, Polri or a state enterprise answer
    permitted,    ///< nothing applies or depends, and a permission holds or defeats
    no_breach,    ///< norms address the person, act and kind of election; none is met
    not_covered,  ///< no modelled norm in force addresses them: outside the model
};

enum class Status : std::uint8_t {
    applies,   ///< met, and not defeated, in every completion of the unknown facts
    depends,   ///< in some
    defeated,  ///< met in every completion and always covered by a permission
};

/// How contested points are counted.
enum class Reading : std::uint8_t {
    neutral,  ///< contested points stay marked as such
    strict,   ///< contested and interpretive prohibitions count as settled
    lenient,  ///< contested permissions defeat what they name
};

/// A set of handlers or deciders; more than one where the date is not known.
using HandlerSet = SetOf<Handler>;
using DeciderSet = SetOf<Decider>;

/// One norm that applies, depends or is defeated.
struct Finding {
    const NormInfo* norm = nullptr;
    Status status = Status::applies;
    SanctionLevel level = SanctionLevel::unassigned;  ///< also where it hangs on unknown facts
    SetOf<SanctionLevel> levels{};  ///< that occur over the completions of the unknown facts
    std::string_view level_basis{};  ///< provision that assigns the level; empty where none does
    Certainty certainty = Certainty::settled;  ///< over several completions, the weakest
    Reason reason{};                           ///< why it is not settled
    HandlerSet handled_by{};
    DeciderSet decided_by{};
    std::vector<Fact> open_facts{};              ///< for `depends`
    std::vector<const NormInfo*> defeated_by{};  ///< for `defeated`

    Track track() const noexcept { return track_of(level); }
};

/// Two statements about the case that cannot both be right; the stated one is used.
struct Conflict {
    Fact fact;
    std::string stated;   ///< code, or ISO date
    std::string derived;  ///< code of what follows from the other facts
    bool stated_is_used = true;
};

/// A fact and a value of it.
struct FactValue {
    Fact fact;
    int value;  ///< position in FactInfo::values
    friend bool operator==(const FactValue& a, const FactValue& b) noexcept {
        return a.fact == b.fact && a.value == b.value;
    }
};

/// A norm that came near, and the facts that kept it from being met.
struct NearMiss {
    const NormInfo* norm;
    std::vector<FactValue> wanted;    ///< one allowed value per missing fact
    std::vector<Term> circumstances;  ///< phase, determination ... that did not fit, as wanted
};

/// A question worth asking.
struct Question {
    Fact fact;
    /// Findings still open after the worst answer, and after an average one. Lower settles more.
    int open_after_worst;
    double open_after_average;
};

/// The levels that remain possible on a track, over the completions of the unknown facts.
struct Envelope {
    Track track;
    bool nothing_possible;              ///< in some completion nothing of the track applies
    std::vector<SanctionLevel> levels;  ///< heaviest levels that occur, lightest first
};

/// A smallest set of changes that improves the outcome. It shows on what the outcome turns; it is no
/// advice.
struct Change {
    std::vector<FactValue> facts;
    Conclusion conclusion;                                             ///< afterwards
    std::array<boost::optional<SanctionLevel>, track_count> heaviest;  ///< afterwards
};

namespace detail {
/// What the engine keeps of a case: the values still possible per fact, and the dates.
struct Situation {
    std::array<std::uint32_t, axis_count> allowed{};  ///< circumstances are filled per moment
    Date date{boost::date_time::not_a_date_time};
    Date examined_on{boost::date_time::not_a_date_time};
    const Timetable* own = nullptr;
    boost::optional<Election> election;
    boost::optional<Office> office;
    boost::optional<Beneficiary> beneficiary;
    boost::optional<bool> holds_office;         ///< as stated
    boost::optional<bool> unpaid_leave;         ///< as stated
    boost::optional<bool> spouse_is_candidate;  ///< as stated
};
inline constexpr std::size_t norm_capacity = 512;

/// A set of norms, by their place in the rulebook. Unlike std::bitset it can be walked.
class NormSet {
public:
    constexpr bool operator[](std::size_t norm) const noexcept {
        return (words_[norm / 64] >> (norm % 64) & 1U) != 0;
    }
    constexpr void set(std::size_t norm) noexcept {
        words_[norm / 64] |= std::uint64_t{1} << (norm % 64);
    }
    constexpr void reset(std::size_t norm) noexcept {
        words_[norm / 64] &= ~(std::uint64_t{1} << (norm % 64));
    }
    constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for_each([&](std::size_t) { ++count; });
        return count;
    }
    constexpr bool any() const noexcept {
        std::uint64_t all = 0;
        for (const std::uint64_t word : words_) all |= word;
        return all != 0;
    }
    constexpr NormSet& operator|=(const NormSet& other) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) words_[w] |= other.words_[w];
        return *this;
    }
    constexpr NormSet& operator&=(const NormSet& other) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) words_[w] &= other.words_[w];
        return *this;
    }
    friend constexpr NormSet operator|(NormSet a, const NormSet& b) noexcept { return a |= b; }
    friend constexpr NormSet operator&(NormSet a, const NormSet& b) noexcept { return a &= b; }
    /// Those that are not in the other.
    friend constexpr NormSet operator-(NormSet a, const NormSet& b) noexcept {
        for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= ~b.words_[w];
        return a;
    }
    /// Calls visit(norm) for each, in the order of the rulebook, which holds so many.
    template <class Visit>
    constexpr void for_each(Visit&& visit, std::size_t norms = norm_capacity) const {
        for (std::size_t w = 0; w * 64 < norms; ++w)
            for (std::uint64_t left = words_[w]; left != 0; left &= left - 1U)
                visit(w * 64 + static_cast<std::size_t>(__builtin_ctzll(left)));
    }

private:
    static constexpr std::size_t word_count = norm_capacity / 64;
    std::array<std::uint64_t, word_count> words_{};
};

/// What the engine finds.
struct Weighed {
    NormSet applies;
    NormSet depends;
    NormSet defeated;
    NormSet permissions;
    std::array<boost::optional<SanctionLevel>, track_count> heaviest{};
    Conclusion conclusion = Conclusion::not_covered;
    bool coverage_open = false;  ///< whether the law is modelled hangs on an unknown fact
};
}  // namespace detail

class NETRALITAS_EXPORT Verdict {
public:
    Conclusion conclusion() const noexcept { return weighed_.conclusion; }

    /// Status of a norm, or none where it is not among the findings.
    boost::optional<Status> status(std::string_view norm_id) const noexcept;
    bool applies(std::string_view norm_id) const noexcept;

    /// The findings in the order of the rulebook.
    std::vector<Finding> findings() const;
    /// The permissions that hold in every completion, contested ones included.
    std::vector<const NormInfo*> permissions() const;

    /// The heaviest level among findings that apply, per track.
    boost::optional<SanctionLevel> heaviest(Track track) const noexcept {
        return weighed_.heaviest[static_cast<std::size_t>(track)];
    }

    /// The facts that, changed alone in some completion, turn a finding that depends into applying
    /// or not; in the order of the registry.
    std::vector<Fact> open_facts() const;
    /// The open facts, the one that settles most first.
    std::vector<Question> questions() const;
    /// The exact range of outcomes over the unknown facts, for the tracks that can be touched.
    std::vector<Envelope> envelope() const;
    /// Facts stated against the date or against each other.
    std::vector<Conflict> conflicts() const;
    /// The norms that came nearest without being met, at most `most`.
    std::vector<NearMiss> nearest(std::size_t most = 3) const;
    /// The smallest changes of conduct that turn the conclusion or lower a level; never the date,
    /// the person or the act. Empty where nothing applies or facts are still open.
    std::vector<Change> smallest_changes() const;

    /// Stages of the named election under way on the day.
    std::vector<StageKind> stages() const;
    /// Phase relative to the campaign of the named election; none where it is not known.
    boost::optional<Phase> phase() const noexcept;
    /// Who handles the findings that apply or depend.
    HandlerSet handled_by() const;

    /// The same case under another reading of what is contested.
    Verdict under(Reading reading) const noexcept;
    Reading reading() const noexcept { return reading_; }

    /// The single possible value of a fact, or none while several are possible.
    boost::optional<int> value(Fact fact) const noexcept;
    Date date() const noexcept { return situation_.date; }
    Date examined_on() const noexcept { return situation_.examined_on; }
    /// The named election's timetable, or null where none is named.
    const Timetable* timetable() const noexcept;
    const Rulebook& rulebook() const noexcept { return rulebook_; }

private:
    friend NETRALITAS_EXPORT Verdict evaluate(const Case& facts, const Rulebook& rulebook) noexcept;
    Verdict(const detail::Situation& situation, const Rulebook& rulebook, Reading reading) noexcept;

    Rulebook rulebook_;
    detail::Situation situation_;
    Reading reading_;
    detail::Weighed weighed_;
};

/// What the national law says about a case. Never throws, allocates nothing, and accepts any case:
/// one with nothing set gives `depends` and the questions to ask.
NETRALITAS_EXPORT Verdict evaluate(const Case& facts) noexcept;

/// What a given rulebook says about it.
NETRALITAS_EXPORT Verdict evaluate(const Case& facts, const Rulebook& rulebook) noexcept;

/// One difference between two rulebooks on a case.
struct Difference {
    const NormInfo* norm;  ///< the provision that makes the difference
    boost::optional<Status> before;
    boost::optional<Status> after;
    boost::optional<SanctionLevel> level_before;
    boost::optional<SanctionLevel> level_after;
    HandlerSet handled_before{};
    HandlerSet handled_after{};
};

/// What changes for a case from one rulebook to another, and by which provision.
struct Comparison {
    Verdict before;
    Verdict after;
    std::vector<Difference> differences;
    bool changed() const noexcept { return !differences.empty(); }
};
NETRALITAS_EXPORT Comparison compare(const Case& facts, const Rulebook& before,
                                     const Rulebook& after);

NETRALITAS_EXPORT std::string_view to_code(Conclusion value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Status value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Reading value) noexcept;
NETRALITAS_EXPORT std::string_view label(Conclusion value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Status value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Reading value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Conclusion value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Status value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Reading value);

}  // namespace v0
}  // namespace netralitas

#endif
