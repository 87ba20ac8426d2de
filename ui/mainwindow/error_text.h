// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace marquee {

/// An error in sentences a strategist understands.
struct ErrorText
{
    QString what;   ///< what happened and where: "regional.csv cannot be opened: line 7 begins a quote that …"
    QString remedy; ///< what to do; may be empty
};

ErrorText explain(const Error& error);

} // namespace marquee
