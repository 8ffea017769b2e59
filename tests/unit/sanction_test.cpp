// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <boost/optional/optional_io.hpp>
#include <netralitas/authority.hpp>
#include <netralitas/citation.hpp>
#include <netralitas/sanction.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace netralitas;

namespace {

const Date pilkada_2020_campaign(2020, 10, 1);
const Date pilkada_2024_campaign(2024, 10, 3);

std::vector<std::string> bases_of(SanctionLevel level, Date day) {
    std::vector<std::string> bases;
    for (const SanctionKind& kind : kinds_of(level, day)) bases.emplace_back(kind.basis);
    return bases;
}

std::vector<SanctionKind> operative(SanctionLevel level, Date day) {
    std::vector<SanctionKind> kinds = kinds_of(level, day);
    kinds.erase(std::remove_if(kinds.begin(), kinds.end(),
                               [](const SanctionKind& kind) {
                                   return kind.operation == Operation::suspended;
                               }),
                kinds.end());
    return kinds;
}

}  // namespace

TEST_CASE("Pasal 8 ayat (2) PP 94/2021: three light kinds") {
    CHECK(bases_of(SanctionLevel::light, pilkada_2024_campaign) ==
          std::vector<std::string>{"pp-94-2021/8.2.a", "pp-94-2021/8.2.b", "pp-94-2021/8.2.c"});
}

TEST_CASE("Pasal 42 PP 94/2021: the allowance cuts are suspended, the old moderate kinds operate") {
    const auto all = kinds_of(SanctionLevel::moderate, pilkada_2024_campaign);
    CHECK(all.size() == 6);
    const auto now = operative(SanctionLevel::moderate, pilkada_2024_campaign);
    REQUIRE(now.size() == 3);
    CHECK(now[0].basis == "pp-53-2010/7.3.a");
    CHECK(now[1].basis == "pp-53-2010/7.3.b");
    CHECK(now[2].basis == "pp-53-2010/7.3.c");
    for (const SanctionKind& kind : now) CHECK(kind.months == 12);

    std::vector<int> months;
    for (const SanctionKind& kind : all) {
        if (kind.operation == Operation::operative) continue;
        CHECK(kind.suspended_by == "pp-94-2021/42.1");
        CHECK(kind.label.id.find("25%") != std::string_view::npos);
        months.push_back(kind.months);
    }
    CHECK(months == std::vector<int>{6, 9, 12});
}

TEST_CASE("Pasal 8 ayat (4) PP 94/2021: three severe kinds, the last without duration") {
    const auto severe = kinds_of(SanctionLevel::severe, pilkada_2024_campaign);
    REQUIRE(severe.size() == 3);
    CHECK(severe[0].basis == "pp-94-2021/8.4.a");
    CHECK(severe[0].months == 12);
    CHECK(severe[1].months == 12);
    CHECK(severe[2].code == "dismissal_not_at_own_request");
    CHECK(severe[2].months == 0);
}

TEST_CASE("Pasal 7 PP 53/2010: the kinds before 31 August 2021") {
    CHECK(bases_of(SanctionLevel::light, pilkada_2020_campaign) ==
          std::vector<std::string>{"pp-53-2010/7.2.a", "pp-53-2010/7.2.b", "pp-53-2010/7.2.c"});
    CHECK(bases_of(SanctionLevel::moderate, pilkada_2020_campaign) ==
          std::vector<std::string>{"pp-53-2010/7.3.a", "pp-53-2010/7.3.b", "pp-53-2010/7.3.c"});
    const auto severe = kinds_of(SanctionLevel::severe, pilkada_2020_campaign);
    REQUIRE(severe.size() == 5);
    CHECK(severe.front().months == 36);
    CHECK(severe.back().basis == "pp-53-2010/7.4.e");
}

TEST_CASE("the codes change on 31 August 2021 and not a day earlier") {
    CHECK(kinds_of(SanctionLevel::severe, Date(2021, 8, 30)).size() == 5);
    CHECK(kinds_of(SanctionLevel::severe, Date(2021, 8, 31)).size() == 3);
    CHECK(kinds_of(SanctionLevel::moderate, Date(2021, 8, 30)).size() == 3);
    CHECK(kinds_of(SanctionLevel::moderate, Date(2021, 8, 31)).size() == 6);
    CHECK(kinds_of(SanctionLevel::severe, Date(2010, 6, 5)).empty());
    CHECK(kinds_of(SanctionLevel::severe, Date(2010, 6, 6)).size() == 5);
}

