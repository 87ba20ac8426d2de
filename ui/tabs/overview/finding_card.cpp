// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/finding_card.h"

#include "charts/chart_text.h"
#include "tabs/overview/finding_words.h"
#include "theme/scale.h"
#include "widgets/icon_label.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marquee {

FindingCard::FindingCard(const Finding& finding, StripRange range, QWidget* parent) : Card({}, {}, parent)
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(16);
    row->addWidget(words(finding), 11);
    row->addWidget(numbers(finding, range), 10);
    setBody(body);
    layout()->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    setAccessibleName(findingLook(finding.kind).kind);
    setAccessibleDescription(QString::fromStdString(finding.sentence) + QLatin1Char(' ') +
                             QString::fromStdString(finding.meta));
}

QWidget* FindingCard::words(const Finding& finding)
{
    const FindingLook look = findingLook(finding.kind);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(5);
    head->addWidget(new IconLabel(look.icon, look.ink, nullptr, 14));
    auto* kind = new ThemedLabel(look.kind, FontRole::Footer, look.ink);
    QFont strong = kind->font();
    strong.setWeight(QFont::DemiBold);
    kind->setFont(strong);
    head->addWidget(kind, 1);
    layout->addLayout(head);
    layout->addWidget(new WrapLabel(QString::fromStdString(finding.sentence), FontRole::Medium, &Theme::text));
    layout->addWidget(new WrapLabel(QString::fromStdString(finding.meta), FontRole::Footer, &Theme::text3));
    layout->addStretch(1);
    return column;
}

QWidget* FindingCard::numbers(const Finding& finding, StripRange range)
{
    auto* column = new QWidget;
    column->setMaximumWidth(260);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new IntervalStrip({stripDots(finding.dots), {}, range}));
    auto* link = new LinkButton(tr("Show %1").arg(titlesText(finding.titles.size())));
    link->setToolTip(tr("Filters the catalogue to these titles, in place of any other filter"));
    connect(link, &LinkButton::clicked, this, &FindingCard::showTitles);
    layout->addWidget(link, 0, Qt::AlignRight);
    link->setVisible(!finding.titles.empty()); // not before it has a parent: it would be a window
    layout->addStretch(1);
    return column;
}

} // namespace marquee
