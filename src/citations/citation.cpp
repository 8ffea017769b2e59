// SPDX-License-Identifier: Apache-2.0
//
// From the id of a provision to its parts, and from the parts to the id and the citation.
#include <netralitas/citation.hpp>

#include "citations/instruments.hpp"
#include "codebook.hpp"
#include "nearest.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netralitas::inline v0 {
namespace {

constexpr ValueInfo forces[] = {
    {"statute", {"undang-undang", "statute"}},
    {"government_regulation", {"peraturan pemerintah", "government regulation"}},
    {"joint_decree", {"keputusan bersama", "joint decree"}},
    {"agency_regulation", {"peraturan lembaga", "agency regulation"}},
    {"circular", {"surat edaran", "circular"}},
    {"local_circular", {"surat edaran kepala daerah", "local circular"}},
    {"court_ruling", {"putusan Mahkamah Konstitusi", "ruling of the Constitutional Court"}},
    {"official_statement", {"pernyataan pejabat", "statement of an official"}},
};
static_assert(std::size(forces) == static_cast<std::size_t>(Force::official_statement) + 1);
static_assert(detail::complete(forces));

// --- The pieces of an id -------------------------------------------------------------------------

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }

bool is_number(std::string_view piece) noexcept {
    return !piece.empty() && piece.front() != '0' &&
           std::all_of(piece.begin(), piece.end(), is_digit);
}
// Articles and paragraphs put in later carry a letter: Pasal 28A, ayat (1a).
bool is_inserted_number(std::string_view piece) noexcept {
    if (!piece.empty() && is_lower(piece.back())) piece.remove_suffix(1);
    return is_number(piece);
}
bool is_letter(std::string_view piece) noexcept {
    return piece.size() == 1 && is_lower(piece.front());
}
bool is_word(std::string_view piece) noexcept {
    return !piece.empty() && std::all_of(piece.begin(), piece.end(), [](char c) {
        return is_lower(c) || is_digit(c) || c == '_' || c == '-';
    });
}

// Takes pieces between dots, one after the other.
class Pieces {
public:
    Pieces(std::string_view text, std::size_t start) noexcept : text_(text), at_(start) {}

    bool take(std::string& into, bool (*fits)(std::string_view) noexcept) {
        if (finished_) return false;
        const std::size_t end = std::min(text_.find('.', at_), text_.size());
        const std::string_view piece = text_.substr(at_, end - at_);
        if (!fits(piece)) return false;
        into = piece;
        finished_ = end == text_.size();
        at_ = finished_ ? end : end + 1;
        return true;
    }
    // Whether everything was taken; a dot at the end leaves an empty piece that was not.
    bool finished() const noexcept { return finished_; }
    std::size_t position() const noexcept { return at_; }

private:
    std::string_view text_;
    std::size_t at_;
    bool finished_ = false;
};

// --- Named points and rows -----------------------------------------------------------------------

const Text* find_point_name(std::string_view instrument, std::string_view point) noexcept {
    for (const detail::NamedPoint& named : detail::named_points())
        if (named.instrument == instrument && named.point == point) return &named.name;
    return nullptr;
}

bool is_row_of(const detail::Rows& rows, std::string_view instrument, std::string_view point) {
    if (rows.instrument != instrument || point.substr(0, rows.prefix.size()) != rows.prefix)
        return false;
    const std::string_view number = point.substr(rows.prefix.size());
    if (!is_number(number) || number.size() > 3) return false;
    int value = 0;
    for (const char digit : number) value = value * 10 + (digit - '0');
    return value <= rows.count;
}

const detail::Rows* find_rows(std::string_view instrument, std::string_view point) {
    for (const detail::Rows& rows : detail::rows_of_tables())
        if (is_row_of(rows, instrument, point)) return &rows;
    return nullptr;
}

