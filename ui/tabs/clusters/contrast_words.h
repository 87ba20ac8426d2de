// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/group_contrast.h"

#include <QString>

namespace marquee {

/// One line of a comparison as it is read.
struct ContrastLine
{
    QString kind, name;           ///< "Genre", "Drama"
    QString a, b;                 ///< "6.42", "34 %"
    QString difference, interval; ///< "+0.34", "+12 pp", "×2.4" for a factor; "+0.31 – +0.37"
    QString effect;               ///< "g +1.24, large", "lift ×2.4, medium"
};
ContrastLine contrastLine(const Catalogue& catalogue, const NumberContrast& number);
ContrastLine contrastLine(const Catalogue& catalogue, const LabelContrast& label);

/// "large" from 0.8 on, "medium" 0.5, "small" 0.2, "hardly any" (Cohen 1988), whatever the sign; for g and for h.
QString effectWord(double effect);

} // namespace marquee
