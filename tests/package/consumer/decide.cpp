// SPDX-License-Identifier: Apache-2.0
//
// Decides one case and checks the answer: the smallest program that proves that a package works.
#include <netralitas/netralitas.hpp>

#include <cstdio>
#include <string>

namespace nt = netralitas;

static_assert(__cplusplus == 201703L, "this is to be compiled as C++17");

int main() {
    nt::Case c;
    c.date = nt::Date(2024, 10, 3);
    c.election = nt::Election::pilkada_2024;
    c.actor = nt::Actor::pns;
    c.act = nt::Act::attend_campaign;
    c.party_attributes = true;
    const nt::Verdict v = nt::evaluate(c);

    const bool right = v.conclusion() == nt::Conclusion::breach &&
                       v.applies("pp-94-2021/5.n.2") &&
                       v.heaviest(nt::Track::discipline) == nt::SanctionLevel::moderate;
    if (!right) std::puts(nt::explain(v, nt::Language::english).c_str());
    return right ? 0 : 1;
}
