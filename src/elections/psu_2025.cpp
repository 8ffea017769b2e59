// SPDX-License-Identifier: Apache-2.0
//
// The re-votes (pemungutan suara ulang) of 2025, which the Constitutional Court ordered in its
// rulings of 24 February 2025, and the second one of Barito Utara.
//
// For each the voting day is published widely; the other stages were not found, but for the second
// re-vote of Barito Utara. They stay unknown: no campaign, hence no phase. The bans of Pasal 71
// stay unknown too, since no source applies their six months to a re-vote.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {
namespace {

using enum StageKind;
using enum Confidence;

constexpr std::string_view rulings = "Putusan MK 24 Februari 2025";
constexpr Text re_vote{"pemungutan suara ulang", "re-vote"};

// Kabupaten Siak, Bangka Barat, Barito Utara, Magetan: a few polling stations only.
constexpr Stage stages_of_march_22[] = {
    {.kind = voting, .days = on(2025, 3, 22), .name = re_vote, .basis = rulings},
};

// Kota Sabang, Kabupaten Banggai, Bungo, Pulau Taliabu, Buru.
constexpr Stage stages_of_april_5[] = {
    {.kind = voting, .days = on(2025, 4, 5), .name = re_vote, .basis = rulings},
};

// Kabupaten Kepulauan Talaud.
constexpr Stage stages_of_april_9[] = {
    {.kind = voting, .days = on(2025, 4, 9), .name = re_vote, .basis = rulings},
};

// Kabupaten Parigi Moutong. The plan of March said 19 April; the vote was held on 16 April. Pairs
// were determined anew on 23 March 2025. That day is no stage here: pairs that had stood in 2024
// were candidates before it, and a day that makes all of them aspirants until then would be wrong.
constexpr Stage stages_of_april_16[] = {
    {.kind = voting, .days = on(2025, 4, 16), .name = re_vote, .basis = rulings},
};

// Kota Banjarbaru, Kabupaten Serang, Pasaman, Empat Lawang, Tasikmalaya, Kutai Kartanegara,
// Gorontalo Utara, Bengkulu Selatan.
constexpr Stage stages_of_april_19[] = {
    {.kind = voting, .days = on(2025, 4, 19), .name = re_vote, .basis = rulings},
};

// Kota Palopo, Kabupaten Mahakam Ulu, Pesawaran. The one source speaks of the schedule, before the
// day.
constexpr Stage stages_of_may_24[] = {
    {.kind = voting,
     .days = on(2025, 5, 24),
     .name = re_vote,
     .basis = rulings,
     .confidence = medium},
};

// Provinsi Papua, Kabupaten Boven Digoel. The plan of 3 March said 9 August; moved to 6 August.
constexpr Stage stages_of_august_6[] = {
    {.kind = voting, .days = on(2025, 8, 6), .name = re_vote, .basis = rulings},
};

// Kabupaten Barito Utara once more, with new pairs only.
constexpr std::string_view decree = "Keputusan KPU Kabupaten Barito Utara 20/2025";
constexpr Stage stages_of_barito_utara_2[] = {
    {.kind = determination,
     .days = on(2025, 6, 16),
     .name = {"penetapan pasangan calon", "determination of candidate pairs"},
     .basis = decree,
     .confidence = medium},
    {.kind = number_draw,
     .days = on(2025, 6, 16),
     .name = {"penetapan nomor urut", "ballot numbers"},
     .basis = decree,
     .confidence = medium},
    {.kind = campaign,
     .days = {day(2025, 6, 19), day(2025, 8, 2)},
     .name = {"kampanye", "campaign"},
     .basis = decree,
     .confidence = medium},
    {.kind = campaign,
     .days = {day(2025, 7, 20), day(2025, 8, 2)},
     .name = {"iklan kampanye di media massa", "campaign advertising in mass media"},
     .basis = decree,
     .confidence = medium,
     .sub_stage = true},
    {.kind = quiet_period,
     .days = {day(2025, 8, 3), day(2025, 8, 5)},
     .name = {"masa tenang", "quiet period"},
     .basis = decree,
     .confidence = medium},
    {.kind = voting, .days = on(2025, 8, 6), .name = re_vote, .basis = decree},
};

constexpr OfficeSet regent{Office::regent_or_mayor};

}  // namespace

constexpr Timetable psu_2025_siak{
    code_of(Election::psu_2025_siak), name_of(Election::psu_2025_siak),
    ElectionKind::pilkada, regent, stages_of_march_22, not_known, not_known};
constexpr Timetable psu_2025_bangka_barat{
    code_of(Election::psu_2025_bangka_barat), name_of(Election::psu_2025_bangka_barat),
    ElectionKind::pilkada, regent, stages_of_march_22, not_known, not_known};
constexpr Timetable psu_2025_barito_utara{
    code_of(Election::psu_2025_barito_utara), name_of(Election::psu_2025_barito_utara),
    ElectionKind::pilkada, regent, stages_of_march_22, not_known, not_known};
constexpr Timetable psu_2025_magetan{
    code_of(Election::psu_2025_magetan), name_of(Election::psu_2025_magetan),
    ElectionKind::pilkada, regent, stages_of_march_22, not_known, not_known};
