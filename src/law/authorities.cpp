// SPDX-License-Identifier: Apache-2.0
//
// Pasal 17-23 PP 94/2021: who punishes whom, at which level. Checked against the official text.
//
// Central and provincial service follow the same lines; a regency has no JPT utama or madya. For
// moderate punishments of a pengawas or pelaksana in a regency the text gives the power twice, to the
// PPK and to the official two levels above: both stand here. Pasal 23 ayat (1) huruf c gives a
// pengawas light punishments over functional officers only. A JPT madya who is a PPK is punished by
// the President at every level (Pasal 17 ayat (1) huruf b), which no fact here tells.
#include "law/authorities.hpp"

namespace netralitas::inline v0::law {
namespace {

using enum SanctionLevel;

constexpr SetOf<Service> upper = SetOf<Service>(Service::central) | SetOf<Service>(Service::provincial);
constexpr SetOf<Service> regency = Service::regency;
constexpr SetOf<Service> all = upper | regency;
constexpr SetOf<SanctionLevel> light_to_severe =
    SetOf<SanctionLevel>(light) | SetOf<SanctionLevel>(moderate) | SetOf<SanctionLevel>(severe);
constexpr SetOf<SanctionLevel> light_or_moderate =
    SetOf<SanctionLevel>(light) | SetOf<SanctionLevel>(moderate);
constexpr SetOf<SanctionLevel> moderate_or_severe =
    SetOf<SanctionLevel>(moderate) | SetOf<SanctionLevel>(severe);
constexpr SetOf<Post> administrator_and_below = SetOf<Post>(Post::administrator) |
                                                SetOf<Post>(Post::supervisor) |
                                                SetOf<Post>(Post::executive_staff);

constexpr PunishingPower president(std::string_view basis, Reach reach = Reach::every_kind) {
    return {Authority::president, reach, basis};
}
constexpr PunishingPower ppk(std::string_view basis, Reach reach = Reach::every_kind) {
    return {Authority::ppk, reach, basis};
}
constexpr PunishingPower official(Authority authority, std::string_view basis) {
    return {authority, Reach::every_kind, basis};
}

constexpr PowerRow rows[] = {
    // The President
    {upper, Post::jpt_utama, light_to_severe, president("pp-94-2021/17.1.a")},
    {upper, Post::jpt_madya, severe, president("pp-94-2021/17.2.a", Reach::dismissal)},
    {all, Post::functional_expert_main, severe, president("pp-94-2021/17.2.b", Reach::dismissal)},

    // PPK of central and provincial service
    {upper, Post::jpt_madya, light_or_moderate, ppk("pp-94-2021/18.1")},
    {upper, Post::jpt_madya, severe, ppk("pp-94-2021/18.1", Reach::without_dismissal)},
    {upper, Post::jpt_pratama, moderate_or_severe, ppk("pp-94-2021/18.2.a")},
    {upper, Post::functional_expert_main, light_or_moderate, ppk("pp-94-2021/18.2.b")},
    {upper, Post::functional_expert_main, severe,
     ppk("pp-94-2021/18.2.b", Reach::without_dismissal)},
    {upper, administrator_and_below, severe, ppk("pp-94-2021/18.2.c")},
    {upper, Post::functional, severe, ppk("pp-94-2021/18.2.d")},

    // PPK of a regency or city
    {regency, Post::jpt_pratama, light_to_severe, ppk("pp-94-2021/18.3.a")},
    {regency, Post::functional_expert_main, light_or_moderate, ppk("pp-94-2021/18.3.b")},
    {regency, Post::functional_expert_main, severe,
     ppk("pp-94-2021/18.3.b", Reach::without_dismissal)},
    {regency, administrator_and_below, moderate_or_severe, ppk("pp-94-2021/18.3.c")},
    {regency, Post::functional, severe, ppk("pp-94-2021/18.3.d")},

    // Officials, one level above for light and two above for moderate
    {upper, Post::jpt_pratama, light, official(Authority::jpt_madya, "pp-94-2021/20.a")},
    {upper, Post::administrator, moderate, official(Authority::jpt_madya, "pp-94-2021/20.b")},
    {all, Post::administrator, light, official(Authority::jpt_pratama, "pp-94-2021/21.a")},
    {all, Post::supervisor, moderate, official(Authority::jpt_pratama, "pp-94-2021/21.b")},
    {all, Post::functional, light_or_moderate,
     official(Authority::jpt_pratama, "pp-94-2021/21.c")},
    {all, Post::supervisor, light, official(Authority::administrator, "pp-94-2021/22.1.a")},
    {all, Post::executive_staff, moderate,
     official(Authority::administrator, "pp-94-2021/22.1.b")},
    {all, Post::functional, light_or_moderate,
     official(Authority::administrator, "pp-94-2021/22.1.c")},
    {all, Post::executive_staff, light, official(Authority::supervisor, "pp-94-2021/23.1.a")},
    {all, Post::functional, light, official(Authority::supervisor, "pp-94-2021/23.1.c")},
};

}  // namespace

constinit const ArrayView<PowerRow> powers{rows};

}  // namespace netralitas::inline v0::law
