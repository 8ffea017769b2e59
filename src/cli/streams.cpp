// SPDX-License-Identifier: Apache-2.0
#include "cli/streams.hpp"

#include <unistd.h>
#include <cerrno>
#include <ostream>

namespace netralitas::inline v0::cli {

DescriptorBuffer::DescriptorBuffer(int descriptor) : descriptor_(descriptor) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
}

DescriptorBuffer::~DescriptorBuffer() { drain(); }

bool DescriptorBuffer::drain() {
    const char* at = pbase();
    while (failure_ == 0 && at < pptr()) {
        const ::ssize_t written = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            failure_ = errno;
    }
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return failure_ == 0;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character) {
    if (!drain()) return traits_type::eof();
    if (!traits_type::eq_int_type(character, traits_type::eof()))
        sputc(traits_type::to_char_type(character));
    return traits_type::not_eof(character);
}

int DescriptorBuffer::sync() { return drain() ? 0 : -1; }

void write_file(const Program& program, const std::string& name, std::string_view text) {
    errno = 0;
    std::ofstream file(name, std::ios::binary | std::ios::trunc);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file) program.refuse_unwritable(name, errno);
}

// --- Progress ------------------------------------------------------------------------------------

namespace {

constexpr std::chrono::milliseconds patience{1000};
constexpr std::chrono::milliseconds interval{250};

}  // namespace

Progress::Progress(const Program& program, std::uint64_t size)
    : program_(program), size_(size), next_(Clock::now() + patience) {}

Progress::~Progress() { clear(); }

void Progress::step(std::uint64_t records, std::uint64_t bytes) {
    // The clock is asked now and then only.
    if (!program_.terminal_err || records % 256 != 0) return;
    const Clock::time_point now = Clock::now();
    if (now < next_) return;
    next_ = now + interval;
    shown_ = true;
    program_.err << "\r\033[K" << program_.cases(records);
    if (size_ > 0 && bytes <= size_) program_.err << fmt::format(", {}%", bytes * 100 / size_);
    program_.err << std::flush;
}

void Progress::clear() {
    if (shown_) program_.err << "\r\033[K" << std::flush;
    shown_ = false;
}

}  // namespace netralitas::inline v0::cli
