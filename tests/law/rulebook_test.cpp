// SPDX-License-Identifier: Apache-2.0
//
// Rulebooks of own norms: what a good one answers, and why a bad one is refused.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

// "Staff may not put up props about a candidate": nothing is wrong with it.
Norm good() {
    Norm norm;
    norm.id = "own-circular-2024/2.a";
    norm.cites = {"own-circular-2024/2.a"};
    norm.title = {"Pegawai dilarang memasang alat peraga calon.",
                  "Staff may not put up props about a candidate."};
    norm.binds = Actor::pns;
    norm.acts = Act::put_up_props;
    norm.in_force = in_force_from(2024, 1, 1);
    norm.sanction = {SanctionLevel::moderate, "own-circular-2024/4", {}, {}};
    norm.ways = {settled(is(Beneficiary::candidate))};
    return norm;
}

// "Save on duty": a permission that defeats it.
Norm permission() {
    Norm norm = good();
    norm.id = "own-circular-2024/3";
    norm.cites = {"own-circular-2024/3"};
    norm.title = {"Kecuali bertugas.", "Save on duty."};
    norm.type = NormType::permission;
    norm.ways = {settled(holds(Axis::on_official_duty))};
    norm.defeats = {"own-circular-2024/2.a"};
    return norm;
}

const Reason disputed{{"Diperdebatkan.", "Disputed."}, "own-circular-2024/2.a"};

void refuse(const std::vector<Norm>& norms, ErrorCode code, std::string_view place) {
    const Result<Rulebook> result = Rulebook::build(norms);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == code);
    CHECK(result.error().place == place);
    CHECK_FALSE(result.error().allowed.empty());
    CHECK_FALSE(describe(result.error(), Language::indonesian).empty());
    CHECK_FALSE(describe(result.error(), Language::english).empty());
    CHECK_THROWS_AS(Rulebook::build(norms).value(), InputError);
}

template <class Spoil>
void refuse_spoiled(ErrorCode code, Spoil spoil) {
    Norm norm = good();
    spoil(norm);
    refuse({norm}, code, norm.id);
}

}  // namespace

TEST_CASE("a good rulebook answers with its own norms only") {
    const Rulebook book = Rulebook::build({good(), permission()}).value();
    CHECK(book.norms().size() == 2);
    CHECK(book.find("own-circular-2024/2.a") != nullptr);
    CHECK(book.find("pp-94-2021/5.n.1") == nullptr);
    const Verdict verdict = evaluate(doing("put_up_props"), book);
    CHECK(meaning(verdict, "own-circular-2024/2.a") ==
          "discipline moderate (own-circular-2024/4) settled; bkn; ppk");
    CHECK(verdict.conclusion() == Conclusion::breach);
    CHECK(findings(evaluate(doing("put_up_props", "on_official_duty=true"), book)) ==
          "own-circular-2024/2.a!");
    CHECK(findings(evaluate(doing("put_up_props", "on_official_duty="), book)) ==
          "own-circular-2024/2.a?");
    CHECK(evaluate(doing("promote_online"), book).conclusion() == Conclusion::not_covered);
    CHECK(evaluate(doing("put_up_props", "actor=pppk"), book).conclusion() ==
          Conclusion::not_covered);
    CHECK(evaluate(with(doing("put_up_props"), "date=2023-12-31"), book).conclusion() ==
          Conclusion::not_covered);
    // The circular is younger than the Pemilu's campaign began.
    CHECK(profile(doing("put_up_props"), "own-circular-2024/2.a", book) ==
          "actor: pns | act: put_up_props | beneficiary: candidate | "
          "on_official_duty: false true(defeated) | kind: pilkada");
}

