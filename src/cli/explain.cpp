// SPDX-License-Identifier: Apache-2.0
//
// netralitas explain: a report for people, case by case.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/report.hpp"
#include "cli/words.hpp"

#include <netralitas/explain.hpp>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

enum class Form { text, markdown, html };
constexpr Word<Form> form_words[] = {
    {"text", Form::text}, {"markdown", Form::markdown}, {"html", Form::html}};

struct Options {
    CaseOptions cases;
    LawOptions law;
    std::string format;
};

int explain_cases(Program& program, const Options& options) {
    const Form form = one_of(program, "--format", options.format, form_words).value_or(Form::text);
    const Law law(program, options.law);
    std::size_t number = 0;
    std::vector<Report> reports;  // of a page, which opens with an overview
    if (form == Form::markdown) program.out << markdown_head(program);
    const int code = for_each_case(program, options.cases, [&](const io::Record& record) {
        ++number;
        const Verdict verdict = law.judge(record.facts);
        const boost::optional<io::LocalView> local = law.local(record.facts, verdict);
        if (form == Form::text) {
            const std::string name = record.id.empty()
                                         ? program.say({"Kasus {}", "Case {}"}, number)
                                         : printable(record.id);
            program.out << (number > 1 ? "\n" : "") << name << '\n'
                        << std::string(length(name), '=') << '\n'
                        << with_sections(explain(verdict, program.language),
                                         local ? local_sections(program, *local)
                                               : std::vector<ReportSection>());
            return;
        }
        Report report = make_report(program, record.facts, verdict, local);
        if (form == Form::markdown)
            program.out << markdown_case(program, report, number);
        else
            reports.push_back(std::move(report));
    });
    if (form == Form::html) program.out << html_page(program, reports);
    return code;
}

}  // namespace

void add_explain(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub = subcommand(app, program, "explain",
                               {"Menjelaskan kasus dalam laporan untuk dibaca orang",
                                "Explain cases in a report for people"});
    add_case_options(sub, program, options->cases);
    option(sub, program, "--format", options->format, {"FORMAT", "FORMAT"},
           {"text (bawaan), markdown atau html (satu halaman utuh, siap cetak)",
            "text (default), markdown or html (one self-contained page, ready to print)"});
    add_law_options(sub, program, options->law);
    sub.callback([options, &program] {
        program.run = [options, &program] { return explain_cases(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
