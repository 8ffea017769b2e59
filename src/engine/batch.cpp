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
        std::array<std::vector<Day>, contest_count> starts;
        std::vector<Day> every;
        for (std::size_t contest = 0; contest < contest_count; ++contest) {
            if (office_of(contest) > axis_size(Axis::office_sought)) continue;
            starts[contest] = starts_of(election_of(contest));
            every.insert(every.end(), starts[contest].begin(), starts[contest].end());
        }
        every = unique(std::move(every));

        // Any day that fits into its bits is answered.
        stretch_.assign(layout.date.mask + std::size_t{1}, 0);
        for (std::size_t stretch = 0; stretch <= every.size(); ++stretch)
            std::fill(stretch_.begin() + (stretch == 0 ? 1 : packed(every[stretch - 1])),
                      stretch == every.size() ? stretch_.end()
                                              : stretch_.begin() + packed(every[stretch]),
                      static_cast<std::uint16_t>(stretch + 1));
        bits_ = static_cast<unsigned>(std::bit_width(every.size() + 1));
        on_.assign(contest_count << bits_, several);
        for (std::size_t contest = 0; contest < contest_count; ++contest)
            if (!starts[contest].empty()) list(contest, starts[contest]);
    }

    // What is looked up, once it is made.
    struct Table {
        const std::uint16_t* stretch;
        const std::uint16_t* on;
        const std::array<std::uint16_t, 3>* by_examination;
        unsigned bits;

        // Its number, or `several`.
        std::uint16_t of(const PackedWords& words) const noexcept {
            const std::size_t contest = words[0] >> layout.election.shift & (contest_count - 1);
            const std::uint16_t moment = on[contest << bits | stretch[words[0] & layout.date.mask]];
            if (moment < examination_decides) return moment;
            const std::uint32_t examined = layout.examined_on.of(words);
            return by_examination[moment - examination_decides][examined == 0 ? 0U
                                                                : examined < packed_transition
                                                                    ? 1U
                                                                    : 2U];
        }
    };
    Table table() const noexcept {
        return {stretch_.data(), on_.data(), by_examination_.data(), bits_};
    }
    const Moment& moment(std::uint16_t number) const noexcept { return moments_[number]; }
    std::size_t count() const noexcept { return moments_.size(); }

