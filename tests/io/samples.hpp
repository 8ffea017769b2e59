// SPDX-License-Identifier: Apache-2.0
//
// Cases to read and write, and short forms of what the reader says.
#ifndef NETRALITAS_TESTS_IO_SAMPLES_HPP
#define NETRALITAS_TESTS_IO_SAMPLES_HPP

#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>

#include <boost/optional/optional_io.hpp>

#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::inline v0::io {
inline std::ostream& operator<<(std::ostream& out, Format format) {
    return out << static_cast<int>(format);
}
}  // namespace netralitas::inline v0::io

namespace io_test {

using namespace netralitas;

/// The cases of tests/data, all three files.
std::vector<Case> known_cases();

/// A case in which each fact is stated with that probability, by any of its values.
Case random_case(std::mt19937& random, double stated_share);

/// All records of a text.
std::vector<io::Record> read_all(const std::string& text, boost::optional<io::Format> format = {},
                                 const io::ReadOptions& options = {});

/// The problems as "NTR-1302 actor 3:17", with a comma between; "ok" where there is none.
std::string problems(const io::Record& record);
/// The same for every record of the text, with " | " between.
std::string problems(const std::string& text, boost::optional<io::Format> format = {},
                     const io::ReadOptions& options = {});

/// Whether two cases state the same.
bool same(const Case& a, const Case& b);

}  // namespace io_test

#endif
