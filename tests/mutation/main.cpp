// SPDX-License-Identifier: Apache-2.0
//
// Mutation of the national law. Each mutant is put in force in a process of its own, and the ordinary
// tests of the law run against it: those of tests/law, with the conformance cases, which are data with
// cited expectations. A mutant is killed when one of them fails. One that nothing kills is either equal
// to the law on every case, which is decided exactly, or a hole in the tests.
//
// What tells that the law has changed, whatever the change, proves nothing about the tests of the law,
// and is left out: the digest of the law data (digest_test.cpp, pins) and the generated pages. So is the
// exhaustive comparison with the reference evaluator, which would notice what no test states.
#define DOCTEST_CONFIG_IMPLEMENT
#include "equivalence.hpp"
#include "mutants.hpp"

#include <doctest/doctest.h>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <iterator>
#include <map>
#include <numeric>
#include <thread>

namespace {

using namespace mutation;

// --- The tests -----------------------------------------------------------------------------------

// How a process ends.
constexpr int end_killed = 10;
constexpr int end_survived = 11;

// What a process tells the one that started it, in memory that both see.
struct Told {
    static constexpr int no_test = -1;
    int running = no_test;
};
Told* told = nullptr;  // where this process tells; null where it is not told of

// The tests by name, as the first run met them.
struct Tests {
    static constexpr std::size_t most = 2000;
    static constexpr std::size_t longest = 200;
    std::size_t count = 0;
    bool failed = false;
    char names[most][longest];
    double seconds[most];
};
Tests* tests = nullptr;
bool collecting = false;

// Ends the process at the first check that fails.
class EndOnFailure : public doctest::IReporter {
public:
    explicit EndOnFailure(const doctest::ContextOptions&) {}
    void test_case_start(const doctest::TestCaseData& test) override {
        if (!collecting) return;
        if (tests->count == Tests::most || std::strlen(test.m_name) >= Tests::longest) std::abort();
        std::strcpy(tests->names[tests->count], test.m_name);
        begun_ = std::chrono::steady_clock::now();
    }
    void test_case_end(const doctest::CurrentTestCaseStats&) override {
        if (!collecting) return;
        tests->seconds[tests->count] =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
        ++tests->count;
    }
    void log_assert(const doctest::AssertData& check) override {
        if (check.m_failed && (check.m_at & doctest::assertType::is_warn) == 0) end();
    }
    void log_message(const doctest::MessageData& message) override {
        if ((message.m_severity & doctest::assertType::is_warn) == 0) end();
    }
    void test_case_exception(const doctest::TestCaseException&) override { end(); }
    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}

private:
    [[noreturn]] static void end() {
        if (collecting) tests->failed = true;
        _exit(end_killed);
    }
    std::chrono::steady_clock::time_point begun_;
};
DOCTEST_REGISTER_LISTENER("end_on_failure", 1, EndOnFailure);

class Nowhere : public std::streambuf {
    int overflow(int c) override { return c; }
};

// Runs one test, or all of them.
void run(const char* name) {
    static Nowhere nowhere;
    static std::ostream nothing(&nowhere);
    doctest::Context context;
    context.setOption("no-breaks", true);
    context.setOption("no-intro", true);
    context.setCout(&nothing);
    if (name != nullptr) {
        // A comma would part two filters; a question mark stands for any character.
        std::string filter(name);
        for (char& c : filter)
            if (c == ',' || c == '\\' || c == '"') c = '?';
        context.addFilter("test-case", filter.c_str());
    }
    if (context.run() != 0) _exit(end_killed);
}

