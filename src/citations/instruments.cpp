// SPDX-License-Identifier: Apache-2.0
//
// The instruments. Dates are those of promulgation (diundangkan) for laws and regulations, of
// signature for decrees and circulars, of reading for rulings. Where no day is known at all it is
// left unset; where one is known less well, a comment says so.
#include "citations/instruments.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace netralitas::inline v0 {
namespace {

constexpr HalfOpenInterval day_not_known{};

// In the order of their ids.
constexpr Instrument table[] = {
    {.id = "batang-800-169-2023",
     .force = Force::local_circular,
     .number = "800/169/2023",
     .year = 2023,
     .title = {"Netralitas ASN di Kabupaten Batang pada Pemilu dan Pilkada 2024",
               "Neutrality of civil servants of Batang regency in the 2024 elections"},
     .short_name = {"SE Pj. Bupati Batang 800/169/2023", "Batang Circular 800/169/2023"},
     .in_force = in_force_from(2023, 9, 11),
     .numbering = Numbering::points},
    {.id = "mk-121-puu-xxii-2024",
     .force = Force::court_ruling,
     .number = "121/PUU-XXII/2024",
     .year = 2024,
     .title = {"Pengawasan sistem merit ASN oleh lembaga independen",
               "Supervision of the civil service's merit system by an independent body"},
     .short_name = {"Putusan MK 121/PUU-XXII/2024",
                    "Constitutional Court Ruling 121/PUU-XXII/2024"},
     .in_force = in_force_from(2025, 10, 16),
     .numbering = Numbering::points},
    {.id = "mk-136-puu-xxii-2024",
     .force = Force::court_ruling,
     .number = "136/PUU-XXII/2024",
     .year = 2024,
     .title = {"Pasal 188 UU Pilkada menjangkau pejabat daerah dan anggota TNI/Polri",
               "Article 188 of the Pilkada law reaches regional officials, military and police"},
     .short_name = {"Putusan MK 136/PUU-XXII/2024",
                    "Constitutional Court Ruling 136/PUU-XXII/2024"},
     .in_force = in_force_from(2024, 11, 14),
     .numbering = Numbering::points},
    {.id = "mk-41-puu-xii-2014",
     .force = Force::court_ruling,
     .number = "41/PUU-XII/2014",
     .year = 2014,
     .title = {"PNS mengundurkan diri sejak ditetapkan sebagai calon, bukan sejak mendaftar",
               "Civil servants resign once determined as candidates, not on registration"},
     .short_name = {"Putusan MK 41/PUU-XII/2014",
                    "Constitutional Court Ruling 41/PUU-XII/2014"},
     .in_force = in_force_from(2015, 7, 8),
     .numbering = Numbering::points},
    // Not one instrument: what TNI, Polri and state enterprises have set for their own people.
    {.id = "own-rules",
     .force = Force::agency_regulation,
     .number = "",
     .year = 0,
     .title = {"Aturan TNI, Polri, dan BUMN/BUMD bagi anggota dan karyawannya",
               "What the military, the police and state enterprises set for their own people"},
     .short_name = {"aturan lembaga sendiri", "own rules of the institution"},
     .in_force = {},
     .numbering = Numbering::points},
    {.id = "perbkn-6-2022",
     .force = Force::agency_regulation,
     .number = "6",
     .year = 2022,
     .title = {"Pelaksanaan disiplin PNS", "Implementing rules on the discipline of PNS"},
     .short_name = {"Peraturan BKN 6/2022", "BKN Regulation 6/2022"},
     .in_force = in_force_from(2022, 4, 7)},
    // A presidential regulation stands below a government regulation; Force has no word of its own
    // for it, and no norm of the library rests on one. One newspaper gives the day of both.
    {.id = "perpres-91-2024",
     .force = Force::government_regulation,
     .number = "91",
     .year = 2024,
     .title = {"Perubahan organisasi Kementerian PANRB; akhir sekretariat KASN",
               "Changes to the Ministry of Administrative Reform; the end of KASN's office"},
     .short_name = {"Perpres 91/2024", "Presidential Regulation 91/2024"},
     .in_force = in_force_from(2024, 8, 23)},
    {.id = "perpres-92-2024",
     .force = Force::government_regulation,
     .number = "92",
     .year = 2024,
     .title = {"Badan Kepegawaian Negara", "The State Civil Service Agency (BKN)"},
     .short_name = {"Perpres 92/2024", "Presidential Regulation 92/2024"},
     .in_force = in_force_from(2024, 8, 23)},
    {.id = "pkpu-13-2024",
     .force = Force::agency_regulation,
     .number = "13",
     .year = 2024,
     .title = {"Kampanye Pilkada 2024", "Campaigning in Pilkada 2024"},
     .short_name = {"PKPU 13/2024", "PKPU 13/2024"},
     .in_force = day_not_known},
    // Dated that day; the day of promulgation is not known.
    {.id = "pkpu-2-2024",
     .force = Force::agency_regulation,
     .number = "2",
     .year = 2024,
     .title = {"Tahapan dan jadwal Pilkada 2024", "Stages and timetable of Pilkada 2024"},
     .short_name = {"PKPU 2/2024", "PKPU 2/2024"},
     .in_force = in_force_from(2024, 1, 26)},
    {.id = "pkpu-3-2022",
     .force = Force::agency_regulation,
     .number = "3",
     .year = 2022,
     .title = {"Tahapan dan jadwal Pemilu 2024", "Stages and timetable of Pemilu 2024"},
     .short_name = {"PKPU 3/2022", "PKPU 3/2022"},
     .in_force = in_force_from(2022, 6, 9)},
    {.id = "pkpu-5-2020",
     .force = Force::agency_regulation,
     .number = "5",
     .year = 2020,
     .title = {"Tahapan, program, dan jadwal Pilkada 2020 (perubahan ketiga PKPU 15/2019)",
               "Stages and timetable of Pilkada 2020 (third change of PKPU 15/2019)"},
     .short_name = {"PKPU 5/2020", "PKPU 5/2020"},
     .in_force = in_force_from(2020, 6, 12)},
    {.id = "pkpu-8-2022",
     .force = Force::agency_regulation,
     .number = "8",
     .year = 2022,
     .title = {"Pembentukan badan adhoc (PPK, PPS, KPPS)",
               "Formation of the ad hoc election bodies"},
     .short_name = {"PKPU 8/2022", "PKPU 8/2022"},
     .in_force = day_not_known},
    {.id = "pp-11-2017",
     .force = Force::government_regulation,
     .number = "11",
     .year = 2017,
     .title = {"Manajemen PNS", "Management of PNS"},
     .short_name = {"PP 11/2017", "PP 11/2017"},
     .in_force = in_force_from(2017, 4, 7)},
    // No text at hand confirms the day.
    {.id = "pp-17-2020",
     .force = Force::government_regulation,
     .number = "17",
     .year = 2020,
     .title = {"Perubahan PP 11/2017 tentang Manajemen PNS",
               "Changes to PP 11/2017 on the management of PNS"},
     .short_name = {"PP 17/2020", "PP 17/2020"},
     .in_force = in_force_from(2020, 2, 28)},
    {.id = "pp-37-2004",
     .force = Force::government_regulation,
     .number = "37",
     .year = 2004,
     .title = {"Larangan PNS menjadi anggota partai politik",
               "PNS barred from membership of political parties"},
     .short_name = {"PP 37/2004", "PP 37/2004"},
     .in_force = in_force_from(2004, 10, 16)},
    {.id = "pp-42-2004",
     .force = Force::government_regulation,
     .number = "42",
     .year = 2004,
     .title = {"Jiwa korps dan kode etik PNS", "Esprit de corps and code of ethics of PNS"},
     .short_name = {"PP 42/2004", "PP 42/2004"},
     .in_force = in_force_from(2004, 10, 18)},
    {.id = "pp-49-2018",
     .force = Force::government_regulation,
     .number = "49",
     .year = 2018,
     .title = {"Manajemen PPPK", "Management of PPPK"},
     .short_name = {"PP 49/2018", "PP 49/2018"},
     .in_force = in_force_from(2018, 11, 28)},
    // Repealed by Pasal 45 angka 3 PP 94/2021, except the kinds of moderate punishment in its
    // Pasal 7 ayat (3): see src/sanctions/kinds.cpp.
    {.id = "pp-53-2010",
     .force = Force::government_regulation,
     .number = "53",
     .year = 2010,
     .title = {"Disiplin PNS (lama)", "Discipline of PNS (the former code)"},
     .short_name = {"PP 53/2010", "PP 53/2010"},
     .in_force = in_force(Date(2010, 6, 6), Date(2021, 8, 31)),
     .numbering = Numbering::items},
    {.id = "pp-79-2021",
     .force = Force::government_regulation,
     .number = "79",
     .year = 2021,
     .title = {"Upaya administratif dan Badan Pertimbangan ASN",
               "Administrative remedies and the Civil Service Appeal Board"},
     .short_name = {"PP 79/2021", "PP 79/2021"},
     .in_force = in_force_from(2021, 8, 10)},
    {.id = "pp-94-2021",
     .force = Force::government_regulation,
     .number = "94",
     .year = 2021,
     .title = {"Disiplin PNS", "Discipline of PNS"},
     .short_name = {"PP 94/2021", "PP 94/2021"},
     .in_force = in_force_from(2021, 8, 31)},
    // Not one instrument: what a person may do because no law takes it away or because one says so.
    {.id = "right",
     .force = Force::statute,
     .number = "",
     .year = 0,
     .title = {"Hak menurut peraturan perundang-undangan", "Rights by law"},
     .short_name = {"hak menurut hukum", "right by law"},
     .in_force = {},
     .numbering = Numbering::points},
    {.id = "se-menpanrb-1-2023",
     .force = Force::circular,
     .number = "1",
     .year = 2023,
     .title = {"Netralitas pegawai pemerintah non-pegawai negeri (PPNPN)",
               "Neutrality of government staff who are not civil servants (PPNPN)"},
     .short_name = {"SE MenPANRB 1/2023", "MenPANRB Circular 1/2023"},
     .in_force = in_force_from(2023, 1, 3),
     .numbering = Numbering::points},
    // The day of signature is not known; the press quotes it from this day on.
    {.id = "se-menpanrb-18-2023",
     .force = Force::circular,
     .number = "18",
     .year = 2023,
     .title = {"Netralitas ASN yang suami atau istrinya menjadi calon",
               "Neutrality of civil servants whose husband or wife stands for election"},
     .short_name = {"SE MenPANRB 18/2023", "MenPANRB Circular 18/2023"},
     .in_force = in_force_from(2023, 9, 10),
     .numbering = Numbering::points},
    {.id = "se-menpanrb-4-2024",
     .force = Force::circular,
     .number = "4",
     .year = 2024,
     .title = {"Pengalihan pengawasan sistem merit dari KASN",
               "Transfer of the supervision of the merit system from KASN"},
     .short_name = {"SE MenPANRB 4/2024", "MenPANRB Circular 4/2024"},
     .in_force = in_force_from(2024, 9, 4),
     .numbering = Numbering::points},
    // Signed by five institutions, each with a number of its own; this one is MenPANRB's.
    {.id = "skb-2022",
     .force = Force::joint_decree,
     .number = "2",
     .year = 2022,
     .title = {"Pedoman pembinaan dan pengawasan netralitas ASN dalam pemilu dan pemilihan",
               "Guidelines on the neutrality of civil servants in elections"},
     .short_name = {"SKB Netralitas 2022", "2022 Joint Decree on Neutrality"},
     .in_force = in_force_from(2022, 9, 22),
     .numbering = Numbering::points},
    // Not one instrument: what ministers and supervisors said in public.
    {.id = "statement",
     .force = Force::official_statement,
     .number = "",
     .year = 0,
     .title = {"Pernyataan pejabat di muka umum", "Statements of officials in public"},
     .short_name = {"pernyataan pejabat", "statement of officials"},
     .in_force = {},
     .numbering = Numbering::points},
    {.id = "uu-1-2015",
     .force = Force::statute,
     .number = "1",
     .year = 2015,
     .title = {"Pemilihan gubernur, bupati, dan wali kota (UU Pilkada)",
               "Election of governors, regents and mayors (Pilkada law)"},
     .short_name = {"UU 1/2015", "UU 1/2015"},
     .in_force = in_force_from(2015, 2, 2)},
    {.id = "uu-10-2016",
     .force = Force::statute,
     .number = "10",
     .year = 2016,
     .title = {"Perubahan kedua UU Pilkada", "Second change of the Pilkada law"},
     .short_name = {"UU 10/2016", "UU 10/2016"},
     .in_force = in_force_from(2016, 7, 1)},
    {.id = "uu-20-2023",
     .force = Force::statute,
     .number = "20",
     .year = 2023,
     .title = {"Aparatur Sipil Negara", "The civil service (ASN)"},
     .short_name = {"UU 20/2023", "UU 20/2023"},
     .in_force = in_force_from(2023, 10, 31)},
    {.id = "uu-3-2024",
     .force = Force::statute,
     .number = "3",
     .year = 2024,
     .title = {"Perubahan kedua UU Desa", "Second change of the village law"},
     .short_name = {"UU 3/2024", "UU 3/2024"},
     .in_force = in_force_from(2024, 4, 25)},
    {.id = "uu-5-2014",
     .force = Force::statute,
     .number = "5",
     .year = 2014,
     .title = {"Aparatur Sipil Negara (lama)", "The civil service (ASN), the former law"},
     .short_name = {"UU 5/2014", "UU 5/2014"},
     .in_force = in_force(Date(2014, 1, 15), Date(2023, 10, 31))},
    {.id = "uu-6-2014",
     .force = Force::statute,
     .number = "6",
     .year = 2014,
     .title = {"Desa", "Villages"},
     .short_name = {"UU 6/2014", "UU 6/2014"},
     .in_force = in_force_from(2014, 1, 15)},
    // No text at hand confirms the day.
    {.id = "uu-6-2020",
     .force = Force::statute,
     .number = "6",
     .year = 2020,
     .title = {"Perubahan ketiga UU Pilkada (penetapan Perppu 2/2020)",
               "Third change of the Pilkada law (from Perppu 2/2020)"},
     .short_name = {"UU 6/2020", "UU 6/2020"},
     .in_force = in_force_from(2020, 8, 11)},
    {.id = "uu-7-2017",
     .force = Force::statute,
     .number = "7",
     .year = 2017,
     .title = {"Pemilihan umum (UU Pemilu)", "General elections (Pemilu law)"},
     .short_name = {"UU 7/2017", "UU 7/2017"},
     .in_force = in_force_from(2017, 8, 16)},
    {.id = "uu-7-2023",
     .force = Force::statute,
     .number = "7",
     .year = 2023,
     .title = {"Perubahan UU Pemilu (penetapan Perppu 1/2022)",
               "Change of the Pemilu law (from Perppu 1/2022)"},
     .short_name = {"UU 7/2023", "UU 7/2023"},
     .in_force = in_force_from(2023, 5, 4)},
    {.id = "uu-8-2015",
     .force = Force::statute,
     .number = "8",
     .year = 2015,
     .title = {"Perubahan UU Pilkada", "Change of the Pilkada law"},
     .short_name = {"UU 8/2015", "UU 8/2015"},
     .in_force = in_force_from(2015, 3, 18)},
};

// Pasal 1 defines terms in items everywhere. In PP 53/2010 the duties, the prohibitions and the
// breaches of each level count in items too, while its Pasal 7 and the later ones have paragraphs.
constexpr std::string_view item_articles[] = {
    "pp-11-2017/1", "pp-37-2004/1", "pp-42-2004/1", "pp-49-2018/1", "pp-53-2010/1",
    "pp-53-2010/3", "pp-53-2010/4", "pp-53-2010/8", "pp-53-2010/9", "pp-53-2010/10",
    "pp-53-2010/11", "pp-53-2010/12", "pp-53-2010/13", "pp-53-2010/50", "pp-79-2021/1",
    "pp-94-2021/1", "pp-94-2021/45", "uu-1-2015/1", "uu-10-2016/1", "uu-20-2023/1",
    "uu-5-2014/1", "uu-6-2014/1", "uu-7-2017/1", "uu-8-2015/1",
};

constexpr detail::NamedPoint points[] = {
    {"own-rules", "polri", {"aturan Polri sendiri", "the police's own rules"}},
    {"own-rules", "soe", {"aturan BUMN/BUMD sendiri", "the state enterprise's own rules"}},
    {"own-rules", "tni", {"aturan TNI sendiri", "the military's own rules"}},
    {"right", "learn_programme", {"hak mengetahui visi dan misi calon",
                                  "right to learn of the candidates' vision and mission"}},
    {"right", "presence_on_duty", {"kehadiran karena penugasan tertulis",
                                   "presence by written assignment"}},
    {"right", "resign_first", {"hak mengundurkan diri sebelum mencalonkan diri atau masuk partai",
                               "right to resign before standing or joining a party"}},
    {"right", "serve_as_election_officer", {"menjadi anggota PPK, PPS, atau KPPS",
                                            "service as election staff (PPK, PPS, KPPS)"}},
    {"right", "vote", {"hak memilih", "right to vote"}},
    {"se-menpanrb-18-2023", "may.accompany", {"boleh mendampingi", "may accompany"}},
    {"se-menpanrb-18-2023", "may.attend", {"boleh hadir", "may attend"}},
    {"se-menpanrb-18-2023", "may.be_photographed", {"boleh berfoto bersama",
                                                    "may be photographed together"}},
    {"se-menpanrb-18-2023", "not.activities", {"dilarang mengadakan kegiatan berpihak",
                                               "no partisan activities"}},
    {"se-menpanrb-18-2023", "not.attributes", {"dilarang memakai atribut", "no attributes"}},
    {"se-menpanrb-18-2023", "not.social_media", {"dilarang berkampanye di media sosial",
                                                 "no campaigning on social media"}},
    {"se-menpanrb-18-2023", "not.speak", {"dilarang menjadi pembicara atau juru kampanye",
                                          "no speaking or campaigning at events"}},
    {"se-menpanrb-18-2023", "not.state_goods", {"dilarang memakai barang milik negara",
                                                "no use of state goods"}},
    {"statement", "passive_attendance",
     {"pernyataan pejabat bahwa ASN boleh hadir pasif dalam kampanye",
      "officials' statements that civil servants may attend a campaign passively"}},
};

// The rows of Lampiran II of the SKB: seven on ethics, thirteen on discipline. SE 1/2023 takes over
// its forms for staff who are not civil servants.
constexpr detail::Rows rows[] = {
    {"se-menpanrb-1-2023", "dp-", 13, {"bentuk baris DP-", "form of row DP-"}},
    {"se-menpanrb-1-2023", "ke-", 7, {"bentuk baris KE-", "form of row KE-"}},
    {"skb-2022", "dp-", 13, {"Lampiran II, baris disiplin ", "Annex II, discipline row "}},
    {"skb-2022", "ke-", 7, {"Lampiran II, baris kode etik ", "Annex II, ethics row "}},
};

constexpr const Instrument* find(std::string_view id) {
    for (const Instrument& instrument : table)
        if (instrument.id == id) return &instrument;
    return nullptr;
}
constexpr bool has_points(std::string_view id) {
    const Instrument* instrument = find(id);
    return instrument != nullptr && instrument->numbering == Numbering::points;
}

constexpr bool sorted_and_unique() {
    for (std::size_t i = 1; i < std::size(table); ++i)
        if (!(table[i - 1].id < table[i].id)) return false;
    return true;
}
constexpr bool well_labelled() {
    for (const Instrument& instrument : table)
        if (!instrument.title.complete() || !instrument.short_name.complete()) return false;
    return true;
}
constexpr bool intervals_ordered() {
    for (const Instrument& instrument : table)
        if (!instrument.in_force.ordered()) return false;
    return true;
}
constexpr bool item_articles_known() {
    for (const std::string_view article : item_articles) {
        const Instrument* instrument = find(article.substr(0, article.find('/')));
        if (instrument == nullptr || instrument->numbering == Numbering::points) return false;
    }
    return true;
}
constexpr bool points_known() {
    for (std::size_t i = 0; i < std::size(points); ++i) {
        if (!has_points(points[i].instrument) || points[i].point.empty() ||
            !points[i].name.complete())
            return false;
        for (std::size_t k = 0; k < i; ++k)
            if (points[i].instrument == points[k].instrument && points[i].point == points[k].point)
                return false;
    }
    return true;
}
constexpr bool rows_known() {
    for (const detail::Rows& row : rows)
        if (!has_points(row.instrument) || row.count < 1 || !row.name.complete()) return false;
    return true;
}

static_assert(sorted_and_unique(), "instruments stand in the order of their ids, each once");
static_assert(well_labelled(), "an instrument has a title and a short name in both languages");
static_assert(intervals_ordered(), "an instrument is repealed after it came into force");
static_assert(item_articles_known(), "an article of items belongs to an instrument of articles");
static_assert(points_known(), "a point belongs to an instrument of points, has a name, is unique");
static_assert(rows_known(), "rows belong to an instrument of points and have a name");

}  // namespace

ArrayView<Instrument> instruments() noexcept { return table; }

namespace detail {

ArrayView<std::string_view> articles_of_items() noexcept { return item_articles; }
ArrayView<NamedPoint> named_points() noexcept { return points; }
ArrayView<Rows> rows_of_tables() noexcept { return rows; }

}  // namespace detail
}  // namespace netralitas::inline v0
