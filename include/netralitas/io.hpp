// SPDX-License-Identifier: Apache-2.0
//
// Cases in, verdicts out: JSON, JSON Lines and CSV. Link netralitas::io.
//
//     std::ifstream file("cases.csv", std::ios::binary);
//     netralitas::io::CaseReader reader(file);
//     netralitas::io::VerdictWriter writer(std::cout, netralitas::io::Format::jsonl);
//     netralitas::io::Record record;
//     while (reader.next(record)) {
//         if (record.ok())
//             writer.write(record.id, netralitas::evaluate(record.facts));
//         for (const netralitas::io::Problem& problem : record.problems)
//             std::cerr << describe(problem, netralitas::Language::english) << '\n';
//     }
//     writer.finish();
//
// A *record* is one case of a file: a line of JSON Lines, an element of a JSON array, a row of CSV.
// Readers and writers hold one record at a time: memory does not grow with the file. A bad record
// does not stop the reading; it comes back with everything that is wrong with it.
//
// What is accepted, and nothing else. Keys, values and types are those of the registry of facts.
// All text is UTF-8; a byte order mark at the start is skipped.
//  - JSON: an object, or an array of objects. A fact is a string (text, dates, codes), true or
//    false, or null for unknown. A key stands once.
//  - JSON Lines: one object a line. Blank lines are skipped. Lines end with LF or CRLF.
//  - CSV (RFC 4180): the first row holds the keys, every row one cell for each of them. The
//    separator is a comma, a semicolon or a tab, whichever the first row holds most of. An empty
//    cell is unknown. true and false may have capital letters, as spreadsheets write them, and
//    may be written 1 and 0. Rows end with LF, CRLF or CR; empty lines are skipped.
// Nothing is trimmed and nothing is guessed: a date is YYYY-MM-DD, and 03/10/2024 is refused.
#ifndef NETRALITAS_IO_HPP
#define NETRALITAS_IO_HPP

#include <netralitas/case.hpp>
#include <netralitas/error.hpp>
#include <netralitas/io/config.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {
namespace io {

// --- Formats -------------------------------------------------------------------------------------

enum class Format : std::uint8_t {
    json,   ///< one object, or an array of objects
    jsonl,  ///< JSON Lines: one object a line
    csv,
    table,  ///< text for people; written only
};

/// The format that a file name ends in (`.json`, `.jsonl` or `.ndjson`, `.csv` or `.tsv`), in small
/// or capital letters; none for any other name.
NETRALITAS_IO_EXPORT boost::optional<Format> format_of_name(std::string_view name) noexcept;

/// The format that a text begins in: json for an array or an object spread over several lines,
/// jsonl for an object on one line, csv for anything else. A few kilobytes are enough.
NETRALITAS_IO_EXPORT Format guess_format(std::string_view beginning) noexcept;

// --- Reading -------------------------------------------------------------------------------------

/// Something wrong with the input, and where. `error.place` is the key of the fact where it is
/// about one, else empty.
struct Problem {
    Error error;
    std::size_t line = 0;    ///< from 1; 0 where it is about the whole input
    std::size_t column = 0;  ///< character in the line, in CSV cell in the row; 0: whole line
};

/// The problem as one sentence with its line: what, where, and the nearest of what is allowed.
NETRALITAS_IO_EXPORT std::string describe(const Problem& problem, Language language);

struct ReadOptions {
    /// The longest record that is read, in bytes. A longer one is refused without being kept.
    std::size_t longest_record = std::size_t{1} << 20U;
    /// Elections of one's own that a case may name by their code; they outlive the cases read.
    std::vector<const Timetable*> own_elections{};
};

/// At most so many problems of one record are listed; the first ones.
inline constexpr std::size_t most_problems = 50;

struct Record {
    Case facts;              ///< only where ok(); what could be read otherwise
    std::string id;          ///< the id as given; empty where there is none or it could not be read
    std::size_t number = 0;  ///< from 1
    std::size_t line = 0;    ///< on which the record begins, from 1
    std::string text;        ///< as it stood, without the end of the line; empty where too long
    std::vector<Problem> problems;

