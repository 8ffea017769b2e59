// SPDX-License-Identifier: Apache-2.0
//
// A verdict as a legal officer would write it: what would be breached and where it is written, how
// sure that is, what is missing, and what to do next.
#include "words/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace netralitas::inline v0 {

namespace {

using words::long_date;

class Writer {
public:
    Writer(const Verdict& verdict, Language language)
        : verdict_(verdict), language_(language) {}

    std::string whole();
    std::string conclusion() const;

private:
    std::string_view in(Text text) const { return text.in(language_); }
    void line(std::string_view text) {
        out_ += text;
        out_ += '\n';
    }
    void heading(Text text) {
        out_ += '\n';
        line(in(text));
    }

    void case_line();
    void findings(const std::vector<Finding>& all);
    void finding(const Finding& finding, int number);
    void depending(const std::vector<Finding>& all);
    bool kinds(const std::vector<Finding>& all);
    void imposing(const std::vector<Finding>& all, bool headed);
    std::string level_of(const Finding& finding) const;
    void permissions();
    void open_questions(const std::vector<Finding>& all);
    void nearest();
    bool decree_may_answer() const;
    void outside();
    void changes();
    void conflicts();
    // The election is named; what is not known is when its campaign ran.
    bool stages_are_asked(Fact fact) const {
        return fact == Fact::election && verdict_.timetable() != nullptr && !verdict_.phase();
    }
    bool is_pppk() const {
        return verdict_.value(Fact::actor) == static_cast<int>(Actor::pppk);
    }

