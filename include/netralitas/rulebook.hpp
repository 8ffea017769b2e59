// SPDX-License-Identifier: Apache-2.0
//
// A rulebook: the norms against which a case is held. An immutable value, cheap to copy, safe to
// share between threads.
#ifndef NETRALITAS_RULEBOOK_HPP
#define NETRALITAS_RULEBOOK_HPP

#include <netralitas/norm.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {

namespace detail {
struct Rules;
}

class NETRALITAS_EXPORT Rulebook {
public:
    /// The national law.
    static const Rulebook& national();

    /// A rulebook of own norms. Errors, each with the id of the norm: duplicate_norm,
    /// incomplete_norm, bad_citation, unknown_norm, empty_interval, level_of_other_track,
    /// overlapping_levels, rulebook_too_large.
    static Result<Rulebook> build(const std::vector<Norm>& norms);

    /// This rulebook with further norms, such as those of a local circular. They may add
    /// prohibitions, persons, acts and consequences. Errors: those of build(), and lightens_the_law
    /// for a permission that defeats a norm of this rulebook: what the law above forbids, a norm
    /// below can't permit.
    Result<Rulebook> with(const std::vector<Norm>& norms) const;

    /// The law as it stood on that day, applied to acts of any day: the time machine. Stages of
    /// elections still follow from the date of the act.
    Rulebook as_of(Date day) const;
    /// The day of as_of(), or unknown.
    Date frozen_on() const noexcept { return frozen_; }

    ArrayView<NormInfo> norms() const noexcept;
    /// The norm with that id, or null.
    const NormInfo* find(std::string_view id) const noexcept;

    /// SHA-256 of everything that a verdict of this rulebook rests on: its norms with their
    /// conditions, citations and words, the timetables, the instruments, the kinds of sanctions, the
    /// powers, the holidays. 64 hexadecimal digits; whatever changes in the law changes them. Made
    /// when first asked for (some milliseconds), valid as long as the rulebook. The day of as_of() is
    /// no part of it.
    std::string_view digest() const;

    /// The conditions of a norm in words, one line a way. For tables and reports.
    struct WayText {
        std::string when;
        Certainty certainty;
        Reason reason;
        HalfOpenInterval in_force;
        SanctionLevel level;
        ActorSet persons;
        ActSet acts;
    };
    std::vector<WayText> describe_ways(const NormInfo& norm, Language language) const;

    /// For the engine.
    const detail::Rules& rules() const noexcept { return *rules_; }

private:
    static Result<Rulebook> extend(const detail::Rules* base, const std::vector<Norm>& norms);
    explicit Rulebook(std::shared_ptr<const detail::Rules> rules) noexcept
        : rules_(std::move(rules)) {}

    std::shared_ptr<const detail::Rules> rules_;
    Date frozen_{boost::date_time::not_a_date_time};
};

/// Version of the law data: year and month of the latest change of a norm or timetable.
NETRALITAS_EXPORT std::string_view data_version() noexcept;

/// SHA-256 of the law data: Rulebook::national().digest().
NETRALITAS_EXPORT std::string_view data_digest();

}  // namespace v0
}  // namespace netralitas

#endif
