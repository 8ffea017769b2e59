// SPDX-License-Identifier: Apache-2.0
#include "page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace netralitas::tables {

namespace {

constexpr std::size_t line_width = 110;

// Characters, not bytes.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

// A line that begins with one of these would become a list or a heading.
bool begins_a_block(std::string_view word) {
    if (word == "-" || word == "+" || word == "*" || word.front() == '#' || word.front() == '>')
        return true;
    const std::size_t digits = word.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos && digits + 1 == word.size() &&
           (word[digits] == '.' || word[digits] == ')');
}

constexpr Text months[] = {
    {"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"},
    {"April", "April"},     {"Mei", "May"},           {"Juni", "June"},
    {"Juli", "July"},       {"Agustus", "August"},    {"September", "September"},
    {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"},
};

std::string rupiah(std::int64_t amount, Language language) {
    std::string digits = std::to_string(amount);
    for (std::size_t i = digits.size(); i > 3;) {
        i -= 3;
        digits.insert(i, 1, language == Language::english ? ',' : '.');
    }
    return "Rp" + digits;
}

std::string time_words(int months_count, int days, Language language) {
    const bool english = language == Language::english;
    if (days > 0) return fmt::format("{} {}", days, english ? "days" : "hari");
    if (months_count % 12 == 0)
        return fmt::format("{} {}", months_count / 12,
                           english ? (months_count == 12 ? "year" : "years") : "tahun");
    return fmt::format("{} {}", months_count,
                       english ? (months_count == 1 ? "month" : "months") : "bulan");
}

// A set in words: all, all but a few, or its members.
template <class Value>
std::string set_words(SetOf<Value> set, unsigned count, Text everything, Text all_but,
                      Language language, std::string_view between) {
    std::vector<std::string> in;
    std::vector<std::string> out;
    for (unsigned value = 0; value < count; ++value) {
        const auto member = static_cast<Value>(value);
        (set.contains(member) ? in : out).emplace_back(label(member, language));
    }
    if (out.empty()) return std::string(everything.in(language));
    if (out.size() * 3 < in.size())
        return fmt::format("{} {}", all_but.in(language), listed(out, language));
    return join(in, between);
}

}  // namespace

void Page::wrapped(std::string_view text, std::string_view first, std::string_view others) {
    std::string line(first);
    std::size_t used = width(first);
    bool empty = true;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (!empty && used + 1 + width(word) > line_width && !begins_a_block(word)) {
            text_ += line + '\n';
            line = others;
            used = width(others);
            empty = true;
        }
        if (!empty) {
            line += ' ';
            ++used;
        }
        line += word;
        used += width(word);
        empty = false;
    }
    text_ += line + '\n';
}

void Page::heading(int depth, std::string_view text) {
    gap();
    text_ += fmt::format("{} {}\n\n", std::string(static_cast<std::size_t>(depth), '#'), text);
}

void Page::paragraph(std::string_view text) {
    gap();
    wrapped(text, "", "");
    text_ += '\n';
}

void Page::item(int depth, std::string_view text) {
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    wrapped(text, indent + "- ", indent + "  ");
}

void Page::gap() {
    if (!text_.empty() && (text_.size() < 2 || text_[text_.size() - 2] != '\n')) text_ += '\n';
}

void Page::table(const std::vector<std::string>& head,
                 const std::vector<std::vector<std::string>>& rows) {
    gap();
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < head.size(); ++column) {
        std::size_t most = width(head[column]);
        for (const auto& row : rows) most = std::max(most, width(row[column]));
        widths.push_back(most);
    }
    const auto line = [&](const std::vector<std::string>& cells) {
        text_ += '|';
        for (std::size_t column = 0; column < cells.size(); ++column)
            text_ += fmt::format(" {}{} |", cells[column],
                                 std::string(widths[column] - width(cells[column]), ' '));
        text_ += '\n';
    };
    line(head);
    text_ += '|';
    for (const std::size_t wide : widths) text_ += ' ' + std::string(wide, '-') + " |";
    text_ += '\n';
    for (const auto& row : rows) line(row);
    text_ += '\n';
}

std::string join(const std::vector<std::string>& items, std::string_view separator) {
    return fmt::format("{}", fmt::join(items, separator));
}

std::string listed(const std::vector<std::string>& items, Language language) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out +=
                i + 1 < items.size() ? ", " : (language == Language::english ? " and " : " dan ");
        out += items[i];
    }
    return out;
}

std::string code(std::string_view id) { return fmt::format("`{}`", id); }

