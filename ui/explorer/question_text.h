// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "explorer/pick_question.h"

#include <QString>

namespace marquee {

/// What is asked, after "picks for": "Inception", "Inception, but lighter, with more of “Heist”", "3 titles",
/// "the audience Family night". Empty while nothing is asked.
QString questionText(const PickQuestion& question, const Catalogue& catalogue);

} // namespace marquee
