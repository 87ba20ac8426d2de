// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/title_style.h"

#include <string>

namespace marquee::synthetic {

/// Words from which the names and local titles of one origin are made. Surnames and places are compounds that sound
/// like their language and are invented.
struct Culture
{
    Words givens;
    Words surnameStarts;
    Words surnameEnds;
    Words placeStarts;
    Words placeEnds;
    Words houseKinds;  ///< "Pictures", "Filmproduktion"
    bool surnameFirst; ///< as Korean and Chinese names are written
    double localShare; ///< of titles that are in the local language
    bool tailFirst;    ///< a local title is tail + head ("yoru no " + "kagami") in place of head + tail
    Words heads;       ///< "La sombra"
    Words tails;       ///< " de la niebla"
};

const Culture& cultureOf(Origin origin);

/// A name of `culture`, the same one for the same number.
std::string personName(const Culture& culture, std::uint64_t number);
std::string surname(const Culture& culture, std::uint64_t number);
std::string placeName(const Culture& culture, std::uint64_t number);

} // namespace marquee::synthetic