constexpr Timetable psu_2025_sabang{
    code_of(Election::psu_2025_sabang), name_of(Election::psu_2025_sabang),
    ElectionKind::pilkada, regent, stages_of_april_5, not_known, not_known};
constexpr Timetable psu_2025_banggai{
    code_of(Election::psu_2025_banggai), name_of(Election::psu_2025_banggai),
    ElectionKind::pilkada, regent, stages_of_april_5, not_known, not_known};
constexpr Timetable psu_2025_bungo{
    code_of(Election::psu_2025_bungo), name_of(Election::psu_2025_bungo),
    ElectionKind::pilkada, regent, stages_of_april_5, not_known, not_known};
constexpr Timetable psu_2025_pulau_taliabu{
    code_of(Election::psu_2025_pulau_taliabu), name_of(Election::psu_2025_pulau_taliabu),
    ElectionKind::pilkada, regent, stages_of_april_5, not_known, not_known};
constexpr Timetable psu_2025_buru{
    code_of(Election::psu_2025_buru), name_of(Election::psu_2025_buru),
    ElectionKind::pilkada, regent, stages_of_april_5, not_known, not_known};
constexpr Timetable psu_2025_kepulauan_talaud{
    code_of(Election::psu_2025_kepulauan_talaud), name_of(Election::psu_2025_kepulauan_talaud),
    ElectionKind::pilkada, regent, stages_of_april_9, not_known, not_known};
constexpr Timetable psu_2025_parigi_moutong{
    code_of(Election::psu_2025_parigi_moutong), name_of(Election::psu_2025_parigi_moutong),
    ElectionKind::pilkada, regent, stages_of_april_16, not_known, not_known};
constexpr Timetable psu_2025_banjarbaru{
    code_of(Election::psu_2025_banjarbaru), name_of(Election::psu_2025_banjarbaru),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_serang{
    code_of(Election::psu_2025_serang), name_of(Election::psu_2025_serang),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_pasaman{
    code_of(Election::psu_2025_pasaman), name_of(Election::psu_2025_pasaman),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_empat_lawang{
    code_of(Election::psu_2025_empat_lawang), name_of(Election::psu_2025_empat_lawang),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_tasikmalaya{
    code_of(Election::psu_2025_tasikmalaya), name_of(Election::psu_2025_tasikmalaya),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_kutai_kartanegara{
    code_of(Election::psu_2025_kutai_kartanegara), name_of(Election::psu_2025_kutai_kartanegara),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_gorontalo_utara{
    code_of(Election::psu_2025_gorontalo_utara), name_of(Election::psu_2025_gorontalo_utara),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_bengkulu_selatan{
    code_of(Election::psu_2025_bengkulu_selatan), name_of(Election::psu_2025_bengkulu_selatan),
    ElectionKind::pilkada, regent, stages_of_april_19, not_known, not_known};
constexpr Timetable psu_2025_palopo{
    code_of(Election::psu_2025_palopo), name_of(Election::psu_2025_palopo),
    ElectionKind::pilkada, regent, stages_of_may_24, not_known, not_known};
constexpr Timetable psu_2025_mahakam_ulu{
    code_of(Election::psu_2025_mahakam_ulu), name_of(Election::psu_2025_mahakam_ulu),
    ElectionKind::pilkada, regent, stages_of_may_24, not_known, not_known};
constexpr Timetable psu_2025_pesawaran{
    code_of(Election::psu_2025_pesawaran), name_of(Election::psu_2025_pesawaran),
    ElectionKind::pilkada, regent, stages_of_may_24, not_known, not_known};
constexpr Timetable psu_2025_papua{
    code_of(Election::psu_2025_papua), name_of(Election::psu_2025_papua),
    ElectionKind::pilkada, Office::governor, stages_of_august_6, not_known, not_known};
constexpr Timetable psu_2025_boven_digoel{
    code_of(Election::psu_2025_boven_digoel), name_of(Election::psu_2025_boven_digoel),
    ElectionKind::pilkada, regent, stages_of_august_6, not_known, not_known};
constexpr Timetable psu_2025_barito_utara_2{
    code_of(Election::psu_2025_barito_utara_2), name_of(Election::psu_2025_barito_utara_2),
    ElectionKind::pilkada, regent, stages_of_barito_utara_2, not_known, not_known};

static_assert(sound(psu_2025_siak, psu_2025_bangka_barat, psu_2025_barito_utara,
                    psu_2025_magetan, psu_2025_sabang, psu_2025_banggai, psu_2025_bungo,
                    psu_2025_pulau_taliabu, psu_2025_buru, psu_2025_kepulauan_talaud,
                    psu_2025_parigi_moutong, psu_2025_banjarbaru, psu_2025_serang,
                    psu_2025_pasaman, psu_2025_empat_lawang, psu_2025_tasikmalaya,
                    psu_2025_kutai_kartanegara, psu_2025_gorontalo_utara,
                    psu_2025_bengkulu_selatan, psu_2025_palopo, psu_2025_mahakam_ulu,
                    psu_2025_pesawaran, psu_2025_papua, psu_2025_boven_digoel,
                    psu_2025_barito_utara_2));

}  // namespace netralitas::inline v0::timetables
