// SPDX-License-Identifier: Apache-2.0
//
// A verdict is made without allocating: every operator new of the program is counted.
#include <netralitas/netralitas.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace {
std::size_t allocations = 0;

void* counted(std::size_t size, std::size_t alignment = alignof(std::max_align_t)) noexcept {
    ++allocations;
    return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}
void* counted_or_throw(std::size_t size, std::size_t alignment = alignof(std::max_align_t)) {
    if (void* memory = counted(size, alignment)) return memory;
    throw std::bad_alloc();
}
}  // namespace

void* operator new(std::size_t size) { return counted_or_throw(size); }
void* operator new[](std::size_t size) { return counted_or_throw(size); }
void* operator new(std::size_t size, std::align_val_t alignment) {
    return counted_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return counted_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace nt = netralitas;

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
    if (holds) return;
    ++failures;
    std::printf("%s\n", what);
}

void expect_no_allocation(const char* name, const nt::Case& facts, const nt::Rulebook& rulebook) {
    const std::size_t before = allocations;
    const nt::Verdict verdict = nt::evaluate(facts, rulebook);
    const nt::Verdict strict = verdict.under(nt::Reading::strict);
    const std::size_t made = allocations - before;
    expect(strict.reading() == nt::Reading::strict, name);
    if (made == 0) return;
    ++failures;
    std::printf("%s: %zu allocations\n", name, made);
}

}  // namespace

int main() {
    // The counter sees what the library allocates, here to index the rulebook once.
    expect(allocations == 0, "something is allocated before main()");
    const nt::Rulebook& national = nt::Rulebook::national();
    expect(allocations > 0, "the allocations of the library are not seen");

    nt::Case c;
    expect_no_allocation("nothing known", c, national);

    // Longer than any string that is kept in place.
    c.id = "a case with an id that is too long to be kept inside of the string itself";
    c.region = "33.25, and whatever else somebody may write into the field of the region";
    expect_no_allocation("only an id and a region", c, national);

    c.act = nt::Act::attend_campaign;
    expect_no_allocation("an act, no day and no election", c, national);

    c.date = nt::Date(2024, 10, 3);
    expect_no_allocation("an act on a day", c, national);

    c.election = nt::Election::pilkada_2024;
    c.actor = nt::Actor::pns;
    expect_no_allocation("attributes not known", c, national);

    c.party_attributes = true;
    expect_no_allocation("a settled breach", c, national);
    expect_no_allocation("the law as of another day", c, national.as_of(nt::Date(2019, 1, 1)));

    c.date = nt::Date(2010, 1, 1);
    expect_no_allocation("before every election", c, national);

    return failures == 0 ? 0 : 1;
}
