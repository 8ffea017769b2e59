// SPDX-License-Identifier: Apache-2.0
//
// PP 53/2010 tentang Disiplin PNS, in force 6 June 2010 to 30 August 2021; it still governs acts of
// that time that were first examined before 31 August 2021 (Pasal 40 PP 94/2021).
// Checked against the official text: Pasal 4 angka 12-15, Pasal 12 angka 6-9, Pasal 13 angka 11-13.
//
// Neither the modes nor the levels print an impact or an intent. Decisions count only during the
// campaign; activities before, during and after it. There is no item for merely attending.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pp_53 {

// The elucidation of angka 15 huruf a names organisers, officers, team members, experts, funders
// "and others"; neither attendance nor the campaign period is printed.
constexpr Reason attendance_with_support{
    {"Penjelasan angka 15 huruf a menyebut pelaksana, petugas, tim sukses, tenaga ahli, dan penyandang "
     "dana; menghadiri sambil mendukung termasuk di dalamnya menurut penafsiran.",
     "The elucidation of item 15 letter a names organisers, officers, team members, experts and "
     "funders; that attending with support falls under it is interpretation."},
    "pp-53-2010/4.15.a"};

constexpr Condition attends = is(attend_campaign) && candidate;
constexpr Condition attends_in_campaign = attends && in_campaign;
// Campaign activities: the acts in which one can be an organiser.
constexpr ActSet campaign_activities =
    attendance | put_up_props | promote_online | hold_partisan_activity;
constexpr Condition organises_or_joins_team =
    in_campaign && candidate &&
    ((is(campaign_activities) && campaign_organiser) || is(join_campaign_team));
constexpr Condition uses_facilities = in_campaign && candidate && state_facilities &&
                                      is(attend_campaign | join_campaign_team);

