// SPDX-License-Identifier: Apache-2.0
//
// The registry of facts: the codes and labels of their values, the rows, and what is derived from
// them. Whoever adds a fact adds an enumerator, a member of Case and a row here.
#include <netralitas/case.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/facts.hpp>

#include "codebook.hpp"
#include "elections/codes.hpp"
#include "nearest.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace netralitas::inline v0 {
namespace {

// --- Values, in the order of their enumerators ---------------------------------------------------

constexpr ValueInfo truth[] = {
    {"false", {"tidak", "no"}},
    {"true", {"ya", "yes"}},
};

constexpr ValueInfo actors[] = {
    {"pns", {"PNS", "civil servant (PNS)"}},
    {"cpns", {"CPNS", "civil servant on probation (CPNS)"}},
    {"pppk", {"PPPK", "government employee with a work agreement (PPPK)"}},
    {"non_asn_staff",
     {"pegawai non-ASN (PPNPN, honorer, tenaga kontrak)",
      "government staff who are not civil servants (PPNPN, contract staff)"}},
    {"village_head",
     {"kepala desa (termasuk kepala kampung dan wali nagari)", "village head (kepala desa)"}},
    {"village_official", {"perangkat desa", "village official (perangkat desa)"}},
    {"village_council_member", {"anggota BPD", "member of the village council (BPD)"}},
    {"tni_member", {"anggota TNI", "member of the military (TNI)"}},
    {"polri_member", {"anggota Polri", "member of the police (Polri)"}},
    {"state_official", {"pejabat negara", "state official (pejabat negara)"}},
    {"regional_official", {"pejabat daerah", "regional official (pejabat daerah)"}},
    {"regional_head",
     {"kepala daerah atau wakil kepala daerah (termasuk penjabat)",
      "regional head or deputy, acting ones too"}},
    {"soe_official",
     {"direksi, komisaris, atau dewan pengawas BUMN/BUMD",
      "director, commissioner or supervisor of a state enterprise"}},
    {"soe_employee", {"karyawan BUMN/BUMD", "employee of a state enterprise"}},
    {"independent_body_official",
     {"hakim, anggota BPK, pimpinan BI, dan sejenisnya",
      "judge, member of the audit board, governor of the central bank and the like"}},
};

constexpr ValueInfo posts[] = {
    {"jpt_utama",
     {"jabatan pimpinan tinggi utama", "senior executive, highest class (JPT utama)"}},
    {"jpt_madya",
     {"jabatan pimpinan tinggi madya", "senior executive, middle class (JPT madya)"}},
    {"jpt_pratama",
     {"jabatan pimpinan tinggi pratama", "senior executive, lowest class (JPT pratama)"}},
    {"administrator",
     {"jabatan administrator (camat, kepala bagian, dan sejenisnya)",
      "administrator (head of a district, of a division and the like)"}},
    {"supervisor",
     {"jabatan pengawas (lurah, kepala seksi, dan sejenisnya)",
      "supervisor (lurah, head of a section and the like)"}},
    {"functional_expert_main",
     {"jabatan fungsional ahli utama", "functional post, principal expert"}},
    {"functional",
     {"jabatan fungsional lainnya (guru, dokter, dan sejenisnya)",
      "other functional post (teacher, doctor and the like)"}},
    {"executive_staff", {"jabatan pelaksana", "executive staff (pelaksana)"}},
};

constexpr ValueInfo acts[] = {
    {"attend_campaign",
     {"ikut serta dalam atau menghadiri kampanye", "take part in or attend a campaign"}},
    {"attend_declaration", {"menghadiri deklarasi", "attend a declaration"}},
    {"attend_introduction",
     {"ikut serta dalam kegiatan sosialisasi atau pengenalan",
      "take part in an introduction event"}},
    {"put_up_props",
     {"memasang spanduk, baliho, atau alat peraga lain", "put up banners, billboards or props"}},
    {"promote_online",
     {"melakukan sosialisasi atau kampanye melalui media sosial atau daring",
      "promote or campaign online"}},
    {"engage_online",
     {"membuat unggahan, memberi komentar, membagikan, atau menyukai",
      "post, comment, share or like"}},
    {"join_online_group",
     {"bergabung dengan atau mengikuti grup atau akun", "join or follow a group or account"}},
    {"post_photo", {"mengunggah foto bersama", "post a photo together"}},
    {"hold_partisan_activity",
     {"mengadakan kegiatan berpihak (pertemuan, ajakan, imbauan, seruan, pemberian barang)",
      "hold a partisan activity (meeting, invitation, appeal, call, giving goods)"}},
    {"voice_support",
     {"menyatakan dukungan secara lisan atau terbuka", "voice support in public"}},
    {"show_partisan_sign",
     {"memperagakan simbol keberpihakan tanpa mengunggahnya sendiri",
      "pose or gesture with a partisan sign, not posted by oneself"}},
    {"wear_attributes",
     {"memakai atau membawa atribut di luar acara kampanye",
      "wear or carry attributes outside a campaign event"}},
    {"accompany_candidate",
     {"mengantar atau mendampingi (bakal) calon", "accompany an aspirant or candidate"}},
    {"make_decision",
     {"membuat keputusan atau tindakan yang menguntungkan atau merugikan",
      "decide or act so as to favour or harm"}},
    {"give_support_letter",
     {"memberikan surat dukungan disertai fotokopi KTP",
      "give a letter of support with ID copies"}},
    {"join_campaign_team",
     {"menjadi tim ahli, tim pemenangan, atau konsultan", "join a campaign team"}},
    {"join_party",
     {"menjadi anggota atau pengurus partai politik", "be a party member or officer"}},
    {"approach_party",
     {"melakukan pendekatan kepada partai politik sebagai bakal calon",
      "approach parties as a would-be candidate"}},
    {"approach_public",
     {"melakukan pendekatan kepada masyarakat sebagai bakal calon perseorangan",
      "approach the public as a would-be independent candidate"}},
    {"run_for_office",
     {"mencalonkan diri dan ditetapkan sebagai calon", "be determined as a candidate oneself"}},
    {"speak_at_party_event",
     {"menjadi narasumber atau pembicara pada kegiatan partai politik",
      "speak at a party event"}},
    {"replace_officials",
     {"melakukan penggantian atau mutasi pejabat", "replace or transfer officials"}},
    {"use_programme",
     {"menggunakan kewenangan, program, atau kegiatan yang menguntungkan atau merugikan",
      "use powers, programmes or activities so as to favour or harm"}},
    {"accompany_spouse",
     {"mendampingi suami atau istri yang menjadi calon", "accompany a spouse who runs"}},
    {"vote", {"menggunakan hak memilih", "vote"}},
    {"learn_programme",
     {"mengetahui visi dan misi calon", "learn about vision and mission"}},
    {"serve_as_election_officer",
     {"menjadi anggota PPK, PPS, atau KPPS", "serve as election staff (PPK, PPS, KPPS)"}},
    {"intimidate", {"melakukan intimidasi atau ancaman", "intimidate or threaten"}},
    {"spread_hate_or_hoax",
     {"menyebarkan ujaran kebencian atau berita bohong", "spread hate speech or false news"}},
    {"fail_to_examine",
     {"sebagai atasan tidak memanggil, memeriksa, atau melaporkan bawahan",
      "as a superior, fail to summon, examine or report"}},
    {"other", {"perbuatan lain", "anything else"}},
};

constexpr ValueInfo offices[] = {
    {"president", {"Presiden dan Wakil Presiden", "President and Vice President"}},
    {"dpr", {"anggota DPR", "member of the House of Representatives (DPR)"}},
    {"dpd", {"anggota DPD", "member of the Regional Representative Council (DPD)"}},
    {"dprd", {"anggota DPRD", "member of a regional assembly (DPRD)"}},
    {"governor", {"gubernur dan wakil gubernur", "governor and deputy governor"}},
    {"regent_or_mayor",
     {"bupati dan wakil bupati atau wali kota dan wakil wali kota",
      "regent or mayor, and deputy"}},
};

constexpr ValueInfo beneficiaries[] = {
    {"aspirant", {"bakal calon", "aspirant, before the determination of candidates"}},
    {"candidate", {"calon atau pasangan calon", "candidate or pair of candidates"}},
    {"party", {"partai politik", "political party"}},
};

constexpr ValueInfo polarities[] = {
    {"favour", {"menguntungkan", "favours"}},
    {"harm", {"merugikan", "harms"}},
};

constexpr ValueInfo photo_companions[] = {
    {"candidate", {"bakal calon atau calon", "an aspirant or candidate"}},
    {"campaign_team", {"tim sukses", "a campaign team"}},
    {"campaign_props", {"alat peraga partai atau calon", "props of a party or candidate"}},
};

constexpr ValueInfo impacts[] = {
    {"unit", {"unit kerja", "the work unit"}},
    {"agency", {"instansi", "the agency"}},
    {"state", {"pemerintah atau negara", "the government or the state"}},
};

// An election with a timetable of one's own has the code of that timetable, not the code `own`.
constexpr ArrayView<ValueInfo> named_elections{detail::election_codes,
                                               std::size(detail::election_codes) - 1};
static_assert(static_cast<std::size_t>(Election::own) == named_elections.size());

static_assert(detail::complete(truth) && detail::complete(actors) && detail::complete(posts) &&
                  detail::complete(acts) && detail::complete(offices) &&
                  detail::complete(beneficiaries) && detail::complete(polarities) &&
                  detail::complete(photo_companions) && detail::complete(impacts),
              "every value has a code of its own and both labels");

// --- How a fact sits in a case -------------------------------------------------------------------

template <auto member>
int position_of(const Case& facts_of_case) noexcept {
    const auto& fact = facts_of_case.*member;
    return fact ? static_cast<int>(*fact) : -1;
}

// A position that the values don't have leaves the fact unknown: unknown is the safe answer.
template <auto member, const auto& values>
void set_position(Case& facts_of_case, int position) noexcept {
    auto& fact = facts_of_case.*member;
    using Optional = std::remove_reference_t<decltype(fact)>;
    if (position < 0 || position >= static_cast<int>(values.size())) {
        fact = boost::none;
    } else {
        fact = static_cast<typename Optional::value_type>(position);
    }
}

// An own timetable takes the place of a named election, so the two never stand together.
int election_position(const Case& facts_of_case) noexcept {
    if (facts_of_case.timetable != nullptr || !facts_of_case.election) return -1;
    const int position = static_cast<int>(*facts_of_case.election);
    return position < static_cast<int>(named_elections.size()) ? position : -1;
}
void set_election(Case& facts_of_case, int position) noexcept {
    facts_of_case.timetable = nullptr;
    set_position<&Case::election, named_elections>(facts_of_case, position);
}

// --- The rows ------------------------------------------------------------------------------------

enum class Part : bool { circumstance, conduct };
using enum Part;

constexpr FactInfo text(Fact fact, std::string_view key, Text label, Text question) {
    return {fact, key, FactType::text, label, question, {}, false, nullptr, nullptr};
}
constexpr FactInfo date(Fact fact, std::string_view key, Text label, Text question) {
    return {fact, key, FactType::date, label, question, {}, false, nullptr, nullptr};
}

template <const auto& listed>
inline constexpr ArrayView<ValueInfo> view{listed, std::size(listed)};

template <auto member, const auto& listed>
constexpr FactInfo choice(Fact fact, std::string_view key, Text label, Text question,
                          Part part = circumstance) {
    return {fact,
            key,
            FactType::enumeration,
            label,
            question,
            view<listed>,
            part == conduct,
            &position_of<member>,
            &set_position<member, view<listed>>};
}
template <auto member>
constexpr FactInfo yes_no(Fact fact, std::string_view key, Text label, Text question,
                          Part part = circumstance) {
    FactInfo row = choice<member, truth>(fact, key, label, question, part);
    row.type = FactType::boolean;
    return row;
}

constexpr FactInfo registry[] = {
    text(Fact::id, "id", {"nomor kasus", "case number"},
         {"Apa nomor atau kode kasus ini?", "What is the number or code of this case?"}),
    date(Fact::date, "date", {"tanggal perbuatan", "date of the act"},
         {"Pada tanggal berapa perbuatan itu dilakukan?", "On which day was it done?"}),
    date(Fact::examined_on, "examined_on",
         {"tanggal pemeriksaan pertama", "date of the first examination"},
         {"Pada tanggal berapa yang bersangkutan pertama kali diperiksa?",
          "On which day was the case first examined?"}),
    {Fact::election,
     "election",
     FactType::enumeration,
     {"pemilu atau pilkada", "election"},
     {"Pemilu atau pilkada mana yang terkait dengan perbuatan itu?",
      "Which election does the act concern?"},
     named_elections,
     false,
     &election_position,
     &set_election},
    choice<&Case::office_sought, offices>(
        Fact::office_sought, "office_sought", {"jabatan yang dituju", "office sought"},
        {"Jabatan apa yang dituju oleh pihak yang didukung atau dirugikan?",
         "Which office does the side that was favoured or harmed seek?"}),
    text(Fact::region, "region", {"wilayah", "region"},
         {"Surat edaran daerah mana yang berlaku bagi yang bersangkutan (kode atau nama wilayah)?",
          "Which region's circulars apply to the person (code or name of the region)?"}),
    choice<&Case::actor, actors>(
        Fact::actor, "actor", {"status yang bersangkutan", "status of the person"},
        {"Apa status kepegawaian atau kedudukan yang bersangkutan?",
         "What is the person's status or position?"}),
    choice<&Case::post, posts>(
        Fact::post, "post", {"jabatan ASN", "post in the civil service"},
        {"Jabatan ASN apa yang diduduki oleh yang bersangkutan?",
         "Which post in the civil service does the person hold?"}),
    yes_no<&Case::holds_office>(
        Fact::holds_office, "holds_office", {"pejabat ASN", "holds an office"},
        {"Apakah yang bersangkutan pejabat ASN, termasuk karena memimpin sekolah, puskesmas, atau "
         "unit kerja?",
         "Does the person hold an office, also as head of a school, health centre or unit?"}),
    yes_no<&Case::incumbent>(
        Fact::incumbent, "incumbent", {"petahana", "incumbent"},
        {"Apakah yang bersangkutan kepala atau wakil kepala daerah yang mencalonkan diri lagi di "
         "daerah yang sama?",
         "Is the person a regional head or deputy who stands again in the same region?"}),
    choice<&Case::act, acts>(
        Fact::act, "act", {"perbuatan", "act"},
        {"Perbuatan apa yang dilakukan oleh yang bersangkutan?", "What did the person do?"}),
    choice<&Case::beneficiary, beneficiaries>(
        Fact::beneficiary, "beneficiary",
        {"pihak yang didukung atau dirugikan", "whom it favours or harms"},
        {"Apakah pihak yang didukung atau dirugikan itu bakal calon, calon, atau partai politik?",
         "Is the side that was favoured or harmed an aspirant, a candidate or a party?"}),
    choice<&Case::polarity, polarities>(
        Fact::polarity, "polarity", {"akibat bagi pihak itu", "effect on that side"},
        {"Apakah perbuatan itu menguntungkan atau merugikan pihak tersebut?",
         "Does the act favour or harm that side?"}),
    yes_no<&Case::independent_track>(
        Fact::independent_track, "independent_track", {"jalur perseorangan", "independent track"},
        {"Apakah pihak yang didukung maju melalui jalur perseorangan (tanpa partai politik)?",
         "Does the side that was supported run as an independent, without a party?"}),
    yes_no<&Case::spouse_is_candidate>(
        Fact::spouse_is_candidate, "spouse_is_candidate",
        {"suami atau istri dari (bakal) calon", "spouse of the candidate"},
        {"Apakah (bakal) calon tersebut suami atau istri yang bersangkutan?",
         "Is the aspirant or candidate the person's own husband or wife?"}),
    yes_no<&Case::unpaid_leave>(
        Fact::unpaid_leave, "unpaid_leave",
        {"cuti di luar tanggungan negara (CLTN)", "unpaid leave (CLTN)"},
        {"Apakah yang bersangkutan sedang menjalani cuti di luar tanggungan negara (CLTN) pada "
         "saat perbuatan itu dilakukan?",
         "Was the person on unpaid leave outside the state account (CLTN) at the time?"},
        conduct),
    yes_no<&Case::resigned>(
        Fact::resigned, "resigned", {"telah mengundurkan diri", "has resigned"},
        {"Apakah yang bersangkutan telah mengundurkan diri secara tertulis sebelum perbuatan itu "
         "dilakukan?",
         "Had the person resigned in writing before the act?"},
        conduct),
    yes_no<&Case::active_support>(
        Fact::active_support, "active_support", {"dukungan secara aktif", "active support"},
        {"Apakah yang bersangkutan memberikan dukungan atau tindakan keberpihakan, bukan sekadar "
         "hadir?",
         "Did the person give support or take sides, and not merely attend?"},
        conduct),
    yes_no<&Case::party_attributes>(
        Fact::party_attributes, "party_attributes", {"atribut partai", "party attributes"},
        {"Apakah yang bersangkutan memakai atribut partai (pakaian, kendaraan, atau media "
         "bergambar partai/calon)?",
         "Did the person use party attributes (clothing, vehicle or media with party or candidate "
         "imagery)?"},
        conduct),
    yes_no<&Case::service_attributes>(
        Fact::service_attributes, "service_attributes",
        {"atribut kedinasan", "service attributes"},
        {"Apakah yang bersangkutan memakai atribut kedinasan (seragam Korpri, seragam dinas, "
         "kendaraan dinas, dan sejenisnya)?",
         "Did the person use service attributes (Korpri or service uniform, official vehicle and "
         "the like)?"},
        conduct),
    yes_no<&Case::mobilised_staff>(
        Fact::mobilised_staff, "mobilised_staff",
        {"pengerahan pegawai lain", "mobilised other staff"},
        {"Apakah yang bersangkutan mengerahkan PNS atau pegawai ASN lain?",
         "Did the person mobilise other civil servants?"},
        conduct),
    yes_no<&Case::state_facilities>(
        Fact::state_facilities, "state_facilities", {"fasilitas negara", "state facilities"},
        {"Apakah yang bersangkutan menggunakan fasilitas negara atau fasilitas jabatan?",
         "Did the person use facilities of the state or of the office?"},
        conduct),
    yes_no<&Case::partisan_symbol>(
        Fact::partisan_symbol, "partisan_symbol", {"simbol keberpihakan", "partisan sign"},
        {"Apakah yang bersangkutan menunjukkan atau memperagakan simbol keberpihakan?",
         "Did the person show a sign or gesture of partisanship?"},
        conduct),
    yes_no<&Case::partisan_background>(
        Fact::partisan_background, "partisan_background",
        {"latar foto bergambar partai atau calon", "partisan background of the photo"},
        {"Apakah foto itu berlatar gambar partai politik atau (bakal) calon?",
         "Does the photo have party or candidate imagery in the background?"},
        conduct),
    choice<&Case::photo_with, photo_companions>(
        Fact::photo_with, "photo_with", {"foto bersama", "photo with"},
        {"Dengan siapa atau dengan apa yang bersangkutan tampak dalam foto itu?",
         "With whom or what does the photo show the person?"},
        conduct),
    yes_no<&Case::public_posting>(
        Fact::public_posting, "public_posting",
        {"unggahan dapat diakses publik", "open to the public"},
        {"Apakah unggahan itu dibuat pada media yang dapat diakses publik?",
         "Was it posted on a medium open to the public?"},
        conduct),
    yes_no<&Case::winning_team_account>(
        Fact::winning_team_account, "winning_team_account",
        {"grup atau akun pemenangan", "group or account of the winning team"},
        {"Apakah grup atau akun itu merupakan grup atau akun pemenangan?",
         "Does the group or account belong to the winning team?"},
        conduct),
    yes_no<&Case::purpose_of_support>(
        Fact::purpose_of_support, "purpose_of_support",
        {"tujuan memberikan dukungan", "purpose of support"},
        {"Apakah perbuatan itu dilakukan dengan tujuan memberikan dukungan?",
         "Was it done in order to support?"},
        conduct),
    yes_no<&Case::campaign_organiser>(
        Fact::campaign_organiser, "campaign_organiser",
        {"pelaksana atau tim kampanye", "organiser or team of the campaign"},
        {"Apakah yang bersangkutan bertindak sebagai pelaksana kampanye, petugas kampanye, tim "
         "sukses, tenaga ahli, atau penyandang dana?",
         "Did the person act as organiser, team member, expert or funder of the campaign?"},
        conduct),
    yes_no<&Case::party_officer>(
        Fact::party_officer, "party_officer", {"pengurus partai politik", "party officer"},
        {"Apakah yang bersangkutan menjadi pengurus partai politik, bukan hanya anggota?",
         "Is the person an officer of the party, and not only a member?"},
        conduct),
    yes_no<&Case::intent>(Fact::intent, "intent", {"kesengajaan", "intent"},
                          {"Apakah perbuatan itu dilakukan dengan sengaja?",
                           "Was it done on purpose?"}),
    yes_no<&Case::on_official_duty>(
        Fact::on_official_duty, "on_official_duty", {"penugasan tertulis", "on official duty"},
        {"Apakah yang bersangkutan hadir berdasarkan penugasan tertulis?",
         "Was the person present by written assignment?"},
        conduct),
    yes_no<&Case::working_hours>(
        Fact::working_hours, "working_hours", {"jam kerja", "working hours"},
        {"Apakah perbuatan itu dilakukan pada jam kerja?", "Was it done in working hours?"},
        conduct),
    yes_no<&Case::spoke>(
        Fact::spoke, "spoke", {"berbicara dalam acara", "spoke at the event"},
        {"Apakah yang bersangkutan berbicara, memimpin acara, atau menjadi narasumber?",
         "Did the person speak, lead or serve as resource person at the event?"},
        conduct),
    yes_no<&Case::minister_approval>(
        Fact::minister_approval, "minister_approval",
        {"persetujuan tertulis Menteri Dalam Negeri", "approval of the Minister of Home Affairs"},
        {"Apakah ada persetujuan tertulis dari Menteri Dalam Negeri?",
         "Is there a written approval of the Minister of Home Affairs?"},
        conduct),
    choice<&Case::impact, impacts>(
        Fact::impact, "impact", {"dampak negatif", "negative impact"},
        {"Pada tingkat mana dampak negatifnya: unit kerja, instansi, atau pemerintah/negara?",
         "Where did the harm fall: on the unit, the agency, or the government or state?"}),
    yes_no<&Case::repeat_offence>(
        Fact::repeat_offence, "repeat_offence", {"pelanggaran berulang", "repeated breach"},
        {"Apakah yang bersangkutan pernah dijatuhi hukuman karena pelanggaran yang sifatnya sama?",
         "Was the person punished before for a breach of the same nature?"}),
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < std::size(registry); ++i)
        if (registry[i].fact != static_cast<Fact>(i)) return false;
    return true;
}
constexpr bool keys_unique() {
    for (std::size_t i = 0; i < std::size(registry); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (registry[i].key.empty() || registry[i].key == registry[k].key) return false;
    return true;
}
constexpr bool well_labelled() {
    for (const FactInfo& row : registry)
        if (!row.label.complete() || !row.question.complete()) return false;
    return true;
}
// A condition can ask for each value of a fact and for no other.
constexpr bool as_wide_as_its_axis() {
    for (const FactInfo& row : registry)
        if (has_axis(row.fact) && row.values.size() != axis_size(axis_of(row.fact))) return false;
    return true;
}
static_assert(std::size(registry) == fact_count, "every fact has a row");
static_assert(in_order(), "the rows stand in the order of enum Fact");
static_assert(keys_unique(), "no two facts have one key");
static_assert(well_labelled(), "every fact has a label and a question in both languages");
static_assert(as_wide_as_its_axis(), "a fact has as many values as its axis");

// --- Finding a word ------------------------------------------------------------------------------

// The keys of the facts and the codes of their values, each where its length and two of its letters
// put it, or in the next place that is free: whoever reads a large file looks up fifty a case.
class Words {
public:
    // A code belongs to its fact; a key to what is no fact.
    static constexpr Fact keys = static_cast<Fact>(fact_count);

    constexpr Words() {
        for (const FactInfo& row : registry) {
            add(keys, row.key, static_cast<int>(row.fact));
            if (row.type == FactType::boolean) continue;
            for (std::size_t i = 0; i < row.values.size(); ++i)
                add(row.fact, row.values[i].code, static_cast<int>(i));
        }
    }

    // The position of the word among those that belong together, or -1.
    constexpr int find(Fact of, std::string_view text) const noexcept {
        if (text.empty()) return -1;
        const Word& word = words_[place_of(of, text)];
        return word.text.empty() ? -1 : word.position;
    }

private:
    struct Word {
        std::string_view text;
        Fact of{};
        std::uint8_t position = 0;
    };

    // Where the word stands, or would stand. The factors leave hardly any two in one place.
    constexpr std::size_t place_of(Fact of, std::string_view text) const noexcept {
        const auto letter = [](char c) { return std::size_t{static_cast<unsigned char>(c)}; };
        std::size_t place = static_cast<std::size_t>(of) * 10 + text.size() * 125 +
                            letter(text.front()) * 75 + letter(text.back()) * 41;
        for (;; ++place) {
            const Word& word = words_[place %= words_.size()];
            if (word.text.empty() || (word.of == of && word.text == text)) return place;
        }
    }
    constexpr void add(Fact of, std::string_view text, int position) {
        words_[place_of(of, text)] = {text, of, static_cast<std::uint8_t>(position)};
    }

    std::array<Word, 512> words_{};  // for 139: most stand alone
};
constexpr Words words;

// --- Reading and writing -------------------------------------------------------------------------

// The position of a code among the values of a fact, or -1.
int position_of(const FactInfo& row, std::string_view code) noexcept {
    if (row.type != FactType::boolean) return words.find(row.fact, code);
    const int likely = code.substr(0, 1) == "t" ? 1 : 0;
    return code == truth[likely].code ? likely : -1;
}

Error unknown_code(const FactInfo& row, std::string_view given) {
    std::vector<std::string_view> codes;
    for (const ValueInfo& value : row.values) codes.push_back(value.code);
    return {ErrorCode::unknown_code, std::string(row.key), std::string(given),
            detail::nearest(given, codes)};
}

boost::optional<Error> state_date(Date& date_of_case, Fact fact, std::string_view value) {
    Result<Date> date = parse_date(value);
    if (!date) {
        Error error = date.error();
        error.place = info(fact).key;
        return error;
    }
    date_of_case = *date;
    return boost::none;
}

Date& date_of(Case& facts_of_case, Fact fact) noexcept {
    return fact == Fact::date ? facts_of_case.date : facts_of_case.examined_on;
}
std::string& text_of(Case& facts_of_case, Fact fact) noexcept {
    return fact == Fact::id ? facts_of_case.id : facts_of_case.region;
}

bool is_own_election(const Case& facts_of_case, std::string_view code) noexcept {
    return facts_of_case.timetable != nullptr && facts_of_case.timetable->code() == code;
}

}  // namespace

