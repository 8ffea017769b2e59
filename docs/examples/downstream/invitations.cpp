// SPDX-License-Identifier: Apache-2.0
//
// Anything but a clear answer goes to the legal office.
#include "invitations.hpp"

#include <netralitas/verdict.hpp>

Reply reply_to(const netralitas::Case& occasion) {
    using netralitas::Conclusion;
    switch (netralitas::evaluate(occasion).conclusion()) {
        case Conclusion::breach: return Reply::decline;
        case Conclusion::permitted:
        case Conclusion::no_breach: return Reply::no_objection;
        default: return Reply::ask_the_legal_office;
    }
}
