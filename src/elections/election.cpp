// SPDX-License-Identifier: Apache-2.0
//
// What is asked of a timetable. The data are in the files beside this one.
#include "elections/codes.hpp"
#include "elections/timetables.hpp"
#include "nearest.hpp"

#include <netralitas/election.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace netralitas::inline v0 {
namespace {

static_assert(std::is_trivially_destructible_v<Timetable>);

constexpr ValueInfo election_kind_codes[] = {
    {"pemilu", {"pemilihan umum", "general election"}},
    {"pilkada", {"pemilihan kepala daerah", "election of regional heads"}},
};
static_assert(detail::complete(election_kind_codes));

constexpr ValueInfo stage_kind_codes[] = {
    {"preparation", {"persiapan", "preparation"}},
    {"nomination", {"pencalonan", "nomination"}},
    {"determination", {"penetapan calon", "determination of candidates"}},
    {"number_draw", {"pengundian nomor urut", "draw of ballot numbers"}},
    {"campaign", {"kampanye", "campaign"}},
    {"quiet_period", {"masa tenang", "quiet period"}},
    {"voting", {"pemungutan suara", "voting"}},
    {"tabulation", {"penghitungan dan rekapitulasi suara", "counting and tabulation"}},
    {"result", {"penetapan hasil", "determination of the result"}},
    {"inauguration", {"pelantikan", "inauguration"}},
};
static_assert(detail::complete(stage_kind_codes));

constexpr ValueInfo phase_codes[] = {
    {"before", {"sebelum masa kampanye", "before the campaign"}},
    {"during", {"selama masa kampanye", "during the campaign"}},
    {"after", {"setelah masa kampanye", "after the campaign"}},
};
static_assert(detail::complete(phase_codes));

constexpr ValueInfo confidence_codes[] = {
    {"high", {"tinggi", "high"}},
    {"medium", {"sedang", "medium"}},
    {"low", {"rendah", "low"}},
};
static_assert(detail::complete(confidence_codes));

constexpr std::size_t stage_kind_count = std::size(stage_kind_codes);
constexpr std::size_t election_count = std::size(timetables::all);

constexpr std::array<Election, election_count> listed = [] {
    std::array<Election, election_count> elections{};
    for (std::size_t i = 0; i < election_count; ++i) elections[i] = static_cast<Election>(i);
    return elections;
}();

// The day after, or an unknown date after the last day that the calendar has.
Date day_after(const Date& day) noexcept {
    if (!is_known(day) || day == Date(boost::date_time::max_date_time)) return unknown_date();
    return day + boost::gregorian::date_duration(1);
}

Date day_before(const Date& day) noexcept {
    if (!is_known(day) || day == Date(boost::date_time::min_date_time)) return unknown_date();
    return day - boost::gregorian::date_duration(1);
}

// The earlier and the later of two days; an unknown one does not count. Boost would order it last.
Date earlier(const Date& a, const Date& b) noexcept {
    if (!is_known(a)) return b;
    return is_known(b) && b < a ? b : a;
}
Date later(const Date& a, const Date& b) noexcept {
    if (!is_known(a)) return b;
    return is_known(b) && a < b ? b : a;
}

// A stage that names no office is one of every contest.
bool belongs_to(const Stage& stage, Office office) noexcept {
    return stage.offices.empty() || stage.offices.contains(office);
}

// An election that does not say which offices it fills is taken to fill any.
bool fills(const Timetable& timetable, Office office) noexcept {
    return timetable.offices().empty() || timetable.offices().contains(office);
}

// The days on which a stage changes what is the case. Candidates are determined on the last day of
// a determination: where it takes several days, that day is one too.
std::array<Date, 3> boundaries_of(const Stage& stage) noexcept {
    const bool determines = stage.kind == StageKind::determination;
    return {stage.days.first, determines ? stage.days.last : unknown_date(),
            day_after(stage.days.last)};
}

// All main stages of one kind that were held, taken together. An end that was not published stays
// unknown for the whole.
ClosedInterval period(ArrayView<Stage> stages, StageKind kind) noexcept {
    ClosedInterval found;
    for (const Stage& stage : stages) {
        if (stage.kind != kind || stage.sub_stage || !stage.held) continue;
        if (!stage.days.complete()) return stage.days;
        found = {earlier(found.first, stage.days.first), later(found.last, stage.days.last)};
    }
    return found;
}

}  // namespace

