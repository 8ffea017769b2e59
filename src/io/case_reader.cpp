// SPDX-License-Identifier: Apache-2.0
//
// Records out of a stream, one by one: found by their ends, then read.
#include "io/csv_row.hpp"
#include "io/formats.hpp"
#include "io/json_case.hpp"
#include "io/problem.hpp"
#include "io/source.hpp"
#include "io/utf8.hpp"

#include <bitset>
#include <cstring>
#include <utility>

namespace netralitas::inline v0::io {
namespace {

constexpr bool is_white(int c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// A text of which only so much is kept.
class Bounded {
public:
    Bounded(std::string& text, std::size_t longest) noexcept : text_(text), longest_(longest) {
        text_.clear();
    }
    void add(char c) {
        ++size_;
        if (text_.size() < longest_) text_ += c;
    }
    void add(std::string_view piece) {
        size_ += piece.size();
        text_ += piece.substr(0, longest_ - text_.size());
    }
    std::size_t size() const noexcept { return size_; }
    bool too_long() const noexcept { return size_ > longest_; }

private:
    std::string& text_;
    std::size_t longest_;
    std::size_t size_ = 0;
};

// What the readers of the three formats have in common.
class Records {
public:
    Records(Source& source, const ReadOptions& options) : source_(source), options_(options) {}
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;
    virtual ~Records() = default;

    // Fills all but the number; false where nothing is left.
    virtual bool next(Record& record) = 0;
    // What next() left to be read of a record without problems. By any thread.
    virtual void read(Record&) const {}
    virtual const std::string& header() const noexcept {
        static const std::string none;
        return none;
    }

protected:
    // Each is true: there is a record to give back, one with a problem.
    bool too_long(Record& record, std::size_t size) const {
        record.text.clear();
        add(record, {record.line, 0},
            {ErrorCode::record_too_long, {}, bytes(size), {bytes(options_.longest_record)}});
        return true;
    }
    static bool nothing(Record& record) {
        record.line = 0;
        add(record, {}, {ErrorCode::empty_input, {}, {}, {}});
        return true;
    }

    Source& source_;
    const ReadOptions& options_;
};

// --- JSON Lines ----------------------------------------------------------------------------------

class Lines final : public Records {
public:
    using Records::Records;

    bool next(Record& record) override {
        while (!source_.at_end()) {
            ++line_;
            Bounded line(record.text, options_.longest_record);
            read_line(line);
            record.line = line_;
            if (line.too_long()) {
                any_ = true;
                return too_long(record, line.size());
            }
            if (!record.text.empty() && record.text.back() == '\r') record.text.pop_back();
            if (record.text.find_first_not_of(" \t\r") == std::string::npos) continue;
            any_ = true;
            return true;
        }
        return !std::exchange(any_, true) && nothing(record);
    }
    void read(Record& record) const override {
        read_json_case(record.text, {record.line, 1}, options_, record);
    }

private:
    void read_line(Bounded& line) {
        for (std::string_view ahead = source_.ahead(); !ahead.empty(); ahead = source_.ahead()) {
            const void* found = std::memchr(ahead.data(), '\n', ahead.size());
            if (found == nullptr) {
                line.add(ahead);
                source_.skip(ahead.size());
                continue;
            }
            const auto size =
                static_cast<std::size_t>(static_cast<const char*>(found) - ahead.data());
            line.add(ahead.substr(0, size));
            source_.skip(size + 1);
            return;
        }
    }

    std::size_t line_ = 0;
    bool any_ = false;
};

// --- A JSON document -----------------------------------------------------------------------------

class Document final : public Records {
public:
    using Records::Records;

    bool next(Record& record) override {
        skip_white();
        if (state_ == State::start) {
            if (source_.at_end()) {
                state_ = State::finished;
                return nothing(record);
            }
            state_ = State::single;
            if (source_.peek() == '[') open_array();
        }
        record.line = line_;
        const Place start{line_, column_};
        switch (state_) {
            case State::start:
            case State::finished: return false;
            case State::behind: return trailing(record, start);
            case State::elements:
            case State::single: break;
        }
        // A value ends where its brackets are closed; what it holds is looked at afterwards.
        Bounded text(record.text, options_.longest_record);
        const bool element = state_ == State::elements;
        const int ended_by = element ? take_element(text) : take_rest(text);
        if (text.too_long()) return too_long(record, text.size());
        while (!record.text.empty() && is_white(record.text.back())) record.text.pop_back();
        const std::string ending(ended_by == Source::end ? 0 : 1, static_cast<char>(ended_by));
        if (record.text.empty()) {
            add(record, start, {ErrorCode::broken_json, {}, ending, {"{...}"}});
            return true;
        }
        read_json_case(record.text, start, options_, record);
        if (element && ended_by == Source::end && record.ok())
            add(record, {line_, column_}, {ErrorCode::broken_json, {}, {}, {",", "]"}});
        return true;
    }

private:
    enum class State { start, elements, single, behind, finished };

    void open_array() {
        take();
        state_ = State::elements;
        skip_white();
        if (source_.peek() != ']') return;
        take();
        state_ = State::behind;
        skip_white();
    }

    // Behind the end of the array only white space may follow.
    bool trailing(Record& record, Place place) {
        state_ = State::finished;
        if (source_.at_end()) return false;
        add(record, place,
            {ErrorCode::broken_json, {}, utf8::shortened(source_.ahead().substr(0, 40), 20), {}});
        return true;
    }

    int take() {
        const int c = source_.get();
        if (c == '\n') {
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned>(c) & 0xC0U) != 0x80U) {
            ++column_;
        }
        return c;
    }
    void skip_white() {
        while (is_white(source_.peek())) take();
    }

    // Everything up to the comma or bracket that ends the element, which is what comes back.
    int take_element(Bounded& text) {
        std::size_t depth = 0;
        bool quoted = false;
        for (;;) {
            const int c = take();
            if (c == Source::end) {
                state_ = State::finished;
                return c;
            }
            if (quoted) {
                text.add(static_cast<char>(c));
                if (c == '"') quoted = false;
                if (c == '\\' && source_.peek() != Source::end) text.add(static_cast<char>(take()));
                continue;
            }
            if (depth == 0 && c == ',') return c;
            if (depth == 0 && c == ']') {
                state_ = State::behind;
                return c;
            }
            if (c == '"') quoted = true;
            if (c == '{' || c == '[') ++depth;
            if ((c == '}' || c == ']') && depth > 0) --depth;
            text.add(static_cast<char>(c));
        }
    }
    // A document that is not an array is one case.
    int take_rest(Bounded& text) {
        while (source_.peek() != Source::end) text.add(static_cast<char>(take()));
        state_ = State::finished;
        return Source::end;
    }

    State state_ = State::start;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

// --- CSV -----------------------------------------------------------------------------------------

class Table final : public Records {
public:
    Table(Source& source, const ReadOptions& options)
        : Records(source, options), rows_(source, options.longest_record) {}

    bool next(Record& record) override {
        if (finished_) return false;
        if (columns_.empty()) {
            const bool usable = read_header(record);
            record.text.clear();
            if (!usable) {
                // Without its header no row can be understood.
                finished_ = true;
                return true;
            }
        }
        CsvRow::Outcome outcome = rows_.next(row_);
        while (outcome == CsvRow::Outcome::blank) outcome = rows_.next(row_);
        if (outcome == CsvRow::Outcome::end) return false;
        record.line = rows_.line();
        record.text = row_.text;
        switch (outcome) {
            case CsvRow::Outcome::too_long: too_long(record, row_.bytes); break;
            case CsvRow::Outcome::broken: broken(record); break;
            default: read_row(record); break;
        }
        return true;
    }
    const std::string& header() const noexcept override { return header_; }

private:
    bool read_header(Record& record) {
        CsvRow::Outcome outcome = CsvRow::Outcome::blank;
        while (outcome == CsvRow::Outcome::blank) {
            rows_.use_separator(rows_.find_separator());
            outcome = rows_.next(row_);
        }
        record.line = rows_.line();
        header_ = row_.text;
        switch (outcome) {
            case CsvRow::Outcome::end: return !nothing(record);
            case CsvRow::Outcome::too_long: return !too_long(record, row_.bytes);
            case CsvRow::Outcome::broken: broken(record); return false;
            default: break;
        }
        std::bitset<fact_count> seen;
        for (std::size_t i = 0; i < row_.count; ++i) {
            const std::string& key = row_.cells[i].text;
            const Place place{row_.cells[i].line, i + 1};
            const Result<Fact> fact = find_fact(key);
            if (!well_formed(record, place, {}, key)) continue;
            if (!fact) {
                add(record, place, fact.error());
            } else if (seen[static_cast<std::size_t>(*fact)]) {
                add(record, place, {ErrorCode::duplicate_key, key, {}, {}});
            } else {
                seen.set(static_cast<std::size_t>(*fact));
                columns_.push_back(*fact);
            }
        }
        return record.ok();
    }

    void read_row(Record& record) {
        if (row_.count < columns_.size()) {
            add(record, {record.line, row_.count},
                {ErrorCode::missing_cell,
                 std::string(to_code(columns_[row_.count])),
                 std::to_string(row_.count),
                 {std::to_string(columns_.size())}});
        } else if (row_.count > columns_.size()) {
            add(record, {record.line, columns_.size() + 1},
                {ErrorCode::extra_cell,
                 {},
                 std::to_string(row_.count),
                 {std::to_string(columns_.size())}});
        }
        for (std::size_t i = 0; i < columns_.size() && i < row_.count; ++i) read_cell(record, i);
    }

    void read_cell(Record& record, std::size_t i) {
        const std::string_view text = row_.cells[i].text;
        const Fact fact = columns_[i];
        const Place place{row_.cells[i].line, i + 1};
        if (text.empty() || !well_formed(record, place, to_code(fact), text)) return;
        if (fact == Fact::id) record.id = text;
        const std::string_view value =
            info(fact).type == FactType::boolean ? from_spreadsheet(text) : text;
        const boost::optional<Error> error = state_fact(record.facts, fact, value, options_);
        if (error) add(record, place, *error);
    }

    // TRUE, True and 1 are how spreadsheets write true.
    static std::string_view from_spreadsheet(std::string_view text) noexcept {
        for (const std::string_view value : {std::string_view("true"), std::string_view("false")}) {
            bool same = text.size() == value.size();
            for (std::size_t i = 0; same && i < value.size(); ++i)
                same = text[i] == value[i] || text[i] == value[i] - 'a' + 'A';
            if (same) return value;
        }
        if (text == "1") return "true";
        if (text == "0") return "false";
        return text;
    }

    static bool well_formed(Record& record, Place place, std::string_view key,
                            std::string_view text) {
        const std::size_t at = utf8::first_ill_formed(text);
        if (at == std::string_view::npos) return true;
        add(record, place,
            {ErrorCode::invalid_utf8, std::string(key), utf8::byte_name(text[at]), {"UTF-8"}});
        return false;
    }

    void broken(Record& record) const {
        const std::size_t cell = row_.count - 1;
        Error error{ErrorCode::broken_csv, {}, row_.cells[cell].text, {"\"...\"\"...\""}};
        if (cell < columns_.size()) error.place = to_code(columns_[cell]);
        // As far as the line goes: what was swallowed behind it is not at fault.
        error.given.resize(std::min(error.given.size(), error.given.find_first_of("\r\n")));
        add(record, {record.line, row_.count}, std::move(error));
    }

    CsvRows rows_;
    CsvRow row_;
    std::vector<Fact> columns_;
    std::string header_;
    bool finished_ = false;
};

}  // namespace

// --- The reader ----------------------------------------------------------------------------------

struct CaseReader::State {
    State(std::istream& in, boost::optional<Format> wanted, ReadOptions given)
        : source(in), options(std::move(given)), format(wanted) {}

