// SPDX-License-Identifier: Apache-2.0
//
// The act on regional elections: UU 1/2015 as amended by UU 8/2015, UU 10/2016 and UU 6/2020.
// Checked against the official texts: Pasal 71 stands in UU 10/2016; Pasal 188 and 190 still stand in
// UU 1/2015, unchanged, so that is what their citations say (the ids keep the act's common name).
//
// Pasal 71 ayat (1) has no limit to the campaign period, but a pair exists only from its
// determination. Pasal 188 punishes intent. Pasal 190 is the special rule for transfers and asks for
// no intent. Putusan MK 136/PUU-XXII/2024 added regional officials and members of TNI and Polri to
// Pasal 188 on 14 November 2024. Perangkat desa are in neither.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pilkada_act {

constexpr HalfOpenInterval since_2016 = in_force_from(2016, 7, 1);
constexpr HalfOpenInterval since_mk_136 = in_force_from(2024, 11, 14);

constexpr Reason act_read_widely{
    {"Apakah dukungan terbuka dalam bentuk lain termasuk keputusan dan/atau tindakan ditafsirkan "
     "menurut putusan pengadilan.",
     "Whether open support of another form is a decision or act follows the reading of the courts."},
    "uu-10-2016/71.1"};

// Pejabat ASN is not defined; office-holders are meant.
constexpr Condition official_of_the_service = is(asn) && holds_office;
constexpr ActorSet always_in_188 =
    state_official | regional_head | ActorSet(independent_body_official) | village_head;
constexpr ActorSet in_188_since_mk_136 = regional_official | ActorSet(tni_member) | polri_member;
constexpr Condition bound_by_71 =
    is(always_in_188 | in_188_since_mk_136) || official_of_the_service;
constexpr Condition bound_by_188 = is(always_in_188) || official_of_the_service;

constexpr ActSet acts_of_open_support = hold_partisan_activity | put_up_props |
                                        ActSet(promote_online) | engage_online |
                                        show_partisan_sign | wear_attributes | voice_support;
constexpr Condition open_support = is(acts_of_open_support) ||
                                   (is(post_photo) && partisan_symbol) ||
                                   (is(accompany_candidate) && !spouse_is_candidate) ||
                                   (is(attendance) && active_support);
constexpr ActSet acts_of_71 =
    decisions | acts_of_open_support | post_photo | accompany_candidate | attendance;

constexpr Condition decides = pilkada && candidate && is(decisions);
constexpr Condition supports = pilkada && candidate && open_support;
constexpr Condition uses_programme =
    is(use_programme) && in_programme_ban && (aspirant || candidate);
constexpr Condition replaces_officials =
    is(replace_officials) && in_transfer_ban && !minister_approval;

