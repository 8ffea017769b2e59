// SPDX-License-Identifier: Apache-2.0
//
// UU 7/2017 tentang Pemilihan Umum, in force 16 August 2017; UU 7/2023 touches none of these articles.
// The articles used here were checked against several copies of the text; the official scan at hand
// ends before them.
//
// Pasal 280 ayat (3) forbids the persons of ayat (2) to be organiser or team; Pasal 494 and 522
// punish it. Pasal 282 forbids decisions in the campaign; Pasal 490 punishes only village heads, 547
// only state officials: for ASN there is no crime. Fines are cumulative. 494 is kurungan, not
// penjara.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pemilu_act {

constexpr HalfOpenInterval since_2017 = in_force_from(2017, 8, 16);

constexpr Reason act_read_widely{
    {"Pengadilan menafsirkan tindakan kepala desa secara luas, sehingga dukungan terbuka dalam bentuk "
     "lain ikut dihukum.",
     "Courts read an act of a village head widely, so that open support of another form has been "
     "punished too."},
    "uu-7-2017/490"};
constexpr Reason aspirant_is_no_participant{
    {"Teks menyebut peserta pemilu; penerapannya kepada bakal calon adalah penafsiran.",
     "The text names election participants; applying it to aspirants is interpretation."},
    "uu-7-2017/283"};

// Persons of Pasal 280 ayat (2), by the article that punishes them.
constexpr ActorSet in_494 = asn | tni_member | polri_member | village_head | village_official |
                            village_council_member;
constexpr ActorSet in_522 = soe_official | soe_employee | ActorSet(independent_body_official);

constexpr ActSet campaign_acts =
    attendance | put_up_props | promote_online | hold_partisan_activity;
constexpr Condition organises =
    pemilu && in_campaign &&
    ((is(campaign_acts) && campaign_organiser) || is(join_campaign_team));

constexpr ActorSet state_officials =
    state_official | regional_head | ActorSet(independent_body_official);
constexpr Condition structural_or_functional = !is(Post::executive_staff) || holds_office;
constexpr Condition bound_by_282 =
    is(state_officials | village_head) || (is(asn) && structural_or_functional);

constexpr Condition toward_participant = candidate || party;
constexpr Condition decides = pemilu && in_campaign && is(decisions) && toward_participant;

// The courts' wide reading, for village heads.
constexpr ActSet acts_of_open_support = hold_partisan_activity | put_up_props |
                                        ActSet(promote_online) | engage_online |
                                        show_partisan_sign | wear_attributes | voice_support;
constexpr Condition open_support = is(acts_of_open_support) ||
                                   (is(post_photo) && partisan_symbol) ||
                                   (is(accompany_candidate) && !spouse_is_candidate) ||
                                   (is(attendance) && active_support);
constexpr Condition village_head_supports =
    pemilu && in_campaign && is(village_head) && open_support && toward_participant;
constexpr ActSet acts_of_282 =
    decisions | acts_of_open_support | post_photo | accompany_candidate | attendance;

