// SPDX-License-Identifier: Apache-2.0
//
// netralitas record: a decision record of each case, to be kept.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"

#include <netralitas/decision_record.hpp>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    CaseOptions cases;
    LawOptions law;
};

int record_cases(Program& program, const Options& options) {
    const Law law(program, options.law);
    return for_each_case(program, options.cases, [&](const io::Record& record) {
        const Verdict verdict = law.judge(record.facts);
        program.out << io::decision_record(record.facts, verdict, program.language,
                                           law.used(record.facts, verdict))
                    << '\n';
    });
}

}  // namespace

void add_record(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub = subcommand(app, program, "record",
                               {"Menulis catatan keputusan yang dapat diperiksa kembali",
                                "Write decision records that can be checked later"});
    add_case_options(sub, program, options->cases);
    add_law_options(sub, program, options->law);
    sub.callback([options, &program] {
        program.run = [options, &program] { return record_cases(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
