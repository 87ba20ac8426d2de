// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/filter_section.h"

#include "widgets/section_header.h"

#include <QVBoxLayout>

namespace marquee {

FilterSection::FilterSection(ExplorerState& state, const QString& title, QWidget* parent)
    : QWidget(parent), m_state(state), m_header(new SectionHeader(title, this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_header);
    m_header->setFixedHeight(m_header->sizeHint().height()); // never squeezed by a low window
    m_header->setOpen(true);
}

void FilterSection::setBody(QWidget* body)
{
    m_layout->addWidget(body);
    m_header->setContent(body);
}

void FilterSection::setAside(const QString& words)
{
    m_header->setNote(words);
}

} // namespace marquee
