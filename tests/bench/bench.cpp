// SPDX-License-Identifier: Apache-2.0
//
// What a verdict costs, beside the hand-written chain; what many cost, beside reading them from memory; what
// files cost, beside parsing them. Ends with the ratios: they travel between machines, nanoseconds do not.
#include "chain.hpp"
#include "population.hpp"

#include <netralitas/bulk.hpp>
#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>
#if defined(NETRALITAS_BENCH_RAPIDJSON)
#  include <rapidjson/document.h>
#endif
#if defined(NETRALITAS_BENCH_SIMDJSON)
#  include <simdjson.h>
#endif

#include <cstdio>
#include <cstring>
#include <map>
#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

namespace {

using namespace netralitas;

constexpr std::size_t count = 20'000;

const std::vector<Case>& known_cases() {
    static const auto cases = bench::population(count, 0.0);
    return cases;
}

// A third of the facts unknown.
const std::vector<Case>& open_cases() {
    static const auto cases = bench::population(count / 10, 1.0 / 3);
    return cases;
}

// The same, where at least the election, the day, the person and the act are stated.
std::vector<Case> usual_population(std::size_t size, unsigned seed) {
    auto cases = bench::population(size, 1.0 / 3, seed);
    const auto known = bench::population(size, 0.0, seed);
    for (std::size_t i = 0; i < size; ++i) {
        cases[i].election = known[i].election;
        cases[i].date = known[i].date;
        cases[i].office_sought = known[i].office_sought;
        cases[i].actor = known[i].actor;
        cases[i].act = known[i].act;
    }
    return cases;
}

const std::vector<Case>& usual_cases() {
    static const auto cases = usual_population(count, 1);
    return cases;
}

// One case for each civil servant there is: too many for any cache.
template <class Population>
std::vector<PackedCase> nation(Population&& population) {
    constexpr unsigned parts = 47;
    std::vector<PackedCase> out;
    out.reserve(parts * 100'000);
    for (unsigned part = 0; part < parts; ++part)
        for (const Case& facts : population(100'000, part))
            out.push_back(PackedCase::pack(facts).value());
    return out;
}
const std::vector<PackedCase>& known_nation() {
    static const auto cases =
        nation([](std::size_t size, unsigned seed) { return bench::population(size, 0.0, seed); });
    return cases;
}
const std::vector<PackedCase>& usual_nation() {
    static const auto cases = nation(usual_population);
    return cases;
}

void count_items(benchmark::State& state, std::size_t items) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(items));
}

void chain_of_ifs(benchmark::State& state) {
    std::vector<chain::Known> cases;
    for (const Case& facts : known_cases()) cases.push_back(chain::known(facts));
    // A yardstick that decides otherwise would measure something else.
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Outcome here = outcome_of(evaluate(known_cases()[i]));
        const chain::Answer there = chain::decide(cases[i]);
        bool same = static_cast<std::uint8_t>(here.conclusion) == there.conclusion;
        for (std::size_t t = 0; t < track_count; ++t)
            same = same && here.levels[t] == static_cast<std::uint8_t>(there.heaviest[t] + 1);
        if (!same) state.SkipWithError("the chain decides otherwise");
    }
    for (auto _ : state)
        for (const chain::Known& known : cases) benchmark::DoNotOptimize(chain::decide(known));
    count_items(state, cases.size());
}

void verdicts(benchmark::State& state, const std::vector<Case>& cases) {
    for (auto _ : state)
        for (const Case& facts : cases) benchmark::DoNotOptimize(evaluate(facts).conclusion());
    count_items(state, cases.size());
}

void with_findings(benchmark::State& state) {
    for (auto _ : state)
        for (const Case& facts : usual_cases())
            benchmark::DoNotOptimize(evaluate(facts).findings().size());
    count_items(state, usual_cases().size());
}

void with_explanation(benchmark::State& state) {
    const std::size_t few = count / 100;
    for (auto _ : state)
        for (std::size_t i = 0; i < few; ++i)
            benchmark::DoNotOptimize(
                explain(evaluate(usual_cases()[i]), Language::indonesian).size());
    count_items(state, few);
}

void copy(benchmark::State& state) {
    const std::vector<PackedCase>& from = known_nation();
    std::vector<PackedCase> to(from.size());
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), from.size() * sizeof(PackedCase));
        benchmark::ClobberMemory();
    }
    count_items(state, from.size());
}

