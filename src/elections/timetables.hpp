// SPDX-License-Identifier: Apache-2.0
//
// The library's own timetables, and the few words their data is written in. One source file holds
// the data of one election, or of several that came out of one decision.
#ifndef NETRALITAS_SRC_ELECTIONS_TIMETABLES_HPP
#define NETRALITAS_SRC_ELECTIONS_TIMETABLES_HPP

#include "elections/codes.hpp"

#include <netralitas/election.hpp>

#include <cstddef>
#include <iterator>

namespace netralitas::inline v0::timetables {

// One calendar day.
constexpr Date day(unsigned short year, unsigned short month, unsigned short day_of_month) {
    return Date(year, month, day_of_month);
}
// A stage of one day.
constexpr ClosedInterval on(unsigned short year, unsigned short month,
                            unsigned short day_of_month) {
    return {day(year, month, day_of_month), day(year, month, day_of_month)};
}
// A stage of which only the last day is published.
constexpr ClosedInterval ending_on(unsigned short year, unsigned short month,
                                   unsigned short day_of_month) {
    return {unknown_date(), day(year, month, day_of_month)};
}
// A stage of which no day is published.
inline constexpr ClosedInterval not_published{};

// A ban that the law of that election does not have. It ends on the day it starts, so no day is
// inside; both ends are known, so that nobody takes it for a ban whose days are not published.
inline constexpr HalfOpenInterval never{day(1400, 1, 1), day(1400, 1, 1)};

// A ban of which no day is published.
inline constexpr HalfOpenInterval not_known{};

constexpr std::string_view code_of(Election election) noexcept {
    return detail::codebook_entry(election).code;
}
constexpr Text name_of(Election election) noexcept {
    return detail::codebook_entry(election).label;
}

// Defined constexpr, each in its file, so that the checks there can read them.
extern const Timetable pilkada_2020;
extern const Timetable pemilu_2024;
extern const Timetable pilkada_2024;
extern const Timetable pilkada_ulang_2025;
extern const Timetable psu_2025_siak;
extern const Timetable psu_2025_bangka_barat;
extern const Timetable psu_2025_barito_utara;
extern const Timetable psu_2025_magetan;
extern const Timetable psu_2025_sabang;
extern const Timetable psu_2025_banggai;
extern const Timetable psu_2025_bungo;
extern const Timetable psu_2025_pulau_taliabu;
extern const Timetable psu_2025_buru;
extern const Timetable psu_2025_kepulauan_talaud;
extern const Timetable psu_2025_parigi_moutong;
extern const Timetable psu_2025_banjarbaru;
extern const Timetable psu_2025_serang;
extern const Timetable psu_2025_pasaman;
extern const Timetable psu_2025_empat_lawang;
extern const Timetable psu_2025_tasikmalaya;
extern const Timetable psu_2025_kutai_kartanegara;
extern const Timetable psu_2025_gorontalo_utara;
extern const Timetable psu_2025_bengkulu_selatan;
extern const Timetable psu_2025_palopo;
extern const Timetable psu_2025_mahakam_ulu;
extern const Timetable psu_2025_pesawaran;
extern const Timetable psu_2025_papua;
extern const Timetable psu_2025_boven_digoel;
extern const Timetable psu_2025_barito_utara_2;
extern const Timetable pemilu_2029;
extern const Timetable pemilu_daerah_2031;

// In the order of enum Election.
inline constexpr const Timetable* all[] = {
    &pilkada_2020,
    &pemilu_2024,
    &pilkada_2024,
    &pilkada_ulang_2025,
    &psu_2025_siak,
    &psu_2025_bangka_barat,
    &psu_2025_barito_utara,
    &psu_2025_magetan,
    &psu_2025_sabang,
    &psu_2025_banggai,
    &psu_2025_bungo,
    &psu_2025_pulau_taliabu,
    &psu_2025_buru,
    &psu_2025_kepulauan_talaud,
    &psu_2025_parigi_moutong,
    &psu_2025_banjarbaru,
    &psu_2025_serang,
    &psu_2025_pasaman,
    &psu_2025_empat_lawang,
    &psu_2025_tasikmalaya,
    &psu_2025_kutai_kartanegara,
    &psu_2025_gorontalo_utara,
    &psu_2025_bengkulu_selatan,
    &psu_2025_palopo,
    &psu_2025_mahakam_ulu,
    &psu_2025_pesawaran,
    &psu_2025_papua,
    &psu_2025_boven_digoel,
    &psu_2025_barito_utara_2,
    &pemilu_2029,
    &pemilu_daerah_2031,
};
static_assert(std::size(all) == static_cast<std::size_t>(Election::own));

}  // namespace netralitas::inline v0::timetables

#endif
