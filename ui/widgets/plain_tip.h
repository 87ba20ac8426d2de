// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marquee {

/// Text of a tool tip that shows `text` as it is: names from a file may look like markup, which Qt would obey.
inline QString plainTip(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace marquee