    const Verdict& verdict_;
    Language language_;
    std::string out_;
};

// --- The conclusion ------------------------------------------------------------------------------

std::string Writer::conclusion() const {
    switch (verdict_.conclusion()) {
        case Conclusion::breach:
            return std::string(in({"Atas fakta yang dinyatakan, perbuatan ini akan melanggar "
                                   "ketentuan yang jelas.",
                                   "On the facts stated, this act would breach a settled rule."}));
        case Conclusion::contested:
            return std::string(
                in({"Atas fakta yang dinyatakan, perbuatan ini akan melanggar hanya menurut "
                    "penafsiran atau menurut pembacaan yang masih diperdebatkan.",
                    "On the facts stated, this act would be a breach only by interpretation or on "
                    "a contested reading."}));
        case Conclusion::depends:
            return std::string(in({"Belum dapat disimpulkan: jawabannya bergantung pada fakta yang "
                                   "belum diketahui.",
                                   "Not settled yet: the answer depends on facts that are not "
                                   "known."}));
        case Conclusion::referred:
            return std::string(in({"Aturan yang dimodelkan tidak menjawab; yang berlaku adalah "
                                   "aturan lembaga yang bersangkutan.",
                                   "The modelled law does not answer; the rules of the person's "
                                   "own institution do."}));
        case Conclusion::permitted:
            return std::string(in({"Diperbolehkan atas fakta yang dinyatakan.",
                                   "Permitted on the facts stated."}));
        case Conclusion::no_breach:
            return std::string(in({"Tidak ditemukan pelanggaran atas fakta yang dinyatakan.",
                                   "No breach found on the facts stated."}));
        case Conclusion::not_covered:
            return std::string(in({"Di luar cakupan: tidak ada norma yang dimodelkan dan berlaku "
                                   "untuk orang, perbuatan, dan pemilihan ini. Ini bukan "
                                   "pernyataan bahwa tidak ada pelanggaran.",
                                   "Not covered: no modelled norm in force addresses this person, "
                                   "act and election. This does not say that nothing is "
                                   "breached."}));
    }
    return {};
}

void Writer::case_line() {
    std::vector<std::string> parts;
    for (const Fact fact : {Fact::actor, Fact::post, Fact::act}) {
        const boost::optional<int> value = verdict_.value(fact);
        if (value)
            parts.emplace_back(
                info(fact).values[static_cast<std::size_t>(*value)].label.in(language_));
    }
    for (const Fact fact : {Fact::beneficiary, Fact::office_sought})
        if (const boost::optional<int> value = verdict_.value(fact))
            parts.push_back(phrase(FactValue{fact, *value}, language_));
    const Timetable* timetable = verdict_.timetable();
    if (parts.empty() && !is_known(verdict_.date()) && timetable == nullptr) {
        line(in({"Perkara: belum ada fakta yang dinyatakan.", "Case: no facts are stated."}));
        return;
    }
    parts.push_back(long_date(verdict_.date(), language_));
    if (timetable != nullptr) {
        std::string name(timetable->name().in(language_));
        std::vector<std::string> stages;
        for (const StageKind stage : verdict_.stages())
            stages.emplace_back(label(stage, language_));
        if (!stages.empty())
            name += fmt::format(" ({})", fmt::join(stages, ", "));
        else if (is_known(verdict_.date()) && !verdict_.phase())
            name += in({" (tahapan tidak diketahui)", " (stage not known)"});
        parts.push_back(std::move(name));
    }
    line(fmt::format("{}: {}.", in({"Perkara", "Case"}), fmt::join(parts, "; ")));
}

// --- Findings ------------------------------------------------------------------------------------

// The level and where it is assigned.
std::string Writer::level_of(const Finding& finding) const {
    std::string text(label(finding.track(), language_));
    // On these tracks the only level says no more than the track.
    const bool one_level = finding.track() == Track::electoral ||
                           finding.track() == Track::criminal ||
                           finding.track() == Track::referral;
    std::vector<std::string> levels;
    for (const SanctionLevel level : finding.levels) levels.emplace_back(label(level, language_));
    if (!one_level) text += fmt::format("; {}", words::list(levels, {"atau", "or"}, language_));
    // Where the levels differ by what is not known, it would be wrong to say that none is assigned.
    if (levels.size() > 1)
        text += in({", bergantung pada fakta yang belum diketahui",
                    ", depending on facts that are not known"});
    // A provision that carries its own consequence is cited already.
    if (finding.level_basis.empty() || finding.level_basis == finding.norm->cites[0]) return text;
    text += fmt::format(" ({}", cite(finding.level_basis, language_));
    if (!finding.norm->sanction.basis_also.empty() &&
        finding.level_basis == finding.norm->sanction.basis)
        text += fmt::format("; {}", cite(finding.norm->sanction.basis_also, language_));
    return text + ')';
}

// What the authority chooses from, once per level: kinds follow the code that governs the case, which
// for an old act can be the new one. Says whether there was anything to list.
bool Writer::kinds(const std::vector<Finding>& all) {
    struct Ladder {
        SanctionLevel level;
        Date day;
        std::string_view basis;
    };
    std::vector<Ladder> ladders;
    for (const Finding& finding : all) {
        const Track track = finding.track();
        if (finding.status != Status::applies ||
            (track != Track::discipline && track != Track::ethics && track != Track::village) ||
            (track == Track::village && finding.level_basis.empty()))
            continue;
        Date day = verdict_.date();
        const Date from = finding.norm->in_force.from;
        if (finding.norm->transition == Transition::new_code && is_known(day) && day < from)
            day = from;
        if (finding.norm->transition == Transition::old_code && !is_known(day)) day = from;
        const bool told = std::any_of(ladders.begin(), ladders.end(), [&](const Ladder& ladder) {
            return ladder.level == finding.level &&
                   (track != Track::village || ladder.basis == finding.level_basis);
        });
        if (!told) ladders.push_back({finding.level, day, finding.level_basis});
    }
    bool headed = false;
    for (const Ladder& ladder : ladders) {
        std::vector<std::string> operative;
        std::vector<std::string> suspended;
        std::string_view suspended_by;
        for (const SanctionKind& kind : kinds_of(ladder.level, ladder.day)) {
            // A village head and a village official have ladders of their own.
            if (track_of(ladder.level) == Track::village &&
                kind.basis.substr(0, ladder.basis.size()) != ladder.basis)
                continue;
            if (kind.operation == Operation::operative) {
                operative.emplace_back(kind.label.in(language_));
            } else {
                suspended.emplace_back(kind.label.in(language_));
                suspended_by = kind.suspended_by;
            }
        }
        if (operative.empty()) continue;
        if (!headed)
            heading({"Jenis sanksi, dipilih oleh pejabat yang berwenang",
                     "Kinds of sanction, chosen by the authority"});
        headed = true;
        line(fmt::format("- {}: {}.", label(ladder.level, language_),
                         fmt::join(operative, "; ")));
        // The authority does not choose freely here: the later steps need a reprimand not heeded.
        if (track_of(ladder.level) == Track::village)
            line(fmt::format("  {} ({}).",
                             in({"Berjenjang: pemberhentian sementara, yang dapat dilanjutkan dengan "
                                 "pemberhentian, dilakukan apabila teguran tidak dilaksanakan",
                                 "A ladder: suspension, which dismissal may follow, comes where "
                                 "the reprimand is not heeded"}),
                             cite(std::string(ladder.basis) + ".2", language_)));
        if (track_of(ladder.level) == Track::ethics)
            line(is_pppk()
                     ? std::string(in({"  PP 42/2004 mengikat PNS dan CPNS; bagi PPPK sanksi moral "
                                       "ini bersandar pada keputusan bersama atau surat edaran.",
                                       "  PP 42/2004 binds PNS and CPNS; for a PPPK the moral "
                                       "sanction rests on the joint decree or the circular."}))
                     : fmt::format("  {} ({}).",
                                   in({"Di samping itu dapat dikenakan tindakan administratif atas "
                                       "rekomendasi Majelis Kode Etik",
                                       "Administrative action may be added on the recommendation "
                                       "of the ethics board"}),
                                   cite("pp-42-2004/16", language_)));
        if (!suspended.empty())
            line(fmt::format("  {} {}: {}.",
                             in({"Tercantum, tetapi belum berlaku berdasarkan",
                                 "Printed, but suspended by"}),
                             cite(suspended_by, language_), fmt::join(suspended, "; ")));
        const bool heavy = ladder.level == SanctionLevel::severe;
        if (heavy && is_known(ladder.day) && find_instrument("uu-20-2023")->in_force.contains(ladder.day))
            line(fmt::format(
                fmt::runtime(in({"  Diperdebatkan: pemberhentian karena pelanggaran berat adalah "
                                 "dengan hormat tidak atas permintaan sendiri menurut {}, tetapi "
                                 "tidak dengan hormat menurut {}.",
                                 "  Contested: dismissal for a severe breach is honourable and not "
                                 "at own request by {}, but dishonourable by {}."})),
                cite("pp-94-2021/8.4.c", language_), cite("uu-20-2023/52.4", language_)));
        if (verdict_.value(Fact::actor) == static_cast<int>(Actor::cpns) &&
            (heavy || ladder.level == SanctionLevel::moderate))
            line(fmt::format("  {} ({}).",
                             in({"CPNS yang terbukti melakukan pelanggaran disiplin tingkat ini "
                                 "diberhentikan sebagai CPNS",
                                 "A CPNS found in a breach of this level is dismissed as CPNS"}),
                             cite("pp-11-2017/37.2.c", language_)));
    }
    return headed;
}

// The rules of the code that governs the case. For PPPK there is none in the national law.
void Writer::imposing(const std::vector<Finding>& all, bool headed) {
    int disciplinary = 0;
    bool former_code = false;
    for (const Finding& finding : all) {
        if (finding.status != Status::applies || finding.track() != Track::discipline) continue;
        ++disciplinary;
        former_code = former_code || finding.norm->transition == Transition::old_code;
    }
    const bool repeated = verdict_.value(Fact::repeat_offence) == 1;
    if (disciplinary == 0 || (disciplinary == 1 && !repeated && !is_pppk())) return;
    if (!headed) heading({"Penjatuhan hukuman disiplin", "Imposing disciplinary punishment"});
    if (is_pppk()) {
        line(fmt::format("- {} ({}).",
                         in({"Bagi PPPK tingkat dan jenis hukuman disiplin ditetapkan oleh "
                             "instansinya",
                             "For a PPPK the agency sets the levels and kinds of disciplinary "
                             "punishment"}),
                         cite("pp-49-2018/52.1", language_)));
        return;
    }
    if (disciplinary > 1)
        line(fmt::format("- {} ({}).",
                         in({"Atas beberapa pelanggaran disiplin hanya dijatuhkan satu jenis "
                             "hukuman, yang terberat",
                             "For several breaches of discipline only one punishment is imposed, "
                             "the heaviest"}),
                         cite(former_code ? "pp-53-2010/30.1" : "pp-94-2021/35.1", language_)));
    if (repeated)
        line(fmt::format("- {} ({}).",
                         in({"Pengulangan pelanggaran yang sifatnya sama dijatuhi jenis hukuman "
                             "yang lebih berat daripada hukuman terakhir",
                             "A repeat of the same nature draws a heavier kind than the last "
                             "punishment"}),
                         cite(former_code ? "pp-53-2010/30.2" : "pp-94-2021/35.2", language_)));
}

void Writer::finding(const Finding& finding, int number) {
    std::vector<std::string> cited;
    for (const std::string_view provision : finding.norm->cites)
        cited.push_back(cite(provision, language_));
    line(fmt::format("{}. {}", number, cited.front()));
    line(fmt::format("   {}", finding.norm->title.in(language_)));
    if (cited.size() > 1)
        line(fmt::format("   {}: {}.", in({"Bersama", "Together with"}),
                         fmt::join(cited.begin() + 1, cited.end(), "; ")));
    line(fmt::format("   {}: {}.", in({"Jalur dan tingkat", "Track and level"}),
                     level_of(finding)));
    if (finding.norm->sanction.penalty.kind != Imprisonment::none)
        line(fmt::format("   {}: {}. {}", in({"Ancaman", "Penalty range"}),
                         words::range_of(finding.norm->sanction.penalty, language_),
                         in({"Kesalahan hanya dapat diputus oleh pengadilan.",
                             "Only a court can decide on guilt."})));
    std::string certainty(label(finding.certainty, language_));
    certainty += '.';
    if (!finding.reason.text.id.empty())
        certainty += fmt::format(" {}", finding.reason.text.in(language_));
    line(fmt::format("   {}: {}", in({"Kepastian", "Certainty"}), certainty));
    if (finding.norm->note.complete())
        line(fmt::format("   {}: {}", in({"Catatan", "Note"}), finding.norm->note.in(language_)));

    if (finding.status == Status::defeated) {
        std::vector<std::string> by;
        for (const NormInfo* permission : finding.defeated_by)
            by.push_back(cite(permission->cites[0], language_));
        line(fmt::format("   {}: {}.", in({"Dikesampingkan oleh", "Defeated by"}),
                         fmt::join(by, "; ")));
        return;
    }
    std::vector<std::string> handlers;
    std::vector<std::string> deciders;
    for (const Handler handler : finding.handled_by)
        handlers.emplace_back(label(handler, language_));
    for (const Decider decider : finding.decided_by)
        deciders.emplace_back(label(decider, language_));
    if (handlers.empty()) return;
    const std::string who = words::list(handlers, {"atau", "or"}, language_);
    const std::string decides = words::list(deciders, {"atau", "or"}, language_);
    if (who == decides)
        line(fmt::format("   {}: {}.", in({"Ditangani dan diputuskan oleh", "Handled and decided by"}),
                         who));
    else
        line(fmt::format("   {}: {}; {}: {}.", in({"Ditangani oleh", "Handled by"}), who,
                         in({"diputuskan oleh", "decided by"}), decides));
}

void Writer::findings(const std::vector<Finding>& all) {
    int number = 0;
    for (const Finding& one : all) {
        if (one.status == Status::depends) continue;
        if (number == 0) heading({"Temuan", "Findings"});
        finding(one, ++number);
    }
    imposing(all, kinds(all));
}

// Norms that hang on facts not known: enough to see what is at stake, not a page each.
void Writer::depending(const std::vector<Finding>& all) {
    constexpr std::size_t most = 8;
    std::size_t told = 0;
    std::size_t left = 0;
    for (const Finding& finding : all) {
        if (finding.status != Status::depends) continue;
        if (told == most) {
            ++left;
            continue;
        }
        if (told == 0)
            heading({"Bergantung pada fakta yang belum diketahui",
                     "Depending on facts that are not known"});
        ++told;
        std::vector<std::string> open;
        for (const Fact fact : finding.open_facts)
            open.emplace_back(stages_are_asked(fact) ? in({"masa kampanye", "campaign period"})
                                                     : label(fact, language_));
        line(fmt::format("- {}: {}.", cite(finding.norm->cites[0], language_),
                         level_of(finding)));
        line(fmt::format("  {}: {}.", in({"Bergantung pada", "Depends on"}),
                         fmt::join(open, "; ")));
    }
    if (left > 0)
        line(fmt::format(fmt::runtime(in({"- dan {} norma lain.", "- and {} more."})), left));
}

// --- What else is worth saying -------------------------------------------------------------------

void Writer::permissions() {
    const std::vector<const NormInfo*> held = verdict_.permissions();
    if (held.empty()) return;
    heading({"Yang membolehkan", "What permits it"});
    for (const NormInfo* permission : held) {
        std::vector<std::string> cited;
        for (const std::string_view provision : permission->cites)
            cited.push_back(cite(provision, language_));
        line(fmt::format("- {} ({}; {})", permission->title.in(language_), fmt::join(cited, "; "),
                         label(permission->force, language_)));
        if (permission->force == Force::official_statement)
            line(in({"  Pernyataan pejabat tidak mengikat siapa pun.",
                     "  Statements of officials bind nobody."}));
        if (permission->note.complete()) line(fmt::format("  {}", permission->note.in(language_)));
    }
}

void Writer::open_questions(const std::vector<Finding>& all) {
    const bool open = std::any_of(all.begin(), all.end(), [](const Finding& finding) {
        return finding.status == Status::depends;
    });
    if (!open && verdict_.conclusion() != Conclusion::depends) return;
    const std::vector<Question> questions = verdict_.questions();
    if (questions.empty()) return;
    heading({"Yang perlu ditanyakan, yang paling menentukan lebih dahulu",
             "What to ask, the most decisive first"});
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < questions.size() && i < most; ++i)
        line(fmt::format(
            "{}. {}", i + 1,
            stages_are_asked(questions[i].fact)
                ? in({"Apakah perbuatan itu dilakukan dalam masa kampanye pemilihan ini, yang "
                      "jadwalnya tidak diketahui?",
                      "Was it done in the campaign period of this election, whose days are not "
                      "known?"})
                : question(questions[i].fact, language_)));
    if (questions.size() > most)
        line(fmt::format(fmt::runtime(in({"   dan {} pertanyaan lain setelah itu.",
                                          "   and {} more after that."})),
                         questions.size() - most));
    std::vector<std::string> ranges;
    for (const Envelope& range : verdict_.envelope()) {
        std::vector<std::string> levels;
        if (range.nothing_possible) levels.emplace_back(in({"tidak ada", "none"}));
        for (const SanctionLevel level : range.levels) levels.emplace_back(label(level, language_));
        ranges.push_back(fmt::format("{}: {}", label(range.track, language_),
                                     words::list(levels, {"atau", "or"}, language_)));
    }
    if (!ranges.empty())
        line(fmt::format("{}: {}.", in({"Rentang hasil", "Range of outcomes"}),
                         fmt::join(ranges, "; ")));
}