TEST_CASE("a rulebook outlives the strings it was built from") {
    boost::optional<Verdict> verdict;
    {
        std::string id = "own-circular-2024/2.a";
        std::string title_id = "Pegawai dilarang memasang alat peraga calon.";
        std::string title_en = "Staff may not put up props about a candidate.";
        std::string basis = "own-circular-2024/4";
        std::string source = "own-circular-2024/9";
        std::string note = "Catatan.";
        Norm norm = good();
        norm.id = id;
        norm.cites = {std::string_view(id)};
        norm.title = {title_id, title_en};
        norm.sanction.basis = basis;
        norm.note = {note, note};
        norm.ways = {interpretive(is(Beneficiary::candidate), {{title_id, title_en}, source})};
        const Rulebook book = Rulebook::build({norm}).value();
        verdict = evaluate(doing("put_up_props"), book);
        for (std::string* text : {&id, &title_id, &title_en, &basis, &source, &note})
            text->assign(text->size(), '?');
    }
    CHECK(meaning(*verdict, "own-circular-2024/2.a") ==
          "discipline moderate (own-circular-2024/4) interpretive per own-circular-2024/9; bkn; "
          "ppk");
    const NormInfo& norm = *verdict->findings().front().norm;
    CHECK(norm.title.id == "Pegawai dilarang memasang alat peraga calon.");
    CHECK(norm.note.en == "Catatan.");
    CHECK(norm.cites[0] == "own-circular-2024/2.a");
}

TEST_CASE("persons by analogy and persons without a level are told apart") {
    Norm norm = good();
    norm.by_analogy = Actor::cpns;
    norm.analogy = disputed;
    norm.binds = ActorSet(Actor::pns) | ActorSet(Actor::pppk);
    norm.level_open_for = Actor::pppk;
    const Rulebook book = Rulebook::build({norm}).value();
    const auto on = [&](const char* actor) {
        return meaning(evaluate(doing("put_up_props", std::string("actor=") + actor), book),
                       norm.id);
    };
    CHECK(on("pns") == "discipline moderate (own-circular-2024/4) settled; bkn; ppk");
    CHECK(on("pppk") == "discipline unassigned () settled; bkn; ppk");
    CHECK(on("cpns") ==
          "discipline unassigned () interpretive per own-circular-2024/2.a; bkn; ppk");
}

TEST_CASE("two permissions that leave no completion out defeat a norm, though neither need hold") {
    Norm on_duty = permission();
    Norm off_duty = permission();
    off_duty.id = "own-circular-2024/4";
    off_duty.cites = {"own-circular-2024/4"};
    off_duty.ways = {settled(!holds(Axis::on_official_duty))};
    const Rulebook book = Rulebook::build({good(), on_duty, off_duty}).value();
    const Verdict verdict = evaluate(doing("put_up_props", "on_official_duty="), book);
    CHECK(findings(verdict) == "own-circular-2024/2.a!");
    CHECK(permissions(verdict).empty());
    CHECK(verdict.conclusion() == Conclusion::permitted);
    CHECK(verdict.findings().front().defeated_by.size() == 2);
}

TEST_CASE("a law that changes every day of an election, and the day of the act is not known") {
    std::vector<std::string> ids;
    for (int i = 0; i < 500; ++i) ids.push_back("own-circular-2024/" + std::to_string(i + 1));
    std::vector<Norm> norms;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Norm norm = good();
        norm.id = ids[i];
        norm.cites = {std::string_view(ids[i])};
        norm.in_force.from = Date(2023, 1, 1) + boost::gregorian::days(static_cast<long>(i));
        norms.push_back(norm);
    }
    norms.front().in_force = {};
    const Rulebook book = Rulebook::build(norms).value();
    const Verdict verdict =
        evaluate(doing("put_up_props", "election=pemilu_2024 office_sought=dpr date="), book);
    CHECK(applies(verdict, ids.front()));
    for (std::size_t i = 1; i < ids.size(); ++i) CHECK(depends(verdict, ids[i]));
}

