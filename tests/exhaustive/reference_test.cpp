// Runs the conformance cases (JSON Lines, path in argv[1]) through the reference evaluator and prints every disagreement.
#include "reference.hpp"

#include <cstddef>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// Just enough JSON for one line: objects of strings, literals and objects. A leaf's key is its path: "case.date". Lists of strings
// are passed over: nothing that is compared stands in one.
class Flat {
public:
    explicit Flat(std::string_view text) : text_{text} {
        object("");
        space();
        if (at_ != text_.size()) fail("text after the object");
    }
    const std::vector<std::pair<std::string, std::string>>& leaves() const { return leaves_; }

private:
    [[noreturn]] void fail(const char* what) const { throw std::runtime_error{std::string{what} + " at " + std::to_string(at_)}; }
    void space() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
    }
    char peek() {
        space();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    void expect(char c) {
        if (peek() != c) fail("unexpected character");
        ++at_;
    }
    std::string string() {
        expect('"');
        std::string s;
        while (at_ < text_.size() && text_[at_] != '"') {
            if (text_[at_] == '\\' && ++at_ == text_.size()) fail("unfinished string");
            s += text_[at_++];
        }
        if (at_ == text_.size()) fail("unfinished string");
        ++at_;
        return s;
    }
    std::string literal() {
        const std::size_t from = at_;
        while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '}' && text_[at_] != ' ') ++at_;
        return std::string{text_.substr(from, at_ - from)};
    }
    void list() {
        expect('[');
        while (peek() != ']') {
            string();
            if (peek() != ']') expect(',');
        }
        ++at_;
    }
    void object(const std::string& path) {
        expect('{');
        if (peek() == '}') {
            ++at_;
            return;
        }
        for (;;) {
            if (peek() != '"') fail("key expected");
            const std::string key = path.empty() ? string() : path + '\n' + string();
            expect(':');
            if (peek() == '{') object(key);
            else if (peek() == '[') list();
            else if (peek() == '"') leaves_.emplace_back(key, string());
            else leaves_.emplace_back(key, literal());
            if (peek() == '}') break;
            expect(',');
        }
        ++at_;
    }
    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<std::pair<std::string, std::string>> leaves_;
};

bool starts(std::string_view s, std::string_view prefix, std::string_view& rest) {
    if (!s.starts_with(prefix)) return false;
    rest = s.substr(prefix.size());
    return true;
}

// The number of disagreements of one case.
int run(const std::string& line, std::size_t number) {
    reference::Facts facts;
    std::string id = "line " + std::to_string(number);
    std::string conclusion;
    std::map<std::string, std::string> expected;
    int faults = 0;
    const Flat flat{line};
    for (const auto& [path, value] : flat.leaves()) {
        std::string_view rest;
        if (starts(path, "case\n", rest)) {
            if (rest == "id") id = value;
            if (!reference::set(facts, rest, value)) {
                std::cout << id << ": no such fact or code: " << rest << " = " << value << '\n';
                ++faults;
            }
        } else if (path == "expect\nconclusion") {
            conclusion = value;
        } else if (starts(path, "expect\nnorms\n", rest)) {
            expected[std::string{rest}] = value;
        }
    }
    const reference::Verdict verdict = reference::evaluate(facts);
    if (verdict.conclusion != conclusion) {
        std::cout << id << ": conclusion " << verdict.conclusion << ", expected " << conclusion << '\n';
        ++faults;
    }
    std::map<std::string, std::string> found;
    for (const reference::Finding& f : verdict.findings) found[f.norm] = f.status;
    for (const auto& [norm, status] : expected)
        if (!found.contains(norm) || found[norm] != status) {
            std::cout << id << ": " << norm << ' ' << (found.contains(norm) ? found[norm] : "absent") << ", expected " << status << '\n';
            ++faults;
        }
    for (const auto& [norm, status] : found)
        if (!expected.contains(norm)) {
            std::cout << id << ": " << norm << ' ' << status << ", expected absent\n";
            ++faults;
        }
    return faults;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: reference_test CASES.jsonl\n";
        return 2;
    }
    std::ifstream in{argv[1]};
    if (!in) {
        std::cerr << "cannot read " << argv[1] << '\n';
        return 2;
    }
    int faults = reference::verify_read_sets(std::cout, 3000);
    std::size_t number = 0;
    std::size_t cases = 0;
    std::string line;
    while (std::getline(in, line)) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        try {
            faults += run(line, number);
        } catch (const std::exception& e) {
            std::cout << "line " << number << ": " << e.what() << '\n';
            ++faults;
        }
        ++cases;
    }
    std::cout << cases << " cases, " << faults << " disagreements\n";
    return faults == 0 && cases > 0 ? 0 : 1;
}
