// SPDX-License-Identifier: Apache-2.0
//
// What the application decides: how an invitation to a campaign is answered.
#ifndef INVITATIONS_HPP
#define INVITATIONS_HPP

#include <netralitas/case.hpp>

#include <string>

enum class Reply { decline, ask_the_legal_office, no_objection };

/// The reply to a person with what is known of the occasion.
Reply reply_to(const netralitas::Case& occasion);

#endif