// Ids of every point listed for an instrument; none where its points are open.
std::vector<std::string> listed_points(std::string_view instrument) {
    const std::string start = std::string(instrument) + '/';
    std::vector<std::string> ids;
    for (const detail::NamedPoint& named : detail::named_points())
        if (named.instrument == instrument) ids.push_back(start + std::string(named.point));
    for (const detail::Rows& rows : detail::rows_of_tables())
        if (rows.instrument == instrument)
            for (int i = 1; i <= rows.count; ++i)
                ids.push_back(start + std::string(rows.prefix) + std::to_string(i));
    return ids;
}

// --- Parsing -------------------------------------------------------------------------------------

// The likeliest of many ids; the whole list would bury them.
template <class Ids>
std::vector<std::string> likeliest(std::string_view given, const Ids& ids) {
    std::vector<std::string> words = detail::nearest(given, ids);
    if (words.size() > 5) words.resize(5);
    return words;
}

// The place counts characters from 1.
Error bad_citation(std::string_view id, std::size_t offset, std::vector<std::string> allowed) {
    return {ErrorCode::bad_citation, std::to_string(offset + 1), std::string(id),
            std::move(allowed)};
}

Result<Provision> parse_article(std::string_view id, std::size_t start, Provision provision) {
    const std::string name(provision.instrument->id);
    Pieces pieces(id, start);
    if (!pieces.take(provision.article, is_inserted_number))
        return bad_citation(id, start, {name, name + "/<article>.<paragraph>.<letter>.<item>"});

    const std::string_view article = id.substr(0, start + provision.article.size());
    const auto counted = detail::articles_of_items();
    if (std::find(counted.begin(), counted.end(), article) != counted.end()) {
        provision.letter_first = !pieces.take(provision.item, is_number);
        if (!provision.letter_first) pieces.take(provision.letter, is_letter);
        if (!pieces.finished())
            return bad_citation(id, pieces.position(),
                                {std::string(article) + ".<item>.<letter>"});
        return provision;
    }
    pieces.take(provision.paragraph, is_inserted_number);
    if (pieces.take(provision.letter, is_letter)) pieces.take(provision.item, is_number);
    if (!pieces.finished())
        return bad_citation(id, pieces.position(),
                            {std::string(article) + ".<paragraph>.<letter>.<item>",
                             std::string(article) + ".<letter>.<item>"});
    return provision;
}

Result<Provision> parse_point(std::string_view id, std::size_t start, Provision provision) {
    const std::string_view instrument = provision.instrument->id;
    const std::string_view point = id.substr(start);
    provision.article = point;
    if (find_point_name(instrument, point) != nullptr || find_rows(instrument, point) != nullptr)
        return provision;
    if (const auto listed = listed_points(instrument); !listed.empty())
        return bad_citation(id, start, likeliest(id, listed));

    std::string piece;
    Pieces pieces(id, start);
    while (pieces.take(piece, is_word)) {
    }
    if (pieces.finished()) return provision;
    return bad_citation(id, pieces.position(),
                        {std::string(instrument), std::string(instrument) + "/<point>"});
}

// --- Printing ------------------------------------------------------------------------------------

// The words of a citation in one language.
struct Words {
    std::string_view article, paragraph, letter, item, comma, of;
};
constexpr Words words_id{"Pasal ", "ayat ", "huruf ", "angka ", " ", " "};
constexpr Words words_en{"Article ", "paragraph ", "letter ", "item ", ", ", " of "};

constexpr const Words& words_in(Language language) noexcept {
    return language == Language::english ? words_en : words_id;
}

void append(std::string& text, std::string_view part) { text.append(part.data(), part.size()); }

void append_part(std::string& text, const Words& words, std::string_view word,
                 std::string_view number) {
    if (number.empty()) return;
    if (!text.empty()) append(text, words.comma);
    append(text, word);
    append(text, number);
}

// Pasal 28A is written 28a in an id.
std::string printed_article(std::string article) {
    if (!article.empty() && is_lower(article.back()))
        article.back() = static_cast<char>(article.back() - 'a' + 'A');
    return article;
}

