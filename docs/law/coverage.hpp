// SPDX-License-Identifier: Apache-2.0
//
// What the library leaves out, models in part, or holds for open, provision by provision. Kept by hand;
// the rest of the coverage page comes from the rulebook. The generator refuses a provision that is left
// out here and modelled there, one that is said to be modelled in part and is not, and an id that does
// not parse.
#ifndef NETRALITAS_DOCS_LAW_COVERAGE_HPP
#define NETRALITAS_DOCS_LAW_COVERAGE_HPP

#include <netralitas/norm.hpp>

#include <string_view>

namespace netralitas::tables {

enum class Coverage {
    left_out,  // known, and deliberately not modelled
    in_part,   // only a part of it is a norm or a citation
    open,      // the sources do not settle it; the reading taken is named
};

struct Entry {
    Coverage status;
    UpTo<std::string_view, 24> provisions;
    Text name;  // where the provisions have no id here, or to say more
    Text why;
};

struct Section {
    Text title;
    ArrayView<Entry> entries;
};

// Provisions that the engine, the words or the timetables rest on without a norm.
struct Elsewhere {
    std::string_view provision;
    Text use;
};
inline constexpr Elsewhere elsewhere[] = {
    {"pp-94-2021/35.1", {"hanya yang terberat yang dijatuhkan", "only the heaviest is imposed"}},
    {"pp-94-2021/35.2", {"pengulangan, dalam penjelasan", "repetition, in the explanation"}},
    {"pp-94-2021/40.3",
     {"peralihan menurut tanggal pemeriksaan", "transition by date of examination"}},
    {"pp-94-2021/42.2", {"jenis hukuman sedang yang dipakai", "the kinds of moderate in use"}},
    {"pp-94-2021/43", {"CPNS terikat seperti PNS", "those on probation are bound as PNS are"}},
    {"pp-94-2021/45.3", {"akhir PP 53/2010", "the end of PP 53/2010"}},
    {"pp-94-2021/46", {"awal berlakunya", "its entry into force"}},
    {"pp-53-2010/30.1", {"hanya yang terberat yang dijatuhkan", "only the heaviest is imposed"}},
    {"pp-53-2010/30.2", {"pengulangan, dalam penjelasan", "repetition, in the explanation"}},
    {"pp-42-2004/16",
     {"tindakan administratif di samping sanksi moral, dalam penjelasan; ukurannya tidak ada",
      "administrative action beside the moral sanction, in the explanation; there is no measure"}},
    {"uu-6-2014/30.2", {"jenjang sanksi, dalam penjelasan", "the ladder, in the explanation"}},
    {"uu-6-2014/52.2", {"jenjang sanksi, dalam penjelasan", "the ladder, in the explanation"}},
    {"pp-11-2017/37.2.c",
     {"CPNS yang dihukum, dalam penjelasan", "CPNS punished, in the explanation"}},
    {"mk-136-puu-xxii-2024",
     {"sejak kapan Pasal 188 menjangkau pejabat daerah, TNI, dan Polri",
      "from when Article 188 reaches regional officials, TNI and Polri"}},
    {"perpres-91-2024", {"siapa yang menangani", "who handles"}},
    {"perpres-92-2024", {"siapa yang menangani", "who handles"}},
    {"se-menpanrb-4-2024", {"siapa yang menangani", "who handles"}},
    {"pkpu-5-2020", {"tahapan", "stages"}},
    {"pkpu-3-2022", {"tahapan", "stages"}},
    {"pkpu-2-2024", {"tahapan", "stages"}},
    {"pkpu-13-2024", {"tahapan", "stages"}},
};

// --- The discipline of PNS ------------------------------------------------------------------------

inline constexpr Entry discipline_entries[] = {
    {Coverage::open,
     {"pp-94-2021/5.n.1"},
     {},
     {"Ikut kampanye tanpa atribut dilarang, tetapi tidak ada tingkatnya dalam Pasal 12 sampai 14. "
      "Tingkat tidak diisi; pernyataan pejabat yang membolehkan kehadiran pasif hanya berpengaruh "
      "dalam tafsir longgar.",
      "Taking part without attributes is forbidden, but Articles 12 to 14 assign no level. None is "
      "filled in; officials' statements that allow passive attendance count only under the lenient "
      "reading."}},
    {Coverage::open,
     {"pp-94-2021/13.g"},
     {},
     {"Siaran kementerian menyebut hukuman sedang juga bagi ikut kampanye saja. Teksnya hanya "
      "menunjuk angka 2, dan teks yang diikuti.",
      "A ministry release names moderate also for merely taking part. The text points to item 2 "
      "only, and the text is followed."}},
    {Coverage::open,
     {"pp-94-2021/5.n.3", "pp-94-2021/5.n.4"},
     {},
     {"Siapa peserta kampanye hanya dijelaskan pada angka 3. Untuk angka 3 peserta lain adalah "
      "penafsiran; untuk angka 4 setiap yang hadir dalam masa kampanye dianggap peserta. Tim "
      "sukses yang tidak mengerahkan PNS dan tidak memakai fasilitas negara tidak dijangkau "
      "keduanya; baris DP-9 dan DP-10 menjawabnya.",
      "Who is a campaign participant is explained at item 3 only. For item 3 any other participant "
      "is interpretation; for item 4 whoever attends in the campaign period counts. A team member "
      "who neither mobilises PNS nor uses state facilities falls under neither; rows DP-9 and "
      "DP-10 answer."}},
    {Coverage::open,
     {"pp-94-2021/5.n.5", "pp-94-2021/5.n.6"},
     {},
     {"Teks menyebut pasangan calon. Bagi calon anggota DPR, DPD, DPRD dan bagi bakal calon "
      "penerapannya penafsiran.",
      "The text says pair of candidates. Toward candidates for the DPR, DPD and DPRD and toward "
      "aspirants it applies by interpretation."}},
    {Coverage::open,
     {"pp-94-2021/5.n"},
     {},
     {"Huruf n menyebut calon, bukan partai. Kampanye partai tanpa calon yang jelas hanya dijawab "
      "baris keputusan bersama yang menyebut partai, juga bila atribut dipakai.",
      "Letter n speaks of candidates, not of parties. A party's campaign without a particular "
      "candidate is answered only by the rows of the decree that name parties, with attributes "
      "too."}},
    {Coverage::in_part,
     {"pp-94-2021/5.n.6", "pp-94-2021/14.i.4"},
     {},
     {"Alamat kegiatan (PNS seunit kerja, keluarga, masyarakat) bukan fakta tersendiri; setiap "
      "kegiatan berpihak dianggap ditujukan kepada salah satunya.",
      "To whom the activity is addressed (PNS of the unit, family, the public) is no fact of its "
      "own; every partisan activity is taken to address one of them."}},
    {Coverage::in_part,
     {"pp-94-2021/5.n.7"},
     {},
     {"Surat dan fotokopinya satu perbuatan. Menghimpun fotokopi tanpa surat tidak disebut di "
      "sini; hanya baris DP-11 yang menyebutnya.",
      "The letter with the copy is one act. Collecting copies without a letter is not printed "
      "here; only row DP-11 names it."}},
    {Coverage::in_part,
     {"pp-94-2021/3.d", "pp-94-2021/3.f"},
     {},
     {"Dicocokkan hanya dengan intimidasi, ujaran kebencian, dan berita bohong, menurut dampaknya. "
      "Surat edaran bukan peraturan perundang-undangan menurut penjelasan huruf d, sehingga "
      "melanggarnya saja tidak cukup.",
      "Matched only with intimidation, hate speech and false news, by their impact. By the "
      "elucidation of letter d a circular is no legislation, so breaching one is not enough by "
      "itself."}},
    {Coverage::in_part,
     {"pp-94-2021/4.c"},
     {},
     {"Hanya disebut: tidak ada bacaan yang mengikatnya pada satu perbuatan.",
      "Named only: no reading ties it to one act."}},
    {Coverage::left_out,
     {"pp-94-2021/3.a", "pp-94-2021/3.b", "pp-94-2021/3.c", "pp-94-2021/3.e", "pp-94-2021/3.g",
      "pp-94-2021/3.h", "pp-94-2021/4.a", "pp-94-2021/4.b", "pp-94-2021/4.d", "pp-94-2021/4.e",
      "pp-94-2021/4.f", "pp-94-2021/4.g", "pp-94-2021/4.h", "pp-94-2021/4.i"},
     {},
     {"Kewajiban di luar netralitas; tidak ada kewajiban netralitas tersendiri dalam peraturan "
      "ini. Barang milik negara dalam kampanye dijawab Pasal 5 huruf n angka 4.",
      "Duties beside neutrality; this regulation has no neutrality duty of its own. State goods in "
      "a campaign are answered by Article 5, letter n, item 4."}},
    {Coverage::left_out,
     {"pp-94-2021/5.a", "pp-94-2021/5.b", "pp-94-2021/5.c", "pp-94-2021/5.d", "pp-94-2021/5.e",
      "pp-94-2021/5.f", "pp-94-2021/5.g", "pp-94-2021/5.h", "pp-94-2021/5.j", "pp-94-2021/5.k",
      "pp-94-2021/5.l", "pp-94-2021/5.m"},
     {},
     {"Larangan lain. Penyalahgunaan wewenang (huruf a) dapat menyertai angka 5 huruf n, tetapi "
      "tidak ditanyakan.",
      "Other prohibitions. Abuse of authority (letter a) may accompany item 5 of letter n, but is "
      "not asked."}},
    {Coverage::left_out,
     {"pp-94-2021/5.i"},
     {},
     {"Sewenang-wenang terhadap bawahan: norma yang lebih dekat bagi intimidasi terhadap bawahan, "
      "tetapi hubungan atasan dan bawahan bukan fakta kasus.",
      "Arbitrary conduct toward a subordinate: the nearer norm for intimidating one, but whether "
      "the other is a subordinate is no fact of a case."}},
    {Coverage::left_out,
     {"pp-94-2021/1.3", "pp-94-2021/1.6", "pp-94-2021/1.9", "pp-94-2021/1.10", "pp-94-2021/2",
      "pp-94-2021/7"},
     {},
     {"Pengertian dan kaidah umum. Bahwa ucapan, tulisan, dan perbuatan di luar jam kerja termasuk "
      "pelanggaran sudah terkandung dalam norma-normanya.",
      "Definitions and general rules. That speech, writing and acts outside working hours count is "
      "contained in the norms."}},
    {Coverage::left_out,
     {"pp-94-2021/9.1.a", "pp-94-2021/9.1.c", "pp-94-2021/9.1.e", "pp-94-2021/9.1.f",
      "pp-94-2021/9.2.b", "pp-94-2021/9.2.c", "pp-94-2021/9.2.d"},
     {},
     {"Hukuman ringan bagi kewajiban yang tidak dimodelkan.",
      "Light punishments for duties not modelled."}},
    {Coverage::left_out,
     {"pp-94-2021/10.1.a", "pp-94-2021/10.1.b", "pp-94-2021/10.1.d", "pp-94-2021/10.1.f",
      "pp-94-2021/10.1.g", "pp-94-2021/10.2.a", "pp-94-2021/10.2.b", "pp-94-2021/10.2.d",
      "pp-94-2021/10.2.e", "pp-94-2021/10.2.f", "pp-94-2021/10.2.g", "pp-94-2021/10.2.h"},
     {},
     {"Hukuman sedang bagi kewajiban yang tidak dimodelkan.",
      "Moderate punishments for duties not modelled."}},
    {Coverage::left_out,
     {"pp-94-2021/11.1.a", "pp-94-2021/11.1.b", "pp-94-2021/11.1.c", "pp-94-2021/11.1.e",
      "pp-94-2021/11.1.g", "pp-94-2021/11.1.h", "pp-94-2021/11.2.b", "pp-94-2021/11.2.c",
      "pp-94-2021/11.2.d", "pp-94-2021/11.2.e", "pp-94-2021/15"},
     {},
     {"Hukuman berat bagi kewajiban yang tidak dimodelkan, dan penghitungan hari tidak masuk "
      "kerja.",
      "Severe punishments for duties not modelled, and how days of absence are counted."}},
    {Coverage::left_out,
     {"pp-94-2021/12", "pp-94-2021/13.a", "pp-94-2021/13.b", "pp-94-2021/13.c", "pp-94-2021/13.d",
      "pp-94-2021/13.e", "pp-94-2021/13.f", "pp-94-2021/14.a", "pp-94-2021/14.b", "pp-94-2021/14.c",
      "pp-94-2021/14.d", "pp-94-2021/14.e", "pp-94-2021/14.f", "pp-94-2021/14.g",
      "pp-94-2021/14.h"},
     {},
     {"Tingkat bagi larangan selain huruf n; Pasal 12 tidak memuat huruf n.",
      "Levels for prohibitions other than letter n; Article 12 does not name letter n."}},
    {Coverage::in_part,
     {"pp-94-2021/17", "pp-94-2021/18", "pp-94-2021/20", "pp-94-2021/21", "pp-94-2021/22",
      "pp-94-2021/23"},
     {},
     {"Wewenang menghukum menurut jenjang yang lazim, lihat authorities.md.",
      "Powers to punish on the usual ladder, see authorities.md."}},
    {Coverage::left_out,
     {"pp-94-2021/16", "pp-94-2021/17.1.b", "pp-94-2021/17.2.c", "pp-94-2021/17.3", "pp-94-2021/19",
      "pp-94-2021/22.2", "pp-94-2021/22.3", "pp-94-2021/23.1.b", "pp-94-2021/23.2",
      "pp-94-2021/23.3", "pp-94-2021/25"},
     {},
     {"JPT madya yang menjadi PPK, jabatan lain yang diisi Presiden, usul pemberhentian, "
      "perwakilan di luar negeri, pejabat fungsional pengganti, dua tingkat di bawah pengawas, dan "
      "jabatan lowong: fakta kasus tidak memuatnya.",
      "A JPT madya who is a PPK, other posts filled by the President, proposals of dismissal, "
      "missions abroad, functional officers in place of a superior, two levels below a pengawas, "
      "and vacancies: the facts of a case do not tell."}},
    {Coverage::left_out,
     {"pp-94-2021/24"},
     {},
     {"Pejabat yang berwenang menghukum yang tidak menjatuhkan hukuman atau menghukum terlalu "
      "ringan: tidak ada perbuatan dalam daftar fakta yang menyatakannya; yang dimodelkan adalah "
      "atasan yang tidak memanggil, memeriksa, atau melapor (Pasal 28).",
      "An authority that does not punish or punishes too lightly: no act among the facts says so; "
      "what is modelled is the superior who does not summon, examine or report (Article 28)."}},
    {Coverage::open,
     {"pp-94-2021/28.2"},
     {},
     {"Lebih berat daripada apa, tidak disebut. Dalam praktik: daripada hukuman yang seharusnya "
      "diterima bawahan. Tingkatnya tidak diisi.",
      "Heavier than what is not printed. In practice: than what the subordinate should have "
      "received. No level is filled in."}},
    {Coverage::left_out,
     {"pp-94-2021/26", "pp-94-2021/27", "pp-94-2021/29", "pp-94-2021/30", "pp-94-2021/31",
      "pp-94-2021/32", "pp-94-2021/33", "pp-94-2021/34", "pp-94-2021/36", "pp-94-2021/37",
      "pp-94-2021/38", "pp-94-2021/39"},
     {},
     {"Pemanggilan, pemeriksaan, tim pemeriksa, berita acara, penyampaian, berlakunya, dan "
      "dokumentasi keputusan: hukum acara. Pustaka menilai perbuatan, bukan jalannya pemeriksaan.",
      "Summons, examination, examining team, minutes, delivery, effect and record of the decision: "
      "procedure. The library assesses acts, not how they are examined."}},
    {Coverage::open,
     {"pp-94-2021/26.2", "pp-94-2021/38.1"},
     {},
     {"Paling lambat tujuh hari kerja dapat berarti jarak paling lama atau paling singkat; hari "
      "ke-15 dihitung hari kerja menurut satu sumber kedua. Tidak ada yang dipakai pustaka ini.",
      "At the latest seven working days may mean the longest or the shortest gap; day 15 is a "
      "working day by one secondary source. The library uses neither."}},
    {Coverage::left_out,
     {"pp-94-2021/35.3", "pp-94-2021/35.4"},
     {},
     {"Larangan menghukum dua kali dan usul kepada instansi induk: menyangkut putusan, bukan "
      "perbuatan.",
      "No second punishment, and the proposal to the parent agency: they concern the decision, "
      "not the act."}},
    {Coverage::left_out,
     {"pp-94-2021/40.1", "pp-94-2021/40.2", "pp-94-2021/40.4", "pp-94-2021/44", "pp-94-2021/45.1",
      "pp-94-2021/45.2"},
     {},
     {"Peralihan bagi hukuman yang sudah dijatuhkan, keberatan yang berjalan, dan hasil "
      "pemeriksaan lama; ayat (4) dibaca hanya tentang proses, meskipun kata-katanya dapat "
      "mencakup penjatuhan.",
      "Transition for punishments already imposed, pending objections and earlier examinations; "
      "paragraph (4) is read as about procedure only, though its words may include imposing."}},
    {Coverage::open,
     {"pp-94-2021/42", "pp-94-2021/8.3"},
     {},
     {"Pemotongan tunjangan ditangguhkan sampai ada PP gaji dan tunjangan sebagai pelaksanaan UU "
      "5/2014, yang sudah dicabut. Penangguhan dianggap tetap berjalan: yang berlaku jenis PP "
      "53/2010, meskipun siaran lembaga menyebut pemotongan.",
      "The allowance cuts wait for a regulation on pay under UU 5/2014, which is repealed. The "
      "suspension is taken to go on: the kinds of PP 53/2010 are operative, though agencies' "
      "releases name the cuts."}},
    {Coverage::open,
     {"pp-94-2021/8.4.c", "uu-20-2023/52.4"},
     {},
     {"Pemberhentian karena pelanggaran berat dengan hormat menurut PP, tidak dengan hormat "
      "menurut UU. Keduanya disebut; istilah PP yang dipakai sebagai jenis hukuman.",
      "Dismissal for a severe breach is honourable by the regulation, dishonourable by the act. "
      "Both are named; the regulation's term is used as the kind."}},
    {Coverage::left_out,
     {},
     {"daluwarsa, tenggat keseluruhan, daftar pemberat dan peringan",
      "limitation, an overall deadline, lists of aggravation and mitigation"},
     {"Tidak ada dalam PP 94/2021, sehingga tidak ada yang dimodelkan.",
      "PP 94/2021 has none, so none is modelled."}},
    {Coverage::left_out,
     {"perbkn-6-2022"},
     {},
     {"Naskah lengkapnya tidak ditemukan; bagian netralitasnya mengulang PP 94/2021. Padanan jenis "
      "sedang dan hari kerja ke-15 berasal dari sumber kedua.",
      "Its full text was not found; its part on neutrality repeats PP 94/2021. The match of the "
      "moderate kinds and the 15th working day come from secondary sources."}},
    {Coverage::left_out,
     {},
     {"KMK 5/KMK.01/2022 (potongan tunjangan di Kemenkeu)",
      "Minister of Finance decree 5/KMK.01/2022 (allowance cuts in that ministry)"},
     {"Aturan satu instansi.", "A rule of one agency."}},
    {Coverage::left_out,
     {"pp-79-2021"},
     {},
     {"Keberatan dan banding administratif: hukum acara dengan tenggat hari kerja. Pasal 7 hilang "
      "dalam salinan yang tersedia.",
      "Objection and administrative appeal: procedure with limits in working days. Article 7 is "
      "lost in the copy at hand."}},
};

inline constexpr Entry former_code_entries[] = {
    {Coverage::left_out,
     {"pp-53-2010/3", "pp-53-2010/4.1", "pp-53-2010/4.2", "pp-53-2010/4.3", "pp-53-2010/4.4",
      "pp-53-2010/4.5", "pp-53-2010/4.6", "pp-53-2010/4.7", "pp-53-2010/4.8", "pp-53-2010/4.9",
      "pp-53-2010/4.10", "pp-53-2010/4.11", "pp-53-2010/8", "pp-53-2010/9", "pp-53-2010/10",
      "pp-53-2010/11"},
     {},
     {"Kewajiban dan larangan di luar dukungan dalam pemilihan.",
      "Duties and prohibitions beside support in elections."}},
    {Coverage::left_out,
     {"pp-53-2010/16", "pp-53-2010/23", "pp-53-2010/24", "pp-53-2010/30.3",
      "pp-53-2010/31"},
     {},
     {"Wewenang, pemeriksaan, dan penyampaian menurut peraturan lama.",
      "Powers, examination and delivery under the former code."}},
    {Coverage::open,
     {"pp-53-2010/4.15.a"},
     {},
     {"Kehadiran dan masa kampanye tidak disebut. Pelaksana dan anggota tim jelas, hadir sambil "
      "mendukung penafsiran, dan keduanya hanya dalam masa kampanye.",
      "Neither attendance nor the campaign period is printed. Organiser and team are settled, "
      "attending with support is interpretation, both in the campaign period only."}},
    {Coverage::open,
     {"pp-53-2010/12.9"},
     {},
     {"Butir ini menghubungkan huruf a dan d dengan kata serta. Dibaca sebagai daftar: "
      "masing-masing cukup.",
      "The item joins letters a and d with a word for and. It is read as a list: each is enough."}},
    {Coverage::left_out,
     {},
     {"SKB Netralitas 10 September 2020", "the joint decree of 10 September 2020"},
     {"Tidak dimodelkan baris demi baris. Etika sebelum 22 September 2022 dijawab Pasal 11 huruf c "
      "PP 42/2004, sebagai penafsiran.",
      "Not modelled row by row. Ethics before 22 September 2022 is answered by Article 11, letter "
      "c of PP 42/2004, as interpretation."}},
};

inline constexpr Entry ethics_entries[] = {
    {Coverage::open,
     {"pp-42-2004/11.c"},
     {},
     {"Pasal ini tidak menyebut pemilihan; bahwa perbuatan berpihak termasuk konflik kepentingan "
      "adalah praktik. Setelah UU 20/2023 tidak ada ketentuan yang tegas mempertahankan peraturan "
      "ini; ia dianggap masih berlaku.",
      "The article names no election; that a partisan act is a conflict of interest is practice. "
      "After UU 20/2023 no provision expressly keeps the regulation; it is taken to be still in "
      "force."}},
    {Coverage::left_out,
     {"pp-42-2004/8.d", "pp-42-2004/8.g"},
     {},
     {"Etika bernegara: taat peraturan dan memakai sumber daya negara; tidak diikat pada "
      "perbuatan berpihak.",
      "Ethics toward the state: obeying the law and using its resources; tied to no partisan act."}},
    {Coverage::left_out,
     {"pp-42-2004/15.1", "pp-42-2004/15.2", "pp-42-2004/15.4", "pp-42-2004/15.5", "pp-42-2004/17",
      "pp-42-2004/18", "pp-42-2004/19", "pp-42-2004/20"},
     {},
     {"Bentuk sanksi moral, pendelegasiannya, dan majelis kode etik: hukum acara.",
      "The form of the moral sanction, its delegation and the ethics board: procedure."}},
    {Coverage::open,
     {"pp-42-2004/15.3"},
     {},
     {"Sanksi moral bagi PPPK bersandar pada keputusan bersama saja, karena PP 42/2004 tidak "
      "mengikat mereka. Baris kode etik tetap dijawab dengan sanksi moral.",
      "For PPPK a moral sanction rests on the joint decree alone, as PP 42/2004 does not bind "
      "them. The rows of ethics are still answered with a moral sanction."}},
    {Coverage::open,
     {},
     {"RPP Manajemen ASN", "the draft regulation on ASN management"},
     {"Rancangan tahun 2025 hendak mengganti sanksi moral dengan hukuman disiplin. Pengundangannya "
      "tidak ditemukan, sehingga tidak dipakai.",
      "A draft of 2025 would replace the moral sanction by discipline. Its promulgation was not "
      "found, so it is not used."}},
};

// --- The civil service acts -----------------------------------------------------------------------

inline constexpr Entry service_act_entries[] = {
    {Coverage::left_out,
     {"uu-20-2023/2.f", "uu-20-2023/9", "uu-20-2023/12", "uu-20-2023/24"},
     {},
     {"Asas dan kewajiban netralitas. Kewajiban ini mengikat PNS dan PPPK, tetapi tidak menyebut "
      "perbuatan dan menyerahkan akibatnya kepada hukum disiplin; norma yang menyebut perbuatan "
      "berada dalam PP 94/2021 dan keputusan bersama.",
      "The principle and the duty of neutrality. They bind PNS and PPPK but name no act and leave "
      "the consequence to the law of discipline; the norms that name acts are in PP 94/2021 and "
      "the joint decree."}},
    {Coverage::left_out,
     {"uu-5-2014/2", "uu-5-2014/5", "uu-5-2014/9", "uu-5-2014/86"},
     {},
     {"Asas, kode perilaku, dan kewajiban yang sama dalam undang-undang lama.",
      "The same principle, code of conduct and duty in the former act."}},
    {Coverage::left_out,
     {"uu-5-2014/30", "uu-5-2014/31", "uu-5-2014/32", "uu-5-2014/33", "uu-5-2014/129"},
     {},
     {"Wewenang KASN, tindak lanjut rekomendasinya, dan upaya administratif: hukum acara.",
      "The powers of KASN, the follow-up of its recommendations, and remedies: procedure."}},
    {Coverage::left_out,
     {"uu-5-2014/87.3", "uu-5-2014/104", "uu-5-2014/105"},
     {},
     {"Pemberhentian karena pelanggaran berat dan padanannya bagi PPPK: akibat dari tingkat, bukan "
      "larangan tersendiri. Keanggotaan partai bagi PPPK dijawab PP 49/2018.",
      "Dismissal for a severe breach, and its equivalents for PPPK: what a level leads to, no "
      "prohibition of its own. Party membership of PPPK is answered by PP 49/2018."}},
    {Coverage::left_out,
     {"uu-20-2023/52.1", "uu-20-2023/52.2", "uu-20-2023/52.3.a", "uu-20-2023/52.3.b",
      "uu-20-2023/52.3.c", "uu-20-2023/52.3.d", "uu-20-2023/52.3.e", "uu-20-2023/52.3.f",
      "uu-20-2023/52.3.g", "uu-20-2023/52.3.h", "uu-20-2023/52.3.i"},
     {},
     {"Sebab pemberhentian selain keanggotaan partai. Huruf g adalah akibat dari tingkat berat.",
      "Grounds of dismissal other than party membership. Letter g is what the level severe leads "
      "to."}},
    {Coverage::left_out,
     {"uu-20-2023/53.1.c"},
     {},
     {"Pemberhentian sementara selama cuti di luar tanggungan negara. Yang cuti tetap PNS, "
      "sehingga tetap terikat.",
      "Temporary suspension during unpaid leave. One on leave remains a PNS and so stays bound."}},
    {Coverage::in_part,
     {"uu-20-2023/56", "uu-5-2014/119"},
     {},
     {"Kewajiban mundur pejabat pimpinan tinggi yang maju pilkada: dikutip; temuannya satu dengan "
      "kewajiban umum bagi ASN.",
      "The duty of senior executives who run in a regional election to resign: cited; the finding "
      "is one with the general duty of civil servants."}},
    {Coverage::open,
     {"uu-20-2023/59.3", "uu-5-2014/123.3", "pp-11-2017/254.4"},
     {},
     {"Undang-undang mewajibkan mundur tanpa mengatur akibatnya. Tidak dengan hormat berasal dari "
      "Pasal 254 ayat (4) PP 11/2017 setelah diubah PP 17/2020, yang hanya menyebut PNS; teks "
      "2017-nya berbunyi dengan hormat. Bagi PPPK akibatnya tidak diatur di mana pun. Tingkat "
      "yang sama dipakai bagi semuanya.",
      "The acts oblige to resign and print no consequence. Dishonourable comes from Article 254, "
      "paragraph (4) of PP 11/2017 as changed by PP 17/2020, which names PNS only; its text of "
      "2017 said honourable. For PPPK no consequence is printed anywhere. The same level is used "
      "for all."}},
    {Coverage::open,
     {"uu-7-2017/240"},
     {},
     {"DPRD tidak disebut dalam undang-undang ASN; kewajiban mundurnya dari Pasal 240, yang "
      "naskahnya tidak tersedia. Ditandai penafsiran.",
      "The civil service acts do not name the DPRD; the duty to resign comes from Article 240, "
      "whose text was not at hand. Marked as interpretation."}},
    {Coverage::open,
     {"mk-41-puu-xii-2014"},
     {},
     {"Bahwa mundur dihitung sejak ditetapkan diketahui dari pertimbangan; amarnya tidak dibaca.",
      "That resigning counts from the determination is known from the reasoning; the holding was "
      "not read."}},
    {Coverage::left_out,
     {"uu-20-2023/68", "uu-20-2023/70", "uu-20-2023/75", "uu-20-2023/76", "uu-5-2014/139"},
     {},
     {"Peralihan dan penutup. Peraturan pelaksanaan UU 5/2014 dianggap tetap berlaku; KASN tetap "
      "bertugas sampai dialihkan.",
      "Transitional and final provisions. The rules made under UU 5/2014 are taken to stay in "
      "force; KASN went on until its work was handed over."}},
    {Coverage::left_out,
     {"mk-121-puu-xxii-2024"},
     {"dan Pasal 26 ayat (2) huruf d UU 20/2023", "and Article 26(2)(d) of UU 20/2023"},
     {"Pengawasan oleh lembaga independen yang harus dibentuk sampai Oktober 2027. Sebelum lembaga "
      "itu ada, BKN tetap yang menangani.",
      "Supervision by an independent body to be set up by October 2027. Until it exists BKN goes "
      "on handling."}},
};

inline constexpr Entry membership_entries[] = {
    {Coverage::in_part,
     {"pp-37-2004/2", "pp-37-2004/3"},
     {},
     {"Dikutip pada temuan undang-undang; tidak ada temuan sendiri.",
      "Cited with the finding of the acts; no finding of its own."}},
    {Coverage::left_out,
     {"pp-37-2004/1.4"},
     {},
     {"Anggota adalah yang terdaftar. Fakta kasus tidak membedakan terdaftar dan tercatut; daftar "
      "partai adalah bukti, bukan norma.",
      "A member is one who is registered. The facts of a case do not tell a registered name from a "
      "misused one; a party's list is evidence, not a norm."}},
    {Coverage::left_out,
     {"pp-37-2004/4", "pp-37-2004/5", "pp-37-2004/10"},
     {},
     {"Penangguhan, tenggat, dan calon anggota DPD; akibatnya sudah dijawab undang-undang.",
      "Deferral, deadlines and DPD candidates; the consequence is answered by the acts."}},
    {Coverage::in_part,
     {"pp-11-2017/254", "pp-11-2017/255"},
     {},
     {"Dikutip untuk akibatnya. Tidak dapat ditarik kembali dan tanggal mulainya tidak dimodelkan.",
      "Cited for the consequence. That a resignation cannot be withdrawn, and its effective date, "
      "are not modelled."}},
    {Coverage::left_out,
     {"pp-11-2017/250", "pp-11-2017/253", "pp-11-2017/257", "pp-11-2017/268", "pp-11-2017/269",
      "pp-11-2017/270"},
     {},
     {"Ketentuan sejalan, lapor diri setelah cuti, dan tenggat pengusulan.",
      "Parallel clauses, reporting back after leave, and deadlines of proposals."}},
    {Coverage::open,
     {"pp-11-2017/346.4", "pp-17-2020"},
     {},
     {"Pasal 346 ayat (4) sejak 2017 sudah berbunyi tidak dengan hormat, bertentangan dengan teks "
      "lama Pasal 254 ayat (4); PP 17/2020 menyelaraskannya. Akibat sebelum 28 Februari 2020 "
      "karena itu ditandai penafsiran.",
      "Article 346, paragraph (4) said dishonourable from 2017 on, against the former text of "
      "Article 254, paragraph (4); PP 17/2020 brought the two together. The consequence before 28 "
      "February 2020 is therefore marked as interpretation."}},
    {Coverage::left_out,
     {"pp-11-2017/334", "pp-11-2017/335", "pp-11-2017/336", "pp-11-2017/337"},
     {"dan Peraturan BKN 24/2017", "and BKN regulation 24/2017"},
     {"Syarat dan lama cuti di luar tanggungan negara. Pustaka menanyakan apakah seseorang sedang "
      "cuti, bukan apakah cutinya sah.",
      "Conditions and length of unpaid leave. The library asks whether someone is on leave, not "
      "whether the leave was rightly given."}},
};

inline constexpr Entry pppk_entries[] = {
    {Coverage::in_part,
     {"pp-49-2018/52"},
     {},
     {"Ayat (1) menjadi alasan mengapa PPPK tidak diberi tingkat. Akhir ayat (3) hilang dalam "
      "salinan resmi.",
      "Paragraph (1) is the reason why PPPK are given no level. The end of paragraph (3) is lost "
      "in the official copy."}},
    {Coverage::left_out,
     {"pp-49-2018/16", "pp-49-2018/51", "pp-49-2018/53.2.b", "pp-49-2018/59", "pp-49-2018/71",
      "pp-49-2018/74"},
     {},
     {"Syarat pelamar, kewajiban disiplin secara umum, pemutusan karena pelanggaran berat, dan "
      "tenggatnya.",
      "Conditions for applicants, the duty of discipline in general, the end of the agreement for "
      "a severe breach, and its deadlines."}},
    {Coverage::left_out,
     {"pp-49-2018/56"},
     {},
     {"Pengunduran diri PPPK hanya dikabulkan setelah 90 % masa dan target. Izin mundur lebih "
      "dahulu menyebutnya sebagai catatan, tidak sebagai syarat.",
      "A PPPK may resign only after 90 % of the term and target. The permission to resign first "
      "names it as a note, not as a condition."}},
    {Coverage::left_out,
     {},
     {"SE MenPANRB 11/2023 dan aturan disiplin PPPK tiap instansi",
      "MenPANRB circular 11/2023 and each agency's code for PPPK"},
     {"Aturan instansi; dapat ditambahkan pemakai sebagai norma sendiri.",
      "Rules of agencies; a user can add them as norms of its own."}},
    {Coverage::open,
     {},
     {"tingkat bagi PPPK", "levels for PPPK"},
     {"Tidak ada jenjang nasional; setiap tingkat disiplin bagi PPPK dijawab tidak ditetapkan.",
      "There is no national ladder; every level of discipline for PPPK is answered as not "
      "assigned."}},
    {Coverage::open,
     {"pp-49-2018/77"},
     {},
     {"PPPK tidak mengenal cuti di luar tanggungan negara. Baris KE-7 dibaca tetap berlaku bagi "
      "mereka, sebagai penafsiran; jalan keluarnya tidak ada dalam sumber.",
      "PPPK have no unpaid leave. Row KE-7 is read to bind them still, by interpretation; the "
      "sources give no way out."}},
};

// --- The joint decree and the circulars -----------------------------------------------------------

inline constexpr Entry decree_entries[] = {
    {Coverage::in_part,
     {"skb-2022/dp-13"},
     {},
     {"Baris sisa, diputus satuan tugas: hanya disebut bila perbuatannya lain.",
      "The residual row, decided by the task force: only named where the act is another one."}},
    {Coverage::left_out,
     {},
     {"Lampiran I keputusan bersama", "Annex I of the joint decree"},
     {"Satuan tugas, alur, dan tenggatnya; naskahnya tidak tersedia.",
      "The task force, its procedure and limits; the text was not at hand."}},
    {Coverage::open,
     {"skb-2022/dp-1", "skb-2022/dp-2", "skb-2022/dp-4", "skb-2022/dp-6", "skb-2022/dp-7"},
     {},
     {"Sebagian salinan menulis bakal calon. Dibaca calon, seperti laman resmi BKN.",
      "Some copies print prospective candidate. Read as candidate, as BKN's official page has it."}},
    {Coverage::open,
     {"skb-2022/dp-8"},
     {},
     {"Dua salinan menulis sedang. Dibaca berat, karena PP 94/2021 sendiri menetapkannya.",
      "Two copies print moderate. Read as severe, because PP 94/2021 itself says so."}},
    {Coverage::open,
     {"skb-2022/dp-9", "skb-2022/dp-10"},
     {},
     {"Satu salinan menggabungkan keduanya sebagai berat. Dibaca sedang sebelum penetapan, berat "
      "setelahnya.",
      "One copy merges them as severe. Read as moderate before the determination, severe after "
      "it."}},
    {Coverage::open,
     {"skb-2022/dp-3"},
     {},
     {"Sedang menurut hampir semua salinan; huruf Pasal 10 yang dikutipnya tidak seragam, sehingga "
      "dikutip Pasal 10 saja.",
      "Moderate in nearly all copies; they differ on the letters of Article 10, so Article 10 is "
      "cited as a whole."}},
    {Coverage::open,
     {"skb-2022/ke-5"},
     {},
     {"Apakah baris ini mensyaratkan tujuan mendukung seperti DP-7, tidak terlihat. Dibaca tidak.",
      "Whether this row asks for the purpose of support as DP-7 does was not seen. Read as no."}},
    {Coverage::open,
     {"skb-2022/ke-3", "skb-2022/ke-6"},
     {},
     {"KE-3 mensyaratkan dukungan aktif, KE-6 tidak. Hadir pasif pada acara bakal calon memenuhi "
      "KE-6 saja.",
      "KE-3 asks for active support, KE-6 does not. Attending an aspirant's event passively meets "
      "KE-6 only."}},
    {Coverage::open,
     {"skb-2022/ke-4", "skb-2022/dp-6"},
     {},
     {"Mengikuti akun pribadi calon yang bukan akun pemenangan tidak dijawab sumber mana pun: "
      "tidak dianggap terlarang. Mengunggah, berkomentar, membagikan, dan menyukai di sana "
      "penafsiran.",
      "Following a candidate's personal account that is not the winning team's is settled by no "
      "source: not held to be forbidden. Posting, commenting, sharing and liking there is "
      "interpretation."}},
    {Coverage::open,
     {"skb-2022/ke-7"},
     {},
     {"Suami atau istri tanpa cuti yang aktif setelah penetapan: KE-7 bersama baris disiplin yang "
      "cocok.",
      "A spouse without leave who is active after the determination: KE-7 together with the row of "
      "discipline that fits."}},
    {Coverage::open,
     {"skb-2022/dp-11"},
     {},
     {"Menghimpun fotokopi tanpa surat tidak ditanyakan tersendiri; perbuatannya satu dengan "
      "surat dukungan.",
      "Collecting copies without a letter is not asked separately; the act is one with the letter "
      "of support."}},
    {Coverage::left_out,
     {},
     {"daftar pose jari dan gestur", "lists of finger poses and gestures"},
     {"Tidak ada dalam keputusan bersama, dan daftar yang beredar berbeda-beda. Yang ditanyakan "
      "ialah apakah simbolnya menyatakan keberpihakan.",
      "They are not in the joint decree, and the lists in circulation differ. What is asked is "
      "whether the sign is partisan."}},
    {Coverage::left_out,
     {},
     {"baris dari daftar lama (B/71/2017, SKB 2020): atribut, pengerahan, fasilitas, narasumber "
      "partai",
      "rows of older lists (B/71/2017, decree of 2020): attributes, mobilising, facilities, party "
      "speaker"},
     {"Bukan baris keputusan bersama 2022; dijawab PP 94/2021, PP 42/2004, atau edaran daerah.",
      "Not rows of the decree of 2022; answered by PP 94/2021, PP 42/2004 or local circulars."}},
    {Coverage::left_out,
     {},
     {"foto dengan kepalan tangan, suka pada laman resmi KPU",
      "photos with a fist, likes on KPU's own page"},
     {"Nasihat dan pernyataan setempat, bukan norma.", "Advice and local statements, not norms."}},
    {Coverage::left_out,
     {},
     {"alur penanganan satuan tugas dan aplikasi berbagi BKN, Peraturan BKN 1/2023, Perpres "
      "116/2022",
      "the task force's workflow and BKN's application, BKN regulation 1/2023, Perpres 116/2022"},
     {"Penerimaan, verifikasi, rekomendasi, dan pemblokiran data: hukum acara. Pustaka hanya "
      "menyebut siapa yang menangani dan siapa yang memutus.",
      "Intake, verification, recommendation and blocking of data: procedure. The library only "
      "names who handles and who decides."}},
    {Coverage::left_out,
     {},
     {"keputusan bersama baru, SINERGI ASN, RUU ASN",
      "a new joint decree, SINERGI ASN, the ASN bill"},
     {"Tidak ada keputusan bersama baru yang ditemukan sampai awal 2026; yang lain belum menjadi "
      "norma.",
      "No new joint decree was found up to early 2026; the others are no norms yet."}},
};

inline constexpr Entry circular_entries[] = {
    {Coverage::in_part,
     {"se-menpanrb-18-2023"},
     {},
     {"Kewajiban mengambil cuti bagi yang mendampingi dijawab melalui baris KE-7. Kekuatannya "
      "berbeda antar sumber (agar, wajib, boleh).",
      "The duty of one who accompanies to take leave is answered through row KE-7. Its force "
      "differs between sources (should, must, may)."}},
    {Coverage::open,
     {"se-menpanrb-18-2023/may.accompany"},
     {"tanggal edaran", "the day of the circular"},
     {"Tanggal penandatanganan tidak ditemukan; berlaku sejak 10 September 2023, hari pertama ia "
      "dikutip.",
      "The day of signature was not found; in force from 10 September 2023, when it is first "
      "quoted."}},
    {Coverage::left_out,
     {},
     {"bacaan setempat bahwa cuti tidak perlu bila tidak mendampingi; surat B/36/M.SM.00.00/2018",
      "a local reading that no leave is needed without accompanying; letter B/36/M.SM.00.00/2018"},
     {"Bacaan satu daerah dan pendahulu edaran.",
      "One region's reading, and the circular's predecessor."}},
    {Coverage::in_part,
     {"se-menpanrb-1-2023"},
     {},
     {"Bentuk-bentuknya mengikuti baris keputusan bersama. KE-7 dan DP-3 bergantung pada cuti di "
      "luar tanggungan negara dan tidak menjangkau pegawai kontrak; DP-13 diputus satuan tugas.",
      "Its forms follow the rows of the joint decree. KE-7 and DP-3 hang on unpaid leave and do "
      "not reach contract staff; DP-13 is decided by the task force."}},
    {Coverage::open,
     {},
     {"langkah sanksi di bawah pemutusan kontrak", "steps below the end of the contract"},
     {"Diserahkan kepada perjanjian kerja; hanya disebut berjenjang.",
      "Left to the contract; only called graded."}},
    {Coverage::left_out,
     {"batang-800-169-2023"},
     {"dan sekitar 25 surat edaran daerah lain", "and some 25 other local circulars"},
     {"Tabel ini memuat norma nasional saja. Surat edaran daerah ditambahkan di atasnya; ia dapat "
      "menambah, tidak dapat meringankan.",
      "These tables hold national norms only. Local circulars are added on top; they may add, "
      "never lighten."}},
    {Coverage::open,
     {},
     {"apakah surat edaran mengikat", "whether a circular binds"},
     {"Penulis menyebutnya peraturan kebijakan. Norma dari edaran ditandai kekuatannya sebagai "
      "surat edaran.",
      "Writers call it a policy rule. Norms from circulars are marked with the force circular."}},
    {Coverage::left_out,
     {},
     {"SE Mendagri 100.2.1.3/2314/SJ, surat Ditjen Bina Pemdes 10 Oktober 2024, edaran Mendagri "
      "tentang kehadiran pasif",
      "circular 100.2.1.3/2314/SJ, letter of the village directorate of 10 October 2024, the "
      "ministry's circular on passive attendance"},
     {"Tentang penjabat yang maju, pengingat aturan desa, dan edaran yang tidak ditemukan.",
      "On acting heads who run, a reminder of village rules, and a circular that was not found."}},
};

// --- Elections of regional heads ------------------------------------------------------------------

inline constexpr Entry pilkada_entries[] = {
    {Coverage::left_out,
     {"uu-1-2015/69", "uu-8-2015/69"},
     {},
     {"Larangan bagi pelaku kampanye, termasuk fasilitas dan anggaran pemerintah (huruf h). Bukan "
      "norma netralitas; bagi ASN dijawab hukum disiplin.",
      "Bans for campaigners, use of government facilities and budget (letter h) among them. No "
      "norms of neutrality; for civil servants discipline answers."}},
    {Coverage::left_out,
     {"uu-10-2016/70.1", "uu-8-2015/189"},
     {},
     {"Ditujukan kepada pasangan calon, bukan kepada orang yang dilibatkan; hanya disebut sebagai "
      "konteks.",
      "Addressed to the pair, not to the person drawn in; named as context only."}},
    {Coverage::left_out,
     {"uu-10-2016/70.2", "uu-10-2016/70.3", "uu-10-2016/70.4", "uu-10-2016/70.5"},
     {},
     {"Izin kampanye, cuti petahana, dan larangan memakai fasilitas jabatan: kewajiban calon dan "
      "pejabat politik, bukan netralitas.",
      "Campaign permits, leave of incumbents and the ban on office facilities: duties of "
      "candidates and politicians, not neutrality."}},
    {Coverage::open,
     {"uu-10-2016/71.1"},
     {},
     {"Teksnya tanpa batas waktu; dibaca sejak penetapan, karena sebelum itu belum ada pasangan "
      "calon. Pejabat ASN tidak didefinisikan; dibaca pemegang jabatan. Dukungan terbuka sebagai "
      "tindakan adalah penafsiran pengadilan.",
      "Its text has no limit of time; read from the determination, as no pair exists before. ASN "
      "official is not defined; read as holder of an office. Open support as an act is the courts' "
      "interpretation."}},
    {Coverage::in_part,
     {"uu-10-2016/71.4"},
     {},
     {"Penjabat kepala daerah termasuk dalam kepala daerah sebagai status orang.",
      "Acting heads are part of regional heads as a status of the person."}},
    {Coverage::open,
     {"uu-10-2016/71.5"},
     {},
     {"Teks menghubungkan ayat (2) dan (3) dengan kata dan; praktik membatalkan karena salah "
      "satunya, dan itu yang dipakai.",
      "The text joins paragraphs (2) and (3) with and; practice cancels for either, and that is "
      "used."}},
    {Coverage::left_out,
     {"uu-10-2016/71.6"},
     {},
     {"Sanksi bagi bukan petahana diserahkan kepada peraturan lain.",
      "Sanctions for those who are no incumbents are left to other law."}},
    {Coverage::open,
     {"uu-10-2016/71.2", "uu-10-2016/71.3"},
     {},
     {"Hari pertama dihitung enam bulan sebelum penetapan (22 Maret 2024 menurut Menteri). Untuk "
      "Pilkada 2020 dihitung dari penetapan yang akhirnya berlaku, meskipun jadwal sebelum pandemi "
      "memulainya lebih awal; untuk pemilihan ulang 2025 tidak ada sumber yang menerapkannya.",
      "The first day is six months before the determination (22 March 2024 by the Minister). For "
      "Pilkada 2020 it is counted from the determination as finally set, though the schedule "
      "before the pandemic began it earlier; for the repeat elections of 2025 no source applies "
      "it."}},
    {Coverage::left_out,
     {"uu-10-2016/162"},
     {},
     {"Persetujuan Menteri dalam enam bulan setelah pelantikan (ayat (3)): di luar masa larangan "
      "Pasal 71, dan bukan pemihakan.",
      "The Minister's approval in the six months after inauguration (paragraph (3)): outside the "
      "period of Article 71, and no taking of sides."}},
    {Coverage::open,
     {"uu-10-2016/71.3"},
     {"akhir larangan", "the end of the ban"},
     {"Untuk Pilkada 2024 dipakai 9 Januari 2025, hari penetapan di daerah tanpa sengketa. Di "
      "daerah "
      "bersengketa larangan berlanjut, dan batas waktu penetapannya disebut 3 atau 5 hari setelah "
      "pemberitahuan Mahkamah.",
      "For Pilkada 2024 the day is 9 January 2025, when pairs were determined where there was no "
      "dispute. In a disputed region the ban ran on, and the limit for that determination is given "
      "as 3 or as 5 days after the Court's notice."}},
    {Coverage::left_out,
     {},
     {"surat Mendagri 100.2.1.3/1575/SJ dan izin cuti kampanye kepala daerah",
      "letter 100.2.1.3/1575/SJ of the Minister and campaign leave of regional heads"},
     {"Jabatan yang tercakup, pelaporan, dan satu hari kerja cuti seminggu: pelaksanaan Pasal 70 "
      "dan "
      "71. Hari pertamanya dipakai.",
      "The posts covered, reporting, and one working day of leave a week: how Articles 70 and 71 "
      "are "
      "carried out. Its first day is used."}},
    {Coverage::open,
     {"uu-1-2015/190"},
     {},
     {"Teks menyebut pejabat tanpa rincian; dimodelkan bagi kepala daerah. Pasal 188 menyebut "
      "seluruh Pasal 71; untuk penggantian pejabat hanya Pasal 190 yang dipakai.",
      "The text says official without more; modelled for regional heads. Article 188 names the "
      "whole of Article 71; for replacing officials only Article 190 is used."}},
    {Coverage::open,
     {"mk-136-puu-xxii-2024", "uu-1-2015/188"},
     {},
     {"Pejabat daerah dan anggota TNI/Polri hanya untuk perbuatan sejak 14 November 2024; bahwa "
      "putusan tidak berlaku surut adalah bacaan.",
      "Regional officials and members of TNI and Polri only for acts from 14 November 2024; that "
      "the ruling does not reach back is a reading."}},
    {Coverage::open,
     {},
     {"perangkat desa dalam Pasal 71 dan 188", "village officials under Articles 71 and 188"},
     {"Tidak disebut di sana, sehingga tidak terikat; UU Desa yang menjawab.",
      "Not named there, so not bound; the village act answers."}},
    {Coverage::left_out,
     {"uu-1-2015/187"},
     {"beserta Pasal 187A sampai 187D yang disisipkan UU 10/2016",
      "with Articles 187A to 187D inserted by UU 10/2016"},
     {"Tindak pidana kampanye bagi setiap orang, dana kampanye, dan politik uang. Ayat (6) "
      "menyebut Pasal 71 tetapi tentang dana kampanye: bukan sanksi Pasal 71.",
      "Campaign crimes of anybody, campaign funds and money politics. Paragraph (6) names Article "
      "71 but is about campaign funds: no sanction of Article 71."}},
    {Coverage::left_out,
     {"uu-6-2020"},
     {},
     {"Penundaan karena pandemi; tidak menyentuh pasal yang dipakai menurut keterangan yang ada.",
      "Postponement in the pandemic; by all accounts it does not touch the articles used."}},
};

// --- General elections ----------------------------------------------------------------------------

inline constexpr Entry pemilu_entries[] = {
    {Coverage::in_part,
     {"uu-7-2017/280.2"},
     {},
     {"Ditujukan kepada pelaksana dan tim kampanye; dipakai hanya sebagai daftar orang bagi ayat "
      "(3).",
      "Addressed to organisers and teams; used only as the list of persons for paragraph (3)."}},
    {Coverage::open,
     {"uu-7-2017/280.3"},
     {},
     {"Teks menulis pelaksana dan tim; dibaca salah satu cukup. Masa kampanye tidak disebut; "
      "dibaca hanya dalam masa itu. Pimpinan lembaga nonstruktural (huruf e) dan yang tanpa hak "
      "memilih (huruf k) terlarang tanpa ancaman pidana, dan tidak ada padanannya dalam daftar "
      "orang.",
      "The text says organiser and team; read as either. The campaign period is not printed; read "
      "as in that period only. Heads of non-structural bodies (letter e) and non-voters (letter k) "
      "are barred without a crime, and have no counterpart among the persons."}},
    {Coverage::left_out,
     {"uu-7-2017/280.1", "uu-7-2017/280.4", "uu-7-2017/521"},
     {"Putusan MK 65/PUU-XXI/2023 dan PKPU 20/2023", "ruling 65/PUU-XXI/2023 and PKPU 20/2023"},
     {"Larangan bagi pelaksana, peserta, dan tim kampanye, fasilitas pemerintah dan uang di "
      "antaranya: pelaku kampanye, bukan netralitas.",
      "Bans for organisers, participants and teams, government facilities and money among them: "
      "campaigners, not neutrality."}},
    {Coverage::left_out,
     {"uu-7-2017/493"},
     {},
     {"Menghukum tim yang mengikutsertakan; orang yang diikutsertakan dijawab Pasal 494 dan 522.",
      "Punishes the team that draws others in; the person drawn in is answered by Articles 494 "
      "and 522."}},
    {Coverage::left_out,
     {"uu-7-2017/281", "uu-7-2017/299", "uu-7-2017/304", "uu-7-2017/305"},
     {"dan PP 53/2023", "and PP 53/2023"},
     {"Hak, cuti, dan fasilitas Presiden, menteri, dan pejabat negara yang berkampanye. Pejabat "
      "negara dinilai hanya atas keputusan dan kegiatan yang memihak.",
      "Rights, leave and facilities of the President, ministers and state officials who campaign. "
      "State officials are assessed only on decisions and activities that take sides."}},
    {Coverage::left_out,
     {"uu-7-2017/276", "uu-7-2017/278", "uu-7-2017/491", "uu-7-2017/492", "uu-7-2017/523",
      "uu-7-2017/543", "uu-7-2017/546"},
     {},
     {"Jadwal kampanye, gangguan kampanye, kampanye di luar jadwal, politik uang, serta kelalaian "
      "dan pemihakan penyelenggara: bukan netralitas orang yang dinilai di sini.",
      "The campaign schedule, disturbing a campaign, campaigning outside it, money politics, and "
      "neglect or partiality of election bodies: not the neutrality of the persons assessed "
      "here."}},
    {Coverage::open,
     {"uu-7-2017/282"},
     {},
     {"Bagi ASN tidak ada ancaman pidana: Pasal 490 hanya kepala desa, Pasal 547 hanya pejabat "
      "negara. Berita yang menyebut 490 dan 494 bagi semuanya terlalu luas.",
      "For civil servants there is no crime: Article 490 is for village heads only, Article 547 "
      "for state officials only. Reports that name 490 and 494 for all go too far."}},
    {Coverage::open,
     {"uu-7-2017/283"},
     {},
     {"Peserta pemilu adalah yang sudah ditetapkan; terhadap bakal calon penafsiran.",
      "A participant is one already determined; toward aspirants it is interpretation."}},
    {Coverage::open,
     {"uu-7-2017/490", "uu-7-2017/547"},
     {},
     {"Teks menyebut peserta pemilu; partai dan calon termasuk. Tafsir luas pengadilan hanya "
      "untuk kepala desa.",
      "The text names participants; parties and candidates are such. The courts' wide reading is "
      "for village heads only."}},
    {Coverage::in_part,
     {"uu-7-2017/198"},
     {},
     {"Dikutip untuk hak memilih; daftar pemilih dan syaratnya tidak dimodelkan.",
      "Cited for the right to vote; the voter list and its conditions are not modelled."}},
    {Coverage::left_out,
     {"uu-7-2017/200", "uu-7-2017/306"},
     {},
     {"TNI dan Polri tidak memilih: dijawab dengan merujuk aturan lembaganya.",
      "TNI and Polri do not vote: answered by referring to their own rules."}},
    {Coverage::left_out,
     {"uu-7-2023"},
     {},
     {"Dibaca seluruhnya: penyelenggara di provinsi baru, syarat peserta, dan hari mulai kampanye "
      "(Pasal 276). Tidak menyentuh pasal yang dipakai.",
      "Read whole: election bodies of the new provinces, conditions for participants, and the "
      "first day of the campaign (Article 276). It does not touch the articles used."}},
};

// --- Villages and other persons -------------------------------------------------------------------

inline constexpr Entry village_entries[] = {
    {Coverage::left_out,
     {"uu-6-2014/29.a", "uu-6-2014/29.c", "uu-6-2014/29.d", "uu-6-2014/29.e", "uu-6-2014/29.f",
      "uu-6-2014/29.h", "uu-6-2014/29.i", "uu-6-2014/29.k", "uu-6-2014/29.l", "uu-6-2014/51.a",
      "uu-6-2014/51.c", "uu-6-2014/51.d", "uu-6-2014/51.e", "uu-6-2014/51.f", "uu-6-2014/51.h",
      "uu-6-2014/51.i", "uu-6-2014/51.k", "uu-6-2014/51.l"},
     {},
     {"Larangan lain; penyalahgunaan wewenang dan tindakan diskriminatif dapat menyertai, tetapi "
      "tidak ditanyakan.",
      "Other prohibitions; abuse of power and discrimination may accompany, but are not asked."}},
    {Coverage::open,
     {"uu-6-2014/29.b", "uu-6-2014/51.b"},
     {},
     {"Teks hanya menyebut keputusan, bukan tindakan, dan hanya yang menguntungkan. Memakai "
      "program "
      "atau kewenangan tetap dibaca sebagai keputusan.",
      "The text names decisions only, not acts, and only those that favour. Using programmes or "
      "powers is still read as a decision."}},
    {Coverage::open,
     {"uu-6-2014/29.j", "uu-6-2014/51.j"},
     {},
     {"Tanpa kata waktu; dibaca hanya dalam masa kampanye. Perbuatan berpihak lain dalam masa itu "
      "penafsiran.",
      "No word of time; read as in the campaign period only. Other partisan acts in that period "
      "are interpretation."}},
    {Coverage::open,
     {"uu-6-2014/30", "uu-6-2014/52"},
     {},
     {"Siapa yang menegur dan memberhentikan sementara tidak disebut. Dijawab bupati/wali kota, "
      "menurut praktik; pemberhentian perangkat desa menurut Pasal 53 oleh kepala desa.",
      "Who reprimands and suspends is not said. Answered with the regent or mayor, by practice; by "
      "Article 53 a village official is dismissed by the village head."}},
    {Coverage::left_out,
     {"uu-6-2014/40", "uu-6-2014/53"},
     {},
     {"Penetapan pemberhentian: hukum acara.", "Who formally dismisses: procedure."}},
    {Coverage::left_out,
     {"uu-6-2014/26", "uu-3-2024"},
     {},
     {"Pasal 26 ayat (4) huruf g sejak 25 April 2024: kepala desa yang mencalonkan diri wajib "
      "mundur sejak ditetapkan sebagai calon. Kewajiban ini tidak dimodelkan; pencalonan kepala "
      "desa dijawab di luar cakupan.",
      "Article 26, paragraph (4), letter g from 25 April 2024: a village head who runs must resign "
      "from the determination. This duty is not modelled; a village head who runs is answered as "
      "not covered."}},
    {Coverage::open,
     {"uu-6-2014/64.h"},
     {},
     {"Undang-undang tidak memuat sanksi bagi anggota BPD; akibatnya disebut administratif "
      "tanpa jenis.",
      "The act prints no sanction for council members; the consequence is called administrative "
      "without kinds."}},
    {Coverage::left_out,
     {},
     {"Permendagri 110/2016 tentang BPD", "ministerial regulation 110/2016 on village councils"},
     {"Peraturan menteri; naskahnya tidak tersedia.",
      "A ministerial regulation; its text was not at hand."}},
    {Coverage::left_out,
     {},
     {"lurah dan perangkat kelurahan", "lurah and their staff"},
     {"PNS, sehingga dinilai sebagai PNS (lurah: jabatan pengawas).",
      "They are PNS and assessed as such (a lurah: supervisor)."}},
    {Coverage::left_out,
     {},
     {"RT/RW, LPMK, kader, relawan", "neighbourhood heads, community boards, volunteers"},
     {"Hanya disebut edaran daerah; tidak ada dalam daftar orang.",
      "Named by local circulars only; not among the persons."}},
    {Coverage::in_part,
     {"own-rules"},
     {"UU 34/2004 Pasal 39, UU 2/2002 Pasal 28, aturan perusahaan",
      "UU 34/2004 Article 39, UU 2/2002 Article 28, company rules"},
     {"Aturan TNI, Polri, dan BUMN/BUMD tidak dimodelkan; kasusnya dirujuk kepada lembaganya.",
      "The rules of TNI, Polri and state enterprises are not modelled; a case is referred to the "
      "institution."}},
    {Coverage::open,
     {"own-rules/soe"},
     {},
     {"Dalam pilkada undang-undang hanya melarang calon melibatkan pejabat BUMN/BUMD; karyawannya "
      "tidak disebut. Keduanya dirujuk kepada perusahaan.",
      "In a regional election the act only bars candidates from involving officials of state "
      "enterprises; employees are not named. Both are referred to the enterprise."}},
    {Coverage::open,
     {"statement/passive_attendance"},
     {},
     {"Pejabat berbeda pendapat. Syaratnya dikumpulkan dari semua pernyataan; di luar jam kerja "
      "hanya dari satu pernyataan tahun 2019.",
      "Officials disagree. Its conditions are gathered from all statements; outside working hours "
      "comes from one statement of 2019 alone."}},
};

// --- Procedure and time ---------------------------------------------------------------------------

inline constexpr Entry procedure_entries[] = {
    {Coverage::left_out,
     {"uu-1-2015/134"},
     {"serta Perbawaslu 8/2020 dan 9/2024", "and Bawaslu regulations 8/2020 and 9/2024"},
     {"Laporan, kajian awal, dan kajian dalam hari kalender: hukum acara.",
      "Report, first check and study in calendar days: procedure."}},
    {Coverage::left_out,
     {"uu-7-2017/454"},
     {"serta Perbawaslu 7/2022 dan 6/2018", "and Bawaslu regulations 7/2022 and 6/2018"},
     {"Temuan dan laporan, sebagian dalam hari dan sebagian dalam hari kerja: hukum acara.",
      "Findings and reports, partly in days and partly in working days: procedure."}},
    {Coverage::left_out,
     {"uu-10-2016/146", "uu-7-2017/476", "uu-7-2017/480", "uu-7-2017/482", "uu-7-2017/483",
      "uu-7-2017/484"},
     {},
     {"Penyidikan, penuntutan, dan peradilan: hukum acara pidana.",
      "Investigation, prosecution and trial: criminal procedure."}},
    {Coverage::left_out,
     {"uu-1-2015/139", "uu-1-2015/140"},
     {"serta Putusan MK 104/PUU-XXIII/2025", "and ruling 104/PUU-XXIII/2025"},
     {"Pelanggaran administrasi pemilihan; tidak mengubah jalur ASN.",
      "Administrative breaches of the election; they do not change the route for civil servants."}},
    {Coverage::open,
     {},
     {"tenggat PPK menindaklanjuti rekomendasi", "the personnel authority's time limit"},
     {"Disebut 14 hari, 10 hari, dan 3 hari, tidak satu pun dari naskah aturan. Tidak dimodelkan.",
      "14, 10 and 3 days are named, none from a rule text. Not modelled."}},
    {Coverage::open,
     {},
     {"arti hari (Pasal 1 angka 28 UU Pilkada, Putusan MK 155/PUU-XIII/2015 dan 31/PUU-XVI/2018), "
      "hari pertama, dan cuti bersama dalam tenggat",
      "what a day is (Article 1(28) of the Pilkada law, rulings 155/PUU-XIII/2015 and "
      "31/PUU-XVI/2018), the first day, and joint leave in time limits"},
     {"UU 8/2015 menghitung hari kalender, UU 7/2017 bercampur, PP 94/2021 hari kerja. Norma-norma "
      "di sini tidak bergantung pada tenggat.",
      "UU 8/2015 counts calendar days, UU 7/2017 mixes, PP 94/2021 counts working days. The norms "
      "here hang on no limit."}},
    {Coverage::left_out,
     {},
     {"tenggat dari libur nasional dan cuti bersama",
      "time limits from public holidays and joint leave"},
     {"Kalender hari kerja berdiri di samping norma; tidak ada tenggat yang dihitung darinya.",
      "The calendar of working days stands beside the norms; no limit is computed from it."}},
    {Coverage::open,
     {},
     {"tanggal alih tugas KASN kepada BKN", "the day on which KASN's work passed to BKN"},
     {"Perpres tertanggal 23 Agustus 2024 menurut satu sumber; KASN tidak aktif sejak 24 Agustus "
      "2024. Yang dipakai: KASN sampai 23, BKN sejak 24 Agustus.",
      "The presidential regulations are of 23 August 2024 by one source; KASN was inactive from 24 "
      "August 2024. Used: KASN up to the 23rd, BKN from the 24th."}},
    {Coverage::open,
     {},
     {"tahapan pemungutan suara ulang 2025, Pemilu 2029, pemilu daerah 2031 (Putusan MK "
      "135/PUU-XXII/2024)",
      "stages of the re-votes of 2025, of 2029 and of 2031 (ruling 135/PUU-XXII/2024)"},
     {"Hanya Barito Utara kedua yang lengkap; untuk 2029 dan 2031 belum ada jadwal. Yang tidak "
      "diketahui tetap tidak diketahui.",
      "Only the second one in Barito Utara is complete; for 2029 and 2031 there is no timetable. "
      "What is not known stays unknown."}},
    {Coverage::in_part,
     {"pkpu-8-2022"},
     {},
     {"Hanya bahwa ASN tidak dilarang menjadi penyelenggara, menurut berita; naskahnya tidak "
      "dibaca.",
      "Only that civil servants are not barred from serving as election staff, by reports; the "
      "text was not read."}},
};

inline constexpr Section sections[] = {
    {{"Disiplin PNS (PP 94/2021 dan pelaksanaannya)",
      "Discipline of PNS (PP 94/2021 and its rules)"},
     discipline_entries},
    {{"Peraturan disiplin lama", "The former disciplinary code"}, former_code_entries},
    {{"Kode etik", "Ethics"}, ethics_entries},
    {{"Undang-undang ASN", "The civil service acts"}, service_act_entries},
    {{"Keanggotaan partai, pencalonan, cuti", "Party membership, candidacy, leave"},
     membership_entries},
    {{"PPPK", "PPPK"}, pppk_entries},
    {{"Keputusan bersama 2022", "The joint decree of 2022"}, decree_entries},
    {{"Surat edaran", "Circulars"}, circular_entries},
    {{"Pilkada", "Elections of regional heads"}, pilkada_entries},
    {{"Pemilu", "General elections"}, pemilu_entries},
    {{"Desa dan orang lain", "Villages and other persons"}, village_entries},
    {{"Hukum acara, waktu, dan tahapan", "Procedure, time and stages"}, procedure_entries},
};

}  // namespace netralitas::tables

#endif
