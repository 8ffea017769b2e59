// SPDX-License-Identifier: Apache-2.0
//
// The shortest program: one case, one verdict, one explanation.

// clang-format off
// [program]
#include <netralitas/netralitas.hpp>
#include <cstdio>
namespace nt = netralitas;

int main() {
    nt::Case c;
    c.date  = boost::gregorian::date(2024, 10, 3);
    c.election = nt::Election::pilkada_2024;
    c.actor = nt::Actor::pns;
    c.act   = nt::Act::attend_campaign;
    c.party_attributes = true;                       // boost::optional<bool>: unset is unknown
    nt::Verdict v = nt::evaluate(c);
    if (v.conclusion() == nt::Conclusion::breach)
        std::puts(nt::explain(v, nt::Language::indonesian).c_str());
}
// [/program]
// clang-format on