    bool ok() const noexcept { return problems.empty(); }
};

/// Reads one case from a JSON object. Errors, the first of them: broken_json, wrong_type,
/// duplicate_key, unknown_key, unknown_code, bad_date, invalid_utf8, empty_input, record_too_long.
/// `place` is the key, or `line:column` where the error is not about a fact.
NETRALITAS_IO_EXPORT Result<Case> read_case(std::string_view json, const ReadOptions& options = {});

/// The same with every problem listed.
NETRALITAS_IO_EXPORT Record read_record(std::string_view json, const ReadOptions& options = {});

/// Reads the cases of a stream one by one. Open files in binary mode. The stream outlives the
/// reader and is read ahead of the records by some kilobytes.
class NETRALITAS_IO_EXPORT CaseReader {
public:
    /// Without a format it is guessed from the beginning. Format::table is read as csv.
    explicit CaseReader(std::istream& in, boost::optional<Format> format = {},
                        ReadOptions options = {});
    CaseReader(CaseReader&&) noexcept;
    CaseReader& operator=(CaseReader&&) noexcept;
    ~CaseReader();

    /// The next record; false when there is none left. An input that can't be read at all (empty,
    /// not UTF-8, a CSV header with an unknown key) is one record with problems. Problems of a
    /// record: those of read_case(), and in CSV broken_csv, missing_cell, extra_cell; `unreadable`
    /// where the stream fails.
    bool next(Record& record);

    /// The two halves of next(), for threads that share the work: next_text() takes the record from the
    /// stream, by one thread at a time; read() reads its facts, by any number of threads at once.
    bool next_text(Record& record);
    void read(Record& record) const;

    Format format() const noexcept;
    /// The first row of a CSV file as it stood, without the end of the line; known after the first
    /// next(). For writing rejected rows to a file of their own.
    const std::string& header() const noexcept;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// --- Writing -------------------------------------------------------------------------------------

/// How verdicts become rows of CSV. The columns are the same.
enum class Rows : std::uint8_t {
    per_case,     ///< one row a case; what belongs to its findings is joined with " | "
    per_finding,  ///< one row a finding; a case without findings has one row
};

struct WriteOptions {
    Language language = Language::indonesian;  ///< of citations and, in a table, of everything
    char separator = ',';                      ///< CSV: a comma, a semicolon or a tab
    bool byte_order_mark = false;              ///< CSV: for spreadsheets that need it to see UTF-8
    Rows rows = Rows::per_case;                ///< CSV
    std::size_t width = 100;                   ///< table: columns of the terminal, 60 or more
};

/// A verdict as a JSON object on one line, in the shape of verdict_schema(); keys always stand in
/// one order. `id` is that of the case.
NETRALITAS_IO_EXPORT std::string to_json(std::string_view id, const Verdict& verdict,
                                         Language language = Language::indonesian);

/// A case as a JSON object on one line: the facts that are known, in the order of the registry.
NETRALITAS_IO_EXPORT std::string to_json(const Case& facts_of_case);

/// Writes verdicts one by one. Whether the stream took them is for the caller to ask the stream.
class NETRALITAS_IO_EXPORT VerdictWriter {
public:
    /// The stream outlives the writer.
    VerdictWriter(std::ostream& out, Format format, WriteOptions options = {});
    VerdictWriter(VerdictWriter&&) noexcept;
    VerdictWriter& operator=(VerdictWriter&&) noexcept;
    ~VerdictWriter();

    void write(std::string_view id, const Verdict& verdict);

    /// The two halves of write(), for threads that share the work: text() adds the text of a verdict to `out`,
    /// by any number of threads at once; write_text() writes it, by one thread at a time.
    void text(std::string_view id, const Verdict& verdict, std::string& out) const;
    void write_text(std::string_view text);

    /// Writes what closes the document: the end of the JSON array, the header of a CSV file without
    /// rows. To be called once, after the last verdict.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Writes cases one by one, as JSON, JSON Lines or CSV (Format::table is written as csv). What is
/// written reads back as the same cases.
class NETRALITAS_IO_EXPORT CaseWriter {
public:
    CaseWriter(std::ostream& out, Format format, WriteOptions options = {});
    CaseWriter(CaseWriter&&) noexcept;
    CaseWriter& operator=(CaseWriter&&) noexcept;
    ~CaseWriter();

    void write(const Case& facts_of_case);
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

// --- Schemas -------------------------------------------------------------------------------------

/// The JSON Schema (2020-12) of a case, generated from the registry; with the codes of elections of
/// one's own where given. Ends with a new line.
NETRALITAS_IO_EXPORT std::string case_schema(
    const std::vector<const Timetable*>& own_elections = {});

/// The JSON Schema (2020-12) of a verdict.
NETRALITAS_IO_EXPORT std::string verdict_schema();

}  // namespace io
}  // namespace v0
}  // namespace netralitas

#endif
