// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <netralitas/citation.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace netralitas;

namespace {

std::string id_of(std::string_view provision) { return cite(provision, Language::indonesian); }
std::string en_of(std::string_view provision) { return cite(provision, Language::english); }

Error error_of(std::string_view id) {
    const auto provision = parse_provision(id);
    REQUIRE_MESSAGE(!provision.has_value(), std::string(id));
    CHECK(provision.error().code == ErrorCode::bad_citation);
    CHECK(provision.error().given == id);
    CHECK_FALSE(provision.error().allowed.empty());
    return provision.error();
}

bool offers(const Error& error, std::string_view word) {
    return std::find(error.allowed.begin(), error.allowed.end(), word) != error.allowed.end();
}

}  // namespace

TEST_CASE("the instruments stand in the order of their ids, each once and labelled") {
    const auto known = instruments();
    REQUIRE(known.size() == 37);
    for (std::size_t i = 0; i < known.size(); ++i) {
        INFO(std::string(known[i].id));
        CHECK(known[i].title.complete());
        CHECK(known[i].short_name.complete());
        CHECK(known[i].in_force.ordered());
        CHECK(find_instrument(known[i].id) == &known[i]);
        if (i > 0) CHECK(known[i - 1].id < known[i].id);
    }
}

TEST_CASE("every instrument of the dossier is known") {
    for (const char* id :
         {"uu-1-2015", "uu-8-2015", "uu-10-2016", "uu-6-2020", "uu-6-2014", "uu-3-2024",
          "uu-7-2017", "uu-7-2023", "uu-5-2014", "uu-20-2023", "pp-94-2021", "pp-53-2010",
          "pp-42-2004", "pp-37-2004", "pp-11-2017", "pp-17-2020", "pp-49-2018", "pp-79-2021",
          "skb-2022", "se-menpanrb-18-2023", "se-menpanrb-1-2023", "se-menpanrb-4-2024",
          "perpres-91-2024", "perpres-92-2024", "perbkn-6-2022", "mk-41-puu-xii-2014",
          "mk-136-puu-xxii-2024", "mk-121-puu-xxii-2024", "pkpu-2-2024", "pkpu-3-2022",
          "pkpu-5-2020", "pkpu-8-2022", "pkpu-13-2024", "right", "statement", "own-rules",
          "batang-800-169-2023"}) {
        INFO(id);
        CHECK(find_instrument(id) != nullptr);
    }
}

TEST_CASE("an id that is not an instrument finds none") {
    for (const char* id : {"", "uu", "uu-10-2017", "UU-10-2016", "pp-94-2021/5", "zz", "a"})
        CHECK(find_instrument(id) == nullptr);
}

TEST_CASE("UU 20/2023 takes the place of UU 5/2014 on 31 October 2023") {
    CHECK(find_instrument("uu-5-2014")->in_force.contains(Date(2023, 10, 30)));
    CHECK_FALSE(find_instrument("uu-5-2014")->in_force.contains(Date(2023, 10, 31)));
    CHECK_FALSE(find_instrument("uu-20-2023")->in_force.contains(Date(2023, 10, 30)));
    CHECK(find_instrument("uu-20-2023")->in_force.contains(Date(2023, 10, 31)));
}

TEST_CASE("PP 94/2021 takes the place of PP 53/2010 on 31 August 2021") {
    CHECK_FALSE(find_instrument("pp-53-2010")->in_force.contains(Date(2010, 6, 5)));
    CHECK(find_instrument("pp-53-2010")->in_force.contains(Date(2010, 6, 6)));
    CHECK(find_instrument("pp-53-2010")->in_force.contains(Date(2021, 8, 30)));
    CHECK_FALSE(find_instrument("pp-53-2010")->in_force.contains(Date(2021, 8, 31)));
    CHECK(find_instrument("pp-94-2021")->in_force.contains(Date(2021, 8, 31)));
}

TEST_CASE("decrees, circulars and rulings begin on their day") {
    CHECK(find_instrument("skb-2022")->in_force.from == Date(2022, 9, 22));
    CHECK(find_instrument("se-menpanrb-1-2023")->in_force.from == Date(2023, 1, 3));
    CHECK(find_instrument("se-menpanrb-18-2023")->in_force.from == Date(2023, 9, 10));
    CHECK(find_instrument("mk-136-puu-xxii-2024")->in_force.from == Date(2024, 11, 14));
    CHECK(find_instrument("pp-42-2004")->in_force.from == Date(2004, 10, 18));
}

