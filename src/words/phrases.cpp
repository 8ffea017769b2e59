// SPDX-License-Identifier: Apache-2.0
#include "words/phrases.hpp"

#include <fmt/format.h>

#include <array>

namespace netralitas::inline v0::words {

namespace {

constexpr Text months[] = {
    {"Januari", "January"},     {"Februari", "February"}, {"Maret", "March"},
    {"April", "April"},         {"Mei", "May"},           {"Juni", "June"},
    {"Juli", "July"},           {"Agustus", "August"},    {"September", "September"},
    {"Oktober", "October"},     {"November", "November"}, {"Desember", "December"},
};

std::string grouped(std::int64_t amount, char separator) {
    std::string digits = std::to_string(amount);
    for (std::size_t i = digits.size(); i > 3;) {
        i -= 3;
        digits.insert(i, 1, separator);
    }
    return digits;
}

// Labels of the values of a circumstance.
std::string circumstance_value(Axis axis, unsigned value, Language language) {
    switch (axis) {
        case Axis::election_kind:
            return std::string(label(static_cast<ElectionKind>(value), language));
        case Axis::phase: return std::string(label(static_cast<Phase>(value), language));
        case Axis::transition: {
            constexpr Text codes[] = {
                {"diperiksa sebelum peraturan baru", "examined before the new code"},
                {"dilakukan atau diperiksa sejak peraturan baru",
                 "done or examined under the new code"}};
            return std::string(codes[value].in(language));
        }
        default: {
            constexpr Text truths[] = {{"tidak", "no"}, {"ya", "yes"}};
            return std::string(truths[value].in(language));
        }
    }
}

}  // namespace

std::string long_date(Date date, Language language) {
    if (!is_known(date))
        return language == Language::english ? "date not known" : "tanggal belum diketahui";
    const auto day = date.year_month_day();
    return fmt::format("{} {} {}", static_cast<int>(day.day),
                       months[static_cast<std::size_t>(day.month) - 1].in(language),
                       static_cast<int>(day.year));
}

std::string rupiah(std::int64_t amount, Language language) {
    return "Rp" + grouped(amount, language == Language::english ? ',' : '.');
}

std::string range_of(const Penalty& penalty, Language language) {
    const bool english = language == Language::english;
    std::string out;
    if (penalty.kind != Imprisonment::none) {
        const Text kind = penalty.kind == Imprisonment::penjara
                              ? Text{"pidana penjara", "imprisonment (penjara)"}
                              : Text{"pidana kurungan", "light detention (kurungan)"};
        out += kind.in(language);
        const bool years = penalty.max_months % 12 == 0 && penalty.min_months == 0;
        if (years)
            out += fmt::format(fmt::runtime(english ? " of up to {} year{}" : " paling lama {} tahun"),
                               penalty.max_months / 12, penalty.max_months == 12 ? "" : "s");
        else if (penalty.min_months > 0)
            out += fmt::format(fmt::runtime(english ? " of {} to {} months" : " {} sampai {} bulan"),
                               penalty.min_months, penalty.max_months);
        else
            out += fmt::format(fmt::runtime(english ? " of up to {} months" : " paling lama {} bulan"),
                               penalty.max_months);
    }
    if (penalty.max_fine > 0) {
        if (!out.empty())
            out += penalty.fine_is_cumulative ? (english ? " and " : " dan ")
                                              : (english ? " and/or " : " dan/atau ");
        if (penalty.min_fine > 0)
            out += fmt::format(fmt::runtime(english ? "a fine of {} to {}" : "denda {} sampai {}"),
                               rupiah(penalty.min_fine, language),
                               rupiah(penalty.max_fine, language));
        else
            out += fmt::format(fmt::runtime(english ? "a fine of up to {}" : "denda paling banyak {}"),
                               rupiah(penalty.max_fine, language));
    }
    return out;
}

std::string list(const std::vector<std::string>& items, Text conjunction, Language language) {
    std::string out;
    // Indonesian puts a comma before the conjunction, too, where there are more than two.
    const bool comma = language == Language::indonesian && items.size() > 2;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += i + 1 == items.size()
                       ? fmt::format("{} {} ", comma ? "," : "", conjunction.in(language))
                       : std::string(", ");
        out += items[i];
    }
    return out;
}

std::string in_force_words(const HalfOpenInterval& interval, Language language) {
    const bool english = language == Language::english;
    std::string out;
    if (is_known(interval.from))
        out += fmt::format(fmt::runtime(english ? "from {}" : "sejak {}"), long_date(interval.from, language));
    if (is_known(interval.until)) {
        if (!out.empty()) out += ' ';
        out += fmt::format(fmt::runtime(english ? "to {}" : "sampai {}"),
            long_date(interval.until - boost::gregorian::date_duration(1), language));
    }
    return out;
}

}  // namespace netralitas::inline v0::words

namespace netralitas::inline v0 {

std::string phrase(const Term& term, Language language) {
    std::vector<std::string> values;
    for (unsigned value = 0; value < axis_size(term.axis); ++value) {
        if ((term.allowed >> value & 1U) == 0) continue;
        values.push_back(
            static_cast<std::size_t>(term.axis) < fact_axis_count
                ? std::string(info(fact_of(term.axis)).values[value].label.in(language))
                : words::circumstance_value(term.axis, value, language));
    }
    return fmt::format("{}: {}", label(term.axis, language),
                       words::list(values, {"atau", "or"}, language));
}

}  // namespace netralitas::inline v0
