// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "tabs/clusters/point_looks.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace marquee {

/// Points told apart by the labels of a field: the most frequent ones, the others together, those without one.
struct PointLabels
{
    std::vector<std::int8_t>
        classes; ///< per title asked for: number of its label, names.size() for the others, -1: none
    std::vector<QString> names;
    bool anyOther = false, anyMissing = false;
};

/// The fields of this catalogue that points can be coloured or shaped by: type, age rating, classes of length, genre,
/// language, country and its own categories.
std::vector<LabelChoice> labelChoices(const Catalogue& catalogue);
QString labelChoiceName(const Catalogue& catalogue, const LabelChoice& choice); ///< "Type", "Genre"
/// The same with what it says of a title: "Genre, first named" where some titles have several labels. O(n).
QString labelChoiceTitle(const Catalogue& catalogue, const LabelChoice& choice);
/// Every label of a title: "Drama, Romance"; "–" without any.
QString labelsText(const Catalogue& catalogue, const LabelChoice& choice, TitleId title);

/// Types and lengths keep their natural order; other labels are numbered by frequency over `all`, so that a filter
/// does not change their colours. O(n).
/// @param all   titles that the frequencies are taken of
/// @param shown titles to be labelled
/// @param most  labels that get a number of their own
PointLabels labelPoints(const Catalogue& catalogue, const LabelChoice& choice, const TitleIds& all,
                        const TitleIds& shown, std::size_t most);

} // namespace marquee
