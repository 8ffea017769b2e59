// SPDX-License-Identifier: Apache-2.0
//
// docs/law/README.md: what there is, how to read it, what the words mean.
#include "pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace netralitas::tables {

namespace {

constexpr Text certainties[] = {
    {"teksnya menyatakan demikian, atau praktiknya seragam",
     "the text says so, or practice is uniform"},
    {"bacaan yang melampaui kata-katanya dan diterapkan dalam praktik",
     "a reading that goes beyond the words and is applied in practice"},
    {"lembaga berbeda pendapat, atau tidak ada akibat yang ditetapkan",
     "authorities contradict each other, or no consequence is assigned"},
};
constexpr Text confidences[] = {
    {"naskah resmi, atau dua sumber yang tidak saling bergantung",
     "an official text, or two independent sources"},
    {"satu sumber yang layak", "one decent source"},
    {"tanpa sumber", "no source at hand"},
};
constexpr Text forces[] = {
    {"UU", "an act of parliament (UU)"},
    {"PP", "a regulation of the government (PP)"},
    {"SKB, ditandatangani beberapa menteri dan kepala lembaga",
     "SKB, signed by several ministers and heads of agencies"},
    {"PKPU, Peraturan BKN, aturan lembaga", "regulations of KPU, BKN and other agencies"},
    {"SE menteri; sebagian menganggapnya hanya mengikat ke dalam",
     "a minister's circular (SE); some hold that it binds within the government only"},
    {"SE kepala daerah; boleh menambah, tidak boleh meringankan",
     "a regional head's circular; it may add, never lighten"},
    {"membaca ulang undang-undang sejak dibacakan",
     "reads an act anew from the day it is read out"},
    {"tidak mengikat; menunjukkan bacaan atas titik yang diperdebatkan",
     "binds nobody; shows how a contested point is read"},
};
constexpr Text tracks[] = {
    {"PP 42/2004 dan baris kode etik keputusan bersama",
     "PP 42/2004 and the ethics rows of the decree"},
    {"PP 94/2021 atau PP 53/2010 dan baris disiplin keputusan bersama",
     "PP 94/2021 or PP 53/2010 and the discipline rows of the decree"},
    {"keanggotaan partai dan pencalonan", "party membership and candidacy"},
    {"larangan undang-undang pemilihan, tanpa akibat tersendiri",
     "a prohibition under election law, without a consequence of its own"},
    {"tindak pidana yang dibangun di atas larangan itu; hanya pengadilan yang memutus",
     "the offence built on it; only a court decides"},
    {"UU Desa", "the village act"},
    {"pegawai bukan ASN, menurut perjanjian kerja", "staff who are not ASN, under their contract"},
    {"pembatalan pencalonan petahana", "an incumbent's candidacy is cancelled"},
    {"TNI, Polri, BUMN/BUMD: aturan lembaganya yang menjawab",
     "military, police, state enterprises: their own rules answer"},
};
static_assert(std::size(certainties) == static_cast<std::size_t>(Certainty::contested) + 1);
static_assert(std::size(confidences) == static_cast<std::size_t>(Confidence::low) + 1);
static_assert(std::size(forces) == static_cast<std::size_t>(Force::official_statement) + 1);
static_assert(std::size(tracks) == track_count);

constexpr Text how_to_read[] = {
    {"Setiap norma ditulis dua kali, dalam bahasa Indonesia dan Inggris, dengan isi yang sama. "
     "Uraiannya kata-kata pustaka ini; bacalah di samping lembaran negara.",
     "Every norm stands twice, in Indonesian and in English, with the same content. The wording is "
     "the library's own; read it beside the gazette."},
    {"\"Terpenuhi bila\" memuat satu cara atau lebih. Satu cara sudah cukup. Dalam satu cara semua "
     "yang dipisahkan titik koma harus ada; dari \"salah satu dari\" cukup satu; garis miring "
     "berarti atau.",
     "\"Met when\" holds one way or more. One way is enough. Within a way everything between "
     "semicolons must hold; of \"one of\" one is enough; a slash means or."},
    {"Setiap cara punya kepastiannya sendiri, sehingga satu norma dapat jelas pada satu keadaan "
     "dan penafsiran pada keadaan lain. Bila beberapa cara cocok, yang paling kuat kepastiannya "
     "yang berlaku.",
     "Each way has a certainty of its own, so one norm may be settled on one set of facts and "
     "interpretive on another. Where several ways fit, the most certain one counts."},
    {"\"Terhadap calon\" berarti setelah penetapan calon untuk jabatan itu; sebelumnya ia bakal "
     "calon. Bila tidak dinyatakan, statusnya mengikuti tanggal perbuatan.",
     "\"Toward a candidate\" means after the determination of candidates for that office; before "
     "it there are aspirants. Where it is not stated, the status follows from the date of the "
     "act."},
    {"Fakta yang tidak diketahui tidak pernah dianggap \"tidak\". Norma yang bergantung padanya "
     "dijawab dengan bergantung, dan faktanya ditanyakan.",
     "A fact that is not known is never read as no. A norm that hangs on it is answered with "
     "depends, and the fact is asked."},
    {"Izin mengesampingkan tepat larangan yang disebutnya. Izin yang diperdebatkan hanya "
     "mengesampingkan dalam tafsir longgar.",
     "A permission defeats exactly the prohibitions it names. A contested permission does so under "
     "the lenient reading only."},
    {"Tingkat hukuman bukan satu hukuman, melainkan beberapa jenis yang dipilih pejabat yang "
     "berwenang. Jalur tidak pernah dicampur: satu perbuatan dapat melanggar beberapa jalur "
     "sekaligus.",
     "A level is not one punishment but several kinds from which the authority chooses. Tracks "
     "never mix: one act may breach several at once."},
    {"\"Hanya disebut\" berarti norma itu tidak pernah dicocokkan dengan fakta.",
     "\"Named only\" means that the norm is never matched against facts."},
    {"Tabel ini menyatakan apa kata norma atas fakta yang dinyatakan. Ia tidak menyatakan siapa "
     "pun bersalah.",
     "The tables say what the norms say about facts as stated. They find nobody guilty."},
};

std::string both(std::string_view id, std::string_view en) {
    return id == en ? std::string(id) : fmt::format("{} / {}", id, en);
}
template <class Value>
std::string both_labels(Value value) {
    return both(label(value, Language::indonesian), label(value, Language::english));
}

// The library's forces have no word for a presidential regulation, which stands below a PP.
std::string kind_of(const Instrument& instrument) {
    return instrument.id.substr(0, 8) == "perpres-"
               ? "peraturan presiden"
               : std::string(label(instrument.force, Language::indonesian));
}

template <class Value, std::size_t N>
void write_legend(Page& page, Text title, const Text (&meanings)[N]) {
    page.heading(3, both(title.id, title.en));
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < N; ++i)
        rows.push_back({both_labels(static_cast<Value>(i)), both(meanings[i].id, meanings[i].en)});
    page.table({"Istilah / Term", "Arti / Meaning"}, rows);
}