TEST_CASE("whether everybody is addressed can hang on the day, where somebody always is") {
    Norm some = good();
    some.ways = {settled(holds(Axis::intent))};
    Norm everybody = some;
    everybody.id = "own-circular-2024/4";
    everybody.cites = {"own-circular-2024/4"};
    everybody.binds = ActorSet(full_mask(Axis::actor));
    everybody.in_force = in_force_from(2024, 10, 1);
    const Rulebook book = Rulebook::build({some, everybody}).value();
    const Case facts = doing("put_up_props", "actor= intent=false");
    CHECK(evaluate(with(facts, "date=2024-10-01"), book).conclusion() == Conclusion::no_breach);
    const Verdict early = evaluate(with(facts, "date=2024-09-30"), book);
    CHECK(early.conclusion() == Conclusion::depends);
    CHECK(open_facts(early) == "actor");
    CHECK(open_facts(evaluate(with(facts, "date="), book)) == "date actor");
}

TEST_CASE("a norm that is changed is told with its level and its status before and after") {
    Norm lighter = good();
    lighter.sanction.level = SanctionLevel::light;
    Norm narrower = good();
    narrower.ways = {settled(is(Beneficiary::candidate) && holds(Axis::intent))};
    const Rulebook before = Rulebook::build({good()}).value();
    const Case facts = doing("put_up_props", "intent=");
    const Comparison level = compare(facts, before, Rulebook::build({lighter}).value());
    REQUIRE(level.differences.size() == 1);
    CHECK(level.differences.front().level_before == SanctionLevel::moderate);
    CHECK(level.differences.front().level_after == SanctionLevel::light);
    const Comparison status = compare(facts, before, Rulebook::build({narrower}).value());
    REQUIRE(status.differences.size() == 1);
    CHECK(status.differences.front().before == Status::applies);
    CHECK(status.differences.front().after == Status::depends);
}

TEST_CASE("a norm of a known instrument has the force of the instrument") {
    Norm norm = good();
    norm.id = "pp-94-2021/47";
    norm.cites = {"pp-94-2021/47"};
    CHECK(Rulebook::build({norm}).value().find(norm.id)->force == Force::government_regulation);
    CHECK(Rulebook::build({good()}).value().find(good().id)->force == Force::local_circular);
}

TEST_CASE("an empty rulebook covers nothing") {
    const Rulebook book = Rulebook::build({}).value();
    CHECK(book.norms().empty());
    CHECK(evaluate(doing("put_up_props"), book).conclusion() == Conclusion::not_covered);
    CHECK(evaluate(Case{}, book).conclusion() == Conclusion::not_covered);
}

TEST_CASE("refused: two norms with one id") {
    refuse({good(), good()}, ErrorCode::duplicate_norm, "own-circular-2024/2.a");
}

TEST_CASE("refused: a norm that says too little") {
    const auto incomplete = [](auto spoil) { refuse_spoiled(ErrorCode::incomplete_norm, spoil); };
    incomplete([](Norm& norm) { norm.title = {}; });
    incomplete([](Norm& norm) { norm.title.en = {}; });
    incomplete([](Norm& norm) { norm.title.id = {}; });
    incomplete([](Norm& norm) { norm.cites = {}; });
    incomplete([](Norm& norm) { norm.binds = ActorSet(); });
    incomplete([](Norm& norm) { norm.acts = ActSet(); });
    incomplete([](Norm& norm) { norm.ways = {}; });
    incomplete([](Norm& norm) { norm.ways = {settled(Condition{})}; });
    incomplete([](Norm& norm) { norm.ways = {interpretive(is(Beneficiary::candidate), {})}; });
    incomplete([](Norm& norm) { norm.ways = {contested(is(Beneficiary::candidate), {})}; });
    incomplete([](Norm& norm) { norm.by_analogy = Actor::pppk; });
    // Only named, and yet with ways.
    incomplete([](Norm& norm) { norm.named_only = true; });
    Norm named = good();
    named.ways = {};
    named.named_only = true;
    CHECK(Rulebook::build({named}).has_value());
}