TEST_CASE("Pasal 15 ayat (3) PP 42/2004: a moral sanction is closed or open") {
    CHECK(bases_of(SanctionLevel::moral, pilkada_2024_campaign) ==
          std::vector<std::string>{"pp-42-2004/15.3.a", "pp-42-2004/15.3.b"});
}

TEST_CASE("dishonourable dismissal rests on the service law of the day") {
    CHECK(bases_of(SanctionLevel::dishonourable_dismissal, Date(2023, 10, 30)) ==
          std::vector<std::string>{"uu-5-2014/87.4", "pp-49-2018/53.3"});
    CHECK(bases_of(SanctionLevel::dishonourable_dismissal, Date(2023, 10, 31)) ==
          std::vector<std::string>{"uu-20-2023/52.4", "pp-49-2018/53.3"});
    CHECK(bases_of(SanctionLevel::honourable_dismissal, pilkada_2024_campaign) ==
          std::vector<std::string>{"pp-11-2017/254.3"});
}

TEST_CASE("Pasal 30 dan 52 UU 6/2014: reprimand, suspension, dismissal, for heads and officials") {
    CHECK(bases_of(SanctionLevel::administrative, pilkada_2024_campaign) ==
          std::vector<std::string>{"uu-6-2014/30.1", "uu-6-2014/30.1", "uu-6-2014/30.2",
                                   "uu-6-2014/30.2", "uu-6-2014/52.1", "uu-6-2014/52.1",
                                   "uu-6-2014/52.2", "uu-6-2014/52.2"});
}

TEST_CASE("contract staff can lose the contract, an incumbent the candidacy") {
    CHECK(kinds_of(SanctionLevel::contractual, pilkada_2024_campaign).back().code ==
          "contract_termination");
    CHECK(kinds_of(SanctionLevel::contractual, Date(2023, 1, 2)).empty());
    CHECK(bases_of(SanctionLevel::cancellation, pilkada_2024_campaign) ==
          std::vector<std::string>{"uu-10-2016/71.5"});
}

TEST_CASE("a level that assigns nothing has no kinds") {
    for (const SanctionLevel level : {SanctionLevel::unassigned, SanctionLevel::prohibited,
                                      SanctionLevel::offence, SanctionLevel::referred})
        CHECK(kinds_of(level, pilkada_2024_campaign).empty());
}

TEST_CASE("on an unknown day the law now in force answers") {
    for (std::size_t i = 0; i < level_count; ++i) {
        const auto level = static_cast<SanctionLevel>(i);
        CHECK(bases_of(level, unknown_date()) == bases_of(level, Date(2026, 1, 1)));
    }
    CHECK(bases_of(SanctionLevel::severe, unknown_date()).size() == 3);
    CHECK(bases_of(SanctionLevel::moderate, Date(boost::date_time::pos_infin)).size() == 6);
}

TEST_CASE("every kind is labelled and rests on a provision that can be cited") {
    for (const SanctionKind& kind : sanction_kinds()) {
        INFO(std::string(kind.code));
        CHECK(kind.label.complete());
        CHECK(parse_provision(kind.basis).has_value());
        CHECK(kind.in_force.ordered());
        CHECK((kind.operation == Operation::suspended) == !kind.suspended_by.empty());
        if (!kind.suspended_by.empty()) CHECK(parse_provision(kind.suspended_by).has_value());
    }
}

TEST_CASE("on no day does one code name two kinds") {
    for (const Date& day : {Date(2015, 1, 1), pilkada_2020_campaign, Date(2021, 8, 31),
                            pilkada_2024_campaign, unknown_date()}) {
        std::set<std::string> codes;
        for (std::size_t i = 0; i < level_count; ++i)
            for (const SanctionKind& kind : kinds_of(static_cast<SanctionLevel>(i), day))
                CHECK(codes.insert(std::string(kind.code)).second);
    }
}

TEST_CASE("levels are ordered inside a track and not between tracks") {
    CHECK(is_heavier(SanctionLevel::severe, SanctionLevel::moderate) == true);
    CHECK(is_heavier(SanctionLevel::light, SanctionLevel::moderate) == false);
    CHECK(is_heavier(SanctionLevel::light, SanctionLevel::unassigned) == true);
    CHECK(is_heavier(SanctionLevel::dishonourable_dismissal, SanctionLevel::honourable_dismissal) ==
          true);
    CHECK_FALSE(is_heavier(SanctionLevel::offence, SanctionLevel::moral).has_value());
    CHECK_FALSE(
        is_heavier(SanctionLevel::dishonourable_dismissal, SanctionLevel::severe).has_value());
}

