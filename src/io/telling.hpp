// SPDX-License-Identifier: Apache-2.0
//
// What every written form of a verdict says of it.
#ifndef NETRALITAS_SRC_IO_TELLING_HPP
#define NETRALITAS_SRC_IO_TELLING_HPP

#include <netralitas/verdict.hpp>

#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io {

struct Told {
    std::string_view id;
    Conclusion conclusion;
    std::vector<StageKind> stage;
    std::string_view phase;  // empty where it is not known
    std::vector<Finding> findings;
    std::vector<SanctionLevel> heaviest;  // in the order of the tracks
    std::vector<const NormInfo*> permissions;
    std::vector<Fact> open_facts;
    std::vector<Conflict> conflicts;
    HandlerSet handled_by;
    const Rulebook* rulebook;
};

Told tell(std::string_view id, const Verdict& verdict);

// The code of what a list names.
inline std::string_view code_of(const NormInfo* norm) noexcept { return norm->id; }
inline std::string_view code_of(const std::string& text) noexcept { return text; }
template <class Value>
std::string_view code_of(Value value) noexcept {
    return to_code(value);
}

// The values of a set in the order of their codes.
template <class Value>
class ByCode {
public:
    explicit ByCode(SetOf<Value> set) noexcept {
        for (std::uint32_t bits = set.bits(), value = 0; bits != 0; bits >>= 1U, ++value)
            if ((bits & 1U) != 0) insert(static_cast<Value>(value));
    }
    const Value* begin() const noexcept { return values_.data(); }
    const Value* end() const noexcept { return values_.data() + size_; }
    std::size_t size() const noexcept { return size_; }

private:
    void insert(Value value) noexcept {
        std::size_t i = size_++;
        for (; i > 0 && to_code(value) < to_code(values_[i - 1]); --i) values_[i] = values_[i - 1];
        values_[i] = value;
    }
    std::array<Value, 32> values_;
    std::size_t size_ = 0;
};
template <class Value>
ByCode<Value> by_code(SetOf<Value> set) noexcept {
    return ByCode<Value>(set);
}

std::string citation(const NormInfo& norm, Language language);

// The citations of the norms of the rulebook that is asked first, each made once.
class Citations {
public:
    explicit Citations(Language language) noexcept : language_(language) {}

    // By any number of threads. `made` holds the text of a norm of another rulebook.
    std::string_view of(const NormInfo& norm, const Rulebook& rulebook, std::string& made) const;

private:
    Language language_;
    mutable std::once_flag once_;
    mutable boost::optional<Rulebook> rulebook_;
    mutable std::vector<std::string> texts_;
};

}  // namespace netralitas::inline v0::io

#endif
