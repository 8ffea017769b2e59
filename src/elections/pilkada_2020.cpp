// SPDX-License-Identifier: Apache-2.0
//
// Pilkada 2020: PKPU 5/2020, the third change of PKPU 15/2019. The plan of 2019 (determination on
// 8 July, vote on 23 September 2020) never took effect.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {
namespace {

using enum StageKind;
using enum Confidence;

constexpr std::string_view rule = "PKPU 5/2020";

constexpr Stage stages[] = {
    {.kind = nomination,
     .days = {day(2020, 8, 28), day(2020, 9, 3)},
     .name = {"pengumuman pendaftaran pasangan calon", "announcement of registration"},
     .basis = rule},
    {.kind = nomination,
     .days = {day(2020, 9, 4), day(2020, 9, 6)},
     .name = {"pendaftaran pasangan calon", "registration of candidate pairs"},
     .basis = rule},
    {.kind = nomination,
     .days = {day(2020, 9, 4), day(2020, 9, 22)},
     .name = {"verifikasi persyaratan calon", "examination of the candidates' requirements"},
     .basis = rule},
    {.kind = determination,
     .days = on(2020, 9, 23),
     .name = {"penetapan pasangan calon", "determination of candidate pairs"},
     .basis = rule},
    {.kind = number_draw,
     .days = on(2020, 9, 24),
     .name = {"pengundian nomor urut", "draw of ballot numbers"},
     .basis = rule},
    // 71 days.
    {.kind = campaign,
     .days = {day(2020, 9, 26), day(2020, 12, 5)},
     .name = {"kampanye", "campaign"},
     .basis = rule},
    {.kind = campaign,
     .days = {day(2020, 11, 22), day(2020, 12, 5)},
     .name = {"iklan kampanye di media massa", "campaign advertising in mass media"},
     .basis = rule,
     .sub_stage = true},
    {.kind = quiet_period,
     .days = {day(2020, 12, 6), day(2020, 12, 8)},
     .name = {"masa tenang", "quiet period"},
     .basis = rule},
    {.kind = voting,
     .days = on(2020, 12, 9),
     .name = {"pemungutan suara", "voting"},
     .basis = rule},
    {.kind = tabulation,
     .days = {day(2020, 12, 9), day(2020, 12, 26)},
     .name = {"penghitungan suara dan rekapitulasi", "counting and tabulation"},
     .basis = rule},
};

}  // namespace

// Pasal 71 UU 10/2016, six months before 23 September 2020: computed. Under the plan of 2019 the
// ban was announced from January 2020 on; the determination that was held is the one counted from.
// When the elected pairs were determined and the terms ended was not found.
constexpr Timetable pilkada_2020{
    code_of(Election::pilkada_2020),
    name_of(Election::pilkada_2020),
    ElectionKind::pilkada,
    {Office::governor, Office::regent_or_mayor},
    stages,
    /*transfer_ban=*/{day(2020, 3, 23), unknown_date()},
    /*programme_ban=*/{day(2020, 3, 23), unknown_date()}};

static_assert(every_stage_is_ordered(pilkada_2020));
static_assert(every_stage_is_named(pilkada_2020));
static_assert(every_stage_has_a_basis(pilkada_2020));
static_assert(every_contest_is_of_the_election(pilkada_2020));
static_assert(every_sub_stage_has_its_stage(pilkada_2020));
static_assert(stages_follow_each_other(pilkada_2020));
static_assert(has_a_good_code(pilkada_2020));

}  // namespace netralitas::inline v0::timetables
