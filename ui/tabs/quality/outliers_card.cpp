// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/outliers_card.h"

#include "explorer/wording.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QGridLayout>

namespace marquee {

OutliersCard::OutliersCard(QWidget* parent) : Card(tr("Outliers"), {}, parent), m_show(new LinkButton({}))
{
    addHeaderWidget(m_show);
    connect(m_show, &LinkButton::clicked, this, &OutliersCard::showRequested);
    setDataset(nullptr);
}

void OutliersCard::setDataset(const DatasetPtr& dataset)
{
    const std::size_t titles = dataset ? dataset->cleaning->flagged(Rule::FlagOutliers).size() : 0;
    m_show->setVisible(titles > 0);
    m_show->setText(tr("Show %1").arg(titlesText(static_cast<qint64>(titles))));
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, scaled(2), 0, 0);
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(5));
    grid->setColumnStretch(0, 1);
    if (!dataset || dataset->cleaning->outliers.empty()) {
        setSubtitle({});
        grid->addWidget(new WrapLabel(tr("No column was tested: the rule is off, or no number varies enough.")), 0, 0);
    } else {
        const bool perType = dataset->cleaning->outliers.front().type.has_value();
        setSubtitle(perType ? tr("films and series each on their own, as the rule is set")
                            : tr("all titles together, as the rule is set"));
        addNames(*grid);
        for (const OutlierSummary& outliers : dataset->cleaning->outliers)
            addLine(*grid, *dataset, outliers);
    }
    grid->setRowStretch(grid->rowCount(), 1); // room that is left lies below
    setBody(body);
}

void OutliersCard::addNames(QGridLayout& grid)
{
    const QStringList names{tr("column"), tr("method"), tr("flagged"), tr("if not log")};
    for (int column = 0; column < names.size(); ++column)
        grid.addWidget(new ThemedLabel(names[column], FontRole::Footer, &Theme::text2), 0, column,
                       column < 2 ? Qt::AlignLeft : Qt::AlignRight);
}

void OutliersCard::addLine(QGridLayout& grid, const Dataset& dataset, const OutlierSummary& outliers)
{
    const int line = grid.rowCount();
    const QString column = fromUtf8(dataset.catalogue->source().header().at(outliers.column));
    const QString name = outliers.type ? tr("%1, %2").arg(column, typeName(*outliers.type)) : column;
    auto* flagged = new ThemedLabel(integerText(static_cast<qint64>(outliers.flagged)), FontRole::Table);
    QFont strong = flagged->font();
    strong.setWeight(QFont::DemiBold);
    flagged->setFont(strong);
    grid.addWidget(new ElidedLabel(name, FontRole::Table), line, 0);
    grid.addWidget(new ThemedLabel(fromUtf8(outliers.method), FontRole::Footer, &Theme::text2), line, 1);
    grid.addWidget(flagged, line, 2, Qt::AlignRight);
    const QString raw = outliers.logarithm ? integerText(static_cast<qint64>(outliers.flaggedRaw)) : QString();
    grid.addWidget(new ThemedLabel(raw, FontRole::Table, &Theme::text2), line, 3, Qt::AlignRight);
}

} // namespace marquee
