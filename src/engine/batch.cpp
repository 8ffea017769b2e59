// SPDX-License-Identifier: Apache-2.0
//
// Many cases: the same road, remembered as a decision diagram. The day, the election and the office name the
// moments of a case. From there each node reads one byte of the packed case, as far as the rows that can still be
// met read the facts in it, until a leaf holds the outcome; unknown is a value like any other. Two paths meet in
// one node where the same rows can be met and the same of the facts they read are unknown: the outcome hangs on
// nothing else. A node is made for the first case that comes its way, under a lock; a case whose path is there
// takes a few look-ups and no lock.
#include "engine/packed.hpp"
#include "engine/weigh.hpp"
#include "law/national.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace netralitas::inline v0 {

namespace {

using namespace detail;

using PackedWords = std::array<std::uint64_t, 2>;

std::uint64_t bits_of(const Place& place) noexcept {
    return std::uint64_t{place.mask} << place.shift;
}

// --- When ----------------------------------------------------------------------------------------

// Election and office stand side by side.
constexpr std::size_t contest_count = std::size_t{1} << 8U;
constexpr std::uint32_t packed_transition =
    static_cast<std::uint32_t>(day_of(law::transition_day) - first_packed_day) + 1U;
static_assert(layout.date.shift == 0 && layout.election.shift == 17 &&
              layout.facts[static_cast<std::size_t>(Axis::office_sought)].shift == 22);

// The moment of a case, by its election, its office and its day.
class When {
public:
    static constexpr std::uint16_t several = 0;  // no moment, or more than one

    When(const Rules& rules, Date frozen) : rules_(rules), frozen_(frozen) {
        moments_.emplace_back();
        on_.assign(2, several);
        for (std::size_t contest = 0; contest < contest_count; ++contest) {
            const std::size_t election = contest % (election_values + 1);
            const std::size_t office = contest / (election_values + 1);
            if (office <= axis_size(Axis::office_sought)) list(days_[contest], election, office);
        }
    }

    // Its number, or `several`.
    std::uint16_t of(const PackedWords& words) const noexcept {
        const auto date = static_cast<std::uint32_t>(words[0]) & layout.date.mask;
        const Days& days = days_[words[0] >> layout.election.shift & (contest_count - 1)];
        const std::uint32_t day = std::min(std::max(date, days.first), days.last) - days.first + 1;
        const std::uint16_t moment = on_[days.base + (date == 0 ? 0 : day)];
        return moment < examination_decides ? moment : by_examination(moment, words);
    }
    const Moment& moment(std::uint16_t number) const noexcept { return moments_[number]; }
    std::size_t count() const noexcept { return moments_.size(); }

private:
    static constexpr std::uint16_t examination_decides = 0x8000;

    // Of one election and office. The first and the last day stand for all beyond.
    struct Days {
        std::uint32_t first = 1;
        std::uint32_t last = 1;
        std::uint32_t base = 0;  // in on_: the unknown day, then each day
    };

    std::uint16_t by_examination(std::uint16_t number, const PackedWords& words) const noexcept {
        const std::uint32_t examined = layout.examined_on.of(words);
        return by_examination_[number - examination_decides][examined == 0                  ? 0U
                                                             : examined < packed_transition ? 1U
                                                                                            : 2U];
    }

