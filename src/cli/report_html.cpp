// SPDX-License-Identifier: Apache-2.0
//
// The report as a page of HTML.
#include "cli/report.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>

namespace netralitas::inline v0::cli {

namespace {

using Kind = ReportItem::Kind;

// On paper every case begins a page of its own, so that it can go into a file of its own.
constexpr std::string_view style = R"(
:root{--ink:#1d232b;--soft:#566170;--line:#d5dae1;--paper:#fff;--wash:#f5f7f9;--accent:#1f4e79}
*{box-sizing:border-box}
body{margin:0;background:#e9ecf0;color:var(--ink);
  font:15px/1.5 "Liberation Sans","DejaVu Sans",Arial,Helvetica,sans-serif}
main{max-width:52rem;margin:0 auto;padding:2rem 1rem}
header,section.case,nav{background:var(--paper);border:1px solid var(--line);border-radius:8px;
  padding:1.5rem 2rem;margin-bottom:1.5rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .3rem;color:var(--accent)}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .8rem;overflow-wrap:anywhere}
h3{font-size:1.02rem;margin:1.7rem 0 .6rem;padding-bottom:.25rem;
  border-bottom:2px solid var(--line); color:var(--accent)}
p{margin:.4rem 0}
.soft{color:var(--soft)}
.verdict{border-left:6px solid var(--tone);background:var(--wash);padding:.8rem 1.1rem;
  border-radius:0 6px 6px 0;margin:.6rem 0 1rem}
.verdict strong{color:var(--tone);font-size:1.1rem;display:block}
.badge{display:inline-block;border:1px solid var(--tone);color:var(--tone);border-radius:1rem;
  padding:.05rem .7rem;font-weight:bold}
nav th:first-child{width:30%}
nav th:nth-child(2){width:34%}
.levels{list-style:none;margin:.6rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
.levels li{background:var(--paper);border:1px solid var(--line);border-radius:4px;
  padding:.1rem .6rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);
  overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:bold;border-bottom:2px solid var(--line)}
.facts th{width:32%;font-weight:normal;color:var(--soft)}
ol,ul{margin:.4rem 0;padding-left:1.5rem}
li{margin:.35rem 0}
ol.findings{list-style:none;padding:0;counter-reset:finding}
ol.findings>li{border:1px solid var(--line);border-radius:6px;padding:.8rem 1.1rem;margin:.8rem 0;
  counter-increment:finding}
ol.findings>li>b{font-size:1.05rem}
ol.findings>li>b::before{content:counter(finding) ". "}
dl{display:grid;grid-template-columns:minmax(8.5rem,max-content) 1fr;gap:.2rem 1rem;
  margin:.5rem 0 0}
dt{color:var(--soft)}
dd{margin:0}
a{color:var(--accent)}
footer{color:var(--soft);font-size:.9rem;margin-top:1.7rem;border-top:1px solid var(--line);
  padding-top:.5rem}
.breach{--tone:#a61b1b}.contested{--tone:#9a5b00}.depends{--tone:#3f5878}.referred{--tone:#6a3d8f}
.permitted{--tone:#1d6b3a}.no_breach{--tone:#1d6b3a}.not_covered{--tone:#5a6470}
@page{size:A4;margin:18mm 16mm}
@media print{
  body{background:none;font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
  main{max-width:none;padding:0}
  header,section.case,nav{border:0;border-radius:0;padding:0;margin:0 0 1rem}
  section.case{break-before:page}
  header.single+section.case{break-before:auto}
  h2,h3,.verdict{break-after:avoid}
  ol.findings>li,tr,.verdict{break-inside:avoid}
  a{color:inherit;text-decoration:none}
}
)";

class Page {
public:
    explicit Page(const Program& program) : program_(program) {}

    std::string write(const std::vector<Report>& reports) {
        const std::string title(
            program_.in({"Laporan netralitas ASN", "Report on ASN neutrality"}));
        out_ += fmt::format(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"{}\">\n<title>{}</title>\n<style>{}</style>\n"
            "</head>\n<body>\n<main>\n",
            program_.language == Language::english ? "en" : "id",
            escape_markup(version_line(program_)), title, style);
        out_ += fmt::format(
            "<header{}>\n<h1>{}</h1>\n<p class=\"soft\">{}. {}</p>\n</header>\n",
            reports.size() > 1 ? "" : " class=\"single\"", title,
            program_.say({"Jumlah kasus: {}. Dinilai dengan {}", "Cases: {}. Evaluated with {}"},
                         reports.size(), escape_markup(version_line(program_))),
            program_.in(
                {"Laporan ini membaca norma atas fakta yang dinyatakan dan tidak menyatakan "
                 "seseorang bersalah.",
                 "This report reads norms against stated facts and finds nobody guilty."}));
        if (reports.size() > 1) overview(reports);
        for (std::size_t i = 0; i < reports.size(); ++i) one(reports[i], i + 1);
        out_ += "</main>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    void overview(const std::vector<Report>& reports) {
        out_ += fmt::format(
            "<nav>\n<h2>{}</h2>\n<table>\n<thead><tr><th>{}</th><th>{}</th>"
            "<th>{}</th></tr></thead>\n<tbody>\n",
            program_.in({"Ikhtisar", "Overview"}), program_.in({"Kasus", "Case"}),
            program_.in({"Kesimpulan", "Conclusion"}),
            program_.in({"Tingkat terberat per jalur", "Heaviest level per track"}));
        for (std::size_t i = 0; i < reports.size(); ++i) {
            const Report& report = reports[i];
            std::string levels;
            for (const std::string& level : report.heaviest)
                levels += (levels.empty() ? "" : "<br>") + escape_markup(level);
            out_ += fmt::format(
                "<tr><td><a href=\"#case-{}\">{}</a></td><td><span class=\"badge {}\">"
                "{}</span></td><td>{}</td></tr>\n",
                i + 1, escape_markup(heading(program_, report, i + 1)), to_code(report.conclusion),
                escape_markup(label(report.conclusion, program_.language)), levels);
        }
        out_ += "</tbody>\n</table>\n</nav>\n";
    }

    void one(const Report& report, std::size_t number) {
        out_ += fmt::format("<section class=\"case {}\" id=\"case-{}\">\n<h2>{}</h2>\n",
                            to_code(report.conclusion), number,
                            escape_markup(heading(program_, report, number)));
        out_ += fmt::format("<div class=\"verdict\"><strong>{}</strong>{}",
                            escape_markup(capital(label(report.conclusion, program_.language))),
                            escape_markup(report.sentence));
        if (!report.heaviest.empty()) {
            out_ += "\n<ul class=\"levels\">";
            for (const std::string& level : report.heaviest)
                out_ += "<li>" + escape_markup(level) + "</li>";
            out_ += "</ul>";
        }
        out_ += "</div>\n";
        out_ += fmt::format("<p>{}</p>\n", escape_markup(capital(report.case_line)));
        if (!report.facts.empty()) {
            out_ += fmt::format("<h3>{}</h3>\n<table class=\"facts\">\n<tbody>\n",
                                program_.in({"Fakta yang dinyatakan", "Facts as stated"}));
            for (const auto& [name, value] : report.facts)
                out_ += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
                                    escape_markup(name), escape_markup(value));
            out_ += "</tbody>\n</table>\n";
        }
        for (const ReportSection& part : report.sections) section(part);
        if (!report.closing.empty())
            out_ += fmt::format("<footer><p>{}</p></footer>\n", escape_markup(report.closing));
        out_ += "</section>\n";
    }

    void section(const ReportSection& section) {
        if (!section.title.empty())
            out_ += fmt::format("<h3>{}</h3>\n", escape_markup(section.title));
        Kind open = Kind::paragraph;
        const auto switch_to = [&](Kind kind, bool findings) {
            if (open == kind) return;
            if (open != Kind::paragraph) out_ += open == Kind::numbered ? "</ol>\n" : "</ul>\n";
            if (kind == Kind::numbered) out_ += findings ? "<ol class=\"findings\">\n" : "<ol>\n";
            if (kind == Kind::bullet) out_ += "<ul>\n";
            open = kind;
        };
        for (const ReportItem& item : section.items) {
            const bool finding = item.kind == Kind::numbered && !item.lines.empty();
            switch_to(item.kind, finding);
            if (item.kind == Kind::paragraph) {
                out_ += "<p>" + escape_markup(item.text) + "</p>\n";
                lines(item);
            } else {
                out_ += "<li>";
                out_ +=
                    finding ? "<b>" + escape_markup(item.text) + "</b>" : escape_markup(item.text);
                lines(item);
                out_ += "</li>\n";
            }
        }
        switch_to(Kind::paragraph, false);
    }

    // Lines with a label as a list of terms, others as paragraphs.
    void lines(const ReportItem& item) {
        bool open = false;
        for (const ReportLine& line : item.lines) {
            if (line.label.empty()) {
                if (open) out_ += "</dl>";
                open = false;
                out_ += "<p>" + escape_markup(line.text) + "</p>";
                continue;
            }
            if (!open) out_ += "<dl>";
            open = true;
            out_ += fmt::format("<dt>{}</dt><dd>{}</dd>", escape_markup(line.label),
                                escape_markup(line.text));
        }
        if (open) out_ += "</dl>";
    }

    const Program& program_;
    std::string out_;
};

}  // namespace

std::string html_page(const Program& program, const std::vector<Report>& reports) {
    return Page(program).write(reports);
}

}  // namespace netralitas::inline v0::cli
