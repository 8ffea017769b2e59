// SPDX-License-Identifier: Apache-2.0
//
// Pilkada ulang 2025: Kota Pangkalpinang and Kabupaten Bangka vote again, because in November 2024
// the only pair lost to the empty column.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {
namespace {

using enum StageKind;
using enum Confidence;

constexpr std::string_view rule = "PKPU 19/2024";

constexpr Stage stages[] = {
    // Began in January 2025, on a day that is not published.
    {.kind = preparation,
     .days = ending_on(2025, 6, 20),
     .name = {"penyerahan DP4, pemutakhiran dan penyusunan daftar pemilih",
              "hand-over of potential voters (DP4) and update of the voter list"},
     .basis = rule,
     .confidence = medium},
    {.kind = preparation,
     .days = {day(2025, 2, 6), day(2025, 8, 5)},
     .name = {"pembentukan PPK, PPS, dan KPPS",
              "setting up of the sub-district, village and polling-station committees"},
     .basis = rule,
     .confidence = medium},
    {.kind = nomination,
     .days = {day(2025, 3, 6), day(2025, 6, 20)},
     .name = {"pemenuhan syarat dukungan pasangan calon perseorangan",
              "support requirement of independent pairs"},
     .basis = rule},
    {.kind = nomination,
     .days = {day(2025, 6, 23), day(2025, 6, 25)},
     .name = {"pengumuman pendaftaran pasangan calon", "announcement of registration"},
     .basis = rule,
     .confidence = medium},
    {.kind = nomination,
     .days = {day(2025, 6, 26), day(2025, 6, 28)},
     .name = {"pendaftaran pasangan calon", "registration of candidate pairs"},
     .basis = rule},
    {.kind = nomination,
     .days = {day(2025, 6, 26), day(2025, 7, 21)},
     .name = {"penelitian persyaratan calon", "examination of the candidates' requirements"},
     .basis = rule,
     .confidence = medium},
    // One local site says 22 June: before the examination ends, so taken as a slip.
    {.kind = determination,
     .days = on(2025, 7, 22),
     .name = {"penetapan pasangan calon", "determination of candidate pairs"},
     .basis = rule},
    // 30 calendar days. A report of "30 working days" does not fit these dates.
    {.kind = campaign,
     .days = {day(2025, 7, 25), day(2025, 8, 23)},
     .name = {"kampanye", "campaign"},
     .basis = rule},
    {.kind = quiet_period,
     .days = {day(2025, 8, 24), day(2025, 8, 26)},
     .name = {"masa tenang", "quiet period"},
     .basis = rule},
    {.kind = voting,
     .days = on(2025, 8, 27),
     .name = {"pemungutan suara", "voting"},
     .basis = rule},
};

}  // namespace

// Pasal 71 UU 10/2016, six months before 22 July 2025: computed here, no source applies the article
// to the repeat election. When the elected pairs were determined and inaugurated was not found.
constexpr Timetable pilkada_ulang_2025{
    code_of(Election::pilkada_ulang_2025),
    name_of(Election::pilkada_ulang_2025),
    ElectionKind::pilkada,
    Office::regent_or_mayor,
    stages,
    /*transfer_ban=*/{day(2025, 1, 22), unknown_date()},
    /*programme_ban=*/{day(2025, 1, 22), unknown_date()}};

static_assert(every_stage_is_ordered(pilkada_ulang_2025));
static_assert(every_stage_is_named(pilkada_ulang_2025));
static_assert(every_stage_has_a_basis(pilkada_ulang_2025));
static_assert(every_contest_is_of_the_election(pilkada_ulang_2025));
static_assert(every_sub_stage_has_its_stage(pilkada_ulang_2025));
static_assert(stages_follow_each_other(pilkada_ulang_2025));
static_assert(has_a_good_code(pilkada_ulang_2025));

}  // namespace netralitas::inline v0::timetables
