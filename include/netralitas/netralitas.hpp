// SPDX-License-Identifier: Apache-2.0
//
// The neutrality rules of the Indonesian civil service (ASN) in elections.
//
//     netralitas::Case c;
//     c.date  = boost::gregorian::date(2024, 10, 3);
//     c.election = netralitas::Election::pilkada_2024;
//     c.actor = netralitas::Actor::pns;
//     c.act   = netralitas::Act::attend_campaign;
//     netralitas::Verdict v = netralitas::evaluate(c);
//
// Pull in what you need, or this header for all of it.
#ifndef NETRALITAS_NETRALITAS_HPP
#define NETRALITAS_NETRALITAS_HPP

#include <netralitas/authority.hpp>
#include <netralitas/calendar.hpp>
#include <netralitas/case.hpp>
#include <netralitas/citation.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/election.hpp>
#include <netralitas/error.hpp>
#include <netralitas/explain.hpp>
#include <netralitas/facts.hpp>
#include <netralitas/norm.hpp>
#include <netralitas/rulebook.hpp>
#include <netralitas/sanction.hpp>
#include <netralitas/text.hpp>
#include <netralitas/verdict.hpp>

#endif