std::string cite_article(const Provision& provision, Language language) {
    const Words& words = words_in(language);
    std::string text;
    append_part(text, words, words.article, printed_article(provision.article));
    if (!provision.paragraph.empty())
        append_part(text, words, words.paragraph, '(' + provision.paragraph + ')');
    if (provision.letter_first) append_part(text, words, words.letter, provision.letter);
    append_part(text, words, words.item, provision.item);
    if (!provision.letter_first) append_part(text, words, words.letter, provision.letter);
    append(text, words.of);
    append(text, provision.instrument->short_name.in(language));
    return text;
}

// "2.c" of a circular: angka 2 huruf c. Empty where the pieces are of another sort.
std::string cite_numbered_point(std::string_view point, Language language) {
    const Words& words = words_in(language);
    std::string text;
    std::string piece;
    Pieces pieces(point, 0);
    while (!pieces.finished()) {
        if (pieces.take(piece, is_number)) {
            append_part(text, words, words.item, piece);
        } else if (pieces.take(piece, is_letter)) {
            append_part(text, words, words.letter, piece);
        } else {
            return {};
        }
    }
    return text;
}

std::string cite_point(const Provision& provision, Language language) {
    const Instrument& instrument = *provision.instrument;
    std::string text(instrument.short_name.in(language));
    if (const Text* name = find_point_name(instrument.id, provision.article)) {
        // Rights, statements and own rules are no instrument to be named.
        if (instrument.number.empty()) return std::string(name->in(language));
        text += " (";
        append(text, name->in(language));
        text += ')';
    } else if (const detail::Rows* rows = find_rows(instrument.id, provision.article)) {
        text += ", ";
        append(text, rows->name.in(language));
        append(text, std::string_view(provision.article).substr(rows->prefix.size()));
    } else if (const auto point = cite_numbered_point(provision.article, language);
               !point.empty()) {
        text += ", " + point;
    } else {
        text += " (" + provision.article + ')';
    }
    return text;
}

}  // namespace

const Instrument* find_instrument(std::string_view id) noexcept {
    const auto known = instruments();
    const auto* place =
        std::lower_bound(known.begin(), known.end(), id,
                         [](const Instrument& a, std::string_view b) { return a.id < b; });
    return place != known.end() && place->id == id ? place : nullptr;
}

Result<Provision> parse_provision(std::string_view id) {
    const std::size_t slash = std::min(id.find('/'), id.size());
    Provision provision;
    provision.instrument = find_instrument(id.substr(0, slash));
    if (provision.instrument == nullptr) {
        std::vector<std::string_view> ids;
        for (const Instrument& instrument : instruments()) ids.push_back(instrument.id);
        return bad_citation(id, 0, likeliest(id.substr(0, slash), ids));
    }
    if (slash == id.size()) return provision;
    return provision.instrument->numbering == Numbering::points
               ? parse_point(id, slash + 1, std::move(provision))
               : parse_article(id, slash + 1, std::move(provision));
}

std::string to_id(const Provision& provision) {
    std::string id;
    if (provision.instrument == nullptr) return id;
    append(id, provision.instrument->id);
    const auto add = [&id](char sign, const std::string& part) {
        if (part.empty()) return;
        id += sign;
        id += part;
    };
    add('/', provision.article);
    add('.', provision.paragraph);
    if (provision.letter_first) add('.', provision.letter);
    add('.', provision.item);
    if (!provision.letter_first) add('.', provision.letter);
    return id;
}

std::string cite(const Provision& provision, Language language) {
    if (provision.instrument == nullptr) return {};
    const Instrument& instrument = *provision.instrument;
    if (provision.article.empty()) return std::string(instrument.short_name.in(language));
    return instrument.numbering == Numbering::points ? cite_point(provision, language)
                                                     : cite_article(provision, language);
}

std::string cite(std::string_view provision_id, Language language) {
    const Result<Provision> provision = parse_provision(provision_id);
    return provision ? cite(*provision, language) : std::string(provision_id);
}

NETRALITAS_CODEBOOK(Force, forces)

}  // namespace netralitas::inline v0
