// SPDX-License-Identifier: Apache-2.0
//
// Who may impose a disciplinary punishment on a PNS: it depends on the service, the post and the level.
//
// The ladder is the usual one (JPT madya, JPT pratama, administrator, pengawas, pelaksana). Where a
// unit has another, "one level below" and "two levels below" in the provisions decide, not the names.
// A vacant post passes its power to the next higher official (Pasal 25); an authority that fails to
// punish is punished itself (Pasal 24).
//
// Dasar hukum: Pasal 16 sampai dengan Pasal 25 PP 94/2021.
#ifndef NETRALITAS_AUTHORITY_HPP
#define NETRALITAS_AUTHORITY_HPP

#include <netralitas/facts.hpp>
#include <netralitas/sanction.hpp>

#include <cstdint>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace netralitas {
inline namespace v0 {

/// Where the PNS serves.
enum class Service : std::uint8_t {
    central,     ///< instansi pusat
    provincial,  ///< instansi daerah provinsi
    regency,     ///< instansi daerah kabupaten/kota
};

/// Who holds the power to punish (pejabat yang berwenang menghukum).
enum class Authority : std::uint8_t {
    president,
    ppk,            ///< minister, governor, regent, mayor
    jpt_madya,      ///< pejabat pimpinan tinggi madya
    jpt_pratama,    ///< pejabat pimpinan tinggi pratama
    administrator,  ///< pejabat administrator
    supervisor,     ///< pejabat pengawas
};

/// Which kinds of a level the power covers; only severe is divided.
enum class Reach : std::uint8_t {
    every_kind,
    without_dismissal,  ///< Pasal 8 ayat (4) huruf a dan b
    dismissal,          ///< Pasal 8 ayat (4) huruf c
};

/// One power to punish.
struct PunishingPower {
    Authority authority;
    Reach reach;
    std::string_view basis;  ///< id of the provision
};

/// The powers over a PNS of that post at that level. Several where the text names several, as for
/// moderate punishments in a regency; none where the post does not exist in the service or no level
/// is assigned. Before 31 August 2021 other rules applied, which are not modelled.
NETRALITAS_EXPORT std::vector<PunishingPower> punishing_powers(Service service, Post post,
                                                               SanctionLevel level);

NETRALITAS_EXPORT std::string_view to_code(Service value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Authority value) noexcept;
NETRALITAS_EXPORT std::string_view to_code(Reach value) noexcept;
NETRALITAS_EXPORT std::string_view label(Service value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Authority value, Language language) noexcept;
NETRALITAS_EXPORT std::string_view label(Reach value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Service value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Authority value);
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Reach value);

}  // namespace v0
}  // namespace netralitas

#endif
