// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/flag_card.h"

#include "explorer/wording.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace marquee {

namespace {

constexpr std::size_t kMostExamples = 8;

/// The titles of the largest group; of a rule whose flags stand alone, the first few.
TitleIds examples(const CleaningReport& report, Rule rule)
{
    std::map<std::uint32_t, TitleIds> groups;
    for (const Flag& flag : report.flags)
        if (flag.rule == rule)
            groups[rule == Rule::FlagImpossibleDates ? 0 : flag.group].push_back(flag.row);
    const auto largest = std::max_element(
        groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    return largest == groups.end() ? TitleIds() : largest->second;
}

QString titleText(const Catalogue& catalogue, TitleId title, Rule rule)
{
    QString name = fromUtf8(catalogue.title(title));
    const auto released = catalogue.releaseYear(title);
    if (rule != Rule::FlagImpossibleDates || !released || !catalogue.netflixDate(title))
        return name;
    const auto added = static_cast<int>(std::chrono::year_month_day(*catalogue.netflixDate(title)).year());
    return FlagCard::tr("%1 → %2  %3").arg(*released).arg(added).arg(name);
}

} // namespace

FlagCard::FlagCard(Rule rule, const QString& title, QWidget* parent)
    : Card(title, {}, parent), m_rule(rule), m_show(new LinkButton({}))
{
    addHeaderWidget(m_show);
    connect(m_show, &LinkButton::clicked, this, [this] { emit showRequested(m_rule); });
    setDataset(nullptr);
}

QString FlagCard::sentence(const RuleSummary& summary, DateBasis basis) const
{
    if (!summary.enabled)
        return tr("The rule is off.");
    if (summary.titles == 0)
        return tr("None found.");
    const QString groups = integerText(static_cast<qint64>(summary.groups));
    switch (m_rule) {
    case Rule::FlagBorrowedFacts:
        return tr("Different titles with the score, votes, date and cast of one record, in %1 groups. The largest one "
                  "holds:")
            .arg(groups);
    case Rule::FlagDuplicates:
        return tr("The same title, type and release date more than once, in %1 groups. The largest one holds:")
            .arg(groups);
    default:
        return basis == DateBasis::Day ? tr("Released on a later day than added to Netflix (released → added):")
                                       : tr("Released in a later year than added to Netflix (released → added):");
    }
}

void FlagCard::setDataset(const DatasetPtr& dataset)
{
    const RuleSummary summary = dataset ? dataset->cleaning->rules.at(static_cast<std::size_t>(m_rule)) : RuleSummary{};
    m_show->setVisible(summary.titles > 0);
    m_show->setText(tr("Show %1").arg(titlesText(static_cast<qint64>(summary.titles))));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(scaled(4));
    const DateBasis basis = dataset ? dataset->cleaning->options.dates.basis : DateBasis::Year;
    column->addWidget(new WrapLabel(sentence(summary, basis)));
    const TitleIds titles = dataset ? examples(*dataset->cleaning, m_rule) : TitleIds();
    for (std::size_t i = 0; i < std::min(titles.size(), kMostExamples); ++i)
        column->addWidget(new ElidedLabel(titleText(*dataset->catalogue, titles[i], m_rule), FontRole::Table));
    if (titles.size() > kMostExamples)
        column->addWidget(
            new ThemedLabel(tr("and %1 more").arg(integerText(static_cast<qint64>(titles.size() - kMostExamples))),
                            FontRole::Footer, &Theme::text3));
    column->addStretch();
    setBody(body);
}

} // namespace marquee