constexpr Penalty one_to_six_months{Imprisonment::penjara, 1, 6, 0, 600'000, 6'000'000, false};

constexpr Norm norms[] = {
    {.id = "uu-10-2016/71.1",
     .cites = {"uu-10-2016/71.1"},
     .title = {"Pejabat negara, pejabat daerah, pejabat ASN, anggota TNI/Polri, dan kepala desa "
               "atau lurah dilarang mengambil keputusan atau tindakan yang memberi untung atau "
               "rugi kepada salah satu pasangan calon.",
               "State officials, regional officials, ASN officials, members of the armed forces "
               "and police, and village heads or lurah may not take a decision or act that "
               "benefits or harms one of the pairs."},
     .binds = asn | always_in_188 | in_188_since_mk_136,
     .acts = acts_of_71,
     .in_force = since_2016,
     .sanction = of(prohibited, "uu-10-2016/71.1"),
     .ways = {settled(decides && bound_by_71),
              interpretive(supports && bound_by_71, act_read_widely)}},

    {.id = "uu-10-2016/71.2",
     .cites = {"uu-10-2016/71.2", "uu-10-2016/71.4"},
     .title = {"Kepala daerah dan wakilnya dilarang mengganti pejabat sejak enam bulan sebelum "
               "penetapan pasangan calon hingga masa jabatannya habis, kecuali dengan persetujuan "
               "tertulis Menteri.",
               "Regional heads and their deputies may not replace officials from six months "
               "before the determination of pairs until the end of their term, save with the "
               "Minister's written approval."},
     .binds = regional_head,
     .acts = replace_officials,
     .in_force = since_2016,
     .sanction = of(prohibited, "uu-10-2016/71.2"),
     .ways = {settled(pilkada && replaces_officials)},
     .note = {"Menurut penjelasannya, penggantian hanya berarti mutasi dalam jabatan; jabatan yang "
              "kosong diisi dengan pelaksana tugas.",
              "By the elucidation only transfers in office count as replacing; a vacant post is "
              "filled by an acting official."}},

    {.id = "uu-10-2016/71.3",
     .cites = {"uu-10-2016/71.3", "uu-10-2016/71.4"},
     .title = {"Kepala daerah dan wakilnya dilarang memakai kewenangan, program, dan kegiatan "
               "yang memberi untung atau rugi kepada salah satu pasangan calon, di daerahnya atau "
               "di daerah lain, sejak enam bulan sebelum penetapan pasangan calon hingga pasangan "
               "terpilih ditetapkan.",
               "Regional heads and their deputies may not use powers, programmes and activities "
               "that benefit or harm one of the pairs, in their own region or another, from six "
               "months before the determination of pairs until the elected pair is determined."},
     .binds = regional_head,
     .acts = use_programme,
     .in_force = since_2016,
     .sanction = of(prohibited, "uu-10-2016/71.3"),
     .ways = {settled(pilkada && uses_programme)}},

    {.id = "uu-10-2016/71.5",
     .cites = {"uu-10-2016/71.5"},
     .title = {"Petahana yang melanggar larangan tentang penggantian pejabat dan tentang "
               "penggunaan kewenangan, program, dan kegiatan dibatalkan sebagai calon oleh KPU "
               "provinsi atau KPU kabupaten/kota.",
               "An incumbent who breaches the bans on replacing officials and on using powers, "
               "programmes and activities has the candidacy cancelled by the election commission "
               "of the province, regency or city."},
     .binds = regional_head,
     .acts = replace_officials | use_programme,
     .in_force = since_2016,
     .sanction = of(cancellation, "uu-10-2016/71.5"),
     .ways = {settled(pilkada && incumbent && (replaces_officials || uses_programme))}},

    {.id = "uu-10-2016/188",
     .cites = {"uu-1-2015/188", "uu-10-2016/71"},
     .title = {"Pejabat yang dengan sengaja melanggar larangan Pasal 71 diancam pidana penjara "
               "dan/atau denda.",
               "An official who intentionally breaches the prohibitions of Article 71 is liable "
               "to imprisonment and/or a fine."},
     .binds = asn | always_in_188 | in_188_since_mk_136,
     .acts = acts_of_71,
     .in_force = since_2016,
     .sanction = crime("uu-1-2015/188", one_to_six_months),
     .ways = {settled(decides && bound_by_188 && intent),
              settled(decides && is(in_188_since_mk_136) && intent, since_mk_136),
              interpretive(supports && bound_by_188 && intent, act_read_widely),
              interpretive(supports && is(in_188_since_mk_136) && intent, act_read_widely,
                           since_mk_136),
              settled(pilkada && is(regional_head) && uses_programme && intent)},
     .note = {"Pejabat daerah dan anggota TNI/Polri baru terjangkau sejak Putusan MK "
              "136/PUU-XXII/2024 tanggal 14 November 2024.",
              "Regional officials and members of TNI and Polri are reached only from "
              "Constitutional Court Ruling 136/PUU-XXII/2024 of 14 November 2024 on."}},

    {.id = "uu-10-2016/190",
     .cites = {"uu-1-2015/190", "uu-10-2016/71.2"},
     .title = {"Pejabat yang mengganti pejabat lain tanpa persetujuan yang diwajibkan diancam "
               "pidana penjara dan/atau denda.",
               "An official who replaces other officials without the required approval is liable "
               "to imprisonment and/or a fine."},
     .binds = regional_head,
     .acts = replace_officials,
     .in_force = since_2016,
     .sanction = crime("uu-1-2015/190", one_to_six_months),
     .ways = {settled(pilkada && replaces_officials)}},
};

static_assert(detail::well_formed(norms, "uu-10-2016"));

}  // namespace pilkada_act

constinit const detail::LawTable uu_10_2016 =
    detail::Compiled<pilkada_act::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
