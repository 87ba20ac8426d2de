// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/fit_choices.h"

#include "theme/numbers.h"
#include "widgets/themed_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace marquee {

FitChoices::FitChoices(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(6);
    // In the order of the enumerations.
    m_standardisation = add(*rows, tr("Numbers by"), {tr("Mean, sd"), tr("Median, IQR")},
                            {tr("z-scores, cut at three deviations"),
                             tr("robust: a few extreme titles do not stretch the scale for the rest")});
    m_gaps = add(*rows, tr("Gaps become"), {tr("Type's median"), tr("Median of all")},
                 {tr("a film without the number takes the films' median, a series the series'"),
                  tr("every title without the number takes the median of all titles")});
    const QString many = integerText(static_cast<qint64>(kExactTitles));
    m_method = add(*rows, tr("Fit"), {tr("Exact"), tr("Automatic"), tr("Mini-batch")},
                   {tr("all titles in every step; slow above %1 titles").arg(many),
                    tr("exact up to %1 titles, mini-batch above").arg(many),
                    tr("approximate, by batches of titles: quick for very large catalogues")});
}

QComboBox* FitChoices::add(QVBoxLayout& rows, const QString& name, const QStringList& choices, const QStringList& tips)
{
    auto* box = new QComboBox;
    box->addItems(choices);
    for (int i = 0; i < tips.size(); ++i)
        box->setItemData(i, tips[i], Qt::ToolTipRole);
    box->setAccessibleName(name);
    box->setFixedWidth(124);
    auto* row = new QHBoxLayout;
    auto* label = new ThemedLabel(name, FontRole::Table, &Theme::text2);
    label->setBuddy(box);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(box);
    rows.addLayout(row);
    connect(box, &QComboBox::currentIndexChanged, this, &FitChoices::changed);
    connect(box, &QComboBox::currentIndexChanged, box, [box, tips](int index) { box->setToolTip(tips.value(index)); });
    box->setToolTip(tips.value(0));
    return box;
}

void FitChoices::showOptions(const ClusteringOptions& options)
{
    const QSignalBlocker quiet(this);
    m_standardisation->setCurrentIndex(static_cast<int>(options.features.standardisation));
    m_gaps->setCurrentIndex(static_cast<int>(options.features.gaps));
    m_method->setCurrentIndex(static_cast<int>(options.method));
}

void FitChoices::writeTo(ClusteringOptions& options) const
{
    options.features.standardisation = static_cast<Standardisation>(m_standardisation->currentIndex());
    options.features.gaps = static_cast<GapFilling>(m_gaps->currentIndex());
    options.method = static_cast<FitMethod>(m_method->currentIndex());
}

} // namespace marquee