    void list(Days& days, std::size_t election, std::size_t office) {
        Situation situation = situate(Case{});
        if (election != 0) situation.election = static_cast<Election>(election - 1);
        if (office != 0) situation.office = static_cast<Office>(office - 1);

        std::vector<Day> starts = rules_.boundaries;
        for (const Election any : elections()) {
            if (situation.election && *situation.election != any) continue;
            const Calendar& changes = calendar(any);
            for (Day day = changes.next_change(first_packed_day); day != last_day;
                 day = changes.next_change(day))
                starts.push_back(day);
            if (changes.ends() < changes.begins()) continue;
            starts.push_back(changes.begins());
            starts.push_back(changes.ends() + 1);
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

        const auto packed = [](Day day) {
            return static_cast<std::uint32_t>(day - first_packed_day) + 1U;
        };
        days.first = packed(starts.front() - 1);
        days.last = packed(starts.back());
        days.base = static_cast<std::uint32_t>(on_.size());
        on_.push_back(several);
        for (std::size_t i = 0; i <= starts.size(); ++i) {
            const Day start = i == 0 ? starts[0] - 1 : starts[i - 1];
            const Day end = i == 0 || i == starts.size() ? start + 1 : starts[i];
            situation.date = date_of(start);
            on_.insert(on_.end(), static_cast<std::size_t>(end - start), number_of(situation));
        }
    }

    // Where the transition between two codes is open, the day of the examination decides it.
    std::uint16_t number_of(Situation& situation) {
        situation.examined_on = unknown_date();
        const std::uint16_t unknown = only_moment(situation);
        if (unknown == several ||
            moments_[unknown].allowed[static_cast<std::size_t>(Axis::transition)] != mask_either)
            return unknown;
        std::array<std::uint16_t, 3> numbers{unknown, several, several};
        situation.examined_on = law::transition_day - boost::gregorian::date_duration(1);
        numbers[1] = only_moment(situation);
        situation.examined_on = law::transition_day;
        numbers[2] = only_moment(situation);
        const auto found = std::find(by_examination_.begin(), by_examination_.end(), numbers);
        const auto position = static_cast<std::size_t>(found - by_examination_.begin());
        if (found == by_examination_.end()) by_examination_.push_back(numbers);
        return static_cast<std::uint16_t>(examination_decides + position);
    }

    std::uint16_t only_moment(const Situation& situation) {
        Moments walk(situation, rules_, frozen_);
        Moment next;
        (void)walk.next(next);
        const Moment moment = next;
        if (walk.next(next)) return several;
        const auto number = static_cast<std::uint16_t>(moments_.size());
        const auto [known, is_new] = numbers_.emplace(key_of(moment), number);
        if (is_new) moments_.push_back(moment);
        return known->second;
    }

    const Rules& rules_;
    Date frozen_;
    std::array<Days, contest_count> days_;
    std::vector<std::uint16_t> on_;  // the number, or examination_decides + a position in:
    std::vector<std::array<std::uint16_t, 3>>
        by_examination_;  // unknown, before the transition, later
    std::vector<Moment> moments_;
    std::unordered_map<std::uint64_t, std::uint16_t> numbers_;
};

// --- The diagram ---------------------------------------------------------------------------------

// What was done, and whether the spouse stands: the last bits of those that stand first.
constexpr unsigned root_shift = 25;
constexpr std::size_t root_values = std::size_t{1} << 7U;
static_assert(layout.facts[static_cast<std::size_t>(Axis::act)].shift == root_shift &&
              layout.facts[static_cast<std::size_t>(Axis::act)].word == 0);

// A node as one number: which byte of the case it reads, which of its bits, and where its cells are, one a
// value of the byte, each holding the node to go on with. A leaf reads nothing and goes on with itself; behind
// its cell stands the outcome. 0 is a node that is not there yet.
struct Node {
    std::uint32_t number = 0;

    static Node reading(std::size_t byte, std::uint32_t bits, std::size_t cells) noexcept {
        if (std::endian::native == std::endian::big) byte ^= 7U;
        return {static_cast<std::uint32_t>(byte | std::size_t{bits} << 4U | cells << 12U)};
    }
    static Node leaf(std::size_t cell) noexcept {
        return {static_cast<std::uint32_t>(cell << 12U)};
    }

