// SPDX-License-Identifier: Apache-2.0
//
// What the files on local circulars share: the words of the format, and the norms that a circular
// adds.
#ifndef NETRALITAS_SRC_IO_CIRCULARS_HPP
#define NETRALITAS_SRC_IO_CIRCULARS_HPP

#include <netralitas/circular.hpp>

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io::detail {

// --- The words of the format ---------------------------------------------------------------------

inline constexpr ValueInfo jurisdiction_levels[] = {
    {"province", {"provinsi", "province"}},
    {"regency", {"kabupaten", "regency"}},
    {"city", {"kota", "city"}},
};
inline constexpr ValueInfo capacities[] = {
    {"definitive", {"pejabat definitif", "holder of the office"}},
    {"pj", {"penjabat (Pj.)", "acting head between two terms (Pj.)"}},
    {"pjs", {"penjabat sementara (Pjs.)", "acting head during campaign leave (Pjs.)"}},
    {"plt", {"pelaksana tugas (Plt.)", "acting (Plt.)"}},
    {"plh", {"pelaksana harian (Plh.)", "acting from day to day (Plh.)"}},
    {"deputy", {"wakil kepala daerah", "deputy head"}},
    {"sekda", {"sekretaris daerah", "regional secretary"}},
};
inline constexpr ValueInfo instrument_types[] = {
    {"circular", {"surat edaran", "circular"}},
    {"letter", {"surat", "letter"}},
    {"instruction", {"instruksi", "instruction"}},
    {"decree", {"keputusan", "decree"}},
    {"declaration", {"deklarasi", "declaration"}},
    {"public_guidance", {"arahan terbuka", "public guidance"}},
};
inline constexpr ValueInfo copy_qualities[] = {
    {"official", {"salinan resmi", "official copy"}},
    {"press", {"laporan pers", "press report"}},
    {"partial", {"kutipan sebagian", "excerpts only"}},
};
inline constexpr ValueInfo relations[] = {
    {"restates", {"menegaskan kembali", "restates"}},
    {"extends_persons", {"memperluas subjek", "extends the persons bound"}},
    {"extends_acts", {"memperluas perbuatan", "extends the acts"}},
    {"narrows", {"mempersempit rumusan", "says less"}},
    {"adds_duty", {"menambah kewajiban", "adds a duty"}},
    {"adds_consequence", {"menambah akibat", "adds a consequence"}},
    {"diverges", {"berbeda dari hukum nasional", "diverges from national law"}},
    {"asserts_permission", {"menyatakan boleh", "asserts a permission"}},
};
inline constexpr ValueInfo duty_kinds[] = {
    {"supervise", {"mengawasi", "supervise"}},
    {"report", {"melaporkan", "report"}},
    {"forward", {"meneruskan edaran", "pass the circular on"}},
    {"socialise", {"menyosialisasikan", "explain the rules"}},
    {"integrity_pact", {"menandatangani pakta integritas", "sign an integrity pact"}},
    {"pledge", {"mengucapkan ikrar", "take a pledge"}},
    {"video_pledge", {"membuat ikrar video", "record a pledge on video"}},
    {"take_down_props", {"menurunkan alat peraga", "take down props"}},
    {"process_sanction", {"memproses sanksi", "process the sanction"}},
    {"keep_vote_free", {"menjaga kebebasan memilih", "keep the vote free"}},
    {"check_party_lists", {"memeriksa daftar anggota partai", "check the party lists"}},
    {"stay_neutral_on_duty", {"tetap netral dalam tugas", "stay neutral on duty"}},
    {"other", {"lainnya", "other"}},
};
inline constexpr ValueInfo channel_types[] = {
    {"web", {"laman", "web"}},
    {"messaging", {"pesan singkat", "messaging"}},
    {"office", {"kantor", "office"}},
    {"person", {"pejabat", "official in person"}},
};

inline constexpr std::string_view evidence_words[] = {"video", "photo", "screenshot", "document",
                                                      "witness"};
inline constexpr std::string_view funding_words[] = {"apbn", "apbd"};
inline constexpr std::string_view facet_channels[] = {"social_media", "messaging_status",
                                                      "in_person", "props"};
inline constexpr std::string_view facet_facilities[] = {"vehicle", "room",   "computer",
                                                        "network", "budget", "aid"};
inline constexpr std::string_view facet_roles[] = {"speaker", "team", "volunteer", "host"};
inline constexpr std::string_view facet_places[] = {"private_home", "office"};

// What a condition can name besides the facts of a case.
struct Circumstance {
    std::string_view key;
    Axis axis;
};
inline constexpr Circumstance circumstances[] = {{"phase", Axis::phase},
                                                 {"determined", Axis::determined}};

// The code of a jurisdiction: provinces have two digits, regencies and cities four.
bool is_region_code(std::string_view code) noexcept;
// Whether a region is that jurisdiction or lies inside it.
bool lies_in(std::string_view region, std::string_view code) noexcept;

// --- Meaning -------------------------------------------------------------------------------------

// Rules of these relations become norms; the others are only shown.
constexpr bool makes_norm(Relation relation) noexcept {
    return relation == Relation::extends_persons || relation == Relation::extends_acts ||
           relation == Relation::adds_consequence;
}

// The track on which a person answers for a local rule, and the tracks on which a circular may name
// a level for that person.
Track local_track(Actor person) noexcept;
bool may_name(Actor person, SanctionLevel level) noexcept;

// Whether a level named locally is less than what the national norm says: lighter, or of a track
// that takes the place of the norm's own.
bool lighter_than(SanctionLevel local, SanctionLevel national) noexcept;

// The levels that a national norm can give, those of its ways included.
std::vector<SanctionLevel> levels_of(const Rulebook& rulebook, const NormInfo& norm);

// The condition of a rule: one of its alternatives, within the limits of the circular and its kinds
// of election. Throws std::length_error where it outgrows a condition.
Condition condition_of(const Circular& circular, const std::vector<Product>& when);

ActorSet persons_of(const Circular& circular, const LocalRule& rule) noexcept;

// The norms that a circular adds. The texts are kept with them.
struct LocalNorms {
    std::deque<std::string> texts;
    std::vector<Norm> norms;
    std::vector<std::size_t> rule;  // per norm, the rule it comes from
};
LocalNorms norms_of(const Circular& circular);

}  // namespace netralitas::inline v0::io::detail

#endif
