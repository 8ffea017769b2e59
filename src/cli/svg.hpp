// SPDX-License-Identifier: Apache-2.0
//
// Pictures as SVG: nothing but shapes and text, no scripts and nothing from outside.
#ifndef NETRALITAS_SRC_CLI_SVG_HPP
#define NETRALITAS_SRC_CLI_SVG_HPP

#include <netralitas/text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::cli {

// At most about how wide a text is: in the widest of the fonts that the pictures name.
double text_width(std::string_view text, double size, bool bold = false) noexcept;

// Lines not wider than that, broken between words.
std::vector<std::string> wrap_text(std::string_view text, double size, double width);

struct Font {
    double size = 12;
    std::string_view fill = "#1d232b";
    bool bold = false;
    std::string_view anchor = "start";
    bool halo = false;  // a white edge, for text over lines
};

class Svg {
public:
    void rectangle(double x, double y, double width, double height, std::string_view attributes,
                   std::string_view tip = {});
    void line(double x1, double y1, double x2, double y2, std::string_view attributes);
    void path(std::string_view commands, std::string_view attributes, std::string_view tip = {});
    void text(double x, double y, std::string_view text, const Font& font);
    // Anything else, already in SVG.
    void raw(std::string_view markup) { body_ += markup; }

    // The whole document. The height is known only when everything is drawn.
    std::string finish(double width, double height, std::string_view title,
                       std::string_view description, Language language) const;

private:
    std::string body_;
};

// A coordinate: at most two decimals, and always a point.
std::string number(double value);

}  // namespace netralitas::inline v0::cli

#endif