TEST_CASE("provisions are cited in the style of the field") {
    CHECK(id_of("pp-94-2021/5.n.2") == "Pasal 5 huruf n angka 2 PP 94/2021");
    CHECK(id_of("pp-94-2021/14.i.3") == "Pasal 14 huruf i angka 3 PP 94/2021");
    CHECK(id_of("pp-94-2021/13.g") == "Pasal 13 huruf g PP 94/2021");
    CHECK(id_of("pp-94-2021/42.1") == "Pasal 42 ayat (1) PP 94/2021");
    CHECK(id_of("uu-10-2016/71.1") == "Pasal 71 ayat (1) UU 10/2016");
    CHECK(id_of("uu-10-2016/188") == "Pasal 188 UU 10/2016");
    CHECK(id_of("uu-7-2017/280.2.f") == "Pasal 280 ayat (2) huruf f UU 7/2017");
    CHECK(id_of("uu-20-2023/52.3.j") == "Pasal 52 ayat (3) huruf j UU 20/2023");
    CHECK(id_of("uu-6-2014/29.j") == "Pasal 29 huruf j UU 6/2014");
    CHECK(id_of("pp-42-2004/11.c") == "Pasal 11 huruf c PP 42/2004");
    CHECK(id_of("perpres-91-2024/28a") == "Pasal 28A Perpres 91/2024");
    CHECK(id_of("uu-1-2015/7.1a") == "Pasal 7 ayat (1a) UU 1/2015");
}

TEST_CASE("provisions are cited in English too") {
    CHECK(en_of("pp-94-2021/5.n.2") == "Article 5, letter n, item 2 of PP 94/2021");
    CHECK(en_of("uu-10-2016/71.1") == "Article 71, paragraph (1) of UU 10/2016");
    CHECK(en_of("uu-20-2023/52.3.j") == "Article 52, paragraph (3), letter j of UU 20/2023");
    CHECK(en_of("pp-53-2010/4.15.a") == "Article 4, item 15, letter a of PP 53/2010");
    CHECK(en_of("pp-53-2010/7.3.a") == "Article 7, paragraph (3), letter a of PP 53/2010");
}

TEST_CASE("in PP 53/2010 duties, prohibitions and breaches count in items, Pasal 7 in paragraphs") {
    CHECK(id_of("pp-53-2010/4.15.a") == "Pasal 4 angka 15 huruf a PP 53/2010");
    CHECK(id_of("pp-53-2010/12.9") == "Pasal 12 angka 9 PP 53/2010");
    CHECK(id_of("pp-53-2010/13.13") == "Pasal 13 angka 13 PP 53/2010");
    CHECK(id_of("pp-53-2010/3.4") == "Pasal 3 angka 4 PP 53/2010");
    CHECK(id_of("pp-53-2010/7.3") == "Pasal 7 ayat (3) PP 53/2010");
    CHECK(id_of("pp-53-2010/7.4.e") == "Pasal 7 ayat (4) huruf e PP 53/2010");

    const auto item = parse_provision("pp-53-2010/4.15.a").value();
    CHECK(item.article == "4");
    CHECK(item.paragraph.empty());
    CHECK(item.item == "15");
    CHECK(item.letter == "a");
    CHECK_FALSE(item.letter_first);

    const auto paragraph = parse_provision("pp-53-2010/7.3.b").value();
    CHECK(paragraph.paragraph == "3");
    CHECK(paragraph.letter == "b");
    CHECK(paragraph.item.empty());
    CHECK(paragraph.letter_first);
}

TEST_CASE("definitions in Pasal 1 count in items") {
    CHECK(id_of("pp-94-2021/1.6") == "Pasal 1 angka 6 PP 94/2021");
    CHECK(id_of("uu-8-2015/1.28") == "Pasal 1 angka 28 UU 8/2015");
    CHECK(id_of("pp-94-2021/45.3") == "Pasal 45 angka 3 PP 94/2021");
}

TEST_CASE("rows of the joint decree are cited by their table") {
    CHECK(id_of("skb-2022/ke-4") == "SKB Netralitas 2022, Lampiran II, baris kode etik 4");
    CHECK(en_of("skb-2022/ke-4") == "2022 Joint Decree on Neutrality, Annex II, ethics row 4");
    CHECK(id_of("skb-2022/dp-13") == "SKB Netralitas 2022, Lampiran II, baris disiplin 13");
    CHECK(en_of("skb-2022/dp-8") == "2022 Joint Decree on Neutrality, Annex II, discipline row 8");
    CHECK(id_of("se-menpanrb-1-2023/dp-10") == "SE MenPANRB 1/2023, bentuk baris DP-10");
    CHECK(en_of("se-menpanrb-1-2023/ke-1") == "MenPANRB Circular 1/2023, form of row KE-1");
}