std::string day_words(Date day, Language language) {
    if (!is_known(day)) return "-";
    const auto parts = day.year_month_day();
    return fmt::format("{} {} {}", static_cast<int>(parts.day),
                       months[static_cast<std::size_t>(parts.month) - 1].in(language),
                       static_cast<int>(parts.year));
}

std::string interval_words(const HalfOpenInterval& interval, Language language) {
    const bool english = language == Language::english;
    const std::string from = day_words(interval.from, language);
    const std::string last =
        is_known(interval.until)
            ? day_words(interval.until - boost::gregorian::date_duration(1), language)
            : std::string();
    if (is_known(interval.from) && is_known(interval.until))
        return english ? fmt::format("from {} to {}", from, last)
                       : fmt::format("sejak {} sampai dengan {}", from, last);
    if (is_known(interval.from)) return fmt::format("{} {}", english ? "from" : "sejak", from);
    if (is_known(interval.until))
        return fmt::format("{} {}", english ? "up to" : "sampai dengan", last);
    return {};
}

std::string cite_within(std::string_view provision, Language language) {
    std::string text = cite(provision, language);
    const auto parsed = parse_provision(provision);
    if (!parsed) return text;
    const std::string_view name = parsed->instrument->short_name.in(language);
    // Articles stand before the name, points after it.
    const std::string before = fmt::format("{}, ", name);
    const std::string after =
        fmt::format("{} {}", language == Language::english ? " of" : "", name);
    if (text.compare(0, before.size(), before) == 0) return text.substr(before.size());
    if (text.size() > after.size() &&
        text.compare(text.size() - after.size(), after.size(), after) == 0)
        text.resize(text.size() - after.size());
    return text;
}

std::string cite_all(const std::vector<std::string_view>& provisions, Language language) {
    const auto same_instrument = [&](std::size_t i, std::size_t k) {
        const auto instrument = [&](std::size_t at) {
            return provisions[at].substr(0, provisions[at].find('/'));
        };
        return k < provisions.size() && instrument(i) == instrument(k);
    };
    std::string out;
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        const bool first = i == 0 || !same_instrument(i, i - 1);
        const bool last = !same_instrument(i, i + 1);
        const auto parsed = parse_provision(provisions[i]);
        const bool named_first = parsed && parsed->instrument->numbering == Numbering::points;
        if (!out.empty()) out += first ? "; " : ", ";
        out += (named_first ? first : last) ? cite(provisions[i], language)
                                            : cite_within(provisions[i], language);
    }
    return out;
}

std::string penalty_words(const Penalty& penalty, Language language) {
    const bool english = language == Language::english;
    std::string out;
    if (penalty.kind != Imprisonment::none) {
        const Text kind = penalty.kind == Imprisonment::penjara
                              ? Text{"pidana penjara", "imprisonment (penjara)"}
                              : Text{"pidana kurungan", "light detention (kurungan)"};
        out = kind.in(language);
        if (penalty.min_months > 0 || penalty.min_days > 0)
            out += fmt::format("{} {}{} {}", english ? ", at least" : " paling singkat",
                               time_words(penalty.min_months, penalty.min_days, language),
                               english ? ", at most" : ", paling lama",
                               time_words(penalty.max_months, 0, language));
        else
            out += fmt::format("{} {}", english ? ", at most" : " paling lama",
                               time_words(penalty.max_months, 0, language));
    }
    if (penalty.max_fine > 0) {
        if (!out.empty())
            out += penalty.fine_is_cumulative ? (english ? ", and " : " dan ")
                                              : (english ? ", and/or " : " dan/atau ");
        if (penalty.min_fine > 0)
            out +=
                fmt::format("{} {} {} {}", english ? "a fine of at least" : "denda paling sedikit",
                            rupiah(penalty.min_fine, language),
                            english ? "and at most" : "sampai paling banyak",
                            rupiah(penalty.max_fine, language));
        else
            out += fmt::format("{} {}", english ? "a fine of at most" : "denda paling banyak",
                               rupiah(penalty.max_fine, language));
    }
    return out;
}

std::string persons_words(ActorSet persons, Language language, std::string_view between) {
    return set_words(persons, axis_size(Axis::actor), {"setiap orang", "everyone"},
                     {"setiap orang kecuali", "everyone except"}, language, between);
}

std::string acts_words(ActSet acts, Language language, std::string_view between) {
    return set_words(acts, axis_size(Axis::act), {"perbuatan apa pun", "any act"},
                     {"perbuatan apa pun kecuali", "any act except"}, language, between);
}

}  // namespace netralitas::tables
