// SPDX-License-Identifier: Apache-2.0
//
// The command line in two languages. CLI11 parses; what it would say in English is said here.
#ifndef NETRALITAS_SRC_CLI_ARGUMENTS_HPP
#define NETRALITAS_SRC_CLI_ARGUMENTS_HPP

#include "cli/program.hpp"

#include <CLI/Error.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::cli {

// The language that --lang asks for, read before anything else so that help and errors are in it;
// else that of the environment, else Indonesian.
Language choose_language(int count, const char* const* arguments);

// Sets the words and the layout of the help. Called before options are added.
void dress(CLI::App& app, const Program& program);

// A subcommand with its help.
CLI::App& subcommand(CLI::App& app, const Program& program, const char* name, Text description);

// Names what the value of an option stands for, and explains the option.
CLI::Option& option(CLI::App& app, const Program& program, const char* names, std::string& value,
                    Text placeholder, Text description);
CLI::Option& options(CLI::App& app, const Program& program, const char* names,
                     std::vector<std::string>& values, Text placeholder, Text description);
CLI::Option& flag(CLI::App& app, const Program& program, const char* names, bool& value,
                  Text description);

// What CLI11 found wrong, in the language of the program.
std::string describe(const CLI::ParseError& error, const Program& program);

// One of several words; none where nothing was given. Refuses anything else.
template <class Value>
struct Word {
    std::string_view word;
    Value value;
};
[[noreturn]] void refuse_word(const Program& program, std::string_view name, std::string_view given,
                              const std::vector<std::string_view>& allowed);
template <class Value, std::size_t N>
boost::optional<Value> one_of(const Program& program, std::string_view name,
                              const std::string& given, const Word<Value> (&words)[N]) {
    if (given.empty()) return {};
    std::vector<std::string_view> allowed;
    for (const Word<Value>& word : words) {
        if (word.word == given) return word.value;
        allowed.push_back(word.word);
    }
    refuse_word(program, name, given, allowed);
}

}  // namespace netralitas::inline v0::cli

#endif
