// SPDX-License-Identifier: Apache-2.0
//
// netralitas ask: asks for one fact after the other, the most decisive first, until the outcome is
// settled. Reads a terminal or a pipe alike: the same answers give the same transcript.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/report.hpp"
#include "cli/words.hpp"

#include <netralitas/explain.hpp>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>
#include <set>

namespace netralitas::inline v0::cli {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

class Interview {
public:
    Interview(Program& program, const Law& law) : program_(program), law_(law) {}

    // With circulars the region selects, and no verdict asks for it.
    int hold(bool with_region) {
        program_.out << program_.in(
            {"Jawab dengan kode atau nomor; ? menampilkan pilihan; kosong berarti belum "
             "diketahui.\n",
             "Answer with a code or a number; ? shows the choices; empty means not known.\n"});
        if (with_region) ask(Fact::region);
        while (program_.out && !ended_) {
            const Verdict verdict = law_.judge(case_);
            const boost::optional<Fact> fact = next(verdict);
            if (!fact) break;
            ask(*fact);
        }
        finish();
        return exit_ok;
    }

private:
    // The most decisive question that was not skipped.
    boost::optional<Fact> next(const Verdict& verdict) const {
        for (const Question& question : verdict.questions())
            if (skipped_.count(question.fact) == 0) return question.fact;
        return {};
    }

    void ask(Fact fact) {
        ++number_;
        program_.out << '\n' << number_ << ". " << question(fact, program_.language) << '\n';
        while (true) {
            program_.out << prompt(fact) << std::flush;
            std::string line;
            if (!std::getline(std::cin, line)) {
                program_.out << '\n';
                ended_ = true;
                return;
            }
            const std::string answer = printable(trimmed(line));
            // A pipe does not echo; with the answers in it, the transcript reads as at a terminal.
            if (!program_.terminal_in) program_.out << answer << '\n';
            if (answer.empty()) {
                skipped_.insert(fact);
                return;
            }
            if (answer == "?") {
                choices(fact);
                continue;
            }
            const boost::optional<Error> error = state(case_, fact, code_of(fact, answer));
            if (!error) return;
            Error shown = *error;
            // Of a long list only the nearest help.
            constexpr std::size_t most = 4;
            if (shown.allowed.size() > most) shown.allowed.resize(most);
            program_.out << "  " << describe(shown, program_.language) << '\n';
        }
    }

    std::string prompt(Fact fact) const {
        const FactInfo& row = info(fact);
        switch (row.type) {
            case FactType::boolean:
                return std::string(program_.in({"   ya/tidak > ", "   yes/no > "}));
            case FactType::date: return "   YYYY-MM-DD > ";
            case FactType::enumeration:
                return program_.say({"   1-{} atau kode > ", "   1-{} or a code > "},
                                    row.values.size());
            case FactType::text: break;
        }
        return "   > ";
    }

    // The written value that an answer stands for; the answer itself where it is none of them.
    std::string code_of(Fact fact, const std::string& answer) const {
        const FactInfo& row = info(fact);
        std::string word = lower(answer);
        if (row.type == FactType::boolean) {
            for (const std::string_view yes : {"ya", "y", "yes", "true", "1"})
                if (word == yes) return "true";
            for (const std::string_view no : {"tidak", "t", "no", "n", "false", "2"})
                if (word == no) return "false";
            return answer;
        }
        if (row.type == FactType::enumeration) {
            std::size_t position = 0;
            const auto [end, error] =
                std::from_chars(word.data(), word.data() + word.size(), position);
            if (error == std::errc() && end == word.data() + word.size() && position >= 1 &&
                position <= row.values.size())
                return std::string(row.values[position - 1].code);
            return word;
        }
        return answer;
    }

    void choices(Fact fact) {
        const FactInfo& row = info(fact);
        if (row.type == FactType::date) {
            program_.out << program_.in(
                {"   tanggal, misalnya 2024-10-05\n", "   a date, such as 2024-10-05\n"});
            return;
        }
        if (row.type == FactType::boolean) {
            program_.out << program_.in(
                {"   1 ya (true)\n   2 tidak (false)\n", "   1 yes (true)\n   2 no (false)\n"});
            return;
        }
        for (std::size_t i = 0; i < row.values.size(); ++i)
            program_.out << fmt::format("  {:>3} {:<28} {}\n", i + 1, row.values[i].code,
                                        row.values[i].label.in(program_.language));
    }

    void finish() {
        const Verdict verdict = law_.judge(case_);
        program_.out << '\n';
        if (verdict.questions().empty())
            program_.out << program_.in(
                {"Tidak ada lagi yang perlu ditanyakan.\n", "Nothing is left to ask.\n"});
        else
            program_.out << program_.in({"Pertanyaan yang dilewati tetap terbuka.\n",
                                         "Questions that were skipped stay open.\n"});
        const boost::optional<io::LocalView> local = law_.local(case_, verdict);
        program_.out << '\n'
                     << with_sections(explain(verdict, program_.language),
                                      local ? local_sections(program_, *local)
                                            : std::vector<ReportSection>());
        program_.out << '\n'
                     << program_.in({"Kasus ini sebagai JSON:", "This case as JSON:"}) << '\n'
                     << io::to_json(case_) << '\n';
    }

    Program& program_;
    const Law& law_;
    Case case_;
    std::set<Fact> skipped_;
    int number_ = 0;
    bool ended_ = false;
};

}  // namespace

void add_ask(CLI::App& app, Program& program) {
    auto options = std::make_shared<LawOptions>();
    CLI::App& sub = subcommand(app, program, "ask",
                               {"Bertanya satu per satu sampai hasilnya pasti",
                                "Ask one by one until the outcome is settled"});
    add_law_options(sub, program, *options);
    sub.callback([options, &program] {
        program.run = [options, &program] {
            const Law law(program, *options);
            return Interview(program, law).hold(!options->circulars.empty());
        };
    });
}

}  // namespace netralitas::inline v0::cli
