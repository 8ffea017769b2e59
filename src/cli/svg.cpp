// SPDX-License-Identifier: Apache-2.0
#include "cli/svg.hpp"

#include "cli/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace netralitas::inline v0::cli {

namespace {

// Widths of Helvetica in thousandths, from the space to the tilde.
constexpr std::uint16_t widths[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
static_assert(std::size(widths) == '~' - ' ' + 1);

constexpr std::string_view fonts =
    "'Liberation Sans',Arial,Helvetica,'Nimbus Sans','DejaVu Sans',sans-serif";

}  // namespace

double text_width(std::string_view text, double size, bool bold) noexcept {
    constexpr unsigned other = 600;
    unsigned sum = 0;
    for (const char c : text) {
        if (c >= ' ' && c <= '~')
            sum += widths[c - ' '];
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            sum += other;
    }
    // DejaVu Sans, where nothing else is installed, is the widest.
    const double reserve = bold ? 1.34 : 1.16;
    return sum * size * reserve / 1000;
}

std::vector<std::string> wrap_text(std::string_view text, double size, double width) {
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        const std::string word(text.substr(at, space - at));
        at = space + 1;
        const std::string longer = line.empty() ? word : line + ' ' + word;
        if (!line.empty() && text_width(longer, size) > width) {
            lines.push_back(line);
            line = word;
        } else {
            line = longer;
        }
    }
    lines.push_back(line);
    return lines;
}

std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

void Svg::rectangle(double x, double y, double width, double height, std::string_view attributes,
                    std::string_view tip) {
    body_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}", number(x),
                         number(y), number(width), number(height), attributes);
    body_ += tip.empty() ? "/>\n" : fmt::format("><title>{}</title></rect>\n", escape_markup(tip));
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view attributes) {
    body_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>\n", number(x1),
                         number(y1), number(x2), number(y2), attributes);
}

void Svg::path(std::string_view commands, std::string_view attributes, std::string_view tip) {
    body_ += fmt::format("<path d=\"{}\" {}", commands, attributes);
    body_ += tip.empty() ? "/>\n" : fmt::format("><title>{}</title></path>\n", escape_markup(tip));
}

void Svg::text(double x, double y, std::string_view text, const Font& font) {
    body_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"", number(x),
                         number(y), number(font.size), font.fill);
    if (font.bold) body_ += " font-weight=\"bold\"";
    if (font.anchor != "start") body_ += fmt::format(" text-anchor=\"{}\"", font.anchor);
    if (font.halo)
        body_ +=
            " stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" "
            "paint-order=\"stroke\"";
    body_ += '>' + escape_markup(text) + "</text>\n";
}

std::string Svg::finish(double width, double height, std::string_view title,
                        std::string_view description, Language language) const {
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\" role=\"img\" xml:lang=\"{2}\" font-family=\"{3}\">\n"
        "<title>{4}</title>\n<desc>{5}</desc>\n"
        "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{6}</svg>\n",
        number(width), number(height), language == Language::english ? "en" : "id", fonts,
        escape_markup(title), escape_markup(description), body_);
}

}  // namespace netralitas::inline v0::cli
