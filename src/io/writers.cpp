// SPDX-License-Identifier: Apache-2.0
//
// Verdicts and cases out, one by one.
#include "io/csv_row.hpp"
#include "io/json_text.hpp"
#include "io/table.hpp"
#include "io/telling.hpp"
#include "io/utf8.hpp"

#include <netralitas/io.hpp>

#include <iterator>
#include <ostream>
#include <utility>

namespace netralitas::inline v0::io {
namespace {

using Layout = JsonText::Layout;

void put(std::ostream& out, std::string_view text) {
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

// --- JSON ----------------------------------------------------------------------------------------

template <class Values>
void codes(JsonText& json, std::string_view name, const Values& values) {
    json.strings(name, values, [](const auto& value) { return code_of(value); });
}

// One as a string, several as an array, none as null.
template <class Value>
void one_or_more(JsonText& json, std::string_view name, SetOf<Value> set) {
    const ByCode<Value> values = by_code(set);
    if (values.size() > 1) {
        codes(json, name, values);
        return;
    }
    json.key(name);
    values.size() == 0 ? json.literal("null") : json.code(to_code(*values.begin()));
}

void write_finding(JsonText& json, const Finding& finding, std::string_view citation) {
    json.begin_object();
    json.string("norm", finding.norm->id);
    json.code("status", to_code(finding.status));
    json.code("track", to_code(finding.track()));
    json.code("level", to_code(finding.level));
    json.string_or_null("level_basis", finding.level_basis);
    json.code("certainty", to_code(finding.certainty));
    json.code("force", to_code(finding.norm->force));
    json.string("citation", citation);
    one_or_more(json, "handled_by", finding.handled_by);
    one_or_more(json, "decided_by", finding.decided_by);
    if (finding.status == Status::depends) codes(json, "open_facts", finding.open_facts);
    if (finding.status == Status::defeated) codes(json, "by", finding.defeated_by);
    json.end_object();
}

// `cite` gives the citation of a norm.
template <class Cite>
void write_verdict(JsonText& json, const Told& told, Cite&& cite) {
    json.begin_object();
    json.string_or_null("id", told.id);
    json.code("conclusion", to_code(told.conclusion));
    codes(json, "stage", told.stage);
    json.string_or_null("phase", told.phase);
    json.key("findings");
    json.begin_array();
    for (const Finding& finding : told.findings) write_finding(json, finding, cite(*finding.norm));
    json.end_array();
    json.key("heaviest");
    json.begin_object();
    for (const SanctionLevel level : told.heaviest)
        json.code(to_code(track_of(level)), to_code(level));
    json.end_object();
    codes(json, "permissions", told.permissions);
    codes(json, "open_facts", told.open_facts);
    json.key("conflicts");
    json.begin_array();
    for (const Conflict& conflict : told.conflicts) {
        json.begin_object();
        json.code("fact", to_code(conflict.fact));
        json.string("stated", conflict.stated);
        json.string("derived", conflict.derived);
        json.end_object();
    }
    json.end_array();
    codes(json, "handled_by", by_code(told.handled_by));
    json.code("data_version", data_version());
    json.code("data_sha256", told.rulebook->digest());
    json.end_object();
}

void write_case(JsonText& json, const Case& facts_of_case) {
    json.begin_object();
    for (const FactInfo& row : facts()) {
        const std::string value = stated(facts_of_case, row.fact);
        if (value.empty()) continue;
        json.key(row.key);
        row.type == FactType::boolean ? json.literal(value) : json.string(value);
    }
    json.end_object();
}

// An array whose elements come one by one.
class JsonArray {
public:
    // What stands before the next element.
    std::string_view lead() { return std::exchange(any_, true) ? ",\n  " : "[\n  "; }
    std::string_view close() const { return any_ ? "\n]\n" : "[]\n"; }

private:
    bool any_ = false;
};

// --- CSV -----------------------------------------------------------------------------------------

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view end_of_row = "\r\n";
constexpr std::string_view between_findings = " | ";
constexpr std::string_view within_finding = "+";

template <class Values>
std::string joined(const Values& values, std::string_view between) {
    std::string out;
    bool any = false;
    for (const auto& value : values) {
        if (any) out += between;
        any = true;
        out += code_of(value);
    }
    return out;
}

class CsvText {
public:
    CsvText(std::string& out, char separator) : out_(out), separator_(separator) {}
    void cell(std::string_view text) {
        if (!first_) out_ += separator_;
        first_ = false;
        append_cell(out_, utf8::repaired(text), separator_);
    }
    void end_row() {
        out_ += end_of_row;
        first_ = true;
    }

private:
    std::string& out_;
    char separator_;
    bool first_ = true;
};

// The columns of a finding, and what stands in them.
struct FindingColumn {
    std::string_view name;
    std::string (*text)(const Finding&, std::string_view citation);
};
constexpr FindingColumn finding_columns[] = {
    {"norm", [](const Finding& f, std::string_view) { return std::string(f.norm->id); }},
    {"status", [](const Finding& f, std::string_view) { return std::string(to_code(f.status)); }},
    {"track", [](const Finding& f, std::string_view) { return std::string(to_code(f.track())); }},
    {"level", [](const Finding& f, std::string_view) { return std::string(to_code(f.level)); }},
    {"level_basis", [](const Finding& f, std::string_view) { return std::string(f.level_basis); }},
    {"certainty",
     [](const Finding& f, std::string_view) { return std::string(to_code(f.certainty)); }},
    {"force",
     [](const Finding& f, std::string_view) { return std::string(to_code(f.norm->force)); }},
    {"citation", [](const Finding&, std::string_view citation) { return std::string(citation); }},
    {"handled_by", [](const Finding& f,
                      std::string_view) { return joined(by_code(f.handled_by), within_finding); }},
    {"decided_by", [](const Finding& f,
                      std::string_view) { return joined(by_code(f.decided_by), within_finding); }},
    {"by",
     [](const Finding& f, std::string_view) { return joined(f.defeated_by, within_finding); }},
};

void write_verdict_header(CsvText& csv) {
    for (const std::string_view name : {"id", "conclusion", "stage", "phase"}) csv.cell(name);
    for (const FindingColumn& column : finding_columns) csv.cell(column.name);
    for (const std::string_view name :
         {"heaviest", "permissions", "open_facts", "conflicts", "data_version", "data_sha256"})
        csv.cell(name);
    csv.end_row();
}

// One row about some of the findings.
template <class Cite>
void write_verdict_row(CsvText& csv, const Told& told, ArrayView<Finding> findings, Cite&& cite) {
    csv.cell(told.id);
    csv.cell(to_code(told.conclusion));
    csv.cell(joined(told.stage, between_findings));
    csv.cell(told.phase);
    for (const FindingColumn& column : finding_columns) {
        std::vector<std::string> texts;
        bool any = false;
        for (const Finding& finding : findings) {
            texts.push_back(column.text(finding, cite(*finding.norm)));
            any = any || !texts.back().empty();
        }
        csv.cell(any ? joined(texts, between_findings) : std::string());
    }
    std::vector<std::string> heaviest;
    for (const SanctionLevel level : told.heaviest) {
        heaviest.emplace_back(to_code(track_of(level)));
        heaviest.back().append("=").append(to_code(level));
    }
    std::vector<std::string> conflicts;
    for (const Conflict& conflict : told.conflicts) {
        conflicts.emplace_back(to_code(conflict.fact));
        conflicts.back().append("=").append(conflict.stated).append("<>").append(conflict.derived);
    }
    csv.cell(joined(heaviest, between_findings));
    csv.cell(joined(told.permissions, between_findings));
    csv.cell(joined(told.open_facts, between_findings));
    csv.cell(joined(conflicts, between_findings));
    csv.cell(data_version());
    csv.cell(told.rulebook->digest());
    csv.end_row();
}

template <class Cite>
void write_verdict_rows(CsvText& csv, const Told& told, Rows rows, Cite&& cite) {
    const ArrayView<Finding> all{told.findings.data(), told.findings.size()};
    if (rows == Rows::per_case || all.empty()) {
        write_verdict_row(csv, told, all, cite);
        return;
    }
    for (const Finding& finding : all) write_verdict_row(csv, told, {&finding, 1}, cite);
}

void write_case_header(CsvText& csv) {
    for (const FactInfo& row : facts()) csv.cell(row.key);
    csv.end_row();
}

void write_case_row(CsvText& csv, const Case& facts_of_case) {
    for (const FactInfo& row : facts()) csv.cell(stated(facts_of_case, row.fact));
    csv.end_row();
}

}  // namespace

std::string to_json(std::string_view id, const Verdict& verdict, Language language) {
    std::string out;
    JsonText json(out, Layout::one_line);
    write_verdict(json, tell(id, verdict),
                  [&](const NormInfo& norm) { return citation(norm, language); });
    return out;
}

std::string to_json(const Case& facts_of_case) {
    std::string out;
    JsonText json(out, Layout::one_line);
    write_case(json, facts_of_case);
    return out;
}

// --- The writers ---------------------------------------------------------------------------------

struct VerdictWriter::State {
    State(std::ostream& stream, Format wanted, WriteOptions given)
        : out(&stream),
          format(wanted),
          options(given),
          table(given.width, given.language),
          citations(given.language) {}