void Writer::nearest() {
    const std::vector<NearMiss> misses = verdict_.nearest();
    if (misses.empty()) return;
    heading({"Norma yang paling dekat, dan mengapa tidak terpenuhi",
             "The nearest norms, and why they are not met"});
    for (const NearMiss& miss : misses) {
        std::vector<std::string> wanted;
        for (const FactValue& value : miss.wanted) wanted.push_back(phrase(value, language_));
        for (const Term& term : miss.circumstances) wanted.push_back(phrase(term, language_));
        line(fmt::format("- {}: {} {}.", cite(miss.norm->cites[0], language_),
                         in({"baru terpenuhi dengan", "would be met with"}),
                         fmt::join(wanted, "; ")));
    }
}

// Whether the joint decree can be meant: it binds ASN, from its own day on.
bool Writer::decree_may_answer() const {
    if (const boost::optional<int> actor = verdict_.value(Fact::actor)) {
        const auto person = static_cast<Actor>(*actor);
        if (person != Actor::pns && person != Actor::cpns && person != Actor::pppk) return false;
    }
    const Date decreed = find_instrument("skb-2022")->in_force.from;
    if (is_known(verdict_.date())) return verdict_.date() >= decreed;
    const Timetable* timetable = verdict_.timetable();
    if (timetable == nullptr || !timetable->scheduled()) return true;
    const ArrayView<Stage> stages = timetable->stages();
    return std::any_of(stages.begin(), stages.end(), [&](const Stage& stage) {
        return is_known(stage.days.last) && stage.days.last >= decreed;
    });
}