TEST_CASE("named points are cited by their names") {
    CHECK(id_of("se-menpanrb-18-2023/may.attend") == "SE MenPANRB 18/2023 (boleh hadir)");
    CHECK(en_of("se-menpanrb-18-2023/may.attend") == "MenPANRB Circular 18/2023 (may attend)");
    CHECK(id_of("se-menpanrb-18-2023/not.attributes") ==
          "SE MenPANRB 18/2023 (dilarang memakai atribut)");
}

TEST_CASE("rights, statements and own rules are named without an instrument") {
    CHECK(id_of("right/vote") == "hak memilih");
    CHECK(en_of("right/vote") == "right to vote");
    CHECK(id_of("own-rules/tni") == "aturan TNI sendiri");
    CHECK(en_of("own-rules/polri") == "the police's own rules");
    CHECK(id_of("own-rules/soe") == "aturan BUMN/BUMD sendiri");
    CHECK(id_of("statement/passive_attendance") ==
          "pernyataan pejabat bahwa ASN boleh hadir pasif dalam kampanye");
}

TEST_CASE("points of a local circular are read as items and letters") {
    CHECK(id_of("batang-800-169-2023/2.c") ==
          "SE Pj. Bupati Batang 800/169/2023, angka 2 huruf c");
    CHECK(en_of("batang-800-169-2023/2.c") == "Batang Circular 800/169/2023, item 2, letter c");
    CHECK(id_of("batang-800-169-2023/lampiran") == "SE Pj. Bupati Batang 800/169/2023 (lampiran)");
}

TEST_CASE("a whole instrument is cited by its short name") {
    CHECK(id_of("mk-136-puu-xxii-2024") == "Putusan MK 136/PUU-XXII/2024");
    CHECK(en_of("mk-136-puu-xxii-2024") == "Constitutional Court Ruling 136/PUU-XXII/2024");
    CHECK(id_of("pp-94-2021") == "PP 94/2021");
    CHECK(id_of("skb-2022") == "SKB Netralitas 2022");
    CHECK(id_of("right") == "hak menurut hukum");
}

TEST_CASE("a provision printed as an id is the id it was read from") {
    std::vector<std::string> ids{
        "pp-94-2021/5.n.2", "pp-94-2021/14.i.3", "pp-94-2021/13.g",     "pp-94-2021/8.3.a",
        "pp-94-2021/28",    "pp-94-2021/1.6",    "pp-53-2010/4.15.a",   "pp-53-2010/4.14",
        "pp-53-2010/12.9",  "pp-53-2010/7.3.a",  "pp-53-2010/4",        "uu-10-2016/71.1",
        "uu-10-2016/188",   "uu-7-2017/280.2.f", "uu-7-2017/240.1.k.2", "uu-20-2023/52.3.j",
        "uu-1-2015/7.1a.b", "perpres-91-2024/28a.1", "batang-800-169-2023/2.c",
        "batang-800-169-2023/lampiran_1.3-b", "statement/passive_attendance"};
    for (const Instrument& instrument : instruments()) ids.emplace_back(instrument.id);
    for (int i = 1; i <= 7; ++i) {
        ids.push_back("skb-2022/ke-" + std::to_string(i));
        ids.push_back("se-menpanrb-1-2023/ke-" + std::to_string(i));
    }
    for (int i = 1; i <= 13; ++i) {
        ids.push_back("skb-2022/dp-" + std::to_string(i));
        ids.push_back("se-menpanrb-1-2023/dp-" + std::to_string(i));
    }
    for (const char* point : {"may.accompany", "may.attend", "may.be_photographed",
                              "not.attributes", "not.social_media", "not.speak", "not.activities",
                              "not.state_goods"})
        ids.push_back("se-menpanrb-18-2023/" + std::string(point));
    for (const char* point : {"vote", "learn_programme", "serve_as_election_officer",
                              "presence_on_duty", "resign_first"})
        ids.push_back("right/" + std::string(point));
    for (const char* point : {"tni", "polri", "soe"})
        ids.push_back("own-rules/" + std::string(point));

    for (const std::string& id : ids) {
        INFO(id);
        const auto provision = parse_provision(id);
        REQUIRE(provision.has_value());
        CHECK(to_id(*provision) == id);
        CHECK_FALSE(cite(id, Language::indonesian).empty());
        CHECK_FALSE(cite(id, Language::english).empty());
        // A citation is words, not the id itself.
        CHECK(cite(id, Language::indonesian) != id);
    }
}