    // Looks at the beginning. The problem of an input that is none of the formats, or none.
    boost::optional<Error> open() {
        std::string_view ahead = source.ahead();
        while (ahead.size() < 3 && source.fill()) ahead = source.ahead();
        if (ahead.substr(0, 2) == "\xFF\xFE" || ahead.substr(0, 2) == "\xFE\xFF")
            return Error{ErrorCode::invalid_utf8, {}, "UTF-16", {"UTF-8"}};
        if (ahead.substr(0, 3) == "\xEF\xBB\xBF") source.skip(3);
        if (source.at_end()) return Error{ErrorCode::empty_input, {}, {}, {}};
        while (!format) {
            format = guess_so_far(source.ahead());
            // A first line longer than this is no document spread over lines.
            constexpr std::size_t enough = std::size_t{64} << 10U;
            if (!format && (source.ahead().size() >= enough || !source.fill()))
                format = guess_format(source.ahead());
        }
        switch (*format) {
            case Format::json: records = std::make_unique<Document>(source, options); break;
            case Format::jsonl: records = std::make_unique<Lines>(source, options); break;
            case Format::csv:
            case Format::table: records = std::make_unique<Table>(source, options); break;
        }
        return boost::none;
    }

    bool next(Record& record) {
        if (finished) return false;
        if (number == 0) {
            if (const boost::optional<Error> error = open()) {
                finished = true;
                add(record, {},
                    source.failed() ? Error{ErrorCode::unreadable, {}, {}, {}} : *error);
                return true;
            }
        }
        if (records->next(record)) {
            // The stream broke off: what came last can't be trusted to be whole.
            if (source.failed()) failed(record);
            return true;
        }
        finished = true;
        if (source.failed()) failed(record);
        return source.failed();
    }

