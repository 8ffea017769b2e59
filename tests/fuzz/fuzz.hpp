// SPDX-License-Identifier: Apache-2.0
//
// What the fuzz targets share: the entry point that a fuzzing engine calls, a demand that must hold
// for every input, and values made out of bytes.
#ifndef NETRALITAS_TESTS_FUZZ_FUZZ_HPP
#define NETRALITAS_TESTS_FUZZ_FUZZ_HPP

#include <netralitas/error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// An error can be told, in both languages.
inline void require_told(const netralitas::Error& error) {
    require(!describe(error, netralitas::Language::indonesian).empty(), "an error in Indonesian");
    require(!describe(error, netralitas::Language::english).empty(), "an error in English");
}

/// Takes values off the input; zeros after its end.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}
    bool empty() const { return left_ == 0; }
    unsigned byte() {
        if (left_ == 0) return 0;
        --left_;
        return *data_++;
    }
    /// From 0 to `count` - 1; `count` at most 65536.
    unsigned below(unsigned count) {
        return (count <= 256 ? byte() : byte() << 8U | byte()) % count;
    }
    bool flag() { return (byte() & 1U) != 0; }
    std::uint32_t word() {
        std::uint32_t out = 0;
        for (int i = 0; i < 4; ++i) out = out << 8U | byte();
        return out;
    }
    std::string text(unsigned longest) {
        std::string out;
        for (unsigned n = below(longest + 1); n != 0; --n) out += static_cast<char>(byte());
        return out;
    }

private:
    const std::uint8_t* data_;
    std::size_t left_;
};

}  // namespace fuzz

#endif
