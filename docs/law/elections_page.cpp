// SPDX-License-Identifier: Apache-2.0
//
// Every stage of every election the library knows.
#include "pages.hpp"

#include <fmt/format.h>

namespace netralitas::tables {

namespace {

std::string both(Text text) { return fmt::format("{} / {}", text.id, text.en); }

template <class Value>
std::string both_labels(Value value) {
    const std::string_view id = label(value, Language::indonesian);
    const std::string_view en = label(value, Language::english);
    return id == en ? std::string(id) : fmt::format("{} / {}", id, en);
}

std::string iso(Date day) { return is_known(day) ? to_iso(day) : "?"; }

std::string span_words(const ClosedInterval& days) {
    return fmt::format("{} – {} ({} hari / days)", iso(days.first), iso(days.last), days.days());
}

std::string ban_words(const HalfOpenInterval& ban) {
    return fmt::format(
        "{} – {}", iso(ban.from),
        is_known(ban.until) ? to_iso(ban.until - boost::gregorian::date_duration(1)) : "?");
}

std::string offices_words(OfficeSet offices) {
    constexpr Text names[] = {
        {"Presiden", "President"}, {"DPR", "DPR"},           {"DPD", "DPD"},
        {"DPRD", "DPRD"},          {"gubernur", "governor"}, {"bupati/wali kota", "regent/mayor"}};
    std::vector<std::string> id;
    std::vector<std::string> en;
    for (unsigned office = 0; office < axis_size(Axis::office_sought); ++office) {
        if (!offices.contains(static_cast<Office>(office))) continue;
        id.emplace_back(names[office].id);
        en.emplace_back(names[office].en);
    }
    return id == en ? join(id, ", ") : fmt::format("{} / {}", join(id, ", "), join(en, ", "));
}

std::string remarks(const Stage& stage) {
    std::vector<std::string> out;
    if (!stage.held) out.emplace_back("dijadwalkan, tidak dilaksanakan / scheduled, not held");
    if (stage.sub_stage) out.emplace_back("bagian dari tahapan lain / part of another stage");
    if (!stage.offices.empty()) out.push_back(offices_words(stage.offices));
    return join(out, "; ");
}

void write_days(Page& page, const Timetable& timetable) {
    if (is_known(timetable.voting()))
        page.item(0, fmt::format("Pemungutan suara / voting: {}", iso(timetable.voting())));
    if (timetable.campaign().complete())
        page.item(0, fmt::format("Masa kampanye / campaign period: {}",
                                 span_words(timetable.campaign())));
    else
        page.item(0, "Masa kampanye: tidak ada sumber / campaign period: no source");
    if (timetable.quiet_period().complete())
        page.item(
            0, fmt::format("Masa tenang / quiet period: {}", span_words(timetable.quiet_period())));
    std::vector<std::string> days;
    for (unsigned o = 0; o < axis_size(Axis::office_sought); ++o) {
        const auto office = static_cast<Office>(o);
        if (!timetable.offices().contains(office)) continue;
        const Date day = timetable.determination(office);
        days.push_back(fmt::format("{} {}", offices_words(office), iso(day)));
    }
    page.item(0,
              fmt::format("Penetapan calon / determination of candidates: {}", join(days, "; ")));
    if (timetable.kind() == ElectionKind::pilkada) {
        page.item(0,
                  fmt::format("Larangan penggantian pejabat ({}) / ban on replacing officials: {}",
                              cite("uu-10-2016/71.2", Language::indonesian),
                              ban_words(timetable.transfer_ban())));
        page.item(0,
                  fmt::format("Larangan kewenangan dan program ({}) / ban on using programmes: {}",
                              cite("uu-10-2016/71.3", Language::indonesian),
                              ban_words(timetable.programme_ban())));
    }
    page.gap();
}

void write_stages(Page& page, const Timetable& timetable) {
    std::vector<std::vector<std::string>> rows;
    for (const Stage& stage : timetable.stages())
        rows.push_back({iso(stage.days.first), iso(stage.days.last),
                        std::string(label(stage.kind, Language::indonesian)), both(stage.name),
                        std::string(stage.basis),
                        std::string(label(stage.confidence, Language::indonesian)),
                        remarks(stage)});
    page.table({"Pertama / First", "Terakhir / Last", "Jenis / Kind", "Tahapan / Stage",
                "Dasar / Basis", "Keyakinan / Confidence", "Catatan / Remarks"},
               rows);
}

}  // namespace

std::string elections_page() {
    Page page;
    page.heading(1, "Tahapan pemilihan / Stages of the elections");
    page.paragraph(
        "Hari pertama dan hari terakhir keduanya termasuk. Tanda tanya berarti tidak ada sumber "
        "resmi yang menyebut tanggalnya; tidak ada tanggal yang dikira-kira. Keyakinan tinggi: "
        "naskah resmi atau dua sumber yang tidak saling bergantung; sedang: satu sumber; rendah: "
        "tanpa sumber.");
    page.paragraph(
        "The first and the last day are both inside. A question mark means that no official source "
        "gives the day; no day is guessed. High confidence (tinggi): an official text, or two "
        "independent sources; medium (sedang): one source; low (rendah): none.");

    page.paragraph(
        "Kedua larangan Pasal 71 dihitung dari penetapan pasangan calon. Akhirnya adalah hari yang "
        "berlaku di daerah tanpa sengketa; di daerah bersengketa larangan berlanjut sampai pasangan "
        "terpilih ditetapkan dan dilantik di sana, yang tidak dapat diwakili satu tanggal.");
    page.paragraph(
        "The two bans of Article 71 count from the determination of pairs. Their end is the day that "
        "holds where there was no dispute; in a disputed region they ran on until the elected pair was "
        "determined and inaugurated there, which no single day can say.");

    std::vector<std::vector<std::string>> single;
    std::vector<std::vector<std::string>> unscheduled;
    for (const Election election : elections()) {
        const Timetable& table = *timetable(election);
        if (!table.scheduled()) {
            unscheduled.push_back({code(table.code()), both(table.name())});
            continue;
        }
        if (table.stages().size() == 1) {
            const Stage& stage = table.stages()[0];
            single.push_back({code(table.code()), both(table.name()), iso(stage.days.first),
                              std::string(stage.basis),
                              std::string(label(stage.confidence, Language::indonesian))});
            continue;
        }
        page.heading(2, both(table.name()));
        page.paragraph(fmt::format("{} · {} · {}", code(table.code()), both_labels(table.kind()),
                                   offices_words(table.offices())));
        write_days(page, table);
        write_stages(page, table);
    }
    if (!single.empty()) {
        page.heading(2, "Pemungutan suara ulang / Re-votes");
        page.paragraph(
            "Dari pemilihan ini hanya hari pemungutan suaranya yang diketahui. Masa kampanye dan "
            "penetapan calonnya tidak diketahui, sehingga norma yang bergantung padanya dijawab "
            "dengan bergantung.");
        page.paragraph(
            "Of these only the voting day is known. Their campaign period and the determination of "
            "candidates are not, so a norm that hangs on them is answered with depends.");
        page.table({"Kode / Code", "Nama / Name", "Pemungutan suara / Voting", "Dasar / Basis",
                    "Keyakinan / Confidence"},
                   single);
    }
    if (!unscheduled.empty()) {
        page.heading(2, "Belum dijadwalkan / Not scheduled yet");
        page.paragraph(
            "Belum ada tahapan resmi; kasusnya dijawab di luar cakupan. / No official timetable; a "
            "case is answered as not covered.");
        page.table({"Kode / Code", "Nama / Name"}, unscheduled);
    }
    return page.text();
}

}  // namespace netralitas::tables
