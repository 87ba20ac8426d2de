// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace marquee {

/// Sets the format of all numbers (see numbers.h) for as long as it lives: a report is not to follow the machine it is
/// written on. GUI thread only.
class LocaleScope
{
public:
    explicit LocaleScope(const QLocale& locale) { QLocale::setDefault(locale); }
    ~LocaleScope() { QLocale::setDefault(m_before); }
    LocaleScope(const LocaleScope&) = delete;
    LocaleScope& operator=(const LocaleScope&) = delete;

    static QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }

private:
    QLocale m_before;
};

} // namespace marquee
