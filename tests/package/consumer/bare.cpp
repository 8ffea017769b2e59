// SPDX-License-Identifier: Apache-2.0
//
// Without exceptions and without run-time type information: every header but that of the conformance
// suite, which reads JSON with a library that throws.
#include <netralitas/bulk.hpp>
#include <netralitas/circular.hpp>
#include <netralitas/decision_record.hpp>
#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>
#include <netralitas/personnel.hpp>
#include <netralitas/testing.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#  error this is to be compiled with -fno-exceptions -fno-rtti
#endif

// [no-exceptions]
// Where there are no exceptions, Boost asks the program what to do instead.
#include <boost/throw_exception.hpp>

namespace boost {
void throw_exception(const std::exception& what) {
    std::fputs(what.what(), stderr);
    std::abort();
}
void throw_exception(const std::exception& what, const source_location&) { throw_exception(what); }
}  // namespace boost
// [/no-exceptions]

namespace nt = netralitas;
using namespace nt::testing;

int main() {
    const nt::Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
    const Answer answer = check(c, breaches("pp-94-2021/5.n.2").at(nt::SanctionLevel::moderate));
    if (!answer) std::puts(answer.message().c_str());
    // What is wrong comes back as a value.
    const nt::Result<nt::Date> day = nt::parse_date("3/10/2024");
    const bool refused = !day && day.error().code == nt::ErrorCode::bad_date;
    if (!refused) std::puts("3/10/2024 was taken for a day");
    return answer && refused ? 0 : 1;
}
