// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_control.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"
#include "widgets/segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace marquee {

SegmentedControl::SegmentedControl(const QStringList& segments, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1); // the frame
    row->setSpacing(1);                  // the lines between segments
    setFixedHeight(scaled(26));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (int i = 0; i < segments.size(); ++i)
        addSegment(segments[i], i);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        emit currentChanged(index);
    });
}

void SegmentedControl::addSegment(const QString& text, int index)
{
    auto* segment = new Segment(text, this);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (auto* segment = m_group->button(index))
        segment->setChecked(true);
    else
        clearChoice();
}

void SegmentedControl::clearChoice()
{
    if (m_current < 0)
        return;
    m_group->setExclusive(false); // an exclusive group does not let go of its last choice
    m_group->button(m_current)->setChecked(false);
    m_group->setExclusive(true);
    m_current = -1;
    emit currentChanged(m_current);
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), t.surface, isEnabled() ? t.control : t.border, 5 * uiScale());
    for (int i = 1; i < count(); ++i)
        painter.fillRect(QRect(m_group->button(i)->x() - 1, 1, 1, height() - 2), t.border);
}

} // namespace marquee
