// SPDX-License-Identifier: Apache-2.0
//
// A local circular in JSON. A sound one is told apart from a bad one without a crash, and applies to
// the national law or says why not.
#include "fuzz.hpp"

#include <netralitas/circular.hpp>

namespace nt = netralitas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const nt::Result<nt::io::Circular> circular = nt::io::read_circular(fuzz::text_of(data, size));
    if (!circular) {
        fuzz::require_told(circular.error());
        return 0;
    }
    const nt::Result<nt::Rulebook> rulebook = nt::io::apply(nt::Rulebook::national(), *circular);
    if (!rulebook) {
        fuzz::require_told(rulebook.error());
        return 0;
    }
    fuzz::require(rulebook->norms().size() >= nt::Rulebook::national().norms().size(),
                  "a circular only adds");
    return 0;
}
