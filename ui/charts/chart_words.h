// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace marquee {

/// Translation context of the charts' words: the functions that make charts belong to no class.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace marquee