    void open() {
        if (std::exchange(opened, true)) return;
        if (format == Format::table) table.append_header(text);
        if (format != Format::csv) return;
        if (options.byte_order_mark) text += byte_order_mark;
        CsvText csv(text, options.separator);
        write_verdict_header(csv);
    }

    void append(std::string_view id, const Verdict& verdict, std::string& to) const {
        const Told told = tell(id, verdict);
        std::string made;
        const auto cite = [&](const NormInfo& norm) {
            return citations.of(norm, verdict.rulebook(), made);
        };
        switch (format) {
            case Format::json: {
                JsonText json(to, Layout::indented, 1);
                write_verdict(json, told, cite);
                break;
            }
            case Format::jsonl: {
                JsonText json(to, Layout::one_line);
                write_verdict(json, told, cite);
                to += '\n';
                break;
            }
            case Format::csv: {
                CsvText csv(to, options.separator);
                write_verdict_rows(csv, told, options.rows, cite);
                break;
            }
            case Format::table: table.append(to, told); break;
        }
    }

    // What stands before a verdict.
    void lead() {
        open();
        if (format == Format::json) text += array.lead();
    }

    void write(std::string_view id, const Verdict& verdict) {
        text.clear();
        lead();
        append(id, verdict, text);
        put(*out, text);
    }

