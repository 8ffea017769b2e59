// SPDX-License-Identifier: Apache-2.0
#include <netralitas/personnel.hpp>

#include "io/json_text.hpp"

#include <netralitas/citation.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace netralitas::inline v0::io {
namespace {

constexpr int months_of_year = 12;

// The same day of the month so many months later, or the last day of a month that is shorter.
Date months_later(const Date& day, int months) {
    const auto ymd = day.year_month_day();
    const int month = static_cast<int>(ymd.month.as_number()) - 1 + months;
    const auto year =
        static_cast<unsigned short>(static_cast<int>(ymd.year) + month / months_of_year);
    const auto of_year = static_cast<unsigned short>(month % months_of_year + 1);
    const unsigned short last =
        boost::gregorian::gregorian_calendar::end_of_month_day(year, of_year);
    return Date(year, of_year, std::min<unsigned short>(ymd.day.as_number(), last));
}

// Whether the month is too short to have that day.
bool cut_short(const Date& from, const Date& to) {
    return to.day().as_number() < from.day().as_number();
}

std::string regulation_of(std::string_view provision) {
    const Result<Provision> parsed = parse_provision(provision);
    if (!parsed || parsed->instrument->force != Force::government_regulation) return {};
    return fmt::format("{}/{}", parsed->instrument->number, parsed->instrument->year);
}

}  // namespace

std::string_view level_letter(SanctionLevel level) noexcept {
    switch (level) {
        case SanctionLevel::light: return "R";
        case SanctionLevel::moderate: return "S";
        case SanctionLevel::severe: return "B";
        default: return {};
    }
}

std::string to_dd_mm_yyyy(const Date& date) {
    if (!is_known(date)) return {};
    const auto ymd = date.year_month_day();
    return fmt::format("{:02}-{:02}-{:04}", static_cast<int>(ymd.day),
                       static_cast<int>(ymd.month.as_number()), static_cast<int>(ymd.year));
}

PunishmentRecord punishment_record(const SanctionKind& kind, Date effective) {
    PunishmentRecord record;
    record.jenis_tingkat_hukuman_id = level_letter(kind.level);
    record.hukuman_tanggal = to_dd_mm_yyyy(effective);
    record.nomor_pp = regulation_of(kind.basis);
    record.keterangan = kind.label.id;
    if (kind.months == 0) return record;
    record.masa_tahun = std::to_string(kind.months / months_of_year);
    record.masa_bulan = std::to_string(kind.months % months_of_year);
    if (!is_known(effective)) return record;
    const Date then = months_later(effective, kind.months);
    // From 31 August six months end with February itself, not on the day before its last.
    record.akhir_hukuman_tanggal = to_dd_mm_yyyy(
        cut_short(effective, then) ? then : then - boost::gregorian::date_duration(1));
    return record;
}

std::string to_json(const PunishmentRecord& record) {
    std::string out;
    JsonText json(out, JsonText::Layout::one_line);
    json.begin_object();
    // In the order in which clients send them.
    json.string("pnsOrangId", "");
    json.string("jenisHukumanId", "");
    json.string("jenisTingkatHukumanId", record.jenis_tingkat_hukuman_id);
    json.string("alasanHukumanDisiplinId", "");
    json.string("hukumanTanggal", record.hukuman_tanggal);
    json.string("skNomor", "");
    json.string("skTanggal", "");
    json.string("masaTahun", record.masa_tahun);
    json.string("masaBulan", record.masa_bulan);
    json.string("akhirHukumanTanggal", record.akhir_hukuman_tanggal);
    json.string("golonganId", "");
    json.string("golonganLama", "");
    json.string("kedudukanHukumId", "");
    json.string("nomorPp", record.nomor_pp);
    json.string("keterangan", record.keterangan);
    json.string("hukdisYangDiberhentikanId", "");
    json.string("skPembatalanNomor", "");
    json.string("skPembatalanTanggal", "");
    json.end_object();
    return out;
}

}  // namespace netralitas::inline v0::io
