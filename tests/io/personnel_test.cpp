// SPDX-License-Identifier: Apache-2.0
//
// Punishments in the fields of personnel systems.
#include <netralitas/personnel.hpp>

#include <doctest/doctest.h>

using namespace netralitas;

namespace {

// The last day of a punishment of so many months.
std::string last_day(Date effective, int months) {
    SanctionKind kind = sanction_kinds()[1];
    kind.months = months;
    return io::punishment_record(kind, effective).akhir_hukuman_tanggal;
}

}  // namespace

TEST_CASE("levels of discipline have a letter, and no other level has") {
    for (std::size_t i = 0; i < level_count; ++i) {
        const auto level = static_cast<SanctionLevel>(i);
        const std::string_view letter = io::level_letter(level);
        CHECK(letter == (level == SanctionLevel::light      ? "R"
                         : level == SanctionLevel::moderate ? "S"
                         : level == SanctionLevel::severe   ? "B"
                                                            : ""));
    }
}

TEST_CASE("a punishment ends on the day before its anniversary") {
    CHECK(last_day(Date(2025, 3, 1), 12) == "28-02-2026");
    CHECK(last_day(Date(2023, 3, 1), 12) == "29-02-2024");
    CHECK(last_day(Date(2024, 2, 29), 12) == "28-02-2025");
    CHECK(last_day(Date(2024, 12, 15), 1) == "14-01-2025");
    CHECK(last_day(Date(2024, 8, 31), 6) == "28-02-2025");
    CHECK(last_day(Date(2024, 1, 1), 12) == "31-12-2024");
    CHECK(last_day(unknown_date(), 12).empty());
    CHECK(last_day(Date(2024, 1, 1), 0).empty());
}

TEST_CASE("every kind fills what the law says, and nothing else") {
    for (const SanctionKind& kind : sanction_kinds()) {
        CAPTURE(kind.code);
        const io::PunishmentRecord record = io::punishment_record(kind, Date(2024, 1, 2));
        CHECK(record.hukuman_tanggal == "02-01-2024");
        CHECK(record.masa_tahun.empty() == (kind.months == 0));
        CHECK(record.masa_bulan.empty() == (kind.months == 0));
        CHECK(record.keterangan == kind.label.id);
        if (track_of(kind.level) == Track::discipline) CHECK_FALSE(record.nomor_pp.empty());
        const std::string json = io::to_json(record);
        CHECK(json.find("\"pnsOrangId\":\"\",\"jenisHukumanId\":\"\"") != std::string::npos);
        CHECK(json.find("\"nomorPp\":\"" + record.nomor_pp + "\"") != std::string::npos);
    }
}
