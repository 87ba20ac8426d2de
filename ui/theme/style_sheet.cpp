// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include "theme/colours.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <stdexcept>

namespace marquee {

namespace {

QHash<QString, QColor> tokens(const Theme& t)
{
    return {
        {QStringLiteral("window"), t.window},
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("raised"), t.raised},
        {QStringLiteral("sunken"), t.sunken},
        {QStringLiteral("border"), t.border},
        {QStringLiteral("control"), t.control},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("selection"), t.selection},
        {QStringLiteral("grid"), t.grid},
        {QStringLiteral("disabled"), disabledInk(t)},
    };
}

QString templateText()
{
    QFile file(QStringLiteral(":/marquee/theme/marquee.qss"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the style sheet is missing from the program");
    return QString::fromUtf8(file.readAll());
}

QString replacement(const QString& token, const QHash<QString, QColor>& colours)
{
    if (token.endsWith(QLatin1String("px")))
        return QStringLiteral("%1px").arg(scaled(token.chopped(2).toInt()));
    const auto found = colours.find(token);
    if (found == colours.end())
        throw std::logic_error("unknown token in the style sheet: " + token.toStdString());
    return found->name();
}

} // namespace

QString themeStyleSheet(const Theme& theme)
{
    static const QRegularExpression marker(QStringLiteral("@(\\w+)@"));
    const QString text = templateText();
    const auto colours = tokens(theme);
    QString result;
    qsizetype end = 0;
    for (auto it = marker.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += replacement(match.captured(1), colours);
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace marquee
