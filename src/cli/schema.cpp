// SPDX-License-Identifier: Apache-2.0
//
// netralitas schema: the JSON Schema of what is read and written.
#include "cli/arguments.hpp"

#include <netralitas/circular.hpp>
#include <netralitas/io.hpp>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

enum class Document { cases, verdict, circular };
constexpr Word<Document> words[] = {
    {"case", Document::cases}, {"verdict", Document::verdict}, {"circular", Document::circular}};

int show(Program& program, const std::string& name) {
    switch (one_of(program, "DOCUMENT", name, words).value_or(Document::cases)) {
        case Document::cases: program.out << io::case_schema(); break;
        case Document::verdict: program.out << io::verdict_schema(); break;
        case Document::circular: program.out << io::circular_schema(); break;
    }
    return exit_ok;
}

}  // namespace

void add_schema(CLI::App& app, Program& program) {
    auto name = std::make_shared<std::string>();
    CLI::App& sub = subcommand(
        app, program, "schema",
        {"Menampilkan JSON Schema sebuah dokumen", "Print the JSON Schema of a document"});
    option(sub, program, "DOCUMENT", *name, {"", ""},
           {"case, verdict atau circular", "case, verdict or circular"})
        .required();
    sub.callback(
        [name, &program] { program.run = [name, &program] { return show(program, *name); }; });
}

}  // namespace netralitas::inline v0::cli
