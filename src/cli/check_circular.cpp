// SPDX-License-Identifier: Apache-2.0
//
// netralitas check-circular: whether a local circular is sound, and what it does.
#include "cli/arguments.hpp"
#include "cli/cases.hpp"
#include "cli/words.hpp"

#include <fmt/ranges.h>

#include <memory>
#include <ostream>

namespace netralitas::inline v0::cli {

namespace {

std::string joined(ActorSet set, Language language) {
    std::vector<std::string_view> names;
    for (unsigned i = 0; i < axis_size(Axis::actor); ++i)
        if (set.contains(static_cast<Actor>(i)))
            names.push_back(label(static_cast<Actor>(i), language));
    return fmt::format("{}", fmt::join(names, ", "));
}

class Summary {
public:
    Summary(Program& program, const io::Circular& circular)
        : program_(program), language_(program.language), circular_(circular) {}

    void write() {
        line(cite(circular_, language_) + " (" + circular_.id + ")");
        line(in(circular_.title));
        field({"Daerah", "Region"},
              circular_.jurisdiction.name + " (" + circular_.jurisdiction.code + ")");
        if (is_known(circular_.date))
            field({"Tanggal", "Date"}, long_date(circular_.date, language_));
        const std::string valid = in_force_words(circular_.valid, language_);
        if (!valid.empty()) field({"Berlaku", "In force"}, valid);
        field({"Mengikat", "Binds"}, joined(circular_.persons(), language_));
        for (const io::OutsideModel& person : circular_.outside_model)
            field({"Di luar model", "Outside the model"}, person.local_name);
        program_.out << '\n';
        for (const io::LocalRule& rule : circular_.rules) this->rule(rule);
        national();
    }

private:
    std::string in(const io::Words& words) const { return std::string(words.text().in(language_)); }
    // What stands in the document comes from outside.
    void line(std::string_view text) { program_.out << printable(text) << '\n'; }
    void field(Text name, const std::string& value) {
        line(fmt::format("{}: {}", program_.in(name), value));
    }

    void rule(const io::LocalRule& rule) {
        line(fmt::format("{:<6} [{}] {}", rule.point, label(rule.relation, language_),
                         in(rule.text)));
        if (rule.relation == io::Relation::diverges) {
            ++diverging_;
            const std::string local =
                rule.level ? std::string(label(*rule.level, language_))
                           : std::string(program_.in({"diperbolehkan", "permitted"}));
            std::vector<std::string> national;
            for (const std::string& id : rule.references)
                if (const NormInfo* norm = Rulebook::national().find(id))
                    national.push_back(fmt::format("{}: {}", cite(norm->cites[0], language_),
                                                   label(norm->sanction.level, language_)));
            line(program_.say({"       edaran: {}; nasional, yang tetap berlaku: {}",
                               "       circular: {}; national, which stands: {}"},
                              local, fmt::format("{}", fmt::join(national, "; "))));
        }
        if (rule.permits || rule.relation == io::Relation::asserts_permission) ++permissions_;
    }

    void national() {
        const Result<Rulebook> rulebook = io::apply(Rulebook::national(), circular_);
        if (!rulebook) program_.refuse(exit_bad_input, rulebook.error());
        const std::size_t added = rulebook->norms().size() - Rulebook::national().norms().size();
        program_.out << '\n'
                     << program_.say(
                            {"Sah. Butir: {}; norma yang ditambahkan: {}; butir yang berbeda "
                             "dari hukum nasional: {}; kebolehan yang dicatat: {}.\n",
                             "Sound. Points: {}; norms added: {}; points that differ from "
                             "national law: {}; permissions recorded: {}.\n"},
                            circular_.rules.size(), added, diverging_, permissions_);
    }

    Program& program_;
    Language language_;
    const io::Circular& circular_;
    int diverging_ = 0;
    int permissions_ = 0;
};

int check(Program& program, const std::vector<std::string>& names) {
    std::vector<io::Circular> circulars;
    for (const std::string& name : names) circulars.push_back(read_circular(program, name));
    // Several must also agree with each other.
    const Result<io::CircularSet> set = io::CircularSet::make(circulars);
    if (!set) program.refuse(exit_bad_input, set.error());
    for (std::size_t i = 0; i < circulars.size(); ++i) {
        if (i > 0) program.out << '\n';
        Summary(program, circulars[i]).write();
    }
    return exit_ok;
}

}  // namespace

void add_check_circular(CLI::App& app, Program& program) {
    auto files = std::make_shared<std::vector<std::string>>();
    CLI::App& sub = subcommand(app, program, "check-circular",
                               {"Memeriksa edaran daerah terhadap hukum nasional",
                                "Check a local circular against national law"});
    sub.add_option("FILE", *files,
                   std::string(program.in({"Berkas JSON atau id edaran bawaan; beberapa sekaligus "
                                           "diperiksa juga satu terhadap yang lain",
                                           "A JSON file or the id of a shipped circular; several "
                                           "are also checked against each other"})))
        ->type_name("")
        ->required();
    sub.callback(
        [files, &program] { program.run = [files, &program] { return check(program, *files); }; });
}

}  // namespace netralitas::inline v0::cli