TEST_CASE("an unknown instrument is refused at its first character, with those like it") {
    const Error error = error_of("uu-10-2061/71.1");
    CHECK(error.place == "1");
    CHECK(error.allowed.front() == "uu-10-2016");
    CHECK(error.allowed.size() <= 5);
    CHECK(offers(error_of("skb2022/ke-1"), "skb-2022"));
    CHECK(offers(error_of("PP-94-2021"), "pp-94-2021"));
    CHECK(offers(error_of("pp-94"), "pp-94-2021"));
    CHECK(error_of("").place == "1");
    CHECK(error_of("/5.n.2").place == "1");
}

TEST_CASE("a place that no article has is refused where it stands") {
    CHECK(error_of("uu-10-2016/").place == "12");
    CHECK(error_of("uu-10-2016/pasal").place == "12");
    CHECK(error_of("uu-10-2016/71.").place == "15");
    CHECK(error_of("uu-10-2016/71..1").place == "15");
    CHECK(error_of("uu-10-2016/071").place == "12");
    CHECK(error_of("uu-10-2016/0").place == "12");
    CHECK(error_of("uu-10-2016/71.0").place == "15");
    CHECK(error_of("uu-10-2016/71.1.2").place == "17");
    CHECK(error_of("uu-10-2016/71.1.a.b").place == "19");
    CHECK(error_of("uu-10-2016/71.1.a.1.c").place == "21");
    CHECK(error_of("uu-10-2016/71/1").place == "12");
    CHECK(error_of("uu-10-2016/71 ayat (1)").place == "12");
    CHECK(error_of("uu-10-2016/71.A").place == "15");
    CHECK(error_of("pp-53-2010/4.a").place == "14");
    CHECK(error_of("pp-53-2010/4.15.1").place == "17");
    CHECK(error_of("pp-53-2010/4.15.a.1").place == "19");
}

TEST_CASE("a point that the instrument does not have is refused, with those like it") {
    CHECK(error_of("right/voet").allowed.front() == "right/vote");
    CHECK(error_of("skb-2022/ke-8").place == "10");
    CHECK(offers(error_of("se-menpanrb-18-2023/may.atend"), "se-menpanrb-18-2023/may.attend"));
    for (const char* id :
         {"skb-2022/", "skb-2022/ke-", "skb-2022/ke-0", "skb-2022/ke-01", "skb-2022/ke-8",
          "skb-2022/dp-14", "skb-2022/dp-999999999999999999999", "skb-2022/ke-1.a", "right/",
          "own-rules/bin", "statement/active_attendance", "batang-800-169-2023/",
          "batang-800-169-2023/2.", "batang-800-169-2023/2..c", "batang-800-169-2023/2.C"})
        error_of(id);
}

TEST_CASE("an id that cannot be read is cited as it stands") {
    CHECK(id_of("perda-1-1999/3") == "perda-1-1999/3");
    CHECK(en_of("") == "");
    CHECK(id_of("uu-10-2016/71..1") == "uu-10-2016/71..1");
}

TEST_CASE("hostile ids are refused and nothing worse") {
    error_of(std::string(100000, 'u'));
    error_of("uu-10-2016/" + std::string(100000, '.'));
    error_of(std::string("uu-10-2016\0/71", 14));
    error_of("skb-2022/ke-" + std::string(100000, '9'));
    error_of("\xff\xfe/\x80");
}

TEST_CASE("a provision without an instrument is printed as nothing") {
    CHECK(to_id(Provision{}).empty());
    CHECK(cite(Provision{}, Language::indonesian).empty());
}

TEST_CASE("a provision can be put together by hand") {
    Provision provision;
    provision.instrument = find_instrument("pp-94-2021");
    provision.article = "5";
    provision.letter = "n";
    provision.item = "2";
    CHECK(to_id(provision) == "pp-94-2021/5.n.2");
    CHECK(cite(provision, Language::indonesian) == "Pasal 5 huruf n angka 2 PP 94/2021");
}

TEST_CASE("the force of an instrument has a code and labels") {
    CHECK(to_code(Force::statute) == "statute");
    CHECK(to_code(Force::official_statement) == "official_statement");
    CHECK(label(Force::government_regulation, Language::indonesian) == "peraturan pemerintah");
    CHECK(label(Force::court_ruling, Language::english) == "ruling of the Constitutional Court");
    CHECK(find_instrument("skb-2022")->force == Force::joint_decree);
    CHECK(find_instrument("batang-800-169-2023")->force == Force::local_circular);
    CHECK(find_instrument("statement")->force == Force::official_statement);
    std::ostringstream out;
    out << Force::circular;
    CHECK(out.str() == "circular");
}
