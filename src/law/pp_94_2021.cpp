// SPDX-License-Identifier: Apache-2.0
//
// PP 94/2021 tentang Disiplin PNS, in force 31 August 2021.
// Checked against the official text (LN 2021/202): Pasal 3, 5 huruf n with its elucidation, 9-14, 28.
//
// Pasal 14 huruf i numbers the modes anew: its angka 1-5 are Pasal 5 huruf n angka 3-7. Pasal 13
// huruf g has no angka. No impact on the unit, agency or state is asked for huruf n.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pp_94 {

// --- Readings of huruf n -------------------------------------------------------------------------

constexpr Reason passive_attendance{
    {"Angka 1 melarang ikut kampanye, tetapi Pasal 12 sampai 14 tidak menetapkan tingkat hukumannya; "
     "sejumlah pejabat menyatakan ASN boleh hadir secara pasif, pejabat lain menyatakan tidak.",
     "Item 1 forbids taking part in a campaign, but Articles 12 to 14 assign no level to it; some "
     "officials say that passive attendance is allowed, others that it is not."},
    "pp-94-2021/5.n.1"};
constexpr Reason not_merely_passive{
    {"Salah satu syarat yang disebut pejabat untuk kehadiran pasif tidak terpenuhi; tingkat hukumannya "
     "tetap tidak ditetapkan.",
     "A condition that officials set for passive attendance is not met; still no level is assigned."},
    "statement/passive_attendance"};
constexpr Reason outside_the_period{
    {"Angka 1 sampai 4 berbicara tentang kampanye; penerapannya di luar masa kampanye resmi adalah "
     "penafsiran.",
     "Items 1 to 4 speak of a campaign; applying them outside the official period is interpretation."},
    "pp-94-2021/5.n"};
constexpr Reason who_is_participant{
    {"Penjelasan angka 3 mengartikan peserta kampanye sebagai pelaksana, tim sukses, tenaga ahli, "
     "penyandang dana, dan sejenisnya; bagi peserta lain hal ini penafsiran.",
     "The elucidation of item 3 takes participant to mean organiser, team member, expert, funder and "
     "the like; for other participants this is interpretation."},
    "pp-94-2021/5.n.3"};
constexpr Reason pair_is_printed{
    {"Teks menyebut pasangan calon; penerapannya kepada calon anggota DPR, DPD, atau DPRD mengikuti "
     "praktik.",
     "The text names a pair of candidates; applying it to candidates for DPR, DPD or DPRD follows "
     "practice."},
    "pp-94-2021/5.n"};
constexpr Reason before_determination{
    {"Huruf n berbicara tentang calon; penerapannya kepada bakal calon sebelum penetapan adalah "
     "penafsiran.",
     "Letter n speaks of candidates; applying it to aspirants before the determination is "
     "interpretation."},
    "pp-94-2021/5.n"};
constexpr Reason other_act{
    {"Apakah dukungan terbuka dalam bentuk lain termasuk tindakan menurut angka 5 adalah penafsiran.",
     "Whether open support of another form is an act in the sense of item 5 is interpretation."},
    "pp-94-2021/5.n.5"};
constexpr Reason general_duty{
    {"Kewajiban umum yang diterapkan pada perbuatan ini; tingkatnya ditentukan oleh dampak negatifnya.",
     "A general duty applied to this act; its level follows from where the harm falls."},
    "pp-94-2021/3"};

// Attending a campaign of a determined candidate. Party attributes count only in the campaign period
// (elucidation of angka 2); service attributes always.
constexpr Condition attends = is(attend_campaign) && candidate;
constexpr Condition without_attributes =
    !service_attributes && (!party_attributes || outside_campaign);
// What the officials' statements ask of passive attendance; see statements.cpp.
constexpr Condition statement_broken = working_hours || party_attributes || state_facilities ||
                                       partisan_symbol || spoke || mobilised_staff ||
                                       public_posting || active_support;
constexpr Condition joins_team = is(join_campaign_team) && candidate;

constexpr ActSet acts_of_support =
    voice_support | show_partisan_sign | ActSet(wear_attributes) | accompany_candidate;
constexpr Condition supports_otherwise =
    is(acts_of_support - ActSet(accompany_candidate)) ||
    (is(accompany_candidate) && !spouse_is_candidate);