void Writer::outside() {
    if (verdict_.value(Fact::act) == static_cast<int>(Act::other)) {
        line(in({"Perbuatan ini tidak termasuk perbuatan yang dimodelkan.",
                 "This act is not among those modelled."}));
        if (decree_may_answer())
            line(fmt::format("{} ({}).",
                             in({"Bentuk di luar matriks SKB dibahas dan diputuskan oleh satuan "
                                 "tugas",
                                 "Forms outside the matrix of the joint decree are decided by the "
                                 "task force"}),
                             cite("skb-2022/dp-13", language_)));
        return;
    }
    const Timetable* timetable = verdict_.timetable();
    if (timetable != nullptr && !timetable->scheduled())
        line(std::string(in({"Belum ada jadwal tahapan resmi untuk pemilihan ini.",
                             "No official timetable is known for this election."})));
    if (timetable == nullptr)
        line(std::string(in({"Pemilihan tidak disebut, dan pada tanggal itu tidak ada pemilihan "
                             "yang tahapannya dikenal.",
                             "No election is named, and none whose stages are known is under way "
                             "on that day."})));
}

void Writer::changes() {
    const Conclusion now = verdict_.conclusion();
    if (now != Conclusion::breach && now != Conclusion::contested) return;
    const std::vector<Change> changes = verdict_.smallest_changes();
    if (changes.empty()) return;
    heading({"Perubahan fakta paling sedikit yang mengubah hasil (bukan anjuran)",
             "The fewest changed facts that change the outcome (not advice)"});
    constexpr std::size_t most = 3;
    for (std::size_t i = 0; i < changes.size() && i < most; ++i) {
        std::vector<std::string> facts;
        for (const FactValue& value : changes[i].facts) facts.push_back(phrase(value, language_));
        std::vector<std::string> levels;
        for (const auto& level : changes[i].heaviest)
            if (level) levels.emplace_back(label(*level, language_));
        line(fmt::format("- {}; {}: {}{}.", fmt::join(facts, "; "), in({"hasilnya", "outcome"}),
                         label(changes[i].conclusion, language_),
                         levels.empty() ? std::string()
                                        : fmt::format(" ({})", fmt::join(levels, "; "))));
    }
}

