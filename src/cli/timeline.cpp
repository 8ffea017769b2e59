// SPDX-License-Identifier: Apache-2.0
//
// netralitas timeline: the stages of an election, as text and as a picture.
#include "cli/timeline.hpp"

#include "cli/arguments.hpp"
#include "cli/streams.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    std::string election;
    std::string svg;
    std::string on;
};

class Listing {
public:
    Listing(Program& program, const Timetable& timetable, Date on)
        : program_(program), timetable_(timetable), on_(on) {}

    void write() {
        std::ostream& out = program_.out;
        const Language language = program_.language;
        out << capital(timetable_.name().in(language)) << " (" << timetable_.code() << ")\n"
            << program_.say({"Jenis: {}. Dasar: {}.", "Kind: {}. Basis: {}."},
                            label(timetable_.kind(), language), bases_of(timetable_))
            << "\n\n";
        stages(true);
        stages(false);
        bans();
        if (unknown_ || limited_) out << '\n';
        if (unknown_)
            out << program_.in({"… tanggal tidak diumumkan atau tidak diketahui",
                                "… a date that is not published or not known"})
                << '\n';
        if (limited_)
            out << program_.in(
                       {"* sumber terbatas: satu sumber, atau tidak ada sumber yang terbaca",
                        "* limited source: one source, or none at hand"})
                << '\n';
        if (is_known(on_)) day();
    }

private:
    std::string column(Date date) {
        if (is_known(date)) return to_iso(date);
        unknown_ = true;
        return "…";
    }

    void stages(bool held) {
        bool headed = held;
        for (const Stage& stage : timetable_.stages()) {
            if (stage.held != held) continue;
            if (!headed)
                program_.out << '\n'
                             << program_.in(
                                    {"Dijadwalkan, tidak dilaksanakan:", "Scheduled, not held:"})
                             << '\n';
            headed = true;
            const bool limited = stage.confidence != Confidence::high;
            limited_ = limited_ || limited;
            const bool one_day = is_known(stage.days.first) && stage.days.first == stage.days.last;
            program_.out << (held && stage.days.contains(on_) ? "> " : "  ")
                         << fmt::format("{:<10}  {:<10}  {}{}: {}{}\n", column(stage.days.first),
                                        one_day ? "" : column(stage.days.last),
                                        stage.sub_stage ? "  " : "",
                                        label(stage.kind, program_.language),
                                        stage.name.in(program_.language), limited ? " *" : "");
        }
    }

    void bans() {
        const auto ban = [&](Text name, const HalfOpenInterval& days) {
            if (!is_known(days.from) || days.from == days.until) return;
            const std::string when = in_force_words(days, program_.language);
            program_.out << fmt::format("{}: {}.\n", program_.in(name), when);
        };
        const bool any =
            timetable_.kind() == ElectionKind::pilkada && is_known(timetable_.transfer_ban().from);
        if (!any) return;
        program_.out << '\n';
        ban({"Larangan penggantian pejabat (Pasal 71 ayat (2) UU 10/2016)",
             "Ban on replacing officials (Article 71, paragraph (2) of UU 10/2016)"},
            timetable_.transfer_ban());
        ban({"Larangan memakai program yang menguntungkan (Pasal 71 ayat (3) UU 10/2016)",
             "Ban on programmes that favour (Article 71, paragraph (3) of UU 10/2016)"},
            timetable_.programme_ban());
    }

    void day() {
        const Language language = program_.language;
        std::ostream& out = program_.out;
        out << '\n'
            << capital(program_.say({"pada {}:", "on {}:"}, long_date(on_, language))) << '\n';
        std::vector<std::string_view> stages;
        for (const StageKind stage : timetable_.stages_on(on_))
            stages.push_back(label(stage, language));
        out << program_.say({"- tahapan: {}\n", "- stages: {}\n"},
                            stages.empty() ? std::string(program_.in({"tidak ada", "none"}))
                                           : fmt::format("{}", fmt::join(stages, ", ")));
        if (const boost::optional<Phase> phase = timetable_.phase_on(on_))
            out << program_.say({"- {} masa kampanye\n", "- {} the campaign\n"},
                                phase_word(*phase));
        if (const boost::optional<int> days = timetable_.days_to_voting(on_)) {
            if (*days > 0)
                out << program_.say(
                    {"- {} hari lagi sampai pemungutan suara\n", "- {} days to voting\n"}, *days);
            else if (*days == 0)
                out << program_.in({"- hari pemungutan suara\n", "- the day of voting\n"});
            else
                out << program_.say(
                    {"- {} hari sesudah pemungutan suara\n", "- {} days after voting\n"}, -*days);
        }
        const Date next = timetable_.next_boundary(on_);
        if (is_known(next))
            out << program_.say({"- perubahan berikutnya: {}\n", "- next change: {}\n"},
                                long_date(next, language));
    }

    std::string_view phase_word(Phase phase) const {
        constexpr Text words[] = {{"sebelum", "before"}, {"dalam", "during"}, {"sesudah", "after"}};
        return program_.in(words[static_cast<std::size_t>(phase)]);
    }

    Program& program_;
    const Timetable& timetable_;
    Date on_;
    bool limited_ = false;
    bool unknown_ = false;
};

int show(Program& program, const Options& options) {
    const Result<Election> election = find_election(options.election);
    if (!election) program.refuse(exit_usage, election.error());
    const Timetable* found = timetable(*election);
    if (found == nullptr || !found->scheduled())
        program.refuse(exit_bad_input,
                       Error{ErrorCode::no_schedule, "ELECTION", options.election, {}});
    Date on = unknown_date();
    if (!options.on.empty()) {
        const Result<Date> day = parse_date(options.on);
        if (!day) {
            Error error = day.error();
            error.place = "--on";
            program.refuse(exit_usage, error);
        }
        on = *day;
    }
    Listing(program, *found, on).write();
    if (!options.svg.empty()) write_file(program, options.svg, timeline_svg(program, *found, on));
    return exit_ok;
}

}  // namespace

std::string bases_of(const Timetable& timetable) {
    std::vector<std::string_view> bases;
    for (const Stage& stage : timetable.stages())
        if (std::find(bases.begin(), bases.end(), stage.basis) == bases.end() &&
            !stage.basis.empty())
            bases.push_back(stage.basis);
    return fmt::format("{}", fmt::join(bases, ", "));
}

void add_timeline(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub =
        subcommand(app, program, "timeline",
                   {"Menampilkan tahapan satu pemilihan", "Show the stages of an election"});
    option(sub, program, "ELECTION", options->election, {"", ""},
           {"Kode pemilihan, misalnya pilkada_2024 (semua kode: netralitas facts)",
            "Code of the election, such as pilkada_2024 (all codes: netralitas facts)"})
        .required();
    option(sub, program, "--svg", options->svg, {"BERKAS", "FILE"},
           {"Tulis juga gambar SVG", "Write a picture as SVG too"});
    option(sub, program, "--on", options->on, {"TANGGAL", "DATE"},
           {"Tandai satu hari, YYYY-MM-DD", "Mark a day, YYYY-MM-DD"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return show(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
