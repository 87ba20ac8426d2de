// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_header.h"

#include "theme/colours.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

namespace {
constexpr int kChevronRoom = 15;
constexpr int kHeight = 24;
} // namespace

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : QPushButton(title, parent)
{
    QFont font = themeFont(FontRole::Table);
    font.setWeight(QFont::DemiBold);
    setFont(font);
    setCheckable(true);
    setChecked(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, [this](bool open) {
        if (m_content)
            m_content->setVisible(open);
    });
}

void SectionHeader::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void SectionHeader::setContent(QWidget* content)
{
    m_content = content;
    m_content->setVisible(isOpen());
}

void SectionHeader::setOpen(bool open)
{
    setChecked(open);
}

QSize SectionHeader::sizeHint() const
{
    return {scaled(208), scaled(kHeight)};
}

QSize SectionHeader::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + scaled(kChevronRoom), scaled(kHeight)};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    const QRectF chevron(0, 0, scaled(9), height());
    paintChevron(painter, chevron, isOpen() ? Pointing::Down : Pointing::Right, underMouse() ? t.text : t.text2);

    painter.setFont(font());
    painter.setPen(isEnabled() ? t.text : disabledInk(t));
    const QRect room = rect().adjusted(scaled(kChevronRoom), 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QRect noteRoom = room.adjusted(fontMetrics().horizontalAdvance(text()) + scaled(8), 0, 0, 0);
    painter.setFont(themeFont(FontRole::Table));
    painter.setPen(isEnabled() ? t.text3 : disabledInk(t));
    painter.drawText(noteRoom, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, noteRoom.width()));
}

} // namespace marquee
