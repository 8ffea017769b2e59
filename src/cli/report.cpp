// SPDX-License-Identifier: Apache-2.0
#include "cli/report.hpp"

#include "cli/words.hpp"

#include <netralitas/explain.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace netralitas::inline v0::cli {

namespace {

using Kind = ReportItem::Kind;

// The text behind "12. "; none where the line does not begin so.
boost::optional<std::string_view> numbered(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
    if (digits == 0 || line.substr(digits, 2) != ". ") return {};
    return line.substr(digits + 2);
}

// "Kepastian: pasti." in its two parts. A label is short and has no full stop.
ReportLine labelled(std::string_view line) {
    constexpr std::size_t longest_label = 40;
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos || colon > longest_label ||
        line.substr(0, colon).find_first_of(".;,(") != std::string_view::npos)
        return {{}, std::string(line)};
    return {std::string(line.substr(0, colon)), std::string(line.substr(colon + 2))};
}

ReportItem item_of(std::string_view line) {
    if (const boost::optional<std::string_view> text = numbered(line))
        return {Kind::numbered, std::string(*text), {}};
    if (line.substr(0, 2) == "- ") return {Kind::bullet, std::string(line.substr(2)), {}};
    return {Kind::paragraph, std::string(line), {}};
}

bool is_item(std::string_view line) { return item_of(line).kind != Kind::paragraph; }

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void read_sections(Report& report, const std::string& text) {
    const std::vector<std::string_view> lines = lines_of(text);
    // The conclusion, its sentence and the line of the case come first.
    std::size_t at = 1;
    if (at < lines.size() && !lines[at].empty()) report.sentence = lines[at++];
    if (at < lines.size() && !lines[at].empty()) report.case_line = labelled(lines[at++]).text;

    ReportSection section;
    const auto close = [&] {
        if (!section.items.empty()) report.sections.push_back(std::move(section));
        section = {};
    };
    for (; at < lines.size(); ++at) {
        const std::string_view line = lines[at];
        if (line.empty()) {
            close();
            // A heading stands before items; the closing note stands alone.
            if (at + 2 < lines.size() && is_item(lines[at + 2])) section.title = lines[++at];
        } else if (line[0] == ' ' && !section.items.empty()) {
            const std::string_view rest = line.substr(line.find_first_not_of(' '));
            section.items.back().lines.push_back(labelled(rest));
        } else {
            section.items.push_back(item_of(line));
        }
    }
    close();
    if (!report.sections.empty() && report.sections.back().title.empty() &&
        report.sections.size() > 1) {
        report.closing = report.sections.back().items.back().text;
        report.sections.pop_back();
    }
}

// --- Circulars -----------------------------------------------------------------------------------

class LocalWriter {
public:
    LocalWriter(const Program& program, const io::LocalView& local)
        : program_(program), language_(program.language), local_(local) {}

    std::vector<ReportSection> write() {
        circulars();
        divergences();
        points({"Ditegaskan kembali oleh edaran", "Restated by the circular"}, local_.restated);
        points({"Ditambahkan oleh edaran", "Added by the circular"}, local_.added);
        points({"Kebolehan yang dinyatakan edaran; hanya dicatat, tidak mengubah hasil",
                "Permissions that the circular asserts; recorded only, the outcome stands"},
               local_.assertions);
        points({"Kewajiban menurut edaran", "Duties under the circular"}, local_.duties);
        channels();
        return std::move(sections_);
    }

private:
    std::string in(const io::Words& words) const { return printable(words.text().in(language_)); }
    void add(Text title, std::vector<ReportItem> items) {
        if (!items.empty())
            sections_.push_back({std::string(program_.in(title)), std::move(items)});
    }

    void circulars() {
        std::vector<ReportItem> items;
        for (const io::LocalView::Selected& selected : local_.circulars) {
            ReportItem item{Kind::bullet, printable(cite(*selected.circular, language_)), {}};
            if (selected.status == Status::depends)
                item.lines.push_back({{},
                                      std::string(program_.in(
                                          {"Berlakunya bergantung pada fakta yang belum diketahui.",
                                           "Whether it holds depends on facts not known."}))});
            items.push_back(std::move(item));
        }
        add({"Edaran daerah", "Local circulars"}, std::move(items));
    }