template <class T>
T* shared(std::size_t count = 1) {
    void* memory =
        mmap(nullptr, sizeof(T) * count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    return static_cast<T*>(memory);
}

// Runs every test against the law as it is, which must pass, and notes their names.
bool collect() {
    tests = shared<Tests>();
    const pid_t child = fork();
    if (child == 0) {
        collecting = true;
        run(nullptr);
        _exit(end_survived);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == end_survived && !tests->failed;
}

// --- Mutants -------------------------------------------------------------------------------------

enum class Fate { refused, equivalent, killed, survived };

struct Outcome {
    Fate fate = Fate::survived;
    Likeness likeness = Likeness::different;
    int by = Told::no_test;  // the test that killed it
    bool crashed = false;
};

// In what order to try the tests: what killed a mutant of the same norm comes first, then the short ones.
class Order {
public:
    Order() {
        by_length_.resize(tests->count);
        std::iota(by_length_.begin(), by_length_.end(), 0);
        std::sort(by_length_.begin(), by_length_.end(),
                  [](int a, int b) { return tests->seconds[a] < tests->seconds[b]; });
    }
    std::vector<int> order(std::size_t norm) const {
        std::vector<int> out;
        const auto known = killers_.find(norm);
        if (known != killers_.end()) out = known->second;
        std::vector<bool> there(by_length_.size());
        for (const int test : out) there[static_cast<std::size_t>(test)] = true;
        for (const int test : by_length_)
            if (!there[static_cast<std::size_t>(test)]) out.push_back(test);
        return out;
    }
    void note(std::size_t norm, int test) {
        auto& known = killers_[norm];
        known.erase(std::remove(known.begin(), known.end(), test), known.end());
        known.insert(known.begin(), test);
    }

private:
    std::vector<int> by_length_;
    std::map<std::size_t, std::vector<int>> killers_;
};

[[noreturn]] void live(const Mutant& mutant, Law& law, const std::vector<int>& order, Told* where) {
    told = where;
    told->running = Told::no_test;
    alarm(300);
    mutant.apply(law);
    put_in_force(law);
    for (const int test : order) {
        told->running = test;
        run(tests->names[test]);
    }
    _exit(end_survived);
}

// Survivors that are no hole in the tests, each with the reason.
struct Explained {
    std::string_view place;
    std::string_view change;
    std::string_view why;
};
constexpr std::string_view pppk_on_leave =
    "a PPPK is never on unpaid leave, so only a case that does not say who acted holds this point; "
    "there a PNS on leave meets the norm alike, and it stays open with the same level and certainty";
constexpr Explained explained[] = {
    {"skb-2022/ke-5 way 1 product 5", "unpaid_leave not true", pppk_on_leave},
    {"skb-2022/ke-5 way 1 product 7", "unpaid_leave not true", pppk_on_leave},
    {"uu-20-2023/59.3 way 3 product 1", "unpaid_leave not true", pppk_on_leave},
    {"uu-20-2023/59.3 way 3 product 2", "unpaid_leave not true", pppk_on_leave},
    {"uu-20-2023/59.3 way 4 product 1", "unpaid_leave not true", pppk_on_leave},
    {"uu-20-2023/59.3 way 4 product 2", "unpaid_leave not true", pppk_on_leave},
};

const Explained* explanation(const Mutant& mutant) {
    for (const Explained& known : explained)
        if (known.place == mutant.place && known.change == mutant.change) return &known;
    return nullptr;
}

void print_survivor(const Mutant& mutant) {
    const Explained* known = explanation(mutant);
    std::printf("survived: %s: %s: %s%s%s\n", mutant.place.c_str(), mutant.kind.c_str(),
                mutant.change.c_str(), known == nullptr ? "" : "; explained: ",
                known == nullptr ? "" : std::string(known->why).c_str());
    std::fflush(stdout);
}

void run_all(const std::vector<Mutant>& mutants, Law& law, unsigned jobs,
             std::vector<Outcome>& outcomes) {
    Told* slots = shared<Told>(jobs);
    std::vector<bool> busy(jobs);
    std::map<pid_t, std::pair<std::size_t, std::size_t>> running;  // mutant and slot
    Order order;
    std::size_t next = 0;
    const auto start = [&] {
        while (next < mutants.size() && outcomes[next].fate != Fate::survived) ++next;
        if (next == mutants.size()) return;
        const auto slot =
            static_cast<std::size_t>(std::find(busy.begin(), busy.end(), false) - busy.begin());
        const std::vector<int> tried = order.order(mutants[next].norm);
        std::fflush(stdout);
        const pid_t child = fork();
        if (child == 0) live(mutants[next], law, tried, &slots[slot]);
        if (child < 0) throw std::runtime_error("no process can be started");
        busy[slot] = true;
        running[child] = {next, slot};
        ++next;
    };
    for (unsigned i = 0; i < jobs; ++i) start();
    while (!running.empty()) {
        int status = 0;
        const auto ended = running.find(waitpid(-1, &status, 0));
        if (ended == running.end()) continue;
        const auto [mutant, slot] = ended->second;
        running.erase(ended);
        busy[slot] = false;
        Outcome& outcome = outcomes[mutant];
        if (WIFEXITED(status) && WEXITSTATUS(status) == end_survived) {
            print_survivor(mutants[mutant]);
        } else {
            outcome.fate = Fate::killed;
            outcome.crashed = !WIFEXITED(status) || WEXITSTATUS(status) != end_killed;
            outcome.by = slots[slot].running;
            if (outcome.by != Told::no_test) order.note(mutants[mutant].norm, outcome.by);
        }
        start();
    }
}

struct Options {
    unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    std::string only;  // the beginning of the places to mutate
    bool list = false;
};

int usage() {
    std::puts(
        "netralitas_mutation [--jobs N] [--only PLACE] [--list]\n"
        "  --jobs N      processes at a time\n"
        "  --only PLACE  only mutants whose place begins so, such as skb-2022/ke-5\n"
        "  --list        every mutant with its fate and the test that killed it");
    return 2;
}

bool read(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == "--list")
            options.list = true;
        else if (word == "--jobs" && i + 1 < argc)
            options.jobs = static_cast<unsigned>(std::max(1, std::atoi(argv[++i])));
        else if (word == "--only" && i + 1 < argc)
            options.only = argv[++i];
        else
            return false;
    }
    return true;
}

