// SPDX-License-Identifier: Apache-2.0
//
// Versions, and the codes, labels and numbers of everything that is enumerated.
#include "capi/capi.hpp"

using namespace netralitas;
using capi::c_text;

namespace {

static_assert(NTR_FACT_REPEAT_OFFENCE == fact_count);
static_assert(NTR_LEVEL_REFERRED == level_count && NTR_TRACK_REFERRAL == track_count);

// The value behind a number, if the enumeration has so many.
template <class Enum>
boost::optional<Enum> nth(std::int32_t number, Enum last) noexcept {
    if (number < 1 || number > capi::number_of(last)) return boost::none;
    return static_cast<Enum>(number - 1);
}

// Hands the value of one of the lists to `use`; what it makes of it, or null.
template <class Use>
const char* with_value(std::int32_t codes, std::int32_t number, Use use) noexcept {
    const auto out = [&](auto last) -> const char* {
        const auto value = nth(number, last);
        return value ? c_text(use(*value)) : nullptr;
    };
    switch (codes) {
        case NTR_CODES_CONCLUSION: return out(Conclusion::not_covered);
        case NTR_CODES_STATUS: return out(Status::defeated);
        case NTR_CODES_READING: return out(Reading::lenient);
        case NTR_CODES_TRACK: return out(Track::referral);
        case NTR_CODES_LEVEL: return out(SanctionLevel::referred);
        case NTR_CODES_CERTAINTY: return out(Certainty::contested);
        case NTR_CODES_FORCE: return out(Force::official_statement);
        case NTR_CODES_HANDLER: return out(Handler::own_institution);
        case NTR_CODES_DECIDER: return out(Decider::own_institution);
        default: return nullptr;
    }
}

// The value of a fact, or null.
const ValueInfo* value_of(std::int32_t fact, std::int32_t number) noexcept {
    const FactInfo* row = capi::fact_of(fact);
    if (row == nullptr || number < 1 || static_cast<std::size_t>(number) > row->values.size())
        return nullptr;
    return &row->values[static_cast<std::size_t>(number) - 1];
}

// Statuses of the interface itself; the others are errors of the library.
boost::optional<Text> own_sentence(ntr_status status) noexcept {
    switch (status) {
        case NTR_OK: return Text{"berhasil", "done"};
        case NTR_E_NULL:
            return Text{"argumen yang wajib ada bernilai NULL", "an argument that may not be NULL"};
        case NTR_E_SHORT_BUFFER: return Text{"penampung terlalu kecil", "the buffer is too small"};
        case NTR_E_STRUCT_SIZE:
            return Text{"struct_size tidak dikenal pustaka ini",
                        "a struct_size that this library does not know"};
        case NTR_E_RANGE:
            return Text{"angka di luar daftar", "a number that stands for nothing here"};
        case NTR_E_NOT_EVALUATED:
            return Text{"kasus belum dievaluasi", "the verdict has not been evaluated"};
        case NTR_E_NO_MEMORY: return Text{"memori tidak cukup", "out of memory"};
        case NTR_E_INTERNAL: return Text{"kesalahan dalam pustaka", "an error of the library"};
        default: return boost::none;
    }
}

// The errors that a function of the interface can give.
boost::optional<Text> library_sentence(ntr_status status) noexcept {
    switch (status) {
        case NTR_E_BAD_DATE:
        case NTR_E_UNKNOWN_CODE:
        case NTR_E_UNKNOWN_KEY:
        case NTR_E_BAD_CITATION:
        case NTR_E_NO_SCHEDULE:
        case NTR_E_BROKEN_JSON:
        case NTR_E_WRONG_TYPE:
        case NTR_E_DUPLICATE_KEY:
        case NTR_E_INVALID_UTF8:
        case NTR_E_EMPTY_INPUT:
        case NTR_E_RECORD_TOO_LONG: return sentence(static_cast<ErrorCode>(status));
        default: return boost::none;
    }
}

static_assert(NTR_E_BAD_DATE == static_cast<int>(ErrorCode::bad_date));
static_assert(NTR_E_UNKNOWN_CODE == static_cast<int>(ErrorCode::unknown_code));
static_assert(NTR_E_UNKNOWN_KEY == static_cast<int>(ErrorCode::unknown_key));
static_assert(NTR_E_BAD_CITATION == static_cast<int>(ErrorCode::bad_citation));
static_assert(NTR_E_NO_SCHEDULE == static_cast<int>(ErrorCode::no_schedule));
static_assert(NTR_E_BROKEN_JSON == static_cast<int>(ErrorCode::broken_json));
static_assert(NTR_E_WRONG_TYPE == static_cast<int>(ErrorCode::wrong_type));
static_assert(NTR_E_DUPLICATE_KEY == static_cast<int>(ErrorCode::duplicate_key));
static_assert(NTR_E_INVALID_UTF8 == static_cast<int>(ErrorCode::invalid_utf8));
static_assert(NTR_E_EMPTY_INPUT == static_cast<int>(ErrorCode::empty_input));
static_assert(NTR_E_RECORD_TOO_LONG == static_cast<int>(ErrorCode::record_too_long));

}  // namespace

