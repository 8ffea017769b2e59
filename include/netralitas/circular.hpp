// SPDX-License-Identifier: Apache-2.0
//
// Local circulars over the national law. Link netralitas::io.
//
// A *circular* (surat edaran kepala daerah, or a letter, an instruction, a public guidance) is a
// document about neutrality in one region, written down as JSON: who issued it, where and when it
// holds, whom it binds, and point by point what it says and how that relates to national law. The
// format is described in docs/circulars.md; circular_schema() is its JSON Schema.
//
// A circular may add: persons, acts, duties, consequences. It may not lighten or permit. What adds
// becomes a norm of force local_circular beside the national ones, which it never changes; what
// restates, narrows or diverges is shown next to the national finding, which stands as it is.
//
//     std::vector<Circular> circulars;
//     for (const std::string_view json : shipped_circulars())
//         circulars.push_back(read_circular(json).value());
//     const CircularSet set = CircularSet::make(std::move(circulars)).value();
//     const Verdict verdict = set.evaluate(facts);          // facts.region selects
//     const LocalView local = set.local(facts, verdict);
#ifndef NETRALITAS_CIRCULAR_HPP
#define NETRALITAS_CIRCULAR_HPP

#include <netralitas/case.hpp>
#include <netralitas/error.hpp>
#include <netralitas/io/config.hpp>
#include <netralitas/rulebook.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {
namespace io {

// --- The document --------------------------------------------------------------------------------

enum class JurisdictionLevel : std::uint8_t { province, regency, city };

/// In which capacity the issuer signed.
enum class Capacity : std::uint8_t {
    definitive,  ///< the elected head
    pj,          ///< penjabat: acting head between two terms
    pjs,         ///< penjabat sementara: while the head is on campaign leave
    plt,         ///< pelaksana tugas
    plh,         ///< pelaksana harian
    deputy,      ///< wakil kepala daerah
    sekda,       ///< sekretaris daerah
};

enum class InstrumentType : std::uint8_t {
    circular,         ///< surat edaran
    letter,           ///< surat
    instruction,      ///< instruksi
    decree,           ///< keputusan
    declaration,      ///< deklarasi, ikrar
    public_guidance,  ///< spoken: a speech or a statement to the press
};

/// How good the copy is from which the document was written.
enum class CopyQuality : std::uint8_t {
    official,  ///< published by the issuer
    press,     ///< reported by the press
    partial,   ///< excerpts only
};

/// How a local rule relates to national law.
enum class Relation : std::uint8_t {
    restates,            ///< says what a national norm says
    extends_persons,     ///< the same act, further persons
    extends_acts,        ///< a further act
    narrows,             ///< says less than the national norm, which stands
    adds_duty,           ///< supervise, report, pledge ...
    adds_consequence,    ///< a further consequence, such as the end of a contract
    diverges,            ///< another level, or a permission: the law stands, both are shown
    asserts_permission,  ///< a permission that is only recorded
};

enum class DutyKind : std::uint8_t {
    supervise,
    report,
    forward,            ///< pass the circular on
    socialise,          ///< explain the rules to the staff
    integrity_pact,     ///< pakta integritas
    pledge,             ///< ikrar
    video_pledge,
    take_down_props,
    process_sanction,
    keep_vote_free,
    check_party_lists,  ///< look up one's name among party members (SIPOL)
    stay_neutral_on_duty,
    other,
};

enum class ChannelType : std::uint8_t { web, messaging, office, person };

/// A text in both languages that the document owns.
struct Words {
    std::string id;
    std::string en;
    Text text() const noexcept { return {id, en}; }
    bool empty() const noexcept { return id.empty() && en.empty(); }
};

struct Jurisdiction {
    std::string code;  ///< of the Ministry of Home Affairs: "73" or "33.25"
    std::string name;  ///< "Kabupaten Batang"
    JurisdictionLevel level = JurisdictionLevel::regency;
    bool own_staff_only = false;  ///< does not reach the regions inside it
};

struct BoundPersons {
    Actor person{};
    std::vector<std::string> local_names;  ///< "Baperkam", "THL"
    std::vector<std::string> paid_from;    ///< "apbn", "apbd", where that is the test
};

/// Persons whom the document names and the vocabulary does not have, such as RT/RW.
struct OutsideModel {
    std::string local_name;
    Words note;
};

struct LocalConsequence {
    ActorSet persons;                   ///< empty in the document: all who are bound
    std::vector<SanctionLevel> levels;  ///< named; several where the document leaves the choice
    bool per_law = false;               ///< "according to the rules in force", nothing named
    Words text;
};

struct Channel {
    std::string name;
    ChannelType type = ChannelType::office;
    std::string body;                   ///< who receives the report
    std::vector<std::string> evidence;  ///< "video", "photo", "screenshot", "document", "witness"
    HalfOpenInterval open{};
};

struct Duty {
    DutyKind kind = DutyKind::other;
    Words who;  ///< the heads of units, the staff ...
};

/// What the document says of an act beyond the facts of a case. Described, never matched.
struct Facets {
    std::vector<std::string> channels;
    std::vector<std::string> facilities;
    std::vector<std::string> roles;
    std::vector<std::string> places;
};

struct LocalRule {
    std::string point;  ///< "2.c"
    Words text;         ///< in own words
    Relation relation = Relation::restates;
    bool permits = false;
    std::vector<std::string> references;  ///< ids of the national norms it relates to
    ActorSet persons;
    ActSet acts;                 ///< empty where the document names none
    std::vector<Product> when;   ///< alternatives; none: always
    boost::optional<SanctionLevel> level;  ///< named locally; of restates and diverges
    std::vector<LocalConsequence> consequences;
    Certainty certainty = Certainty::settled;
    Words reason;  ///< why it is not settled
    boost::optional<Duty> duty;
    Facets facets;
    Confidence confidence = Confidence::low;
    bool text_seen = false;
    std::string voice;  ///< who said it, where it is not the issuer
};

/// A circular as it is written down. A plain value; read_circular() makes only sound ones.
struct Circular {
    std::string id;
    Jurisdiction jurisdiction;
    std::string office;  ///< "Bupati Batang"; never a person's name
    Capacity capacity = Capacity::definitive;
    InstrumentType type = InstrumentType::circular;
    std::string number;  ///< empty: not known
    Date date{boost::date_time::not_a_date_time};  ///< unknown where no source gives it
    Words title;
    HalfOpenInterval valid{};
    bool valid_from_first_report = false;  ///< the first day is that of the first report
    std::string replaced_by;               ///< id of the circular that takes its place
    SetOf<ElectionKind> contests;
    std::vector<Election> elections;  ///< empty: every election of these kinds
    std::vector<Product> limits;      ///< hold for every rule, such as "after the determination"
    bool points_as_printed = false;   ///< the points carry the document's own numbers
    std::vector<std::string> urls;
    CopyQuality quality = CopyQuality::press;
    bool text_seen = false;
    std::vector<BoundPersons> binds;
    std::vector<OutsideModel> outside_model;
    std::vector<LocalConsequence> consequences;
    std::vector<Channel> channels;
    std::vector<LocalRule> rules;
    Words notes;

