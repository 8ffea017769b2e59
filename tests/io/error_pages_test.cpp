// SPDX-License-Identifier: Apache-2.0
//
// docs/errors.md has an entry for every error code, with its sentence.
#include "samples.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace io_test;

TEST_CASE("every error code is explained in docs/errors.md, and no other") {
    std::ifstream file(NETRALITAS_SOURCE_DIR "/docs/errors.md");
    std::stringstream text;
    text << file.rdbuf();
    const std::string page = text.str();
    REQUIRE_FALSE(page.empty());

    const auto sentence = [](unsigned number, Language language) {
        const std::string whole =
            describe(Error{static_cast<ErrorCode>(number), {}, {}, {}}, language);
        return whole.substr(whole.find(": ") + 2);
    };
    const std::string unknown = sentence(9999, Language::english);
    unsigned codes = 0;
    for (unsigned number = 1000; number < 2000; ++number) {
        const std::string heading = "### NTR-" + std::to_string(number);
        const std::size_t at = page.find(heading);
        const bool known = sentence(number, Language::english) != unknown;
        CAPTURE(number);
        CHECK(known == (at != std::string::npos));
        if (!known || at == std::string::npos) continue;
        ++codes;
        const std::string entry = page.substr(at, page.find("\n### ", at + 1) - at);
        CHECK(entry.find(sentence(number, Language::english)) != std::string::npos);
        CHECK(entry.find(sentence(number, Language::indonesian)) != std::string::npos);
        CHECK(entry.find("**Where**") != std::string::npos);
        CHECK(entry.find("**What to do**") != std::string::npos);
    }
    CHECK(codes >= 29);
}