    bool is_leaf() const noexcept { return (number & 0xFFFU) == 0; }
    std::size_t cells() const noexcept { return number >> 12U; }
    std::size_t cell_for(const unsigned char* bytes) const noexcept {
        return cells() + (bytes[number & 0xFU] & (number >> 4U));
    }
};

// The nodes. One thread at a time adds to them, while others read.
class Diagram {
public:
    explicit Diagram(std::size_t moments)
        : roots_(moments * root_values), cells_(capacity) {}

    static std::size_t root(std::uint16_t moment, const PackedWords& words) noexcept {
        return moment * root_values + (words[0] >> root_shift & (root_values - 1));
    }
    std::uint32_t* roots() noexcept { return roots_.data(); }
    std::uint32_t* cells() noexcept { return cells_.data(); }

    static Node read(std::uint32_t& cell) noexcept {
        return {std::atomic_ref(cell).load(std::memory_order_acquire)};
    }
    static void write(std::uint32_t& cell, Node node) noexcept {
        std::atomic_ref(cell).store(node.number, std::memory_order_release);
    }

    // Whether the next path may not find room.
    bool full() const noexcept { return used_ > capacity - longest_path; }

    // The node of that key, and the leaf of that outcome.
    Node node(const std::string& key, std::size_t byte, std::uint32_t bits) {
        Node& known = nodes_[key];
        if (known.number == 0) known = Node::reading(byte, bits, take(std::size_t{bits} + 1));
        return known;
    }
    Node leaf(const Outcome& outcome) {
        std::string key(sizeof outcome, '\0');  // shorter than any other
        std::memcpy(key.data(), &outcome, sizeof outcome);
        Node& known = nodes_[key];
        if (known.number == 0) {
            const std::size_t cell = take(leaf_cells);
            known = Node::leaf(cell);
            cells_[cell] = known.number;
            std::memcpy(&cells_[cell + 1], &outcome, sizeof outcome);
        }
        return known;
    }
    static void copy_outcome(const std::uint32_t* cells, Node leaf, Outcome& out) noexcept {
        std::memcpy(static_cast<void*>(&out), &cells[leaf.cells() + 1], sizeof out);
    }

private:
    static constexpr std::size_t capacity = std::size_t{1} << 20U;  // what a node can name
    static constexpr std::size_t leaf_cells = 1 + (sizeof(Outcome) + 3) / 4;
    static constexpr std::size_t longest_path = sizeof(PackedWords) * 256 + leaf_cells;

    std::size_t take(std::size_t count) noexcept { return std::exchange(used_, used_ + count); }

    std::vector<std::uint32_t> roots_;
    std::vector<std::uint32_t> cells_;
    std::size_t used_ = 1;  // the first is the cell of a node that is not there
    std::unordered_map<std::string, Node> nodes_;
};

// --- What a node stands for ----------------------------------------------------------------------

// The bits of a packed case that the value of a fact follows from, as situate() derives it.
PackedWords source_of(Axis axis) noexcept {
    PackedWords bits{};
    const auto add = [&](Axis from) {
        const Place& place = layout.facts[static_cast<std::size_t>(from)];
        bits[place.word] |= bits_of(place);
    };
    add(axis);
    if (axis == Axis::holds_office) add(Axis::post);
    if (axis == Axis::unpaid_leave) add(Axis::actor);
    return bits;
}

constexpr bool is_single(std::uint32_t mask) noexcept { return (mask & (mask - 1U)) == 0; }

// A case on its way through the diagram.
class Journey {
public:
    Journey(const Situation& situation, const Moment& moment, const Rules& rules)
        : situation_(situation),
          moment_(moment),
          rules_(rules),
          index_(index_for(situation.allowed, rules)) {
        look();
    }