    NETRALITAS_IO_EXPORT ActorSet persons() const noexcept;
};

/// Reads a circular. Errors, each with the path of the value ("rules[2].when[0].phase"), what stood
/// there and what would be allowed, the nearest first: empty_input, invalid_utf8, record_too_long,
/// broken_json, duplicate_key, wrong_type, missing_member, unknown_member, unknown_key,
/// unknown_code, bad_date, bad_member, empty_interval, unknown_reference, relation_mismatch,
/// level_of_other_track, rulebook_too_large, and lightens_the_law.
NETRALITAS_IO_EXPORT Result<Circular> read_circular(std::string_view json);

/// The JSON Schema (2020-12) of a circular, generated from the registry. Ends with a new line.
NETRALITAS_IO_EXPORT std::string circular_schema();

/// The circulars that come with the library, as JSON, in the order of their ids.
NETRALITAS_IO_EXPORT std::vector<std::string_view> shipped_circulars();

// --- One circular --------------------------------------------------------------------------------

/// The rulebook with the norms that the circular adds: its rules that extend or add a consequence,
/// as `<circular>/<point>`; where a point binds persons of several tracks, one norm for each,
/// `<circular>/<point>.<track>`. National norms are left as they are. Errors: those of
/// Rulebook::with(), and unknown_reference where the rulebook lacks a norm that a rule refers to.
NETRALITAS_IO_EXPORT Result<Rulebook> apply(const Rulebook& national, const Circular& circular);

/// Whether the circular holds in a region: its own code, a code inside it ("73" holds in "73.71"),
/// or its own name in small or capital letters.
NETRALITAS_IO_EXPORT bool covers(const Circular& circular, std::string_view region) noexcept;

/// Those that hold in the region of the case, for its election and on its day, as far as these are
/// known: what is not known rules nothing out, but a case without region selects none.
NETRALITAS_IO_EXPORT std::vector<const Circular*> select(const std::vector<Circular>& circulars,
                                                         const Case& facts);

/// The points that restate or narrow the norm of a finding.
NETRALITAS_IO_EXPORT std::vector<const LocalRule*> local_points(const Circular& circular,
                                                                const Finding& finding);

/// A local rule that says otherwise than the national norm. The national level stands.
struct Divergence {
    const Circular* circular;
    const LocalRule* rule;
    const NormInfo* national;
    boost::optional<SanctionLevel> local_level;  ///< none: the circular permits it
    SanctionLevel national_level;

