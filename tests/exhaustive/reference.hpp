// A second, independent statement of the neutrality rules: one plain function per norm, no tables of conditions, no products, no
// packing. It is slow on purpose. Tests compare the library with it.
//
// Codes of facts, norms, permissions and verdicts are those of the vocabulary. Readings are cited as R1..R25.
#pragma once

#include <array>
#include <climits>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

// The facts whose value is one of a short list. A value is the position of its code in the vocabulary's list; false = 0, true = 1.
namespace fact {
enum Fact : int {
    actor, post, holds_office, office_sought, act, beneficiary, polarity, photo_with, impact,
    incumbent, independent_track, spouse_is_candidate, unpaid_leave, resigned, active_support, party_attributes, service_attributes,
    mobilised_staff, state_facilities, partisan_symbol, partisan_background, public_posting, winning_team_account, purpose_of_support,
    campaign_organiser, party_officer, intent, on_official_duty, working_hours, spoke, minister_approval, repeat_offence,
    examined_late,   // derived: first examined on or after 31-08-2021 (R24); never set from outside
    count
};
}  // namespace fact

constexpr int unknown = -1;
constexpr int unknown_date = INT_MIN;

struct Facts {
    std::array<int, fact::count> value;
    int date = unknown_date;          // days since 1970-01-01
    int examined_on = unknown_date;   // days since 1970-01-01
    std::string election;             // empty: unknown
    Facts() { value.fill(unknown); }
};

// Sets one fact from the flat vocabulary ("true"/"false" for the yes-no facts, ISO 8601 for dates, "null" for unknown).
// False when the key or the code does not exist. `id` and `region` are accepted and ignored.
bool set(Facts& facts, std::string_view key, std::string_view code);

// The codes that a key may have; empty for dates, for `election`, and for keys that do not exist. For tests that enumerate cases.
std::vector<std::string_view> codes(std::string_view key);

struct Finding {
    std::string norm;
    std::string status;      // applies | depends | defeated
    std::string track;
    std::string level;
    std::string certainty;
    std::vector<std::string> handled_by;
};

struct Verdict {
    std::string conclusion;
    std::vector<Finding> findings;          // sorted by norm
    std::vector<std::string> permissions;   // sorted
    std::string phase;                      // before | during | after | "" (not known)
    std::vector<std::string> stages;
};

Verdict evaluate(const Facts& facts);

// Ids of all norms and of all permissions, sorted.
std::vector<std::string_view> norm_ids();
std::vector<std::string_view> permission_ids();

// Checks on random points that every norm and permission reads only the facts it declares, and is met only by acts it declares.
// Prints each violation; returns their number.
int verify_read_sets(std::ostream& out, int points_per_norm);

}  // namespace reference
