// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/slate/slate_words.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <QCoreApplication>

namespace marquee {
namespace {

constexpr double kWhole = 100;

QString translate(const char* text)
{
    return QCoreApplication::translate("SlateWords", text);
}

QString points(double score)
{
    return decimalText(score * kWhole, 1);
}

QString countryNames(const SlateRules& rules)
{
    QStringList names;
    for (const std::string& country : rules.countries)
        names << fromUtf8(country);
    return names.join(QStringLiteral(", "));
}

QString costSentence(const RuleCost& cost, const SlateRules& rules, double total)
{
    constexpr double kNothing = 5e-5; // rounds to 0.0 points
    const QString rule = ruleText(cost.rule, rules);
    if (cost.cost < kNothing)
        return translate("“%1” costs nothing.").arg(rule);
    return translate("“%1” costs %2 points (%3): without it the slate reaches %4.")
        .arg(rule, points(cost.cost), percentText(cost.cost / (total + cost.cost), 1), points(total + cost.cost));
}

} // namespace

QString ruleText(const std::string& rule, const SlateRules& rules)
{
    if (rule == "most_per_genre")
        return translate("At most %1 of a genre").arg(rules.mostPerGenre.value_or(0));
    if (rule == "non_english")
        return translate("At least %1 not English").arg(percentText(rules.nonEnglish));
    if (rule == "countries")
        return translate("Available in %1").arg(countryNames(rules));
    return QString::fromStdString(rule);
}

QString slateVerdict(const Slate& slate, const SlateRules& rules, double unruled)
{
    QString text = translate("The scores add up to %1 points").arg(points(slate.total));
    const double lost = unruled - slate.total;
    if (slate.costs.empty() || unruled <= 0)
        text += translate(": no rule is set, so these are the best titles.");
    else
        text += translate(", %1 (%2) less than the best titles without rules.")
                    .arg(points(lost), percentText(lost / unruled, 1));
    for (const RuleCost& cost : slate.costs)
        text += QLatin1Char(' ') + costSentence(cost, rules, slate.total);
    text += QLatin1Char(' ');
    if (slate.best)
        return text + translate("Proved best: no slate within the rules reaches more.");
    return text + translate("The best one met before the search ended; none within the rules reaches more than %1.")
                      .arg(points(slate.bound));
}

QString noSlateText(const Error& error, const SlateRules& rules)
{
    if (error.code != ErrorCode::TooFewRows)
        return QString::fromStdString(describe(error));
    QStringList helping;
    for (const char* rule : {"most_per_genre", "non_english", "countries"})
        if (error.detail.find(rule) != std::string::npos)
            helping << translate("“%1”").arg(ruleText(rule, rules));
    const QString text =
        translate("No slate of %1 keeps these rules.").arg(titlesText(static_cast<qint64>(rules.size)));
    if (helping.isEmpty())
        return text + QLatin1Char(' ') + translate("Dropping one of them is not enough: ask for fewer titles.");
    return text + QLatin1Char(' ') + translate("Drop %1, and there is one.").arg(helping.join(translate(" or ")));
}

std::vector<PickFact> ruleFacts(const SlateRules& rules)
{
    std::vector<PickFact> facts{{"Slate", std::to_string(rules.size) + " titles"}};
    if (rules.mostPerGenre)
        facts.push_back({"Most per genre", std::to_string(*rules.mostPerGenre)});
    if (rules.nonEnglish > 0)
        facts.push_back({"Not English, at least", percentText(rules.nonEnglish).toStdString()});
    if (!rules.countries.empty())
        facts.push_back({"Available in all of", countryNames(rules).toStdString()});
    return facts;
}

} // namespace marquee
