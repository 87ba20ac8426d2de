// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc alone (AUTOMOC --include): moc before Qt 6.5.3 stops at libstdc++'s visibility macro.
#pragma once
#define _GLIBCXX_VISIBILITY(x)