void bulk(benchmark::State& state, const std::vector<PackedCase>& (*cases)()) {
    const std::vector<PackedCase>& in = cases();
    std::vector<Outcome> out(in.size());
    const Batch batch;
    // What it meets for the first time it has to learn: see bulk/first.
    batch.evaluate_all({in.data(), in.size()}, out.data());
    for (auto _ : state) {
        batch.evaluate_all({in.data(), in.size()}, out.data());
        benchmark::ClobberMemory();
    }
    count_items(state, in.size());
}

void bulk_first(benchmark::State& state, const std::vector<PackedCase>& (*cases)()) {
    const std::vector<PackedCase>& in = cases();
    std::vector<Outcome> out(in.size());
    for (auto _ : state) {
        const Batch batch;
        batch.evaluate_all({in.data(), in.size()}, out.data());
        benchmark::ClobberMemory();
    }
    count_items(state, in.size());
}

std::string file(io::Format format) {
    std::ostringstream out;
    io::CaseWriter writer(out, format);
    for (const Case& facts : usual_cases()) writer.write(facts);
    writer.finish();
    return out.str();
}

void parse_only(benchmark::State& state) {
    const std::string text = file(io::Format::jsonl);
    for (auto _ : state) {
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            benchmark::DoNotOptimize(nlohmann::json::parse(line).size());
    }
    count_items(state, usual_cases().size());
}

#if defined(NETRALITAS_BENCH_RAPIDJSON)
void parse_by_rapidjson(benchmark::State& state) {
    const std::string text = file(io::Format::jsonl);
    for (auto _ : state) {
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);) {
            rapidjson::Document document;
            document.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
            benchmark::DoNotOptimize(document.MemberCount());
        }
    }
    count_items(state, usual_cases().size());
}
#endif

#if defined(NETRALITAS_BENCH_SIMDJSON)
void parse_by_simdjson(benchmark::State& state) {
    const std::string text = file(io::Format::jsonl);
    simdjson::dom::parser parser;
    for (auto _ : state) {
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            benchmark::DoNotOptimize(parser.parse(line).get_object().size());
    }
    count_items(state, usual_cases().size());
}
#endif

void read_file(benchmark::State& state, io::Format format) {
    const std::string text = file(format);
    for (auto _ : state) {
        std::istringstream in(text);
        io::CaseReader reader(in, format);
        for (io::Record record; reader.next(record);) benchmark::DoNotOptimize(record.ok());
    }
    count_items(state, usual_cases().size());
}

// Takes what is written and keeps nothing, as a pipe does.
class Sink : public std::streambuf {
protected:
    std::streamsize xsputn(const char* text, std::streamsize size) override {
        benchmark::DoNotOptimize(text);
        return size;
    }
    int overflow(int c) override { return traits_type::not_eof(c); }
};

void through(benchmark::State& state, io::Format format) {
    const std::string text = file(format);
    for (auto _ : state) {
        std::istringstream in(text);
        Sink sink;
        std::ostream out(&sink);
        io::CaseReader reader(in, format);
        io::VerdictWriter writer(out, format);
        for (io::Record record; reader.next(record);)
            writer.write(record.id, evaluate(record.facts));
        writer.finish();
    }
    count_items(state, usual_cases().size());
}

void prepare_batch(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(Batch());
    count_items(state, 1);
}

