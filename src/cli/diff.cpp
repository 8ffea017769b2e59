// SPDX-License-Identifier: Apache-2.0
//
// netralitas diff: which cases are answered otherwise by the law of another day, and by which
// provision.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/words.hpp"

#include <fmt/ranges.h>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    CaseOptions cases;
    std::vector<std::string> days;
};

class Comparer {
public:
    Comparer(Program& program, Date before, Date after)
        : program_(program),
          language_(program.language),
          before_(Rulebook::national().as_of(before)),
          after_(Rulebook::national().as_of(after)) {
        program_.out << program_.say({"Hukum per {} dan per {}\n", "The law of {} and of {}\n"},
                                     long_date(before, language_), long_date(after, language_));
    }

    void add(const io::Record& record) {
        ++cases_;
        const Comparison comparison = compare(record.facts, before_, after_);
        if (!comparison.changed()) return;
        ++changed_;
        program_.out << '\n'
                     << (record.id.empty() ? program_.say({"Kasus {}", "Case {}"}, record.number)
                                           : printable(record.id))
                     << ": " << label(comparison.before.conclusion(), language_);
        if (comparison.before.conclusion() != comparison.after.conclusion())
            program_.out << " -> " << label(comparison.after.conclusion(), language_);
        program_.out << '\n';
        for (const Difference& difference : comparison.differences) {
            program_.out << "  - "
                         << fmt::format("{} ({}): ", cite(difference.norm->cites[0], language_),
                                        difference.norm->id)
                         << fmt::format("{} -> {}\n",
                                        state(difference.before, difference.level_before),
                                        state(difference.after, difference.level_after));
            if (difference.before == difference.after &&
                difference.handled_before != difference.handled_after)
                program_.out << "    "
                             << program_.say({"ditangani oleh {} -> {}\n", "handled by {} -> {}\n"},
                                             handlers(difference.handled_before),
                                             handlers(difference.handled_after));
        }
    }

    void finish() {
        program_.out << '\n'
                     << program_.say({"Berubah: {} dari {} kasus.\n", "Changed: {} of {} cases.\n"},
                                     changed_, cases_);
    }

private:
    std::string state(const boost::optional<Status>& status,
                      const boost::optional<SanctionLevel>& level) const {
        if (!status) return std::string(program_.in({"tidak ada", "not found"}));
        std::string text(label(*status, language_));
        if (level) text += fmt::format(", {}", label(*level, language_));
        return text;
    }

    std::string handlers(HandlerSet set) const {
        std::vector<std::string_view> names;
        for (unsigned i = 0; i <= static_cast<unsigned>(Handler::own_institution); ++i)
            if (set.contains(static_cast<Handler>(i)))
                names.push_back(label(static_cast<Handler>(i), language_));
        if (names.empty()) names.push_back("-");
        return fmt::format("{}", fmt::join(names, ", "));
    }

    Program& program_;
    Language language_;
    Rulebook before_;
    Rulebook after_;
    std::uint64_t cases_ = 0;
    std::uint64_t changed_ = 0;
};

int show(Program& program, const Options& options) {
    if (options.days.size() != 2)
        program.refuse(exit_usage, {"--as-of harus diberikan tepat dua kali",
                                    "--as-of must be given exactly twice"});
    std::vector<Date> days;
    for (const std::string& text : options.days) {
        const Result<Date> day = parse_date(text);
        if (!day) {
            Error error = day.error();
            error.place = "--as-of";
            program.refuse(exit_usage, error);
        }
        days.push_back(*day);
    }
    Comparer comparer(program, days[0], days[1]);
    const int code = for_each_case(program, options.cases,
                                   [&](const io::Record& record) { comparer.add(record); });
    comparer.finish();
    return code;
}

}  // namespace

void add_diff(CLI::App& app, Program& program) {
    auto shared = std::make_shared<Options>();
    CLI::App& sub = subcommand(app, program, "diff",
                               {"Membandingkan kasus menurut hukum pada dua hari",
                                "Compare cases under the law of two days"});
    options(sub, program, "--as-of", shared->days, {"TANGGAL", "DATE"},
            {"Hari yang hukumnya dipakai, YYYY-MM-DD; diberikan dua kali",
             "Day whose law is used, YYYY-MM-DD; given twice"});
    add_case_options(sub, program, shared->cases);
    sub.callback([shared, &program] {
        program.run = [shared, &program] { return show(program, *shared); };
    });
}

}  // namespace netralitas::inline v0::cli