TEST_CASE("refused: an id or a citation that does not parse") {
    for (const char* bad : {"", "/2.a", "own-circular/", "Own/2", "own/2 a", "own/2//a"}) {
        CAPTURE(bad);
        Norm norm = good();
        norm.id = bad;
        refuse({norm}, ErrorCode::bad_citation, bad);
    }
    refuse_spoiled(ErrorCode::bad_citation, [](Norm& norm) { norm.cites = {"Pasal 5"}; });
    refuse_spoiled(ErrorCode::bad_citation, [](Norm& norm) {
        norm.cites = {"own-circular-2024/2.a", "pp 94"};
    });
    refuse_spoiled(ErrorCode::bad_citation,
                   [](Norm& norm) { norm.sanction.basis = "Pasal 13 huruf g"; });
}

TEST_CASE("refused: a permission that defeats a norm the rulebook does not have") {
    refuse({permission()}, ErrorCode::unknown_norm, "own-circular-2024/3");
    Norm other = permission();
    other.defeats = {"own-circular-2024/2.b"};
    refuse({good(), other}, ErrorCode::unknown_norm, "own-circular-2024/3");
    CHECK(Rulebook::build({good(), other}).error().given == "own-circular-2024/2.b");
    // Only a permission defeats.
    refuse_spoiled(ErrorCode::unknown_norm,
                   [](Norm& norm) { norm.defeats = {"own-circular-2024/2.a"}; });
    // The order of the norms is of no matter.
    CHECK(Rulebook::build({permission(), good()}).has_value());
}

TEST_CASE("refused: a permission over what the law above forbids") {
    Norm lenient = permission();
    lenient.defeats = {"pp-94-2021/5.n.1"};
    const Result<Rulebook> result = Rulebook::national().with({lenient});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::lightens_the_law);
    CHECK(result.error().given == "pp-94-2021/5.n.1");
    CHECK(Rulebook::national().with({good(), permission()}).has_value());
}

TEST_CASE("refused: in force until before it is in force") {
    refuse_spoiled(ErrorCode::empty_interval, [](Norm& norm) {
        norm.in_force = {Date(2024, 1, 1), Date(2024, 1, 1)};
    });
    refuse_spoiled(ErrorCode::empty_interval, [](Norm& norm) {
        norm.in_force = {Date(2024, 1, 2), Date(2024, 1, 1)};
    });
    refuse_spoiled(ErrorCode::empty_interval, [](Norm& norm) {
        norm.ways = {settled(is(Beneficiary::candidate), {Date(2024, 2, 2), Date(2024, 2, 1)})};
    });
}

TEST_CASE("refused: a level of another track") {
    refuse_spoiled(ErrorCode::level_of_other_track, [](Norm& norm) {
        norm.ways = {at_level(settled(is(Beneficiary::candidate)), SanctionLevel::moral, {})};
    });
    refuse_spoiled(ErrorCode::level_of_other_track, [](Norm& norm) {
        norm.sanction = {SanctionLevel::moral, "own-circular-2024/4", {}, {}};
        norm.level_open_for = Actor::pns;
    });
}

TEST_CASE("refused: two ways of different levels that can both be met") {
    const auto at = [](const Condition& when, SanctionLevel level) {
        return at_level(settled(when), level, "own-circular-2024/4");
    };
    refuse_spoiled(ErrorCode::overlapping_levels, [&](Norm& norm) {
        norm.ways = {at(is(Beneficiary::candidate), SanctionLevel::moderate),
                     at(holds(Axis::public_posting), SanctionLevel::severe)};
    });
    refuse_spoiled(ErrorCode::overlapping_levels, [&](Norm& norm) {
        norm.ways = {settled(is(Beneficiary::candidate)),
                     at(is(Beneficiary::candidate), SanctionLevel::severe)};
    });
    Norm apart = good();
    apart.ways = {at(is(Impact::unit), SanctionLevel::light),
                  at(is(Impact::agency), SanctionLevel::moderate)};
    const Rulebook book = Rulebook::build({apart}).value();
    CHECK(evaluate(doing("put_up_props"), book).heaviest(Track::discipline) ==
          SanctionLevel::light);
    CHECK(evaluate(doing("put_up_props", "impact=agency"), book).heaviest(Track::discipline) ==
          SanctionLevel::moderate);
}