void verdicts_by(benchmark::State& state, const Rulebook& rulebook,
                 const std::vector<Case>& cases) {
    for (auto _ : state)
        for (const Case& facts : cases)
            benchmark::DoNotOptimize(evaluate(facts, rulebook).conclusion());
    count_items(state, cases.size());
    state.counters["norms"] = static_cast<double>(rulebook.norms().size());
}

// Further norms: `copies` of each national prohibition under other names, each with so many ways of being met,
// for the same persons and acts.
Rulebook with_more(const Rulebook& rulebook, std::size_t copies, std::size_t ways,
                   const std::string& suffix, std::size_t most = 1000) {
    std::vector<Norm> norms;
    std::vector<std::string> ids;
    ids.reserve(copies * rulebook.norms().size());
    for (std::size_t k = 0; k < copies; ++k) {
        for (const NormInfo& info : Rulebook::national().norms()) {
            if (info.named_only || info.type == NormType::permission || norms.size() == most)
                continue;
            ids.push_back(std::string(info.id) + suffix + std::to_string(k));
            Norm norm;
            norm.id = ids.back();
            norm.cites = info.cites;
            norm.title = info.title;
            norm.binds = info.binds;
            norm.acts = info.acts;
            norm.in_force = info.in_force;
            norm.sanction = info.sanction;
            Condition any;
            for (std::size_t way = 0; way < ways; ++way) {
                const std::size_t number = k * ways + way;
                const auto conduct = [](std::size_t of) {
                    return holds(
                        static_cast<Axis>(static_cast<std::size_t>(Axis::active_support) + of % 7));
                };
                any = any || (conduct(number) && conduct(number / 7 + 1));
            }
            norm.ways.add(settled(is(info.binds) && is(info.acts) && any));
            norms.push_back(norm);
        }
    }
    return rulebook.with(norms).value();
}

// As many cases, of which so many facts are not stated; those that every complaint states come last.
std::vector<Case> with_unknown(std::size_t unknown) {
    std::vector<Fact> order;
    const auto usual = [](Fact fact) {
        return fact == Fact::office_sought || fact == Fact::act || fact == Fact::actor ||
               fact == Fact::date || fact == Fact::election;
    };
    for (const FactInfo& row : facts())
        if (row.type != FactType::text && !usual(row.fact)) order.push_back(row.fact);
    for (const Fact fact :
         {Fact::office_sought, Fact::act, Fact::actor, Fact::date, Fact::election})
        order.push_back(fact);
    std::vector<Case> cases(known_cases().begin(), known_cases().begin() + 2000);
    for (Case& facts : cases)
        for (std::size_t i = 0; i < unknown && i < order.size(); ++i)
            (void)state(facts, order[i], "");
    return cases;
}

// Keeps the time of each item, for the ratios.
class Ratios : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            const auto rate = run.counters.find("items_per_second");
            if (rate != run.counters.end()) seconds_[run.benchmark_name()] = 1.0 / rate->second;
        }
        ConsoleReporter::ReportRuns(runs);
    }
    void print() const {
        const struct {
            const char* what;
            const char* of;
        } ratios[] = {{"verdict/known", "yardstick/chain"},
                      {"verdict/usual", "yardstick/chain"},
                      {"verdict/third_unknown", "yardstick/chain"},
                      {"verdict/findings", "verdict/usual"},
                      {"verdict/explanation", "verdict/usual"},
                      {"bulk/known", "yardstick/chain"},
                      {"bulk/known", "yardstick/memcpy"},
                      {"bulk/known/first", "yardstick/chain"},
                      {"bulk/usual", "yardstick/chain"},
                      {"bulk/usual/first", "yardstick/chain"},
                      {"bulk/usual", "yardstick/memcpy"},
                      {"read/jsonl", "yardstick/parse"},
                      {"read/jsonl", "yardstick/parse_simdjson"},
                      {"read/csv", "yardstick/parse"},
                      {"through/jsonl", "yardstick/parse"},
                      {"through/csv", "yardstick/parse"},
                      {"through/jsonl", "yardstick/parse_rapidjson"},
                      {"through/jsonl", "yardstick/parse_simdjson"},
                      {"yardstick/parse", "yardstick/parse_simdjson"},
                      {"growth/norms/4", "growth/norms/1"},
                      {"growth/norms/16", "growth/norms/1"}};
        std::printf("\n%-28s%-22s%s\n", "cost of one", "against", "ratio");
        for (const auto& [what, of] : ratios) {
            const auto a = seconds_.find(what);
            const auto b = seconds_.find(of);
            if (a != seconds_.end() && b != seconds_.end())
                std::printf("%-28s%-22s%.2f\n", what, of, a->second / b->second);
        }
    }

