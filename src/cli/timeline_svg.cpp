// SPDX-License-Identifier: Apache-2.0
//
// The picture of a timetable: names at the left, a bar a stage over an axis of months, flags above
// for the days that matter most.
#include "cli/svg.hpp"
#include "cli/timeline.hpp"
#include "cli/words.hpp"
#include "words/abbreviation.hpp"

#include <netralitas/condition.hpp>
#include <netralitas/holidays.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace netralitas::inline v0::cli {

namespace {

using boost::gregorian::date_duration;
using boost::gregorian::months;

constexpr double page_width = 1280;
constexpr double margin = 32;
constexpr double names_width = 330;
constexpr double left = margin + names_width + 18;
constexpr double right = page_width - margin - 130;  // behind it room for dates and flags
constexpr double name_size = 12.5;
constexpr double line_height = 15.5;
constexpr double lane_height = 34;
constexpr double axis_height = 46;

constexpr std::string_view soft = "#566170";
constexpr std::string_view quiet_colour = "#6b4f9e";
constexpr std::string_view voting_colour = "#b3261e";
constexpr std::string_view determination_colour = "#1f4e79";
constexpr std::string_view on_colour = "#11151a";
constexpr std::string_view holiday_colour = "#f3b6b0";
constexpr std::string_view leave_colour = "#fadf9e";

std::string_view colour_of(StageKind kind) {
    switch (kind) {
        case StageKind::preparation: return "#98a3af";
        case StageKind::nomination: return "#4c8bbf";
        case StageKind::determination: return determination_colour;
        case StageKind::number_draw: return "#a3589a";
        case StageKind::campaign: return "#e0872a";
        case StageKind::quiet_period: return quiet_colour;
        case StageKind::voting: return voting_colour;
        case StageKind::tabulation: return "#2f8f83";
        case StageKind::result: return "#1d6b3a";
        case StageKind::inauguration: return "#8a6d1f";
    }
    return "#000";
}

Date first_of_month(Date day) { return Date(day.year(), day.month(), 1); }

class Picture {
public:
    Picture(const Program& program, const Timetable& timetable, Date on)
        : program_(program), language_(program.language), timetable_(timetable), on_(on) {}

    std::string draw() {
        find_range();
        find_rows();
        find_flags();
        const double head = 84;
        axis_ = head + static_cast<double>(lanes_) * lane_height + axis_height;
        double bottom = axis_;
        for (Row& row : rows_) {
            row.top = bottom;
            bottom += row.height;
        }
        background(bottom);
        axis(bottom);
        // Lines stand behind the bars and their dates.
        flags(head, bottom);
        years();
        for (const Row& row : rows_) draw_row(row);
        title();
        const double end = legend(bottom + 30);
        return svg_.finish(page_width, end, title_,
                           program_.in({"Tahapan pemilihan menurut waktu",
                                        "The stages of the election over time"}),
                           language_);
    }

private:
    struct Row {
        const Stage* stage = nullptr;  // null: a heading
        std::vector<std::string> lines;
        double height = 0;
        double top = 0;
        bool shaded = false;
    };
    struct Flag {
        Date day;
        std::string name;
        std::string date;
        std::string_view colour;
        bool dashed = false;
        bool filled = false;
        std::size_t lane = 0;
    };

    std::string_view in(Text text) const { return program_.in(text); }

    // --- Places ----------------------------------------------------------------------------------

    // Whole months around every known day.
    void find_range() {
        Date first = unknown_date();
        Date last = unknown_date();
        const auto take = [&](Date day) {
            if (!is_known(day)) return;
            if (!is_known(first) || day < first) first = day;
            if (!is_known(last) || day > last) last = day;
        };
        for (const Stage& stage : timetable_.stages()) {
            take(stage.days.first);
            take(stage.days.last);
        }
        // A marked day near the timetable widens the axis; one far away would only squeeze it.
        constexpr int near_days = 200;
        if (is_known(on_) && on_ > first - date_duration(near_days) &&
            on_ < last + date_duration(near_days))
            take(on_);
        first_ = first_of_month(first);
        // A bar that begins before anything known needs some room to show so.
        const bool open = std::any_of(
            timetable_.stages().begin(), timetable_.stages().end(), [](const Stage& stage) {
                return !is_known(stage.days.first) && is_known(stage.days.last);
            });
        if (open && first - first_ < date_duration(20)) first_ = first_ - months(1);
        end_ = first_of_month(last) + months(1);
        scale_ = (right - left) / static_cast<double>((end_ - first_).days());
    }