void Writer::conflicts() {
    const std::vector<Conflict> found = verdict_.conflicts();
    if (found.empty()) return;
    heading({"Pernyataan yang bertentangan", "Statements that contradict each other"});
    const auto in_words = [this](Fact fact, const std::string& code) {
        for (const ValueInfo& value : info(fact).values)
            if (value.code == code) return std::string(value.label.in(language_));
        return code;
    };
    for (const Conflict& conflict : found)
        line(fmt::format(
            "- {}: {} \"{}\", {} \"{}\"; {}.", label(conflict.fact, language_),
            in({"dinyatakan", "stated"}), in_words(conflict.fact, conflict.stated),
            in({"menurut fakta lain", "by other facts"}),
            in_words(conflict.fact, conflict.derived),
            conflict.stated_is_used
                ? in({"yang dinyatakan dipakai", "the stated one is used"})
                : in({"yang dinyatakan tidak dapat dipakai", "the stated one can't be used"})));
}

std::string Writer::whole() {
    const std::vector<Finding> all = verdict_.findings();
    line(fmt::format("{}: {}", in({"KESIMPULAN", "CONCLUSION"}),
                     label(verdict_.conclusion(), language_)));
    line(conclusion());
    case_line();
    if (verdict_.conclusion() == Conclusion::not_covered) outside();
    findings(all);
    permissions();
    depending(all);
    open_questions(all);
    const bool nothing = verdict_.conclusion() == Conclusion::no_breach ||
                         (verdict_.conclusion() == Conclusion::permitted && all.empty());
    if (nothing) nearest();
    changes();
    conflicts();
    if (!all.empty()) {
        out_ += '\n';
        line(in({"Uraian ini membaca norma atas fakta yang dinyatakan; kesalahan dan sanksi "
                 "ditetapkan oleh pejabat atau pengadilan yang berwenang.",
                 "This reads the norms on the facts stated; guilt and sanctions are for the "
                 "competent authority or court."}));
    }
    return std::move(out_);
}

}  // namespace

std::string explain(const Verdict& verdict, Language language) {
    return Writer(verdict, language).whole();
}

std::string summary(const Verdict& verdict, Language language) {
    return Writer(verdict, language).conclusion();
}

}  // namespace netralitas::inline v0
