// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "charts/interval_strip.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QString>

namespace marquee {

/// How a kind of finding announces itself: in a word, an icon and a colour, never by colour alone.
struct FindingLook
{
    QString kind;
    IconName icon = IconName::Info;
    QColor Theme::*ink = &Theme::text2;
};
FindingLook findingLook(FindingKind kind);

struct VerdictLook
{
    QString word;
    QColor Theme::*ink = &Theme::text2;
};
VerdictLook verdictLook(ClaimVerdict verdict);

std::vector<StripDot> stripDots(const std::vector<FindingDot>& dots);

} // namespace marquee
