// SPDX-License-Identifier: Apache-2.0
//
// Sanctions: tracks, levels and kinds.
//
// Tracks never mix. One act can breach norms of several tracks at once: an ethics breach has a moral
// sanction, a disciplinary breach a level from light to severe, an election offence a court. Levels
// are ordered inside a track only. A *level* is not one punishment: it is a set of *kinds*, from
// which the authority chooses.
//
// Dasar hukum: Pasal 8 dan Pasal 42 PP 94/2021; Pasal 7 ayat (3) PP 53/2010; Pasal 15 PP 42/2004.
#ifndef NETRALITAS_SANCTION_HPP
#define NETRALITAS_SANCTION_HPP

#include <netralitas/calendar.hpp>
#include <netralitas/text.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {

enum class Track : std::uint8_t {
    ethics,      ///< kode etik: PP 42/2004, rows KE of the SKB
    discipline,  ///< disiplin: PP 94/2021, rows DP of the SKB
    status,      ///< kepegawaian: party membership, candidacy
    electoral,   ///< a prohibition under election law as such
    criminal,    ///< the offence built on it
    village,     ///< UU Desa
    contract,    ///< staff who are not ASN
    candidacy,   ///< cancellation of a candidacy
    referral,    ///< own rules of TNI, Polri or a state enterprise
};
inline constexpr std::size_t track_count = 9;

/// Levels of all tracks, inside a track from the lightest to the heaviest.
enum class SanctionLevel : std::uint8_t {
    moral,  // ethics
    unassigned,  ///< prohibited, but no provision assigns a level: never invented
    light,
    moderate,
    severe,  // discipline
    honourable_dismissal,
    dishonourable_dismissal,  // status
    prohibited,               // electoral
    offence,                  // criminal
    administrative,           // village
    contractual,              // contract
    cancellation,             // candidacy
    referred,                 // referral
};
inline constexpr std::size_t level_count = 13;

constexpr Track track_of(SanctionLevel level) noexcept {
    constexpr Track tracks[] = {Track::ethics,     Track::discipline, Track::discipline,
                                Track::discipline, Track::discipline, Track::status,
                                Track::status,     Track::electoral,  Track::criminal,
                                Track::village,    Track::contract,   Track::candidacy,
                                Track::referral};
    return tracks[static_cast<std::size_t>(level)];
}

/// Whether `a` is heavier than `b`; none where they belong to different tracks, which have no order
/// between them.
constexpr int compare_in_track(SanctionLevel a, SanctionLevel b) noexcept {
    return static_cast<int>(a) - static_cast<int>(b);
}
inline boost::optional<bool> is_heavier(SanctionLevel a, SanctionLevel b) noexcept {
    if (track_of(a) != track_of(b)) return boost::none;
    return compare_in_track(a, b) > 0;
}

/// How certain a reading is.
enum class Certainty : std::uint8_t {
    settled,       ///< the text says so, or practice is uniform
    interpretive,  ///< a reading that goes beyond the words, applied in practice
    contested,     ///< authorities contradict each other, or no consequence is assigned
};

/// Who handles a finding.
enum class Handler : std::uint8_t {
    kasn,                 ///< Komisi ASN, until 23 August 2024
    bkn,                  ///< Badan Kepegawaian Negara, from 24 August 2024
    regent,               ///< bupati/wali kota, for villages
    bawaslu,
    gakkumdu,             ///< Sentra Penegakan Hukum Terpadu
    election_commission,  ///< KPU
    own_institution,
};

/// Who decides on it.
enum class Decider : std::uint8_t {
    ppk,        ///< Pejabat Pembina Kepegawaian or the official authorised to punish
    president,  ///< for jabatan pimpinan tinggi utama
    regent,
    court,
    election_commission,
    bawaslu,
    own_institution,
};

/// Whether a kind can be imposed on a day.
enum class Operation : std::uint8_t {
    operative,
    suspended,  ///< in the text, but another provision suspends it
};

/// One kind of sanction inside a level.
struct SanctionKind {
    std::string_view code;   ///< stable, `snake_case`
    SanctionLevel level;
    Text label;
    int months;              ///< duration; 0 where there is none or it is permanent
    std::string_view basis;  ///< id of the provision
    HalfOpenInterval in_force;
    Operation operation = Operation::operative;
    std::string_view suspended_by{};  ///< id of the provision that suspends it
};

/// Every kind the library knows.
NETRALITAS_EXPORT ArrayView<SanctionKind> sanction_kinds() noexcept;

/// The kinds of a level on a day, lightest first; suspended ones are included and marked. On an
/// unknown day: the kinds of the law now in force.
NETRALITAS_EXPORT std::vector<SanctionKind> kinds_of(SanctionLevel level, Date day);

NETRALITAS_EXPORT std::string_view to_code(Track value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(SanctionLevel value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Certainty value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Handler value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Decider value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Operation value) noexcept;
NETRALITAS_EXPORT std::string_view label(Track value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(SanctionLevel value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Certainty value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Handler value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Decider value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Operation value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Track value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, SanctionLevel value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Certainty value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Handler value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Decider value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Operation value);

}  // namespace v0
}  // namespace netralitas

#endif
