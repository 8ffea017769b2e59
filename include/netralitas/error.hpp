// SPDX-License-Identifier: Apache-2.0
//
// Bad input from outside comes back as a value: a stable code, the place, what was given and what
// would be allowed. Whoever prefers exceptions calls value(), which throws the same error.
#ifndef NETRALITAS_ERROR_HPP
#define NETRALITAS_ERROR_HPP

#include <netralitas/config.hpp>
#include <netralitas/text.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace netralitas {
inline namespace v0 {

/// Stable numbers: one may be added, none is renamed or reused. Printed as `NTR-1001`.
enum class ErrorCode : std::uint16_t {
    // values
    bad_date = 1001,      ///< not a calendar day written as YYYY-MM-DD
    unknown_code = 1002,  ///< a value that the vocabulary does not have
    unknown_key = 1003,   ///< a fact that the vocabulary does not have
    bad_citation = 1004,  ///< not `<instrument>/<provision>`, or an instrument not known
    no_schedule = 1005,   ///< an election for which no official timetable is known
    // timetables
    stage_upside_down = 1101,               ///< a stage ends before it starts
    campaign_overlaps_quiet_period = 1102,  ///< the campaign and the quiet period share a day
    voting_before_campaign_ends = 1103,     ///< voting is not after the campaign
    campaign_before_determination = 1104,   ///< the campaign starts before candidates are determined
    stage_without_date = 1105,              ///< a stage of an own timetable has no first or last day
    office_without_contest = 1106,          ///< a stage names an office that the election does not fill
    // rulebooks
    duplicate_norm = 1201,       ///< two norms with one id
    incomplete_norm = 1202,      ///< a norm without citation, label, person, act or condition
    unknown_norm = 1203,         ///< a permission defeats a norm that the rulebook does not have
    empty_interval = 1204,       ///< in force until before it is in force
    rulebook_too_large = 1205,   ///< more norms or ways than a rulebook holds
    level_of_other_track = 1206, ///< a level that does not belong to the norm's track
    lightens_the_law = 1207,     ///< an overlay that permits what national law forbids
    overlapping_levels = 1208,   ///< two ways of one norm that give different levels can both be met
    // documents
    broken_json = 1301,      ///< not JSON
    wrong_type = 1302,       ///< JSON of another type than the fact has
    duplicate_key = 1303,    ///< a key, or a column of CSV, that stands twice
    invalid_utf8 = 1304,     ///< bytes that are not UTF-8
    empty_input = 1305,      ///< nothing to read
    record_too_long = 1306,  ///< a record longer than the reader takes
    broken_csv = 1307,       ///< a quotation mark inside a cell, or one that is never closed
    missing_cell = 1308,     ///< a row with fewer cells than the header
    extra_cell = 1309,       ///< a row with more cells than the header
    unreadable = 1310,       ///< the file or stream fails
    // local circulars
    missing_member = 1401,      ///< a part of the document that must be there
    unknown_member = 1402,      ///< a part that the document does not have
    bad_member = 1403,          ///< a value that is not allowed in its place
    unknown_reference = 1404,   ///< a local rule refers to a norm that the national law lacks
    relation_mismatch = 1405,   ///< a local rule whose parts do not fit its relation
    circulars_disagree = 1406,  ///< two circulars contradict each other in one place and time
    duplicate_circular = 1407,  ///< two circulars with one id
};

/// What is wrong, in general: the sentence of describe() without number, place and value.
NETRALITAS_EXPORT Text sentence(ErrorCode code) noexcept;

struct Error {
    ErrorCode code{};
    std::string place;                 ///< where: a key, a stage, a norm id, a character position
    std::string given;                 ///< what stood there
    std::vector<std::string> allowed;  ///< what would be allowed; the likeliest first
};

/// The error as one sentence: what, where, what is allowed.
NETRALITAS_EXPORT std::string describe(const Error& error, Language language);

/// The throwing twin of Error. `what()` is the English sentence.
class NETRALITAS_EXPORT InputError : public std::runtime_error {
public:
    explicit InputError(Error error);
    InputError(const InputError&);
    InputError& operator=(const InputError&);
    ~InputError() override;
    const Error& error() const noexcept { return error_; }

private:
    Error error_;
};

namespace detail {
// The library throws, its headers do not: they compile without exceptions too.
[[noreturn]] NETRALITAS_EXPORT void raise(const Error& error);
[[noreturn]] NETRALITAS_EXPORT void raise_invalid_argument(const std::string& what);
[[noreturn]] NETRALITAS_EXPORT void raise_length_error(const char* what);
[[noreturn]] NETRALITAS_EXPORT void raise_logic_error(const char* what);
}  // namespace detail

/// Either a value or an Error.
template <class T>
class Result {
public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}

    bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value, or throws InputError.
    const T& value() const& {
        if (!value_) detail::raise(error_);
        return *value_;
    }
    T&& value() && {
        if (!value_) detail::raise(error_);
        return std::move(*value_);
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Only when has_value() is false.
    const Error& error() const noexcept { return error_; }

private:
    boost::optional<T> value_;
    Error error_;
};

}  // namespace v0
}  // namespace netralitas

#endif
