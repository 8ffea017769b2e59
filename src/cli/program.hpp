// SPDX-License-Identifier: Apache-2.0
//
// What every subcommand of the program shares: the language, the streams, the exit codes, and the
// commands themselves, one file each.
#ifndef NETRALITAS_SRC_CLI_PROGRAM_HPP
#define NETRALITAS_SRC_CLI_PROGRAM_HPP

#include <netralitas/error.hpp>
#include <netralitas/text.hpp>

#include <fmt/format.h>
#include <CLI/App.hpp>

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace netralitas::inline v0::cli {

enum Exit : int {
    exit_ok = 0,
    exit_no_output = 1,  // the output could not be written
    exit_usage = 2,
    exit_bad_input = 3,
    exit_differs = 4,  // a decision record does not say what the library says
};

// Thrown to leave a subcommand: the message goes to the error stream, without the program's name.
struct Stop {
    Exit code;
    std::string message;
};

struct Program {
    Language language = Language::indonesian;
    std::ostream& out;
    std::ostream& err;
    bool terminal_in = false;
    bool terminal_out = false;
    bool terminal_err = false;
    // The chosen subcommand, set while the arguments are parsed and called afterwards.
    std::function<int()> run{};

    std::string_view in(Text text) const noexcept { return text.in(language); }

    // A text with places to fill, `{}`.
    template <class... Args>
    std::string say(Text text, const Args&... args) const {
        return fmt::vformat(fmt::string_view(in(text).data(), in(text).size()),
                            fmt::make_format_args(args...));
    }

    // "1 kasus", "1 case", "2 cases".
    std::string cases(std::uint64_t count) const {
        return say({"{} kasus", count == 1 ? "{} case" : "{} cases"}, count);
    }

    // A line on the error stream: "netralitas: ...".
    void complain(std::string_view message) const;

    template <class... Args>
    [[noreturn]] void refuse(Exit code, Text text, const Args&... args) const {
        throw Stop{code, say(text, args...)};
    }
    // With the likeliest of what would be allowed only.
    [[noreturn]] void refuse(Exit code, Error error) const;
    // With the reason that the system gives.
    [[noreturn]] void refuse_unreadable(std::string_view file, int reason) const;
    [[noreturn]] void refuse_unwritable(std::string_view file, int reason) const;
    // "no such file": what errno says.
    std::string reason(int number) const;
};

inline constexpr std::string_view version = NETRALITAS_VERSION;

// "netralitas 0.1.0 (data 2026.11)".
std::string version_line(const Program& program);

// Each adds its subcommand to the program.
void add_evaluate(CLI::App& app, Program& program);
void add_explain(CLI::App& app, Program& program);
void add_ask(CLI::App& app, Program& program);
void add_timeline(CLI::App& app, Program& program);
void add_rules(CLI::App& app, Program& program);
void add_facts(CLI::App& app, Program& program);
void add_schema(CLI::App& app, Program& program);
void add_check_circular(CLI::App& app, Program& program);
void add_diff(CLI::App& app, Program& program);
void add_summary(CLI::App& app, Program& program);
void add_record(CLI::App& app, Program& program);
void add_replay(CLI::App& app, Program& program);
void add_personnel(CLI::App& app, Program& program);

}  // namespace netralitas::inline v0::cli

#endif
