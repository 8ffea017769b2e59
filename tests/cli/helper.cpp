// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the program need beside it.
//
//     helper cases FILE           the cases of a file of encoded situations, one a line
//     helper verdicts FILE LANG   what the C++ API says about them, one a line
//     helper peak PROGRAM ...     runs a program, says its greatest memory in kilobytes on stderr
//
// The cases are put together here fact by fact, not by the reader that the program uses.
#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>

#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <string_view>

namespace {

using nlohmann::ordered_json;

int for_each_case(const char* name, const std::function<void(const ordered_json&)>& use) {
    std::ifstream file(name);
    if (!file) {
        std::cerr << name << ": not there\n";
        return 1;
    }
    for (std::string line; std::getline(file, line);)
        if (!line.empty()) use(ordered_json::parse(line).at("case"));
    return 0;
}

std::string written(const ordered_json& value) {
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    return value.is_null() ? std::string() : value.get<std::string>();
}

netralitas::Case case_of(const ordered_json& object) {
    netralitas::Case facts;
    for (const auto& [key, value] : object.items())
        if (const auto error =
                netralitas::state(facts, netralitas::find_fact(key).value(), written(value)))
            throw netralitas::InputError(*error);
    return facts;
}

int peak(char** command) {
    const ::pid_t child = ::fork();
    if (child == 0) {
        ::execv(command[0], command);
        ::_exit(127);
    }
    int status = 0;
    ::rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child) return 126;
    std::cerr << usage.ru_maxrss << '\n';
    return WIFEXITED(status) ? WEXITSTATUS(status) : 125;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string_view what = count > 1 ? arguments[1] : "";
    if (what == "cases" && count == 3)
        return for_each_case(
            arguments[2], [](const ordered_json& object) { std::cout << object.dump() << '\n'; });
    if (what == "verdicts" && count == 4) {
        const auto language = std::string_view(arguments[3]) == "en"
                                  ? netralitas::Language::english
                                  : netralitas::Language::indonesian;
        return for_each_case(arguments[2], [&](const ordered_json& object) {
            const netralitas::Case facts = case_of(object);
            std::cout << netralitas::io::to_json(facts.id, netralitas::evaluate(facts), language)
                      << '\n';
        });
    }
    if (what == "peak" && count > 2) return peak(arguments + 2);
    std::cerr << "helper cases FILE | verdicts FILE LANG | peak PROGRAM ...\n";
    return 2;
}
