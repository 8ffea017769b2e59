// SPDX-License-Identifier: Apache-2.0
//
// The words of sanctions, and the kinds of a level on a day.
#include <netralitas/sanction.hpp>

#include "codebook.hpp"

#include <cstddef>
#include <iterator>
#include <vector>

namespace netralitas::inline v0 {
namespace {

constexpr ValueInfo tracks[] = {
    {"ethics", {"kode etik", "ethics"}},
    {"discipline", {"disiplin", "discipline"}},
    {"status", {"status kepegawaian", "status in the service"}},
    {"electoral", {"larangan dalam hukum pemilihan", "prohibition under election law"}},
    {"criminal", {"tindak pidana pemilu atau pemilihan", "election offence"}},
    {"village", {"pemerintahan desa", "village administration"}},
    {"contract", {"perjanjian kerja", "work contract"}},
    {"candidacy", {"pencalonan", "candidacy"}},
    {"referral", {"aturan lembaga sendiri", "own rules of the institution"}},
};

constexpr ValueInfo levels[] = {
    {"moral", {"sanksi moral", "moral sanction"}},
    {"unassigned", {"tingkat hukuman tidak ditetapkan", "no level assigned"}},
    {"light", {"hukuman disiplin ringan", "light disciplinary punishment"}},
    {"moderate", {"hukuman disiplin sedang", "moderate disciplinary punishment"}},
    {"severe", {"hukuman disiplin berat", "severe disciplinary punishment"}},
    {"honourable_dismissal", {"pemberhentian dengan hormat", "honourable dismissal"}},
    {"dishonourable_dismissal", {"pemberhentian tidak dengan hormat", "dishonourable dismissal"}},
    {"prohibited", {"dilarang oleh hukum pemilihan", "prohibited by election law"}},
    {"offence", {"tindak pidana", "criminal offence"}},
    {"administrative", {"sanksi administratif", "administrative sanction"}},
    {"contractual", {"sanksi menurut perjanjian kerja", "sanction under the work contract"}},
    {"cancellation", {"pembatalan sebagai calon", "cancellation of the candidacy"}},
    {"referred",
     {"diserahkan kepada aturan lembaga sendiri", "left to the institution's own rules"}},
};

constexpr ValueInfo certainties[] = {
    {"settled", {"jelas", "settled"}},
    {"interpretive", {"penafsiran", "interpretive"}},
    {"contested", {"diperdebatkan", "contested"}},
};

constexpr ValueInfo handlers[] = {
    {"kasn", {"Komisi Aparatur Sipil Negara (KASN)", "Civil Service Commission (KASN)"}},
    {"bkn", {"Badan Kepegawaian Negara (BKN)", "State Civil Service Agency (BKN)"}},
    {"regent", {"bupati atau wali kota", "regent or mayor"}},
    {"bawaslu", {"Badan Pengawas Pemilu (Bawaslu)", "Election Supervisory Agency (Bawaslu)"}},
    {"gakkumdu",
     {"Sentra Penegakan Hukum Terpadu (Gakkumdu)",
      "Integrated Law Enforcement Centre (Gakkumdu)"}},
    {"election_commission", {"Komisi Pemilihan Umum (KPU)", "General Elections Commission (KPU)"}},
    {"own_institution",
     {"instansi atau lembaga yang bersangkutan", "the person's own institution"}},
};

constexpr ValueInfo deciders[] = {
    {"ppk",
     {"Pejabat Pembina Kepegawaian (PPK) atau pejabat yang berwenang menghukum",
      "personnel authority (PPK) or the official authorised to punish"}},
    {"president", {"Presiden", "the President"}},
    {"regent", {"bupati atau wali kota", "regent or mayor"}},
    {"court", {"pengadilan", "the court"}},
    {"election_commission", {"Komisi Pemilihan Umum (KPU)", "General Elections Commission (KPU)"}},
    {"bawaslu", {"Badan Pengawas Pemilu (Bawaslu)", "Election Supervisory Agency (Bawaslu)"}},
    {"own_institution",
     {"instansi atau lembaga yang bersangkutan", "the person's own institution"}},
};

constexpr ValueInfo operations[] = {
    {"operative", {"berlaku", "operative"}},
    {"suspended", {"belum berlaku", "not yet operative"}},
};

static_assert(detail::complete(tracks) && detail::complete(levels) &&
                  detail::complete(certainties) && detail::complete(handlers) &&
                  detail::complete(deciders) && detail::complete(operations),
              "every value has a code of its own and both labels");
static_assert(std::size(tracks) == track_count);
static_assert(std::size(levels) == level_count);
static_assert(std::size(certainties) == static_cast<std::size_t>(Certainty::contested) + 1);
static_assert(std::size(handlers) == static_cast<std::size_t>(Handler::own_institution) + 1);
static_assert(std::size(deciders) == static_cast<std::size_t>(Decider::own_institution) + 1);
static_assert(std::size(operations) == static_cast<std::size_t>(Operation::suspended) + 1);

// On an unknown day the law now in force answers: what has come into force and was not repealed.
bool holds_on(const SanctionKind& kind, const Date& day) noexcept {
    return is_known(day) ? kind.in_force.contains(day) : !is_known(kind.in_force.until);
}

}  // namespace

std::vector<SanctionKind> kinds_of(SanctionLevel level, Date day) {
    std::vector<SanctionKind> of_level;
    for (const SanctionKind& kind : sanction_kinds())
        if (kind.level == level && holds_on(kind, day)) of_level.push_back(kind);
    return of_level;
}

NETRALITAS_CODEBOOK(Track, tracks)
NETRALITAS_CODEBOOK(SanctionLevel, levels)
NETRALITAS_CODEBOOK(Certainty, certainties)
NETRALITAS_CODEBOOK(Handler, handlers)
NETRALITAS_CODEBOOK(Decider, deciders)
NETRALITAS_CODEBOOK(Operation, operations)

}  // namespace netralitas::inline v0
