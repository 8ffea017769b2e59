// SPDX-License-Identifier: Apache-2.0
//
// Which format a text is in.
#ifndef NETRALITAS_SRC_IO_FORMATS_HPP
#define NETRALITAS_SRC_IO_FORMATS_HPP

#include <netralitas/io.hpp>

namespace netralitas::inline v0::io {

// The format, or none while more of the text is needed to say so.
boost::optional<Format> guess_so_far(std::string_view beginning) noexcept;

}  // namespace netralitas::inline v0::io

#endif
