// SPDX-License-Identifier: Apache-2.0
//
// Markdown that reads well as plain text too: lines are wrapped, columns are aligned.
#ifndef NETRALITAS_DOCS_LAW_PAGE_HPP
#define NETRALITAS_DOCS_LAW_PAGE_HPP

#include <netralitas/netralitas.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netralitas::tables {

inline constexpr Language languages[] = {Language::indonesian, Language::english};

class Page {
public:
    void heading(int depth, std::string_view text);
    void paragraph(std::string_view text);
    /// An item of a list; depth 0 is the outermost.
    void item(int depth, std::string_view text);
    /// Ends a list or a block of lines.
    void gap();
    void table(const std::vector<std::string>& head,
               const std::vector<std::vector<std::string>>& rows);

    const std::string& text() const noexcept { return text_; }

private:
    void wrapped(std::string_view text, std::string_view first, std::string_view others);
    std::string text_;
};

// --- Words that every page needs ------------------------------------------------------------------

std::string join(const std::vector<std::string>& items, std::string_view separator);
/// "a, b dan c".
std::string listed(const std::vector<std::string>& items, Language language);
/// `id` as code.
std::string code(std::string_view id);
/// "3 Oktober 2024"; of an unknown date "-".
std::string day_words(Date day, Language language);
/// "sejak 31 Agustus 2021", "6 Juni 2010 sampai dengan 30 Agustus 2021"; empty where unlimited.
std::string interval_words(const HalfOpenInterval& interval, Language language);
/// cite() without the name of the instrument: "Pasal 5 huruf n angka 2", "Lampiran II, baris ...".
std::string cite_within(std::string_view provision, Language language);
/// Several provisions, each instrument named once: "Pasal 3 huruf a, Pasal 3 huruf b PP 94/2021".
std::string cite_all(const std::vector<std::string_view>& provisions, Language language);
/// What a court may impose.
std::string penalty_words(const Penalty& penalty, Language language);
/// "PNS, CPNS"; "setiap orang"; "setiap orang kecuali ...".
std::string persons_words(ActorSet persons, Language language, std::string_view between = "; ");
std::string acts_words(ActSet acts, Language language, std::string_view between = "; ");

}  // namespace netralitas::tables

#endif
