// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace marquee::test {

/// The first tag that is closed out of turn or never; empty when the page nests properly.
inline QString firstNestingFault(const QString& page)
{
    static const QRegularExpression kTag(QStringLiteral("<(/?)([a-z0-9]+)[^>]*?(/?)>"));
    const QStringList childless{"meta", "!doctype"};
    QStringList open;
    for (auto tags = kTag.globalMatch(page); tags.hasNext();) {
        const auto tag = tags.next();
        if (childless.contains(tag.captured(2)) || !tag.captured(3).isEmpty())
            continue;
        if (tag.captured(1).isEmpty())
            open.append(tag.captured(2));
        else if (open.isEmpty() || open.takeLast() != tag.captured(2))
            return tag.captured(0);
    }
    return open.join(u' ');
}

} // namespace marquee::test
