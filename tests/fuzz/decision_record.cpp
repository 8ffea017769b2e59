// SPDX-License-Identifier: Apache-2.0
//
// A decision record in JSON, as it is and sealed anew: whoever changes a record can seal it too. A case
// in JSON is recorded, and its record replays.
#include "fuzz.hpp"

#include <netralitas/decision_record.hpp>
#include <netralitas/netralitas.hpp>

#include <nlohmann/json.hpp>

namespace nt = netralitas;

namespace {

void replay(std::string_view record) {
    const nt::Result<nt::io::Replay> replay = nt::io::replay(record);
    if (!replay) {
        fuzz::require_told(replay.error());
        return;
    }
    fuzz::require(!to_code(replay->outcome).empty(), "an outcome has a code");
    fuzz::require((replay->outcome == nt::io::Outcome::differs) == !replay->differences.empty(),
                  "a verdict differs in some part");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    replay(text);
    auto content = nlohmann::ordered_json::parse(text, nullptr, false);
    if (content.is_object()) {
        content.erase("sha256");
        content["sha256"] = nt::io::document_sha256(content.dump());
        replay(content.dump());
    }
    if (const nt::Result<nt::Case> facts = nt::io::read_case(text)) {
        const std::string record =
            nt::io::decision_record(*facts, nt::evaluate(*facts), nt::Language::english);
        const nt::Result<nt::io::Replay> replay = nt::io::replay(record);
        fuzz::require(replay && replay->outcome == nt::io::Outcome::same, "a record replays");
    }
    return 0;
}