private:
    std::map<std::string, double> seconds_;
};

}  // namespace

int main(int argc, char** argv) {
    using benchmark::RegisterBenchmark;
    RegisterBenchmark("yardstick/chain", chain_of_ifs);
    RegisterBenchmark("yardstick/memcpy", copy);
    RegisterBenchmark("yardstick/parse", parse_only);
#if defined(NETRALITAS_BENCH_RAPIDJSON)
    RegisterBenchmark("yardstick/parse_rapidjson", parse_by_rapidjson);
#endif
#if defined(NETRALITAS_BENCH_SIMDJSON)
    RegisterBenchmark("yardstick/parse_simdjson", parse_by_simdjson);
#endif
    RegisterBenchmark("verdict/known", verdicts, known_cases());
    RegisterBenchmark("verdict/usual", verdicts, usual_cases());
    RegisterBenchmark("verdict/third_unknown", verdicts, open_cases());
    RegisterBenchmark("verdict/findings", with_findings);
    RegisterBenchmark("verdict/explanation", with_explanation);
    RegisterBenchmark("bulk/prepare", prepare_batch);
    RegisterBenchmark("bulk/known", bulk, known_nation);
    RegisterBenchmark("bulk/known/first", bulk_first, known_nation);
    RegisterBenchmark("bulk/usual", bulk, usual_nation);
    RegisterBenchmark("bulk/usual/first", bulk_first, usual_nation);
    RegisterBenchmark("read/jsonl", read_file, io::Format::jsonl);
    RegisterBenchmark("read/csv", read_file, io::Format::csv);
    RegisterBenchmark("through/jsonl", through, io::Format::jsonl);
    RegisterBenchmark("through/csv", through, io::Format::csv);
    // x1 is the national law: 346 rows in 102 norms. A rulebook holds 512 norms: x16 has more rows in each.
    const Rulebook& national = Rulebook::national();
    RegisterBenchmark("growth/norms/1", verdicts_by, national, known_cases());
    RegisterBenchmark("growth/norms/4", verdicts_by, with_more(national, 4, 3, ".x"),
                      known_cases());
    RegisterBenchmark("growth/norms/16", verdicts_by, with_more(national, 4, 14, ".x"),
                      known_cases());
    Rulebook overlaid = national;
    for (int overlays = 0; overlays <= 8; ++overlays) {
        RegisterBenchmark(("growth/overlays/" + std::to_string(overlays)).c_str(), verdicts_by,
                          overlaid, known_cases());
        overlaid = with_more(overlaid, 1, 2, ".o" + std::to_string(overlays), 12);
    }
    for (const std::size_t unknown : {0U, 6U, 12U, 18U, 24U, 30U, 31U, 32U, 33U, 34U, 35U})
        RegisterBenchmark(("growth/unknown/" + std::to_string(unknown)).c_str(), verdicts_by,
                          national, with_unknown(unknown));

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    std::printf("sizeof: Case %zu, PackedCase %zu, Outcome %zu, Verdict %zu\n", sizeof(Case),
                sizeof(PackedCase), sizeof(Outcome), sizeof(Verdict));
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    ratios.print();
    return 0;
}
