// SPDX-License-Identifier: Apache-2.0
//
// The C header says what the library says: every number in it is the position of a code, every code has
// its number. And evaluating a case allocates nothing.
#include <netralitas/netralitas.h>

#include <netralitas/netralitas.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <map>
#include <new>
#include <regex>
#include <sstream>
#include <string>

using namespace netralitas;

namespace {
std::atomic<unsigned long> allocations{0};
}

// Not inlined: g++ would see the free() and miss the malloc().
#define NETRALITAS_NOT_INLINED __attribute__((noinline))
NETRALITAS_NOT_INLINED void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
NETRALITAS_NOT_INLINED void operator delete(void* memory) noexcept { std::free(memory); }
NETRALITAS_NOT_INLINED void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const std::string header = text_of(NETRALITAS_SOURCE_DIR "/include/netralitas/netralitas.h");

std::string constant(std::string_view list, std::string_view code) {
    std::string name = "NTR_";
    name.append(list).append("_").append(code);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return name;
}

// The constants that have to be there: of facts, of their values, of everything a verdict says.
std::map<std::string, int> expected() {
    std::map<std::string, int> out;
    int fact = 0;
    for (const FactInfo& row : facts()) {
        out[constant("FACT", row.key)] = ++fact;
        if (row.type != FactType::enumeration) continue;
        int value = 0;
        for (const ValueInfo& known : row.values) out[constant(row.key, known.code)] = ++value;
    }
    const auto add = [&](std::string_view list, auto last) {
        for (int i = 0; i <= static_cast<int>(last); ++i)
            out[constant(list, to_code(static_cast<decltype(last)>(i)))] = i + 1;
    };
    add("CONCLUSION", Conclusion::not_covered);
    add("STATUS", Status::defeated);
    add("READING", Reading::lenient);
    add("TRACK", Track::referral);
    add("LEVEL", SanctionLevel::referred);
    add("CERTAINTY", Certainty::contested);
    add("FORCE", Force::official_statement);
    add("HANDLER", Handler::own_institution);
    add("DECIDER", Decider::own_institution);
    return out;
}

// The constants that are there, but those of the interface itself.
std::map<std::string, int> written() {
    std::map<std::string, int> out;
    const std::regex line("(NTR_[A-Z0-9_]+) = (\\d+)");
    const std::regex own("NTR_(OK|E_.*|INDONESIAN|ENGLISH|NO|YES|ABI_VERSION|CODES_.*)");
    for (std::sregex_iterator match(header.begin(), header.end(), line), end; match != end; ++match)
        if (!std::regex_match(match->str(1), own)) out[match->str(1)] = std::stoi(match->str(2));
    return out;
}

}  // namespace

TEST_CASE("every fact, value and code has its number in the header, and no other is there") {
    const std::map<std::string, int> want = expected();
    const std::map<std::string, int> have = written();
    REQUIRE(want.size() > 150);
    for (const auto& row : want) {
        CAPTURE(row.first);
        const auto found = have.find(row.first);
        REQUIRE(found != have.end());
        CHECK(found->second == row.second);
    }
    CHECK(have.size() == want.size());
}

TEST_CASE("texts of the tables end where the library says") {
    for (const FactInfo& row : facts()) {
        const std::int32_t number = static_cast<std::int32_t>(row.fact) + 1;
        CHECK(std::string(ntr_fact_key(number)) == row.key);
        CHECK(std::string(ntr_fact_label(number, NTR_ENGLISH)) == row.label.en);
        CHECK(std::string(ntr_fact_question(number, NTR_INDONESIAN)) == row.question.id);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const auto value = static_cast<std::int32_t>(i) + 1;
            CHECK(std::string(ntr_value_code(number, value)) == row.values[i].code);
            CHECK(std::string(ntr_value_label(number, value, 0)) == row.values[i].label.id);
        }
    }
    for (const NormInfo& norm : Rulebook::national().norms()) {
        const std::string id(norm.id);
        CHECK(std::string(norm.id.data()) == norm.id);
        CHECK(std::string(ntr_norm_title(id.c_str(), NTR_ENGLISH)) == norm.title.en);
        for (const std::string_view provision : norm.cites)
            CHECK(std::string(provision.data()) == provision);
        if (!norm.sanction.basis.empty())
            CHECK(std::string(norm.sanction.basis.data()) == norm.sanction.basis);
    }
    CHECK(std::string(ntr_data_version()) == data_version());
    CHECK(std::string(ntr_data_sha256()) == data_digest());
}

TEST_CASE("the header for PHP has no line for the preprocessor, and every function") {
    const std::string ffi = text_of(NETRALITAS_FFI_HEADER);
    REQUIRE_FALSE(ffi.empty());
    // What PHP reads at the top, and no other line of the preprocessor.
    const std::string top = "#define FFI_SCOPE \"netralitas\"\n#define FFI_LIB \"libnetralitas_c.so." +
                            std::to_string(NTR_ABI_VERSION) + "\"\n";
    CHECK(ffi.compare(0, top.size(), top) == 0);
    CHECK(ffi[top.size()] != '#');
    CHECK(ffi.find("\n#", top.size()) == std::string::npos);
    CHECK(ffi.find("NTR_EXPORT") == std::string::npos);
    const std::regex function("\nNTR_EXPORT ([^;]+;)");
    unsigned functions = 0;
    for (std::sregex_iterator match(header.begin(), header.end(), function), end; match != end;
         ++match, ++functions) {
        CAPTURE(match->str(1));
        CHECK(ffi.find("\n" + match->str(1)) != std::string::npos);
    }
    CHECK(functions > 30);
}

TEST_CASE("a verdict is evaluated into its place without an allocation") {
    ntr_case* facts_of_case = nullptr;
    ntr_verdict* verdict = nullptr;
    REQUIRE(ntr_case_create(&facts_of_case) == NTR_OK);
    REQUIRE(ntr_verdict_create(&verdict) == NTR_OK);
    const unsigned long at_start = allocations;
    REQUIRE(ntr_case_set(facts_of_case, "region", "a text that does not fit into a short string") ==
            NTR_OK);
    CHECK(allocations > at_start);  // what is counted is what the library does
    ntr_options options{};
    options.struct_size = sizeof options;
    REQUIRE(ntr_evaluate(facts_of_case, &options, verdict) == NTR_OK);
    options.as_of = 20200101;
    const unsigned long before = allocations;
    for (std::int32_t act = 1; act <= NTR_ACT_OTHER; ++act) {
        options.reading = act % 4;
        static_cast<void>(ntr_case_set_value(facts_of_case, NTR_FACT_SPOKE, act % 3));
        static_cast<void>(ntr_evaluate(facts_of_case, nullptr, verdict));
        static_cast<void>(ntr_evaluate(facts_of_case, &options, verdict));
    }
    // date_of() spells the day of `as_of`; short strings hold it.
    CHECK(allocations == before);
    ntr_verdict_destroy(verdict);
    ntr_case_destroy(facts_of_case);
}
