// SPDX-License-Identifier: Apache-2.0
//
// netralitas evaluate: cases in, verdicts out.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace netralitas::inline v0::cli {

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
    std::string jobs;
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

// --- One thread or several -----------------------------------------------------------------------

struct Shared {
    const Program& program;
    const Law& law;
    CaseSource& source;
    const io::VerdictWriter& writer;
    // Counts a record and writes its text, or reports it; called in the order of the input.
    const std::function<void(const io::Record&, std::string_view)>& settle;

    void judge(io::Record& record, std::string& text) const {
        source.reader().read(record);
        if (record.ok()) writer.text(record.id, law.judge(record.facts), text);
    }
};

// What was written so far comes out before more is waited for.
void one_by_one(const Shared& work) {
    io::Record record;
    std::string text;
    while (work.program.out && work.source.take(record)) {
        text.clear();
        work.judge(record, text);
        work.settle(record, text);
    }
}

// Each thread takes a block of records, judges it, and writes it when its turn comes. No more than one block a
// thread is kept.
class Threads {
public:
    explicit Threads(const Shared& work) : work_(work) {}

    void run(unsigned jobs) {
        std::vector<std::thread> others;
        for (unsigned i = 1; i < jobs; ++i) others.emplace_back([this] { blocks(); });
        blocks();
        for (std::thread& other : others) other.join();
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    static constexpr std::size_t most_records = 256;
    static constexpr std::size_t most_bytes = std::size_t{256} << 10U;

    struct Block {
        std::uint64_t number = 0;
        std::size_t size = 0;
        std::vector<io::Record> records = std::vector<io::Record>(most_records);
        std::vector<std::size_t> ends = std::vector<std::size_t>(most_records);
        std::string text;
    };

    void blocks() {
        Block block;
        while (take(block)) {
            try {
                block.text.clear();
                for (std::size_t i = 0; i < block.size; ++i) {
                    work_.judge(block.records[i], block.text);
                    block.ends[i] = block.text.size();
                }
            } catch (...) {
                fail();
            }
            settle(block);
        }
    }

    bool take(Block& block) {
        const std::lock_guard<std::mutex> lock(input_);
        block.size = 0;
        block.number = taken_;
        if (stopped_) return false;
        try {
            for (std::size_t bytes = 0; block.size < most_records && bytes < most_bytes;) {
                io::Record& record = block.records[block.size];
                if (!work_.source.take(record)) break;
                bytes += record.text.size();
                ++block.size;
            }
        } catch (...) {
            fail();
            return false;
        }
        if (block.size > 0) ++taken_;
        return block.size > 0;
    }

    void settle(const Block& block) {
        std::unique_lock<std::mutex> lock(output_);
        turn_.wait(lock, [&] { return settled_ == block.number; });
        try {
            for (std::size_t i = 0; i < block.size && !stopped_; ++i) {
                const std::size_t start = i == 0 ? 0 : block.ends[i - 1];
                work_.settle(block.records[i],
                             std::string_view(block.text).substr(start, block.ends[i] - start));
            }
        } catch (...) {
            fail();
        }
        if (!work_.program.out) stopped_ = true;
        ++settled_;
        turn_.notify_all();
    }

    void fail() {
        const std::lock_guard<std::mutex> lock(failing_);
        if (!failure_) failure_ = std::current_exception();
        stopped_ = true;
    }

    const Shared& work_;
    std::mutex input_;
    std::uint64_t taken_ = 0;
    std::mutex output_;
    std::condition_variable turn_;
    std::uint64_t settled_ = 0;
    std::atomic<bool> stopped_{false};
    std::mutex failing_;
    std::exception_ptr failure_;
};

unsigned number_of_jobs(const Program& program, const std::string& given) {
    if (given.empty()) return 1;
    constexpr unsigned most = 256;
    unsigned jobs = 0;
    const char* const end = given.data() + given.size();
    const auto [read, error] = std::from_chars(given.data(), end, jobs);
    if (error != std::errc() || read != end || jobs == 0 || jobs > most)
        program.refuse(exit_usage,
                       {"--jobs: \"{}\" bukan bilangan dari 1 sampai {}",
                        "--jobs: \"{}\" is not a number from 1 to {}"},
                       given, most);
    return jobs;
}

int evaluate(Program& program, const Options& options) {
    if (!options.rejects.empty() && !options.skip_bad)
        program.refuse(exit_usage, {"--rejects hanya berlaku bersama --skip-bad",
                                    "--rejects is only for use with --skip-bad"});
    const io::Format format =
        one_of(program, "--format", options.format, format_words)
            .value_or(program.terminal_out ? io::Format::table : io::Format::jsonl);
    const unsigned jobs = number_of_jobs(program, options.jobs);
    const Law law(program, options.law);
    CaseSource source(program, options.cases);

    io::WriteOptions how;
    how.language = program.language;
    how.width = program.terminal_out ? terminal_width() : how.width;
    io::VerdictWriter writer(program.out, format, how);

    Rejects rejects(program, source,
                    options.skip_bad ? reject_name(program, options, source) : std::string());
    const std::function<void(const io::Record&, std::string_view)> settle =
        [&](const io::Record& record, std::string_view text) {
            source.count(record);
            if (record.ok()) {
                // Without --skip-bad nothing comes out after a bad line, but all bad lines are told.
                if (options.skip_bad || source.all_good()) writer.write_text(text);
                return;
            }
            source.report(record);
            if (options.skip_bad) rejects.add(record);
        };
    const Shared work{program, law, source, writer, settle};
    if (jobs == 1)
        one_by_one(work);
    else
        Threads(work).run(jobs);
    source.finish();
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
    option(sub, program, "--jobs", options->jobs, {"JUMLAH", "NUMBER"},
           {"Jumlah utas yang berbagi pekerjaan; urutan keluaran tetap urutan masukan (bawaan: 1)",
            "Threads that share the work; the output keeps the order of the input (default: 1)"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return evaluate(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
