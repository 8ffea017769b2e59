// SPDX-License-Identifier: Apache-2.0
//
// Two languages, side by side. Indonesian is the language of the law; English is for readers who
// don't speak it. Every label of the library exists in both.
#ifndef NETRALITAS_TEXT_HPP
#define NETRALITAS_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace netralitas {
inline namespace v0 {

enum class Language : std::uint8_t { indonesian, english };

/// One text in both languages. The characters live as long as the library or, in a rulebook made at
/// run time, as long as the rulebook.
struct Text {
    std::string_view id;  ///< Indonesian, as a legal officer would write it
    std::string_view en;  ///< plain English

    constexpr std::string_view in(Language language) const noexcept {
        return language == Language::english ? en : id;
    }
    constexpr bool complete() const noexcept { return !id.empty() && !en.empty(); }
};

/// One value of a fact or of an answer: its code and its labels.
struct ValueInfo {
    std::string_view code;
    Text label;
};

/// A read-only view of consecutive values (std::span is C++20; this header is C++17).
template <class T>
class ArrayView {
public:
    using value_type = T;
    using const_iterator = const T*;

    constexpr ArrayView() noexcept = default;
    constexpr ArrayView(const T* data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <std::size_t N>
    constexpr ArrayView(const T (&array)[N]) noexcept : data_(array), size_(N) {}

    constexpr const T* begin() const noexcept { return data_; }
    constexpr const T* end() const noexcept { return data_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
    constexpr const T& front() const noexcept { return data_[0]; }
    constexpr const T& back() const noexcept { return data_[size_ - 1]; }

private:
    const T* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace v0
}  // namespace netralitas

#endif
