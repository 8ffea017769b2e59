// SPDX-License-Identifier: Apache-2.0
#ifndef NETRALITAS_SRC_CLI_SUMMARY_HPP
#define NETRALITAS_SRC_CLI_SUMMARY_HPP

#include "cli/program.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::cli {

struct Bar {
    std::string name;
    std::uint64_t count = 0;
    std::string_view colour;  // empty: that of the chart
};

// One count over all cases.
struct Chart {
    std::string title;
    std::string note;  // what is counted
    std::vector<Bar> bars;
    bool months = false;  // columns along time, the names YYYY-MM
};

std::string summary_svg(const Program& program, const std::string& source, std::uint64_t cases,
                        const std::vector<Chart>& charts);

}  // namespace netralitas::inline v0::cli

#endif
