// SPDX-License-Identifier: Apache-2.0
#include "io/source.hpp"

#include <algorithm>
#include <cstring>
#include <istream>
#include <streambuf>

namespace netralitas::inline v0::io {

namespace {
constexpr std::size_t chunk = std::size_t{64} << 10U;
}

Source::Source(std::istream& in) : in_(&in), failed_(!in.good() && !in.eof()), ended_(!in.good()) {}

bool Source::fill() {
    if (ended_) return false;
    std::memmove(buffer_.data(), buffer_.data() + at_, end_ - at_);
    end_ -= at_;
    at_ = 0;
    using Traits = std::streambuf::traits_type;
    // A stream buffer may throw, as that of a file does when the disk fails.
    try {
        std::streambuf* bytes = in_->rdbuf();
        if (Traits::eq_int_type(bytes->sgetc(), Traits::eof())) {
            ended_ = true;
            return false;
        }
        const std::streamsize there = std::max<std::streamsize>(bytes->in_avail(), 1);
        const std::size_t wanted = std::min(chunk, static_cast<std::size_t>(there));
        if (buffer_.size() < end_ + wanted) buffer_.resize(end_ + wanted);
        const std::streamsize taken =
            bytes->sgetn(buffer_.data() + end_, static_cast<std::streamsize>(wanted));
        end_ += static_cast<std::size_t>(std::max<std::streamsize>(taken, 0));
        ended_ = taken <= 0;
        return taken > 0;
    } catch (const std::exception&) {
        failed_ = true;
        ended_ = true;
        return false;
    }
}

void Source::put_back(std::string_view bytes) {
    buffer_.replace(0, at_, bytes);
    end_ = end_ - at_ + bytes.size();
    at_ = 0;
}

}  // namespace netralitas::inline v0::io
