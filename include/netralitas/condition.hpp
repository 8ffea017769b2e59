// SPDX-License-Identifier: Apache-2.0
//
// Conditions: when a norm is met.
//
// A condition is a set of *products*; each product is a set of allowed values per axis, and the
// condition is met when one of its products is. Nothing else: no callbacks, no code. This closed
// form is what lets the library answer exactly about facts that are not known, find the smallest
// change that matters, compare two rulebooks and check the law over the whole fact space.
//
// Conditions are written with &&, || and ! (of one axis) and are constexpr.
#ifndef NETRALITAS_CONDITION_HPP
#define NETRALITAS_CONDITION_HPP

#include <netralitas/election.hpp>
#include <netralitas/error.hpp>
#include <netralitas/facts.hpp>

#include <cstddef>
#include <cstdint>

namespace netralitas {
inline namespace v0 {

/// What a condition can ask about: a fact of the case with listed values, or a circumstance that
/// follows from the date and the timetable.
enum class Axis : std::uint8_t {
    // facts, in the order of the registry
    office_sought,
    actor,
    post,
    holds_office,
    incumbent,
    act,
    beneficiary,  ///< stated, or derived from the determination of candidates
    polarity,
    independent_track,
    spouse_is_candidate,
    unpaid_leave,
    resigned,
    active_support,
    party_attributes,
    service_attributes,
    mobilised_staff,
    state_facilities,
    partisan_symbol,
    partisan_background,
    photo_with,
    public_posting,
    winning_team_account,
    purpose_of_support,
    campaign_organiser,
    party_officer,
    intent,
    on_official_duty,
    working_hours,
    spoke,
    minister_approval,
    impact,
    repeat_offence,
    // circumstances
    election_kind,    ///< ElectionKind
    phase,            ///< Phase
    determined,       ///< candidates of that contest are determined
    transfer_ban,     ///< within Pasal 71 ayat (2) UU 10/2016 in time
    programme_ban,    ///< within Pasal 71 ayat (3) UU 10/2016 in time
    transition,       ///< which of two successive codes governs the case: false the old, true the new
};
inline constexpr std::size_t axis_count = 38;
inline constexpr std::size_t fact_axis_count = 32;
static_assert(axis_count == static_cast<std::size_t>(Axis::transition) + 1);
static_assert(fact_axis_count == static_cast<std::size_t>(Axis::election_kind));

/// The axis of a fact; only for facts with listed values.
constexpr Axis axis_of(Fact fact) noexcept {
    return fact == Fact::office_sought
               ? Axis::office_sought
               : static_cast<Axis>(static_cast<unsigned>(fact) -
                                   static_cast<unsigned>(Fact::actor) +
                                   static_cast<unsigned>(Axis::actor));
}
/// The fact that an axis is, or from which a circumstance hangs.
constexpr Fact fact_of(Axis axis) noexcept {
    if (axis == Axis::office_sought) return Fact::office_sought;
    if (axis == Axis::transition) return Fact::examined_on;
    if (static_cast<std::size_t>(axis) >= fact_axis_count) return Fact::election;
    return static_cast<Fact>(static_cast<unsigned>(axis) - static_cast<unsigned>(Axis::actor) +
                             static_cast<unsigned>(Fact::actor));
}
static_assert(fact_count == static_cast<std::size_t>(Fact::repeat_offence) + 1);
static_assert(axis_of(Fact::repeat_offence) == Axis::repeat_offence &&
              fact_of(Axis::repeat_offence) == Fact::repeat_offence);
constexpr bool has_axis(Fact fact) noexcept {
    return fact == Fact::office_sought || fact >= Fact::actor;
}

/// Number of values of an axis; value k is bit k of a mask.
constexpr unsigned axis_size(Axis axis) noexcept {
    switch (axis) {
        case Axis::office_sought: return static_cast<unsigned>(Office::regent_or_mayor) + 1;
        case Axis::actor: return static_cast<unsigned>(Actor::independent_body_official) + 1;
        case Axis::post: return static_cast<unsigned>(Post::executive_staff) + 1;
        case Axis::act: return static_cast<unsigned>(Act::other) + 1;
        case Axis::beneficiary: return static_cast<unsigned>(Beneficiary::party) + 1;
        case Axis::photo_with: return static_cast<unsigned>(PhotoWith::campaign_props) + 1;
        case Axis::impact: return static_cast<unsigned>(Impact::state) + 1;
        case Axis::phase: return static_cast<unsigned>(Phase::after) + 1;
        default: return 2;
    }
}
constexpr std::uint32_t full_mask(Axis axis) noexcept {
    return ~std::uint32_t{0} >> (32U - axis_size(axis));
}

/// Allowed values on one axis.
struct Term {
    Axis axis{};
    std::uint32_t allowed = 0;
};

/// Allowed values on several axes, all of which must hold. An axis that is not listed is free.
struct Product {
    static constexpr std::size_t capacity = 16;
    std::uint8_t size = 0;
    Term terms[capacity]{};

    /// Narrows an axis. False where nothing is left of it.
    constexpr bool narrow(Axis axis, std::uint32_t allowed) {
        for (std::size_t i = 0; i < size; ++i) {
            if (terms[i].axis == axis) {
                terms[i].allowed &= allowed;
                return terms[i].allowed != 0;
            }
        }
        if (size == capacity) detail::raise_length_error("a product has at most 16 terms");
        terms[size].axis = axis;
        terms[size].allowed = allowed;
        ++size;
        return allowed != 0;
    }
    /// The values allowed on an axis.
    constexpr std::uint32_t allowed(Axis axis) const noexcept {
        for (std::size_t i = 0; i < size; ++i)
            if (terms[i].axis == axis) return terms[i].allowed;
        return full_mask(axis);
    }
};

/// One of several products. A condition without products is never met; always() is met by anything.
struct Condition {
    static constexpr std::size_t capacity = 28;
    std::uint8_t size = 0;
    Product products[capacity]{};

    constexpr void add(const Product& product) {
        if (size == capacity) detail::raise_length_error("a condition has at most 28 products");
        products[size] = product;
        ++size;
    }
    constexpr const Product* begin() const noexcept { return products; }
    constexpr const Product* end() const noexcept { return products + size; }
};

constexpr Condition operator||(const Condition& a, const Condition& b) {
    Condition either = a;
    for (const Product& product : b) either.add(product);
    return either;
}

constexpr Condition operator&&(const Condition& a, const Condition& b) {
    Condition both;
    for (const Product& left : a) {
        for (const Product& right : b) {
            Product product = left;
            bool possible = true;
            for (std::size_t i = 0; i < right.size; ++i)
                possible = product.narrow(right.terms[i].axis, right.terms[i].allowed) && possible;
            if (possible) both.add(product);
        }
    }
    return both;
}

/// The values that the condition leaves out; only of a condition on one axis.
constexpr Condition operator!(const Condition& condition) {
    if (condition.size != 1 || condition.products[0].size != 1)
        detail::raise_logic_error("only a condition on one axis can be negated");
    Condition rest = condition;
    Term& term = rest.products[0].terms[0];
    term.allowed = full_mask(term.axis) & ~term.allowed;
    return rest;
}

constexpr Condition always() {
    Condition condition;
    condition.add(Product{});
    return condition;
}
constexpr Condition one_of(Axis axis, std::uint32_t allowed) {
    Condition condition;
    Product product;
    if (product.narrow(axis, allowed)) condition.add(product);
    return condition;
}
template <class Value>
constexpr std::uint32_t bit_of(Value value) noexcept {
    return 1U << static_cast<unsigned>(value);
}

constexpr Condition is(Office value) { return one_of(Axis::office_sought, bit_of(value)); }
constexpr Condition is(Actor value) { return one_of(Axis::actor, bit_of(value)); }
constexpr Condition is(Post value) { return one_of(Axis::post, bit_of(value)); }
constexpr Condition is(Act value) { return one_of(Axis::act, bit_of(value)); }
constexpr Condition is(Beneficiary value) { return one_of(Axis::beneficiary, bit_of(value)); }
constexpr Condition is(Polarity value) { return one_of(Axis::polarity, bit_of(value)); }
constexpr Condition is(PhotoWith value) { return one_of(Axis::photo_with, bit_of(value)); }
constexpr Condition is(Impact value) { return one_of(Axis::impact, bit_of(value)); }
constexpr Condition is(ElectionKind value) { return one_of(Axis::election_kind, bit_of(value)); }
constexpr Condition is(Phase value) { return one_of(Axis::phase, bit_of(value)); }
/// A boolean fact or circumstance that holds.
constexpr Condition holds(Axis axis) { return one_of(axis, 2U); }

/// A set of values of one enumeration, written `a | b`.
template <class Value>
class SetOf {
public:
    constexpr SetOf() noexcept = default;
    constexpr SetOf(Value value) noexcept : bits_(bit_of(value)) {}
    constexpr explicit SetOf(std::uint32_t bits) noexcept : bits_(bits) {}
    constexpr bool contains(Value value) const noexcept { return (bits_ & bit_of(value)) != 0; }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr std::uint32_t bits() const noexcept { return bits_; }

    /// Walks over the values, in the order of their enumerators.
    class const_iterator {
    public:
        constexpr explicit const_iterator(std::uint32_t left) noexcept : left_(left) {}
        constexpr Value operator*() const noexcept {
            unsigned value = 0;
            while ((left_ >> value & 1U) == 0) ++value;
            return static_cast<Value>(value);
        }
        constexpr const_iterator& operator++() noexcept {
            left_ &= left_ - 1U;
            return *this;
        }
        friend constexpr bool operator!=(const_iterator a, const_iterator b) noexcept {
            return a.left_ != b.left_;
        }

    private:
        std::uint32_t left_;
    };
    constexpr const_iterator begin() const noexcept { return const_iterator(bits_); }
    constexpr const_iterator end() const noexcept { return const_iterator(0); }

    friend constexpr SetOf operator|(SetOf a, SetOf b) noexcept { return SetOf(a.bits_ | b.bits_); }
    friend constexpr SetOf operator&(SetOf a, SetOf b) noexcept { return SetOf(a.bits_ & b.bits_); }
    friend constexpr SetOf operator-(SetOf a, SetOf b) noexcept { return SetOf(a.bits_ & ~b.bits_); }
    friend constexpr bool operator==(SetOf a, SetOf b) noexcept { return a.bits_ == b.bits_; }
    friend constexpr bool operator!=(SetOf a, SetOf b) noexcept { return a.bits_ != b.bits_; }

private:
    std::uint32_t bits_ = 0;
};
using ActorSet = SetOf<Actor>;
using ActSet = SetOf<Act>;

constexpr Condition is(ActorSet values) { return one_of(Axis::actor, values.bits()); }
constexpr Condition is(ActSet values) { return one_of(Axis::act, values.bits()); }

}  // namespace v0
}  // namespace netralitas

#endif
