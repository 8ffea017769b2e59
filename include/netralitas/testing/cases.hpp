// SPDX-License-Identifier: Apache-2.0
//
// Cases for unit tests, written as sentences:
//
//     const Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
//
// What a builder states by itself: the actor that its name says, and Pilkada 2024 as the election.
// Everything else is unknown until a word states it; `and_nothing_else()` states every yes-or-no fact
// that is still unknown as "no".
//
// The words follow the vocabulary, so that who knows the code knows the word: `a_<actor>()`,
// the act in the third person (`attend_campaign`: attends_campaign()), with_<fact>() and
// without_<fact>() for what holds or does not, with_<fact>(value) for the rest. A test of the library
// holds them against the registry of facts: there is a word for each.
#ifndef NETRALITAS_TESTING_CASES_HPP
#define NETRALITAS_TESTING_CASES_HPP

#include <netralitas/case.hpp>
#include <netralitas/verdict.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace netralitas {
inline namespace v0 {
namespace testing {

/// The election of a case that names none.
inline constexpr Election default_election = Election::pilkada_2024;

/// A case under construction. It is a Case wherever one is asked for.
class CaseBuilder {
public:
    CaseBuilder() { case_.election = default_election; }
    explicit CaseBuilder(Actor actor) : CaseBuilder() { case_.actor = actor; }
    /// Goes on from a case as it is.
    explicit CaseBuilder(Case from) : case_(std::move(from)) {}

    operator const Case&() const noexcept { return case_; }
    const Case& get() const noexcept { return case_; }
    Verdict verdict() const noexcept { return evaluate(case_); }

    /// The day of the act. A text is `YYYY-MM-DD`; throws InputError for any other.
    CaseBuilder& on(Date day) {
        case_.date = day;
        return *this;
    }
    CaseBuilder& on(std::string_view day) { return on(parse_date(day).value()); }
    /// The day on which the case is first examined.
    CaseBuilder& examined_on(Date day) {
        case_.examined_on = day;
        return *this;
    }
    CaseBuilder& examined_on(std::string_view day) { return examined_on(parse_date(day).value()); }
    CaseBuilder& in(Election election) {
        case_.election = election;
        return *this;
    }
    /// An election of one's own; it outlives the case.
    CaseBuilder& in(const Timetable& own) {
        case_.election = Election::own;
        case_.timetable = &own;
        return *this;
    }
    /// The region whose circulars are asked, such as "33.25".
    CaseBuilder& in_region(std::string region) {
        case_.region = std::move(region);
        return *this;
    }
    CaseBuilder& named(std::string id) {
        case_.id = std::move(id);
        return *this;
    }
    CaseBuilder& does(Act act) {
        case_.act = act;
        return *this;
    }
    /// States any fact by its written value. Throws InputError where it has no such value.
    CaseBuilder& with(Fact fact, std::string_view value) {
        if (const boost::optional<Error> wrong = state(case_, fact, value))
            netralitas::detail::raise(*wrong);
        return *this;
    }
    /// The fact is not known.
    CaseBuilder& not_knowing(Fact fact) { return with(fact, {}); }
    /// Every yes-or-no fact that is not stated is "no".
    CaseBuilder& and_nothing_else() {
        for (const FactInfo& row : facts())
            if (row.type == FactType::boolean && row.get(case_) < 0) with(row.fact, "false");
        return *this;
    }

    // Acts
    CaseBuilder& attends_campaign() { return does(Act::attend_campaign); }
    CaseBuilder& attends_declaration() { return does(Act::attend_declaration); }
    CaseBuilder& attends_introduction() { return does(Act::attend_introduction); }
    CaseBuilder& puts_up_props() { return does(Act::put_up_props); }
    CaseBuilder& promotes_online() { return does(Act::promote_online); }
    CaseBuilder& engages_online() { return does(Act::engage_online); }
    CaseBuilder& joins_online_group() { return does(Act::join_online_group); }
    CaseBuilder& posts_photo() { return does(Act::post_photo); }
    CaseBuilder& holds_partisan_activity() { return does(Act::hold_partisan_activity); }
    CaseBuilder& voices_support() { return does(Act::voice_support); }
    CaseBuilder& shows_partisan_sign() { return does(Act::show_partisan_sign); }
    CaseBuilder& wears_attributes() { return does(Act::wear_attributes); }
    CaseBuilder& accompanies_candidate() { return does(Act::accompany_candidate); }
    CaseBuilder& makes_decision() { return does(Act::make_decision); }
    CaseBuilder& gives_support_letter() { return does(Act::give_support_letter); }
    CaseBuilder& joins_campaign_team() { return does(Act::join_campaign_team); }
    CaseBuilder& joins_party() { return does(Act::join_party); }
    CaseBuilder& approaches_party() { return does(Act::approach_party); }
    CaseBuilder& approaches_public() { return does(Act::approach_public); }
    CaseBuilder& runs_for_office() { return does(Act::run_for_office); }
    CaseBuilder& speaks_at_party_event() { return does(Act::speak_at_party_event); }
    CaseBuilder& replaces_officials() { return does(Act::replace_officials); }
    CaseBuilder& uses_programme() { return does(Act::use_programme); }
    CaseBuilder& accompanies_spouse() { return does(Act::accompany_spouse); }
    CaseBuilder& votes() { return does(Act::vote); }
    CaseBuilder& learns_programme() { return does(Act::learn_programme); }
    CaseBuilder& serves_as_election_officer() { return does(Act::serve_as_election_officer); }
    CaseBuilder& intimidates() { return does(Act::intimidate); }
    CaseBuilder& spreads_hate_or_hoax() { return does(Act::spread_hate_or_hoax); }
    CaseBuilder& fails_to_examine() { return does(Act::fail_to_examine); }
    CaseBuilder& does_other() { return does(Act::other); }

    // Facts with values
    CaseBuilder& with_office_sought(Office value) {
        case_.office_sought = value;
        return *this;
    }
    CaseBuilder& with_post(Post value) {
        case_.post = value;
        return *this;
    }
    CaseBuilder& with_beneficiary(Beneficiary value) {
        case_.beneficiary = value;
        return *this;
    }
    CaseBuilder& with_polarity(Polarity value) {
        case_.polarity = value;
        return *this;
    }
    CaseBuilder& with_photo_with(PhotoWith value) {
        case_.photo_with = value;
        return *this;
    }
    CaseBuilder& with_impact(Impact value) {
        case_.impact = value;
        return *this;
    }

    // What holds, and what does not
    CaseBuilder& with_holds_office(bool holds = true) {
        case_.holds_office = holds;
        return *this;
    }
    CaseBuilder& without_holds_office() { return with_holds_office(false); }
    CaseBuilder& with_incumbent(bool holds = true) {
        case_.incumbent = holds;
        return *this;
    }
    CaseBuilder& without_incumbent() { return with_incumbent(false); }
    CaseBuilder& with_independent_track(bool holds = true) {
        case_.independent_track = holds;
        return *this;
    }
    CaseBuilder& without_independent_track() { return with_independent_track(false); }
    CaseBuilder& with_spouse_is_candidate(bool holds = true) {
        case_.spouse_is_candidate = holds;
        return *this;
    }
    CaseBuilder& without_spouse_is_candidate() { return with_spouse_is_candidate(false); }
    CaseBuilder& with_unpaid_leave(bool holds = true) {
        case_.unpaid_leave = holds;
        return *this;
    }
    CaseBuilder& without_unpaid_leave() { return with_unpaid_leave(false); }
    CaseBuilder& with_resigned(bool holds = true) {
        case_.resigned = holds;
        return *this;
    }
    CaseBuilder& without_resigned() { return with_resigned(false); }
    CaseBuilder& with_active_support(bool holds = true) {
        case_.active_support = holds;
        return *this;
    }
    CaseBuilder& without_active_support() { return with_active_support(false); }
    CaseBuilder& with_party_attributes(bool holds = true) {
        case_.party_attributes = holds;
        return *this;
    }
    CaseBuilder& without_party_attributes() { return with_party_attributes(false); }
    CaseBuilder& with_service_attributes(bool holds = true) {
        case_.service_attributes = holds;
        return *this;
    }
    CaseBuilder& without_service_attributes() { return with_service_attributes(false); }
    CaseBuilder& with_mobilised_staff(bool holds = true) {
        case_.mobilised_staff = holds;
        return *this;
    }
    CaseBuilder& without_mobilised_staff() { return with_mobilised_staff(false); }
    CaseBuilder& with_state_facilities(bool holds = true) {
        case_.state_facilities = holds;
        return *this;
    }
    CaseBuilder& without_state_facilities() { return with_state_facilities(false); }
    CaseBuilder& with_partisan_symbol(bool holds = true) {
        case_.partisan_symbol = holds;
        return *this;
    }
    CaseBuilder& without_partisan_symbol() { return with_partisan_symbol(false); }
    CaseBuilder& with_partisan_background(bool holds = true) {
        case_.partisan_background = holds;
        return *this;
    }
    CaseBuilder& without_partisan_background() { return with_partisan_background(false); }
    CaseBuilder& with_public_posting(bool holds = true) {
        case_.public_posting = holds;
        return *this;
    }
    CaseBuilder& without_public_posting() { return with_public_posting(false); }
    CaseBuilder& with_winning_team_account(bool holds = true) {
        case_.winning_team_account = holds;
        return *this;
    }
    CaseBuilder& without_winning_team_account() { return with_winning_team_account(false); }
    CaseBuilder& with_purpose_of_support(bool holds = true) {
        case_.purpose_of_support = holds;
        return *this;
    }
    CaseBuilder& without_purpose_of_support() { return with_purpose_of_support(false); }
    CaseBuilder& with_campaign_organiser(bool holds = true) {
        case_.campaign_organiser = holds;
        return *this;
    }
    CaseBuilder& without_campaign_organiser() { return with_campaign_organiser(false); }
    CaseBuilder& with_party_officer(bool holds = true) {
        case_.party_officer = holds;
        return *this;
    }
    CaseBuilder& without_party_officer() { return with_party_officer(false); }
    CaseBuilder& with_intent(bool holds = true) {
        case_.intent = holds;
        return *this;
    }
    CaseBuilder& without_intent() { return with_intent(false); }
    CaseBuilder& with_on_official_duty(bool holds = true) {
        case_.on_official_duty = holds;
        return *this;
    }
    CaseBuilder& without_on_official_duty() { return with_on_official_duty(false); }
    CaseBuilder& with_working_hours(bool holds = true) {
        case_.working_hours = holds;
        return *this;
    }
    CaseBuilder& without_working_hours() { return with_working_hours(false); }
    CaseBuilder& with_spoke(bool holds = true) {
        case_.spoke = holds;
        return *this;
    }
    CaseBuilder& without_spoke() { return with_spoke(false); }
    CaseBuilder& with_minister_approval(bool holds = true) {
        case_.minister_approval = holds;
        return *this;
    }
    CaseBuilder& without_minister_approval() { return with_minister_approval(false); }
    CaseBuilder& with_repeat_offence(bool holds = true) {
        case_.repeat_offence = holds;
        return *this;
    }
    CaseBuilder& without_repeat_offence() { return with_repeat_offence(false); }

private:
    Case case_;
};

inline CaseBuilder a_pns() { return CaseBuilder(Actor::pns); }
inline CaseBuilder a_cpns() { return CaseBuilder(Actor::cpns); }
inline CaseBuilder a_pppk() { return CaseBuilder(Actor::pppk); }
inline CaseBuilder a_non_asn_staff() { return CaseBuilder(Actor::non_asn_staff); }
inline CaseBuilder a_village_head() { return CaseBuilder(Actor::village_head); }
inline CaseBuilder a_village_official() { return CaseBuilder(Actor::village_official); }
inline CaseBuilder a_village_council_member() { return CaseBuilder(Actor::village_council_member); }
inline CaseBuilder a_tni_member() { return CaseBuilder(Actor::tni_member); }
inline CaseBuilder a_polri_member() { return CaseBuilder(Actor::polri_member); }
inline CaseBuilder a_state_official() { return CaseBuilder(Actor::state_official); }
inline CaseBuilder a_regional_official() { return CaseBuilder(Actor::regional_official); }
inline CaseBuilder a_regional_head() { return CaseBuilder(Actor::regional_head); }
inline CaseBuilder a_soe_official() { return CaseBuilder(Actor::soe_official); }
inline CaseBuilder a_soe_employee() { return CaseBuilder(Actor::soe_employee); }
inline CaseBuilder an_independent_body_official() {
    return CaseBuilder(Actor::independent_body_official);
}
/// Somebody of whom nothing is known.
inline CaseBuilder somebody() { return CaseBuilder(); }

}  // namespace testing
}  // namespace v0
}  // namespace netralitas

#endif
