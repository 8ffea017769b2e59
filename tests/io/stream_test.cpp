// SPDX-License-Identifier: Apache-2.0
//
// Memory does not grow with the file: cases are made while they are read, and what is written is
// thrown away.
#include "samples.hpp"

#include <doctest/doctest.h>

#include <istream>
#include <ostream>
#include <streambuf>

#if defined(__unix__)
#  include <sys/resource.h>
#endif

using namespace io_test;
using io::Format;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memory_is_ours = false;  // the sanitizer keeps what was freed
#elif defined(__has_feature)
#  if __has_feature(address_sanitizer)
constexpr bool memory_is_ours = false;
#  else
constexpr bool memory_is_ours = true;
#  endif
#else
constexpr bool memory_is_ours = true;
#endif

// The most memory the program has held, in kilobytes.
long peak_memory() {
#if defined(__unix__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

// The same few records over and over, with something before the first, between and behind the last.
class Repeated : public std::streambuf {
public:
    Repeated(std::vector<std::string> records, std::size_t count, std::string before,
             std::string between, std::string behind)
        : records_(std::move(records)),
          count_(count),
          before_(std::move(before)),
          between_(std::move(between)),
          behind_(std::move(behind)) {}

private:
    int_type underflow() override {
        if (made_ > count_) return traits_type::eof();
        piece_ = made_ == 0 ? before_ : made_ == count_ ? std::string() : between_;
        piece_ += made_ == count_ ? behind_ : records_[made_ % records_.size()];
        ++made_;
        if (piece_.empty()) return traits_type::eof();
        setg(piece_.data(), piece_.data(), piece_.data() + piece_.size());
        return traits_type::to_int_type(*gptr());
    }

    std::vector<std::string> records_;
    std::size_t count_;
    std::size_t made_ = 0;
    std::string before_;
    std::string between_;
    std::string behind_;
    std::string piece_;
};

class Counting : public std::streambuf {
public:
    std::size_t bytes = 0;

private:
    int_type overflow(int_type c) override {
        ++bytes;
        return traits_type::not_eof(c);
    }
    std::streamsize xsputn(const char*, std::streamsize count) override {
        bytes += static_cast<std::size_t>(count);
        return count;
    }
};

// Reads, judges and writes; the number of good cases.
std::size_t streamed(std::streambuf& from, Format in_format, Format out_format,
                     std::size_t& bytes_out) {
    std::istream in(&from);
    Counting counting;
    std::ostream out(&counting);
    io::CaseReader reader(in, in_format);
    io::VerdictWriter writer(out, out_format);
    std::size_t good = 0;
    for (io::Record record; reader.next(record);) {
        if (!record.ok()) continue;
        ++good;
        writer.write(record.id, evaluate(record.facts));
    }
    writer.finish();
    bytes_out = counting.bytes;
    return good;
}

std::size_t read_through(std::streambuf& from, Format format) {
    std::istream in(&from);
    io::CaseReader reader(in, format);
    std::size_t good = 0;
    for (io::Record record; reader.next(record);) good += record.ok() ? 1U : 0U;
    return good;
}

// Cases with every fact stated: their verdicts are quick, and it is the reader that is tried here.
std::vector<Case> full_cases() {
    std::mt19937 random(4);
    std::vector<Case> cases;
    for (int i = 0; i < 50; ++i) cases.push_back(random_case(random, 1.0));
    return cases;
}

}  // namespace

TEST_CASE("two hundred thousand cases stream through in constant memory, in every format") {
    constexpr std::size_t count = 200'000;
    std::vector<std::string> json;
    std::vector<std::string> csv;
    const std::string header = "id,date,election,actor,act,beneficiary,spoke";
    for (const Case& facts_of_case : full_cases()) {
        json.push_back(io::to_json(facts_of_case));
        csv.push_back("k," + stated(facts_of_case, Fact::date) +
                      ",pilkada_2024,pns,vote,candidate,1");
    }
    Repeated lines(json, count, "", "\n", "");
    Repeated array(json, count / 4, "[", ",\n", "]");
    Repeated rows(csv, count, header + "\r\n", "\r\n", "");
    Repeated few(csv, count / 20, header + "\r\n", "\r\n", "");
    Repeated some(json, count / 20, "[", ",\n", "]");
    Repeated others(json, count / 20, "", "\n", "");
    std::size_t bytes = 0;
    // What the library needs once is not counted.
    Repeated warm(json, 200, "", "\n", "");
    REQUIRE(streamed(warm, Format::jsonl, Format::jsonl, bytes) == 200);

    const long before = peak_memory();
    CHECK(streamed(lines, Format::jsonl, Format::jsonl, bytes) == count);
    CHECK(bytes > count * 200);
    CHECK(read_through(rows, Format::csv) == count);
    CHECK(read_through(array, Format::json) == count / 4);
    CHECK(streamed(few, Format::csv, Format::csv, bytes) == count / 20);
    CHECK(streamed(some, Format::json, Format::json, bytes) == count / 20);
    CHECK(streamed(others, Format::jsonl, Format::table, bytes) == count / 20);
    const long after = peak_memory();
    MESSAGE("peak memory grew by ", after - before, " kB");
    if (memory_is_ours) CHECK(after - before < 2048);
}
