// SPDX-License-Identifier: Apache-2.0
//
// What the law permits. A right makes an act lawful; it defeats a prohibition only where it names it.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace right {

constexpr Sanction nothing{};
constexpr ActorSet staff = asn | non_asn_staff;

constexpr Norm norms[] = {
    {.id = "right/vote",
     .cites = {"right/vote", "uu-7-2017/198.1", "uu-1-2015/56.1"},
     .title = {"Setiap pemilih, termasuk pegawai ASN, berhak memilih secara bebas dan rahasia, "
               "sedangkan anggota TNI dan Polri tidak menggunakan hak pilih.",
               "Every voter, civil servants among them, has the right to vote freely and in "
               "secret; members of the armed forces and the police do not vote."},
     .type = NormType::permission,
     .binds = everyone - ActorSet(tni_member) - ActorSet(polri_member),
     .acts = vote,
     .sanction = nothing,
     .ways = {settled(always())},
     .without_election = true},

    {.id = "right/learn_programme",
     .cites = {"right/learn_programme"},
     .title = {"Pegawai ASN boleh mencari tahu visi, misi, dan program calon untuk menentukan "
               "pilihannya sendiri.",
               "A civil servant may find out a candidate's vision, mission and programme in order "
               "to make up his or her own mind."},
     .type = NormType::permission,
     .binds = everyone,
     .acts = learn_programme,
     .sanction = nothing,
     .ways = {settled(always())},
     .without_election = true},

    {.id = "right/serve_as_election_officer",
     .cites = {"right/serve_as_election_officer", "pkpu-8-2022/35"},
     .title = {"Pegawai ASN dan pegawai non-ASN boleh bertugas sebagai penyelenggara pemilihan, "
               "misalnya anggota KPPS, dengan tetap netral.",
               "Civil servants and non-ASN staff may serve as election officers, for instance in "
               "a polling-station committee, while staying neutral."},
     .type = NormType::permission,
     .binds = staff,
     .acts = serve_as_election_officer,
     .sanction = nothing,
     .ways = {settled(always())},
     .without_election = true},

    {.id = "right/presence_on_duty",
     .cites = {"right/presence_on_duty"},
     .title = {"Pegawai yang menjalankan tugas kedinasan boleh berada di tempat kegiatan politik "
               "sepanjang tidak memberikan dukungan aktif.",
               "Staff carrying out an official duty may be present at a political event as long "
               "as they give no active support."},
     .type = NormType::permission,
     .binds = everyone,
     .acts = attendance | accompany_candidate,
     .sanction = nothing,
     .ways = {settled(on_official_duty && !active_support &&
                      (is(attendance) || !spouse_is_candidate))},
     .defeats = {"pp-94-2021/5.n.1", "skb-2022/ke-6", "se-menpanrb-1-2023/ke-6"},
     .confidence = Confidence::medium},

    // Standing for office and joining a party, after resigning in writing.
    {.id = "right/resign_first",
     .cites = {"right/resign_first", "uu-20-2023/59.3", "pp-37-2004/3", "pp-11-2017/254.3"},
     .title = {"Pegawai yang mengundurkan diri lebih dahulu sesuai ketentuan boleh mencalonkan "
               "diri atau masuk partai politik dan diberhentikan dengan hormat.",
               "Staff who first resign as the rules require may stand for office or join a party, "
               "and leave the service honourably."},
     .type = NormType::permission,
     .binds = staff | village_head | village_official | village_council_member,
     .acts = run_for_office | join_party,
     .sanction = nothing,
     .ways = {settled(resigned && (is(asn) || is(join_party)))},
     .without_election = true,
     .note = {"Bagi PPPK pengunduran diri dengan hormat terikat syarat Pasal 56 PP 49/2018.",
              "For PPPK an honourable resignation is tied to Article 56 of PP 49/2018."}},
};

static_assert(detail::well_formed(norms, "right"));

}  // namespace right

constinit const detail::LawTable rights = detail::Compiled<right::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
