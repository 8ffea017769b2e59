// A second, independent statement of the neutrality rules: one plain function per norm, no tables of conditions, no products, no
// packing. It is slow on purpose. Tests compare the library with it.
//
// Codes of facts, norms, permissions and verdicts are those of the vocabulary. Readings are cited as R1..R25.
#pragma once

#include <array>
#include <climits>
#include <cstddef>
#include <cstdint>
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

// What is seen of every norm over all completions of a case: enough for its verdict. The completions of a case with an open yes-no fact
// are those of the two cases in which it is known, so what is seen of the one is the sum of what is seen of the two. (Not so for the
// facts that follow from others where they are not stated: beneficiary, holds_office, office_sought, spouse_is_candidate.)
class Survey {
public:
    explicit Survey(const Facts& facts);
    Survey& operator+=(const Survey& other);
    Verdict verdict(const Facts& facts) const;   // of the case whose completions these are
private:
    struct Part {
        bool any = false;
        bool level_differs = false;
        std::int8_t weakest = 0;
        std::int8_t level = 0;
        std::uint8_t handlers = 0;
        Part& operator+=(const Part& other);
    };
    struct Met {
        std::int16_t norm;
        bool in_all;
        Part uncovered;   // met, and no permission covers it
        Part covered;
    };
    std::vector<Met> met_;            // by norm; absent: met in no completion
    std::uint32_t permissions_ = 0;   // bits of those that hold in all
    bool addressed_ = false;
};

// Per norm and permission on the act that speaks of the person, the facts by which it stands or falls: those it reads and those that
// the permissions over it read. Left out is what every norm may read.
struct Reads {
    std::string_view norm;
    std::vector<std::string_view> keys;
};
std::vector<Reads> reads(int actor, int act);

// Ids of all norms and of all permissions, sorted.
std::vector<std::string_view> norm_ids();
std::vector<std::string_view> permission_ids();

// Checks on random points that every norm and permission reads only the facts it declares, and is met only by acts it declares.
// Prints each violation; returns their number.
int verify_read_sets(std::ostream& out, int points_per_norm);

}  // namespace reference