    double x(Date day) const { return left + static_cast<double>((day - first_).days()) * scale_; }
    bool in_range(Date day) const { return is_known(day) && first_ <= day && day < end_; }

    void find_rows() {
        for (const bool held : {true, false}) {
            bool headed = held;
            for (const Stage& stage : timetable_.stages()) {
                if (stage.held != held) continue;
                if (!headed) {
                    Row heading;
                    heading.lines = {std::string(
                        in({"Dijadwalkan, tidak dilaksanakan", "Scheduled, not held"}))};
                    heading.height = 30;
                    rows_.push_back(std::move(heading));
                    headed = true;
                }
                Row row;
                row.stage = &stage;
                const double indent = stage.sub_stage ? 14 : 0;
                std::string name = capital(stage.name.in(language_));
                if (stage.confidence != Confidence::high) {
                    name += "\u00a0*";  // not on a line of its own
                    limited_ = true;
                }
                row.lines = wrap_text(name, name_size, names_width - indent);
                row.height = static_cast<double>(row.lines.size()) * line_height + 10;
                row.shaded = rows_.size() % 2 == 0;
                rows_.push_back(std::move(row));
            }
        }
    }

    // --- Flags -----------------------------------------------------------------------------------

    void find_flags() {
        for (const Stage& stage : timetable_.stages()) {
            if (!stage.held || !in_range(stage.days.first)) continue;
            if (stage.kind == StageKind::determination)
                add_flag(stage, in({"Penetapan calon", "Candidates determined"}),
                         determination_colour, true);
            if (stage.kind == StageKind::quiet_period)
                add_flag(stage, in({"Masa tenang", "Quiet period"}), quiet_colour, false);
            if (stage.kind == StageKind::voting)
                add_flag(stage, in({"Pemungutan suara", "Voting"}), voting_colour, false);
        }
        if (in_range(on_)) {
            Flag flag{on_, std::string(in({"Hari yang ditandai", "Marked day"})),
                      short_date(on_, language_), on_colour};
            flag.filled = true;
            flags_.push_back(std::move(flag));
        }
        // From the right to the left, each above those that its text would run into: so no line
        // crosses a text.
        std::stable_sort(flags_.begin(), flags_.end(),
                         [](const Flag& a, const Flag& b) { return a.day < b.day; });
        for (std::size_t i = flags_.size(); i-- > 0;) {
            Flag& flag = flags_[i];
            const double end = x(flag.day) + width(flag) + 12;
            for (std::size_t k = i + 1; k < flags_.size(); ++k)
                if (x(flags_[k].day) < end) flag.lane = std::max(flag.lane, flags_[k].lane + 1);
            lanes_ = std::max(lanes_, flag.lane + 1);
        }
    }

    void add_flag(const Stage& stage, std::string_view name, std::string_view colour, bool dashed) {
        std::string date = short_range(stage.days, language_);
        // Whose candidates, where not those of the whole election.
        if (!stage.offices.empty() && !stage.offices.contains(timetable_.offices())) {
            std::vector<std::string_view> offices;
            for (unsigned i = 0; i < axis_size(Axis::office_sought); ++i)
                if (stage.offices.contains(static_cast<Office>(i)))
                    offices.push_back(
                        detail::abbreviation(label(static_cast<Office>(i), language_)));
            date += fmt::format(" ({})", fmt::join(offices, ", "));
        }
        // Several contests are often determined on one day, and one day may stand twice.
        for (const Flag& flag : flags_)
            if (flag.day == stage.days.first && flag.name == name) return;
        Flag flag{stage.days.first, std::string(name), date, colour};
        flag.dashed = dashed;
        flags_.push_back(std::move(flag));
    }

