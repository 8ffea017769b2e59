// SPDX-License-Identifier: Apache-2.0
//
// SE MenPANRB 18/2023 on ASN whose spouse stands in an election; known from 10 September 2023. A
// circular, known from official and press reports of its points.
//
// On unpaid leave a spouse may accompany, attend without active part, and be photographed without a
// sign. On leave or not, the spouse may not use attributes, social media, the stage, partisan
// activities or state goods. PPPK have no unpaid leave, so the permissions never reach them.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace spouse_circular {

constexpr HalfOpenInterval since_known = in_force_from(2023, 9, 10);
constexpr Condition on_leave = spouse_is_candidate && unpaid_leave;
constexpr ActSet events = attendance | spouse_company;

constexpr Reason joining_not_named{
    {"Butir yang dilaporkan dari surat edaran ini menyebut unggahan, komentar, tautan, dan tanda suka; "
     "bahwa bergabung dengan grup pemenangan juga tercakup adalah penafsiran, sejalan dengan SKB.",
     "The reported points of the circular name posts, comments, links and likes; that joining a group "
     "of the winning team is covered too is a reading, in line with the SKB."},
    "se-menpanrb-18-2023/not.social_media"};

constexpr Norm norms[] = {
    {.id = "se-menpanrb-18-2023/may.accompany",
     .cites = {"se-menpanrb-18-2023/may.accompany"},
     .title = {"ASN yang menjalani cuti di luar tanggungan negara boleh mendampingi suami atau "
               "istrinya yang menjadi calon pada saat pendaftaran dan pengenalan kepada "
               "masyarakat.",
               "A civil servant on unpaid leave (CLTN) may accompany a "
               "spouse who is a candidate at registration and at the introduction to the public."},
     .type = NormType::permission,
     .binds = civil_servants,
     .acts = spouse_company | attend_introduction,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(on_leave)},
     .defeats = {"pp-94-2021/5.n.1", "skb-2022/ke-6"}},

    {.id = "se-menpanrb-18-2023/may.attend",
     .cites = {"se-menpanrb-18-2023/may.attend"},
     .title = {"ASN yang menjalani cuti di luar tanggungan negara boleh hadir pada kampanye suami "
               "atau istrinya sepanjang tidak berperan aktif.",
               "A civil servant on unpaid leave (CLTN) may be present at a "
               "spouse's campaign as long as he or she takes no active part."},
     .type = NormType::permission,
     .binds = civil_servants,
     .acts = attend_campaign,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(on_leave && !active_support)},
     .defeats = {"pp-94-2021/5.n.1", "skb-2022/ke-6"}},

    {.id = "se-menpanrb-18-2023/may.be_photographed",
     .cites = {"se-menpanrb-18-2023/may.be_photographed"},
     .title = {"ASN yang menjalani cuti di luar tanggungan negara boleh berfoto bersama suami "
               "atau istrinya yang menjadi calon tanpa memperagakan simbol keberpihakan.",
               "A civil servant on unpaid leave (CLTN) may be photographed "
               "with a spouse who is a candidate without making a partisan sign."},
     .type = NormType::permission,
     .binds = civil_servants,
     .acts = post_photo,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(on_leave && photo_with_candidate && !partisan_symbol)},
     .defeats = {"skb-2022/ke-5", "skb-2022/dp-7"}},

    {.id = "se-menpanrb-18-2023/not.attributes",
     .cites = {"se-menpanrb-18-2023/not.attributes"},
     .title = {"ASN yang suami atau istrinya menjadi calon tidak boleh memakai atribut instansi, "
               "partai politik, atau calon dalam masa kampanye.",
               "A civil servant whose spouse is a candidate may not use attributes of the agency, "
               "a party or a candidate in the campaign period."},
     .binds = asn,
     .acts = events,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(spouse_is_candidate && in_campaign &&
                      (party_attributes || service_attributes))}},

    {.id = "se-menpanrb-18-2023/not.social_media",
     .cites = {"se-menpanrb-18-2023/not.social_media"},
     .title = {"ASN yang suami atau istrinya menjadi calon tidak boleh mendukung pasangannya di "
               "media sosial melalui unggahan, komentar, berbagi tautan, atau tanda suka.",
               "A civil servant whose spouse is a candidate may not support that spouse on social "
               "media by posts, comments, shared links or likes."},
     .binds = asn,
     .acts = promote_online | engage_online | join_online_group,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(spouse_is_candidate && is(promote_online | engage_online)),
              interpretive(spouse_is_candidate && is(join_online_group) && winning_team_account,
                           joining_not_named)}},

    {.id = "se-menpanrb-18-2023/not.speak",
     .cites = {"se-menpanrb-18-2023/not.speak"},
     .title = {"ASN yang suami atau istrinya menjadi calon tidak boleh menjadi pembicara dalam "
               "kegiatan partai politik maupun juru kampanye.",
               "A civil servant whose spouse is a candidate may not speak at a party's event or "
               "act as a campaign speaker."},
     .binds = asn,
     .acts = events | speak_at_party_event,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(spouse_is_candidate &&
                      ((is(events) && spoke) || is(speak_at_party_event)))}},

    {.id = "se-menpanrb-18-2023/not.activities",
     .cites = {"se-menpanrb-18-2023/not.activities"},
     .title = {"ASN yang suami atau istrinya menjadi calon tidak boleh mengadakan kegiatan yang "
               "berpihak, misalnya pertemuan, ajakan, imbauan, atau pembagian barang.",
               "A civil servant whose spouse is a candidate may not hold partisan activities such "
               "as meetings, invitations, appeals or handing out goods."},
     .binds = asn,
     .acts = hold_partisan_activity,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(spouse_is_candidate)}},

    {.id = "se-menpanrb-18-2023/not.state_goods",
     .cites = {"se-menpanrb-18-2023/not.state_goods"},
     .title = {"ASN yang suami atau istrinya menjadi calon tidak boleh memakai barang milik "
               "negara untuk kepentingan pencalonan itu.",
               "A civil servant whose spouse is a candidate may not use state property for that "
               "candidacy."},
     .binds = asn,
     .acts = events,
     .in_force = since_known,
     .sanction = moral_sanction,
     .ways = {settled(spouse_is_candidate && state_facilities)}},
};

static_assert(detail::well_formed(norms, "se-menpanrb-18-2023"));

}  // namespace spouse_circular

constinit const detail::LawTable se_menpanrb_18_2023 =
    detail::Compiled<spouse_circular::norms, Force::circular>::table;

}  // namespace netralitas::inline v0::law
