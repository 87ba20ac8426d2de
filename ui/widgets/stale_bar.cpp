// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stale_bar.h"

#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/link_button.h"

#include <QHBoxLayout>

namespace marquee {

StaleBar::StaleBar(QWidget* parent)
    : NoticeBar(&Theme::warningBack, &Theme::warningBorder, parent),
      m_sentence(new ElidedLabel({}, FontRole::Table, &Theme::text, this))
{
    words()->setSpacing(scaled(8));
    words()->addWidget(new IconLabel(IconName::Stale, &Theme::warning, this));
    words()->addWidget(m_sentence, 1);
    connect(addLink(tr("Recompute")), &LinkButton::clicked, this, &StaleBar::recomputeRequested);
    connect(addLink(tr("Revert")), &LinkButton::clicked, this, &StaleBar::revertRequested);
}

void StaleBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace marquee
