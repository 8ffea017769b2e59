// SPDX-License-Identifier: Apache-2.0
//
// Pemilu 2024: PKPU 3/2022 of 9 June 2022. President and vice president, DPR, DPD and DPRD,
// 14 February 2024.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {
namespace {

using enum StageKind;
using enum Confidence;

constexpr std::string_view rule = "PKPU 3/2022";

constexpr OfficeSet president{Office::president};
constexpr OfficeSet dpd{Office::dpd};
constexpr OfficeSet dpr_and_dprd{Office::dpr, Office::dprd};
constexpr OfficeSet dpr_and_dpd{Office::dpr, Office::dpd};
constexpr OfficeSet legislature{Office::dpr, Office::dpd, Office::dprd};

constexpr Stage stages[] = {
    // 14 June 2022 is the formal start of the stages. No source at hand.
    {.kind = preparation,
     .days = {day(2022, 6, 14), day(2024, 6, 14)},
     .name = {"perencanaan program dan anggaran, penyusunan peraturan KPU",
              "planning, budget and making of the implementing rules"},
     .basis = rule,
     .confidence = low},
    {.kind = preparation,
     .days = {day(2022, 10, 14), day(2023, 6, 21)},
     .name = {"pemutakhiran data dan penyusunan daftar pemilih", "update of the voter list"},
     .basis = rule},
    // One report says from 29 June; three agree on 29 July.
    {.kind = nomination,
     .days = {day(2022, 7, 29), day(2022, 12, 13)},
     .name = {"pendaftaran dan verifikasi peserta Pemilu",
              "registration and verification of parties"},
     .basis = rule},
    // Of parties, not of candidates: the end of their registration.
    {.kind = nomination,
     .days = on(2022, 12, 14),
     .name = {"penetapan peserta Pemilu", "determination of the parties that take part"},
     .basis = rule},
    {.kind = preparation,
     .days = {day(2022, 10, 14), day(2023, 2, 9)},
     .name = {"penetapan jumlah kursi dan daerah pemilihan",
              "number of seats and electoral districts"},
     .basis = rule,
     .offices = dpr_and_dprd},
    {.kind = nomination,
     .days = {day(2022, 12, 6), day(2023, 11, 25)},
     .name = {"pencalonan anggota DPD", "candidacy for DPD"},
     .basis = rule,
     .offices = dpd},
    {.kind = nomination,
     .days = {day(2023, 4, 24), day(2023, 11, 25)},
     .name = {"pencalonan anggota DPR dan DPRD", "candidacy for DPR and DPRD"},
     .basis = rule,
     .offices = dpr_and_dprd},
    {.kind = nomination,
     .days = {day(2023, 5, 1), day(2023, 5, 14)},
     .name = {"pengajuan bakal calon oleh partai politik",
              "filing of would-be candidates by the parties"},
     .basis = rule,
     .confidence = medium,
     .offices = dpr_and_dprd,
     .sub_stage = true},
    {.kind = nomination,
     .days = {day(2023, 9, 24), day(2023, 10, 3)},
     .name = {"pencermatan rancangan daftar calon tetap", "scrutiny of the draft final list"},
     .basis = rule,
     .confidence = medium,
     .offices = dpr_and_dprd,
     .sub_stage = true},
    // The list was drawn up from 4 October on; candidates are those on it from this day.
    {.kind = determination,
     .days = on(2023, 11, 3),
     .name = {"penetapan daftar calon tetap (DCT)",
              "determination of the final list of candidates (DCT)"},
     .basis = rule,
     .offices = legislature,
     .sub_stage = true},
    {.kind = nomination,
     .days = on(2023, 11, 4),
     .name = {"pengumuman daftar calon tetap (DCT)",
              "announcement of the final list of candidates (DCT)"},
     .basis = rule,
     .offices = legislature,
     .sub_stage = true},
    {.kind = nomination,
     .days = {day(2023, 10, 19), day(2023, 11, 25)},
     .name = {"pencalonan presiden dan wakil presiden",
              "candidacy for president and vice president"},
     .basis = rule,
     .offices = president},
    {.kind = nomination,
     .days = {day(2023, 10, 19), day(2023, 10, 25)},
     .name = {"pendaftaran bakal pasangan calon presiden", "registration of presidential pairs"},
     .basis = rule,
     .confidence = medium,
     .offices = president,
     .sub_stage = true},
    {.kind = determination,
     .days = on(2023, 11, 13),
     .name = {"penetapan pasangan calon presiden", "determination of presidential pairs"},
     .basis = "Keputusan KPU 1632/2023",
     .offices = president,
     .sub_stage = true},
    {.kind = number_draw,
     .days = on(2023, 11, 14),
     .name = {"pengundian nomor urut pasangan calon presiden",
              "draw of the ballot numbers of presidential pairs"},
     .basis = rule,
     .offices = president,
     .sub_stage = true},
    // 75 days: 25 days after the final list, 15 after the determination of presidential pairs (Pasal 276
    // ayat (1) UU 7/2017 as changed by UU 7/2023).
    {.kind = campaign,
     .days = {day(2023, 11, 28), day(2024, 2, 10)},
     .name = {"kampanye", "campaign"},
     .basis = rule},
    {.kind = campaign,
     .days = {day(2024, 1, 21), day(2024, 2, 10)},
     .name = {"rapat umum dan iklan kampanye di media massa dan daring",
              "rallies and campaign advertising in mass media and online"},
     .basis = rule,
     .sub_stage = true},
    {.kind = quiet_period,
     .days = {day(2024, 2, 11), day(2024, 2, 13)},
     .name = {"masa tenang", "quiet period"},
     .basis = rule},
    // A national holiday by Keppres 10/2024.
    {.kind = voting,
     .days = on(2024, 2, 14),
     .name = {"pemungutan suara", "voting"},
     .basis = rule},
    {.kind = tabulation,
     .days = {day(2024, 2, 14), day(2024, 2, 15)},
     .name = {"penghitungan suara", "counting"},
     .basis = rule},
    {.kind = tabulation,
     .days = {day(2024, 2, 15), day(2024, 3, 20)},
     .name = {"rekapitulasi", "tabulation"},
     .basis = rule},
    {.kind = result,
     .days = on(2024, 3, 20),
     .name = {"penetapan hasil Pemilu secara nasional", "national result"},
     .basis = "Keputusan KPU 360/2024"},
    // Also printed as 540/2024; 504 is the number met more often.
    {.kind = result,
     .days = on(2024, 4, 24),
     .name = {"penetapan presiden dan wakil presiden terpilih",
              "determination of the president-elect"},
     .basis = "Keputusan KPU 504/2024",
     .offices = president},
    {.kind = inauguration,
     .days = on(2024, 10, 1),
     .name = {"sumpah/janji anggota DPR dan DPD", "oath of DPR and DPD"},
     .basis = rule,
     .confidence = medium,
     .offices = dpr_and_dpd},
    {.kind = inauguration,
     .days = on(2024, 10, 20),
     .name = {"sumpah/janji presiden dan wakil presiden",
              "oath of the president and vice president"},
     .basis = rule,
     .offices = president},

    // The second round: scheduled, and not held, since the first was decisive.

    // KPU's schedule of January 2024. Reports of June 2022 say 22 March to 25 April.
    {.kind = preparation,
     .days = {day(2024, 5, 17), day(2024, 6, 12)},
     .name = {"pemutakhiran daftar pemilih putaran kedua",
              "update of the voter list, second round"},
     .basis = rule,
     .confidence = medium,
     .offices = president,
     .held = false},
    // 21 days. One report ends on 23 June, the first day of the quiet period.
    {.kind = campaign,
     .days = {day(2024, 6, 2), day(2024, 6, 22)},
     .name = {"kampanye putaran kedua", "campaign, second round"},
     .basis = rule,
     .offices = president,
     .held = false},
    {.kind = quiet_period,
     .days = {day(2024, 6, 23), day(2024, 6, 25)},
     .name = {"masa tenang putaran kedua", "quiet period, second round"},
     .basis = rule,
     .offices = president,
     .held = false},
    {.kind = voting,
     .days = on(2024, 6, 26),
     .name = {"pemungutan suara putaran kedua", "voting, second round"},
     .basis = rule,
     .offices = president,
     .held = false},
    {.kind = tabulation,
     .days = {day(2024, 6, 26), day(2024, 6, 27)},
     .name = {"penghitungan suara putaran kedua", "counting, second round"},
     .basis = rule,
     .offices = president,
     .held = false},
    {.kind = tabulation,
     .days = {day(2024, 6, 27), day(2024, 7, 20)},
     .name = {"rekapitulasi putaran kedua", "tabulation, second round"},
     .basis = rule,
     .offices = president,
     .held = false},
};

}  // namespace

// UU 7/2017 has no counterpart of Pasal 71 ayat (2) and (3) UU 10/2016.
constexpr Timetable pemilu_2024{
    code_of(Election::pemilu_2024),
    name_of(Election::pemilu_2024),
    ElectionKind::pemilu,
    {Office::president, Office::dpr, Office::dpd, Office::dprd},
    stages,
    /*transfer_ban=*/never,
    /*programme_ban=*/never};

static_assert(every_stage_is_ordered(pemilu_2024));
static_assert(every_stage_is_named(pemilu_2024));
static_assert(every_stage_has_a_basis(pemilu_2024));
static_assert(every_contest_is_of_the_election(pemilu_2024));
static_assert(every_sub_stage_has_its_stage(pemilu_2024));
static_assert(stages_follow_each_other(pemilu_2024));
static_assert(has_a_good_code(pemilu_2024));

}  // namespace netralitas::inline v0::timetables
