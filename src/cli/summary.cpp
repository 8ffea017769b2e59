// SPDX-License-Identifier: Apache-2.0
//
// netralitas summary: counts over many cases. Nothing is kept of a case but what is counted.
#include "cli/summary.hpp"

#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/words.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

constexpr std::size_t conclusion_count = 7;

struct Options {
    CaseOptions cases;
    LawOptions law;
    std::string svg;
};

class Counts {
public:
    void add(const Case& facts, const Verdict& verdict) {
        ++cases;
        ++conclusions[static_cast<std::size_t>(verdict.conclusion())];
        for (std::size_t track = 0; track < track_count; ++track) {
            const boost::optional<SanctionLevel> level =
                verdict.heaviest(static_cast<Track>(track));
            if (!level) continue;
            ++tracks[track];
            ++levels[static_cast<std::size_t>(*level)];
        }
        if (facts.act)
            ++acts[static_cast<std::size_t>(*facts.act)];
        else
            ++act_unknown;
        if (is_known(facts.date))
            ++months[facts.date.year() * 12 + facts.date.month().as_number() - 1];
        else
            ++month_unknown;
    }

    std::uint64_t cases = 0;
    std::array<std::uint64_t, conclusion_count> conclusions{};
    std::array<std::uint64_t, track_count> tracks{};
    std::array<std::uint64_t, level_count> levels{};
    std::array<std::uint64_t, 31> acts{};
    std::uint64_t act_unknown = 0;
    std::map<int, std::uint64_t> months;  // by the number of the month since year 0
    std::uint64_t month_unknown = 0;
};
static_assert(axis_size(Axis::act) == 31);

std::string_view colour_of(Conclusion conclusion) {
    switch (conclusion) {
        case Conclusion::breach: return "#a61b1b";
        case Conclusion::contested: return "#d98e04";
        case Conclusion::depends: return "#4c6f96";
        case Conclusion::referred: return "#7a5ea8";
        case Conclusion::permitted: return "#1d6b3a";
        case Conclusion::no_breach: return "#5fa877";
        case Conclusion::not_covered: return "#98a3af";
    }
    return {};
}

std::vector<Chart> charts_of(const Program& program, const Counts& counts) {
    const Language language = program.language;
    const std::string unknown(program.in({"belum diketahui", "not known"}));
    std::vector<Chart> charts;

    Chart conclusions{std::string(program.in({"Menurut kesimpulan", "By conclusion"})), {}, {}};
    for (std::size_t i = 0; i < conclusion_count; ++i)
        if (counts.conclusions[i] > 0)
            conclusions.bars.push_back({std::string(label(static_cast<Conclusion>(i), language)),
                                        counts.conclusions[i],
                                        colour_of(static_cast<Conclusion>(i))});
    charts.push_back(std::move(conclusions));

    Chart tracks{std::string(program.in({"Menurut jalur", "By track"})),
                 std::string(program.in({"kasus dengan temuan yang berlaku; satu kasus dapat masuk "
                                         "beberapa jalur",
                                         "cases with a finding that applies; one case can be on "
                                         "several tracks"})),
                 {}};
    for (std::size_t i = 0; i < track_count; ++i)
        if (counts.tracks[i] > 0)
            tracks.bars.push_back(
                {std::string(label(static_cast<Track>(i), language)), counts.tracks[i], {}});
    charts.push_back(std::move(tracks));

    Chart levels{std::string(program.in({"Menurut tingkat", "By level"})),
                 std::string(program.in({"tingkat terberat per kasus dan jalur",
                                         "the heaviest level per case and track"})),
                 {}};
    for (std::size_t i = 0; i < level_count; ++i)
        if (counts.levels[i] > 0)
            levels.bars.push_back({std::string(label(static_cast<SanctionLevel>(i), language)),
                                   counts.levels[i],
                                   {}});
    charts.push_back(std::move(levels));

    Chart acts{std::string(program.in({"Menurut perbuatan", "By act"})), {}, {}};
    for (std::size_t i = 0; i < counts.acts.size(); ++i)
        if (counts.acts[i] > 0)
            acts.bars.push_back(
                {std::string(label(static_cast<Act>(i), language)), counts.acts[i], {}});
    std::stable_sort(acts.bars.begin(), acts.bars.end(),
                     [](const Bar& a, const Bar& b) { return a.count > b.count; });
    if (counts.act_unknown > 0) acts.bars.push_back({unknown, counts.act_unknown, "#98a3af"});
    charts.push_back(std::move(acts));

    Chart months{std::string(program.in({"Menurut bulan", "By month"})), {}, {}, true};
    for (const auto& [month, count] : counts.months)
        months.bars.push_back({fmt::format("{}-{:02}", month / 12, month % 12 + 1), count, {}});
    if (counts.month_unknown > 0)
        months.note = program.say({"tanpa tanggal: {}", "without a date: {}"},
                                  program.cases(counts.month_unknown));
    charts.push_back(std::move(months));
    return charts;
}

void as_text(Program& program, const std::string& source, std::uint64_t cases,
             const std::vector<Chart>& charts) {
    program.out << source << ": " << program.cases(cases) << '\n';
    for (const Chart& chart : charts) {
        if (chart.bars.empty()) continue;
        program.out << '\n' << chart.title;
        if (!chart.note.empty()) program.out << " (" << chart.note << ')';
        program.out << '\n';
        for (const Bar& bar : chart.bars) {
            program.out << fmt::format("{:>8}  {}", bar.count, bar.name);
            // Shares only where every case is counted once.
            if (chart.note.empty() && !chart.months && cases > 0)
                program.out << fmt::format("  ({}%)", (bar.count * 200 + cases) / (cases * 2));
            program.out << '\n';
        }
    }
}

int show(Program& program, const Options& options) {
    const Law law(program, options.law);
    Counts counts;
    const int code = for_each_case(program, options.cases, [&](const io::Record& record) {
        counts.add(record.facts, law.judge(record.facts));
    });
    const std::string source =
        options.cases.file.empty() || options.cases.file == "-"
            ? std::string(program.in({"masukan standar", "standard input"}))
            : printable(std::filesystem::path(options.cases.file).filename().string());
    const std::vector<Chart> charts = charts_of(program, counts);
    as_text(program, source, counts.cases, charts);
    if (!options.svg.empty())
        write_file(program, options.svg, summary_svg(program, source, counts.cases, charts));
    return code;
}

}  // namespace

void add_summary(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub =
        subcommand(app, program, "summary",
                   {"Menghitung kasus menurut kesimpulan, jalur, tingkat, perbuatan, bulan",
                    "Count cases by conclusion, track, level, act and month"});
    add_case_options(sub, program, options->cases);
    sub.get_option("FILE")->required();
    add_law_options(sub, program, options->law);
    option(sub, program, "--svg", options->svg, {"BERKAS", "FILE"},
           {"Tulis juga diagram batang SVG", "Write a bar chart as SVG too"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return show(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