std::vector<StageKind> Timetable::stages_on(Date day, boost::optional<Office> office) const {
    if (office && !fills(*this, *office)) return {};
    std::array<bool, stage_kind_count> under_way{};
    for (const Stage& stage : stages_)
        if (stage.held && stage.days.contains(day) && (!office || belongs_to(stage, *office)))
            under_way[static_cast<std::size_t>(stage.kind)] = true;

    std::vector<StageKind> kinds;
    for (std::size_t i = 0; i < stage_kind_count; ++i)
        if (under_way[i] && static_cast<StageKind>(i) != StageKind::preparation)
            kinds.push_back(static_cast<StageKind>(i));
    // Voter lists and committees go on behind every other stage; they say something only alone.
    if (kinds.empty() && under_way[static_cast<std::size_t>(StageKind::preparation)])
        kinds.push_back(StageKind::preparation);
    return kinds;
}

ClosedInterval Timetable::campaign() const noexcept { return period(stages_, StageKind::campaign); }

ClosedInterval Timetable::quiet_period() const noexcept {
    return period(stages_, StageKind::quiet_period);
}

Date Timetable::voting() const noexcept { return period(stages_, StageKind::voting).first; }

Date Timetable::determination(Office office) const noexcept {
    Date day = unknown_date();
    if (!fills(*this, office)) return day;
    // Where it takes several days, the last one: until then not everyone is a candidate. Sub-stages
    // count: the final list of the Pemilu is determined within the stage of candidacy.
    for (const Stage& stage : stages_)
        if (stage.kind == StageKind::determination && stage.held && belongs_to(stage, office))
            day = later(day, stage.days.last);
    return day;
}

boost::optional<Phase> Timetable::phase_on(Date day) const noexcept {
    const ClosedInterval days = campaign();
    if (!is_known(day) || !days.complete()) return {};
    if (day < days.first) return Phase::before;
    return day <= days.last ? Phase::during : Phase::after;
}

boost::optional<int> Timetable::days_to_voting(Date day) const noexcept {
    const Date vote = voting();
    if (!is_known(day) || !is_known(vote)) return {};
    return static_cast<int>(vote.day_number()) - static_cast<int>(day.day_number());
}

Date Timetable::next_boundary(Date day) const noexcept {
    Date next = unknown_date();
    if (!is_known(day)) return next;
    for (const Stage& stage : stages_) {
        if (!stage.held) continue;
        for (const Date& boundary : boundaries_of(stage))
            if (is_known(boundary) && day < boundary) next = earlier(next, boundary);
    }
    return next;
}

Date Timetable::previous_boundary(Date day) const noexcept {
    Date previous = unknown_date();
    if (!is_known(day)) return previous;
    for (const Stage& stage : stages_) {
        if (!stage.held) continue;
        for (const Date& boundary : boundaries_of(stage))
            if (is_known(boundary) && boundary < day) previous = later(previous, boundary);
    }
    return previous;
}

ClosedInterval Timetable::span() const noexcept {
    ClosedInterval days;
    for (const Stage& stage : stages_) {
        if (!stage.held) continue;
        // A stage with one published end contributes that day.
        days.first = earlier(days.first, earlier(stage.days.first, stage.days.last));
        days.last = later(days.last, later(stage.days.first, stage.days.last));
    }
    return days;
}

// Timetables of the caller's own.

