// SPDX-License-Identifier: Apache-2.0
//
// The id of a provision. What is read is printed as it stood.
#include "fuzz.hpp"

#include <netralitas/citation.hpp>

namespace nt = netralitas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view id = fuzz::text_of(data, size);
    const nt::Result<nt::Provision> provision = nt::parse_provision(id);
    fuzz::require(id.empty() || !nt::cite(id, nt::Language::indonesian).empty(), "it is cited");
    if (!provision) {
        fuzz::require_told(provision.error());
        return 0;
    }
    fuzz::require(nt::to_id(*provision) == id, "the id comes back");
    fuzz::require(!nt::cite(*provision, nt::Language::english).empty(), "it is cited");
    return 0;
}
