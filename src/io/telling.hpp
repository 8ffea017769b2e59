// SPDX-License-Identifier: Apache-2.0
//
// A verdict in the codes of the vocabulary: what every written form of it says.
#ifndef NETRALITAS_SRC_IO_TELLING_HPP
#define NETRALITAS_SRC_IO_TELLING_HPP

#include <netralitas/verdict.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io {

using Codes = std::vector<std::string_view>;

struct ToldFinding {
    std::string_view norm;
    Status status;
    Track track;
    SanctionLevel level;
    std::string_view level_basis;  // empty where there is none
    Certainty certainty;
    Force force;
    std::string citation;
    Codes handled_by;  // sorted
    Codes decided_by;  // sorted
    Codes open_facts;  // for depends
    Codes by;          // for defeated
};

struct Told {
    std::string_view id;
    Conclusion conclusion;
    Codes stage;
    std::string_view phase;  // empty where it is not known
    std::vector<ToldFinding> findings;
    std::vector<SanctionLevel> heaviest;  // in the order of the tracks
    Codes permissions;
    Codes open_facts;
    std::vector<Conflict> conflicts;
    Codes handled_by;              // sorted
    std::string_view data_sha256;  // of the rulebook
};

Told tell(std::string_view id, const Verdict& verdict, Language language);

}  // namespace netralitas::inline v0::io

#endif
