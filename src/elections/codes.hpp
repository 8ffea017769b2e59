// SPDX-License-Identifier: Apache-2.0
//
// The codes and names of the elections, in the order of enum Election. They stand apart from the
// timetables because the registry of facts lists them too, at compile time.
#ifndef NETRALITAS_SRC_ELECTIONS_CODES_HPP
#define NETRALITAS_SRC_ELECTIONS_CODES_HPP

#include "codebook.hpp"

#include <netralitas/election.hpp>

#include <cstddef>
#include <iterator>

namespace netralitas::inline v0::detail {

inline constexpr ValueInfo election_codes[] = {
    {"pilkada_2020", {"Pilkada 2020", "Election of regional heads 2020"}},
    {"pemilu_2024", {"Pemilu 2024", "General election 2024"}},
    {"pilkada_2024", {"Pilkada 2024", "Election of regional heads 2024"}},
    {"pilkada_ulang_2025",
     {"Pilkada ulang 2025 Kota Pangkalpinang dan Kabupaten Bangka",
      "Repeat election of 2025 in Pangkalpinang City and Bangka Regency"}},
    {"psu_2025_siak", {"PSU 2025 Kabupaten Siak", "Re-vote of 2025 in Siak Regency"}},
    {"psu_2025_bangka_barat",
     {"PSU 2025 Kabupaten Bangka Barat", "Re-vote of 2025 in Bangka Barat Regency"}},
    {"psu_2025_barito_utara",
     {"PSU 2025 Kabupaten Barito Utara", "Re-vote of 2025 in Barito Utara Regency"}},
    {"psu_2025_magetan", {"PSU 2025 Kabupaten Magetan", "Re-vote of 2025 in Magetan Regency"}},
    {"psu_2025_sabang", {"PSU 2025 Kota Sabang", "Re-vote of 2025 in Sabang City"}},
    {"psu_2025_banggai", {"PSU 2025 Kabupaten Banggai", "Re-vote of 2025 in Banggai Regency"}},
    {"psu_2025_bungo", {"PSU 2025 Kabupaten Bungo", "Re-vote of 2025 in Bungo Regency"}},
    {"psu_2025_pulau_taliabu",
     {"PSU 2025 Kabupaten Pulau Taliabu", "Re-vote of 2025 in Pulau Taliabu Regency"}},
    {"psu_2025_buru", {"PSU 2025 Kabupaten Buru", "Re-vote of 2025 in Buru Regency"}},
    {"psu_2025_kepulauan_talaud",
     {"PSU 2025 Kabupaten Kepulauan Talaud", "Re-vote of 2025 in Kepulauan Talaud Regency"}},
    {"psu_2025_parigi_moutong",
     {"PSU 2025 Kabupaten Parigi Moutong", "Re-vote of 2025 in Parigi Moutong Regency"}},
    {"psu_2025_banjarbaru", {"PSU 2025 Kota Banjarbaru", "Re-vote of 2025 in Banjarbaru City"}},
    {"psu_2025_serang", {"PSU 2025 Kabupaten Serang", "Re-vote of 2025 in Serang Regency"}},
    {"psu_2025_pasaman", {"PSU 2025 Kabupaten Pasaman", "Re-vote of 2025 in Pasaman Regency"}},
    {"psu_2025_empat_lawang",
     {"PSU 2025 Kabupaten Empat Lawang", "Re-vote of 2025 in Empat Lawang Regency"}},
    {"psu_2025_tasikmalaya",
     {"PSU 2025 Kabupaten Tasikmalaya", "Re-vote of 2025 in Tasikmalaya Regency"}},
    {"psu_2025_kutai_kartanegara",
     {"PSU 2025 Kabupaten Kutai Kartanegara", "Re-vote of 2025 in Kutai Kartanegara Regency"}},
    {"psu_2025_gorontalo_utara",
     {"PSU 2025 Kabupaten Gorontalo Utara", "Re-vote of 2025 in Gorontalo Utara Regency"}},
    {"psu_2025_bengkulu_selatan",
     {"PSU 2025 Kabupaten Bengkulu Selatan", "Re-vote of 2025 in Bengkulu Selatan Regency"}},
    {"psu_2025_palopo", {"PSU 2025 Kota Palopo", "Re-vote of 2025 in Palopo City"}},
    {"psu_2025_mahakam_ulu",
     {"PSU 2025 Kabupaten Mahakam Ulu", "Re-vote of 2025 in Mahakam Ulu Regency"}},
    {"psu_2025_pesawaran",
     {"PSU 2025 Kabupaten Pesawaran", "Re-vote of 2025 in Pesawaran Regency"}},
    {"psu_2025_papua", {"PSU 2025 Provinsi Papua", "Re-vote of 2025 in Papua Province"}},
    {"psu_2025_boven_digoel",
     {"PSU 2025 Kabupaten Boven Digoel", "Re-vote of 2025 in Boven Digoel Regency"}},
    {"psu_2025_barito_utara_2",
     {"PSU kedua 2025 Kabupaten Barito Utara", "Second re-vote of 2025 in Barito Utara Regency"}},
    {"pemilu_2029", {"Pemilu nasional 2029", "National election 2029"}},
    {"pemilu_daerah_2031", {"Pemilu daerah 2031", "Local elections 2031"}},
    {"own", {"pemilihan dengan jadwal sendiri", "election with a timetable of your own"}},
};
static_assert(complete(election_codes));
static_assert(std::size(election_codes) == static_cast<std::size_t>(Election::own) + 1);

constexpr const ValueInfo& codebook_entry(Election election) noexcept {
    return election_codes[static_cast<std::size_t>(election)];
}

}  // namespace netralitas::inline v0::detail

#endif
