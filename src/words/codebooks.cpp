// SPDX-License-Identifier: Apache-2.0
//
// Codes and labels of what a verdict says.
#include <netralitas/explain.hpp>

#include "codebook.hpp"

#include <iterator>

namespace netralitas::inline v0 {

namespace {

constexpr ValueInfo conclusions[] = {
    {"breach", {"akan melanggar", "would breach"}},
    {"contested", {"masih diperdebatkan", "contested"}},
    {"depends", {"bergantung pada fakta yang belum diketahui", "depends on facts not known"}},
    {"referred", {"diatur oleh lembaganya sendiri", "referred to its own institution"}},
    {"permitted", {"diperbolehkan", "permitted"}},
    {"no_breach", {"tidak ditemukan pelanggaran", "no breach found"}},
    {"not_covered", {"di luar cakupan", "not covered"}},
};
constexpr ValueInfo statuses[] = {
    {"applies", {"terpenuhi", "applies"}},
    {"depends", {"bergantung", "depends"}},
    {"defeated", {"dikesampingkan", "defeated"}},
};
constexpr ValueInfo readings[] = {
    {"neutral", {"tanpa memilih tafsir", "neutral"}},
    {"strict", {"tafsir ketat", "strict"}},
    {"lenient", {"tafsir longgar", "lenient"}},
};
static_assert(detail::complete(conclusions) && std::size(conclusions) == 7);
static_assert(detail::complete(statuses) && std::size(statuses) == 3);
static_assert(detail::complete(readings) && std::size(readings) == 3);

// Circumstances, in the order of Axis.
constexpr Text circumstances[] = {
    {"jenis pemilihan", "kind of election"},
    {"waktu perbuatan", "time of the act"},
    {"penetapan calon", "determination of candidates"},
    {"masa larangan penggantian pejabat", "period of the ban on replacing officials"},
    {"masa larangan penggunaan kewenangan dan program", "period of the ban on using programmes"},
    {"peralihan peraturan disiplin", "transition between disciplinary codes"},
};
static_assert(std::size(circumstances) == axis_count - fact_axis_count);

}  // namespace

NETRALITAS_CODEBOOK(Conclusion, conclusions)
NETRALITAS_CODEBOOK(Status, statuses)
NETRALITAS_CODEBOOK(Reading, readings)

std::string_view label(Axis axis, Language language) noexcept {
    const auto position = static_cast<std::size_t>(axis);
    return position < fact_axis_count ? label(fact_of(axis), language)
                                      : circumstances[position - fact_axis_count].in(language);
}

std::string_view question(Fact fact, Language language) noexcept {
    return info(fact).question.in(language);
}

std::string phrase(FactValue value, Language language) {
    const FactInfo& fact = info(value.fact);
    std::string out(fact.label.in(language));
    out += ": ";
    if (value.value >= 0 && static_cast<std::size_t>(value.value) < fact.values.size())
        out += fact.values[static_cast<std::size_t>(value.value)].label.in(language);
    return out;
}

}  // namespace netralitas::inline v0