    bool at_end() const noexcept { return (pending_[0] | pending_[1]) == 0; }
    // The byte to read next, and which of its bits.
    std::size_t byte() const noexcept {
        const std::size_t word = pending_[0] != 0 ? 0 : 1;
        return word * 8 + static_cast<std::size_t>(std::countr_zero(pending_[word])) / 8;
    }
    std::uint32_t bits() const noexcept {
        return static_cast<std::uint32_t>(pending_[byte() / 8] >> byte() % 8 * 8) & 0xFFU;
    }
    void read() {
        const std::size_t here = byte();
        read_[here / 8] |= std::uint64_t{bits()} << here % 8 * 8;
        look();
    }
    // Alike for those that nothing that follows can tell apart.
    const std::string& key() const noexcept { return key_; }

private:
    bool is_read(Axis axis) const noexcept {
        const PackedWords source = source_of(axis);
        return (source[0] & ~read_[0]) == 0 && (source[1] & ~read_[1]) == 0;
    }
    void add(std::uint64_t part) { key_.append(reinterpret_cast<const char*>(&part), sizeof part); }

    // What is still possible, as far as the case was read.
    void look() {
        Moment moment = moment_;
        for (std::size_t a = 0; a < fact_axis_count; ++a) {
            const auto axis = static_cast<Axis>(a);
            if (axis == Axis::office_sought) continue;  // of the moment
            if (!is_read(axis))
                moment.allowed[a] = full_mask(axis);
            else if (axis != Axis::beneficiary || situation_.beneficiary)
                moment.allowed[a] = situation_.allowed[a];
        }
        Matches facts;
        Matches matches;
        match_facts(moment.allowed, index_, facts);
        match(moment, index_, facts, matches);

        // Who acted is always asked: it says whether the law addresses the case at all.
        std::uint64_t axes = std::uint64_t{1} << static_cast<unsigned>(Axis::actor);
        for (std::size_t p = matches.next(0); p < index_.rows.size(); p = matches.next(p + 1))
            for (const Term& term : rules_.rows[index_.rows[p]])
                axes |= std::uint64_t{1} << static_cast<unsigned>(term.axis);

        std::uint64_t open = 0;    // what is not known
        std::uint64_t partly = 0;  // and of which some values are left out
        pending_ = {};
        for (std::size_t a = 0; a < axis_count; ++a) {
            const auto axis = static_cast<Axis>(a);
            if ((axes >> a & 1U) == 0) continue;
            if (a < fact_axis_count && !is_read(axis)) {
                const PackedWords source = source_of(axis);
                for (std::size_t w = 0; w < source.size(); ++w)
                    pending_[w] |= source[w] & ~read_[w];
            } else if (!is_single(moment.allowed[a])) {
                open |= std::uint64_t{1} << a;
                if (moment.allowed[a] != full_mask(axis)) partly = key_of(moment_);
            }
        }

        key_.clear();
        add(situation_.allowed[static_cast<std::size_t>(Axis::act)]);
        add(&index_ == &rules_.all ? 1U : 0U);
        for (std::size_t w = 0; w < index_.words; ++w) add(matches.can[w]);
        add(open);
        add(partly);
        for (const std::uint64_t bits : pending_) add(bits);
        // Whom it favours follows from the moment where it is not stated.
        if (!is_read(Axis::beneficiary))
            add(moment_.allowed[static_cast<std::size_t>(Axis::beneficiary)]);
        // Whom the law addresses: until it is known who acted, each by himself.
        const std::uint32_t actors = moment.allowed[static_cast<std::size_t>(Axis::actor)];
        for (unsigned actor = 0; actor < axis_size(Axis::actor); ++actor) {
            if ((actors >> actor & 1U) == 0) continue;
            moment.allowed[static_cast<std::size_t>(Axis::actor)] = 1U << actor;
            const Coverage covered = coverage(moment, index_);
            add((covered.some ? 1U : 0U) | (covered.all ? 2U : 0U));
        }
    }

