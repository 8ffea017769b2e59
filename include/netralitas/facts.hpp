// SPDX-License-Identifier: Apache-2.0
//
// The facts of a case: what can be said about a person, an act and its circumstances.
//
// One registry defines every fact: its key, its values, their labels, the question that asks for it
// and how it sits in a Case. Readers, messages, the packed form and the documents are all derived
// from it. The codes are a public contract: one may be added, none is renamed or reused.
//
// A fact that is not given is *unknown*. It is never read as false.
#ifndef NETRALITAS_FACTS_HPP
#define NETRALITAS_FACTS_HPP

#include <netralitas/config.hpp>
#include <netralitas/error.hpp>
#include <netralitas/text.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace netralitas {
inline namespace v0 {

/// Who acts. The first three are ASN (Pasal 5 UU 20/2023: PNS and PPPK; a CPNS is on probation).
enum class Actor : std::uint8_t {
    pns,                        ///< pegawai negeri sipil
    cpns,                       ///< calon PNS, on probation
    pppk,                       ///< pegawai pemerintah dengan perjanjian kerja
    non_asn_staff,              ///< PPNPN, honorer, kontrak
    village_head,               ///< kepala desa, kepala kampung, wali nagari (a lurah is a PNS)
    village_official,           ///< perangkat desa
    village_council_member,     ///< anggota BPD
    tni_member,                 ///< anggota TNI
    polri_member,               ///< anggota Polri
    state_official,             ///< pejabat negara
    regional_official,          ///< pejabat daerah
    regional_head,              ///< gubernur, bupati, wali kota, their deputies, acting heads too
    soe_official,               ///< direksi, komisaris, dewan pengawas BUMN/BUMD
    soe_employee,               ///< karyawan BUMN/BUMD
    independent_body_official,  ///< hakim, BPK, BI ...
};

/// The post of an ASN.
enum class Post : std::uint8_t {
    jpt_utama,               ///< jabatan pimpinan tinggi utama
    jpt_madya,               ///< jabatan pimpinan tinggi madya
    jpt_pratama,             ///< jabatan pimpinan tinggi pratama
    administrator,           ///< camat, kepala bagian ...
    supervisor,              ///< pengawas; a lurah is one
    functional_expert_main,  ///< jabatan fungsional ahli utama
    functional,              ///< other functional posts: guru, dokter ...
    executive_staff,         ///< pelaksana
};

/// What was done.
enum class Act : std::uint8_t {
    attend_campaign,
    attend_declaration,
    attend_introduction,
    put_up_props,
    promote_online,
    engage_online,
    join_online_group,
    post_photo,
    hold_partisan_activity,
    voice_support,
    show_partisan_sign,
    wear_attributes,
    accompany_candidate,
    make_decision,
    give_support_letter,
    join_campaign_team,
    join_party,
    approach_party,
    approach_public,
    run_for_office,
    speak_at_party_event,
    replace_officials,
    use_programme,
    accompany_spouse,
    vote,
    learn_programme,
    serve_as_election_officer,
    intimidate,
    spread_hate_or_hoax,
    fail_to_examine,
    other,  ///< never matched silently: the verdict says it is outside the model
};

/// The office that the beneficiary seeks.
enum class Office : std::uint8_t { president, dpr, dpd, dprd, governor, regent_or_mayor };

/// Whom the act favours or harms.
enum class Beneficiary : std::uint8_t {
    aspirant,   ///< bakal calon: before the determination of candidates in that contest
    candidate,  ///< calon, pasangan calon: from the day of determination
    party,      ///< partai politik
};

enum class Polarity : std::uint8_t { favour, harm };

/// Whom or what a posted photo shows together with the person.
enum class PhotoWith : std::uint8_t { candidate, campaign_team, campaign_props };

/// Where the harm fell. Dasar hukum: Pasal 9-11 PP 94/2021.
enum class Impact : std::uint8_t { unit, agency, state };

/// Every fact of a case, in the order of the vocabulary.
enum class Fact : std::uint8_t {
    id,
    date,
    examined_on,
    election,
    office_sought,
    region,
    actor,
    post,
    holds_office,
    incumbent,
    act,
    beneficiary,
    polarity,
    independent_track,
    spouse_is_candidate,
    unpaid_leave,
    resigned,
    active_support,
    party_attributes,
    service_attributes,
    mobilised_staff,
    state_facilities,
    partisan_symbol,
    partisan_background,
    photo_with,
    public_posting,
    winning_team_account,
    purpose_of_support,
    campaign_organiser,
    party_officer,
    intent,
    on_official_duty,
    working_hours,
    spoke,
    minister_approval,
    impact,
    repeat_offence,
};
inline constexpr std::size_t fact_count = 37;

/// How the value of a fact is written.
enum class FactType : std::uint8_t {
    text,         ///< free text
    date,         ///< YYYY-MM-DD
    boolean,      ///< true or false
    enumeration,  ///< one of FactInfo::values
};

struct Case;

/// One row of the registry.
struct FactInfo {
    Fact fact;
    std::string_view key;
    FactType type;
    Text label;
    Text question;                ///< asks a person for the fact
    ArrayView<ValueInfo> values;  ///< in the order of the enumerators; empty for text and dates
    bool conduct;                 ///< part of what a person did and could have done otherwise
    /// The position of the stated value in `values`, or -1 where unknown. Null for text and dates.
    int (*get)(const Case&) noexcept;
    /// States a value by its position; -1 makes it unknown. Null for text and dates.
    void (*set)(Case&, int) noexcept;
};

/// The registry, indexed by Fact.
NETRALITAS_EXPORT ArrayView<FactInfo> facts() noexcept;
NETRALITAS_EXPORT const FactInfo& info(Fact fact) noexcept;

/// The fact with that key. Errors: unknown_key, with the nearest keys.
NETRALITAS_EXPORT Result<Fact> find_fact(std::string_view key);

/// The position of a code among the values of a fact. Errors: unknown_code, with the nearest codes.
NETRALITAS_EXPORT Result<int> find_value(Fact fact, std::string_view code);

/// States a fact by its written value ("true", "pns", "2024-10-03"). An empty text leaves it unknown.
/// Errors: unknown_code, bad_date, no_schedule; the case is then unchanged.
NETRALITAS_EXPORT boost::optional<Error> state(Case& facts_of_case, Fact fact,
                                               std::string_view value);

/// The written value of a fact; empty where it is unknown.
NETRALITAS_EXPORT std::string stated(const Case& facts_of_case, Fact fact);

NETRALITAS_EXPORT std::string_view to_code(Fact value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Actor value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Post value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Act value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Office value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Beneficiary value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Polarity value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(PhotoWith value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Impact value) noexcept;

NETRALITAS_EXPORT std::string_view label(Fact value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Actor value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Post value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Act value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Office value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Beneficiary value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Polarity value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(PhotoWith value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Impact value, Language language) noexcept;

NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Fact value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Actor value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Post value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Act value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Office value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Beneficiary value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Polarity value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, PhotoWith value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Impact value);

}  // namespace v0
}  // namespace netralitas

#endif
