// SPDX-License-Identifier: Apache-2.0
//
// netralitas personnel: a disciplinary punishment in the fields of personnel systems.
#include "cli/arguments.hpp"

#include <netralitas/calendar.hpp>
#include <netralitas/citation.hpp>
#include <netralitas/personnel.hpp>

#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <vector>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    std::string kind;
    std::string from;
};

int show(Program& program, const Options& options) {
    Date from = unknown_date();
    if (!options.from.empty()) {
        const Result<Date> date = parse_date(options.from);
        if (!date) program.refuse(exit_usage, date.error());
        from = *date;
    }
    std::vector<std::string_view> codes;
    for (const SanctionLevel level :
         {SanctionLevel::light, SanctionLevel::moderate, SanctionLevel::severe}) {
        for (const SanctionKind& kind : kinds_of(level, from)) {
            if (kind.operation == Operation::suspended) {
                if (kind.code == options.kind)
                    program.refuse(exit_usage,
                                   {"{}: jenis ini ditangguhkan oleh {}", "{}: suspended by {}"},
                                   options.kind, cite(kind.suspended_by, program.language));
                continue;
            }
            if (kind.code == options.kind) {
                program.out << io::to_json(io::punishment_record(kind, from)) << '\n';
                return exit_ok;
            }
            codes.push_back(kind.code);
        }
    }
    refuse_word(program, "KIND", options.kind, codes);
}

}  // namespace

void add_personnel(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub =
        subcommand(app, program, "personnel",
                   {"Menampilkan hukuman disiplin dalam isian sistem kepegawaian",
                    "Print a disciplinary punishment in the fields of personnel systems"});
    option(
        sub, program, "KIND", options->kind, {"", ""},
        {"Kode jenis hukuman, misalnya oral_reprimand", "Code of the kind, such as oral_reprimand"})
        .required();
    option(sub, program, "--from", options->from, {"TANGGAL", "DATE"},
           {"Hari mulai berlaku, YYYY-MM-DD", "Day from which it counts, YYYY-MM-DD"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return show(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