    void divergences() {
        std::vector<ReportItem> items;
        for (const io::Divergence& divergence : local_.divergences) {
            const std::string local =
                divergence.local_level ? std::string(label(*divergence.local_level, language_))
                                       : std::string(program_.in({"diperbolehkan", "permitted"}));
            ReportItem item{Kind::bullet,
                            printable(cite(*divergence.circular, *divergence.rule, language_)),
                            {}};
            item.lines.push_back({std::string(program_.in({"Edaran", "Circular"})),
                                  in(divergence.rule->text) + " (" + local + ")"});
            item.lines.push_back(
                {std::string(
                     program_.in({"Hukum nasional, yang berlaku", "National law, which stands"})),
                 cite(divergence.national->cites[0], language_) + " (" +
                     std::string(label(divergence.national_level, language_)) + ")"});
            items.push_back(std::move(item));
        }
        add({"Edaran berbeda dari hukum nasional; yang nasional tetap berlaku",
             "The circular differs from national law; national law stands"},
            std::move(items));
    }

    void points(Text title, const std::vector<io::LocalPoint>& list) {
        std::vector<ReportItem> items;
        for (const io::LocalPoint& point : list) {
            ReportItem item{
                Kind::bullet, printable(cite(*point.circular, *point.rule, language_)), {}};
            item.lines.push_back({{}, in(point.rule->text)});
            std::vector<std::string> national;
            for (const NormInfo* norm : point.national)
                if (norm->force != Force::local_circular)
                    national.push_back(cite(norm->cites[0], language_));
            if (!national.empty())
                item.lines.push_back({std::string(program_.in({"Terkait", "Belongs to"})),
                                      fmt::format("{}.", fmt::join(national, "; "))});
            if (point.rule->duty && !point.rule->duty->who.empty())
                item.lines.push_back(
                    {std::string(program_.in({"Yang wajib", "Bound"})), in(point.rule->duty->who)});
            if (point.status == Status::depends)
                item.lines.push_back(
                    {{},
                     std::string(program_.in({"Bergantung pada fakta yang belum diketahui.",
                                              "Depends on facts not known."}))});
            items.push_back(std::move(item));
        }
        add(title, std::move(items));
    }

    void channels() {
        std::vector<ReportItem> items;
        for (const io::LocalView::OpenChannel& open : local_.channels) {
            ReportItem item{Kind::bullet, printable(open.channel->name), {}};
            if (!open.channel->body.empty())
                item.lines.push_back({std::string(program_.in({"Diterima oleh", "Received by"})),
                                      printable(open.channel->body)});
            if (!open.channel->evidence.empty())
                item.lines.push_back(
                    {std::string(program_.in({"Bukti yang diminta", "Evidence asked for"})),
                     printable(fmt::format("{}", fmt::join(open.channel->evidence, ", ")))});
            items.push_back(std::move(item));
        }
        add({"Saluran pelaporan", "Where to report"}, std::move(items));
    }

    const Program& program_;
    Language language_;
    const io::LocalView& local_;
    std::vector<ReportSection> sections_;
};

}  // namespace

std::vector<ReportSection> local_sections(const Program& program, const io::LocalView& local) {
    return LocalWriter(program, local).write();
}

Report make_report(const Program& program, const Case& facts, const Verdict& verdict,
                   const boost::optional<io::LocalView>& local) {
    const Language language = program.language;
    Report report;
    report.id = facts.id;
    report.conclusion = verdict.conclusion();
    std::vector<std::string_view> yes;
    std::vector<std::string_view> no;
    for (const FactInfo& row : netralitas::facts()) {
        if (row.fact == Fact::id) continue;
        std::string value = value_words(facts, row.fact, language);
        if (value.empty()) continue;
        if (row.type == FactType::boolean)
            (row.get(facts) == 1 ? yes : no).push_back(row.label.in(language));
        else
            report.facts.emplace_back(row.label.in(language), std::move(value));
    }
    // What is stated as yes or no, in one line each.
    if (!yes.empty())
        report.facts.emplace_back(program.in({"dinyatakan: ya", "stated: yes"}),
                                  fmt::format("{}", fmt::join(yes, "; ")));
    if (!no.empty())
        report.facts.emplace_back(program.in({"dinyatakan: tidak", "stated: no"}),
                                  fmt::format("{}", fmt::join(no, "; ")));
    for (std::size_t track = 0; track < track_count; ++track)
        if (const boost::optional<SanctionLevel> level =
                verdict.heaviest(static_cast<Track>(track)))
            report.heaviest.push_back(fmt::format(
                "{}: {}", label(static_cast<Track>(track), language), label(*level, language)));
    read_sections(report, explain(verdict, language));
    if (local)
        for (ReportSection& section : local_sections(program, *local))
            report.sections.push_back(std::move(section));
    return report;
}

