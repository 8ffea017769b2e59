// SPDX-License-Identifier: Apache-2.0
#include "cli/cases.hpp"

#include "cli/arguments.hpp"

#include <cerrno>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <sstream>
#include <utility>

namespace netralitas::inline v0::cli {

namespace {

constexpr Word<io::Format> input_words[] = {
    {"json", io::Format::json}, {"jsonl", io::Format::jsonl}, {"csv", io::Format::csv}};

constexpr Word<Reading> reading_words[] = {
    {"neutral", Reading::neutral}, {"strict", Reading::strict}, {"lenient", Reading::lenient}};

// All circulars that come with the library.
constexpr std::string_view shipped = "shipped";

// A folder can be opened, and then fails with a message that says nothing.
void check_file(const Program& program, const std::string& name) {
    std::error_code ignored;
    if (std::filesystem::is_directory(name, ignored)) program.refuse_unreadable(name, EISDIR);
}

std::uint64_t size_of(const std::string& name) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(name, error);
    return error ? 0 : size;
}

}  // namespace

// --- Reading -------------------------------------------------------------------------------------

void add_case_options(CLI::App& app, const Program& program, CaseOptions& options) {
    option(app, program, "FILE", options.file, {"", ""},
           {"Berkas kasus; - atau tanpa berkas: masukan standar",
            "File of cases; - or none: standard input"});
    option(app, program, "--input", options.input, {"FORMAT", "FORMAT"},
           {"json, jsonl atau csv; tanpa opsi ini: menurut nama berkas atau isinya",
            "json, jsonl or csv; without it: by the file's name or content"});
}

CaseSource::CaseSource(const Program& program, const CaseOptions& options) : program_(program) {
    boost::optional<io::Format> format = one_of(program, "--input", options.input, input_words);
    std::uint64_t size = 0;
    if (options.file.empty() || options.file == "-") {
        name_ = program.in({"masukan standar", "standard input"});
        if (options.file.empty() && program.terminal_in)
            program.complain(program.in({"membaca kasus dari terminal; akhiri dengan Ctrl-D",
                                         "reading cases from the terminal; end with Ctrl-D"}));
    } else {
        name_ = options.file;
        if (!format) format = io::format_of_name(name_);
        check_file(program, name_);
        file_ = std::make_unique<std::ifstream>(name_, std::ios::binary);
        if (!*file_) program.refuse_unreadable(name_, errno);
        size = size_of(name_);
    }
    std::istream& in = file_ ? static_cast<std::istream&>(*file_) : std::cin;
    reader_ = std::make_unique<io::CaseReader>(in, format);
    progress_ = std::make_unique<Progress>(program, size);
}

bool CaseSource::next() {
    if (!reader_->next(record_)) {
        progress_->clear();
        return false;
    }
    count(record_);
    return true;
}

void CaseSource::count(const io::Record& record) {
    ++records_;
    bytes_ += record.text.size() + 1;
    if (!record.ok()) ++bad_;
    progress_->step(records_, bytes_);
}

void CaseSource::report(const io::Record& record) {
    progress_->clear();
    for (const io::Problem& problem : record.problems) {
        program_.err << name_ << ": ";
        if (!record.id.empty()) program_.err << '[' << record.id << "] ";
        program_.err << io::describe(problem, program_.language) << '\n';
    }
}

int for_each_case(Program& program, const CaseOptions& options,
                  const std::function<void(const io::Record&)>& use) {
    CaseSource source(program, options);
    while (program.out && source.next()) {
        if (source.record().ok())
            use(source.record());
        else
            source.report();
    }
    if (source.all_good()) return exit_ok;
    program.complain(program.say(
        {"{}: tidak dapat dibaca dan dilewati: {}", "{}: could not be read and left out: {}"},
        source.name(), program.cases(source.bad())));
    return exit_bad_input;
}

