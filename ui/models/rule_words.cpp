// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rule_words.h"

#include "theme/numbers.h"

#include <QCoreApplication>

#include <array>

namespace marquee {

namespace {

struct RuleWords
{
    const char *title, *hint, *flag;
};

constexpr std::array<RuleWords, kRuleCount> kWords{{
    {QT_TRANSLATE_NOOP("RuleWords", "Repair text"), QT_TRANSLATE_NOOP("RuleWords", "UTF-8 read as Windows-1252"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Merge labels"), QT_TRANSLATE_NOOP("RuleWords", "same label, other capitals"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Drop stray tokens"), QT_TRANSLATE_NOOP("RuleWords", "“English+[@Runtime]”"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Mark duplicates"), QT_TRANSLATE_NOOP("RuleWords", "title, type and release date"),
     QT_TRANSLATE_NOOP("RuleWords", "duplicate")},
    {QT_TRANSLATE_NOOP("RuleWords", "Flag borrowed facts"),
     QT_TRANSLATE_NOOP("RuleWords", "other titles, same votes and cast"),
     QT_TRANSLATE_NOOP("RuleWords", "borrowed facts")},
    {QT_TRANSLATE_NOOP("RuleWords", "Flag impossible dates"),
     QT_TRANSLATE_NOOP("RuleWords", "released later than added"), QT_TRANSLATE_NOOP("RuleWords", "impossible date")},
    {QT_TRANSLATE_NOOP("RuleWords", "Flag collection start"),
     QT_TRANSLATE_NOOP("RuleWords", "the first day is no real date"),
     QT_TRANSLATE_NOOP("RuleWords", "collection start")},
    {QT_TRANSLATE_NOOP("RuleWords", "Flag outliers"), QT_TRANSLATE_NOOP("RuleWords", "Tukey’s fences, modified z"),
     QT_TRANSLATE_NOOP("RuleWords", "outlier")},
    {QT_TRANSLATE_NOOP("RuleWords", "Flag impossible values"),
     QT_TRANSLATE_NOOP("RuleWords", "outside the scale, wrong century"),
     QT_TRANSLATE_NOOP("RuleWords", "impossible value")},
    {QT_TRANSLATE_NOOP("RuleWords", "Split lists"), QT_TRANSLATE_NOOP("RuleWords", "“Drama, Crime” is two labels"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Read numbers"), QT_TRANSLATE_NOOP("RuleWords", "“28,341”, “87%”, “8.5/10”"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Read money"), QT_TRANSLATE_NOOP("RuleWords", "“$2,122,065”, “1.2 million”"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Read dates"), QT_TRANSLATE_NOOP("RuleWords", "“12 Dec 2008”, “12/12/2008”"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Read runtimes"), QT_TRANSLATE_NOOP("RuleWords", "“1h 22m”, “30-60 mins”"), ""},
    {QT_TRANSLATE_NOOP("RuleWords", "Fill gaps"), QT_TRANSLATE_NOOP("RuleWords", "columns you choose"), ""},
}};

const RuleWords& wordsOf(Rule rule)
{
    return kWords.at(static_cast<std::size_t>(rule));
}

QString say(const char* text)
{
    return *text ? QCoreApplication::translate("RuleWords", text) : QString();
}

QString counted(const char* text, std::size_t count)
{
    return QCoreApplication::translate("RuleWords", text).arg(integerText(static_cast<qint64>(count)));
}

} // namespace

QString ruleTitle(Rule rule)
{
    return say(wordsOf(rule).title);
}

QString ruleHint(Rule rule)
{
    return say(wordsOf(rule).hint);
}

QString flagName(Rule rule)
{
    return say(wordsOf(rule).flag);
}

bool changesCells(Rule rule)
{
    return ruleKind(rule) == RuleKind::Changes;
}

QString ruleCount(const RuleSummary& summary, Rule rule)
{
    if (!summary.enabled)
        return say(QT_TRANSLATE_NOOP("RuleWords", "off"));
    if (changesCells(rule))
        return summary.changes == 1 ? say(QT_TRANSLATE_NOOP("RuleWords", "1 cell"))
                                    : counted(QT_TRANSLATE_NOOP("RuleWords", "%1 cells"), summary.changes);
    if (ruleKind(rule) == RuleKind::Reads)
        return summary.read == 1 ? say(QT_TRANSLATE_NOOP("RuleWords", "1 cell"))
                                 : counted(QT_TRANSLATE_NOOP("RuleWords", "%1 cells"), summary.read);
    return summary.titles == 1 ? say(QT_TRANSLATE_NOOP("RuleWords", "1 title"))
                               : counted(QT_TRANSLATE_NOOP("RuleWords", "%1 titles"), summary.titles);
}

QString ruleDeeds(const RuleSummary& summary, Rule rule)
{
    QStringList parts;
    const auto add = [&parts](std::size_t count, const char* one, const char* many) {
        if (count > 0)
            parts << (count == 1 ? say(one) : counted(many, count));
    };
    add(summary.titles, QT_TRANSLATE_NOOP("RuleWords", "1 title flagged."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 titles flagged."));
    add(summary.changes, QT_TRANSLATE_NOOP("RuleWords", "1 cell changed."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 cells changed."));
    add(summary.dropped, QT_TRANSLATE_NOOP("RuleWords", "1 title left out."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 titles left out."));
    add(summary.offered, QT_TRANSLATE_NOOP("RuleWords", "1 correction offered."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 corrections offered."));
    if (ruleKind(rule) != RuleKind::Reads)
        return parts.join(QLatin1Char(' '));
    add(summary.read, QT_TRANSLATE_NOOP("RuleWords", "1 cell needs it to be read."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 cells need it to be read."));
    add(summary.unreadable, QT_TRANSLATE_NOOP("RuleWords", "1 cell cannot be read."),
        QT_TRANSLATE_NOOP("RuleWords", "%1 cells cannot be read."));
    return parts.join(QLatin1Char(' '));
}

} // namespace marquee
