// SPDX-License-Identifier: Apache-2.0
//
// The program `netralitas`. Only the program reads the environment; the library never does.
#include "cli/arguments.hpp"
#include "cli/streams.hpp"

#include <netralitas/rulebook.hpp>

#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <iostream>
#include <ostream>

namespace netralitas::inline v0::cli {

void Program::complain(std::string_view message) const {
    err << "netralitas: " << message << '\n' << std::flush;
}

void Program::refuse(Exit code, Error error) const {
    constexpr std::size_t most = 5;
    if (error.allowed.size() > most) error.allowed.resize(most);
    throw Stop{code, netralitas::describe(error, language)};
}

void Program::refuse_unreadable(std::string_view file, int number) const {
    refuse(exit_bad_input, {"{}: berkas tidak dapat dibaca: {}", "{}: the file can't be read: {}"},
           file, reason(number));
}

void Program::refuse_unwritable(std::string_view file, int number) const {
    refuse(exit_no_output,
           {"{}: berkas tidak dapat ditulis: {}", "{}: the file can't be written: {}"}, file,
           reason(number));
}

std::string Program::reason(int number) const {
    switch (number) {
        case ENOENT: return std::string(in({"tidak ada", "no such file or folder"}));
        case EACCES: return std::string(in({"tidak diizinkan", "not allowed"}));
        case EISDIR: return std::string(in({"sebuah folder", "it is a folder"}));
        case ENOTDIR: return std::string(in({"folder tidak ada", "no such folder"}));
        case ENOSPC: return std::string(in({"media penyimpanan penuh", "no space left"}));
        case EROFS: return std::string(in({"media hanya dapat dibaca", "read-only medium"}));
        default: return std::strerror(number);
    }
}

std::string version_line(const Program& program) {
    return program.say({"netralitas {} (data {})", "netralitas {} (data {})"}, version,
                       data_version());
}

namespace {

// What stands where a command should: the first argument that is no option and no value of --lang.
std::string_view first_word(int count, const char* const* arguments) {
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--lang")
            ++i;
        else if (argument.substr(0, 1) != "-")
            return argument;
    }
    return {};
}

int parse_and_run(Program& program, int count, const char* const* arguments) {
    CLI::App app(
        std::string(program.in(
            {"netralitas: aturan netralitas ASN dalam pemilihan. Program ini membaca norma "
             "atas fakta yang\ndinyatakan; ia tidak menyatakan seseorang bersalah.",
             "netralitas: the neutrality rules of the Indonesian civil service in "
             "elections. It reads norms\nagainst stated facts; it finds nobody guilty."})),
        "netralitas");
    dress(app, program);
    std::string language;
    option(app, program, "--lang", language, {"id|en", "id|en"},
           {"Bahasa; tanpa opsi ini menurut LC_ALL, LC_MESSAGES, LANG, selain itu Indonesia",
            "Language; without it by LC_ALL, LC_MESSAGES, LANG, else Indonesian"});
    app.set_version_flag("--version", version_line(program),
                         std::string(program.in({"Tampilkan versi program dan data hukum",
                                                 "Show the version of program and law data"})));
    app.require_subcommand(1);
    add_evaluate(app, program);
    add_explain(app, program);
    add_ask(app, program);
    add_timeline(app, program);
    add_rules(app, program);
    add_facts(app, program);
    add_schema(app, program);
    add_check_circular(app, program);
    add_diff(app, program);
    add_summary(app, program);
    add_record(app, program);
    add_replay(app, program);
    add_personnel(app, program);
    app.footer(std::string(program.in(
        {"Kode keluar: 0 berhasil, 1 keluaran gagal ditulis, 2 pemakaian salah, 3 masukan salah,\n"
         "4 catatan keputusan berbeda.\n"
         "netralitas PERINTAH --help menjelaskan satu perintah.",
         "Exit codes: 0 success, 1 output could not be written, 2 bad usage, 3 bad input,\n"
         "4 a decision record differs.\n"
         "netralitas COMMAND --help explains one command."})));

    try {
        app.parse(count, arguments);
        constexpr Word<Language> words[] = {{"id", Language::indonesian},
                                            {"en", Language::english}};
        one_of(program, "--lang", language, words);
    } catch (const CLI::CallForHelp&) {
        const std::vector<CLI::App*> chosen = app.get_subcommands();
        program.out << (chosen.empty() ? app.help() : chosen[0]->help("netralitas"));
        return exit_ok;
    } catch (const CLI::CallForVersion&) {
        program.out << version_line(program) << '\n';
        return exit_ok;
    } catch (const CLI::ParseError& error) {
        const std::vector<CLI::App*> chosen = app.get_subcommands();
        const std::string name =
            chosen.empty() ? std::string() : std::string(" ") + chosen[0]->get_name();
        const std::string_view unknown = chosen.empty() ? first_word(count, arguments) : "";
        program.complain(
            unknown.empty()
                ? describe(error, program)
                : program.say({"perintah tidak dikenal: {}", "unknown command: {}"}, unknown));
        program.complain(
            program.say({"lihat: netralitas{} --help", "see: netralitas{} --help"}, name));
        return exit_usage;
    }
    return program.run();
}

int run(int count, const char* const* arguments) {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    // A reader that went away is told by write(), not by a signal.
    std::signal(SIGPIPE, SIG_IGN);

    DescriptorBuffer buffer(STDOUT_FILENO);
    std::ostream out(&buffer);
    Program program{choose_language(count, arguments), out, std::cerr};
    program.terminal_in = ::isatty(STDIN_FILENO) != 0;
    program.terminal_out = ::isatty(STDOUT_FILENO) != 0;
    program.terminal_err = ::isatty(STDERR_FILENO) != 0;

    int code = exit_ok;
    try {
        code = parse_and_run(program, count, arguments);
    } catch (const Stop& stop) {
        program.complain(stop.message);
        code = stop.code;
    }
    out.flush();
    if (buffer.failure() == EPIPE) {
        // As any tool whose reader has enough, such as `head`: quietly, with the shell's code.
        return 128 + SIGPIPE;
    }
    if (buffer.failure() != 0) {
        program.complain(
            program.say({"keluaran gagal ditulis: {}", "the output can't be written: {}"},
                        program.reason(buffer.failure())));
        return exit_no_output;
    }
    return code;
}

}  // namespace

}  // namespace netralitas::inline v0::cli

int main(int count, char** arguments) {
    try {
        return netralitas::cli::run(count, arguments);
    } catch (const std::exception& error) {
        std::cerr << "netralitas: " << error.what() << '\n';
        return netralitas::cli::exit_no_output;
    }
}
