// SPDX-License-Identifier: Apache-2.0
//
// Elections and their stages.
//
// An *election* is one national event with one official timetable (Pemilu 2024, Pilkada 2024). It
// holds one *contest* per office; candidates of a contest are determined on a day of its own (DPR,
// DPD and DPRD on 3 November 2023, the president on 13 November 2023). Its *stages* overlap:
// registration runs while requirements are examined. The *phase* is the position relative to the
// campaign, which is what most neutrality rules ask for.
//
// What no official source gives stays unknown: a re-vote of 2025 has its voting day and region, and
// no invented campaign. For 2029 and 2031 there is no timetable; naming them is answered by
// "not covered".
#ifndef NETRALITAS_ELECTION_HPP
#define NETRALITAS_ELECTION_HPP

#include <netralitas/calendar.hpp>
#include <netralitas/facts.hpp>
#include <netralitas/text.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace netralitas {
inline namespace v0 {

class Timetable;

/// The elections the library knows.
enum class Election : std::uint8_t {
    pilkada_2020,        ///< regional heads, 9 December 2020
    pemilu_2024,         ///< president, DPR, DPD, DPRD, 14 February 2024
    pilkada_2024,        ///< regional heads, 27 November 2024
    pilkada_ulang_2025,  ///< Kota Pangkalpinang and Kabupaten Bangka, 27 August 2025
    // Re-votes (pemungutan suara ulang) after the rulings of 24 February 2025, by place.
    psu_2025_siak,
    psu_2025_bangka_barat,
    psu_2025_barito_utara,
    psu_2025_magetan,
    psu_2025_sabang,
    psu_2025_banggai,
    psu_2025_bungo,
    psu_2025_pulau_taliabu,
    psu_2025_buru,
    psu_2025_kepulauan_talaud,
    psu_2025_parigi_moutong,
    psu_2025_banjarbaru,
    psu_2025_serang,
    psu_2025_pasaman,
    psu_2025_empat_lawang,
    psu_2025_tasikmalaya,
    psu_2025_kutai_kartanegara,
    psu_2025_gorontalo_utara,
    psu_2025_bengkulu_selatan,
    psu_2025_palopo,
    psu_2025_mahakam_ulu,
    psu_2025_pesawaran,
    psu_2025_papua,
    psu_2025_boven_digoel,
    psu_2025_barito_utara_2,  ///< the second re-vote of Barito Utara
    // No timetable yet: named, and answered by "not covered".
    pemilu_2029,
    pemilu_daerah_2031,
    own,  ///< defined by the caller: Case::timetable
};

enum class ElectionKind : std::uint8_t {
    pemilu,   ///< general election, UU 7/2017
    pilkada,  ///< election of regional heads, UU 1/2015 as last amended by UU 6/2020
};

enum class StageKind : std::uint8_t {
    preparation,    ///< persiapan
    nomination,     ///< announcement, registration, examination, support; registration of parties
    determination,  ///< penetapan calon
    number_draw,    ///< pengundian nomor urut
    campaign,       ///< kampanye
    quiet_period,   ///< masa tenang
    voting,         ///< pemungutan suara
    tabulation,     ///< counting and recapitulation
    result,         ///< penetapan hasil / calon terpilih
    inauguration,   ///< pelantikan, sumpah/janji
};

/// Position relative to the official campaign period.
enum class Phase : std::uint8_t { before, during, after };

/// How well a date or rule is sourced.
enum class Confidence : std::uint8_t {
    high,    ///< an official text, or two independent sources
    medium,  ///< one decent source
    low,     ///< no source at hand
};

/// A set of offices.
class OfficeSet {
public:
    constexpr OfficeSet() noexcept = default;
    constexpr OfficeSet(Office office) noexcept : bits_(bit(office)) {}
    constexpr OfficeSet(std::initializer_list<Office> offices) noexcept {
        for (Office office : offices) bits_ = static_cast<std::uint8_t>(bits_ | bit(office));
    }
    constexpr bool contains(Office office) const noexcept { return (bits_ & bit(office)) != 0; }
    constexpr bool contains(OfficeSet other) const noexcept {
        return (bits_ & other.bits_) == other.bits_;
    }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr std::uint8_t bits() const noexcept { return bits_; }

private:
    static constexpr std::uint8_t bit(Office office) noexcept {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(office));
    }
    std::uint8_t bits_ = 0;
};

/// One line of a timetable. A stage whose end is not published has an unknown date there.
struct Stage {
    StageKind kind;
    ClosedInterval days;
    Text name;
    std::string_view basis;          ///< the regulation it rests on
    Confidence confidence = Confidence::high;
    OfficeSet offices{};             ///< the contests it belongs to; empty: all
    bool sub_stage = false;          ///< part of a stage that is listed too
    bool held = true;                ///< false: scheduled, did not take place (a second round)
};

