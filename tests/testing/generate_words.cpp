// SPDX-License-Identifier: Apache-2.0
//
// Writes a test out of the registry of facts: it says the word of the testing kit for every actor, act
// and fact, and looks at what that word states. A word that is missing does not compile.
#include <netralitas/facts.hpp>

#include <cstdio>
#include <string>

namespace nt = netralitas;

namespace {

// "attend_campaign" -> "attends_campaign".
std::string in_third_person(const std::string& act) {
    if (act == "other") return "does_other";
    std::string verb = act.substr(0, act.find('_'));
    const std::string rest = act.substr(verb.size());
    const auto ends_with = [&verb](const std::string& end) {
        return verb.size() >= end.size() &&
               verb.compare(verb.size() - end.size(), end.size(), end) == 0;
    };
    if (ends_with("y") && !ends_with("ay") && !ends_with("ey") && !ends_with("oy")) {
        verb.back() = 'i';
        return verb + "es" + rest;
    }
    for (const char* hissing : {"ch", "sh", "s", "x"})
        if (ends_with(hissing)) return verb + "es" + rest;
    return verb + "s" + rest;
}

void check(const std::string& words, const std::string& fact, const std::string& value) {
    std::printf("    CHECK(stated(%s, Fact::%s) == \"%s\");\n", words.c_str(), fact.c_str(),
                value.c_str());
}

}  // namespace

int main() {
    std::puts(
        "// Generated from the registry of facts by generate_words.cpp.\n"
        "#include <netralitas/testing.hpp>\n\n#include <doctest/doctest.h>\n\n"
        "using namespace netralitas;\nusing namespace netralitas::testing;\n\n"
        "TEST_CASE(\"the kit has a word for every actor, act and fact\") {");
    for (const nt::FactInfo& fact : nt::facts()) {
        const std::string key(fact.key);
        if (fact.type == nt::FactType::boolean) {
            check("somebody().with_" + key + "()", key, "true");
            check("somebody().with_" + key + "(false)", key, "false");
            check("somebody().without_" + key + "()", key, "false");
        }
        if (fact.type != nt::FactType::enumeration) continue;
        for (const nt::ValueInfo& row : fact.values) {
            const std::string value(row.code);
            const bool vowel = std::string("aeiou").find(value[0]) != std::string::npos;
            if (fact.fact == nt::Fact::actor)
                check((vowel ? "an_" : "a_") + value + "()", key, value);
            else if (fact.fact == nt::Fact::act)
                check("somebody()." + in_third_person(value) + "()", key, value);
            else if (fact.fact == nt::Fact::election)
                check("somebody().in(Election::" + value + ")", key, value);
            else
                check("somebody().with_" + key + "(*somebody().with(Fact::" + key + ", \"" + value +
                          "\").get()." + key + ")",
                      key, value);
        }
    }
    std::puts("}");
}
