// SPDX-License-Identifier: Apache-2.0
//
// Pilkada 2024: PKPU 2/2024 of 26 January 2024. The election of regional heads of 27 November 2024.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {
namespace {

using enum StageKind;
using enum Confidence;

constexpr std::string_view main_rule = "PKPU 2/2024";
constexpr std::string_view nomination_rule = "PKPU 8/2024";
constexpr std::string_view campaign_rule = "PKPU 13/2024";
constexpr std::string_view result_rule = "PKPU 18/2024";

constexpr Stage stages[] = {
    {.kind = preparation,
     .days = ending_on(2024, 1, 26),
     .name = {"perencanaan program dan anggaran", "planning of programme and budget"},
     .basis = main_rule},
    {.kind = preparation,
     .days = ending_on(2024, 11, 18),
     .name = {"penyusunan peraturan penyelenggaraan", "making of the implementing rules"},
     .basis = main_rule},
    {.kind = preparation,
     .days = ending_on(2024, 11, 18),
     .name = {"penyusunan tata cara dan jadwal tahapan", "planning of procedures and timetable"},
     .basis = main_rule},
    {.kind = preparation,
     .days = {day(2024, 4, 17), day(2024, 11, 5)},
     .name = {"pembentukan PPK, PPS, dan KPPS",
              "setting up of the sub-district, village and polling-station committees"},
     .basis = main_rule},
    // Bawaslu sets these days itself.
    {.kind = preparation,
     .days = not_published,
     .name = {"pembentukan panitia pengawas kecamatan, desa, dan TPS",
              "setting up of the sub-district, village and polling-station supervisors"},
     .basis = main_rule,
     .confidence = medium},
    {.kind = preparation,
     .days = {day(2024, 2, 27), day(2024, 11, 16)},
     .name = {"pemberitahuan dan pendaftaran pemantau", "notice to and registration of observers"},
     .basis = main_rule},
    {.kind = preparation,
     .days = {day(2024, 4, 24), day(2024, 5, 31)},
     .name = {"penyerahan daftar penduduk potensial pemilih (DP4)",
              "hand-over of the list of potential voters (DP4)"},
     .basis = main_rule},
    {.kind = preparation,
     .days = {day(2024, 5, 31), day(2024, 9, 23)},
     .name = {"pemutakhiran dan penyusunan daftar pemilih", "update of the voter list"},
     .basis = main_rule},
    {.kind = nomination,
     .days = {day(2024, 5, 5), day(2024, 8, 19)},
     .name = {"pemenuhan syarat dukungan pasangan calon perseorangan",
              "support requirement of independent pairs"},
     .basis = main_rule},
    {.kind = nomination,
     .days = {day(2024, 5, 8), day(2024, 5, 12)},
     .name = {"penyerahan dukungan pasangan calon perseorangan",
              "hand-in of the support of independent pairs"},
     .basis = main_rule,
     .sub_stage = true},
    {.kind = nomination,
     .days = {day(2024, 8, 24), day(2024, 8, 26)},
     .name = {"pengumuman pendaftaran pasangan calon", "announcement of registration"},
     .basis = main_rule},
    {.kind = nomination,
     .days = {day(2024, 8, 27), day(2024, 8, 29)},
     .name = {"pendaftaran pasangan calon", "registration of candidate pairs"},
     .basis = main_rule},
    {.kind = nomination,
     .days = {day(2024, 8, 27), day(2024, 9, 21)},
     .name = {"penelitian persyaratan calon", "examination of the candidates' requirements"},
     .basis = main_rule},
    {.kind = determination,
     .days = on(2024, 9, 22),
     .name = {"penetapan pasangan calon", "determination of candidate pairs"},
     .basis = main_rule},
    // Not in the main list of PKPU 2/2024. The day is sourced, its place in PKPU 8/2024 is not.
    {.kind = number_draw,
     .days = on(2024, 9, 23),
     .name = {"pengundian dan pengumuman nomor urut", "draw and announcement of ballot numbers"},
     .basis = nomination_rule},
    // 60 days, from the third day after determination.
    {.kind = campaign,
     .days = {day(2024, 9, 25), day(2024, 11, 23)},
     .name = {"kampanye", "campaign"},
     .basis = main_rule},
    {.kind = campaign,
     .days = {day(2024, 11, 10), day(2024, 11, 23)},
     .name = {"iklan kampanye di media massa", "campaign advertising in mass media"},
     .basis = campaign_rule,
     .confidence = medium,
     .sub_stage = true},
    // One report says from 23 November; that is the last day of the campaign.
    {.kind = quiet_period,
     .days = {day(2024, 11, 24), day(2024, 11, 26)},
     .name = {"masa tenang", "quiet period"},
     .basis = campaign_rule},
    // A national holiday by Keppres 33/2024.
    {.kind = voting,
     .days = on(2024, 11, 27),
     .name = {"pemungutan suara", "voting"},
     .basis = main_rule},
    // A draft of 11 January 2024 ended on 10 December; the regulation as made is taken.
    {.kind = tabulation,
     .days = {day(2024, 11, 27), day(2024, 12, 16)},
     .name = {"penghitungan suara dan rekapitulasi", "counting and tabulation"},
     .basis = main_rule},
    // 21 provinces, 275 regencies and cities.
    {.kind = result,
     .days = on(2025, 1, 9),
     .name = {"penetapan pasangan calon terpilih di daerah tanpa sengketa",
              "determination of the elected pairs where there was no dispute"},
     .basis = result_rule},
    // After the ruling of the Constitutional Court, region by region: dismissals were read on 4 and
    // 5 February 2025, the last rulings on 24 February 2025.
    {.kind = result,
     .days = not_published,
     .name = {"penetapan pasangan calon terpilih di daerah bersengketa",
              "determination of the elected pairs where there was a dispute"},
     .basis = result_rule},
    // Earlier in Aceh, later in disputed regions.
    {.kind = inauguration,
     .days = on(2025, 2, 20),
     .name = {"pelantikan serentak", "simultaneous inauguration"},
     .basis = "Perpres 13/2025"},
};

}  // namespace

// Pasal 71 UU 10/2016. Six months before 22 September 2024: the Minister of Home Affairs counts 22
// March as the first forbidden day (letter 100.2.1.3/1575/SJ); reports of "22 April" are an error.
// The terms ended with the inauguration. The ban on programmes runs up to and including the
// determination of the elected pairs, 9 January 2025 where undisputed; in a disputed region it ran on
// until the pair was determined there, which no single day can say.
constexpr Timetable pilkada_2024{
    code_of(Election::pilkada_2024),
    name_of(Election::pilkada_2024),
    ElectionKind::pilkada,
    {Office::governor, Office::regent_or_mayor},
    stages,
    /*transfer_ban=*/{day(2024, 3, 22), day(2025, 2, 20)},
    /*programme_ban=*/{day(2024, 3, 22), day(2025, 1, 10)}};

static_assert(every_stage_is_ordered(pilkada_2024));
static_assert(every_stage_is_named(pilkada_2024));
static_assert(every_stage_has_a_basis(pilkada_2024));
static_assert(every_contest_is_of_the_election(pilkada_2024));
static_assert(every_sub_stage_has_its_stage(pilkada_2024));
static_assert(stages_follow_each_other(pilkada_2024));
static_assert(has_a_good_code(pilkada_2024));

}  // namespace netralitas::inline v0::timetables