std::string heading(const Program& program, const Report& report, std::size_t number) {
    return report.id.empty() ? program.say({"Kasus {}", "Case {}"}, number) : printable(report.id);
}

std::string with_sections(std::string explanation, const std::vector<ReportSection>& sections) {
    const std::string added = as_text(sections);
    // The closing note is a paragraph of one line behind the last empty one.
    const std::size_t note = explanation.rfind("\n\n");
    const bool closed =
        note != std::string::npos && explanation.find('\n', note + 2) == explanation.size() - 1;
    return closed ? explanation.insert(note + 1, added) : explanation + added;
}

std::string as_text(const std::vector<ReportSection>& sections) {
    std::string out;
    for (const ReportSection& section : sections) {
        out += '\n' + section.title + '\n';
        for (const ReportItem& item : section.items) {
            out += (item.kind == Kind::bullet ? "- " : "") + item.text + '\n';
            for (const ReportLine& line : item.lines) {
                out += "  ";
                if (!line.label.empty()) out += line.label + ": ";
                out += line.text + '\n';
            }
        }
    }
    return out;
}

// --- Markdown ------------------------------------------------------------------------------------

std::string markdown_head(const Program& program) {
    return fmt::format("# {}\n\n{}\n",
                       program.in({"Laporan netralitas ASN", "Report on ASN neutrality"}),
                       escape_markdown(version_line(program)));
}

std::string markdown_case(const Program& program, const Report& report, std::size_t number) {
    const auto& text = escape_markdown;
    std::string out = fmt::format("\n## {}\n\n", text(heading(program, report, number)));
    out += fmt::format("**{}.** {}\n\n", text(capital(label(report.conclusion, program.language))),
                       text(report.sentence));
    if (!report.heaviest.empty()) {
        out += fmt::format(
            "{}\n\n", program.in({"Tingkat terberat per jalur:", "Heaviest level per track:"}));
        for (const std::string& level : report.heaviest) out += fmt::format("- {}\n", text(level));
        out += '\n';
    }
    if (!report.facts.empty()) {
        out += fmt::format("| {} | {} |\n|---|---|\n",
                           program.in({"Fakta yang dinyatakan", "Stated fact"}),
                           program.in({"Nilai", "Value"}));
        for (const auto& [name, value] : report.facts)
            out += fmt::format("| {} | {} |\n", text(name), text(value));
    }
    for (const ReportSection& section : report.sections) {
        if (!section.title.empty()) out += fmt::format("\n### {}\n", text(section.title));
        out += '\n';
        int position = 0;
        for (const ReportItem& item : section.items) {
            const bool list = item.kind != Kind::paragraph;
            if (!list && position > 0) out += '\n';
            const std::string mark = item.kind == Kind::numbered ? fmt::format("{}. ", ++position)
                                     : list                      ? "- "
                                                                 : "";
            if (item.kind == Kind::bullet) ++position;
            // The name of a provision stands out where it heads lines of its own.
            const bool strong = item.kind == Kind::numbered && !item.lines.empty();
            out += mark + (strong ? "**" + text(item.text) + "**" : text(item.text)) + '\n';
            const std::string indent(list ? mark.size() : 0, ' ');
            for (const ReportLine& line : item.lines) {
                out += '\n' + indent;
                if (!line.label.empty()) out += "*" + text(line.label) + ":* ";
                out += text(line.text) + '\n';
            }
        }
    }
    if (!report.closing.empty()) out += fmt::format("\n---\n\n*{}*\n", text(report.closing));
    return out;
}

}  // namespace netralitas::inline v0::cli
