// SPDX-License-Identifier: Apache-2.0
//
// The library keeps only the rows of its norms. Here its law files are compiled a second time, in a
// namespace of another name, so that the norms themselves can be read.
#include "law.hpp"

#include <netralitas/authority.hpp>
#include <netralitas/condition.hpp>

#include <algorithm>
#include <iterator>

#define law written
#include "law/handling.cpp"
#include "law/own_rules.cpp"
#include "law/pp_42_2004.cpp"
#include "law/pp_49_2018.cpp"
#include "law/pp_53_2010.cpp"
#include "law/pp_94_2021.cpp"
#include "law/rights.cpp"
#include "law/se_menpanrb_18_2023.cpp"
#include "law/se_menpanrb_1_2023.cpp"
#include "law/skb_2022.cpp"
#include "law/statements.cpp"
#include "law/uu_10_2016.cpp"
#include "law/uu_20_2023.cpp"
#include "law/uu_5_2014.cpp"
#include "law/uu_6_2014.cpp"
#include "law/uu_7_2017.cpp"
#undef law

namespace mutation {

namespace {

struct Page {
    const detail::LawTable* table;
    ArrayView<Norm> norms;
};

template <std::size_t N>
constexpr Page page(const detail::LawTable& table, const Norm (&norms)[N]) {
    return {&table, {norms, N}};
}

const Page pages[] = {
    page(written::pp_94_2021, written::pp_94::norms),
    page(written::pp_53_2010, written::pp_53::norms),
    page(written::pp_42_2004, written::pp_42::norms),
    page(written::pp_49_2018, written::pp_49::norms),
    page(written::skb_2022, written::skb::norms),
    page(written::uu_5_2014, written::uu_asn_2014::norms),
    page(written::uu_20_2023, written::uu_asn::norms),
    page(written::uu_10_2016, written::pilkada_act::norms),
    page(written::uu_7_2017, written::pemilu_act::norms),
    page(written::uu_6_2014, written::village_act::norms),
    page(written::se_menpanrb_18_2023, written::spouse_circular::norms),
    page(written::se_menpanrb_1_2023, written::contract_staff::norms),
    page(written::rights, written::right::norms),
    page(written::statements, written::statement::norms),
    page(written::own_rules, written::institutions::norms),
};
static_assert(std::size(pages) == std::size(written::national),
              "an instrument of the national law is missing above");

}  // namespace

Law law_as_written() {
    Law out;
    for (const detail::LawTable* table : written::national) {
        const Page& found = *std::find_if(std::begin(pages), std::end(pages),
                                          [&](const Page& page) { return page.table == table; });
        for (std::size_t n = 0; n < found.norms.size(); ++n)
            out.norms.push_back({found.norms[n], table->norms[n].force});
    }
    for (const written::HandlingRow& row : written::handling)
        out.handling.push_back({row.track, row.handler, row.decider, row.in_force});
    out.transition_day = written::transition_day;
    return out;
}

}  // namespace mutation
