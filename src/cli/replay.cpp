// SPDX-License-Identifier: Apache-2.0
//
// netralitas replay: whether decision records still say what the library says.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/words.hpp"

#include <netralitas/decision_record.hpp>

#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::vector<std::string> circulars;
};

// A document is one record, or one a line.
std::vector<std::string> records_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos) lines.push_back(line);
    const bool one_a_line = !lines.empty() && lines.front().front() == '{' &&
                            lines.front().find_last_of('}') != std::string::npos;
    return one_a_line ? lines : std::vector<std::string>{text};
}

Text words_of(io::Outcome outcome) {
    switch (outcome) {
        case io::Outcome::same: return {"sama", "same"};
        case io::Outcome::law_changed:
            return {"sama, meskipun data hukum berubah", "same, although the law data changed"};
        case io::Outcome::differs: return {"BERBEDA", "DIFFERENT"};
        case io::Outcome::tampered: break;
    }
    return {"isi catatan telah berubah sejak ditulis",
            "the record was changed after it was written"};
}

int replay_files(Program& program, const Options& options) {
    const io::FindCircular find = [&](std::string_view id) -> boost::optional<std::string> {
        for (const std::string& name : options.circulars) {
            const std::string document = read_file(program, name);
            const Result<io::Circular> circular = io::read_circular(document);
            if (circular && circular->id == id) return document;
        }
        for (const std::string_view document : io::shipped_circulars()) {
            const Result<io::Circular> circular = io::read_circular(document);
            if (circular && circular->id == id) return std::string(document);
        }
        return {};
    };
    int code = exit_ok;
    for (const std::string& file : options.files) {
        std::size_t number = 0;
        for (const std::string& record : records_of(read_file(program, file))) {
            ++number;
            const std::string place = fmt::format("{}:{}", file, number);
            const Result<io::Replay> replay = io::replay(record, find);
            if (!replay) {
                program.complain(place + ": " +
                                 netralitas::describe(replay.error(), program.language));
                code = exit_bad_input;
                continue;
            }
            const io::Outcome outcome = replay->outcome;
            const std::string id =
                replay->id.empty() ? std::string() : " [" + printable(replay->id) + "]";
            program.out << place << id << ": " << program.in(words_of(outcome)) << '\n';
            if (outcome == io::Outcome::tampered) {
                code = exit_bad_input;
                continue;
            }
            if (outcome == io::Outcome::differs && code == exit_ok) code = exit_differs;
            if (!replay->sha256.empty() && replay->sha256 != replay->recorded_sha256)
                program.out << program.say(
                    {"  data hukum: {} {}, sekarang {} {}\n", "  law data: {} {}, now {} {}\n"},
                    printable(replay->recorded_version), printable(replay->recorded_sha256),
                    data_version(), replay->sha256);
            for (const std::string& circular : replay->changed_circulars)
                program.out << program.say(
                    {"  edaran lain atau tidak ada: {}\n", "  circular changed or missing: {}\n"},
                    printable(circular));
            for (const io::RecordDifference& difference : replay->differences)
                program.out << program.say(
                    {"  {}: {} -> {}\n", "  {}: {} -> {}\n"}, printable(difference.place),
                    difference.before.empty() ? "-" : printable(difference.before),
                    difference.now.empty() ? "-" : printable(difference.now));
        }
    }
    return code;
}

}  // namespace

void add_replay(CLI::App& app, Program& program) {
    auto chosen = std::make_shared<Options>();
    CLI::App& sub =
        subcommand(app, program, "replay",
                   {"Memeriksa kembali catatan keputusan", "Check decision records again"});
    sub.add_option("RECORD", chosen->files,
                   std::string(program.in({"Berkas catatan keputusan, satu atau lebih",
                                           "Files of decision records, one or more"})))
        ->type_name("")
        ->required();
    options(sub, program, "--circular", chosen->circulars, {"BERKAS", "FILE"},
            {"Berkas edaran yang disebut catatan (dapat diulang); edaran bawaan ditemukan sendiri",
             "File of a circular that a record names (may be repeated); shipped ones are found"});
    sub.callback([chosen, &program] {
        program.run = [chosen, &program] { return replay_files(program, *chosen); };
    });
}

}  // namespace netralitas::inline v0::cli
