// SPDX-License-Identifier: Apache-2.0
//
// Cases: created, stated fact by fact or read from JSON.
#include "capi/capi.hpp"

#include <utility>

using namespace netralitas;

ntr_status ntr_case_create(ntr_case** created) {
    if (created == nullptr) return NTR_E_NULL;
    return capi::guarded([&] {
        *created = new ntr_case;
        return NTR_OK;
    });
}

void ntr_case_destroy(ntr_case* facts) { delete facts; }

ntr_status ntr_case_clear(ntr_case* facts) {
    if (facts == nullptr) return NTR_E_NULL;
    facts->facts = Case();
    facts->problems.clear();
    return NTR_OK;
}

ntr_status ntr_case_set(ntr_case* facts, const char* key, const char* value) {
    if (facts == nullptr || key == nullptr) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        boost::optional<Error> error;
        if (const Result<Fact> fact = find_fact(key); fact)
            error = state(facts->facts, *fact, value != nullptr ? value : "");
        else
            error = fact.error();
        facts->problems.clear();
        if (!error) return NTR_OK;
        facts->problems.push_back({*error});
        return capi::status_of(*error);
    });
}

ntr_status ntr_case_set_value(ntr_case* facts, std::int32_t fact, std::int32_t value) {
    if (facts == nullptr) return NTR_E_NULL;
    const FactInfo* row = capi::fact_of(fact);
    if (row == nullptr || row->type == FactType::text) return NTR_E_RANGE;
    return capi::guarded([&]() -> ntr_status {
        if (row->type == FactType::date) {
            const Result<Date> day = capi::date_of(value);
            if (!day) return capi::status_of(day.error());
            const boost::optional<Error> error = state(facts->facts, row->fact, to_iso(*day));
            return error ? capi::status_of(*error) : NTR_OK;
        }
        if (value < 0 || static_cast<std::size_t>(value) > row->values.size()) return NTR_E_RANGE;
        if (value == 0) {
            row->set(facts->facts, -1);
            return NTR_OK;
        }
        // By its code: an election without a timetable is refused there.
        const boost::optional<Error> error =
            state(facts->facts, row->fact, row->values[static_cast<std::size_t>(value) - 1].code);
        return error ? capi::status_of(*error) : NTR_OK;
    });
}

ntr_status ntr_case_get(const ntr_case* facts, const char* key, char* buffer, std::size_t capacity,
                        std::size_t* needed) {
    if (facts == nullptr || key == nullptr) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        const Result<Fact> fact = find_fact(key);
        if (!fact) return capi::status_of(fact.error());
        return capi::write(stated(facts->facts, *fact), buffer, capacity, needed);
    });
}

ntr_status ntr_case_get_value(const ntr_case* facts, std::int32_t fact, std::int32_t* value) {
    if (facts == nullptr || value == nullptr) return NTR_E_NULL;
    const FactInfo* row = capi::fact_of(fact);
    if (row == nullptr || row->type == FactType::text) return NTR_E_RANGE;
    if (row->type == FactType::date)
        *value =
            capi::number_of(row->fact == Fact::date ? facts->facts.date : facts->facts.examined_on);
    else
        *value = row->get(facts->facts) + 1;
    return NTR_OK;
}

ntr_status ntr_case_read_json(ntr_case* facts, const char* json, std::size_t length) {
    if (facts == nullptr || (json == nullptr && length > 0)) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        io::Record record = io::read_record({json, length});
        facts->problems = std::move(record.problems);
        if (!facts->problems.empty()) return capi::status_of(facts->problems.front().error);
        facts->facts = std::move(record.facts);
        return NTR_OK;
    });
}

ntr_status ntr_case_problems(const ntr_case* facts, std::int32_t language, char* buffer,
                             std::size_t capacity, std::size_t* needed) {
    if (facts == nullptr) return NTR_E_NULL;
    return capi::write_in(language, buffer, capacity, needed, [&](Language in) {
        std::string out;
        for (const io::Problem& problem : facts->problems) out += describe(problem, in) + '\n';
        return out;
    });
}
