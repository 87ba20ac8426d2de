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
#include <utility>
#include <vector>

namespace marquee {

namespace {

constexpr std::size_t kMostExamples = 8;

/// What the rule flagged, group by group, the largest first, and groups of a size in the order of the file. Impossible
/// dates stand alone.
std::vector<TitleIds> groupsOf(const CleaningReport& report, Rule rule)
{
    std::map<std::uint32_t, TitleIds> byNumber;
    std::uint32_t alone = 0;
    for (const Flag& flag : report.flags)
        if (flag.rule == rule)
            byNumber[rule == Rule::FlagImpossibleDates ? alone++ : flag.group].push_back(flag.row);
    std::vector<TitleIds> groups;
    groups.reserve(byNumber.size());
    for (auto& [number, titles] : byNumber)
        groups.push_back(std::move(titles));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const TitleIds& a, const TitleIds& b) { return a.size() > b.size(); });
    return groups;
}

/// "2021 → 2020  The Vigil"
QString datesText(const Catalogue& catalogue, TitleId title)
{
    QString name = fromUtf8(catalogue.title(title));
    const auto released = catalogue.releaseYear(title);
    if (!released || !catalogue.netflixDate(title))
        return name;
    const auto added = static_cast<int>(std::chrono::year_month_day(*catalogue.netflixDate(title)).year());
    return FlagCard::tr("%1 → %2  %3").arg(*released).arg(added).arg(name);
}

/// "3 × Red, RED": each way of writing it once.
QString groupText(const Catalogue& catalogue, const TitleIds& titles)
{
    QStringList names;
    for (const TitleId title : titles)
        names << fromUtf8(catalogue.title(title));
    names.removeAll(QString()); // a record that was merged into another has none
    names.removeDuplicates();
    return FlagCard::tr("%1 × %2").arg(integerText(static_cast<qint64>(titles.size())),
                                       names.join(QLatin1String(", ")));
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
        return (summary.groups == 1
                    ? tr("Different titles with the score, votes, date and cast of one record, in %1 group. It holds:")
                    : tr("Different titles with the score, votes, date and cast of one record, in %1 groups. The "
                         "largest one holds:"))
            .arg(groups);
    case Rule::FlagDuplicates:
        return (summary.groups == 1
                    ? tr("The same title, type and release date more than once, in %1 group:")
                    : tr("The same title, type and release date more than once, in %1 groups. The largest:"))
            .arg(groups);
    default:
        return basis == DateBasis::Day ? tr("Released on a later day than added to Netflix (released → added):")
                                       : tr("Released in a later year than added to Netflix (released → added):");
    }
}

void FlagCard::setDataset(const DatasetPtr& dataset)
{
    const RuleSummary summary = dataset ? dataset->cleaning->rules.at(static_cast<std::size_t>(m_rule)) : RuleSummary{};
    const auto left = static_cast<qint64>(summary.titles - std::min(summary.titles, summary.dropped));
    m_show->setVisible(left > 0); // what cleaning dropped is in no table
    m_show->setText(tr("Show %1").arg(titlesText(left)));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(scaled(4));
    const DateBasis basis = dataset ? dataset->cleaning->options.dates.basis : DateBasis::Year;
    column->addWidget(new WrapLabel(sentence(summary, basis)));
    const auto groups = dataset ? groupsOf(*dataset->cleaning, m_rule) : std::vector<TitleIds>();
    for (std::size_t i = 0; i < std::min(groups.size(), kMostExamples); ++i) {
        const Catalogue& catalogue = *dataset->catalogue;
        const QString text = m_rule == Rule::FlagImpossibleDates ? datesText(catalogue, groups[i].front())
                                                                 : groupText(catalogue, groups[i]);
        column->addWidget(new ElidedLabel(text, FontRole::Table));
    }
    if (groups.size() > kMostExamples)
        column->addWidget(
            new ThemedLabel(tr("and %1 more").arg(integerText(static_cast<qint64>(groups.size() - kMostExamples))),
                            FontRole::Footer, &Theme::text3));
    column->addStretch();
    setBody(body);
}

} // namespace marquee
