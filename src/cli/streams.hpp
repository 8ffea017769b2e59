// SPDX-License-Identifier: Apache-2.0
//
// Output that notices a reader who went away, files, and the progress line.
#ifndef NETRALITAS_SRC_CLI_STREAMS_HPP
#define NETRALITAS_SRC_CLI_STREAMS_HPP

#include "cli/program.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <streambuf>
#include <string>
#include <string_view>

namespace netralitas::inline v0::cli {

// Writes to a file descriptor and remembers why that failed. std::cout forgets, and a closed pipe
// must be told from a full disk.
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor);
    ~DescriptorBuffer() override;
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;

    // errno of the first failure, or 0.
    int failure() const noexcept { return failure_; }

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    bool drain();

    int descriptor_;
    int failure_ = 0;
    std::array<char, std::size_t{1} << 16U> buffer_;
};

// Writes a whole file, or refuses with the reason.
void write_file(const Program& program, const std::string& name, std::string_view text);

// "12,345 cases, 61%" on one line of a terminal, once the work has taken a while.
class Progress {
public:
    // `size` is that of the input in bytes; 0 where it is not known.
    Progress(const Program& program, std::uint64_t size);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void step(std::uint64_t records, std::uint64_t bytes);
    // Takes the line away, so that a message can stand in its place.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const Program& program_;
    std::uint64_t size_;
    Clock::time_point next_;
    bool shown_ = false;
};

}  // namespace netralitas::inline v0::cli

#endif
