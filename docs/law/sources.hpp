// SPDX-License-Identifier: Apache-2.0
//
// What stands behind each instrument: which text was read, and what was not at hand. Kept by hand.
#ifndef NETRALITAS_DOCS_LAW_SOURCES_HPP
#define NETRALITAS_DOCS_LAW_SOURCES_HPP

#include <netralitas/text.hpp>

#include <string_view>

namespace netralitas::tables {

struct Checked {
    std::string_view instrument;
    Text what;
};

inline constexpr Checked checked[] = {
    {"pp-94-2021",
     {"Salinan resmi (LN 2021/202) beserta penjelasannya dibaca pasal demi pasal: Pasal 1, 3, 4 "
      "huruf c, 5 huruf n, 8-14, 16-28, 35, 38, 40, 42, 43, 45, dan 46. Pasal 39 hilang dalam "
      "salinan yang tersedia; Pasal 23 ayat (1) huruf b dan c hanya dari satu salinan.",
      "The official copy (LN 2021/202) with its elucidation was read article by article: Articles "
      "1, 3, 4(c), 5(n), 8-14, 16-28, 35, 38, 40, 42, 43, 45 and 46. Article 39 is lost in the "
      "copy at hand; Article 23(1)(b) and (c) come from one copy only."}},
    {"pp-53-2010",
     {"Salinan resmi beserta penjelasannya dibaca: Pasal 4 angka 12-15, 7, 12 angka 6-9, 13 angka "
      "11-13, dan 30.",
      "The official copy with its elucidation was read: Articles 4(12)-(15), 7, 12(6)-(9), "
      "13(11)-(13) and 30."}},
    {"skb-2022",
     {"Naskah keputusan bersama tidak tersedia. Kedua puluh baris Lampiran II disusun dari laman "
      "resmi BKN dan Pemprov DKI Jakarta, edaran gubernur yang menyalin matriksnya, dan beberapa "
      "salinan pers yang tidak saling bergantung. Dasar hukum per baris dan Lampiran I hanya "
      "diketahui sebagian.",
      "The decree itself was not at hand. The twenty rows of Annex II were put together from "
      "official pages of BKN and of Jakarta, a governor's circular that copies the matrix, and "
      "several independent press copies. The legal basis per row and Annex I are known in part "
      "only."}},
    {"pp-42-2004",
     {"Salinan resmi dibaca: Pasal 1 angka 5, 6 huruf h, 11 huruf c, 15, 16, dan 22. Tidak ada "
      "pencabutan yang ditemukan; sejak UU 20/2023 landasannya adalah praktik.",
      "The official copy was read: Articles 1(5), 6(h), 11(c), 15, 16 and 22. No repeal was found; "
      "since UU 20/2023 its footing is practice."}},
    {"uu-20-2023",
     {"Salinan resmi (LN 2023/141) dibaca: Pasal 2, 9, 24, 52, 53, 56, 59, 68, 70, dan 73-77. Dari "
      "PP 17/2020 hanya halaman dengan angka 19 dan 20 yang tersedia.",
      "The official copy (LN 2023/141) was read: Articles 2, 9, 24, 52, 53, 56, 59, 68, 70 and "
      "73-77. Of PP 17/2020 only the pages with items 19 and 20 were at hand."}},
    {"uu-5-2014",
     {"Salinan resmi beserta penjelasannya dibaca: Pasal 2, 9, 87, 105, 119, 123, 139, dan 141. "
      "Amar putusan MK 41/PUU-XII/2014 diketahui dari pertimbangan yang dikutip dan dari pers.",
      "The official copy with its elucidation was read: Articles 2, 9, 87, 105, 119, 123, 139 and "
      "141. The holding of Constitutional Court ruling 41/PUU-XII/2014 is known from quoted "
      "reasoning and the press."}},
    {"pp-49-2018",
     {"Salinan resmi dibaca: Pasal 51-53, 56, 59, 63, dan 77. Akhir Pasal 52 ayat (3) hilang dalam "
      "salinan yang tersedia.",
      "The official copy was read: Articles 51-53, 56, 59, 63 and 77. The end of Article 52(3) is "
      "lost in the copy at hand."}},
    {"uu-10-2016",
     {"Salinan resmi UU 1/2015, UU 8/2015, dan UU 10/2016 dibaca: Pasal 69-71, 162, dan 187-190. "
      "UU 6/2020 tidak dibaca; putusan MK 136/PUU-XXII/2024 diketahui dari siaran Mahkamah dan "
      "pers.",
      "The official copies of UU 1/2015, UU 8/2015 and UU 10/2016 were read: Articles 69-71, 162 "
      "and 187-190. UU 6/2020 was not read; ruling 136/PUU-XXII/2024 is known from the Court's "
      "release and the press."}},
    {"uu-7-2017",
     {"Salinan resmi yang tersedia berakhir sebelum Pasal 224. Pasal 280, 282, 283, 490, 494, 522, "
      "dan 547 dicocokkan dari beberapa salinan yang sejalan. UU 7/2023 dibaca seluruhnya dan tidak "
      "menyentuhnya.",
      "The official copy at hand ends before Article 224. Articles 280, 282, 283, 490, 494, 522 "
      "and 547 were compared in several copies that agree. UU 7/2023 was read whole "
      "and does not touch them."}},
    {"uu-6-2014",
     {"Salinan resmi dibaca: Pasal 29, 30, 51, 52, dan 64. UU 3/2024 dibaca seluruhnya dan tidak "
      "menyentuh pasal-pasal itu; UU 6/2023 tidak dibaca.",
      "The official copy was read: Articles 29, 30, 51, 52 and 64. UU 3/2024 was read whole and "
      "does not touch them; UU 6/2023 was not read."}},
    {"se-menpanrb-18-2023",
     {"Naskah edaran dan tanggal penandatanganannya tidak tersedia; butir-butirnya diketahui dari "
      "laman resmi BKN dan beberapa berita yang sejalan.",
      "The circular and its day of signature were not at hand; its points are known from an "
      "official page of BKN and several reports that agree."}},
    {"se-menpanrb-1-2023",
     {"Naskah edaran tidak tersedia; isinya diketahui dari laman resmi sebuah pemerintah kota dan "
      "beberapa berita. Bahwa bentuk-bentuknya mengikuti baris keputusan bersama disebut "
      "sumber-sumber itu secara umum.",
      "The circular was not at hand; its content is known from an official page of a city and "
      "several reports. That its forms follow the rows of the joint decree is what these sources "
      "say in general."}},
    {"own-rules",
     {"Aturan lembaga tidak dibaca. Yang menjadi pegangan: UU 34/2004 Pasal 39, UU 2/2002 Pasal "
      "28, dan aturan perusahaan.",
      "The institutions' rules were not read. What stands behind them: Article 39 of UU 34/2004, "
      "Article 28 of UU 2/2002 and company rules."}},
    {"right",
     {"Hak memilih menurut undang-undang; kehadiran karena tugas dan pengetahuan tentang program "
      "menurut keterangan pejabat; tugas sebagai penyelenggara menurut berita tentang PKPU 8/2022.",
      "The right to vote by statute; presence on duty and learning of programmes by what officials "
      "say; service as election staff by reports on PKPU 8/2022."}},
    {"statement",
     {"Berita pers tentang ucapan pejabat; surat edaran Menteri Dalam Negeri yang disebut salah "
      "satunya tidak ditemukan.",
      "Press reports of what officials said; the circular of the Minister of Home Affairs that one "
      "of them names was not found."}},
};

constexpr const Text* checked_of(std::string_view instrument) {
    for (const Checked& row : checked)
        if (row.instrument == instrument) return &row.what;
    return nullptr;
}

}  // namespace netralitas::tables

#endif
