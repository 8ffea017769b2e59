// SPDX-License-Identifier: Apache-2.0
//
// netralitas facts: what can be said about a case.
#include "cli/arguments.hpp"
#include "cli/words.hpp"

#include <netralitas/facts.hpp>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

std::string_view type_code(FactType type) {
    switch (type) {
        case FactType::text: return "text";
        case FactType::date: return "date";
        case FactType::boolean: return "boolean";
        case FactType::enumeration: return "enumeration";
    }
    return {};
}

std::string_view type_words(const Program& program, FactType type) {
    switch (type) {
        case FactType::text: return program.in({"teks bebas", "free text"});
        case FactType::date: return program.in({"tanggal YYYY-MM-DD", "date YYYY-MM-DD"});
        case FactType::boolean: return program.in({"true atau false", "true or false"});
        case FactType::enumeration: return program.in({"salah satu dari", "one of"});
    }
    return {};
}

void as_text(Program& program) {
    bool first = true;
    for (const FactInfo& row : facts()) {
        program.out << (first ? "" : "\n") << row.key << "  " << row.label.in(program.language)
                    << "\n  " << type_words(program, row.type);
        if (row.type == FactType::enumeration) {
            program.out << ":\n";
            for (const ValueInfo& value : row.values)
                program.out << fmt::format("    {:<28} {}\n", value.code,
                                           value.label.in(program.language));
        } else {
            program.out << '\n';
        }
        if (!row.question.in(program.language).empty())
            program.out << "  " << row.question.in(program.language) << '\n';
        first = false;
    }
}

std::string both(Text text) {
    return fmt::format("{{\"id\":{},\"en\":{}}}", json_string(text.id), json_string(text.en));
}

void as_json(Program& program) {
    program.out << "[";
    bool first = true;
    for (const FactInfo& row : facts()) {
        program.out << (first ? "\n" : ",\n")
                    << fmt::format("{{\"key\":{},\"type\":{},\"label\":{},\"question\":{}",
                                   json_string(row.key), json_string(type_code(row.type)),
                                   both(row.label), both(row.question));
        if (row.type == FactType::enumeration) {
            program.out << ",\"values\":[";
            for (std::size_t i = 0; i < row.values.size(); ++i)
                program.out << (i > 0 ? "," : "")
                            << fmt::format("{{\"code\":{},\"label\":{}}}",
                                           json_string(row.values[i].code),
                                           both(row.values[i].label));
            program.out << ']';
        }
        program.out << '}';
        first = false;
    }
    program.out << "\n]\n";
}

}  // namespace

void add_facts(CLI::App& app, Program& program) {
    auto json = std::make_shared<bool>(false);
    CLI::App& sub = subcommand(app, program, "facts",
                               {"Menampilkan fakta kasus: kunci, nilai, dan pertanyaannya",
                                "List the facts of a case: keys, values and questions"});
    flag(sub, program, "--json", *json,
         {"Sebagai JSON, dalam kedua bahasa", "As JSON, in both languages"});
    sub.callback([json, &program] {
        program.run = [json, &program] {
            *json ? as_json(program) : as_text(program);
            return exit_ok;
        };
    });
}

}  // namespace netralitas::inline v0::cli
