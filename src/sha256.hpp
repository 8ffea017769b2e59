// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 (FIPS 180-4), to name a state of the law by a number that nobody can choose. Own code: what
// the library may depend on, Boost headers and fmt, has SHA-1 only.
#ifndef NETRALITAS_SRC_SHA256_HPP
#define NETRALITAS_SRC_SHA256_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace netralitas::inline v0::detail {

class Sha256 {
public:
    constexpr void add(std::string_view text) noexcept {
        for (const char c : text) {
            block_[length_ % block_.size()] = static_cast<std::uint8_t>(c);
            if (++length_ % block_.size() == 0) take_block();
        }
    }

    // 64 hexadecimal digits. To be called once, after the last add().
    std::string hex() {
        const std::uint64_t bits = length_ * 8;
        add("\x80");
        while (length_ % block_.size() != block_.size() - 8) add({"\0", 1});
        for (int shift = 56; shift >= 0; shift -= 8) {
            const char byte = static_cast<char>(bits >> shift & 0xFFU);
            add({&byte, 1});
        }
        constexpr std::string_view digits = "0123456789abcdef";
        std::string out;
        for (const std::uint32_t word : state_)
            for (int shift = 28; shift >= 0; shift -= 4) out += digits[word >> shift & 0xFU];
        return out;
    }

private:
    static constexpr std::uint32_t turned(std::uint32_t word, unsigned by) noexcept {
        return word >> by | word << (32U - by);
    }

    constexpr void take_block() noexcept {
        std::array<std::uint32_t, 64> schedule{};
        for (std::size_t i = 0; i < 16; ++i)
            for (std::size_t k = 0; k < 4; ++k) schedule[i] = schedule[i] << 8U | block_[4 * i + k];
        for (std::size_t i = 16; i < schedule.size(); ++i) {
            const std::uint32_t near = schedule[i - 2];
            const std::uint32_t far = schedule[i - 15];
            schedule[i] = schedule[i - 16] + schedule[i - 7] +
                          (turned(far, 7) ^ turned(far, 18) ^ far >> 3U) +
                          (turned(near, 17) ^ turned(near, 19) ^ near >> 10U);
        }
        auto [a, b, c, d, e, f, g, h] = state_;
        for (std::size_t i = 0; i < schedule.size(); ++i) {
            const std::uint32_t first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
                                        ((e & f) ^ (~e & g)) + constants[i] + schedule[i];
            const std::uint32_t second =
                (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        const std::array<std::uint32_t, 8> done{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < done.size(); ++i) state_[i] += done[i];
    }

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    static constexpr std::array<std::uint32_t, 64> constants{
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
        0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
        0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
        0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
        0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
        0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
        0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
        0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
        0xc67178f2};

    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> block_{};
    std::uint64_t length_ = 0;
};

inline std::string sha256(std::string_view text) {
    Sha256 sum;
    sum.add(text);
    return sum.hex();
}

}  // namespace netralitas::inline v0::detail

#endif