ArrayView<FactInfo> facts() noexcept { return registry; }

const FactInfo& info(Fact fact) noexcept { return registry[static_cast<std::size_t>(fact)]; }

Result<Fact> find_fact(std::string_view key) {
    const int position = words.find(Words::keys, key);
    if (position >= 0) return static_cast<Fact>(position);
    std::vector<std::string_view> keys;
    for (const FactInfo& row : registry) keys.push_back(row.key);
    std::vector<std::string> nearest_keys = detail::nearest(key, keys);
    if (nearest_keys.size() > 5) nearest_keys.resize(5);
    return Error{ErrorCode::unknown_key, {}, std::string(key), std::move(nearest_keys)};
}

Result<int> find_value(Fact fact, std::string_view code) {
    const FactInfo& row = info(fact);
    const int position = position_of(row, code);
    if (position >= 0) return position;
    return unknown_code(row, code);
}

boost::optional<Error> state(Case& facts_of_case, Fact fact, std::string_view value) {
    const FactInfo& row = info(fact);
    switch (row.type) {
        case FactType::text:
            text_of(facts_of_case, fact) = value;
            return boost::none;
        case FactType::date:
            if (!value.empty()) return state_date(date_of(facts_of_case, fact), fact, value);
            date_of(facts_of_case, fact) = unknown_date();
            return boost::none;
        case FactType::boolean:
        case FactType::enumeration: break;
    }
    if (value.empty()) {
        row.set(facts_of_case, -1);
        return boost::none;
    }
    // The code of an own election stands for the timetable that the case already carries.
    if (fact == Fact::election && is_own_election(facts_of_case, value)) return boost::none;
    const int position = position_of(row, value);
    if (position < 0) return unknown_code(row, value);
    row.set(facts_of_case, position);
    return boost::none;
}

