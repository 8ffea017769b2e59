// SPDX-License-Identifier: Apache-2.0
//
// What the functions of the C interface have in common: handles, numbers, buffers, and that no
// exception leaves them.
#ifndef NETRALITAS_SRC_CAPI_CAPI_HPP
#define NETRALITAS_SRC_CAPI_CAPI_HPP

#include <netralitas/netralitas.h>
#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <vector>

struct ntr_case {
    netralitas::Case facts;
    std::vector<netralitas::io::Problem> problems;
};

struct ntr_verdict {
    boost::optional<netralitas::Verdict> value;
};

namespace netralitas::inline v0::capi {

// Runs a function of the interface.
template <class Function>
ntr_status guarded(Function function) noexcept {
    try {
        return function();
    } catch (const std::bad_alloc&) {
        return NTR_E_NO_MEMORY;
    } catch (...) {
        return NTR_E_INTERNAL;
    }
}

// A text of the library's own tables. They are string literals, so a zero byte follows.
inline const char* c_text(std::string_view text) noexcept {
    return text.data() == nullptr ? "" : text.data();
}

// Numbers are positions counted from 1, so that 0 is left for "not given".
template <class Enum>
constexpr std::int32_t number_of(Enum value) noexcept {
    return static_cast<std::int32_t>(value) + 1;
}

inline boost::optional<Language> language_of(std::int32_t number) noexcept {
    if (number == 0 || number == NTR_INDONESIAN) return Language::indonesian;
    if (number == NTR_ENGLISH) return Language::english;
    return boost::none;
}

// The row of a fact, or null.
inline const FactInfo* fact_of(std::int32_t number) noexcept {
    if (number < 1 || static_cast<std::size_t>(number) > fact_count) return nullptr;
    return &facts()[static_cast<std::size_t>(number) - 1];
}

// The day written as yyyymmdd; 0 is unknown. Errors: bad_date.
Result<Date> date_of(std::int32_t yyyymmdd);
std::int32_t number_of(const Date& date) noexcept;

// Writes a text and the zero byte behind it, if there is room.
ntr_status write(std::string_view text, char* buffer, std::size_t capacity,
                 std::size_t* needed) noexcept;

// What `make` makes of the language.
template <class Make>
ntr_status write_in(std::int32_t language, char* buffer, std::size_t capacity, std::size_t* needed,
                    Make make) noexcept {
    const boost::optional<Language> known = language_of(language);
    if (!known) return NTR_E_RANGE;
    return guarded([&] { return write(make(*known), buffer, capacity, needed); });
}

// Writes a list, if there is room for the whole of it.
template <class Element>
ntr_status write_list(const std::vector<Element>& list, Element* out, std::size_t capacity,
                      std::size_t* count) noexcept {
    if (count != nullptr) *count = list.size();
    if (out == nullptr && capacity > 0) return NTR_E_NULL;
    if (list.size() > capacity) return NTR_E_SHORT_BUFFER;
    if (!list.empty()) std::memcpy(out, list.data(), list.size() * sizeof(Element));
    return NTR_OK;
}

// The number of an error is that of docs/errors.md.
inline ntr_status status_of(const Error& error) noexcept {
    return static_cast<ntr_status>(error.code);
}

// A verdict on the case, as the options ask for it. Errors: those of ntr_evaluate().
ntr_status evaluate(const Case& facts, const ntr_options* options,
                    boost::optional<Verdict>& verdict);

}  // namespace netralitas::inline v0::capi

#endif
