// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_tips.h"

#include "explorer/wording.h"
#include "models/rule_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CellTips", text);
}

/// Blanks and line ends of the file would vanish in rich text.
QString quoted(const std::string& text)
{
    return text.empty() ? say(QT_TRANSLATE_NOOP("CellTips", "(empty)"))
                        : QStringLiteral("“%1”").arg(fromUtf8(text).toHtmlEscaped());
}

} // namespace

QString changeTip(const AuditEntry& change)
{
    if (change.isImputed())
        return say(QT_TRANSLATE_NOOP("CellTips", "<b>Imputed: %1</b><br>The file has no value.<br>Used: %2"))
            .arg(ruleTitle(change.rule).toHtmlEscaped(), quoted(change.after));
    return say(QT_TRANSLATE_NOOP("CellTips", "<b>Changed: %1</b><br>In the file: %2<br>Used: %3"))
        .arg(ruleTitle(change.rule).toHtmlEscaped(), quoted(change.before), quoted(change.after));
}

bool isWorn(Rule rule)
{
    return rule == Rule::FlagDuplicates || rule == Rule::FlagBorrowedFacts || rule == Rule::FlagImpossibleDates;
}

QString flagsTip(const CleaningReport& report, TitleId title)
{
    QStringList parts;
    for (const Flag* flag : report.flagsOf(title)) {
        if (!isWorn(flag->rule))
            continue;
        const auto& summary = report.rules.at(static_cast<std::size_t>(flag->rule));
        parts << say(QT_TRANSLATE_NOOP("CellTips", "<b>Flagged: %1</b><br>%2.<br>Rule “%3”, %4."))
                     .arg(flagName(flag->rule), fromUtf8(flag->detail).toHtmlEscaped(), ruleTitle(flag->rule),
                          ruleCount(summary, flag->rule));
    }
    return parts.join(QStringLiteral("<br>"));
}

} // namespace marquee