std::string_view word_of(const Outcome& outcome) {
    switch (outcome.fate) {
        case Fate::refused: return "refused";
        case Fate::equivalent: return "equivalent";
        case Fate::killed: return outcome.crashed ? "killed, by a crash," : "killed";
        case Fate::survived: break;
    }
    return "survived";
}

int report(const std::vector<Mutant>& mutants, const std::vector<Outcome>& outcomes,
           const Options& options) {
    struct Score {
        std::size_t all = 0;
        std::map<Fate, std::size_t> of;
    };
    std::map<std::string_view, Score> scores;
    std::map<Likeness, std::size_t> alike;
    Score total;
    std::size_t unexplained = 0;
    std::size_t explanations = 0;
    std::size_t crashes = 0;
    for (std::size_t m = 0; m < mutants.size(); ++m) {
        if (outcomes[m].fate == Fate::refused) {
            ++alike[Likeness::refused];
        } else {
            for (Score* score : {&scores[mutants[m].kind], &total}) {
                ++score->all;
                ++score->of[outcomes[m].fate];
            }
            if (outcomes[m].fate == Fate::equivalent) ++alike[outcomes[m].likeness];
        }
        if (outcomes[m].crashed) ++crashes;
        if (options.list)
            std::printf("%s: %s: %s: %s %s\n", mutants[m].place.c_str(), mutants[m].kind.c_str(),
                        mutants[m].change.c_str(), std::string(word_of(outcomes[m])).c_str(),
                        outcomes[m].by == Told::no_test ? "" : tests->names[outcomes[m].by]);
        if (outcomes[m].fate == Fate::survived)
            ++(explanation(mutants[m]) == nullptr ? unexplained : explanations);
    }
    std::printf("%-26s%9s%12s%9s%10s\n", "", "mutants", "equivalent", "killed", "survived");
    for (auto& [kind, score] : scores)
        std::printf("%-26s%9zu%12zu%9zu%10zu\n", std::string(kind).c_str(), score.all,
                    score.of[Fate::equivalent], score.of[Fate::killed], score.of[Fate::survived]);
    std::printf(
        "Equivalent, decided on the closed form of the norms:\n"
        "%9zu change no row: the rest of the norm takes away again what the change adds\n"
        "%9zu change no answer: on every day and every point of the facts the norm is met with the\n"
        "          same certainty, reason, level and basis, through another of its products, and\n"
        "          the same persons and acts are addressed\n"
        "Not counted: %zu that the compiler refuses (well_formed).\n",
        alike[Likeness::same_rows], alike[Likeness::same_points], alike[Likeness::refused]);
    if (crashes != 0) std::printf("Killed by a crash or without end: %zu\n", crashes);
    const std::size_t equivalent = total.of[Fate::equivalent];
    std::printf("mutants %zu, equivalent %zu, killed %zu of %zu; survivors %zu, unexplained %zu\n",
                total.all, equivalent, total.of[Fate::killed], total.all - equivalent,
                total.of[Fate::survived], unexplained);
    // An explanation of what no longer survives is out of date.
    const bool in_date = !options.only.empty() || explanations == std::size(explained);
    if (!in_date) std::puts("a survivor that is explained does not survive");
    return unexplained == 0 && crashes == 0 && in_date ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read(argc, argv, options)) return usage();
    Law law = law_as_written();
    if (!is_national(law)) {
        std::puts("the law as written is not what the library has");
        return 1;
    }
    if (!collect()) {
        std::puts("the tests fail on the law as it is");
        return 1;
    }
    std::vector<Mutant> mutants = mutants_of(law);
    mutants.erase(std::remove_if(mutants.begin(), mutants.end(),
                                 [&](const Mutant& m) {
                                     return m.place.compare(0, options.only.size(), options.only) !=
                                            0;
                                 }),
                  mutants.end());
    std::vector<Outcome> outcomes(mutants.size());
    const Comparer comparer(law);
    for (std::size_t m = 0; m < mutants.size(); ++m) {
        if (mutants[m].norm == Mutant::no_norm) continue;
        WrittenNorm changed = law.norms[mutants[m].norm];
        mutants[m].change_norm(changed);
        outcomes[m].likeness = comparer.likeness(mutants[m].norm, changed);
        if (outcomes[m].likeness == Likeness::refused)
            outcomes[m].fate = Fate::refused;
        else if (outcomes[m].likeness != Likeness::different)
            outcomes[m].fate = Fate::equivalent;
    }
    run_all(mutants, law, options.jobs, outcomes);
    return report(mutants, outcomes, options);
}