std::string interval_iso(const HalfOpenInterval& interval) {
    const std::string from = is_known(interval.from) ? to_iso(interval.from) : "";
    const std::string last =
        is_known(interval.until) ? to_iso(interval.until - boost::gregorian::date_duration(1)) : "";
    return from.empty() && last.empty()
               ? ""
               : fmt::format("{} –{}{}", from, last.empty() ? "" : " ", last);
}

}  // namespace

std::string index_page(const Rulebook& book) {
    Page page;
    page.heading(1, "Tabel hukum / The law in tables");
    page.paragraph(
        "Setiap norma yang dikenal pustaka netralitas, untuk dibaca oleh ahli hukum. "
        "Halaman-halaman ini dibuat dari buku norma pustaka itu sendiri: yang tertulis di sini "
        "adalah yang dijalankan.");
    page.paragraph(
        "Every norm that the library netralitas knows, for lawyers to read. The pages are made "
        "from the library's own rulebook: what stands here is what runs.");
    page.paragraph(fmt::format("Versi data / data version: {}", data_version()));

    page.heading(2, "Naskah / Instruments");
    std::vector<std::vector<std::string>> rows;
    const auto with_norms = instruments_with_norms(book);
    for (const Instrument* instrument : with_norms) {
        int prohibitions = 0;
        int permissions = 0;
        for (const NormInfo& norm : book.norms())
            if (instrument_of_norm(norm) == instrument->id)
                ++(norm.type == NormType::prohibition ? prohibitions : permissions);
        rows.push_back({fmt::format("[{}]({}.md)", instrument->short_name.id, instrument->id),
                        both(instrument->title.id, instrument->title.en), kind_of(*instrument),
                        interval_iso(instrument->in_force), std::to_string(prohibitions),
                        std::to_string(permissions)});
    }
    page.table({"Naskah / Instrument", "Tentang / About", "Jenis / Kind", "Berlaku / In force",
                "Larangan / Prohibitions", "Izin / Permissions"},
               rows);
    page.paragraph(
        "Naskah lain yang dikutip atau diketahui / Other instruments that are cited or known:");
    rows.clear();
    for (const Instrument& instrument : instruments())
        if (std::find(with_norms.begin(), with_norms.end(), &instrument) == with_norms.end())
            rows.push_back({std::string(instrument.short_name.id),
                            both(instrument.title.id, instrument.title.en), kind_of(instrument),
                            interval_iso(instrument.in_force)});
    page.table({"Naskah / Instrument", "Tentang / About", "Jenis / Kind", "Berlaku / In force"},
               rows);

    page.heading(2, "Halaman lain / Other pages");
    page.item(0,
              "[authorities.md](authorities.md): siapa menghukum siapa (Pasal 16-25 PP 94/2021) / "
              "who punishes whom (Articles 16-25 of PP 94/2021)");
    page.item(
        0, "[elections.md](elections.md): tahapan setiap pemilihan / the stages of every election");
    page.item(0,
              "[coverage.md](coverage.md): yang dimodelkan, ditinggalkan, dan terbuka / what is "
              "modelled, left out and open");
    page.item(0,
              "[overlaps.md](overlaps.md): larangan yang dapat terpenuhi bersama / prohibitions "
              "that can be met together");
    page.item(
        0,
        "[analysis.md](analysis.md): celah, yang tidak pernah terpenuhi, izin tanpa pengaruh / "
        "gaps, what is never met, permissions without effect");
    page.gap();

    page.heading(2, "Cara membaca / How to read");
    for (const Language language : languages) {
        page.heading(3, language == Language::english ? "English" : "Bahasa Indonesia");
        for (const Text& text : how_to_read) page.item(0, text.in(language));
        page.gap();
    }

    page.heading(2, "Istilah / Terms");
    write_legend<Certainty>(page, {"Kepastian", "Certainty"}, certainties);
    write_legend<Force>(page, {"Kekuatan naskah", "Force of an instrument"}, forces);
    write_legend<Confidence>(page, {"Keyakinan atas sumber", "Confidence in the source"},
                             confidences);
    write_legend<Track>(page, {"Jalur", "Track"}, tracks);
    page.heading(3, "Tingkat / Level");
    rows.clear();
    for (unsigned level = 0; level < level_count; ++level) {
        const auto value = static_cast<SanctionLevel>(level);
        rows.push_back({both_labels(track_of(value)), both_labels(value)});
    }
    page.table({"Jalur / Track", "Tingkat, dari yang teringan / Level, lightest first"}, rows);

    page.heading(2, "Membuat ulang / To regenerate");
    page.paragraph(
        "Halaman-halaman ini tidak disunting dengan tangan. / These pages are not edited by hand.");
    page.paragraph("`cmake --build build --target netralitas_law_docs`");
    page.paragraph(
        "Yang dikelola dengan tangan: `sources.hpp` (apa yang diperiksa), `coverage.hpp` (apa yang "
        "ditinggalkan), `gaps.hpp` (alasan setiap celah) dan `tests/law_tables/relations.hpp` (hubungan larangan yang bertumpang "
        "tindih). Uji `netralitas.docs.law` gagal dan menyebut berkasnya bila ada halaman yang "
        "usang.");
    page.paragraph(
        "Kept by hand: `sources.hpp` (what was checked), `coverage.hpp` (what is left out), `gaps.hpp` (why each gap) and "
        "`tests/law_tables/relations.hpp` (how overlapping prohibitions stand to each other). The "
        "test `netralitas.docs.law` fails, and names the file, when a page is stale.");
    return page.text();
}

}  // namespace netralitas::tables