std::string stated(const Case& facts_of_case, Fact fact) {
    const FactInfo& row = info(fact);
    switch (row.type) {
        case FactType::text: return fact == Fact::id ? facts_of_case.id : facts_of_case.region;
        case FactType::date:
            return to_iso(fact == Fact::date ? facts_of_case.date : facts_of_case.examined_on);
        case FactType::boolean:
        case FactType::enumeration: break;
    }
    if (fact == Fact::election && facts_of_case.timetable != nullptr)
        return std::string(facts_of_case.timetable->code());
    const int position = row.get(facts_of_case);
    return position < 0 ? std::string()
                        : std::string(row.values[static_cast<std::size_t>(position)].code);
}

std::string_view to_code(Fact value) noexcept { return info(value).key; }
std::string_view label(Fact value, Language language) noexcept {
    return info(value).label.in(language);
}
std::ostream& operator<<(std::ostream& out, Fact value) { return out << to_code(value); }

NETRALITAS_CODEBOOK(Actor, actors)
NETRALITAS_CODEBOOK(Post, posts)
NETRALITAS_CODEBOOK(Act, acts)
NETRALITAS_CODEBOOK(Office, offices)
NETRALITAS_CODEBOOK(Beneficiary, beneficiaries)
NETRALITAS_CODEBOOK(Polarity, polarities)
NETRALITAS_CODEBOOK(PhotoWith, photo_companions)
NETRALITAS_CODEBOOK(Impact, impacts)

}  // namespace netralitas::inline v0
