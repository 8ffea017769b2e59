// SPDX-License-Identifier: Apache-2.0
//
// One of several files of a program, each with every header: PART is the name of its function.
#include <netralitas/bulk.hpp>
#include <netralitas/netralitas.hpp>
#include <netralitas/testing.hpp>

using namespace netralitas;
using namespace netralitas::testing;

__attribute__((visibility("default"))) bool PART();

bool PART() {
    const Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
    return check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::moderate)) &&
           // Thrown inside of the library, caught here.
           [] {
               try {
                   static_cast<void>(parse_date("3/10/2024").value());
                   return false;
               } catch (const InputError& error) {
                   return error.error().code == ErrorCode::bad_date;
               }
           }();
}