    /// Whether the circular says less than the law: a lighter level, another track, a permission.
    NETRALITAS_IO_EXPORT bool lighter() const noexcept;
};
NETRALITAS_IO_EXPORT std::vector<Divergence> divergences(const Circular& circular,
                                                         const Finding& finding);

/// The place of a rule: "angka 2 huruf c SE Pj. Bupati Batang Nomor 800/169/2023".
NETRALITAS_IO_EXPORT std::string cite(const Circular& circular, const LocalRule& rule,
                                      Language language);
/// The name of the circular: "SE Pj. Bupati Batang Nomor 800/169/2023".
NETRALITAS_IO_EXPORT std::string cite(const Circular& circular, Language language);

// --- Several circulars ---------------------------------------------------------------------------

/// A circular, or a point of it, that speaks to a case: in every completion of the unknown facts
/// (applies) or in some (depends).
struct LocalPoint {
    const Circular* circular;
    const LocalRule* rule;
    Status status;
    std::vector<const NormInfo*> national;  ///< the findings and permissions it belongs to
};

/// What the circulars say about a case beside its verdict. Points into the set and the verdict.
struct LocalView {
    struct Selected {
        const Circular* circular;
        Status status;
    };
    struct OpenChannel {
        const Circular* circular;
        const Channel* channel;
    };
    std::vector<Selected> circulars;
    std::vector<LocalPoint> restated;     ///< restates and narrows, where the norm is found
    std::vector<LocalPoint> added;        ///< rules whose own norm is among the findings
    std::vector<Divergence> divergences;
    std::vector<LocalPoint> assertions;   ///< permissions that are only recorded
    std::vector<LocalPoint> duties;
    std::vector<OpenChannel> channels;
};

/// Circulars over one national law. An immutable value, cheap to copy, safe to share between
/// threads; the rulebook of every region is composed when it is made.
class NETRALITAS_IO_EXPORT CircularSet {
public:
    /// Errors: duplicate_circular; circulars_disagree where two that hold in one place, for one
    /// kind of election and on one day name different levels for one norm, or one forbids what the
    /// other permits (`place` is the one point, `given` says what both say and names the other);
    /// those of apply(). A circular that says what replaces it ends where that one begins.
    static Result<CircularSet> make(std::vector<Circular> circulars,
                                    const Rulebook& national = Rulebook::national());

    ArrayView<Circular> circulars() const noexcept;
    const Rulebook& national() const noexcept;

    /// The rulebook for the region and the election of the case; national() where none is selected.
    const Rulebook& rulebook(const Case& facts) const noexcept;
    Verdict evaluate(const Case& facts) const noexcept;
    /// `verdict` is that of evaluate() on the same case, under any reading.
    LocalView local(const Case& facts, const Verdict& verdict) const;

private:
    struct State;
    explicit CircularSet(std::shared_ptr<const State> state) noexcept;
    std::shared_ptr<const State> state_;
};

NETRALITAS_IO_EXPORT std::string_view to_code(JurisdictionLevel value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(Capacity value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(InstrumentType value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(CopyQuality value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(Relation value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(DutyKind value) noexcept;
NETRALITAS_IO_EXPORT std::string_view to_code(ChannelType value) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(JurisdictionLevel value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(Capacity value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(InstrumentType value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(CopyQuality value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(Relation value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(DutyKind value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::string_view label(ChannelType value, Language language) noexcept;
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, JurisdictionLevel value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, Capacity value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, InstrumentType value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, CopyQuality value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, Relation value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, DutyKind value);
NETRALITAS_IO_EXPORT std::ostream& operator<<(std::ostream& out, ChannelType value);

}  // namespace io
}  // namespace v0
}  // namespace netralitas

#endif
