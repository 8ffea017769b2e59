// SPDX-License-Identifier: Apache-2.0
//
// Elections that are known to come and have no timetable. Constitutional Court ruling
// 135/PUU-XXII/2024 parts the national election (president, DPR, DPD) from the local one (DPRD and
// regional heads) from 2029 on; the local one follows within two to two and a half years. In
// February 2026 KPU had not begun to draft the stages. An "official" timetable for 2029 that a
// website printed in 2025 is none.
#include "elections/checks.hpp"
#include "elections/timetables.hpp"

namespace netralitas::inline v0::timetables {

constexpr Timetable pemilu_2029{
    code_of(Election::pemilu_2029),
    name_of(Election::pemilu_2029),
    ElectionKind::pemilu,
    {Office::president, Office::dpr, Office::dpd},
    ArrayView<Stage>(),
    /*transfer_ban=*/never,
    /*programme_ban=*/never};

// Which act will govern it is open. Regional heads stand in it, so the bans of Pasal 71 UU 10/2016
// may come with it: not known, rather than none.
constexpr Timetable pemilu_daerah_2031{
    code_of(Election::pemilu_daerah_2031),
    name_of(Election::pemilu_daerah_2031),
    ElectionKind::pemilu,
    {Office::dprd, Office::governor, Office::regent_or_mayor},
    ArrayView<Stage>(),
    /*transfer_ban=*/not_known,
    /*programme_ban=*/not_known};

static_assert(sound(pemilu_2029, pemilu_daerah_2031));
static_assert(!pemilu_2029.scheduled() && !pemilu_daerah_2031.scheduled());

}  // namespace netralitas::inline v0::timetables