TEST_CASE("sanction words have stable codes and labels in both languages") {
    const auto codes_of = [](auto last) {
        std::string codes;
        for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
            const auto value = static_cast<decltype(last)>(i);
            CHECK_FALSE(label(value, Language::indonesian).empty());
            CHECK_FALSE(label(value, Language::english).empty());
            codes += std::string(to_code(value)) + ' ';
        }
        return codes;
    };
    CHECK(codes_of(Track::referral) ==
          "ethics discipline status electoral criminal village contract candidacy referral ");
    CHECK(codes_of(SanctionLevel::referred) ==
          "moral unassigned light moderate severe honourable_dismissal dishonourable_dismissal "
          "prohibited offence administrative contractual cancellation referred ");
    CHECK(codes_of(Certainty::contested) == "settled interpretive contested ");
    CHECK(codes_of(Handler::own_institution) ==
          "kasn bkn regent bawaslu gakkumdu election_commission own_institution ");
    CHECK(codes_of(Decider::own_institution) ==
          "ppk president regent court election_commission bawaslu own_institution ");
    CHECK(codes_of(Operation::suspended) == "operative suspended ");
    CHECK(label(SanctionLevel::moderate, Language::indonesian) == "hukuman disiplin sedang");
    CHECK(label(SanctionLevel::unassigned, Language::indonesian) ==
          "tingkat hukuman tidak ditetapkan");
    std::ostringstream out;
    out << Track::ethics << ' ' << SanctionLevel::severe << ' ' << Certainty::contested << ' '
        << Handler::bkn << ' ' << Decider::ppk << ' ' << Operation::suspended;
    CHECK(out.str() == "ethics severe contested bkn ppk suspended");
}

// --- Who punishes: Pasal 16-23 PP 94/2021 --------------------------------------------------------

namespace {

// "ppk(without_dismissal) pp-94-2021/18.1": each power on a line of its own.
std::string powers(Service service, Post post, SanctionLevel level) {
    std::ostringstream out;
    for (const PunishingPower& power : punishing_powers(service, post, level)) {
        out << power.authority;
        if (power.reach != Reach::every_kind) out << '(' << power.reach << ')';
        out << ' ' << power.basis << '\n';
    }
    return out.str();
}

}  // namespace

TEST_CASE("Pasal 17: the President punishes the main high officials, and dismisses senior ones") {
    for (const SanctionLevel level :
         {SanctionLevel::light, SanctionLevel::moderate, SanctionLevel::severe})
        CHECK(powers(Service::central, Post::jpt_utama, level) == "president pp-94-2021/17.1.a\n");
    CHECK(powers(Service::provincial, Post::jpt_madya, SanctionLevel::severe) ==
          "president(dismissal) pp-94-2021/17.2.a\n"
          "ppk(without_dismissal) pp-94-2021/18.1\n");
    CHECK(powers(Service::regency, Post::functional_expert_main, SanctionLevel::severe) ==
          "president(dismissal) pp-94-2021/17.2.b\n"
          "ppk(without_dismissal) pp-94-2021/18.3.b\n");
}

TEST_CASE("Pasal 18: moderate is for the personnel authority in a regency, not in a province") {
    CHECK(powers(Service::provincial, Post::administrator, SanctionLevel::moderate) ==
          "jpt_madya pp-94-2021/20.b\n");
    CHECK(powers(Service::regency, Post::administrator, SanctionLevel::moderate) ==
          "ppk pp-94-2021/18.3.c\n");
    CHECK(powers(Service::regency, Post::jpt_pratama, SanctionLevel::light) ==
          "ppk pp-94-2021/18.3.a\n");
}

TEST_CASE("Pasal 21-23: light from one rank above, moderate from two") {
    CHECK(powers(Service::regency, Post::executive_staff, SanctionLevel::light) ==
          "supervisor pp-94-2021/23.1.a\n");
    CHECK(powers(Service::central, Post::executive_staff, SanctionLevel::moderate) ==
          "administrator pp-94-2021/22.1.b\n");
    CHECK(powers(Service::central, Post::supervisor, SanctionLevel::moderate) ==
          "jpt_pratama pp-94-2021/21.b\n");
}

TEST_CASE("no power where the post is not in the service, or no level is assigned") {
    CHECK(powers(Service::regency, Post::jpt_madya, SanctionLevel::severe).empty());
    CHECK(powers(Service::central, Post::executive_staff, SanctionLevel::unassigned).empty());
    CHECK(label(Reach::dismissal, Language::indonesian) == "pemberhentian");
    CHECK(label(Service::regency, Language::english) == "regency or city service");
    CHECK(label(Authority::ppk, Language::english) == "personnel authority (PPK)");
}
