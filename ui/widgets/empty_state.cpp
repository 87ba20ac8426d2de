// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "theme/scale.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QVBoxLayout>

namespace marquee {

EmptyState::EmptyState(const QString& sentence, const QString& link, QWidget* parent)
    : QWidget(parent), m_sentence(new WrapLabel(sentence, FontRole::Base, &Theme::text2, this)),
      m_link(new LinkButton(link, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(scaled(420));
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addLayout(centred);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_link, &LinkButton::clicked, this, &EmptyState::linkActivated);
    setLink(link);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setLink(const QString& link)
{
    m_link->setText(link);
    m_link->updateGeometry();
    m_link->setVisible(!link.isEmpty());
}

} // namespace marquee