constexpr Norm norms[] = {
    {.id = "pp-53-2010/4.12.a",
     .cites = {"pp-53-2010/4.12.a"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden, DPR, DPD, atau DPRD dengan "
               "turut menjadi pelaksana kampanye.",
               "A PNS may not support a candidate for President/Vice President, DPR, DPD or DPRD "
               "by serving as a campaign organiser."},
     .binds = civil_servants,
     .acts = campaign_activities | join_campaign_team,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.6"),
     .ways = {settled(pemilu && organises_or_joins_team)}},

    {.id = "pp-53-2010/4.12.b",
     .cites = {"pp-53-2010/4.12.b"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden, DPR, DPD, atau DPRD sebagai "
               "peserta kampanye yang memakai atribut partai atau atribut PNS.",
               "A PNS may not support a candidate for President/Vice President, DPR, DPD or DPRD "
               "as a campaign participant using party or service attributes."},
     .binds = civil_servants,
     .acts = attend_campaign,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.6"),
     .ways = {settled(pemilu && attends_in_campaign && (party_attributes || service_attributes))}},

    {.id = "pp-53-2010/4.12.c",
     .cites = {"pp-53-2010/4.12.c"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden, DPR, DPD, atau DPRD sebagai "
               "peserta kampanye yang mengerahkan PNS lain.",
               "A PNS may not support a candidate for President/Vice President, DPR, DPD or DPRD "
               "as a campaign participant who mobilises other PNS."},
     .binds = civil_servants,
     .acts = attend_campaign,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.6"),
     .ways = {settled(pemilu && attends_in_campaign && mobilised_staff)}},

    {.id = "pp-53-2010/4.12.d",
     .cites = {"pp-53-2010/4.12.d"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden, DPR, DPD, atau DPRD sebagai "
               "peserta kampanye yang memanfaatkan fasilitas negara.",
               "A PNS may not support a candidate for President/Vice President, DPR, DPD or DPRD "
               "as a campaign participant who uses state facilities."},
     .binds = civil_servants,
     .acts = attend_campaign | join_campaign_team,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(severe, "pp-53-2010/13.11"),
     .ways = {settled(pemilu && uses_facilities)}},

    {.id = "pp-53-2010/4.13.a",
     .cites = {"pp-53-2010/4.13.a"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden dengan keputusan atau "
               "tindakan yang memberi untung atau rugi kepada salah satu pasangan calon dalam "
               "masa kampanye.",
               "A PNS may not support a candidate for President/Vice President by a decision or "
               "act that benefits or harms one of the pairs during the campaign period."},
     .binds = civil_servants,
     .acts = decisions,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(severe, "pp-53-2010/13.12"),
     .ways = {settled(pemilu && presidential_contest && candidate && in_campaign)}},

    {.id = "pp-53-2010/4.13.b",
     .cites = {"pp-53-2010/4.13.b"},
     .title = {"PNS dilarang mendukung calon Presiden/Wakil Presiden dengan kegiatan yang condong "
               "kepada pasangan calon, baik sebelum, saat, maupun setelah masa kampanye.",
               "A PNS may not support a candidate for President/Vice President by activities that "
               "lean to a pair, before, during or after the campaign period."},
     .binds = civil_servants,
     .acts = hold_partisan_activity,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.7"),
     .ways = {settled(pemilu && presidential_contest && candidate)}},

    {.id = "pp-53-2010/4.14",
     .cites = {"pp-53-2010/4.14"},
     .title = {"PNS dilarang mendukung calon anggota DPD atau calon kepala/wakil kepala daerah "
               "dengan menyerahkan surat dukungan yang dilampiri salinan KTP atau surat "
               "keterangan tanda penduduk.",
               "A PNS may not support a candidate for the DPD or for regional head or deputy by "
               "giving a letter of support with a copy of the identity card or residence "
               "certificate."},
     .binds = civil_servants,
     .acts = give_support_letter,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.8"),
     .ways = {settled(candidate && (dpd_contest || regional_head_contest))}},

    {.id = "pp-53-2010/4.15.a",
     .cites = {"pp-53-2010/4.15.a"},
     .title = {"PNS dilarang terlibat dalam kegiatan kampanye untuk mendukung calon kepala atau "
               "wakil kepala daerah.",
               "A PNS may not be involved in campaign activities in support of a candidate for "
               "regional head or deputy."},
     .binds = civil_servants,
     .acts = campaign_activities | join_campaign_team,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.9"),
     .ways = {settled(pilkada && organises_or_joins_team),
              interpretive(pilkada && attends_in_campaign && active_support,
                           attendance_with_support)}},

    {.id = "pp-53-2010/4.15.b",
     .cites = {"pp-53-2010/4.15.b"},
     .title = {"PNS dilarang mendukung calon kepala atau wakil kepala daerah dengan memanfaatkan "
               "fasilitas jabatannya dalam kegiatan kampanye.",
               "A PNS may not support a candidate for regional head or deputy by using facilities "
               "of the office in campaign activities."},
     .binds = civil_servants,
     .acts = attend_campaign | join_campaign_team,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(severe, "pp-53-2010/13.13"),
     .ways = {settled(pilkada && uses_facilities)}},

    {.id = "pp-53-2010/4.15.c",
     .cites = {"pp-53-2010/4.15.c"},
     .title = {"PNS dilarang mendukung calon kepala atau wakil kepala daerah dengan keputusan "
               "atau tindakan yang memberi untung atau rugi kepada salah satu pasangan calon "
               "dalam masa kampanye.",
               "A PNS may not support a candidate for regional head or deputy by a decision or "
               "act that benefits or harms one of the pairs during the campaign period."},
     .binds = civil_servants,
     .acts = decisions,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(severe, "pp-53-2010/13.13"),
     .ways = {settled(pilkada && candidate && in_campaign)}},

    {.id = "pp-53-2010/4.15.d",
     .cites = {"pp-53-2010/4.15.d"},
     .title = {"PNS dilarang mendukung calon kepala atau wakil kepala daerah dengan kegiatan yang "
               "condong kepada pasangan calon, baik sebelum, saat, maupun setelah masa kampanye.",
               "A PNS may not support a candidate for regional head or deputy by activities that "
               "lean to a pair, before, during or after the campaign period."},
     .binds = civil_servants,
     .acts = hold_partisan_activity,
     .in_force = in_force(Date(2010, 6, 6), transition_day),
     .transition = Transition::old_code,
     .sanction = discipline(moderate, "pp-53-2010/12.9"),
     .ways = {settled(pilkada && candidate)}},
};

static_assert(detail::well_formed(norms, "pp-53-2010"));

}  // namespace pp_53

constinit const detail::LawTable pp_53_2010 =
    detail::Compiled<pp_53::norms, Force::government_regulation>::table;

}  // namespace netralitas::inline v0::law
