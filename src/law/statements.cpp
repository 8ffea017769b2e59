// SPDX-License-Identifier: Apache-2.0
//
// Statements by officials, which bind nobody and say how a contested point is read.
//
// Passive attendance: the Minister of Home Affairs (9 July 2024), KPU (22 March 2019) and several
// local Bawaslu allow it on conditions; Bawaslu RI and others do not. The condition on working hours
// comes from the KPU statement alone.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace statement {

constexpr Reason officials_disagree{
    {"Menteri Dalam Negeri dan sejumlah Bawaslu daerah membolehkan kehadiran pasif; Bawaslu RI dan "
     "sejumlah daerah lain melarangnya. Pernyataan pejabat tidak mengikat.",
     "The Minister of Home Affairs and several local supervisors allow passive attendance; the "
     "national supervisor and other regions do not. Statements bind nobody."},
    "statement/passive_attendance"};

constexpr Condition passive = !working_hours && !party_attributes && !service_attributes &&
                              !state_facilities && !partisan_symbol && !spoke &&
                              !mobilised_staff && !public_posting && !active_support;

constexpr Norm norms[] = {
    {.id = "statement/passive_attendance",
     .cites = {"statement/passive_attendance"},
     .title = {"Menurut sejumlah pejabat, ASN boleh hadir pasif di kampanye untuk mendengarkan "
               "visi dan misi dengan syarat tertentu, sedangkan pejabat lain melarangnya.",
               "Some authorities say a civil servant may attend a campaign passively to hear "
               "vision and mission under certain conditions, while others forbid it."},
     .type = NormType::permission,
     .binds = asn,
     .acts = attend_campaign,
     .in_force = in_force_from(2019, 3, 22),
     .sanction = {},
     .ways = {contested(passive, officials_disagree)},
     .defeats = {"pp-94-2021/5.n.1"}},
};

static_assert(detail::well_formed(norms, "statement"));

}  // namespace statement

constinit const detail::LawTable statements =
    detail::Compiled<statement::norms, Force::official_statement>::table;

}  // namespace netralitas::inline v0::law