    static double width(const Flag& flag) {
        return 6 + std::max(text_width(flag.name, 12, true), text_width(flag.date, 11.5));
    }

    void flags(double head, double bottom) {
        for (const Flag& flag : flags_) {
            const double at = x(flag.day);
            const double top = head + static_cast<double>(lanes_ - 1 - flag.lane) * lane_height;
            const double thickness = flag.filled ? 2 : 1.4;
            svg_.line(
                at, top, at, bottom,
                fmt::format("stroke=\"{}\" stroke-width=\"{}\"{}", flag.colour, number(thickness),
                            flag.dashed ? " stroke-dasharray=\"5 3\"" : ""));
            if (flag.filled) {
                svg_.rectangle(at, top, width(flag) + 8, 31,
                               fmt::format("fill=\"{}\" rx=\"2\"", flag.colour));
                svg_.text(at + 7, top + 13, flag.name, {12, "#fff", true});
                svg_.text(at + 7, top + 26.5, flag.date, {11.5, "#fff"});
            } else {
                svg_.text(at + 6, top + 13, flag.name, {12, flag.colour, true});
                svg_.text(at + 6, top + 26.5, flag.date, {11.5, flag.colour});
            }
        }
    }

    // --- Ground and axis -------------------------------------------------------------------------

    void background(double bottom) {
        for (const Row& row : rows_)
            if (row.shaded)
                svg_.rectangle(margin - 8, row.top, page_width - 2 * margin + 16, row.height,
                               "fill=\"#f4f6f9\"");
        for (int year = first_.year(); year <= static_cast<int>(end_.year()); ++year) {
            for (const Holiday& holiday : holidays(year)) {
                if (!in_range(holiday.day)) continue;
                const bool leave = holiday.kind == HolidayKind::joint_leave;
                (leave ? leave_ : holiday_) = true;
                svg_.rectangle(x(holiday.day), axis_, std::max(scale_, 1.4), bottom - axis_,
                               fmt::format("fill=\"{}\" fill-opacity=\"0.75\"",
                                           leave ? leave_colour : holiday_colour),
                               fmt::format("{} · {}", long_date(holiday.day, language_),
                                           holiday.name.in(language_)));
            }
        }
        for (const Stage& stage : timetable_.stages()) {
            if (!stage.held || stage.kind != StageKind::quiet_period || !stage.days.complete())
                continue;
            const double from = x(stage.days.first);
            svg_.rectangle(from, axis_, x(stage.days.last + date_duration(1)) - from,
                           bottom - axis_,
                           fmt::format("fill=\"{}\" fill-opacity=\"0.22\"", quiet_colour));
        }
    }

    void axis(double bottom) {
        const double month_width = scale_ * 30.4;
        svg_.line(left, axis_, right, axis_, "stroke=\"#1d232b\" stroke-width=\"1.2\"");
        svg_.line(left, bottom, right, bottom, "stroke=\"#c5ccd5\"");
        for (Date month = first_; month < end_; month += months(1)) {
            const bool january = month.month() == 1;
            const double at = x(month);
            svg_.line(at, axis_ - 7, at, bottom,
                      january ? "stroke=\"#a9b3bf\"" : "stroke=\"#e1e6ec\"");
            const std::string_view name = short_month(month.month(), language_);
            const double middle = (at + x(month + months(1))) / 2;
            if (month_width >= 26)
                svg_.text(middle, axis_ - 9, name, {11.5, soft, false, "middle"});
            else
                svg_.text(middle, axis_ - 9, name.substr(0, 1), {11, soft, false, "middle"});
            // Weeks, where the months are wide.
            if (month_width < 180) continue;
            for (const int day : {8, 15, 22, 29}) {
                const Date week = month + date_duration(day - 1);
                if (week.month() != month.month()) continue;
                svg_.line(x(week), axis_, x(week), bottom,
                          "stroke=\"#e9edf1\" stroke-dasharray=\"2 3\"");
                svg_.line(x(week), axis_ - 4, x(week), axis_, "stroke=\"#a9b3bf\"");
            }
        }
        svg_.line(right, axis_, right, bottom, "stroke=\"#e1e6ec\"");
    }

