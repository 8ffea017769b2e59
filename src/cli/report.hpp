// SPDX-License-Identifier: Apache-2.0
//
// The report of a case in parts, for every form in which it is written. The words are those of
// explain(); its layout is read back here: a heading after an empty line, items that begin with
// "1. " or "- ", and indented lines that belong to the item above. A line that fits none of these
// is a paragraph, so that nothing is lost.
#ifndef NETRALITAS_SRC_CLI_REPORT_HPP
#define NETRALITAS_SRC_CLI_REPORT_HPP

#include "cli/program.hpp"

#include <netralitas/circular.hpp>
#include <netralitas/verdict.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netralitas::inline v0::cli {

struct ReportLine {
    std::string label;  // "Kepastian"; empty where the line has none
    std::string text;
};

struct ReportItem {
    enum class Kind { paragraph, numbered, bullet };
    Kind kind = Kind::paragraph;
    std::string text;
    std::vector<ReportLine> lines;
};

struct ReportSection {
    std::string title;  // empty for what follows the conclusion, and for the closing note
    std::vector<ReportItem> items;
};

struct Report {
    std::string id;  // as given; may be empty
    Conclusion conclusion = Conclusion::not_covered;
    std::string sentence;
    std::string case_line;
    std::vector<std::pair<std::string, std::string>> facts;  // as stated: label, value
    std::vector<std::string> heaviest;                       // "disiplin: hukuman disiplin berat"
    std::vector<ReportSection> sections;
    std::string closing;
};

Report make_report(const Program& program, const Case& facts, const Verdict& verdict,
                   const boost::optional<io::LocalView>& local);

// "Kasus 3" for a case without id.
std::string heading(const Program& program, const Report& report, std::size_t number);

// What the circulars say beside the verdict; empty where they say nothing.
std::vector<ReportSection> local_sections(const Program& program, const io::LocalView& local);

// The sections in the layout of explain(), and an explanation with them before its closing note.
std::string as_text(const std::vector<ReportSection>& sections);
std::string with_sections(std::string explanation, const std::vector<ReportSection>& sections);

// --- Documents -----------------------------------------------------------------------------------

std::string markdown_head(const Program& program);
std::string markdown_case(const Program& program, const Report& report, std::size_t number);

// A page that needs nothing beside itself, for the screen and for paper.
std::string html_page(const Program& program, const std::vector<Report>& reports);

}  // namespace netralitas::inline v0::cli

#endif
