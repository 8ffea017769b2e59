// SPDX-License-Identifier: Apache-2.0
//
// The bytes of a stream, a bounded piece at a time.
#ifndef NETRALITAS_SRC_IO_SOURCE_HPP
#define NETRALITAS_SRC_IO_SOURCE_HPP

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace netralitas::inline v0::io {

// Takes from the stream what is there: a program that writes one case into a pipe and waits for its
// verdict is answered, though the buffer is not full.
class Source {
public:
    static constexpr int end = -1;

    explicit Source(std::istream& in);

    // The bytes at hand; some unless the stream has ended.
    std::string_view ahead() {
        if (at_ == end_) fill();
        return {buffer_.data() + at_, end_ - at_};
    }
    void skip(std::size_t bytes) noexcept { at_ += bytes; }

    int peek() { return at_ < end_ || fill() ? byte(at_) : end; }
    int get() {
        const int c = peek();
        if (c != end) ++at_;
        return c;
    }

    // Takes more from the stream behind the bytes at hand; false at the end.
    bool fill();
    // Puts bytes back: they come next.
    void put_back(std::string_view bytes);

    bool failed() const noexcept { return failed_; }
    bool at_end() { return peek() == end; }

private:
    int byte(std::size_t position) const noexcept {
        return static_cast<unsigned char>(buffer_[position]);
    }

    std::istream* in_;
    std::string buffer_;  // from at_ to end_: the bytes at hand
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    bool failed_ = false;
    bool ended_ = false;
};

}  // namespace netralitas::inline v0::io

#endif
