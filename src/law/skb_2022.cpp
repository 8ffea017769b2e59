// SPDX-License-Identifier: Apache-2.0
//
// SKB MenPANRB, Mendagri, BKN, KASN, Bawaslu of 22 September 2022, Lampiran II: seven rows of ethics
// (KE) and thirteen of discipline (DP). One matrix for Pemilu and Pilkada and for every office.
//
// The decree itself is known only from official and press copies of its rows. Two rows are printed
// differently in them: DP-8 is severe because Pasal 14 huruf i angka 4 PP 94/2021 says so, and DP-9
// and DP-10 are kept apart as moderate before and severe after the determination.
// PPPK are bound by the rows, but no national provision assigns them a level of discipline.
#include "law/forms.hpp"
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace skb {

using namespace form;

constexpr HalfOpenInterval since_decree = in_force_from(2022, 9, 22);
// The spouse circular is known from that day; it permits photos with a spouse who stands.
constexpr HalfOpenInterval before_spouse_circular = in_force(unknown_date(), Date(2023, 9, 10));

constexpr Reason photo_with_spouse{
    {"SE MenPANRB 18/2023 membolehkan berfoto dengan pasangan hanya selama cuti di luar tanggungan "
     "negara; penerapan baris ini kepada suami atau istri tanpa cuti itu adalah penafsiran.",
     "SE MenPANRB 18/2023 allows photos with a spouse only on unpaid leave; applying the row to a "
     "spouse without it is interpretation."},
    "se-menpanrb-18-2023/may.be_photographed"};
constexpr Reason pppk_has_no_unpaid_leave{
    {"Baris ini menghubungkan larangan dengan cuti di luar tanggungan negara, yang tidak dikenal bagi "
     "PPPK (Pasal 77 PP 49/2018).",
     "The row ties the ban to unpaid leave, which PPPK do not have (Article 77 of PP 49/2018)."},
    "pp-49-2018/77"};
constexpr Reason introduction_of_spouse{
    {"Baris ini menyebut deklarasi dan kampanye; penerapannya pada acara pengenalan adalah penafsiran.",
     "The row names declarations and campaigns; applying it to introduction events is "
     "interpretation."},
    "skb-2022/ke-7"};

constexpr Condition without_leave = spouse_is_candidate && not_on_unpaid_leave;
constexpr Condition photo_of_spouse = without_leave && !partisan_symbol;
constexpr Condition no_spouse_question =
    !spouse_is_candidate || on_unpaid_leave || partisan_symbol;
constexpr ActSet events_of_spouse = attend_declaration | attend_campaign | spouse_company;

constexpr Norm norms[] = {
    // --- Kode etik: toward aspirants ---------------------------------------------------------------
    {.id = "skb-2022/ke-1",
     .cites = {"skb-2022/ke-1", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh memasang alat peraga, misalnya spanduk atau baliho, yang "
               "menampilkan atau menyangkut bakal calon.",
               "A civil servant may not put up banners, billboards or other display material "
               "about a prospective candidate."},
     .binds = asn,
     .acts = put_up_props,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(aspirant)}},

    {.id = "skb-2022/ke-2",
     .cites = {"skb-2022/ke-2", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh memperkenalkan atau mengampanyekan bakal calon melalui "
               "media sosial atau kanal daring lain.",
               "A civil servant may not promote or campaign for a prospective candidate on social "
               "media or elsewhere online."},
     .binds = asn,
     .acts = promote_online,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(aspirant)}},

    // Attendance and support, both.
    {.id = "skb-2022/ke-3",
     .cites = {"skb-2022/ke-3", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh datang ke deklarasi atau kampanye bakal calon dan "
               "sekaligus memberikan dukungan aktif di sana.",
               "A civil servant may not attend a declaration or campaign of a prospective "
               "candidate and actively support that person there."},
     .binds = asn,
     .acts = attend_declaration | attend_campaign,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(attends_with_support && aspirant)}},

    {.id = "skb-2022/ke-4",
     .cites = {"skb-2022/ke-4", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh menulis unggahan atau komentar, membagikan, menyukai, "
               "maupun bergabung atau menjadi pengikut pada grup atau akun tim pemenangan bakal "
               "calon.",
               "A civil servant may not post, comment, share or like on, nor join or follow, a "
               "group or account of a prospective candidate's winning team."},
     .binds = asn,
     .acts = engage_online | join_online_group,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(on_winning_team_account && aspirant),
              interpretive(engaging_elsewhere && aspirant, outside_winning_team)}},

    // With the aspirant nothing more is needed, with the team a sign, with props nothing more. Props
    // of a party count until candidates are determined.
    {.id = "skb-2022/ke-5",
     .cites = {"skb-2022/ke-5", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh menayangkan kepada umum foto dirinya dengan bakal calon, "
               "dengan tim suksesnya disertai tanda keberpihakan, atau dengan alat peraganya.",
               "A civil servant may not publish a photo of himself or herself with a prospective "
               "candidate, with the support team under a partisan sign, or with display material "
               "of the candidate or a party."},
     .binds = asn,
     .acts = post_photo,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled((photo_of_team_or_props && aspirant) ||
                      (photo_with_beneficiary && aspirant && no_spouse_question) ||
                      (public_posting && photo_with_props && party && !determined)),
              settled(photo_with_beneficiary && aspirant, before_spouse_circular),
              interpretive(photo_with_beneficiary && aspirant && photo_of_spouse,
                           photo_with_spouse)}},

    // No element of support; parties are named beside aspirants.
    {.id = "skb-2022/ke-6",
     .cites = {"skb-2022/ke-6", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN tidak boleh turut serta dalam acara kampanye, sosialisasi, atau "
               "pengenalan bakal calon atau partai politik.",
               "A civil servant may not take part in an event that campaigns for, promotes or "
               "introduces a prospective candidate or a political party."},
     .binds = asn,
     .acts = attend_introduction | attend_campaign | accompany_candidate,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(ke_6_events && (aspirant || party)),
              interpretive(is(accompany_candidate) && !spouse_is_candidate && aspirant,
                           accompanying_an_aspirant)}},

    // The only row of ethics that does not depend on the determination.
    {.id = "skb-2022/ke-7",
     .cites = {"skb-2022/ke-7", "pp-42-2004/11.c"},
     .title = {"Pegawai ASN yang suami atau istrinya menjadi calon tidak boleh mengikuti "
               "deklarasi atau kampanye pasangannya itu apabila tidak sedang menjalani cuti di "
               "luar tanggungan negara.",
               "A civil servant whose husband or wife is a candidate may not follow that spouse's "
               "declaration or campaign unless on unpaid leave (CLTN)."},
     .binds = asn,
     .acts = events_of_spouse | attend_introduction,
     .in_force = since_decree,
     .sanction = moral_sanction,
     .ways = {settled(is(civil_servants) && is(events_of_spouse) && without_leave),
              interpretive(is(pppk) && is(events_of_spouse) && without_leave,
                           pppk_has_no_unpaid_leave),
              interpretive(is(attend_introduction) && without_leave, introduction_of_spouse)}},

    // --- Disiplin: toward candidates, unless the row says otherwise --------------------------------
    {.id = "skb-2022/dp-1",
     .cites = {"skb-2022/dp-1"},
     .title = {"Pegawai ASN tidak boleh memasang alat peraga, misalnya spanduk atau baliho, yang "
               "menampilkan atau menyangkut calon yang telah ditetapkan.",
               "A civil servant may not put up banners, billboards or other display material "
               "about a determined candidate."},
     .binds = asn,
     .acts = put_up_props,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3", "pp-94-2021/14.i.4"),
     .level_open_for = pppk,
     .ways = {settled(candidate)}},

    {.id = "skb-2022/dp-2",
     .cites = {"skb-2022/dp-2"},
     .title = {"Pegawai ASN tidak boleh memperkenalkan atau mengampanyekan calon yang telah "
               "ditetapkan melalui media sosial atau kanal daring lain.",
               "A civil servant may not promote or campaign for a determined candidate on social "
               "media or elsewhere online."},
     .binds = asn,
     .acts = promote_online,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3", "pp-94-2021/14.i.4"),
     .level_open_for = pppk,
     .ways = {settled(candidate)}},

    // The person's own candidacy; no limit in time. A DPD candidate needs no party, and only DPD and
    // regional heads have an independent track. The letters of Pasal 10 are printed differently.
    {.id = "skb-2022/dp-3",
     .cites = {"skb-2022/dp-3"},
     .title = {"Pegawai ASN yang hendak mencalonkan diri tidak boleh mendekati partai politik, "
               "atau mendekati masyarakat untuk jalur perseorangan, selama ia tidak menjalani "
               "cuti di luar tanggungan negara.",
               "A civil servant who wants to stand may not approach parties, or the public for an "
               "independent candidacy, while not on unpaid leave (CLTN)."},
     .binds = asn,
     .acts = approach_party | approach_public,
     .in_force = since_decree,
     .sanction = discipline(moderate, "pp-94-2021/10"),
     .level_open_for = pppk,
     .ways = {settled(not_on_unpaid_leave &&
                      ((is(approach_party) && !dpd_contest) ||
                       (is(approach_public) && (dpd_contest || regional_head_contest))))}},

    {.id = "skb-2022/dp-4",
     .cites = {"skb-2022/dp-4"},
     .title = {"Pegawai ASN tidak boleh datang ke deklarasi atau kampanye calon dan sekaligus "
               "menunjukkan tindakan atau dukungan yang memihak.",
               "A civil servant may not attend a candidate's declaration or campaign and at the "
               "same time act for or support that candidate."},
     .binds = asn,
     .acts = attend_declaration | attend_campaign,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3", "pp-94-2021/14.i.4"),
     .level_open_for = pppk,
     .ways = {settled(attends_with_support && candidate)}},

    // A row of discipline whose sanction is dismissal by statute, so its track is status.
    {.id = "skb-2022/dp-5",
     .cites = {"skb-2022/dp-5"},
     .title = {"Pegawai ASN tidak boleh menjadi anggota maupun pengurus partai politik.",
               "A civil servant may not be a member or an officer of a political party."},
     .binds = asn,
     .acts = join_party,
     .in_force = since_decree,
     .sanction = of(dishonourable_dismissal, "skb-2022/dp-5"),
     .ways = {settled(!resigned)},
     .without_election = true},

    {.id = "skb-2022/dp-6",
     .cites = {"skb-2022/dp-6", "pp-94-2021/5.n.5"},
     .title = {"Pegawai ASN tidak boleh menulis unggahan atau komentar, membagikan, menyukai, "
               "maupun bergabung atau menjadi pengikut pada grup atau akun tim pemenangan calon.",
               "A civil servant may not post, comment, share or like on, nor join or follow, a "
               "group or account of a candidate's winning team."},
     .binds = asn,
     .acts = engage_online | join_online_group,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3"),
     .level_open_for = pppk,
     .ways = {settled(on_winning_team_account && candidate),
              interpretive(engaging_elsewhere && candidate, outside_winning_team)}},

    // As KE-5, with the purpose of support. Props of a party count from the determination.
    {.id = "skb-2022/dp-7",
     .cites = {"skb-2022/dp-7"},
     .title = {"Pegawai ASN tidak boleh, untuk menyatakan dukungan, menayangkan kepada umum foto "
               "dirinya dengan calon, dengan tim suksesnya disertai tanda keberpihakan, atau "
               "dengan alat peraganya.",
               "A civil servant may not, in order to show support, publish a photo of himself or "
               "herself with a candidate, with the support team under a partisan sign, or with "
               "display material of the candidate or a party."},
     .binds = asn,
     .acts = post_photo,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3"),
     .level_open_for = pppk,
     .ways = {settled(purpose_of_support &&
                      ((photo_of_team_or_props && candidate) ||
                       (photo_with_beneficiary && candidate && no_spouse_question) ||
                       (public_posting && photo_with_props && party && determined))),
              settled(purpose_of_support && photo_with_beneficiary && candidate,
                      before_spouse_circular),
              interpretive(
                  purpose_of_support && photo_with_beneficiary && candidate && photo_of_spouse,
                  photo_with_spouse)}},

    {.id = "skb-2022/dp-8",
     .cites = {"skb-2022/dp-8", "pp-94-2021/5.n.6"},
     .title = {"Pegawai ASN tidak boleh mengadakan kegiatan yang condong kepada partai politik "
               "atau calon, baik sebelum, saat, maupun setelah masa kampanye, terhadap rekan "
               "seunit kerja, keluarga, atau masyarakat.",
               "A civil servant may not hold activities that lean to a party or candidate, "
               "before, during or after the campaign, towards colleagues in the unit, family or "
               "the public."},
     .binds = asn,
     .acts = hold_partisan_activity,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.4"),
     .level_open_for = pppk,
     .ways = {settled(candidate || party)}},

    {.id = "skb-2022/dp-9",
     .cites = {"skb-2022/dp-9"},
     .title = {"Pegawai ASN tidak boleh menjadi tenaga ahli, anggota tim pemenangan, konsultan, "
               "atau peran sejenis bagi bakal calon sebelum peserta pemilihan ditetapkan.",
               "A civil servant may not serve as expert, winning-team member, consultant or the "
               "like for a prospective candidate before the contestants are determined."},
     .binds = asn,
     .acts = join_campaign_team,
     .in_force = since_decree,
     .sanction = discipline(moderate, "skb-2022/dp-9"),
     .level_open_for = pppk,
     .ways = {settled(aspirant)}},

    {.id = "skb-2022/dp-10",
     .cites = {"skb-2022/dp-10"},
     .title = {"Pegawai ASN tidak boleh menjadi tenaga ahli, anggota tim pemenangan, konsultan, "
               "atau peran sejenis bagi partai politik atau calon setelah peserta pemilihan "
               "ditetapkan.",
               "A civil servant may not serve as expert, winning-team member, consultant or the "
               "like for a party or candidate once the contestants are determined."},
     .binds = asn,
     .acts = join_campaign_team,
     .in_force = since_decree,
     .sanction = discipline(severe, "skb-2022/dp-10"),
     .level_open_for = pppk,
     .ways = {settled(team_after_determination)}},

    // Already discipline toward aspirants: the support is collected before the determination.
    {.id = "skb-2022/dp-11",
     .cites = {"skb-2022/dp-11"},
     .title = {"Pegawai ASN tidak boleh mendukung bakal calon perseorangan kepala daerah atau DPD "
               "dengan surat dukungan atau dengan menghimpun salinan KTP atau surat keterangan "
               "penduduk.",
               "A civil servant may not back an independent prospective candidate for regional "
               "head or the DPD by a letter of support or by collecting copies of identity cards "
               "or residence letters."},
     .binds = asn,
     .acts = give_support_letter,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.5"),
     .level_open_for = pppk,
     .ways = {settled(independent_aspirant)}},

    {.id = "skb-2022/dp-12",
     .cites = {"skb-2022/dp-12", "pp-94-2021/5.n.5"},
     .title = {"Pegawai ASN tidak boleh mengambil keputusan atau tindakan yang dapat memberi "
               "untung atau rugi kepada partai politik atau calon, baik sebelum, saat, maupun "
               "setelah masa kampanye.",
               "A civil servant may not take a decision or act that can benefit or harm a party "
               "or candidate, before, during or after the campaign."},
     .binds = asn,
     .acts = decisions,
     .in_force = since_decree,
     .sanction = discipline(severe, "pp-94-2021/14.i.3"),
     .level_open_for = pppk,
     .ways = {settled(candidate || party)}},

    // The residual row: decided by the task force, never matched.
    {.id = "skb-2022/dp-13",
     .cites = {"skb-2022/dp-13"},
     .title = {"Bentuk pelanggaran netralitas yang tidak tercantum dalam matriks dibahas dan "
               "diputuskan oleh satuan tugas bersama.",
               "A form of breach of neutrality that the matrix does not list is discussed and "
               "decided by the joint task force."},
     .binds = asn,
     .acts = other,
     .in_force = since_decree,
     .sanction = discipline(unassigned, ""),
     .level_open_for = pppk,
     .confidence = Confidence::medium,
     .named_only = true},
};

static_assert(detail::well_formed(norms, "skb-2022"));
static_assert(std::size(norms) == 7 + 13, "a row of the decree is missing");

}  // namespace skb

constinit const detail::LawTable skb_2022 =
    detail::Compiled<skb::norms, Force::joint_decree>::table;

}  // namespace netralitas::inline v0::law