namespace {

// `2024-09-25/2024-11-23`, the way ISO 8601 writes an interval: the same in both languages. An end
// that is not given, or open, is `..`.
std::string written(const Date& first, const Date& last) {
    const std::string open = "..";
    return (is_known(first) ? to_iso(first) : open) + "/" + (is_known(last) ? to_iso(last) : open);
}
std::string written(const ClosedInterval& days) { return written(days.first, days.last); }

std::string written(StageKind kind, const ClosedInterval& days) {
    return std::string(to_code(kind)) + " " + written(days);
}

// The codes of the offices in one set and, if `except` is given, not in the other.
std::vector<std::string> codes_of(OfficeSet offices, OfficeSet except = {}) {
    std::vector<std::string> codes;
    for (const Office office : {Office::president, Office::dpr, Office::dpd, Office::dprd,
                                Office::governor, Office::regent_or_mayor})
        if (offices.contains(office) && !except.contains(office))
            codes.emplace_back(to_code(office));
    return codes;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

// What the law itself gives: Pasal 71 ayat (2) UU 10/2016 counts six months back from the
// determination of pairs. A month that is too short ends the count on its last day.
Date six_months_before(const Date& day) {
    if (!is_known(day)) return day;
    const auto parts = day.year_month_day();
    const int months = parts.year * 12 + (parts.month - 1) - 6;
    const auto year = static_cast<unsigned short>(months / 12);
    const auto month = static_cast<unsigned short>(months % 12 + 1);
    // The calendar of Boost begins in 1400.
    if (year < 1400) return unknown_date();
    const unsigned short length =
        boost::gregorian::gregorian_calendar::end_of_month_day(year, month);
    return Date(year, month, std::min<unsigned short>(parts.day, length));
}

// The bans of Pasal 71 in an own election. Where pairs of two contests are determined on different
// days there is no one day to count from.
HalfOpenInterval ban_of(const Timetable& timetable) {
    if (timetable.kind() == ElectionKind::pemilu) return timetables::never;
    const Date governor = timetable.determination(Office::governor);
    const Date regent = timetable.determination(Office::regent_or_mayor);
    if (is_known(governor) && is_known(regent) && governor != regent) return timetables::not_known;
    return {six_months_before(earlier(governor, regent)), unknown_date()};
}

// A name that is not given: the other language's, else the code.
std::string_view first_given(std::string_view a, std::string_view b, std::string_view c) {
    return !a.empty() ? a : !b.empty() ? b : c;
}

// An own timetable with everything that it is a view of. It stays where it was made.
class OwnTimetable {
public:
    explicit OwnTimetable(const ElectionDefinition& definition)
        : said_(definition), stages_(stages_of(said_)), timetable_(without_bans()) {
        const HalfOpenInterval ban = ban_of(timetable_);
        timetable_ = Timetable(timetable_.code(), timetable_.name(), timetable_.kind(),
                               timetable_.offices(), timetable_.stages(), ban, ban);
    }
    OwnTimetable(const OwnTimetable&) = delete;
    OwnTimetable& operator=(const OwnTimetable&) = delete;

    const Timetable& timetable() const noexcept { return timetable_; }

private:
    static std::vector<Stage> stages_of(const ElectionDefinition& definition) {
        std::vector<Stage> stages;
        stages.reserve(definition.stages.size());
        for (const OwnStage& own : definition.stages)
            stages.push_back({.kind = own.kind,
                              .days = {own.first, own.last},
                              .name = stage_kind_codes[static_cast<std::size_t>(own.kind)].label,
                              .basis = own.basis,
                              .confidence = own.basis.empty() ? Confidence::low : Confidence::high,
                              .offices = own.offices});
        return stages;
    }
    Timetable without_bans() const {
        const Text name{first_given(said_.name_id, said_.name_en, said_.code),
                        first_given(said_.name_en, said_.name_id, said_.code)};
        return {said_.code, name, said_.kind, said_.offices,
                ArrayView<Stage>(stages_.data(), stages_.size())};
    }

    ElectionDefinition said_;
    std::vector<Stage> stages_;
    Timetable timetable_;
};

// What is wrong with one stage taken alone.
boost::optional<Error> fault_of(const OwnStage& stage, OfficeSet filled) {
    const ClosedInterval days{stage.first, stage.last};
    const std::string place(to_code(stage.kind));
    if (!days.complete())
        return Error{ErrorCode::stage_without_date,
                     place,
                     written(days),
                     {"YYYY-MM-DD/YYYY-MM-DD"}};
    if (!days.ordered())
        return Error{ErrorCode::stage_upside_down,
                     place,
                     written(days),
                     {written(days.last, days.first), written(days.first, unknown_date())}};
    if (!filled.contains(stage.offices))
        return Error{ErrorCode::office_without_contest,
                     place,
                     written(days) + " " + joined(codes_of(stage.offices, filled)),
                     codes_of(filled)};
    return {};
}

// What is wrong with the stages taken together. They are compared over all contests, since one
// election has one campaign, one quiet period and one voting day.
boost::optional<Error> fault_of(const Timetable& timetable) {
    const ClosedInterval campaign = timetable.campaign();
    if (!campaign.complete()) return {};
    const std::string place(to_code(StageKind::campaign));

    const ClosedInterval quiet = timetable.quiet_period();
    if (quiet.complete() && campaign.first <= quiet.last && quiet.first <= campaign.last)
        return Error{ErrorCode::campaign_overlaps_quiet_period,
                     place,
                     written(campaign) + ", " + written(StageKind::quiet_period, quiet),
                     {written(unknown_date(), day_before(quiet.first))}};

    const ClosedInterval vote = period(timetable.stages(), StageKind::voting);
    if (vote.complete() && vote.first <= campaign.last)
        return Error{ErrorCode::voting_before_campaign_ends,
                     std::string(to_code(StageKind::voting)),
                     written(vote) + ", " + written(StageKind::campaign, campaign),
                     {written(day_after(campaign.last), unknown_date())}};

    for (const Stage& stage : timetable.stages())
        if (stage.kind == StageKind::determination && campaign.first < stage.days.last)
            return Error{ErrorCode::campaign_before_determination,
                         place,
                         written(campaign) + ", " + written(stage.kind, stage.days),
                         {written(stage.days.last, unknown_date())}};
    return {};
}

}  // namespace

Result<std::shared_ptr<const Timetable>> Timetable::make(const ElectionDefinition& definition) {
    for (const OwnStage& stage : definition.stages)
        if (const auto fault = fault_of(stage, definition.offices)) return *fault;
    const auto own = std::make_shared<const OwnTimetable>(definition);
    if (const auto fault = fault_of(own->timetable())) return *fault;
    // Shares ownership of all that the timetable is a view of.
    return std::shared_ptr<const Timetable>(own, &own->timetable());
}

ArrayView<Election> elections() noexcept { return {listed.data(), listed.size()}; }

const Timetable* timetable(Election election) noexcept {
    const auto index = static_cast<std::size_t>(election);
    return index < election_count ? timetables::all[index] : nullptr;
}

Result<Election> find_election(std::string_view code) {
    std::vector<std::string_view> codes;
    for (const Election election : listed) {
        if (to_code(election) == code) return election;
        codes.push_back(to_code(election));
    }
    return Error{ErrorCode::unknown_code, std::string(to_code(Fact::election)), std::string(code),
                 detail::nearest(code, codes)};
}

std::vector<Election> elections_under_way(Date day) {
    std::vector<Election> found;
    for (const Election election : listed) {
        const ArrayView<Stage> stages = timetable(election)->stages();
        if (std::any_of(stages.begin(), stages.end(), [&](const Stage& stage) {
                return stage.held && stage.days.contains(day);
            }))
            found.push_back(election);
    }
    return found;
}

NETRALITAS_CODEBOOK(Election, detail::election_codes)
NETRALITAS_CODEBOOK(ElectionKind, election_kind_codes)
NETRALITAS_CODEBOOK(StageKind, stage_kind_codes)
NETRALITAS_CODEBOOK(Phase, phase_codes)
NETRALITAS_CODEBOOK(Confidence, confidence_codes)

}  // namespace netralitas::inline v0