constexpr Norm norms[] = {
    {.id = "pp-94-2021/5.n.1",
     .cites = {"pp-94-2021/5.n.1"},
     .title = {"PNS dilarang mendukung calon dengan ikut kampanye, yang dalam penjelasannya "
               "diartikan sebagai hadir menyimak visi, misi, dan program tanpa atribut partai atau "
               "atribut PNS.",
               "A PNS may not support a candidate by taking part in a campaign, which the "
               "elucidation describes as attending to hear the vision, mission and programme "
               "without party or service attributes."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = attend_campaign,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(unassigned, ""),
     .analogy = pppk_by_analogy,
     .ways = {contested(attends && without_attributes, passive_attendance),
              interpretive(attends && without_attributes && statement_broken,
                           not_merely_passive)}},

    {.id = "pp-94-2021/5.n.2",
     .cites = {"pp-94-2021/5.n.2"},
     .title = {"PNS dilarang mendukung calon dengan menjadi peserta kampanye yang memakai atribut "
               "partai atau atribut PNS, termasuk kendaraan dinas.",
               "A PNS may not support a candidate as a campaign participant using party "
               "attributes or service attributes, a service vehicle included."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = attend_campaign,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(moderate, "pp-94-2021/13.g"),
     .analogy = pppk_by_analogy,
     .ways = {settled(attends && in_campaign && (party_attributes || service_attributes)),
              interpretive(attends && outside_campaign && service_attributes,
                           outside_the_period)}},

    {.id = "pp-94-2021/5.n.3",
     .cites = {"pp-94-2021/5.n.3"},
     .title = {"PNS dilarang mendukung calon dengan mengerahkan PNS lain dalam kedudukan sebagai "
               "peserta kampanye, misalnya pelaksana, tim sukses, atau penyandang dana.",
               "A PNS may not support a candidate by mobilising other PNS while acting as a "
               "campaign participant, such as organiser, team member or funder."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = attend_campaign | join_campaign_team,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(severe, "pp-94-2021/14.i.1"),
     .analogy = pppk_by_analogy,
     .ways = {settled(mobilised_staff &&
                      ((attends && in_campaign && campaign_organiser) || joins_team)),
              interpretive(mobilised_staff && attends && in_campaign, who_is_participant),
              interpretive(mobilised_staff && attends && outside_campaign, outside_the_period)}},

    // The definition of a participant is printed under angka 3 only.
    {.id = "pp-94-2021/5.n.4",
     .cites = {"pp-94-2021/5.n.4"},
     .title = {"PNS dilarang mendukung calon sebagai peserta kampanye yang memanfaatkan fasilitas "
               "negara.",
               "A PNS may not support a candidate as a campaign participant who uses state "
               "facilities."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = attend_campaign | join_campaign_team,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(severe, "pp-94-2021/14.i.2"),
     .analogy = pppk_by_analogy,
     .ways = {settled(state_facilities && ((attends && in_campaign) || joins_team)),
              interpretive(state_facilities && attends && outside_campaign, outside_the_period)}},

    // A pair or its opponents: favouring and harming count alike. No limit in time.
    {.id = "pp-94-2021/5.n.5",
     .cites = {"pp-94-2021/5.n.5"},
     .title = {"PNS dilarang mendukung calon dengan mengambil keputusan atau tindakan yang "
               "memberi untung atau rugi kepada salah satu pasangan calon, baik sebelum, saat, "
               "maupun setelah masa kampanye.",
               "A PNS may not support a candidate by a decision or act that benefits or harms one "
               "of the candidate pairs, before, during or after the campaign period."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = decisions | acts_of_support,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(severe, "pp-94-2021/14.i.3"),
     .analogy = pppk_by_analogy,
     .ways = {settled(is(decisions) && candidate && pair_contest),
              interpretive(is(decisions) && candidate && legislative_contest, pair_is_printed),
              interpretive(is(decisions) && aspirant, before_determination),
              interpretive(supports_otherwise && candidate, other_act)}},

    {.id = "pp-94-2021/5.n.6",
     .cites = {"pp-94-2021/5.n.6"},
     .title = {"PNS dilarang mengadakan kegiatan yang condong kepada pasangan calon, seperti "
               "pertemuan, ajakan, seruan, atau pemberian barang kepada rekan seunit kerja, "
               "keluarga, atau masyarakat, baik sebelum, saat, maupun setelah masa kampanye.",
               "A PNS may not hold activities that lean to a candidate pair, such as meetings, "
               "appeals or gifts to colleagues in the unit, family or the public, before, during "
               "or after the campaign period."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = hold_partisan_activity,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(severe, "pp-94-2021/14.i.4"),
     .analogy = pppk_by_analogy,
     .ways = {settled(candidate && pair_contest),
              interpretive(candidate && legislative_contest, pair_is_printed),
              interpretive(aspirant, before_determination)}},

    // The letter with the copy, for a candidate of any office in the chapeau.
    {.id = "pp-94-2021/5.n.7",
     .cites = {"pp-94-2021/5.n.7"},
     .title = {"PNS dilarang mendukung calon dengan menyerahkan surat dukungan yang dilampiri "
               "salinan KTP atau surat keterangan tanda penduduk.",
               "A PNS may not support a candidate by giving a letter of support with a copy of "
               "the identity card or residence certificate."},
     .binds = civil_servants,
     .by_analogy = pppk,
     .acts = give_support_letter,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(severe, "pp-94-2021/14.i.5"),
     .analogy = pppk_by_analogy,
     .ways = {settled(candidate)}},

    // --- Duties, with the ladder of Pasal 9-11 by impact. Where the impact is not known, the level
    //     is not either.
    {.id = "pp-94-2021/3.d",
     .cites = {"pp-94-2021/3.d"},
     .title = {"PNS wajib mematuhi peraturan perundang-undangan.",
               "A PNS must obey laws and regulations."},
     .binds = civil_servants,
     .acts = intimidate | spread_hate_or_hoax,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(unassigned, ""),
     .ways = {at_level(interpretive(at_unit, general_duty), light, "pp-94-2021/9.1.b"),
              at_level(interpretive(at_agency, general_duty), moderate, "pp-94-2021/10.1.c"),
              at_level(interpretive(at_state, general_duty), severe, "pp-94-2021/11.1.d")},
     .without_election = true},

    {.id = "pp-94-2021/3.f",
     .cites = {"pp-94-2021/3.f"},
     .title = {"PNS wajib berintegritas dan menjadi teladan dalam sikap, ucapan, dan perbuatan "
               "terhadap siapa pun, di dalam maupun di luar dinas.",
               "A PNS must show integrity and set an example in attitude, words and deeds towards "
               "everyone, on and off duty."},
     .binds = civil_servants,
     .acts = intimidate | spread_hate_or_hoax,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(unassigned, ""),
     .ways = {at_level(interpretive(at_unit, general_duty), light, "pp-94-2021/9.1.d"),
              at_level(interpretive(at_agency, general_duty), moderate, "pp-94-2021/10.1.e"),
              at_level(interpretive(at_state, general_duty), severe, "pp-94-2021/11.1.f")},
     .without_election = true},

    // The duty to put the state first: no reading ties it to one of the acts, so it is only named.
    {.id = "pp-94-2021/4.c",
     .cites = {"pp-94-2021/4.c", "pp-94-2021/9.2.a", "pp-94-2021/10.2.c", "pp-94-2021/11.2.a"},
     .title = {"PNS wajib mendahulukan kepentingan negara daripada kepentingan pribadi, seseorang, "
               "atau golongan.",
               "A PNS must put the interest of the state before personal, individual or factional "
               "interests."},
     .binds = civil_servants,
     .acts = any_act,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(unassigned, ""),
     .named_only = true,
     .note = {"Tingkatnya menurut dampak: unit kerja ringan, instansi sedang, negara atau pemerintah "
              "berat. Tidak dicocokkan dengan perbuatan tertentu.",
              "Its level follows the impact: unit light, agency moderate, state or government "
              "severe. Not matched against a particular act."}},

    // Pasal 28 ayat (2) says heavier and prints no comparator, so no level is assigned.
    {.id = "pp-94-2021/28",
     .cites = {"pp-94-2021/28.1", "pp-94-2021/28.2"},
     .title = {"Atasan langsung yang tidak memanggil, tidak memeriksa, atau tidak melaporkan "
               "bawahannya yang diduga melanggar disiplin dijatuhi hukuman disiplin yang lebih "
               "berat.",
               "A direct superior who does not summon, examine or report a subordinate suspected "
               "of a disciplinary breach receives a heavier disciplinary punishment."},
     .binds = civil_servants,
     .acts = fail_to_examine,
     .in_force = in_force_from(2021, 8, 31),
     .transition = Transition::new_code,
     .sanction = discipline(unassigned, ""),
     .ways = {settled(always())},
     .without_election = true,
     .note = {"Hukumannya lebih berat; pasal ini tidak menyebut pembandingnya, yang dalam praktik "
              "adalah hukuman yang seharusnya dijatuhkan kepada bawahan.",
              "The punishment is heavier; the article names nothing to compare with, which in "
              "practice is what the subordinate should have received."}},
};

static_assert(detail::well_formed(norms, "pp-94-2021"));

}  // namespace pp_94

constinit const detail::LawTable pp_94_2021 =
    detail::Compiled<pp_94::norms, Force::government_regulation>::table;

}  // namespace netralitas::inline v0::law
