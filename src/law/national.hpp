// SPDX-License-Identifier: Apache-2.0
//
// The national law: one table per instrument. A new instrument is one file and one line here.
#ifndef NETRALITAS_SRC_LAW_NATIONAL_HPP
#define NETRALITAS_SRC_LAW_NATIONAL_HPP

#include "norms/table.hpp"

namespace netralitas::inline v0::law {

extern const detail::LawTable pp_94_2021;
extern const detail::LawTable pp_53_2010;
extern const detail::LawTable pp_42_2004;
extern const detail::LawTable skb_2022;
extern const detail::LawTable uu_5_2014;
extern const detail::LawTable uu_20_2023;
extern const detail::LawTable pp_49_2018;
extern const detail::LawTable uu_10_2016;
extern const detail::LawTable uu_7_2017;
extern const detail::LawTable uu_6_2014;
extern const detail::LawTable se_menpanrb_18_2023;
extern const detail::LawTable se_menpanrb_1_2023;
extern const detail::LawTable rights;
extern const detail::LawTable statements;
extern const detail::LawTable own_rules;

// In the order in which findings are listed.
inline constexpr const detail::LawTable* national[] = {
    &pp_94_2021, &pp_53_2010, &skb_2022,   &pp_42_2004,          &uu_20_2023,
    &uu_5_2014,  &pp_49_2018, &uu_10_2016, &uu_7_2017,           &uu_6_2014,
    &se_menpanrb_18_2023,     &se_menpanrb_1_2023, &own_rules, &rights, &statements,
};

// When one disciplinary code gave way to the next for cases not yet examined.
// Dasar hukum: Pasal 40 ayat (3) dan Pasal 46 PP 94/2021.
inline constexpr Date transition_day(2021, 8, 31);

// Who handles the findings of a track, by the date of the step.
struct HandlingRow {
    Track track;
    Handler handler;
    Decider decider;
    HalfOpenInterval in_force;
};
extern const ArrayView<HandlingRow> handling;

// The latest month in which a norm or timetable of this data changed.
inline constexpr std::string_view data_version = "2026.11";

}  // namespace netralitas::inline v0::law

#endif
