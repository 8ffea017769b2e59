// SPDX-License-Identifier: Apache-2.0
//
// Instruments and provisions: where a rule is written.
//
// An *instrument* is one act of law or policy: a statute (UU), a government regulation (PP), a
// joint decree (SKB), a circular (SE), a ruling (putusan). A *provision* is a place in it, down to
// the letter and the item. Both have an id, which is a public contract: `pp-94-2021/5.n.2` is
// Pasal 5 huruf n angka 2 PP 94/2021.
#ifndef NETRALITAS_CITATION_HPP
#define NETRALITAS_CITATION_HPP

#include <netralitas/calendar.hpp>
#include <netralitas/text.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace netralitas {
inline namespace v0 {

/// What binds: the rank of the source in the order of norms (UU 12/2011) or, below it, of policy.
enum class Force : std::uint8_t {
    statute,                ///< undang-undang (UU)
    government_regulation,  ///< peraturan pemerintah (PP)
    joint_decree,           ///< keputusan bersama (SKB)
    agency_regulation,      ///< PKPU, Peraturan BKN, Perbawaslu
    circular,               ///< surat edaran (SE)
    local_circular,         ///< surat edaran kepala daerah
    court_ruling,           ///< putusan Mahkamah Konstitusi
    official_statement,     ///< a statement by an official, no legal form
};

/// How the numbers right below an article are to be read.
enum class Numbering : std::uint8_t {
    paragraphs,  ///< "71.1" is Pasal 71 ayat (1)
    items,       ///< "4.15" is Pasal 4 angka 15 (as in PP 53/2010)
    points,      ///< no articles: a named point or row of the instrument ("ke-4", "may.attend")
};

struct Instrument {
    std::string_view id;          ///< "pp-94-2021"
    Force force;
    std::string_view number;      ///< as printed, "94" or "136/PUU-XXII/2024"
    int year;
    Text title;                   ///< what it is about
    Text short_name;              ///< "PP 94/2021"
    HalfOpenInterval in_force;    ///< from its entry into force until its repeal
    Numbering numbering = Numbering::paragraphs;
};

/// A place in an instrument. `article` is empty for the whole instrument.
struct Provision {
    const Instrument* instrument = nullptr;
    std::string article;    ///< "5", or a named point ("ke-4")
    std::string paragraph;  ///< ayat: "1"
    std::string letter;     ///< huruf: "n"
    std::string item;       ///< angka: "2"
    bool letter_first = true;  ///< huruf n angka 2 (true) or angka 15 huruf a (false)
};

/// The instruments the library knows, in the order of their ids.
NETRALITAS_EXPORT ArrayView<Instrument> instruments() noexcept;

/// The instrument with that id, or null.
NETRALITAS_EXPORT const Instrument* find_instrument(std::string_view id) noexcept;

/// Reads the id of a provision ("uu-10-2016/71.1") or of an instrument alone ("mk-136-2024").
/// Errors: bad_citation, with the place and the instruments whose id is like it.
NETRALITAS_EXPORT Result<Provision> parse_provision(std::string_view id);

/// The id again: parse_provision(id).value() printed is `id`.
NETRALITAS_EXPORT std::string to_id(const Provision& provision);

/// In the style of the field: "Pasal 5 huruf n angka 3 PP 94/2021", or in English
/// "Article 5, letter n, item 3 of PP 94/2021".
NETRALITAS_EXPORT std::string cite(const Provision& provision, Language language);

/// cite() of a provision id; an id that does not parse is printed as it stands.
NETRALITAS_EXPORT std::string cite(std::string_view provision_id, Language language);

NETRALITAS_EXPORT std::string_view to_code(Force value) noexcept;
NETRALITAS_EXPORT std::string_view label(Force value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, Force value);

}  // namespace v0
}  // namespace netralitas

#endif
