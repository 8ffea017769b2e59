// SPDX-License-Identifier: Apache-2.0
//
// Cases from a file, held against the law that the options ask for.
#ifndef NETRALITAS_SRC_CLI_CASES_HPP
#define NETRALITAS_SRC_CLI_CASES_HPP

#include "cli/program.hpp"
#include "cli/streams.hpp"

#include <netralitas/circular.hpp>
#include <netralitas/decision_record.hpp>
#include <netralitas/io.hpp>
#include <netralitas/rulebook.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace netralitas::inline v0::cli {

// --- Reading -------------------------------------------------------------------------------------

struct CaseOptions {
    std::string file;   // "-" or empty: standard input
    std::string input;  // format; empty: by the name, or guessed
};
void add_case_options(CLI::App& app, const Program& program, CaseOptions& options);

// Reads the cases one by one; memory does not grow with the file.
class CaseSource {
public:
    CaseSource(const Program& program, const CaseOptions& options);

    bool next();
    const io::Record& record() const noexcept { return record_; }
    // Whether any record so far was bad.
    bool all_good() const noexcept { return bad_ == 0; }
    std::uint64_t bad() const noexcept { return bad_; }
    // "cases.csv", or "standard input".
    const std::string& name() const noexcept { return name_; }
    bool is_standard_input() const noexcept { return file_ == nullptr; }
    const io::CaseReader& reader() const noexcept { return *reader_; }

    // Every problem of the record, each on a line of its own.
    void report() { report(record_); }

    // next() in parts, for threads that share the work. One thread at a time takes the text of a record; any
    // reads it, with reader(); then, in the order in which they were taken, each is counted and reported.
    bool take(io::Record& record) { return reader_->next_text(record); }
    void count(const io::Record& record);
    void report(const io::Record& record);
    void finish() { progress_->clear(); }

private:
    const Program& program_;
    std::string name_;
    std::unique_ptr<std::ifstream> file_;
    std::unique_ptr<io::CaseReader> reader_;
    std::unique_ptr<Progress> progress_;
    io::Record record_;
    std::uint64_t records_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t bad_ = 0;
};

// Passes every good case on and reports every bad one. Stops early where the output is closed.
// The exit code: whether all were good.
int for_each_case(Program& program, const CaseOptions& options,
                  const std::function<void(const io::Record&)>& use);

// The whole of a file; refuses with the reason.
std::string read_file(const Program& program, const std::string& name);

// --- Judging -------------------------------------------------------------------------------------

struct LawOptions {
    std::vector<std::string> circulars;
    std::string reading;
};
void add_law_options(CLI::App& app, const Program& program, LawOptions& options);

// National law, with circulars where some are named, under a reading.
class Law {
public:
    Law(const Program& program, const LawOptions& options);

    Verdict judge(const Case& facts) const;
    // What the circulars say beside the verdict; none without circulars.
    boost::optional<io::LocalView> local(const Case& facts, const Verdict& verdict) const;
    const Rulebook& rulebook(const Case& facts) const;
    // The circulars that were selected for the case, for its record.
    std::vector<io::UsedCircular> used(const Case& facts, const Verdict& verdict) const;

private:
    std::vector<io::UsedCircular> documents_;
    boost::optional<io::CircularSet> circulars_;
    Reading reading_ = Reading::neutral;
};

// Reads a circular from a file or, by its id, from those that come with the library.
io::Circular read_circular(const Program& program, const std::string& name);

}  // namespace netralitas::inline v0::cli

#endif