std::int32_t ntr_abi_version() { return NTR_ABI_VERSION; }
const char* ntr_library_version() { return NETRALITAS_VERSION; }
const char* ntr_data_version() { return c_text(data_version()); }

const char* ntr_data_sha256() {
    const char* digest = nullptr;
    static_cast<void>(capi::guarded([&] {
        digest = c_text(data_digest());
        return NTR_OK;
    }));
    return digest;
}

const char* ntr_status_message(ntr_status status, std::int32_t language) {
    const boost::optional<Language> known = capi::language_of(language);
    boost::optional<Text> text = own_sentence(status);
    if (!text) text = library_sentence(status);
    return known && text ? c_text(text->in(*known)) : nullptr;
}

ntr_status ntr_find_fact(const char* key, std::int32_t* fact) {
    if (key == nullptr || fact == nullptr) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        const Result<Fact> found = find_fact(key);
        if (!found) return capi::status_of(found.error());
        *fact = capi::number_of(*found);
        return NTR_OK;
    });
}

ntr_status ntr_find_value(std::int32_t fact, const char* code, std::int32_t* value) {
    if (code == nullptr || value == nullptr) return NTR_E_NULL;
    const FactInfo* row = capi::fact_of(fact);
    if (row == nullptr || row->values.empty()) return NTR_E_RANGE;
    return capi::guarded([&]() -> ntr_status {
        const Result<int> found = find_value(row->fact, code);
        if (!found) return capi::status_of(found.error());
        *value = *found + 1;
        return NTR_OK;
    });
}

const char* ntr_fact_key(std::int32_t fact) {
    const FactInfo* row = capi::fact_of(fact);
    return row != nullptr ? c_text(row->key) : nullptr;
}

const char* ntr_fact_label(std::int32_t fact, std::int32_t language) {
    const FactInfo* row = capi::fact_of(fact);
    const boost::optional<Language> known = capi::language_of(language);
    return row != nullptr && known ? c_text(row->label.in(*known)) : nullptr;
}

const char* ntr_fact_question(std::int32_t fact, std::int32_t language) {
    const FactInfo* row = capi::fact_of(fact);
    const boost::optional<Language> known = capi::language_of(language);
    return row != nullptr && known ? c_text(row->question.in(*known)) : nullptr;
}

const char* ntr_value_code(std::int32_t fact, std::int32_t value) {
    const ValueInfo* known = value_of(fact, value);
    return known != nullptr ? c_text(known->code) : nullptr;
}

const char* ntr_value_label(std::int32_t fact, std::int32_t value, std::int32_t language) {
    const ValueInfo* row = value_of(fact, value);
    const boost::optional<Language> known = capi::language_of(language);
    return row != nullptr && known ? c_text(row->label.in(*known)) : nullptr;
}

const char* ntr_code(std::int32_t codes, std::int32_t value) {
    return with_value(codes, value, [](auto known) { return to_code(known); });
}

const char* ntr_label(std::int32_t codes, std::int32_t value, std::int32_t language) {
    const boost::optional<Language> known = capi::language_of(language);
    if (!known) return nullptr;
    return with_value(codes, value, [&](auto row) { return label(row, *known); });
}