    // Over the lines of the flags.
    void years() {
        double end = 0;
        for (Date month = first_; month < end_; month += months(1)) {
            const double at = x(month);
            if ((month.month() != 1 && month != first_) || at < end) continue;
            const std::string year = std::to_string(month.year());
            svg_.text(at + (month.month() == 1 ? 4 : 0), axis_ - axis_height + 17, year,
                      {13, "#1d232b", true, "start", true});
            end = at + text_width(year, 13, true) + 12;
        }
    }

    // --- Rows ------------------------------------------------------------------------------------

    void draw_row(const Row& row) {
        if (row.stage == nullptr) {
            svg_.text(margin, row.top + row.height - 9, row.lines[0], {12.5, soft, true});
            return;
        }
        const Stage& stage = *row.stage;
        const double indent = stage.sub_stage ? 14 : 0;
        double baseline = row.top + 16.5;
        for (const std::string& line : row.lines) {
            svg_.text(margin + indent, baseline, line,
                      {name_size, stage.held ? std::string_view("#1d232b") : soft});
            baseline += line_height;
        }

        const double middle = row.top + row.height / 2;
        if (!is_known(stage.days.first) && !is_known(stage.days.last)) {
            svg_.text(left + 8, middle + 4, short_range(stage.days, language_),
                      {11.5, soft, false, "start", true});
            return;
        }
        const std::string dates = short_range(stage.days, language_);
        const std::string tip =
            fmt::format("{}: {} ({})", capital(stage.name.in(language_)), dates, stage.basis);
        const std::string_view colour = colour_of(stage.kind);
        const std::string paint =
            stage.held
                ? fmt::format("fill=\"{}\"", colour)
                : fmt::format("fill=\"#fff\" stroke=\"{}\" stroke-dasharray=\"4 2\"", colour);
        double from = is_known(stage.days.first) ? x(stage.days.first) : left;
        double to = is_known(stage.days.last) ? x(stage.days.last + date_duration(1)) : right;
        constexpr double least = 3.5;
        if (is_known(stage.days.first) && stage.days.first == stage.days.last) {
            // A day: a diamond over its middle, since a bar could not be seen.
            const double centre = (from + to) / 2;
            constexpr double r = 7;
            svg_.path(fmt::format("M{0} {1}L{2} {3}L{0} {4}L{5} {3}Z", number(centre),
                                  number(middle - r), number(centre + r), number(middle),
                                  number(middle + r), number(centre - r)),
                      paint, tip);
            from = centre - r;
            to = centre + r;
        } else {
            to = std::max(to, from + least);
            const double height = stage.sub_stage ? 9 : 14;
            const double top = middle - height / 2;
            constexpr double point = 9;
            const bool open_left = !is_known(stage.days.first);
            const bool open_right = !is_known(stage.days.last);
            if (open_left || open_right) {
                // An end that no source gives is drawn as an arrow.
                const double a = from + (open_left ? point : 0);
                const double b = to - (open_right ? point : 0);
                svg_.path(fmt::format("M{0} {1}L{2} {1}L{3} {4}L{2} {5}L{0} {5}L{6} {4}Z",
                                      number(a), number(top), number(b), number(to), number(middle),
                                      number(top + height), number(from)),
                          paint, tip);
            } else {
                svg_.rectangle(from, top, to - from, height, paint + " rx=\"2\"", tip);
            }
        }
        // The dates behind the bar; before it, or on it, where there is no room.
        const double width = text_width(dates, 11.5);
        if (to + 7 + width <= page_width - margin)
            svg_.text(to + 7, middle + 4, dates, {11.5, "#3a444f", false, "start", true});
        else if (from - 7 - width >= left)
            svg_.text(from - 7, middle + 4, dates, {11.5, "#3a444f", false, "end", true});
        else
            svg_.text((from + to) / 2, middle + 4, dates, {11.5, "#11151a", false, "middle", true});
    }