TEST_CASE("refused: more norms, or more products, than a rulebook holds") {
    std::vector<std::string> ids;
    for (int i = 0; i < 600; ++i) ids.push_back("own-circular-2024/" + std::to_string(i + 1));
    const auto of = [&](std::size_t count) {
        std::vector<Norm> norms;
        for (std::size_t i = 0; i < count; ++i) {
            Norm norm = good();
            norm.id = ids[i];
            norm.cites = {std::string_view(ids[i])};
            norms.push_back(norm);
        }
        return norms;
    };
    const Result<Rulebook> full = Rulebook::build(of(512));
    REQUIRE(full.has_value());
    CHECK(findings(evaluate(doing("put_up_props"), *full)).size() > 512U);
    refuse(of(513), ErrorCode::rulebook_too_large, ids[512]);
}

TEST_CASE(
    "refused: more products in one norm, in all, or over one norm than are looked at together") {
    // `count` products, each of one post more.
    const auto products = [](std::size_t count) {
        Condition condition;
        for (std::uint32_t i = 1; i <= count; ++i) {
            Product product;
            product.narrow(Axis::post, i);
            condition.add(product);
        }
        return condition;
    };
    const auto wide = [&](std::string_view id, std::size_t ways, std::size_t in_each) {
        Norm norm = good();
        norm.id = id;
        norm.cites = {id};
        norm.ways = {};
        for (std::size_t w = 0; w < ways; ++w) norm.ways.add(settled(products(in_each)));
        return norm;
    };
    Norm norm = wide("own-circular-2024/5", 6, 28);
    CHECK(Rulebook::build({norm}).has_value());
    norm.by_analogy = Actor::pppk;
    norm.analogy = disputed;
    refuse({norm}, ErrorCode::rulebook_too_large, norm.id);

    std::vector<std::string> ids;
    for (int i = 0; i < 49; ++i) ids.push_back("own-circular-2024/" + std::to_string(i + 10));
    std::vector<Norm> norms;
    for (const std::string& id : ids) norms.push_back(wide(id, 6, 28));
    refuse(norms, ErrorCode::rulebook_too_large, ids[48]);
    norms.pop_back();
    CHECK(Rulebook::build(norms).has_value());

    Norm first = wide("own-circular-2024/6", 6, 28);
    Norm second = wide("own-circular-2024/7", 6, 28);
    for (Norm* permit : {&first, &second}) {
        permit->type = NormType::permission;
        permit->defeats = {"own-circular-2024/2.a"};
    }
    CHECK(Rulebook::build({good(), first}).has_value());
    refuse({good(), first, second}, ErrorCode::rulebook_too_large, "own-circular-2024/2.a");
}

TEST_CASE("the national rulebook passes the checks that it makes of others") {
    const ArrayView<NormInfo> norms = Rulebook::national().norms();
    CHECK(norms.size() > 80);
    for (const NormInfo& norm : norms) {
        CAPTURE(norm.id);
        CHECK(norm.title.complete());
        CHECK_FALSE(norm.cites.empty());
        for (const std::string_view provision : norm.cites)
            CHECK(parse_provision(provision).has_value());
        if (!norm.sanction.basis.empty()) CHECK(parse_provision(norm.sanction.basis).has_value());
        CHECK(parse_provision(norm.id).has_value());
        if (norm.named_only) continue;
        for (const Language language : {Language::indonesian, Language::english}) {
            const auto ways = Rulebook::national().describe_ways(norm, language);
            CHECK_FALSE(ways.empty());
            for (const auto& way : ways)
                CHECK((way.certainty == Certainty::settled) == way.reason.text.id.empty());
        }
    }
}
