// SPDX-License-Identifier: Apache-2.0
//
// Decision records: what was known, which law was asked, what it said and why, in one JSON document
// that can be checked years later. Link netralitas::io. The format is in docs/decision-record.md.
//
//     const Verdict verdict = evaluate(facts);
//     archive << decision_record(facts, verdict, Language::indonesian) << '\n';
//     ...
//     const Replay replay = netralitas::io::replay(text).value();
//     if (replay.outcome != Outcome::same) ...
//
// A record is sealed by a SHA-256 over its own content: it shows a change by accident or by a careless
// hand. Whoever wants to show more signs the file.
#ifndef NETRALITAS_DECISION_RECORD_HPP
#define NETRALITAS_DECISION_RECORD_HPP

#include <netralitas/circular.hpp>
#include <netralitas/io.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {
namespace io {

/// The version of the format that is written. It changes where an older reader would misread.
inline constexpr int decision_record_version = 1;

/// A circular that was asked, by its id and the SHA-256 of its document.
struct UsedCircular {
    std::string id;
    std::string sha256;
};

/// The SHA-256 of a document, 64 hexadecimal digits: of a circular as it was given to
/// read_circular().
NETRALITAS_IO_EXPORT std::string document_sha256(std::string_view document);

/// The record of a verdict, on one line. `verdict` is that of these facts, under any reading; the
/// language is that of citations and reasons. An election of one's own is named by its code, and the
/// record replays only where it is known. The circulars are those that were selected for the case.
NETRALITAS_IO_EXPORT std::string decision_record(const Case& facts_of_case, const Verdict& verdict,
                                                 Language language,
                                                 const std::vector<UsedCircular>& circulars = {});

enum class Outcome : std::uint8_t {
    same,         ///< the same law, the same verdict
    law_changed,  ///< the law data are others, the verdict is the same
    differs,      ///< the verdict is another
    tampered,     ///< the content is not that which was sealed
};

/// One part of the verdict that is another now.
struct RecordDifference {
    std::string place;   ///< "conclusion", or "findings" with the id of the norm
    std::string before;  ///< JSON as recorded; empty where there was none
    std::string now;     ///< JSON; empty where there is none
};

struct Replay {
    Outcome outcome = Outcome::same;
    std::string id;                ///< of the case; empty where it has none
    std::string recorded_version;  ///< of the law data
    std::string recorded_sha256;   ///< of the rulebook of the recorded verdict
    std::string sha256;            ///< of the rulebook now
    std::vector<RecordDifference> differences;
    std::vector<std::string> changed_circulars;  ///< ids whose document is another or is not there
};

/// Finds the document of a circular by its id; none where there is none. Without one given, the
/// circulars that come with the library are looked through.
using FindCircular = std::function<boost::optional<std::string>(std::string_view id)>;

/// Evaluates the facts of a record again and compares. Errors, with the path of the value: those of
/// read_case() and of read_circular(), missing_member, and bad_member for a version of the format that
/// is not known or a reading that is none.
NETRALITAS_IO_EXPORT Result<Replay> replay(std::string_view text, const FindCircular& find = {},
                                           const ReadOptions& options = {});

NETRALITAS_IO_EXPORT std::string_view to_code(Outcome value) noexcept;

}  // namespace io
}  // namespace v0
}  // namespace netralitas

#endif
