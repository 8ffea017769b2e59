// SPDX-License-Identifier: Apache-2.0
//
// A case: a person, an act, a day and the circumstances, as far as they are known.
#ifndef NETRALITAS_CASE_HPP
#define NETRALITAS_CASE_HPP

#include <netralitas/election.hpp>
#include <netralitas/facts.hpp>

#include <boost/optional/optional.hpp>

#include <string>

namespace netralitas {
inline namespace v0 {

/// A plain value. Whatever is left unset is unknown; it is never read as false.
struct Case {
    std::string id;  ///< free text, echoed; never a name

    Date date{boost::date_time::not_a_date_time};         ///< day of the act
    Date examined_on{boost::date_time::not_a_date_time};  ///< first examination of the case
    boost::optional<Election> election;
    const Timetable* timetable = nullptr;  ///< an own election; takes the place of `election`
    boost::optional<Office> office_sought;
    std::string region;  ///< jurisdiction whose local circulars apply, e.g. "33.25"

    boost::optional<Actor> actor;
    boost::optional<Post> post;            ///< ASN only
    boost::optional<bool> holds_office;    ///< makes a civil servant a pejabat ASN
    boost::optional<bool> incumbent;       ///< a head or deputy who stands again in the same region

    boost::optional<Act> act;
    boost::optional<Beneficiary> beneficiary;  ///< derived from the date where not stated
    boost::optional<Polarity> polarity;
    boost::optional<bool> independent_track;    ///< perseorangan
    boost::optional<bool> spouse_is_candidate;  ///< the own husband or wife is the beneficiary
    boost::optional<bool> unpaid_leave;         ///< cuti di luar tanggungan negara (CLTN)
    boost::optional<bool> resigned;             ///< in writing, before the act
    boost::optional<bool> active_support;       ///< more than mere presence
    boost::optional<bool> party_attributes;     ///< clothing, vehicle, media with party imagery
    boost::optional<bool> service_attributes;   ///< Korpri or service uniform, official vehicle
    boost::optional<bool> mobilised_staff;      ///< other civil servants
    boost::optional<bool> state_facilities;
    boost::optional<bool> partisan_symbol;      ///< a sign or gesture
    boost::optional<bool> partisan_background;  ///< of a photo
    boost::optional<PhotoWith> photo_with;
    boost::optional<bool> public_posting;       ///< on a medium open to the public
    boost::optional<bool> winning_team_account;
    boost::optional<bool> purpose_of_support;
    boost::optional<bool> campaign_organiser;   ///< pelaksana, tim kampanye, penyandang dana ...
    boost::optional<bool> party_officer;        ///< pengurus, not only member
    boost::optional<bool> intent;               ///< sengaja
    boost::optional<bool> on_official_duty;     ///< by written assignment
    boost::optional<bool> working_hours;
    boost::optional<bool> spoke;                ///< spoke, led or served as resource person
    boost::optional<bool> minister_approval;    ///< written approval of the Minister of Home Affairs
    boost::optional<Impact> impact;
    boost::optional<bool> repeat_offence;       ///< punished before for a breach of the same nature
};

}  // namespace v0
}  // namespace netralitas

#endif
