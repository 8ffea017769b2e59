// SPDX-License-Identifier: Apache-2.0
//
// Cases in JSON Lines.
#include "stream.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::stream(fuzz::text_of(data, size), netralitas::io::Format::jsonl);
    return 0;
}
