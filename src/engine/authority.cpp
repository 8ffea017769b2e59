// SPDX-License-Identifier: Apache-2.0
#include "codebook.hpp"
#include "law/authorities.hpp"

#include <iterator>

namespace netralitas::inline v0 {

namespace {

constexpr ValueInfo services[] = {
    {"central", {"instansi pusat", "central agency"}},
    {"provincial", {"instansi daerah provinsi", "provincial service"}},
    {"regency", {"instansi daerah kabupaten/kota", "regency or city service"}},
};
constexpr ValueInfo authority_names[] = {
    {"president", {"Presiden", "President"}},
    {"ppk", {"Pejabat Pembina Kepegawaian (PPK)", "personnel authority (PPK)"}},
    {"jpt_madya", {"pejabat pimpinan tinggi madya", "senior high official (JPT madya)"}},
    {"jpt_pratama", {"pejabat pimpinan tinggi pratama", "high official (JPT pratama)"}},
    {"administrator", {"pejabat administrator", "administrator"}},
    {"supervisor", {"pejabat pengawas", "supervisor (pengawas)"}},
};
constexpr ValueInfo reaches[] = {
    {"every_kind", {"semua jenis", "every kind"}},
    {"without_dismissal", {"selain pemberhentian", "all but dismissal"}},
    {"dismissal", {"pemberhentian", "dismissal"}},
};
static_assert(detail::complete(services) && std::size(services) == 3);
static_assert(detail::complete(authority_names) && std::size(authority_names) == 6);
static_assert(detail::complete(reaches) && std::size(reaches) == 3);

}  // namespace

std::vector<PunishingPower> punishing_powers(Service service, Post post, SanctionLevel level) {
    std::vector<PunishingPower> out;
    for (const law::PowerRow& row : law::powers)
        if (row.services.contains(service) && row.posts.contains(post) &&
            row.levels.contains(level))
            out.push_back(row.power);
    return out;
}

NETRALITAS_CODEBOOK(Service, services)
NETRALITAS_CODEBOOK(Authority, authority_names)
NETRALITAS_CODEBOOK(Reach, reaches)

}  // namespace netralitas::inline v0
