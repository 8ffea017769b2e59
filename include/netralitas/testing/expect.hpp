// SPDX-License-Identifier: Apache-2.0
//
// What a test expects of a case, in words that any test framework can check:
//
//     CHECK(check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::moderate)));
//
// check() gives an Answer: it is true or false, and prints itself as the expectation, the case and the
// verdict. Frameworks that print what they check (doctest, Catch2) need nothing more; for GoogleTest
// see netralitas/testing/gtest.hpp.
#ifndef NETRALITAS_TESTING_EXPECT_HPP
#define NETRALITAS_TESTING_EXPECT_HPP

#include <netralitas/explain.hpp>
#include <netralitas/rulebook.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional_io.hpp>  // so that a failed check can print an optional

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace netralitas {
inline namespace v0 {
namespace testing {

// --- Printing ------------------------------------------------------------------------------------

/// The known facts of a case: "actor=pns act=vote". "(nothing known)" where there is none.
inline std::string printed(const Case& facts_of_case) {
    std::string out;
    for (const FactInfo& row : facts()) {
        const std::string value = stated(facts_of_case, row.fact);
        if (value.empty()) continue;
        if (!out.empty()) out += ' ';
        out.append(row.key).append("=").append(value);
    }
    return out.empty() ? "(nothing known)" : out;
}

/// A verdict in a few lines: the conclusion, each finding, the open facts.
inline std::string printed(const Verdict& verdict) {
    std::string out(to_code(verdict.conclusion()));
    for (const Finding& finding : verdict.findings()) {
        out.append("\n  ").append(finding.norm->id).append(": ");
        out.append(to_code(finding.status)).append(", ").append(to_code(finding.track()));
        out.append(" ").append(to_code(finding.level)).append(", ");
        out.append(to_code(finding.certainty));
    }
    for (const NormInfo* norm : verdict.permissions())
        out.append("\n  ").append(norm->id).append(": permits");
    const char* before = "\n  open: ";
    for (const Fact fact : verdict.open_facts())
        out.append(std::exchange(before, ", ")).append(to_code(fact));
    return out;
}

// --- Answers -------------------------------------------------------------------------------------

/// Whether something holds, and in words what was expected and what was found.
class Answer {
public:
    Answer(bool holds, std::string message) : holds_(holds), message_(std::move(message)) {}
    explicit operator bool() const noexcept { return holds_; }
    const std::string& message() const noexcept { return message_; }
    friend std::ostream& operator<<(std::ostream& out, const Answer& answer) {
        return out << answer.message_;
    }

private:
    bool holds_;
    std::string message_;
};

/// Something that a verdict fulfils or not.
class Expectation {
public:
    using Test = std::function<bool(const Verdict&)>;
    /// `words` complete "expected that it ...": "breaches pp-94-2021/5.n.2".
    Expectation(std::string words, Test test) : words_(std::move(words)), test_(std::move(test)) {}

    const std::string& words() const noexcept { return words_; }
    bool holds(const Verdict& verdict) const { return test_(verdict); }

    /// Both.
    friend Expectation operator&&(const Expectation& a, const Expectation& b) {
        return {a.words_ + " and " + b.words_,
                [a, b](const Verdict& v) { return a.holds(v) && b.holds(v); }};
    }
    friend Expectation operator!(const Expectation& a) {
        return {"not: " + a.words_, [a](const Verdict& v) { return !a.holds(v); }};
    }

private:
    std::string words_;
    Test test_;
};

/// Holds a case against the national law, or against a rulebook.
inline Answer check(const Case& facts_of_case, const Expectation& expectation,
                    const Rulebook& rulebook = Rulebook::national()) {
    const Verdict verdict = evaluate(facts_of_case, rulebook);
    const bool holds = expectation.holds(verdict);
    return {holds, std::string(holds ? "it " : "expected that it ") + expectation.words() +
                       "\ncase: " + printed(facts_of_case) + "\nverdict: " + printed(verdict)};
}
/// Holds a verdict that is there already.
inline Answer check(const Verdict& verdict, const Expectation& expectation) {
    const bool holds = expectation.holds(verdict);
    return {holds, std::string(holds ? "it " : "expected that it ") + expectation.words() +
                       "\nverdict: " + printed(verdict)};
}

// --- Expectations --------------------------------------------------------------------------------

/// A finding with a status; level and certainty where they are asked for.
class FindingExpectation : public Expectation {
public:
    FindingExpectation(std::string words, std::string norm, Status status)
        : Expectation(
              std::move(words),
              [norm, status](const Verdict& verdict) { return verdict.status(norm) == status; }),
          norm_(std::move(norm)) {}
    FindingExpectation(const Expectation& expectation, std::string norm)
        : Expectation(expectation), norm_(std::move(norm)) {}

    FindingExpectation at(SanctionLevel level) const {
        return also("at " + std::string(to_code(level)),
                    [level](const Finding& finding) { return finding.level == level; });
    }
    FindingExpectation as(Certainty certainty) const {
        return also("as " + std::string(to_code(certainty)),
                    [certainty](const Finding& finding) { return finding.certainty == certainty; });
    }
    /// Who handles it, alone or among others.
    FindingExpectation handled_by(Handler handler) const {
        return also("handled by " + std::string(to_code(handler)),
                    [handler](const Finding& f) { return f.handled_by.contains(handler); });
    }

private:
    template <class Test>
    FindingExpectation also(const std::string& words, Test test) const {
        const Expectation so_far = *this;
        const std::string norm = norm_;
        return {Expectation(this->words() + " " + words,
                            [so_far, norm, test](const Verdict& verdict) {
                                if (!so_far.holds(verdict)) return false;
                                for (const Finding& finding : verdict.findings())
                                    if (finding.norm->id == norm) return test(finding);
                                return false;
                            }),
                norm_};
    }

    std::string norm_;
};

/// The norm applies.
inline FindingExpectation breaches(std::string norm) {
    return {"breaches " + norm, norm, Status::applies};
}
/// It hangs on an unknown fact whether the norm applies.
inline FindingExpectation may_breach(std::string norm) {
    return {"may breach " + norm, norm, Status::depends};
}
/// The norm is met, and a permission defeats it.
inline FindingExpectation is_excused_from(std::string norm) {
    return {"is excused from " + norm, norm, Status::defeated};
}
/// The norm is in the rulebook and is not among the findings. With a spelling mistake in the id it
/// does not hold.
inline Expectation does_not_meet(std::string norm) {
    return {"does not meet " + norm, [norm](const Verdict& verdict) {
                return verdict.rulebook().find(norm) != nullptr && !verdict.status(norm);
            }};
}
/// A permission that holds.
inline Expectation is_permitted_by(std::string norm) {
    return {"is permitted by " + norm, [norm](const Verdict& verdict) {
                for (const NormInfo* permission : verdict.permissions())
                    if (permission->id == norm) return true;
                return false;
            }};
}
inline Expectation concludes(Conclusion conclusion) {
    return {"concludes " + std::string(to_code(conclusion)),
            [conclusion](const Verdict& verdict) { return verdict.conclusion() == conclusion; }};
}
/// The heaviest level on the track of that level.
inline Expectation reaches(SanctionLevel level) {
    return {"reaches " + std::string(to_code(track_of(level))) + " " + std::string(to_code(level)),
            [level](const Verdict& verdict) { return verdict.heaviest(track_of(level)) == level; }};
}
/// Nothing applies on the track.
inline Expectation is_clear_of(Track track) {
    return {"is clear of " + std::string(to_code(track)),
            [track](const Verdict& verdict) { return !verdict.heaviest(track); }};
}
/// The fact is open: it can still change a finding.
inline Expectation asks_for(Fact fact) {
    return {"asks for " + std::string(to_code(fact)), [fact](const Verdict& verdict) {
                for (const Fact open : verdict.open_facts())
                    if (open == fact) return true;
                return false;
            }};
}

// --- The law behind a test -----------------------------------------------------------------------

/// Whether the law data are those with which a test was written: the version, and the digest where it
/// is given. A failure says what they are now; nothing else need be wrong, but what the tests state
/// about the law is to be read again.
inline Answer law_data_are(std::string_view version, std::string_view digest = {}) {
    const bool same = version == data_version() && (digest.empty() || digest == data_digest());
    std::string message = same ? "law data " : "the law data changed: pinned ";
    message.append(version);
    if (!digest.empty()) message.append(" ").append(digest);
    if (!same) message.append(", now ").append(data_version()).append(" ").append(data_digest());
    return {same, message};
}

}  // namespace testing
}  // namespace v0
}  // namespace netralitas

namespace netralitas {
inline namespace v0 {
/// For the messages of test frameworks.
inline std::ostream& operator<<(std::ostream& out, const Case& facts_of_case) {
    return out << testing::printed(facts_of_case);
}
inline std::ostream& operator<<(std::ostream& out, const Verdict& verdict) {
    return out << testing::printed(verdict);
}
}  // namespace v0
}  // namespace netralitas

#endif
