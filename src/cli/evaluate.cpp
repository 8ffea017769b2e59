// SPDX-License-Identifier: Apache-2.0
//
// netralitas evaluate: cases in, verdicts out.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>

namespace netralitas::cli {

namespace {

constexpr Word<io::Format> format_words[] = {{"json", io::Format::json},
                                             {"jsonl", io::Format::jsonl},
                                             {"csv", io::Format::csv},
                                             {"table", io::Format::table}};

struct Options {
    CaseOptions cases;
    LawOptions law;
    std::string format;
    bool strict_input = false;
    bool skip_bad = false;
    std::string rejects;
};

std::size_t terminal_width() {
    constexpr std::size_t usual = 100;
    ::winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return std::max<std::size_t>(size.ws_col, 60);
}

// The bad records of an input, as they stood and in its format, so that they can be mended and
// evaluated again. The file is made for the first of them.
class Rejects {
public:
    Rejects(const Program& program, const CaseSource& source, std::string name)
        : program_(program), source_(source), name_(std::move(name)) {}

    void add(const io::Record& record) {
        if (record.text.empty()) {  // too long to be kept, or about the whole input
            ++not_kept_;
            return;
        }
        const bool array = source_.reader().format() == io::Format::json;
        if (!file_.is_open()) {
            open();
            if (array) file_ << "[\n";
            if (source_.reader().format() == io::Format::csv)
                file_ << source_.reader().header() << '\n';
        } else if (array) {
            file_ << ",\n";
        }
        file_ << record.text;
        if (!array) file_ << '\n';
        ++kept_;
    }

    void finish() {
        if (file_.is_open()) {
            if (source_.reader().format() == io::Format::json) file_ << "\n]\n";
            file_.close();
            if (!file_) program_.refuse_unwritable(name_, errno);
            program_.complain(
                program_.say({"ditolak dan ditulis ke {}: {}", "rejected and written to {}: {}"},
                             name_, program_.cases(kept_)));
        }
        if (not_kept_ > 0)
            program_.complain(program_.say(
                {"ditolak dan tidak dapat disalin: {}", "rejected and could not be copied: {}"},
                program_.cases(not_kept_)));
    }

private:
    void open() {
        std::error_code ignored;
        if (!source_.is_standard_input() &&
            std::filesystem::equivalent(source_.name(), name_, ignored))
            program_.refuse(exit_usage,
                            {"--rejects: berkas penolakan tidak boleh berkas masukan itu sendiri",
                             "--rejects: the reject file can't be the input itself"});
        errno = 0;
        file_.open(name_, std::ios::binary | std::ios::trunc);
        if (!file_) program_.refuse_unwritable(name_, errno);
    }
    const Program& program_;
    const CaseSource& source_;
    std::string name_;
    std::ofstream file_;
    std::uint64_t kept_ = 0;
    std::uint64_t not_kept_ = 0;
};

// "cases.csv" has its rejects in "cases.rejects.csv".
std::string reject_name(const Program& program, const Options& options, const CaseSource& source) {
    if (!options.rejects.empty()) return options.rejects;
    if (source.is_standard_input()) {
        program.refuse(exit_usage, {"--skip-bad dengan masukan standar memerlukan --rejects BERKAS",
                                    "--skip-bad with standard input needs --rejects FILE"});
    }
    const std::filesystem::path input = source.name();
    std::filesystem::path name = input;
    name.replace_filename(input.stem().string() + ".rejects" + input.extension().string());
    return name.string();
}

int evaluate(Program& program, const Options& options) {
    if (!options.rejects.empty() && !options.skip_bad)
        program.refuse(exit_usage, {"--rejects hanya berlaku bersama --skip-bad",
                                    "--rejects is only for use with --skip-bad"});
    const io::Format format =
        one_of(program, "--format", options.format, format_words)
            .value_or(program.terminal_out ? io::Format::table : io::Format::jsonl);
    const Law law(program, options.law);
    CaseSource source(program, options.cases);

    io::WriteOptions how;
    how.language = program.language;
    how.width = program.terminal_out ? terminal_width() : how.width;
    io::VerdictWriter writer(program.out, format, how);

    Rejects rejects(program, source,
                    options.skip_bad ? reject_name(program, options, source) : std::string());
    while (program.out && source.next()) {
        const io::Record& record = source.record();
        if (record.ok()) {
            // Without --skip-bad nothing comes out after a bad line, but all bad lines are told.
            if (options.skip_bad || source.all_good())
                writer.write(record.id, law.judge(record.facts));
            continue;
        }
        source.report();
        if (options.skip_bad) rejects.add(record);
    }
    writer.finish();
    program.out.flush();
    if (options.skip_bad) rejects.finish();
    if (source.all_good()) return exit_ok;
    if (!options.skip_bad)
        program.complain(program.say({"{}: tidak dapat dibaca: {}; evaluasi dihentikan pada yang "
                                      "pertama (--skip-bad melewatinya)",
                                      "{}: could not be read: {}; evaluation stopped at the first "
                                      "(--skip-bad leaves them out)"},
                                     source.name(), program.cases(source.bad())));
    return exit_bad_input;
}

}  // namespace

void add_evaluate(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub = subcommand(
        app, program, "evaluate",
        {"Menilai kasus: kasus masuk, putusan keluar", "Evaluate cases: cases in, verdicts out"});
    add_case_options(sub, program, options->cases);
    option(sub, program, "--format", options->format, {"FORMAT", "FORMAT"},
           {"json, jsonl, csv atau table; tanpa opsi ini: table pada terminal, selain itu jsonl",
            "json, jsonl, csv or table; without it: table on a terminal, else jsonl"});
    add_law_options(sub, program, options->law);
    CLI::Option& strict =
        flag(sub, program, "--strict-input", options->strict_input,
             {"Berhenti mengeluarkan putusan pada kasus pertama yang tidak dapat dibaca (bawaan)",
              "Write no more verdicts after the first case that can't be read (default)"});
    CLI::Option& skip = flag(sub, program, "--skip-bad", options->skip_bad,
                             {"Lewati kasus yang tidak dapat dibaca dan salin ke berkas penolakan",
                              "Leave out cases that can't be read and copy them to a reject file"});
    strict.excludes(&skip);
    option(sub, program, "--rejects", options->rejects, {"BERKAS", "FILE"},
           {"Nama berkas penolakan; tanpa opsi ini: NAMA.rejects.AKHIRAN di samping masukan",
            "Name of the reject file; without it: NAME.rejects.SUFFIX beside the input"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return evaluate(program, *options); };
    });
}

}  // namespace netralitas::cli
