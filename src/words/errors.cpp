// SPDX-License-Identifier: Apache-2.0
#include <netralitas/error.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace netralitas::inline v0 {

Text sentence(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::bad_date:
            return {"bukan tanggal yang ditulis sebagai YYYY-MM-DD",
                    "not a calendar day written as YYYY-MM-DD"};
        case ErrorCode::unknown_code: return {"kode tidak dikenal", "unknown code"};
        case ErrorCode::unknown_key: return {"fakta tidak dikenal", "unknown fact"};
        case ErrorCode::bad_citation:
            return {"rujukan ketentuan tidak dapat dibaca", "citation can't be read"};
        case ErrorCode::no_schedule:
            return {"belum ada jadwal resmi untuk pemilihan ini",
                    "no official timetable is known for this election"};
        case ErrorCode::stage_upside_down:
            return {"tahapan berakhir sebelum dimulai", "the stage ends before it starts"};
        case ErrorCode::campaign_overlaps_quiet_period:
            return {"kampanye bertumpang tindih dengan masa tenang",
                    "the campaign overlaps the quiet period"};
        case ErrorCode::voting_before_campaign_ends:
            return {"pemungutan suara tidak sesudah kampanye berakhir",
                    "voting is not after the end of the campaign"};
        case ErrorCode::campaign_before_determination:
            return {"kampanye dimulai sebelum penetapan calon",
                    "the campaign starts before candidates are determined"};
        case ErrorCode::stage_without_date:
            return {"tahapan tanpa tanggal awal atau akhir", "a stage without first or last day"};
        case ErrorCode::office_without_contest:
            return {"tahapan menyebut jabatan yang tidak dipilih dalam pemilihan ini",
                    "the stage names an office that this election does not fill"};
        case ErrorCode::duplicate_norm:
            return {"norma dengan id yang sama sudah ada", "two norms have the same id"};
        case ErrorCode::incomplete_norm: return {"norma tidak lengkap", "the norm is incomplete"};
        case ErrorCode::unknown_norm:
            return {"izin menunjuk norma yang tidak ada dalam himpunan ini",
                    "a permission names a norm that the rulebook does not have"};
        case ErrorCode::empty_interval:
            return {"masa berlaku berakhir sebelum dimulai",
                    "the norm is out of force before it is in force"};
        case ErrorCode::rulebook_too_large:
            return {"himpunan norma terlalu besar", "the rulebook is too large"};
        case ErrorCode::level_of_other_track:
            return {"tingkat sanksi tidak termasuk jalur norma ini",
                    "the level does not belong to the norm's track"};
        case ErrorCode::lightens_the_law:
            return {"aturan setempat tidak boleh meringankan atau membolehkan yang dilarang nasional",
                    "a local rule may not lighten or permit what national law forbids"};
        case ErrorCode::overlapping_levels:
            return {"dua cara dengan tingkat berbeda dapat terpenuhi bersamaan",
                    "two ways of different levels can be met at once"};
        case ErrorCode::broken_json: return {"JSON tidak dapat dibaca", "broken JSON"};
        case ErrorCode::wrong_type:
            return {"jenis nilai JSON tidak sesuai", "a JSON value of the wrong type"};
        case ErrorCode::duplicate_key:
            return {"kunci ini tertulis lebih dari sekali", "the key stands more than once"};
        case ErrorCode::invalid_utf8: return {"teks bukan UTF-8", "the text is not UTF-8"};
        case ErrorCode::empty_input: return {"tidak ada isi", "there is nothing to read"};
        case ErrorCode::record_too_long:
            return {"kasus terlalu panjang", "the record is too long"};
        case ErrorCode::broken_csv:
            return {"tanda petik dalam CSV tidak berpasangan atau tidak pada tempatnya",
                    "a quotation mark of the CSV is out of place or never closed"};
        case ErrorCode::missing_cell:
            return {"baris CSV kurang sel", "the CSV row has too few cells"};
        case ErrorCode::extra_cell:
            return {"baris CSV kelebihan sel", "the CSV row has too many cells"};
        case ErrorCode::unreadable:
            return {"berkas atau aliran data gagal dibaca", "the file or stream can't be read"};
        case ErrorCode::missing_member:
            return {"bagian dokumen yang wajib ada tidak ada",
                    "a part of the document that must be there is missing"};
        case ErrorCode::unknown_member:
            return {"bagian dokumen tidak dikenal", "the document has no such part"};
        case ErrorCode::bad_member:
            return {"nilai tidak diperbolehkan di sini", "a value that is not allowed here"};
        case ErrorCode::unknown_reference:
            return {"aturan setempat menunjuk norma yang tidak ada dalam hukum nasional",
                    "a local rule refers to a norm that the national law does not have"};
        case ErrorCode::relation_mismatch:
            return {"isi aturan setempat tidak sesuai dengan hubungannya",
                    "the parts of the local rule do not fit its relation"};
        case ErrorCode::circulars_disagree:
            return {"dua edaran untuk daerah dan waktu yang sama saling bertentangan",
                    "two circulars for the same place and time contradict each other"};
        case ErrorCode::duplicate_circular:
            return {"edaran dengan id yang sama sudah ada", "two circulars have the same id"};
    }
    return {"kesalahan tidak dikenal", "unknown error"};
}

std::string describe(const Error& error, Language language) {
    const bool english = language == Language::english;
    std::string out = fmt::format("NTR-{}: ", static_cast<unsigned>(error.code));
    // A bare number is a position in the text that was given.
    const bool position =
        !error.place.empty() && error.place.find_first_not_of("0123456789") == std::string::npos;
    if (position) out += english ? "position " : "posisi ";
    if (!error.place.empty()) out += error.place + ": ";
    out += sentence(error.code).in(language);
    if (!error.given.empty()) out += fmt::format(": \"{}\"", error.given);
    if (!error.allowed.empty()) {
        out += english ? "; allowed: " : "; yang diperbolehkan: ";
        out += fmt::format("{}", fmt::join(error.allowed, ", "));
    }
    return out;
}

InputError::InputError(Error error)
    : std::runtime_error(describe(error, Language::english)), error_(std::move(error)) {}
InputError::InputError(const InputError&) = default;
InputError& InputError::operator=(const InputError&) = default;
InputError::~InputError() = default;

void detail::raise(const Error& error) { throw InputError(error); }
void detail::raise_invalid_argument(const std::string& what) { throw std::invalid_argument(what); }
void detail::raise_length_error(const char* what) { throw std::length_error(what); }
void detail::raise_logic_error(const char* what) { throw std::logic_error(what); }

}  // namespace netralitas::inline v0