std::string read_file(const Program& program, const std::string& name) {
    if (name == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    check_file(program, name);
    std::ifstream file(name, std::ios::binary);
    if (!file) program.refuse_unreadable(name, errno);
    std::ostringstream text;
    text << file.rdbuf();
    if (file.bad()) program.refuse_unreadable(name, errno);
    return std::move(text).str();
}

// --- Judging -------------------------------------------------------------------------------------

void add_law_options(CLI::App& app, const Program& program, LawOptions& options_of_law) {
    options(app, program, "--circular", options_of_law.circulars, {"BERKAS", "FILE"},
            {"Edaran daerah (dapat diulang): berkas JSON, id edaran bawaan, atau \"shipped\" untuk "
             "semua edaran bawaan; daerah dalam kasus menentukan mana yang berlaku",
             "Local circular (may be repeated): a JSON file, the id of a shipped one, or "
             "\"shipped\" for all of these; the region of the case selects"});
    option(app, program, "--reading", options_of_law.reading, {"BACAAN", "READING"},
           {"strict: yang diperdebatkan dihitung sebagai pasti; lenient: izin yang diperdebatkan "
            "dihitung; tanpa opsi ini tetap ditandai",
            "strict: contested points count as settled; lenient: contested permissions count; "
            "without it they stay marked"});
}

namespace {

// The document of that name.
std::string circular_document(const Program& program, const std::string& name) {
    std::error_code ignored;
    if (!std::filesystem::exists(name, ignored)) {
        for (const std::string_view json : io::shipped_circulars()) {
            const Result<io::Circular> circular = io::read_circular(json);
            if (circular && circular->id == name) return std::string(json);
        }
    }
    return read_file(program, name);
}

io::Circular parse_circular(const Program& program, const std::string& name,
                            std::string_view document) {
    Result<io::Circular> circular = io::read_circular(document);
    if (!circular) {
        Error error = circular.error();
        error.place = error.place.empty() ? name : name + ": " + error.place;
        program.refuse(exit_bad_input, std::move(error));
    }
    return std::move(circular).value();
}

}  // namespace

io::Circular read_circular(const Program& program, const std::string& name) {
    return parse_circular(program, name, circular_document(program, name));
}

Law::Law(const Program& program, const LawOptions& options) {
    reading_ = one_of(program, "--reading", options.reading, reading_words).value_or(reading_);
    if (options.circulars.empty()) return;
    std::vector<io::Circular> circulars;
    const auto add = [&](const std::string& name, std::string_view document) {
        circulars.push_back(parse_circular(program, name, document));
        documents_.push_back({circulars.back().id, io::document_sha256(document)});
    };
    for (const std::string& name : options.circulars) {
        if (name == shipped) {
            for (const std::string_view json : io::shipped_circulars()) add(name, json);
        } else {
            add(name, circular_document(program, name));
        }
    }
    const Result<io::CircularSet> set = io::CircularSet::make(std::move(circulars));
    if (!set) program.refuse(exit_bad_input, set.error());
    circulars_ = *set;
}

const Rulebook& Law::rulebook(const Case& facts) const {
    return circulars_ ? circulars_->rulebook(facts) : Rulebook::national();
}

Verdict Law::judge(const Case& facts) const {
    const Verdict verdict = circulars_ ? circulars_->evaluate(facts) : netralitas::evaluate(facts);
    return reading_ == Reading::neutral ? verdict : verdict.under(reading_);
}

boost::optional<io::LocalView> Law::local(const Case& facts, const Verdict& verdict) const {
    if (!circulars_) return {};
    return circulars_->local(facts, verdict);
}

std::vector<io::UsedCircular> Law::used(const Case& facts, const Verdict& verdict) const {
    std::vector<io::UsedCircular> used;
    const boost::optional<io::LocalView> view = local(facts, verdict);
    if (!view) return used;
    for (const io::LocalView::Selected& selected : view->circulars)
        for (const io::UsedCircular& document : documents_)
            if (document.id == selected.circular->id) used.push_back(document);
    return used;
}

}  // namespace netralitas::inline v0::cli
