// SPDX-License-Identifier: Apache-2.0
//
// SE MenPANRB 1/2023 on government staff who are not ASN (PPNPN), dated 3 January 2023. It takes over
// the forms of the joint decree; the sanction follows the contract, up to its end. Known from official
// and press reports.
//
// KE-7 and DP-3 hang on unpaid leave and do not reach contract staff; DP-13 is decided by the task
// force of the decree.
#include "law/forms.hpp"
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace contract_staff {

using namespace form;

constexpr HalfOpenInterval since_circular = in_force_from(2023, 1, 3);
constexpr Sanction by_contract = of(contractual, "se-menpanrb-1-2023");

constexpr Norm norms[] = {
    {.id = "se-menpanrb-1-2023/ke-1",
     .cites = {"se-menpanrb-1-2023/ke-1", "skb-2022/ke-1"},
     .title = {"Pegawai non-ASN tidak boleh memasang alat peraga, misalnya spanduk atau baliho, "
               "yang menampilkan atau menyangkut bakal calon.",
               "A member of staff who is not ASN may not put up banners, billboards or other "
               "display material about a prospective candidate."},
     .binds = non_asn_staff,
     .acts = put_up_props,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(aspirant)}},

    {.id = "se-menpanrb-1-2023/ke-2",
     .cites = {"se-menpanrb-1-2023/ke-2", "skb-2022/ke-2"},
     .title = {"Pegawai non-ASN tidak boleh memperkenalkan atau mengampanyekan bakal calon "
               "melalui media sosial atau kanal daring lain.",
               "A member of staff who is not ASN may not promote or campaign for a prospective "
               "candidate on social media or elsewhere online."},
     .binds = non_asn_staff,
     .acts = promote_online,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(aspirant)}},

    {.id = "se-menpanrb-1-2023/ke-3",
     .cites = {"se-menpanrb-1-2023/ke-3", "skb-2022/ke-3"},
     .title = {"Pegawai non-ASN tidak boleh datang ke deklarasi atau kampanye bakal calon dan "
               "sekaligus memberikan dukungan aktif di sana.",
               "A member of staff who is not ASN may not attend a declaration or campaign of a "
               "prospective candidate and actively support that person there."},
     .binds = non_asn_staff,
     .acts = attend_declaration | attend_campaign,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(attends_with_support && aspirant)}},

    {.id = "se-menpanrb-1-2023/ke-4",
     .cites = {"se-menpanrb-1-2023/ke-4", "skb-2022/ke-4"},
     .title = {"Pegawai non-ASN tidak boleh menulis unggahan atau komentar, membagikan, menyukai, "
               "maupun bergabung atau menjadi pengikut pada grup atau akun tim pemenangan bakal "
               "calon.",
               "A member of staff who is not ASN may not post, comment, share or like on, nor "
               "join or follow, a group or account of a prospective candidate's winning team."},
     .binds = non_asn_staff,
     .acts = engage_online | join_online_group,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(on_winning_team_account && aspirant),
              interpretive(engaging_elsewhere && aspirant, outside_winning_team)}},

    {.id = "se-menpanrb-1-2023/ke-5",
     .cites = {"se-menpanrb-1-2023/ke-5", "skb-2022/ke-5"},
     .title = {"Pegawai non-ASN tidak boleh menayangkan kepada umum foto dirinya dengan bakal "
               "calon, dengan tim suksesnya disertai tanda keberpihakan, atau dengan alat "
               "peraganya.",
               "A member of staff who is not ASN may not publish a photo of himself or herself "
               "with a prospective candidate, with the support team under a partisan sign, or "
               "with display material of the candidate or a party."},
     .binds = non_asn_staff,
     .acts = post_photo,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled((photo_of_team_or_props && aspirant) ||
                      (photo_with_beneficiary && aspirant) ||
                      (public_posting && photo_with_props && party && !determined))}},

    {.id = "se-menpanrb-1-2023/ke-6",
     .cites = {"se-menpanrb-1-2023/ke-6", "skb-2022/ke-6"},
     .title = {"Pegawai non-ASN tidak boleh turut serta dalam acara kampanye, sosialisasi, atau "
               "pengenalan bakal calon atau partai politik.",
               "A member of staff who is not ASN may not take part in an event that campaigns "
               "for, promotes or introduces a prospective candidate or a political party."},
     .binds = non_asn_staff,
     .acts = attend_introduction | attend_campaign | accompany_candidate,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(ke_6_events && (aspirant || party)),
              interpretive(is(accompany_candidate) && !spouse_is_candidate && aspirant,
                           accompanying_an_aspirant)}},

    {.id = "se-menpanrb-1-2023/dp-1",
     .cites = {"se-menpanrb-1-2023/dp-1", "skb-2022/dp-1"},
     .title = {"Pegawai non-ASN tidak boleh memasang alat peraga, misalnya spanduk atau baliho, "
               "yang menampilkan atau menyangkut calon yang telah ditetapkan.",
               "A member of staff who is not ASN may not put up banners, billboards or other "
               "display material about a determined candidate."},
     .binds = non_asn_staff,
     .acts = put_up_props,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(candidate)}},

    {.id = "se-menpanrb-1-2023/dp-2",
     .cites = {"se-menpanrb-1-2023/dp-2", "skb-2022/dp-2"},
     .title = {"Pegawai non-ASN tidak boleh memperkenalkan atau mengampanyekan calon yang telah "
               "ditetapkan melalui media sosial atau kanal daring lain.",
               "A member of staff who is not ASN may not promote or campaign for a determined "
               "candidate on social media or elsewhere online."},
     .binds = non_asn_staff,
     .acts = promote_online,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(candidate)}},

    {.id = "se-menpanrb-1-2023/dp-4",
     .cites = {"se-menpanrb-1-2023/dp-4", "skb-2022/dp-4"},
     .title = {"Pegawai non-ASN tidak boleh datang ke deklarasi atau kampanye calon dan sekaligus "
               "menunjukkan tindakan atau dukungan yang memihak.",
               "A member of staff who is not ASN may not attend a candidate's declaration or "
               "campaign and at the same time act for or support that candidate."},
     .binds = non_asn_staff,
     .acts = attend_declaration | attend_campaign,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(attends_with_support && candidate)}},

    {.id = "se-menpanrb-1-2023/dp-5",
     .cites = {"se-menpanrb-1-2023/dp-5", "skb-2022/dp-5"},
     .title = {"Pegawai non-ASN tidak boleh menjadi anggota maupun pengurus partai politik.",
               "A member of staff who is not ASN may not be a member or an officer of a political "
               "party."},
     .binds = non_asn_staff,
     .acts = join_party,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(!resigned)},
     .without_election = true},

    {.id = "se-menpanrb-1-2023/dp-6",
     .cites = {"se-menpanrb-1-2023/dp-6", "skb-2022/dp-6"},
     .title = {"Pegawai non-ASN tidak boleh menulis unggahan atau komentar, membagikan, menyukai, "
               "maupun bergabung atau menjadi pengikut pada grup atau akun tim pemenangan calon.",
               "A member of staff who is not ASN may not post, comment, share or like on, nor "
               "join or follow, a group or account of a candidate's winning team."},
     .binds = non_asn_staff,
     .acts = engage_online | join_online_group,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(on_winning_team_account && candidate),
              interpretive(engaging_elsewhere && candidate, outside_winning_team)}},

    {.id = "se-menpanrb-1-2023/dp-7",
     .cites = {"se-menpanrb-1-2023/dp-7", "skb-2022/dp-7"},
     .title = {"Pegawai non-ASN tidak boleh, untuk menyatakan dukungan, menayangkan kepada umum "
               "foto dirinya dengan calon, dengan tim suksesnya disertai tanda keberpihakan, atau "
               "dengan alat peraganya.",
               "A member of staff who is not ASN may not, in order to show support, publish a "
               "photo of himself or herself with a candidate, with the support team under a "
               "partisan sign, or with display material of the candidate or a party."},
     .binds = non_asn_staff,
     .acts = post_photo,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(purpose_of_support &&
                      ((photo_of_team_or_props && candidate) ||
                       (photo_with_beneficiary && candidate) ||
                       (public_posting && photo_with_props && party && determined)))}},

    {.id = "se-menpanrb-1-2023/dp-8",
     .cites = {"se-menpanrb-1-2023/dp-8", "skb-2022/dp-8"},
     .title = {"Pegawai non-ASN tidak boleh mengadakan kegiatan yang condong kepada partai "
               "politik atau calon, baik sebelum, saat, maupun setelah masa kampanye, terhadap "
               "rekan seunit kerja, keluarga, atau masyarakat.",
               "A member of staff who is not ASN may not hold activities that lean to a party or "
               "candidate, before, during or after the campaign, towards colleagues in the unit, "
               "family or the public."},
     .binds = non_asn_staff,
     .acts = hold_partisan_activity,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(candidate || party)}},

    {.id = "se-menpanrb-1-2023/dp-9",
     .cites = {"se-menpanrb-1-2023/dp-9", "skb-2022/dp-9"},
     .title = {"Pegawai non-ASN tidak boleh menjadi tenaga ahli, anggota tim pemenangan, "
               "konsultan, atau peran sejenis bagi bakal calon sebelum peserta pemilihan "
               "ditetapkan.",
               "A member of staff who is not ASN may not serve as expert, winning-team member, "
               "consultant or the like for a prospective candidate before the contestants are "
               "determined."},
     .binds = non_asn_staff,
     .acts = join_campaign_team,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(aspirant)}},

    {.id = "se-menpanrb-1-2023/dp-10",
     .cites = {"se-menpanrb-1-2023/dp-10", "skb-2022/dp-10"},
     .title = {"Pegawai non-ASN tidak boleh menjadi tenaga ahli, anggota tim pemenangan, "
               "konsultan, atau peran sejenis bagi partai politik atau calon setelah peserta "
               "pemilihan ditetapkan.",
               "A member of staff who is not ASN may not serve as expert, winning-team member, "
               "consultant or the like for a party or candidate once the contestants are "
               "determined."},
     .binds = non_asn_staff,
     .acts = join_campaign_team,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(team_after_determination)}},

    {.id = "se-menpanrb-1-2023/dp-11",
     .cites = {"se-menpanrb-1-2023/dp-11", "skb-2022/dp-11"},
     .title = {"Pegawai non-ASN tidak boleh mendukung bakal calon perseorangan kepala daerah atau "
               "DPD dengan surat dukungan atau dengan menghimpun salinan KTP atau surat "
               "keterangan penduduk.",
               "A member of staff who is not ASN may not back an independent prospective "
               "candidate for regional head or the DPD by a letter of support or by collecting "
               "copies of identity cards or residence letters."},
     .binds = non_asn_staff,
     .acts = give_support_letter,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(independent_aspirant)}},

    {.id = "se-menpanrb-1-2023/dp-12",
     .cites = {"se-menpanrb-1-2023/dp-12", "skb-2022/dp-12"},
     .title = {"Pegawai non-ASN tidak boleh mengambil keputusan atau tindakan yang dapat memberi "
               "untung atau rugi kepada partai politik atau calon, baik sebelum, saat, maupun "
               "setelah masa kampanye.",
               "A member of staff who is not ASN may not take a decision or act that can benefit "
               "or harm a party or candidate, before, during or after the campaign."},
     .binds = non_asn_staff,
     .acts = decisions,
     .in_force = since_circular,
     .sanction = by_contract,
     .ways = {settled(candidate || party)}},
};

static_assert(detail::well_formed(norms, "se-menpanrb-1-2023"));

}  // namespace contract_staff

constinit const detail::LawTable se_menpanrb_1_2023 =
    detail::Compiled<contract_staff::norms, Force::circular>::table;

}  // namespace netralitas::inline v0::law
