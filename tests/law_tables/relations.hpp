// SPDX-License-Identifier: Apache-2.0
//
// How the prohibitions stand to each other that one act can meet together. Every overlap that
// overlaps.hpp computes must be listed here, and nothing else: the test compares both ways, and
// docs/law/overlaps.md is written from this list.
#ifndef NETRALITAS_TESTS_LAW_TABLES_RELATIONS_HPP
#define NETRALITAS_TESTS_LAW_TABLES_RELATIONS_HPP

#include <netralitas/text.hpp>

#include <string_view>

namespace netralitas::tables {

// What becomes of two prohibitions that are both met.
enum class Together {
    heaviest_counts,  // different levels, and one punishment: the heavier
    one_punishment,   // the same level, or none assigned, and one punishment
    side_by_side,     // both stand; no provision lets one absorb the other
};

struct Relation {
    std::string_view first;
    std::string_view second;
    Together together;
    std::string_view basis;  // the provision that settles it; empty where none was found
    Text why;
};

inline constexpr Relation relations[] = {
    // --- PP 94/2021: Pasal 35 ayat (1), one kind of punishment, the heaviest (R7) -------------------
    {"pp-94-2021/5.n.1",
     "pp-94-2021/5.n.3",
     Together::heaviest_counts,
     "pp-94-2021/35.1",
     {"Hadir tanpa atribut sambil mengerahkan PNS lain memenuhi keduanya. Angka 1 tanpa tingkat, "
      "sehingga tingkat angka 3 yang menentukan.",
      "Attending without attributes while mobilising other PNS meets both. Item 1 has no level, so "
      "that of item 3 decides."}},
    {"pp-94-2021/5.n.1",
     "pp-94-2021/5.n.4",
     Together::heaviest_counts,
     "pp-94-2021/35.1",
     {"Hadir tanpa atribut sambil memakai fasilitas negara memenuhi keduanya. Angka 1 tanpa "
      "tingkat, sehingga tingkat angka 4 yang menentukan.",
      "Attending without attributes while using state facilities meets both. Item 1 has no level, "
      "so that of item 4 decides."}},
    {"pp-94-2021/5.n.2",
     "pp-94-2021/5.n.3",
     Together::heaviest_counts,
     "pp-94-2021/35.1",
     {"Peserta beratribut yang mengerahkan PNS lain memenuhi keduanya: sedang dan berat.",
      "A participant with attributes who mobilises other PNS meets both: moderate and severe."}},
    {"pp-94-2021/5.n.2",
     "pp-94-2021/5.n.4",
     Together::heaviest_counts,
     "pp-94-2021/35.1",
     {"Kendaraan dinas adalah atribut PNS menurut penjelasan angka 2 dan sekaligus fasilitas "
      "negara: sedang dan berat.",
      "A service vehicle is a service attribute by the elucidation of item 2 and a state facility "
      "as well: moderate and severe."}},
    {"pp-94-2021/5.n.3",
     "pp-94-2021/5.n.4",
     Together::one_punishment,
     "pp-94-2021/35.1",
     {"Mengerahkan PNS lain dan memakai fasilitas negara dalam satu kampanye: keduanya berat, satu "
      "jenis hukuman.",
      "Mobilising other PNS and using state facilities at one campaign: both severe, one kind of "
      "punishment."}},
    {"pp-94-2021/3.d",
     "pp-94-2021/3.f",
     Together::one_punishment,
     "pp-94-2021/35.1",
     {"Intimidasi, ujaran kebencian, dan berita bohong melanggar kewajiban menaati peraturan dan "
      "kewajiban berintegritas; tingkat keduanya mengikuti dampak yang sama.",
      "Intimidation, hate speech and false news breach the duty to obey the law and the duty of "
      "integrity; the level of both follows the same impact."}},  // R25

    // --- PP 53/2010: Pasal 30 ayat (1), the same rule under the former code --------------------------
    {"pp-53-2010/4.12.a",
     "pp-53-2010/4.12.b",
     Together::one_punishment,
     "pp-53-2010/30.1",
     {"Pelaksana kampanye yang hadir beratribut memenuhi keduanya; keduanya sedang.",
      "An organiser who attends with attributes meets both; both are moderate."}},
    {"pp-53-2010/4.12.a",
     "pp-53-2010/4.12.c",
     Together::one_punishment,
     "pp-53-2010/30.1",
     {"Pelaksana kampanye yang mengerahkan PNS lain memenuhi keduanya; keduanya sedang.",
      "An organiser who mobilises other PNS meets both; both are moderate."}},
    {"pp-53-2010/4.12.a",
     "pp-53-2010/4.12.d",
     Together::heaviest_counts,
     "pp-53-2010/30.1",
     {"Pelaksana kampanye yang memakai fasilitas negara memenuhi keduanya: sedang dan berat.",
      "An organiser who uses state facilities meets both: moderate and severe."}},
    {"pp-53-2010/4.12.a",
     "pp-53-2010/4.13.b",
     Together::one_punishment,
     "pp-53-2010/30.1",
     {"Pelaksana kampanye presiden yang mengadakan kegiatan berpihak memenuhi keduanya; keduanya "
      "sedang.",
      "An organiser of a presidential campaign who holds a partisan activity meets both; both are "
      "moderate."}},
    {"pp-53-2010/4.12.b",
     "pp-53-2010/4.12.c",
     Together::one_punishment,
     "pp-53-2010/30.1",
     {"Peserta beratribut yang mengerahkan PNS lain memenuhi keduanya; keduanya sedang.",
      "A participant with attributes who mobilises other PNS meets both; both are moderate."}},
    {"pp-53-2010/4.12.b",
     "pp-53-2010/4.12.d",
     Together::heaviest_counts,
     "pp-53-2010/30.1",
     {"Kendaraan dinas adalah atribut PNS dan sekaligus fasilitas negara: sedang dan berat.",
      "A service vehicle is a service attribute and a state facility as well: moderate and "
      "severe."}},
    {"pp-53-2010/4.12.c",
     "pp-53-2010/4.12.d",
     Together::heaviest_counts,
     "pp-53-2010/30.1",
     {"Mengerahkan PNS lain dan memakai fasilitas negara: sedang dan berat.",
      "Mobilising other PNS and using state facilities: moderate and severe."}},
    {"pp-53-2010/4.15.a",
     "pp-53-2010/4.15.b",
     Together::heaviest_counts,
     "pp-53-2010/30.1",
     {"Terlibat dalam kampanye dengan fasilitas jabatan memenuhi keduanya: sedang dan berat.",
      "Being involved in a campaign with facilities of the office meets both: moderate and "
      "severe."}},
    {"pp-53-2010/4.15.a",
     "pp-53-2010/4.15.d",
     Together::one_punishment,
     "pp-53-2010/30.1",
     {"Pelaksana kampanye yang mengadakan kegiatan berpihak memenuhi keduanya; Pasal 12 angka 9 "
      "menyebut keduanya dalam satu butir, sedang.",
      "An organiser who holds a partisan activity meets both; Article 12, item 9 names the two in "
      "one item, moderate."}},

    // --- SKB, table of ethics: one moral sanction, closed or open ------------------------------------
    {"skb-2022/ke-3",
     "skb-2022/ke-6",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"KE-3 mensyaratkan kehadiran dan dukungan aktif, KE-6 tidak; siapa yang mendukung dalam "
      "kampanye bakal calon memenuhi keduanya. Sanksi moralnya sama.",
      "Row KE-3 asks for attendance and active support, row KE-6 does not; whoever gives support "
      "at an aspirant's campaign meets both. The moral sanction is the same."}},
    {"skb-2022/ke-3",
     "skb-2022/ke-7",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"Suami atau istri tanpa cuti yang mendukung secara aktif memenuhi keduanya. Sanksi moralnya "
      "sama.",
      "A spouse without leave who gives active support meets both. The moral sanction is the "
      "same."}},
    {"skb-2022/ke-6",
     "skb-2022/ke-7",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"Suami atau istri tanpa cuti yang ikut kampanye atau pengenalan bakal calon memenuhi "
      "keduanya. Sanksi moralnya sama.",
      "A spouse without leave who takes part in an aspirant's campaign or introduction meets both. "
      "The moral sanction is the same."}},

    // --- UU 10/2016 (R15) ----------------------------------------------------------------------------
    {"uu-10-2016/71.1",
     "uu-10-2016/71.3",
     Together::side_by_side,
     "uu-10-2016/71.5",
     {"Kepala daerah yang memakai kewenangan atau program setelah penetapan pasangan calon "
      "melanggar ayat (1) dan ayat (3). Hanya ayat (3), bersama ayat (2), yang menggugurkan "
      "pencalonan petahana.",
      "A regional head who uses powers or programmes after the determination of pairs breaches "
      "paragraph (1) and paragraph (3). Only (3), together with (2), costs an incumbent the "
      "candidacy."}},

    // --- UU 7/2017 (R16) -----------------------------------------------------------------------------
    {"uu-7-2017/280.3",
     "uu-7-2017/282",
     Together::side_by_side,
     "",
     {"Kepala desa yang menjadi pelaksana kampanye melanggar Pasal 280 ayat (3); Pasal 282 "
      "menyusul hanya bila tindakan dibaca secara luas.",
      "A village head who serves as campaign organiser breaches Article 280, paragraph (3); "
      "Article 282 follows only if act is read widely."}},
    {"uu-7-2017/280.3",
     "uu-7-2017/283",
     Together::side_by_side,
     "",
     {"ASN yang sebagai pelaksana atau tim kampanye mengadakan kegiatan berpihak melanggar "
      "keduanya; hanya Pasal 280 ayat (3) yang diancam pidana.",
      "A civil servant who, as organiser or team, holds a partisan activity breaches both; only "
      "Article 280, paragraph (3) is punished as a crime."}},
    {"uu-7-2017/494",
     "uu-7-2017/490",
     Together::side_by_side,
     "",
     {"Kepala desa yang dengan sengaja berpihak sebagai pelaksana kampanye diancam oleh keduanya, "
      "Pasal 490 menurut tafsir luas pengadilan. Gabungan tindak pidana diputus pengadilan dan "
      "tidak dimodelkan.",
      "A village head who intentionally takes sides as campaign organiser is liable under both, "
      "under Article 490 by the courts' wide reading. How concurring offences are punished is for "
      "the court and is not modelled."}},

    // --- SE MenPANRB 18/2023: one moral sanction -----------------------------------------------------
    {"se-menpanrb-18-2023/not.attributes",
     "se-menpanrb-18-2023/not.speak",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"Suami atau istri yang beratribut dan berbicara dalam acara melanggar dua butir edaran.",
      "A spouse who wears attributes and speaks at the event breaches two points of the circular."}},
    {"se-menpanrb-18-2023/not.attributes",
     "se-menpanrb-18-2023/not.state_goods",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"Kendaraan dinas adalah atribut instansi dan sekaligus barang milik negara.",
      "A service vehicle is an attribute of the agency and state property as well."}},
    {"se-menpanrb-18-2023/not.speak",
     "se-menpanrb-18-2023/not.state_goods",
     Together::one_punishment,
     "pp-42-2004/15.3",
     {"Suami atau istri yang berbicara dalam acara dengan memakai barang milik negara melanggar "
      "dua butir edaran.",
      "A spouse who speaks at the event with state property breaches two points of the circular."}},

    // --- SE MenPANRB 1/2023: the forms of KE-3 and KE-6 ----------------------------------------------
    {"se-menpanrb-1-2023/ke-3",
     "se-menpanrb-1-2023/ke-6",
     Together::one_punishment,
     "se-menpanrb-1-2023",
     {"Sebagaimana baris KE-3 dan KE-6 keputusan bersama; sanksinya satu, menurut perjanjian "
      "kerja.",
      "As rows KE-3 and KE-6 of the joint decree; the sanction is one, under the work contract."}},
};

}  // namespace netralitas::tables

#endif