    const Situation& situation_;
    const Moment& moment_;
    const Rules& rules_;
    const RowIndex& index_;
    PackedWords read_{0xFFFFFFFFU, 0};  // when, and what was done
    PackedWords pending_{};             // what the rows that can still be met read besides
    std::string key_;
};

// Of a verdict, or of what was weighed: `heaviest` gives the level of a track.
template <class Heaviest>
Outcome outcome(Conclusion conclusion, Heaviest&& heaviest) noexcept {
    Outcome out;
    out.conclusion = conclusion;
    for (std::size_t t = 0; t < track_count; ++t)
        if (const boost::optional<SanctionLevel> level = heaviest(t))
            out.levels[t] = static_cast<std::uint8_t>(static_cast<unsigned>(*level) + 1U);
    return out;
}

}  // namespace

struct Batch::Plan {
    Rulebook rulebook;
    Reading reading;
    When when;
    mutable Diagram diagram;
    mutable std::mutex adding;

    Plan(const Rulebook& book, Reading how)
        : rulebook(book),
          reading(how),
          when(rulebook.rules(), rulebook.frozen_on()),
          diagram(when.count()) {}

    void evaluate_all(ArrayView<PackedCase> cases, Outcome* out) const {
        std::uint32_t* const roots = diagram.roots();
        std::uint32_t* const cells = diagram.cells();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const PackedWords& words = BatchAccess::words(cases[i]);
            const auto* const bytes = reinterpret_cast<const unsigned char*>(words.data());
            const std::uint16_t moment = when.of(words);
            Node node = Diagram::read(roots[Diagram::root(moment, words)]);
            // Most paths are short, and a leaf leads to itself: the first two steps need no guess.
            for (int step = 0; step < 2; ++step) node = Diagram::read(cells[node.cell_for(bytes)]);
            while (!node.is_leaf()) node = Diagram::read(cells[node.cell_for(bytes)]);
            if (node.number != 0)
                Diagram::copy_outcome(cells, node, out[i]);
            else
                out[i] = learn(cases[i], moment);
        }
    }

    // Takes the road, and adds to the diagram what it lacks on the way.
    Outcome learn(const PackedCase& packed, std::uint16_t moment) const {
        const PackedWords& words = BatchAccess::words(packed);
        const Rules& rules = rulebook.rules();
        const Situation situation = situate(packed.unpack());
        const Weighed weighed = weigh(situation, rules, rulebook.frozen_on(), reading);
        const Outcome found =
            outcome(weighed.conclusion, [&](std::size_t t) { return weighed.heaviest[t]; });
        // Where it is open when it was, or what was done, there are too many paths to keep.
        if (moment == When::several ||
            !is_single(situation.allowed[static_cast<std::size_t>(Axis::act)]))
            return found;

        const std::lock_guard<std::mutex> lock(adding);
        if (diagram.full()) return found;
        Journey journey(situation, when.moment(moment), rules);
        const auto* const bytes = reinterpret_cast<const unsigned char*>(words.data());
        std::uint32_t* cell = &diagram.roots()[Diagram::root(moment, words)];
        for (;;) {
            Node node = Diagram::read(*cell);
            if (node.number == 0) {
                node = journey.at_end()
                           ? diagram.leaf(found)
                           : diagram.node(journey.key(), journey.byte(), journey.bits());
                Diagram::write(*cell, node);
            }
            if (node.is_leaf()) return found;
            journey.read();
            cell = &diagram.cells()[node.cell_for(bytes)];
        }
    }
};

Outcome outcome_of(const Verdict& verdict) noexcept {
    return outcome(verdict.conclusion(),
                   [&](std::size_t t) { return verdict.heaviest(static_cast<Track>(t)); });
}

Batch::Batch(const Rulebook& rulebook, Reading reading)
    : plan_(std::make_unique<const Plan>(rulebook, reading)) {}
Batch::Batch(Batch&&) noexcept = default;
Batch& Batch::operator=(Batch&&) noexcept = default;
Batch::~Batch() = default;

void Batch::evaluate_all(ArrayView<PackedCase> cases, Outcome* out) const {
    plan_->evaluate_all(cases, out);
}

}  // namespace netralitas::inline v0