private:
    static constexpr std::uint16_t examination_decides = 0x8000;
    static constexpr std::size_t most_moments = 8192;  // the national law has 1,600

    static constexpr std::size_t election_of(std::size_t contest) noexcept {
        return contest % (election_values + 1);
    }
    static constexpr std::size_t office_of(std::size_t contest) noexcept {
        return contest / (election_values + 1);
    }
    static std::ptrdiff_t packed(Day day) noexcept { return day - first_packed_day + 1; }
    static std::vector<Day> unique(std::vector<Day> days) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    // The days on which something changes, in the view of a case that names the election or none.
    std::vector<Day> starts_of(std::size_t election) const {
        std::vector<Day> starts = rules_.boundaries;
        for (const Election any : elections()) {
            if (election != 0 && static_cast<Election>(election - 1) != any) continue;
            const Calendar& changes = calendar(any);
            for (Day day = changes.next_change(first_packed_day); day != last_day;
                 day = changes.next_change(day))
                starts.push_back(day);
            if (changes.ends() < changes.begins()) continue;
            starts.push_back(changes.begins());
            starts.push_back(changes.ends() + 1);
        }
        // A norm of one's own may have days that no packed case has.
        constexpr Day end = first_packed_day + static_cast<Day>(packed_days);
        std::erase_if(starts, [](Day day) { return day <= first_packed_day || end <= day; });
        return unique(std::move(starts));
    }

    void list(std::size_t contest, const std::vector<Day>& starts) {
        Situation situation = situate(Case{});
        if (const std::size_t election = election_of(contest); election != 0)
            situation.election = static_cast<Election>(election - 1);
        if (const std::size_t office = office_of(contest); office != 0)
            situation.office = static_cast<Office>(office - 1);
        const auto on = on_.begin() + static_cast<std::ptrdiff_t>(contest << bits_);
        const auto stretch_from = [&](Day day) {
            return on + stretch_[static_cast<std::size_t>(packed(day))];
        };
        for (std::size_t i = 0; i <= starts.size(); ++i) {
            const Day start = i == 0 ? starts[0] - 1 : starts[i - 1];
            situation.date = date_of(start);
            std::fill(
                i == 0 ? on + 1 : stretch_from(start),
                i == starts.size() ? on + (std::ptrdiff_t{1} << bits_) : stretch_from(starts[i]),
                number_of(situation));
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
        if (walk.next(next) || moments_.size() == most_moments) return several;
        const auto number = static_cast<std::uint16_t>(moments_.size());
        const auto [known, is_new] = numbers_.emplace(key_of(moment), number);
        if (is_new) moments_.push_back(moment);
        return known->second;
    }

    const Rules& rules_;
    Date frozen_;
    // By packed day, the stretch it lies in, of those in which nothing changes in any election; the unknown day
    // is one of its own, 0.
    std::vector<std::uint16_t> stretch_;
    unsigned bits_ = 0;  // of a stretch
    // By contest and stretch, the number, or examination_decides + a position in:
    std::vector<std::uint16_t> on_;
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
// Every root reads who acted, which is always asked.
constexpr std::size_t root_byte = 8;
static_assert(layout.facts[static_cast<std::size_t>(Axis::actor)].shift == 0 &&
              layout.facts[static_cast<std::size_t>(Axis::actor)].word == 1);

// A node as one number: which byte of the case it reads, which of its bits, and where its cells are, one a
// value of these bits, each holding the node to go on with. A leaf reads nothing: it names an outcome.
struct Node {
    std::uint32_t number;

    // One that is not there yet. It leads to the first cell, which holds it.
    static constexpr Node none() noexcept { return {0x800}; }
    static Node reading(std::size_t byte, std::uint32_t bits, std::size_t cells) noexcept {
        return {static_cast<std::uint32_t>(bits | byte << 8U | cells << 12U)};
    }
    static Node leaf(std::size_t outcome) noexcept { return reading(0, 0, outcome); }

    bool is_there() const noexcept { return number != none().number; }
    // 1 or 0, to be counted with: only the second half of a packed case is read byte by byte.
    std::size_t goes_on() const noexcept { return number >> 11U & 1U; }
    std::size_t cells() const noexcept { return number >> 12U; }
    // The outcome of a leaf; 0 for a node that goes on.
    std::size_t outcome() const noexcept { return cells() & (goes_on() - 1); }

    std::size_t byte() const noexcept { return number >> 8U & 0xFU; }
    std::size_t cell_for(const PackedWords& words, std::size_t byte) const noexcept {
        if (std::endian::native == std::endian::big) byte ^= 7U;
        const auto* const bytes = reinterpret_cast<const unsigned char*>(words.data());
        return cells() + (bytes[byte] & number & 0xFFU);
    }
    std::size_t cell_for(const PackedWords& words) const noexcept {
        return cell_for(words, byte());
    }
};

// The nodes. One thread at a time adds to them, while others read.
class Diagram {
public:
    explicit Diagram(std::size_t moments)
        : roots_(moments * root_values, Node::none().number),
          cells_(capacity, Node::none().number),
          outcomes_(most_outcomes),
          taken_(capacity) {
        next_.fill(1);  // the first is the cell of a node that is not there
    }

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

    // Whether some node found no room.
    bool full() const noexcept { return full_; }

    // The node of that key, and the leaf of that outcome; not there where it finds no room.
    Node node(const std::string& key, std::size_t byte, std::uint32_t bits) {
        Node& known = nodes_.try_emplace(key, Node::none()).first->second;
        if (!known.is_there())
            if (const std::size_t cells = take(bits)) known = Node::reading(byte, bits, cells);
        return known;
    }
    Node leaf(const Outcome& outcome) {
        std::string key(sizeof outcome, '\0');  // shorter than any other
        std::memcpy(key.data(), &outcome, sizeof outcome);
        Node& known = nodes_.try_emplace(key, Node::none()).first->second;
        if (known.is_there()) return known;
        if (kept_ == most_outcomes) {
            full_ = true;
            return known;
        }
        known = Node::leaf(kept_);
        outcomes_[kept_] = outcome;
        ++kept_;
        return known;
    }
    // By what a leaf names.
    const Outcome* outcomes() const noexcept { return outcomes_.data(); }

private:
    static constexpr std::size_t capacity = std::size_t{1} << 20U;  // what a node can name
    static constexpr std::size_t most_outcomes = 512;

    // The first cell of room for a node that reads these bits; 0 where there is none. It uses only the cells that
    // some value of the bits names: nodes lie in each other's gaps, so that all of them stay in the cache.
    std::size_t take(std::uint32_t bits) noexcept {
        for (std::size_t& first = next_[bits]; first + bits < capacity; ++first) {
            if (!is_free(first, bits)) continue;
            for (std::uint32_t value = bits;; value = (value - 1) & bits) {
                taken_[first + value] = true;
                if (value == 0) return first++;
            }
        }
        full_ = true;
        return 0;
    }
    bool is_free(std::size_t first, std::uint32_t bits) const noexcept {
        for (std::uint32_t value = bits;; value = (value - 1) & bits) {
            if (taken_[first + value]) return false;
            if (value == 0) return true;
        }
    }

    std::vector<std::uint32_t> roots_;
    std::vector<std::uint32_t> cells_;
    std::vector<Outcome> outcomes_;
    std::size_t kept_ = 1;  // of these; the first is that of nodes that go on
    std::vector<bool> taken_;
    std::array<std::size_t, 256> next_{};  // by bits, where to look for room
    bool full_ = false;
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
        return ((source[0] & ~read_[0]) | (source[1] & ~read_[1])) == 0;
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
        for (std::size_t start = 0; start < cases.size(); start += most_at_once)
            evaluate_block({&cases[start], std::min(most_at_once, cases.size() - start)},
                           out + start);
    }

    static constexpr std::size_t most_at_once = 4096;

    // The hardware looks ahead only to the end of a page. Behind the last case nothing is read, nor may its place be
    // computed as a pointer: that is why it is a number.
    static void prefetch_behind(const PackedWords& words) noexcept {
        constexpr std::uintptr_t page = 4096;
        const std::uintptr_t place = reinterpret_cast<std::uintptr_t>(&words) + page;
        __builtin_prefetch(
            reinterpret_cast<const void*>(place));  // NOLINT(performance-no-int-to-ptr)
    }

    // All cases take a step before any takes the next, and those that are at their end leave: nothing waits, and
    // no branch has to be guessed. The path of most has one step.
    void evaluate_block(ArrayView<PackedCase> cases, Outcome* out) const {
        std::array<Node, most_at_once> nodes;
        std::array<std::uint16_t, most_at_once> late;
        const When::Table moments = when.table();
        std::uint32_t* const roots = diagram.roots();
        std::uint32_t* const cells = diagram.cells();
        const Outcome* const outcomes = diagram.outcomes();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const PackedWords& words = BatchAccess::words(cases[i]);
            prefetch_behind(words);
            const Node root = Diagram::read(roots[Diagram::root(moments.of(words), words)]);
            nodes[i] = Diagram::read(cells[root.cell_for(words, root_byte)]);
        }
        std::size_t left = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const Node node = nodes[i];
            out[i] = outcomes[node.outcome()];
            late[left] = static_cast<std::uint16_t>(i);
            nodes[left] = node;
            left += node.goes_on();
        }
        while (left != 0) {
            std::size_t still = 0;
            for (std::size_t k = 0; k < left; ++k) {
                const std::uint16_t i = late[k];
                const PackedWords& words = BatchAccess::words(cases[i]);
                if (!nodes[k].is_there()) {
                    out[i] = learn(cases[i], moments.of(words));
                    continue;
                }
                const Node node = Diagram::read(cells[nodes[k].cell_for(words)]);
                out[i] = outcomes[node.outcome()];
                late[still] = i;
                nodes[still] = node;
                still += node.goes_on();
            }
            left = still;
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
        std::uint32_t* cell = &diagram.roots()[Diagram::root(moment, words)];
        for (;;) {
            Node node = Diagram::read(*cell);
            if (!node.is_there()) {
                node = journey.at_end()
                           ? diagram.leaf(found)
                           : diagram.node(journey.key(), journey.byte(), journey.bits());
                if (!node.is_there()) return found;
                Diagram::write(*cell, node);
            }
            if (node.goes_on() == 0) return found;
            journey.read();
            cell = &diagram.cells()[node.cell_for(words)];
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