    // --- Title and legend ------------------------------------------------------------------------

    void title() {
        title_ = capital(timetable_.name().in(language_));
        svg_.text(margin, 42, title_, {23, "#11151a", true});
        const ClosedInterval span = timetable_.span();
        std::string below =
            program_.say({"Tahapan, {}", "Stages, {}"}, short_range(span, language_));
        if (is_known(on_) && !in_range(on_))
            below += program_.say({"; {} berada di luar gambar", "; {} is outside the picture"},
                                  long_date(on_, language_));
        svg_.text(margin, 64, below, {13.5, soft});
    }

    double legend(double y) {
        double at = margin;
        const auto place = [&](std::string_view name) {
            const double width = 24 + text_width(name, 12) + 20;
            if (at + width > page_width - margin && at > margin) {
                at = margin;
                y += 22;
            }
            const double here = at;
            at += width;
            svg_.text(here + 24, y, name, {12, "#3a444f"});
            return here;
        };
        for (int kind = 0; kind <= static_cast<int>(StageKind::inauguration); ++kind) {
            const StageKind stage = static_cast<StageKind>(kind);
            const bool there =
                std::any_of(timetable_.stages().begin(), timetable_.stages().end(),
                            [&](const Stage& candidate) { return candidate.kind == stage; });
            if (!there) continue;
            const double here = place(label(stage, language_));
            svg_.rectangle(here, y - 10, 17, 11,
                           fmt::format("fill=\"{}\" rx=\"2\"", colour_of(stage)));
        }
        const auto stripe = [&](Text name, std::string_view colour) {
            const double here = place(in(name));
            svg_.rectangle(here, y - 12, 17, 15, fmt::format("fill=\"{}\"", colour));
        };
        if (holiday_) stripe({"hari libur nasional", "national holiday"}, holiday_colour);
        if (leave_) stripe({"cuti bersama", "joint leave"}, leave_colour);
        if (std::any_of(rows_.begin(), rows_.end(),
                        [](const Row& row) { return row.stage != nullptr && !row.stage->held; })) {
            const double here = place(in({"tidak dilaksanakan", "not held"}));
            svg_.rectangle(here, y - 10, 17, 11,
                           "fill=\"#fff\" stroke=\"#566170\" stroke-dasharray=\"4 2\" rx=\"2\"");
        }

        std::string note = program_.say({"Dasar: {}. ", "Basis: {}. "}, bases_of(timetable_));
        if (limited_) note += in({"* Sumber terbatas. ", "* Limited source. "});
        const int first_year = first_.year();
        if ((holiday_ || leave_) && first_year < first_holiday_year)
            note +=
                program_.say({"Hari libur ditampilkan sejak {}. ", "Holidays are shown from {}. "},
                             first_holiday_year);
        note += program_.say({"Dibuat dengan {}.", "Made with {}."}, version_line(program_));
        y += 28;
        for (const std::string& line : wrap_text(note, 11.5, page_width - 2 * margin)) {
            svg_.text(margin, y, line, {11.5, soft});
            y += 16;
        }
        return y + 8;
    }

    const Program& program_;
    Language language_;
    const Timetable& timetable_;
    Date on_;
    Svg svg_;
    std::string title_;
    Date first_{boost::date_time::not_a_date_time};
    Date end_{boost::date_time::not_a_date_time};  // outside
    double scale_ = 1;                             // a day
    double axis_ = 0;
    std::vector<Row> rows_;
    std::vector<Flag> flags_;
    std::size_t lanes_ = 0;
    bool limited_ = false;
    bool holiday_ = false;
    bool leave_ = false;
};

}  // namespace

std::string timeline_svg(const Program& program, const Timetable& timetable, Date on) {
    return Picture(program, timetable, on).draw();
}

}  // namespace netralitas::inline v0::cli
