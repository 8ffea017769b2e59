// SPDX-License-Identifier: Apache-2.0
#ifndef NETRALITAS_SRC_LAW_AUTHORITIES_HPP
#define NETRALITAS_SRC_LAW_AUTHORITIES_HPP

#include <netralitas/authority.hpp>
#include <netralitas/condition.hpp>

namespace netralitas::inline v0::law {

// One line of the table of powers.
struct PowerRow {
    SetOf<Service> services;
    SetOf<Post> posts;
    SetOf<SanctionLevel> levels;
    PunishingPower power;
};
extern const ArrayView<PowerRow> powers;

}  // namespace netralitas::inline v0::law

#endif