constexpr Norm norms[] = {
    {.id = "uu-7-2017/280.3",
     .cites = {"uu-7-2017/280.3", "uu-7-2017/280.2"},
     .title = {"Orang yang tidak boleh diikutsertakan dalam kampanye pemilu, termasuk ASN dan "
               "perangkat desa, dilarang menjadi pelaksana atau tim kampanye.",
               "Persons who may not be drawn into an election campaign, civil servants and "
               "village officials among them, may not serve as campaign organiser or team."},
     .binds = in_494 | in_522,
     .acts = campaign_acts | join_campaign_team,
     .in_force = since_2017,
     .sanction = of(prohibited, "uu-7-2017/280.3"),
     .ways = {settled(organises)}},

    {.id = "uu-7-2017/494",
     .cites = {"uu-7-2017/494", "uu-7-2017/280.3"},
     .title = {"ASN, anggota TNI/Polri, kepala desa, perangkat desa, atau anggota BPD yang "
               "menjadi pelaksana atau tim kampanye pemilu diancam pidana kurungan dan denda.",
               "A civil servant, soldier, police officer, village head, village official or "
               "village council member who serves as campaign organiser or team is liable to "
               "light detention and a fine."},
     .binds = in_494,
     .acts = campaign_acts | join_campaign_team,
     .in_force = since_2017,
     .sanction = crime("uu-7-2017/494",
                       {Imprisonment::kurungan, 0, 12, 0, 0, 12'000'000, true}),
     .ways = {settled(organises)}},

    {.id = "uu-7-2017/522",
     .cites = {"uu-7-2017/522", "uu-7-2017/280.3"},
     .title = {"Hakim, anggota BPK, pimpinan Bank Indonesia, serta direksi, komisaris, dewan "
               "pengawas, dan karyawan BUMN/BUMD yang menjadi pelaksana atau tim kampanye pemilu "
               "diancam pidana penjara dan denda.",
               "A judge, audit-board member, head of the central bank, or a director, "
               "commissioner, supervisor or employee of a state or regional enterprise who serves "
               "as campaign organiser or team is liable to imprisonment and a fine."},
     .binds = in_522,
     .acts = campaign_acts | join_campaign_team,
     .in_force = since_2017,
     .sanction = crime("uu-7-2017/522",
                       {Imprisonment::penjara, 0, 24, 0, 0, 24'000'000, true}),
     .ways = {settled(organises)}},

    {.id = "uu-7-2017/282",
     .cites = {"uu-7-2017/282"},
     .title = {"Pejabat negara, pejabat struktural, pejabat fungsional, dan kepala desa dilarang "
               "mengambil keputusan atau tindakan yang memberi untung atau rugi kepada salah satu "
               "peserta pemilu dalam masa kampanye.",
               "State officials, structural and functional officials and village heads may not "
               "take a decision or act that benefits or harms one election participant during the "
               "campaign period."},
     .binds = asn | state_officials | village_head,
     .acts = acts_of_282,
     .in_force = since_2017,
     .sanction = of(prohibited, "uu-7-2017/282"),
     .ways = {settled(decides && bound_by_282),
              interpretive(village_head_supports, act_read_widely)}},

    {.id = "uu-7-2017/283",
     .cites = {"uu-7-2017/283.1", "uu-7-2017/283.2"},
     .title = {"Pejabat negara, pejabat struktural, pejabat fungsional, dan ASN lainnya dilarang "
               "mengadakan kegiatan yang condong kepada peserta pemilu, baik sebelum, saat, "
               "maupun setelah masa kampanye.",
               "State officials, structural and functional officials and other civil servants may "
               "not hold activities that lean to an election participant, before, during or after "
               "the campaign period."},
     .binds = asn | state_officials,
     .acts = hold_partisan_activity,
     .in_force = since_2017,
     .sanction = of(prohibited, "uu-7-2017/283.1"),
     .ways = {settled(pemilu && toward_participant),
              interpretive(pemilu && aspirant, aspirant_is_no_participant)}},

    {.id = "uu-7-2017/490",
     .cites = {"uu-7-2017/490", "uu-7-2017/282"},
     .title = {"Kepala desa yang dengan sengaja mengambil keputusan atau tindakan yang memberi "
               "untung atau rugi kepada peserta pemilu dalam masa kampanye diancam pidana penjara "
               "dan denda.",
               "A village head who intentionally takes a decision or act that benefits or harms "
               "an election participant during the campaign period is liable to imprisonment and "
               "a fine."},
     .binds = village_head,
     .acts = acts_of_282,
     .in_force = since_2017,
     .sanction = crime("uu-7-2017/490",
                       {Imprisonment::penjara, 0, 12, 0, 0, 12'000'000, true}),
     .ways = {settled(decides && intent),
              interpretive(village_head_supports && intent, act_read_widely)}},

    {.id = "uu-7-2017/547",
     .cites = {"uu-7-2017/547", "uu-7-2017/282"},
     .title = {"Pejabat negara yang dengan sengaja mengambil keputusan atau tindakan yang memberi "
               "untung atau rugi kepada peserta pemilu dalam masa kampanye diancam pidana penjara "
               "dan denda.",
               "A state official who intentionally takes a decision or act that benefits or harms "
               "an election participant during the campaign period is liable to imprisonment and "
               "a fine."},
     .binds = state_officials,
     .acts = decisions,
     .in_force = since_2017,
     .sanction = crime("uu-7-2017/547",
                       {Imprisonment::penjara, 0, 36, 0, 0, 36'000'000, true}),
     .ways = {settled(decides && intent)}},
};

static_assert(detail::well_formed(norms, "uu-7-2017"));

}  // namespace pemilu_act

constinit const detail::LawTable uu_7_2017 =
    detail::Compiled<pemilu_act::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