    void failed(Record& record) {
        finished = true;
        record.problems.clear();
        add(record, {record.line, 0}, {ErrorCode::unreadable, {}, {}, {}});
    }

    Source source;
    ReadOptions options;
    boost::optional<Format> format;
    std::unique_ptr<Records> records;
    std::size_t number = 0;
    bool finished = false;
};

CaseReader::CaseReader(std::istream& in, boost::optional<Format> format, ReadOptions options)
    : state_(std::make_unique<State>(in, format, std::move(options))) {}
CaseReader::CaseReader(CaseReader&&) noexcept = default;
CaseReader& CaseReader::operator=(CaseReader&&) noexcept = default;
CaseReader::~CaseReader() = default;

bool CaseReader::next_text(Record& record) {
    record.facts = {};
    record.id.clear();
    record.text.clear();
    record.line = 0;
    record.problems.clear();
    if (!state_->next(record)) return false;
    record.number = ++state_->number;
    return true;
}

void CaseReader::read(Record& record) const {
    if (record.ok() && state_->records) state_->records->read(record);
}

bool CaseReader::next(Record& record) {
    if (!next_text(record)) return false;
    read(record);
    return true;
}

Format CaseReader::format() const noexcept { return state_->format.value_or(Format::jsonl); }

const std::string& CaseReader::header() const noexcept {
    static const std::string none;
    return state_->records ? state_->records->header() : none;
}

// --- One case ------------------------------------------------------------------------------------

Record read_record(std::string_view json, const ReadOptions& options) {
    Record record;
    record.number = 1;
    record.line = 1;
    if (json.substr(0, 3) == "\xEF\xBB\xBF") json.remove_prefix(3);
    if (json.size() > options.longest_record) {
        add(record, {},
            {ErrorCode::record_too_long, {}, bytes(json.size()), {bytes(options.longest_record)}});
        return record;
    }
    record.text = json;
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        add(record, {}, {ErrorCode::empty_input, {}, {}, {}});
    else
        read_json_case(json, {1, 1}, options, record);
    return record;
}

Result<Case> read_case(std::string_view json, const ReadOptions& options) {
    Record record = read_record(json, options);
    if (record.ok()) return std::move(record.facts);
    const Problem& first = record.problems.front();
    Error error = first.error;
    if (error.place.empty() && first.line > 0)
        error.place = std::to_string(first.line) + ':' + std::to_string(first.column);
    return error;
}

}  // namespace netralitas::inline v0::io
