// SPDX-License-Identifier: Apache-2.0
//
// The fields in which personnel systems take a disciplinary punishment (hukuman disiplin, "hukdis"), as
// far as the law fills them. Link netralitas::io.
//
// The names and forms are those in which clients of BKN's SIASN send a punishment: every value is a
// string, a date is dd-mm-yyyy, a level is one letter. What only the tables of the receiving system
// know (the ids of persons, kinds, reasons, ranks), what stands in the decree (its number) and what the
// law does not say stays empty: nothing is invented. The one who decides chooses the kind.
#ifndef NETRALITAS_PERSONNEL_HPP
#define NETRALITAS_PERSONNEL_HPP

#include <netralitas/io/config.hpp>
#include <netralitas/sanction.hpp>

#include <string>
#include <string_view>

namespace netralitas {
inline namespace v0 {
namespace io {

/// R (ringan), S (sedang) or B (berat); empty for a level that is not one of discipline or that no
/// provision assigns.
NETRALITAS_IO_EXPORT std::string_view level_letter(SanctionLevel level) noexcept;

/// dd-mm-yyyy; empty for an unknown date.
NETRALITAS_IO_EXPORT std::string to_dd_mm_yyyy(const Date& date);

/// One punishment. A kind outside discipline gives a record whose level is empty.
struct PunishmentRecord {
    std::string jenis_tingkat_hukuman_id;  ///< jenisTingkatHukumanId: R, S, B
    std::string hukuman_tanggal;           ///< hukumanTanggal: the day from which it counts
    std::string masa_tahun;                ///< masaTahun: whole years; empty where it has no length
    std::string masa_bulan;                ///< masaBulan: the months beyond them
    std::string akhir_hukuman_tanggal;     ///< akhirHukumanTanggal: its last day
    std::string nomor_pp;                  ///< nomorPp: "94/2021", the regulation of the kind
    std::string keterangan;                ///< keterangan: the kind in the words of the provision
};

/// A kind that was imposed with effect from a day (unknown: the days stay empty). The last day is the
/// day before the same day so many months later: twelve months from 1 March 2025 end on 28 February
/// 2026.
NETRALITAS_IO_EXPORT PunishmentRecord punishment_record(const SanctionKind& kind, Date effective);

/// The record as a JSON object on one line, with every field that clients send; those that are not
/// known here are empty strings.
NETRALITAS_IO_EXPORT std::string to_json(const PunishmentRecord& record);

}  // namespace io
}  // namespace v0
}  // namespace netralitas

#endif
