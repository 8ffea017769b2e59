// SPDX-License-Identifier: Apache-2.0
//
// Verdicts: evaluated, asked, and told.
#include "capi/capi.hpp"

#include <nlohmann/json.hpp>

#include <type_traits>

using namespace netralitas;
using capi::c_text;
using capi::number_of;

namespace {

// They are copied byte by byte into memory of the caller.
static_assert(std::is_trivially_copyable_v<ntr_finding> && std::is_standard_layout_v<ntr_finding>);
static_assert(std::is_trivially_copyable_v<ntr_question>);
// A set of facts has to fit.
static_assert(fact_count <= 64);

// What is asked of a verdict that may not be there.
template <class Use>
ntr_status asked(const ntr_verdict* verdict, Use use) noexcept {
    if (verdict == nullptr) return NTR_E_NULL;
    if (!verdict->value) return NTR_E_NOT_EVALUATED;
    return capi::guarded([&]() -> ntr_status { return use(*verdict->value); });
}

std::string_view provision_of(const NormInfo& norm) noexcept {
    return norm.cites.empty() ? norm.id : norm.cites[0];
}

ntr_finding told(const Finding& finding) {
    ntr_finding out{};
    out.norm = c_text(finding.norm->id);
    out.provision = c_text(provision_of(*finding.norm));
    out.level_basis = c_text(finding.level_basis);
    out.status = number_of(finding.status);
    out.track = number_of(finding.track());
    out.level = number_of(finding.level);
    out.certainty = number_of(finding.certainty);
    out.force = number_of(finding.norm->force);
    out.handled_by = finding.handled_by.bits();
    out.decided_by = finding.decided_by.bits();
    out.levels = finding.levels.bits();
    for (const Fact fact : finding.open_facts)
        out.open_facts |= std::uint64_t{1} << static_cast<unsigned>(fact);
    return out;
}

// The problems of a case as a document.
std::string told(const std::vector<io::Problem>& problems) {
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const io::Problem& problem : problems)
        list.push_back({{"code", static_cast<unsigned>(problem.error.code)},
                        {"line", problem.line},
                        {"column", problem.column},
                        {"place", problem.error.place},
                        {"id", io::describe(problem, Language::indonesian)},
                        {"en", io::describe(problem, Language::english)}});
    // What was given may be cut within a character.
    return Json{{"problems", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

ntr_status capi::evaluate(const Case& facts, const ntr_options* options,
                          boost::optional<Verdict>& verdict) {
    ntr_options wanted{};
    if (options != nullptr) {
        if (options->struct_size != sizeof(ntr_options)) return NTR_E_STRUCT_SIZE;
        wanted = *options;
    }
    if (wanted.reading < 0 || wanted.reading > NTR_READING_LENIENT || !language_of(wanted.language))
        return NTR_E_RANGE;
    const Result<Date> as_of = date_of(wanted.as_of);
    if (!as_of) return status_of(as_of.error());

    const Rulebook& book = Rulebook::national();
    const Verdict found = is_known(*as_of) ? netralitas::evaluate(facts, book.as_of(*as_of))
                                           : netralitas::evaluate(facts, book);
    verdict = wanted.reading == 0 ? found : found.under(static_cast<Reading>(wanted.reading - 1));
    return NTR_OK;
}

ntr_status ntr_verdict_create(ntr_verdict** created) {
    if (created == nullptr) return NTR_E_NULL;
    return capi::guarded([&] {
        *created = new ntr_verdict;
        return NTR_OK;
    });
}

void ntr_verdict_destroy(ntr_verdict* verdict) { delete verdict; }

ntr_status ntr_evaluate(const ntr_case* facts, const ntr_options* options, ntr_verdict* verdict) {
    if (facts == nullptr || verdict == nullptr) return NTR_E_NULL;
    return capi::guarded([&] { return capi::evaluate(facts->facts, options, verdict->value); });
}

ntr_status ntr_verdict_conclusion(const ntr_verdict* verdict, std::int32_t* conclusion) {
    if (conclusion == nullptr) return NTR_E_NULL;
    return asked(verdict, [&](const Verdict& value) {
        *conclusion = number_of(value.conclusion());
        return NTR_OK;
    });
}

ntr_status ntr_verdict_heaviest(const ntr_verdict* verdict, std::int32_t track,
                                std::int32_t* level) {
    if (level == nullptr) return NTR_E_NULL;
    if (track < 1 || static_cast<std::size_t>(track) > track_count) return NTR_E_RANGE;
    return asked(verdict, [&](const Verdict& value) {
        const auto heaviest = value.heaviest(static_cast<Track>(track - 1));
        *level = heaviest ? number_of(*heaviest) : 0;
        return NTR_OK;
    });
}

ntr_status ntr_verdict_findings(const ntr_verdict* verdict, std::uint32_t struct_size,
                                ntr_finding* findings, std::size_t capacity, std::size_t* count) {
    return asked(verdict, [&](const Verdict& value) -> ntr_status {
        if (struct_size != sizeof(ntr_finding)) return NTR_E_STRUCT_SIZE;
        std::vector<ntr_finding> list;
        for (const Finding& finding : value.findings()) list.push_back(told(finding));
        return capi::write_list(list, findings, capacity, count);
    });
}

ntr_status ntr_verdict_open_facts(const ntr_verdict* verdict, std::int32_t* facts,
                                  std::size_t capacity, std::size_t* count) {
    return asked(verdict, [&](const Verdict& value) {
        std::vector<std::int32_t> list;
        for (const Fact fact : value.open_facts()) list.push_back(number_of(fact));
        return capi::write_list(list, facts, capacity, count);
    });
}

ntr_status ntr_verdict_questions(const ntr_verdict* verdict, std::uint32_t struct_size,
                                 ntr_question* questions, std::size_t capacity,
                                 std::size_t* count) {
    return asked(verdict, [&](const Verdict& value) -> ntr_status {
        if (struct_size != sizeof(ntr_question)) return NTR_E_STRUCT_SIZE;
        std::vector<ntr_question> list;
        for (const Question& question : value.questions())
            list.push_back(
                {number_of(question.fact), question.open_after_worst, question.open_after_average});
        return capi::write_list(list, questions, capacity, count);
    });
}

ntr_status ntr_verdict_explain(const ntr_verdict* verdict, std::int32_t language, char* buffer,
                               std::size_t capacity, std::size_t* needed) {
    return asked(verdict, [&](const Verdict& value) {
        return capi::write_in(language, buffer, capacity, needed,
                              [&](Language in) { return explain(value, in); });
    });
}

ntr_status ntr_verdict_summary(const ntr_verdict* verdict, std::int32_t language, char* buffer,
                               std::size_t capacity, std::size_t* needed) {
    return asked(verdict, [&](const Verdict& value) {
        return capi::write_in(language, buffer, capacity, needed,
                              [&](Language in) { return summary(value, in); });
    });
}

ntr_status ntr_verdict_json(const ntr_verdict* verdict, const char* id, std::int32_t language,
                            char* buffer, std::size_t capacity, std::size_t* needed) {
    return asked(verdict, [&](const Verdict& value) {
        return capi::write_in(language, buffer, capacity, needed, [&](Language in) {
            return io::to_json(id != nullptr ? id : "", value, in);
        });
    });
}

ntr_status ntr_cite(const char* provision, std::int32_t language, char* buffer,
                    std::size_t capacity, std::size_t* needed) {
    if (provision == nullptr) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        const Result<Provision> known = parse_provision(provision);
        if (!known) return capi::status_of(known.error());
        return capi::write_in(language, buffer, capacity, needed,
                              [&](Language in) { return cite(*known, in); });
    });
}

const char* ntr_norm_title(const char* norm, std::int32_t language) {
    const boost::optional<Language> known = capi::language_of(language);
    if (norm == nullptr || !known) return nullptr;
    const char* title = nullptr;
    // The law may have to be built first.
    static_cast<void>(capi::guarded([&] {
        const NormInfo* row = Rulebook::national().find(norm);
        if (row != nullptr) title = c_text(row->title.in(*known));
        return NTR_OK;
    }));
    return title;
}

ntr_status ntr_evaluate_json(const char* json, std::size_t length, const ntr_options* options,
                             char* buffer, std::size_t capacity, std::size_t* needed) {
    if (json == nullptr && length > 0) return NTR_E_NULL;
    return capi::guarded([&]() -> ntr_status {
        const io::Record record = io::read_record({json, length});
        if (!record.ok()) {
            const ntr_status written = capi::write(told(record.problems), buffer, capacity, needed);
            return written != NTR_OK ? written : capi::status_of(record.problems.front().error);
        }
        boost::optional<Verdict> verdict;
        const ntr_status status = capi::evaluate(record.facts, options, verdict);
        if (status != NTR_OK) return status;
        return capi::write_in(options != nullptr ? options->language : 0, buffer, capacity, needed,
                              [&](Language in) { return io::to_json(record.id, *verdict, in); });
    });
}