    void write_text(std::string_view of_verdict) {
        text.clear();
        lead();
        put(*out, text);
        put(*out, of_verdict);
    }

    void finish() {
        text.clear();
        open();
        if (format == Format::json) text += array.close();
        put(*out, text);
    }

    std::ostream* out;
    Format format;
    WriteOptions options;
    TextTable table;
    Citations citations;
    JsonArray array;
    std::string text;  // of one verdict; kept for its memory
    bool opened = false;
};

VerdictWriter::VerdictWriter(std::ostream& out, Format format, WriteOptions options)
    : state_(std::make_unique<State>(out, format, options)) {}
VerdictWriter::VerdictWriter(VerdictWriter&&) noexcept = default;
VerdictWriter& VerdictWriter::operator=(VerdictWriter&&) noexcept = default;
VerdictWriter::~VerdictWriter() = default;
void VerdictWriter::write(std::string_view id, const Verdict& verdict) {
    state_->write(id, verdict);
}
void VerdictWriter::text(std::string_view id, const Verdict& verdict, std::string& out) const {
    state_->append(id, verdict, out);
}
void VerdictWriter::write_text(std::string_view text) { state_->write_text(text); }
void VerdictWriter::finish() { state_->finish(); }

struct CaseWriter::State {
    State(std::ostream& stream, Format wanted, WriteOptions given)
        : out(&stream), format(wanted), options(given) {}

    bool as_csv() const noexcept { return format == Format::csv || format == Format::table; }

    void open() {
        if (std::exchange(opened, true) || !as_csv()) return;
        if (options.byte_order_mark) text += byte_order_mark;
        CsvText csv(text, options.separator);
        write_case_header(csv);
    }

    void write(const Case& facts_of_case) {
        text.clear();
        open();
        if (as_csv()) {
            CsvText csv(text, options.separator);
            write_case_row(csv, facts_of_case);
        } else if (format == Format::jsonl) {
            JsonText json(text, Layout::one_line);
            write_case(json, facts_of_case);
            text += '\n';
        } else {
            put(*out, array.lead());
            JsonText json(text, Layout::indented, 1);
            write_case(json, facts_of_case);
        }
        put(*out, text);
    }

    void finish() {
        text.clear();
        open();
        if (format == Format::json) text += array.close();
        put(*out, text);
    }

    std::ostream* out;
    Format format;
    WriteOptions options;
    JsonArray array;
    std::string text;
    bool opened = false;
};

CaseWriter::CaseWriter(std::ostream& out, Format format, WriteOptions options)
    : state_(std::make_unique<State>(out, format, options)) {}
CaseWriter::CaseWriter(CaseWriter&&) noexcept = default;
CaseWriter& CaseWriter::operator=(CaseWriter&&) noexcept = default;
CaseWriter::~CaseWriter() = default;
void CaseWriter::write(const Case& facts_of_case) { state_->write(facts_of_case); }
void CaseWriter::finish() { state_->finish(); }

}  // namespace netralitas::inline v0::io
