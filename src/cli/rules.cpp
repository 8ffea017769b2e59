// SPDX-License-Identifier: Apache-2.0
//
// netralitas rules: the norms of the national rulebook.
#include "cli/arguments.hpp"
#include "cli/words.hpp"

#include <netralitas/rulebook.hpp>

#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <set>

namespace netralitas::inline v0::cli {

namespace {

struct Options {
    std::string instrument;
    bool json = false;
};

bool belongs(const NormInfo& norm, std::string_view instrument) {
    if (instrument.empty()) return true;
    const std::string_view cited = norm.cites.empty() ? norm.id : norm.cites[0];
    return cited.substr(0, cited.find('/')) == instrument ||
           norm.id.substr(0, norm.id.find('/')) == instrument;
}

std::vector<std::string_view> persons(ActorSet set, const Program& program) {
    std::vector<std::string_view> names;
    for (unsigned i = 0; i < axis_size(Axis::actor); ++i)
        if (set.contains(static_cast<Actor>(i)))
            names.push_back(label(static_cast<Actor>(i), program.language));
    return names;
}

std::string_view type_words(const Program& program, NormType type) {
    return type == NormType::prohibition ? program.in({"larangan", "prohibition"})
                                         : program.in({"izin", "permission"});
}

void as_text(Program& program, const Rulebook& rulebook, const NormInfo& norm) {
    const Language language = program.language;
    std::ostream& out = program.out;
    std::vector<std::string> cites;
    for (const std::string_view cited : norm.cites) cites.push_back(cite(cited, language));
    out << norm.id << '\n'
        << fmt::format("  {}\n", fmt::join(cites, "; ")) << "  " << norm.title.in(language) << '\n';
    if (norm.type == NormType::prohibition && !norm.named_only)
        out << fmt::format("  {}; {}; {}\n", type_words(program, norm.type),
                           label(norm.track(), language), label(norm.sanction.level, language));
    else
        out << "  " << type_words(program, norm.type) << '\n';
    const std::string in_force = in_force_words(norm.in_force, language);
    if (!in_force.empty()) out << "  " << program.say({"Berlaku {}\n", "In force {}\n"}, in_force);
    if (!norm.binds.empty())
        out << fmt::format("  {}: {}\n", program.in({"Mengikat", "Binds"}),
                           fmt::join(persons(norm.binds, program), ", "));
    if (!norm.by_analogy.empty())
        out << fmt::format("  {}: {}\n", program.in({"Secara analogi", "By analogy"}),
                           fmt::join(persons(norm.by_analogy, program), ", "));
    // Ways that differ only in their persons or acts read the same.
    std::set<std::string> told;
    for (const Rulebook::WayText& way : rulebook.describe_ways(norm, language)) {
        const std::string_view when =
            way.when.empty() ? program.in({"selalu", "always"}) : std::string_view(way.when);
        std::string text = fmt::format("  - {} [{}]\n", when, label(way.certainty, language));
        if (!way.reason.text.id.empty())
            text += fmt::format("    {}\n", way.reason.text.in(language));
        if (told.insert(text).second) out << text;
    }
    if (!norm.defeats.empty())
        out << fmt::format("  {}: {}\n", program.in({"Mengesampingkan", "Defeats"}),
                           fmt::join(norm.defeats, ", "));
    if (norm.note.complete())
        out << "  " << program.in({"Catatan", "Note"}) << ": " << norm.note.in(language) << '\n';
}

// Writes one JSON object, member by member.
class Object {
public:
    void text(std::string_view key, std::string_view value) { raw(key, json_string(value)); }
    void date(std::string_view key, Date value) {
        raw(key, is_known(value) ? json_string(to_iso(value)) : "null");
    }
    template <class Items>
    void list(std::string_view key, const Items& items) {
        std::string value = "[";
        for (const std::string_view item : items)
            value += (value.size() > 1 ? "," : "") + json_string(item);
        raw(key, value + ']');
    }
    void raw(std::string_view key, std::string_view value) {
        out_ += out_.empty() ? "{" : ",";
        out_ += json_string(key) + ':';
        out_ += value;
    }
    std::string finish() { return out_.empty() ? "{}" : out_ + '}'; }

private:
    std::string out_;
};

template <class Value>
std::vector<std::string_view> codes(SetOf<Value> set, Axis axis) {
    std::vector<std::string_view> found;
    for (unsigned i = 0; i < axis_size(axis); ++i)
        if (set.contains(static_cast<Value>(i))) found.push_back(to_code(static_cast<Value>(i)));
    return found;
}

std::string as_json(const Program& program, const Rulebook& rulebook, const NormInfo& norm) {
    const Language language = program.language;
    Object object;
    object.text("id", norm.id);
    object.text("type", norm.type == NormType::prohibition ? "prohibition" : "permission");
    object.text("title", norm.title.in(language));
    object.list("provisions", norm.cites);
    object.text("citation", norm.cites.empty() ? std::string() : cite(norm.cites[0], language));
    object.text("force", to_code(norm.force));
    if (norm.type == NormType::prohibition) {
        object.text("track", to_code(norm.track()));
        object.text("level", to_code(norm.sanction.level));
        object.raw("level_basis",
                   norm.sanction.basis.empty() ? "null" : json_string(norm.sanction.basis));
    }
    object.date("from", norm.in_force.from);
    object.date("until", norm.in_force.until);
    object.list("persons", codes(norm.binds, Axis::actor));
    object.list("by_analogy", codes(norm.by_analogy, Axis::actor));
    object.list("acts", codes(norm.acts, Axis::act));
    object.list("defeats", norm.defeats);
    object.raw("named_only", norm.named_only ? "true" : "false");
    std::string ways = "[";
    for (const Rulebook::WayText& way : rulebook.describe_ways(norm, language)) {
        Object one;
        one.text("when", way.when);
        one.text("certainty", to_code(way.certainty));
        if (!way.reason.text.id.empty()) one.text("reason", way.reason.text.in(language));
        one.text("level", to_code(way.level));
        one.list("persons", codes(way.persons, Axis::actor));
        one.list("acts", codes(way.acts, Axis::act));
        one.date("from", way.in_force.from);
        one.date("until", way.in_force.until);
        ways += (ways.size() > 1 ? "," : "") + one.finish();
    }
    object.raw("ways", ways + ']');
    object.text("confidence", to_code(norm.confidence));
    return object.finish();
}

int show(Program& program, const Options& options) {
    if (!options.instrument.empty() && find_instrument(options.instrument) == nullptr) {
        const Result<Provision> read = parse_provision(options.instrument);
        Error error =
            read ? Error{ErrorCode::bad_citation, {}, options.instrument, {}} : read.error();
        error.place = "--instrument";
        program.refuse(exit_usage, error);
    }
    const Rulebook& rulebook = Rulebook::national();
    bool first = true;
    if (options.json) program.out << '[';
    for (const NormInfo& norm : rulebook.norms()) {
        if (!belongs(norm, options.instrument)) continue;
        if (options.json) {
            program.out << (first ? "\n" : ",\n") << as_json(program, rulebook, norm);
        } else {
            if (!first) program.out << '\n';
            as_text(program, rulebook, norm);
        }
        first = false;
    }
    if (options.json)
        program.out << (first ? "]\n" : "\n]\n");
    else if (first)
        program.out << program.say(
            {"Tidak ada norma yang dimodelkan dari {}.\n", "No norm of {} is modelled.\n"},
            options.instrument);
    return exit_ok;
}

}  // namespace

void add_rules(CLI::App& app, Program& program) {
    auto options = std::make_shared<Options>();
    CLI::App& sub = subcommand(app, program, "rules",
                               {"Menampilkan norma nasional dan syarat-syaratnya",
                                "List the national norms and their conditions"});
    option(sub, program, "--instrument", options->instrument, {"ID", "ID"},
           {"Hanya norma dari satu peraturan, misalnya pp-94-2021",
            "Only the norms of one instrument, such as pp-94-2021"});
    flag(sub, program, "--json", options->json, {"Sebagai JSON", "As JSON"});
    sub.callback([options, &program] {
        program.run = [options, &program] { return show(program, *options); };
    });
}

}  // namespace netralitas::inline v0::cli
