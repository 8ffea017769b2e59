// SPDX-License-Identifier: Apache-2.0
//
// The counts of `netralitas summary` as bars: one chart below the other, the months as columns.
#include "cli/summary.hpp"
#include "cli/svg.hpp"
#include "cli/words.hpp"

#include <algorithm>
#include <cmath>

namespace netralitas::inline v0::cli {

namespace {

constexpr double page_width = 960;
constexpr double margin = 32;
constexpr double names_width = 350;
constexpr double left = margin + names_width + 14;
constexpr double right = page_width - margin - 56;  // behind it room for the numbers
constexpr double bar_height = 17;
constexpr double name_size = 12.5;
constexpr double line_height = 15.5;
constexpr std::string_view soft = "#566170";
constexpr std::string_view bar_colour = "#2f6ea5";

std::uint64_t highest(const Chart& chart) {
    std::uint64_t most = 1;
    for (const Bar& bar : chart.bars) most = std::max(most, bar.count);
    return most;
}

// Steps of 1, 2 or 5 with zeros, about four of them.
double step_for(std::uint64_t most) {
    const double rough = static_cast<double>(most) / 4;
    const double power = std::pow(10, std::floor(std::log10(std::max(rough, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (power * factor >= rough) return std::max(1.0, power * factor);
    return power * 10;
}

class Picture {
public:
    explicit Picture(const Program& program) : program_(program) {}

    std::string draw(const std::string& source, std::uint64_t cases,
                     const std::vector<Chart>& charts) {
        const std::string title =
            program_.say({"Ringkasan kasus netralitas ASN", "Summary of ASN neutrality cases"});
        svg_.text(margin, 42, title, {23, "#11151a", true});
        svg_.text(margin, 64, source + ": " + program_.cases(cases), {13.5, soft});
        y_ = 78;
        for (const Chart& chart : charts) {
            if (chart.bars.empty()) continue;
            head(chart);
            chart.months ? columns(chart) : bars(chart);
        }
        y_ += 26;
        svg_.text(margin, y_,
                  program_.say({"Dinilai dan dibuat dengan {}.", "Evaluated and made with {}."},
                               version_line(program_)),
                  {11.5, soft});
        return svg_.finish(
            page_width, y_ + 24, title,
            program_.in({"Diagram batang jumlah kasus", "Bar charts of numbers of cases"}),
            program_.language);
    }

private:
    void head(const Chart& chart) {
        y_ += 34;
        svg_.text(margin, y_, chart.title, {15, "#1f4e79", true});
        if (!chart.note.empty())
            svg_.text(margin + text_width(chart.title, 15, true) + 10, y_, "(" + chart.note + ")",
                      {12, soft});
        y_ += 9;
    }

    void bars(const Chart& chart) {
        const std::uint64_t most = highest(chart);
        const double scale = (right - left) / static_cast<double>(most);
        double height = 6;
        std::vector<std::vector<std::string>> names;
        for (const Bar& bar : chart.bars) {
            names.push_back(wrap_text(capital(bar.name), name_size, names_width));
            height += row_height(names.back().size());
        }
        const double step = step_for(most);
        for (double value = 0; value <= static_cast<double>(most); value += step) {
            const double at = left + value * scale;
            svg_.line(at, y_, at, y_ + height,
                      value == 0 ? "stroke=\"#8a94a0\"" : "stroke=\"#e1e6ec\"");
            svg_.text(at, y_ + height + 14, number(value), {11, soft, false, "middle"});
        }
        double row = y_ + 4;
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            const Bar& bar = chart.bars[i];
            const double space = row_height(names[i].size());
            const double middle = row + space / 2;
            double baseline =
                middle + 4.5 - static_cast<double>(names[i].size() - 1) * line_height / 2;
            for (const std::string& line : names[i]) {
                svg_.text(left - 10, baseline, line, {name_size, "#1d232b", false, "end"});
                baseline += line_height;
            }
            const double width = static_cast<double>(bar.count) * scale;
            svg_.rectangle(left, middle - bar_height / 2, std::max(width, 1.0), bar_height,
                           fmt::format("fill=\"{}\"", bar.colour.empty() ? bar_colour : bar.colour),
                           fmt::format("{}: {}", bar.name, bar.count));
            svg_.text(left + width + 7, middle + 4.5, std::to_string(bar.count),
                      {12.5, "#1d232b", true});
            row += space;
        }
        y_ += height + 18;
    }

    static double row_height(std::size_t lines) {
        return std::max(bar_height + 7, static_cast<double>(lines) * line_height + 6);
    }

    void columns(const Chart& chart) {
        constexpr double height = 150;
        constexpr double from = margin + 34;
        const double to = page_width - margin - 14;
        const std::uint64_t most = highest(chart);
        const double scale = height / static_cast<double>(most);
        const double top = y_ + 22;
        const double base = top + height;
        const double step = step_for(most);
        for (double value = 0; value <= static_cast<double>(most); value += step) {
            const double at = base - value * scale;
            svg_.line(from, at, to, at, value == 0 ? "stroke=\"#8a94a0\"" : "stroke=\"#e1e6ec\"");
            svg_.text(from - 7, at + 4, number(value), {11, soft, false, "end"});
        }
        // Months without a case leave a gap, so that the distance is that of time; of two years at
        // most.
        std::vector<const Bar*> slots;
        int last = 0;
        for (const Bar& bar : chart.bars) {
            const int month = month_of(bar);
            if (last > 0)
                slots.insert(slots.end(), static_cast<std::size_t>(std::min(month - last - 1, 24)),
                             nullptr);
            slots.push_back(&bar);
            last = month;
        }
        const double slot = std::min((to - from) / static_cast<double>(slots.size()), 64.0);
        const bool names = slot >= 26;
        int year = 0;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (slots[i] == nullptr) continue;
            const Bar& bar = *slots[i];
            const double at = from + static_cast<double>(i) * slot;
            const double middle = at + slot / 2;
            const double tall = static_cast<double>(bar.count) * scale;
            svg_.rectangle(at + slot * 0.15, base - tall, slot * 0.7, tall,
                           fmt::format("fill=\"{}\"", bar.colour.empty() ? bar_colour : bar.colour),
                           fmt::format("{}: {}", bar.name, bar.count));
            if (slot >= 10)
                svg_.text(middle, base - tall - 5, std::to_string(bar.count),
                          {slot >= 26 ? 12.0 : 10.0, "#1d232b", true, "middle"});
            const int month = month_of(bar);
            const std::string_view name = short_month((month - 1) % 12 + 1, program_.language);
            if (slot >= 9)
                svg_.text(middle, base + 15, names ? name : name.substr(0, 1),
                          {names ? 11.5 : 10.0, soft, false, "middle"});
            if (const int here = (month - 1) / 12; here != year) {
                year = here;
                svg_.text(at + slot * 0.15, base + 32, std::to_string(year),
                          {12.5, "#1d232b", true});
            }
        }
        y_ = base + 40;
    }

    // "2024-09" as the number of the month since year 0, from 1.
    static int month_of(const Bar& bar) {
        return std::stoi(bar.name.substr(0, 4)) * 12 + std::stoi(bar.name.substr(5));
    }

    const Program& program_;
    Svg svg_;
    double y_ = 0;
};

}  // namespace

std::string summary_svg(const Program& program, const std::string& source, std::uint64_t cases,
                        const std::vector<Chart>& charts) {
    return Picture(program).draw(source, cases, charts);
}

}  // namespace netralitas::inline v0::cli
