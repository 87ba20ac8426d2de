// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

#include <optional>
#include <variant>

namespace marquee {

/// A field whose labels colour or shape the points.
struct LabelChoice
{
    enum class Kind
    {
        Type,
        AgeRating,
        Runtime, ///< classes of length
        List     ///< genres, languages, …, own categories
    };
    Kind kind = Kind::Type;
    LabelField list = ListField::Genres; ///< of Kind::List
    bool operator==(const LabelChoice&) const = default;
};

/// By cluster, by the labels of a field, or by a number.
using ColourChoice = std::variant<std::monostate, LabelChoice, MeasureField>;

/// What colour, size and shape of the points show.
struct PointLooks
{
    ColourChoice colour;
    std::optional<MeasureField> size;
    std::optional<LabelChoice> shape;
    bool jitter = false; ///< points on axes of whole numbers are moved apart

    const LabelChoice* colourLabel() const noexcept { return std::get_if<LabelChoice>(&colour); }
    const MeasureField* colourNumber() const noexcept { return std::get_if<MeasureField>(&colour); }
};

} // namespace marquee