/// One line of a caller's own timetable.
struct OwnStage {
    StageKind kind;
    Date first;
    Date last;                ///< inside the stage
    OfficeSet offices{};      ///< the contests it belongs to; empty: all
    std::string basis{};      ///< the regulation it rests on, if any
};

/// What a caller says to define an election of its own.
struct ElectionDefinition {
    std::string code;  ///< `snake_case`
    std::string name_id;
    std::string name_en;
    ElectionKind kind = ElectionKind::pilkada;
    OfficeSet offices;
    std::vector<OwnStage> stages;
};

/// The stages of one election. A view: the library's own timetables are static, a caller's own is
/// kept alive by the pointer that make() returns.
class NETRALITAS_EXPORT Timetable {
public:
    constexpr Timetable(std::string_view code, Text name, ElectionKind kind, OfficeSet offices,
                        ArrayView<Stage> stages, HalfOpenInterval transfer_ban = {},
                        HalfOpenInterval programme_ban = {}) noexcept
        : code_(code),
          name_(name),
          kind_(kind),
          offices_(offices),
          stages_(stages),
          transfer_ban_(transfer_ban),
          programme_ban_(programme_ban) {}

    /// Builds an own timetable. Errors, each with the stage it is about: stage_without_date,
    /// stage_upside_down, office_without_contest, campaign_overlaps_quiet_period,
    /// voting_before_campaign_ends, campaign_before_determination.
    static Result<std::shared_ptr<const Timetable>> make(const ElectionDefinition& definition);

    constexpr std::string_view code() const noexcept { return code_; }
    constexpr Text name() const noexcept { return name_; }
    constexpr ElectionKind kind() const noexcept { return kind_; }
    /// The offices it fills, one contest each.
    constexpr OfficeSet offices() const noexcept { return offices_; }
    constexpr ArrayView<Stage> stages() const noexcept { return stages_; }
    /// Whether any stage is known. Without one, nothing that depends on a stage is covered.
    constexpr bool scheduled() const noexcept { return !stages_.empty(); }

    /// The kinds of stage under way on a day, of the contest for `office` or of all contests; they
    /// overlap. `preparation` is listed only while nothing else is under way.
    std::vector<StageKind> stages_on(Date day, boost::optional<Office> office = {}) const;

    /// The official campaign period, or an incomplete interval where none is published.
    ClosedInterval campaign() const noexcept;
    ClosedInterval quiet_period() const noexcept;
    bool in_quiet_period(Date day) const noexcept { return quiet_period().contains(day); }
    /// The voting day, or an unknown date.
    Date voting() const noexcept;
    /// The day on which candidates for that office are determined, or an unknown date.
    Date determination(Office office) const noexcept;
    /// Phase relative to the campaign; none where the campaign is not known.
    boost::optional<Phase> phase_on(Date day) const noexcept;
    /// Days from `day` to the voting day, negative after it; none where either is unknown.
    boost::optional<int> days_to_voting(Date day) const noexcept;
    /// The first day after `day` on which a stage begins or is over; unknown where there is none.
    Date next_boundary(Date day) const noexcept;
    /// The last day before `day` on which a stage began or was over; unknown where there is none.
    Date previous_boundary(Date day) const noexcept;
    /// From the first day of the first stage to the last day of the last; a stage that was scheduled
    /// and not held does not count.
    ClosedInterval span() const noexcept;

    /// When a head may not replace officials without approval: from six months before the
    /// determination of pairs until the end of the term. Unknown ends where no source gives them.
    /// Dasar hukum: Pasal 71 ayat (2) UU 10/2016.
    constexpr HalfOpenInterval transfer_ban() const noexcept { return transfer_ban_; }
    /// When a head may not use powers and programmes: from the same day up to and including the
    /// determination of the elected pair. Dasar hukum: Pasal 71 ayat (3) UU 10/2016.
    constexpr HalfOpenInterval programme_ban() const noexcept { return programme_ban_; }

private:
    std::string_view code_;
    Text name_;
    ElectionKind kind_;
    OfficeSet offices_;
    ArrayView<Stage> stages_;
    HalfOpenInterval transfer_ban_;
    HalfOpenInterval programme_ban_;
};

/// The library's elections, `own` left out.
NETRALITAS_EXPORT ArrayView<Election> elections() noexcept;

/// The timetable of an election. `Election::own` has none: null.
NETRALITAS_EXPORT const Timetable* timetable(Election election) noexcept;

/// The election with that code. Errors: unknown_code.
NETRALITAS_EXPORT Result<Election> find_election(std::string_view code);

/// The elections whose stages include that day.
NETRALITAS_EXPORT std::vector<Election> elections_under_way(Date day);

NETRALITAS_EXPORT std::string_view to_code(Election value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(ElectionKind value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(StageKind value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Phase value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Confidence value) noexcept;
NETRALITAS_EXPORT std::string_view label(Election value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(ElectionKind value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(StageKind value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Phase value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Confidence value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Election value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, ElectionKind value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, StageKind value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Phase value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Confidence value);

}  // namespace v0
}  // namespace netralitas

#endif
