// SPDX-License-Identifier: Apache-2.0
//
// The lists of holidays as decreed, and arithmetic on working days.
//
// Sources: the joint decrees (SKB) of three ministers name both kinds of day; for ASN the joint leave
// binds by a decree of the President (Keppres). 2023 was changed twice; its last joint decree is of
// 16 June 2023. 2025 was changed on 7 August 2025, which added 18 August as joint leave. Voting days
// became holidays by decrees of their own.
#include <netralitas/holidays.hpp>

#include <algorithm>
#include <ostream>
#include <string>

namespace netralitas::inline v0 {

namespace {

using enum HolidayKind;

constexpr Text new_year{"Tahun Baru Masehi", "New Year"};
constexpr Text imlek{"Tahun Baru Imlek", "Chinese New Year"};
constexpr Text isra_mikraj{"Isra Mikraj Nabi Muhammad saw.", "Ascension of the Prophet Muhammad"};
constexpr Text nyepi{"Hari Suci Nyepi", "Nyepi, Day of Silence"};
constexpr Text good_friday{"Wafat Yesus Kristus", "Good Friday"};
constexpr Text easter{"Kebangkitan Yesus Kristus (Paskah)", "Easter"};
constexpr Text idulfitri{"Idulfitri", "Eid al-Fitr"};
constexpr Text labour{"Hari Buruh Internasional", "Labour Day"};
constexpr Text ascension{"Kenaikan Yesus Kristus", "Ascension of Jesus Christ"};
constexpr Text pancasila{"Hari Lahir Pancasila", "Pancasila Day"};
constexpr Text waisak{"Hari Raya Waisak", "Vesak"};
constexpr Text iduladha{"Iduladha", "Eid al-Adha"};
constexpr Text islamic_year{"Tahun Baru Islam", "Islamic New Year"};
constexpr Text independence{"Proklamasi Kemerdekaan", "Independence Day"};
constexpr Text maulid{"Maulid Nabi Muhammad saw.", "Birthday of the Prophet Muhammad"};
constexpr Text natal{"Kelahiran Yesus Kristus (Natal)", "Christmas"};
constexpr Text pemilu_vote{"Pemungutan suara Pemilu 2024", "Voting, general election of 2024"};
constexpr Text pilkada_vote{"Pemungutan suara Pilkada 2024", "Voting, regional heads 2024"};

constexpr std::string_view skb_2023 = "SKB 624/2023, 2/2023, 2/2023";
constexpr std::string_view keppres_2023 = "Keppres 24/2022, 8/2023, 16/2023";
constexpr std::string_view skb_2024 = "SKB 855/2023, 3/2023, 4/2023";
constexpr std::string_view keppres_2024 = "Keppres 7/2024";
constexpr std::string_view skb_2025 = "SKB 1017/2024, 2/2024, 2/2024";
constexpr std::string_view keppres_2025 = "Keppres 2/2025";
constexpr std::string_view skb_2026 = "SKB 1497/2025, 2/2025, 5/2025";
constexpr std::string_view keppres_2026 = "Keppres 42/2025";
constexpr std::string_view skb_2025_changed = "SKB 933/2025, 1/2025, 3/2025";
constexpr std::string_view voting_pemilu = "Keppres 10/2024";
constexpr std::string_view voting_pilkada = "Keppres 33/2024";

constexpr Holiday days_2023[] = {
    {Date(2023, 1, 1), national, new_year, skb_2023},
    {Date(2023, 1, 22), national, imlek, skb_2023},
    {Date(2023, 1, 23), joint_leave, imlek, keppres_2023},
    {Date(2023, 2, 18), national, isra_mikraj, skb_2023},
    {Date(2023, 3, 22), national, nyepi, skb_2023},
    {Date(2023, 3, 23), joint_leave, nyepi, keppres_2023},
    {Date(2023, 4, 7), national, good_friday, skb_2023},
    {Date(2023, 4, 19), joint_leave, idulfitri, keppres_2023},
    {Date(2023, 4, 20), joint_leave, idulfitri, keppres_2023},
    {Date(2023, 4, 21), joint_leave, idulfitri, keppres_2023},
    {Date(2023, 4, 22), national, idulfitri, skb_2023},
    {Date(2023, 4, 23), national, idulfitri, skb_2023},
    {Date(2023, 4, 24), joint_leave, idulfitri, keppres_2023},
    {Date(2023, 4, 25), joint_leave, idulfitri, keppres_2023},
    {Date(2023, 5, 1), national, labour, skb_2023},
    {Date(2023, 5, 18), national, ascension, skb_2023},
    {Date(2023, 6, 1), national, pancasila, skb_2023},
    {Date(2023, 6, 2), joint_leave, waisak, keppres_2023},
    {Date(2023, 6, 4), national, waisak, skb_2023},
    {Date(2023, 6, 28), joint_leave, iduladha, keppres_2023},
    {Date(2023, 6, 29), national, iduladha, skb_2023},
    {Date(2023, 6, 30), joint_leave, iduladha, keppres_2023},
    {Date(2023, 7, 19), national, islamic_year, skb_2023},
    {Date(2023, 8, 17), national, independence, skb_2023},
    {Date(2023, 9, 28), national, maulid, skb_2023},
    {Date(2023, 12, 25), national, natal, skb_2023},
    {Date(2023, 12, 26), joint_leave, natal, keppres_2023},
};

constexpr Holiday days_2024[] = {
    {Date(2024, 1, 1), national, new_year, skb_2024},
    {Date(2024, 2, 8), national, isra_mikraj, skb_2024},
    {Date(2024, 2, 9), joint_leave, imlek, keppres_2024},
    {Date(2024, 2, 10), national, imlek, skb_2024},
    {Date(2024, 2, 14), voting, pemilu_vote, voting_pemilu},
    {Date(2024, 3, 11), national, nyepi, skb_2024},
    {Date(2024, 3, 12), joint_leave, nyepi, keppres_2024},
    {Date(2024, 3, 29), national, good_friday, skb_2024},
    {Date(2024, 3, 31), national, easter, skb_2024},
    {Date(2024, 4, 8), joint_leave, idulfitri, keppres_2024},
    {Date(2024, 4, 9), joint_leave, idulfitri, keppres_2024},
    {Date(2024, 4, 10), national, idulfitri, skb_2024},
    {Date(2024, 4, 11), national, idulfitri, skb_2024},
    {Date(2024, 4, 12), joint_leave, idulfitri, keppres_2024},
    {Date(2024, 4, 15), joint_leave, idulfitri, keppres_2024},
    {Date(2024, 5, 1), national, labour, skb_2024},
    {Date(2024, 5, 9), national, ascension, skb_2024},
    {Date(2024, 5, 10), joint_leave, ascension, keppres_2024},
    {Date(2024, 5, 23), national, waisak, skb_2024},
    {Date(2024, 5, 24), joint_leave, waisak, keppres_2024},
    {Date(2024, 6, 1), national, pancasila, skb_2024},
    {Date(2024, 6, 17), national, iduladha, skb_2024},
    {Date(2024, 6, 18), joint_leave, iduladha, keppres_2024},
    {Date(2024, 7, 7), national, islamic_year, skb_2024},
    {Date(2024, 8, 17), national, independence, skb_2024},
    {Date(2024, 9, 16), national, maulid, skb_2024},
    {Date(2024, 11, 27), voting, pilkada_vote, voting_pilkada},
    {Date(2024, 12, 25), national, natal, skb_2024},
    {Date(2024, 12, 26), joint_leave, natal, keppres_2024},
};

constexpr Holiday days_2025[] = {
    {Date(2025, 1, 1), national, new_year, skb_2025},
    {Date(2025, 1, 27), national, isra_mikraj, skb_2025},
    {Date(2025, 1, 28), joint_leave, imlek, keppres_2025},
    {Date(2025, 1, 29), national, imlek, skb_2025},
    {Date(2025, 3, 28), joint_leave, nyepi, keppres_2025},
    {Date(2025, 3, 29), national, nyepi, skb_2025},
    {Date(2025, 3, 31), national, idulfitri, skb_2025},
    {Date(2025, 4, 1), national, idulfitri, skb_2025},
    {Date(2025, 4, 2), joint_leave, idulfitri, keppres_2025},
    {Date(2025, 4, 3), joint_leave, idulfitri, keppres_2025},
    {Date(2025, 4, 4), joint_leave, idulfitri, keppres_2025},
    {Date(2025, 4, 7), joint_leave, idulfitri, keppres_2025},
    {Date(2025, 4, 18), national, good_friday, skb_2025},
    {Date(2025, 4, 20), national, easter, skb_2025},
    {Date(2025, 5, 1), national, labour, skb_2025},
    {Date(2025, 5, 12), national, waisak, skb_2025},
    {Date(2025, 5, 13), joint_leave, waisak, keppres_2025},
    {Date(2025, 5, 29), national, ascension, skb_2025},
    {Date(2025, 5, 30), joint_leave, ascension, keppres_2025},
    {Date(2025, 6, 1), national, pancasila, skb_2025},
    {Date(2025, 6, 6), national, iduladha, skb_2025},
    {Date(2025, 6, 9), joint_leave, iduladha, keppres_2025},
    {Date(2025, 6, 27), national, islamic_year, skb_2025},
    {Date(2025, 8, 17), national, independence, skb_2025},
    {Date(2025, 8, 18), joint_leave, independence, skb_2025_changed},
    {Date(2025, 9, 5), national, maulid, skb_2025},
    {Date(2025, 12, 25), national, natal, skb_2025},
    {Date(2025, 12, 26), joint_leave, natal, keppres_2025},
};

constexpr Holiday days_2026[] = {
    {Date(2026, 1, 1), national, new_year, skb_2026},
    {Date(2026, 1, 16), national, isra_mikraj, skb_2026},
    {Date(2026, 2, 16), joint_leave, imlek, keppres_2026},
    {Date(2026, 2, 17), national, imlek, skb_2026},
    {Date(2026, 3, 18), joint_leave, nyepi, keppres_2026},
    {Date(2026, 3, 19), national, nyepi, skb_2026},
    {Date(2026, 3, 20), joint_leave, idulfitri, keppres_2026},
    {Date(2026, 3, 21), national, idulfitri, skb_2026},
    {Date(2026, 3, 22), national, idulfitri, skb_2026},
    {Date(2026, 3, 23), joint_leave, idulfitri, keppres_2026},
    {Date(2026, 3, 24), joint_leave, idulfitri, keppres_2026},
    {Date(2026, 4, 3), national, good_friday, skb_2026},
    {Date(2026, 4, 5), national, easter, skb_2026},
    {Date(2026, 5, 1), national, labour, skb_2026},
    {Date(2026, 5, 14), national, ascension, skb_2026},
    {Date(2026, 5, 15), joint_leave, ascension, keppres_2026},
    {Date(2026, 5, 27), national, iduladha, skb_2026},
    {Date(2026, 5, 28), joint_leave, iduladha, keppres_2026},
    {Date(2026, 5, 31), national, waisak, skb_2026},
    {Date(2026, 6, 1), national, pancasila, skb_2026},
    {Date(2026, 6, 16), national, islamic_year, skb_2026},
    {Date(2026, 8, 17), national, independence, skb_2026},
    {Date(2026, 8, 25), national, maulid, skb_2026},
    {Date(2026, 12, 24), joint_leave, natal, keppres_2026},
    {Date(2026, 12, 25), national, natal, skb_2026},
};

constexpr ArrayView<Holiday> years[] = {days_2023, days_2024, days_2025, days_2026};

constexpr bool in_order(ArrayView<Holiday> days, int year) {
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i].day.year() != static_cast<unsigned short>(year)) return false;
        if (i > 0 && days[i - 1].day >= days[i].day) return false;
    }
    return true;
}
static_assert(in_order(days_2023, 2023) && std::size(days_2023) == 16 + 11);
static_assert(in_order(days_2024, 2024) && std::size(days_2024) == 17 + 2 + 10);
static_assert(in_order(days_2025, 2025) && std::size(days_2025) == 17 + 11);
static_assert(in_order(days_2026, 2026) && std::size(days_2026) == 17 + 8);
static_assert(std::size(years) == last_holiday_year - first_holiday_year + 1);

