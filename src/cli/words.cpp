// SPDX-License-Identifier: Apache-2.0
#include "cli/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace netralitas::inline v0::cli {

namespace {

struct Month {
    Text name;
    Text abbreviation;
};
constexpr Month months[] = {
    {{"Januari", "January"}, {"Jan", "Jan"}},
    {{"Februari", "February"}, {"Feb", "Feb"}},
    {{"Maret", "March"}, {"Mar", "Mar"}},
    {{"April", "April"}, {"Apr", "Apr"}},
    {{"Mei", "May"}, {"Mei", "May"}},
    {{"Juni", "June"}, {"Jun", "Jun"}},
    {{"Juli", "July"}, {"Jul", "Jul"}},
    {{"Agustus", "August"}, {"Agu", "Aug"}},
    {{"September", "September"}, {"Sep", "Sep"}},
    {{"Oktober", "October"}, {"Okt", "Oct"}},
    {{"November", "November"}, {"Nov", "Nov"}},
    {{"Desember", "December"}, {"Des", "Dec"}},
};

std::string date_words(Date date, Language language, bool abbreviate) {
    if (!is_known(date)) return language == Language::english ? "not known" : "belum diketahui";
    const auto ymd = date.year_month_day();
    const int month = ymd.month.as_number();
    return fmt::format("{} {} {}", static_cast<int>(ymd.day),
                       abbreviate ? short_month(month, language) : month_name(month, language),
                       static_cast<int>(ymd.year));
}

constexpr bool is_control(char c) noexcept {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

}  // namespace

std::string_view month_name(int month, Language language) {
    return months[month - 1].name.in(language);
}
std::string_view short_month(int month, Language language) {
    return months[month - 1].abbreviation.in(language);
}
std::string long_date(Date date, Language language) { return date_words(date, language, false); }
std::string short_date(Date date, Language language) { return date_words(date, language, true); }

std::string short_range(const ClosedInterval& days, Language language) {
    if (is_known(days.first) && days.first == days.last) return short_date(days.first, language);
    const bool english = language == Language::english;
    if (!is_known(days.first) && !is_known(days.last))
        return english ? "dates not known" : "tanggal tidak diketahui";
    if (!is_known(days.first))
        return (english ? "until " : "sampai ") + short_date(days.last, language);
    if (!is_known(days.last))
        return (english ? "from " : "sejak ") + short_date(days.first, language);
    std::string first = short_date(days.first, language);
    // Year and month once where they are the same.
    if (days.first.year() != days.last.year())
        return first + " – " + short_date(days.last, language);
    first.erase(first.rfind(' '));
    if (days.first.month() != days.last.month())
        return first + " – " + short_date(days.last, language);
    first.erase(first.rfind(' '));
    return first + "–" + short_date(days.last, language);
}

std::string in_force_words(const HalfOpenInterval& interval, Language language) {
    const bool english = language == Language::english;
    std::string out;
    if (is_known(interval.from))
        out = fmt::format("{} {}", english ? "from" : "sejak", long_date(interval.from, language));
    if (is_known(interval.until)) {
        if (!out.empty()) out += ' ';
        out +=
            fmt::format("{} {}", english ? "to" : "sampai",
                        long_date(interval.until - boost::gregorian::date_duration(1), language));
    }
    return out;
}

std::string value_words(const Case& facts_of_case, Fact fact, Language language) {
    const std::string code = stated(facts_of_case, fact);
    if (code.empty()) return {};
    const FactInfo& row = info(fact);
    if (row.type == FactType::date) {
        const Result<Date> date = parse_date(code);
        return date ? long_date(*date, language) : code;
    }
    for (const ValueInfo& value : row.values)
        if (value.code == code) return std::string(value.label.in(language));
    return code;
}

std::string printable(std::string_view text) {
    std::string out(text);
    std::replace_if(out.begin(), out.end(), is_control, ' ');
    // U+0080 to U+009F steer some terminals too; in UTF-8 they are C2 80 to C2 9F.
    for (std::size_t i = 0; i + 1 < out.size(); ++i)
        if (out[i] == '\xC2' && static_cast<unsigned char>(out[i + 1]) < 0xA0)
            out[i] = out[i + 1] = ' ';
    return out;
}

std::string capital(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

std::string escape_markup(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            // XML has no way to write most control characters.
            default: out += is_control(c) ? ' ' : c;
        }
    }
    return out;
}

std::string escape_markdown(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) out += '\\';
        out += is_control(c) ? ' ' : c;
    }
    return out;
}

std::string json_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::size_t length(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, space - at);
        at = space + 1;
        if (word.empty()) continue;
        if (!line.empty() && length(line) + 1 + length(word) > width) {
            lines.push_back(line);
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty() || lines.empty()) lines.push_back(line);
    return lines;
}

}  // namespace netralitas::inline v0::cli
