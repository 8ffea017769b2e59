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

#include <cstdio>
#include <cstring>
#include <map>
#include <sstream>
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

void state_the_usual(Case& facts, const Case& known) {
    facts.election = known.election;
    facts.date = known.date;
    facts.office_sought = known.office_sought;
    facts.actor = known.actor;
    facts.act = known.act;
}

// The same, where at least the election, the day, the person and the act are stated.
const std::vector<Case>& usual_cases() {
    static const auto cases = [] {
        auto out = bench::population(count, 1.0 / 3);
        const auto& known = known_cases();
        for (std::size_t i = 0; i < out.size(); ++i) state_the_usual(out[i], known[i]);
        return out;
    }();
    return cases;
}

std::vector<PackedCase> packed(const std::vector<Case>& cases) {
    std::vector<PackedCase> out;
    for (const Case& facts : cases) out.push_back(PackedCase::pack(facts).value());
    return out;
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
    const auto from = packed(bench::population(1'000'000, 0.0));
    std::vector<PackedCase> to(from.size());
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), from.size() * sizeof(PackedCase));
        benchmark::ClobberMemory();
    }
    count_items(state, from.size());
}

void bulk(benchmark::State& state, double unknown) {
    auto cases = bench::population(10 * count, unknown);
    if (unknown > 0) {
        const auto known = bench::population(cases.size(), 0.0);
        for (std::size_t i = 0; i < cases.size(); ++i) state_the_usual(cases[i], known[i]);
    }
    const auto in = packed(cases);
    std::vector<Outcome> out(in.size());
    const Batch batch;
    for (auto _ : state) {
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

void read_file(benchmark::State& state, io::Format format) {
    const std::string text = file(format);
    for (auto _ : state) {
        std::istringstream in(text);
        io::CaseReader reader(in, format);
        for (io::Record record; reader.next(record);) benchmark::DoNotOptimize(record.ok());
    }
    count_items(state, usual_cases().size());
}

void through(benchmark::State& state, io::Format format) {
    const std::string text = file(format);
    for (auto _ : state) {
        std::istringstream in(text);
        std::ostringstream out;
        io::CaseReader reader(in, format);
        io::VerdictWriter writer(out, format);
        for (io::Record record; reader.next(record);)
            writer.write(record.id, evaluate(record.facts));
        writer.finish();
        benchmark::DoNotOptimize(out.str().size());
    }
    count_items(state, usual_cases().size());
}

void prepare_batch(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(Batch());
    count_items(state, 1);
}

void build_rulebook(benchmark::State& state, std::size_t times) {
    // The national norms again and again under other names, to see how the cost grows.
    std::vector<Norm> norms;
    std::vector<std::string> ids;
    for (std::size_t k = 1; k < times; ++k) {
        for (const NormInfo& info : Rulebook::national().norms()) {
            if (info.named_only || info.type == NormType::permission) continue;
            ids.push_back(std::string(info.id) + ".x" + std::to_string(k));
        }
    }
    std::size_t next = 0;
    for (std::size_t k = 1; k < times; ++k) {
        for (const NormInfo& info : Rulebook::national().norms()) {
            if (info.named_only || info.type == NormType::permission) continue;
            Norm norm;
            norm.id = ids[next++];
            norm.cites = info.cites;
            norm.title = info.title;
            norm.binds = info.binds;
            norm.acts = info.acts;
            norm.in_force = info.in_force;
            norm.sanction = info.sanction;
            norm.ways.add(settled(is(info.binds) && is(info.acts)));
            norms.push_back(norm);
        }
    }
    const Result<Rulebook> rulebook = Rulebook::national().with(norms);
    if (!rulebook) {
        state.SkipWithError(describe(rulebook.error(), Language::english).c_str());
        return;
    }
    for (auto _ : state)
        for (const Case& facts : known_cases())
            benchmark::DoNotOptimize(evaluate(facts, *rulebook).conclusion());
    count_items(state, known_cases().size());
    state.counters["norms"] = static_cast<double>(rulebook->norms().size());
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
                      {"bulk/usual", "yardstick/chain"},
                      {"read/jsonl", "yardstick/parse"},
                      {"read/csv", "yardstick/parse"},
                      {"through/jsonl", "yardstick/parse"},
                      {"through/csv", "yardstick/parse"},
                      {"norms/x2", "norms/x1"},
                      {"norms/x4", "norms/x1"}};
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
    RegisterBenchmark("verdict/known", verdicts, known_cases());
    RegisterBenchmark("verdict/usual", verdicts, usual_cases());
    RegisterBenchmark("verdict/third_unknown", verdicts, open_cases());
    RegisterBenchmark("verdict/findings", with_findings);
    RegisterBenchmark("verdict/explanation", with_explanation);
    RegisterBenchmark("bulk/prepare", prepare_batch);
    RegisterBenchmark("bulk/known", bulk, 0.0);
    RegisterBenchmark("bulk/usual", bulk, 1.0 / 3);
    RegisterBenchmark("read/jsonl", read_file, io::Format::jsonl);
    RegisterBenchmark("read/csv", read_file, io::Format::csv);
    RegisterBenchmark("through/jsonl", through, io::Format::jsonl);
    RegisterBenchmark("through/csv", through, io::Format::csv);
    RegisterBenchmark("norms/x1", build_rulebook, 1);
    RegisterBenchmark("norms/x2", build_rulebook, 2);
    RegisterBenchmark("norms/x4", build_rulebook, 4);

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    std::printf("sizeof: Case %zu, PackedCase %zu, Outcome %zu, Verdict %zu\n", sizeof(Case),
                sizeof(PackedCase), sizeof(Outcome), sizeof(Verdict));
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    ratios.print();
    return 0;
}