Error no_list(Date day) {
    return {no_holiday_list,
            {},
            to_iso(day),
            {to_iso(Date(first_holiday_year, 1, 1)), to_iso(Date(last_holiday_year, 12, 31))}};
}

bool is_weekend(Date day) noexcept {
    const auto weekday = day.day_of_week().as_number();
    return weekday == 0 || weekday == 6;
}

bool is_holiday(Date day) noexcept {
    const ArrayView<Holiday> days = holidays(day.year());
    return std::any_of(days.begin(), days.end(),
                       [&](const Holiday& holiday) { return holiday.day == day; });
}

}  // namespace

ArrayView<Holiday> holidays(int year) noexcept {
    if (year < first_holiday_year || year > last_holiday_year) return {};
    return years[year - first_holiday_year];
}

Result<bool> is_working_day(Date day) {
    if (!is_known(day)) return Error{ErrorCode::bad_date, {}, {}, {"YYYY-MM-DD"}};
    if (holidays(day.year()).empty()) return no_list(day);
    return !is_weekend(day) && !is_holiday(day);
}

Result<Date> add_working_days(Date day, int count) {
    if (!is_known(day)) return Error{ErrorCode::bad_date, {}, {}, {"YYYY-MM-DD"}};
    const boost::gregorian::date_duration step(count < 0 ? -1 : 1);
    while (count != 0) {
        day += step;
        const Result<bool> working = is_working_day(day);
        if (!working) return working.error();
        if (*working) count += count < 0 ? 1 : -1;
    }
    return day;
}

std::string_view to_code(HolidayKind value) noexcept {
    switch (value) {
        case national: return "national";
        case voting: return "voting";
        case joint_leave: return "joint_leave";
    }
    return {};
}

std::string_view label(HolidayKind value, Language language) noexcept {
    constexpr Text labels[] = {{"hari libur nasional", "national holiday"},
                               {"hari libur pemungutan suara", "holiday for voting"},
                               {"cuti bersama", "joint leave"}};
    return labels[static_cast<std::size_t>(value)].in(language);
}

std::ostream& operator<<(std::ostream& out, HolidayKind value) { return out << to_code(value); }

}  // namespace netralitas::inline v0
