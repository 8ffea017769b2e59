// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include "cli/words.hpp"

// The parts of CLI11 that App.hpp only declares.
#include <fmt/ranges.h>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace netralitas::inline v0::cli {

namespace {

boost::optional<Language> language_of(std::string_view code) {
    if (code == "id") return Language::indonesian;
    if (code == "en") return Language::english;
    return {};
}

// "en_GB.UTF-8" is English; "in" is the old code of Indonesian. Any other locale, "C" too, says
// nothing about the two languages there are.
boost::optional<Language> language_of_locale(std::string_view locale) {
    const std::string_view code = locale.substr(0, locale.find_first_of("_.@-"));
    if (code == "in") return Language::indonesian;
    return language_of(code);
}

Language language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        // The first that is set decides, as POSIX has it.
        if (value != nullptr && *value != '\0')
            return language_of_locale(value).value_or(Language::indonesian);
    }
    return Language::indonesian;
}

// Options in the order in which they were added, the names not wider than the column.
class Layout : public CLI::Formatter {
public:
    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_positional() || option->get_type_size() == 0) return {};
        return " " + option->get_type_name();
    }
    std::string make_usage(const CLI::App* app, std::string name) const override {
        return CLI::Formatter::make_usage(app, std::move(name)) + "\n";
    }
    std::string make_option(const CLI::Option* option, bool is_positional) const override {
        return entry(make_option_name(option, is_positional) + make_option_opts(option),
                     make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App* sub) const override {
        return entry(sub->get_display_name(true), sub->get_description());
    }
    // Without the empty line that the base class leaves behind each group.
    std::string make_help(const CLI::App* app, std::string name,
                          CLI::AppFormatMode mode) const override {
        std::string text = CLI::Formatter::make_help(app, std::move(name), mode);
        for (std::size_t at; (at = text.find("\n\n\n")) != std::string::npos;) text.erase(at, 1);
        while (text.size() > 1 && text[text.size() - 2] == '\n') text.pop_back();
        return text;
    }

private:
    // A name, and beside it what it is, in lines that fit a usual terminal.
    std::string entry(const std::string& name, const std::string& description) const {
        constexpr std::size_t width = 96;
        const std::size_t column = get_column_width();
        std::string out;
        for (const std::string& line : wrap(description, width - column))
            out +=
                fmt::format("{:<{}}{}\n", out.empty() ? "  " + name : std::string(), column, line);
        return out;
    }
};

std::string before(std::string_view text, std::string_view end) {
    return std::string(text.substr(0, text.find(end)));
}
std::string after(std::string_view text, std::string_view begin) {
    const std::size_t at = text.find(begin);
    return at == std::string_view::npos ? std::string(text)
                                        : std::string(text.substr(at + begin.size()));
}

}  // namespace

Language choose_language(int count, const char* const* arguments) {
    constexpr std::string_view name = "--lang";
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--") break;
        boost::optional<Language> language;
        if (argument == name && i + 1 < count)
            language = language_of(arguments[i + 1]);
        else if (argument.substr(0, name.size() + 1) == "--lang=")
            language = language_of(argument.substr(name.size() + 1));
        if (language) return *language;
    }
    return language_of_environment();
}

void dress(CLI::App& app, const Program& program) {
    auto layout = std::make_shared<Layout>();
    layout->column_width(26);
    layout->label("Usage", std::string(program.in({"Pemakaian", "Usage"})));
    layout->label("OPTIONS", std::string(program.in({"OPSI", "OPTIONS"})));
    layout->label("SUBCOMMAND", std::string(program.in({"PERINTAH", "COMMAND"})));
    layout->label("Positionals", std::string(program.in({"Argumen", "Arguments"})));
    app.formatter(layout);
    app.option_defaults()->group(std::string(program.in({"Opsi", "Options"})));
    app.set_help_flag("-h,--help",
                      std::string(program.in({"Tampilkan bantuan ini", "Show this help"})));
}

CLI::App& subcommand(CLI::App& app, const Program& program, const char* name, Text description) {
    CLI::App& sub = *app.add_subcommand(name, std::string(program.in(description)));
    sub.group(std::string(program.in({"Perintah", "Commands"})));
    // The help flag was made before the defaults of its parent came down.
    sub.get_help_ptr()->group(std::string(program.in({"Opsi", "Options"})));
    // --lang may stand behind the subcommand too.
    sub.fallthrough();
    return sub;
}

CLI::Option& option(CLI::App& app, const Program& program, const char* names, std::string& value,
                    Text placeholder, Text description) {
    return *app.add_option(names, value, std::string(program.in(description)))
                ->type_name(std::string(program.in(placeholder)));
}

CLI::Option& options(CLI::App& app, const Program& program, const char* names,
                     std::vector<std::string>& values, Text placeholder, Text description) {
    // One value for each time the option stands: what follows it is an argument of its own.
    return *app.add_option(names, values, std::string(program.in(description)))
                ->type_name(std::string(program.in(placeholder)))
                ->allow_extra_args(false);
}

CLI::Option& flag(CLI::App& app, const Program& program, const char* names, bool& value,
                  Text description) {
    return *app.add_flag(names, value, std::string(program.in(description)));
}

std::string describe(const CLI::ParseError& error, const Program& program) {
    const std::string_view what = error.what();
    const std::string kind = error.get_name();
    // Its name is that of the command.
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return program.say({"argumen tidak dikenal: {}", "unknown argument: {}"},
                           after(what, "expected: "));
    if (kind == "RequiredError") {
        if (what.substr(0, 12) == "A subcommand")
            return std::string(program.in({"perintah belum disebut", "no command is given"}));
        return program.say({"belum diberikan: {}", "missing: {}"}, before(what, " is required"));
    }
    if (kind == "ExcludesError")
        return program.say(
            {"{} dan {} tidak dapat dipakai bersama", "{} and {} can't be used together"},
            before(what, " excludes "), after(what, " excludes "));
    if (kind == "ArgumentMismatch") {
        if (what.find("AtMost") != std::string_view::npos ||
            what.find("At Most") != std::string_view::npos)
            return program.say({"{} hanya boleh diberikan satu kali", "{} may be given only once"},
                               before(what, ": "));
        return program.say({"{} memerlukan nilai", "{} needs a value"}, before(what, ": "));
    }
    return std::string(what);
}

void refuse_word(const Program& program, std::string_view name, std::string_view given,
                 const std::vector<std::string_view>& allowed) {
    program.refuse(exit_usage,
                   {"{}: nilai tidak dikenal: \"{}\"; yang diperbolehkan: {}",
                    "{}: unknown value: \"{}\"; allowed: {}"},
                   name, given, fmt::format("{}", fmt::join(allowed, ", ")));
}

}  // namespace netralitas::inline v0::cli
