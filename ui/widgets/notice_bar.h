// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace marquee {

class LinkButton;

/// Bar of 32 px that says something about the view below it, with links at its right end. SelectionBar and StaleBar are
/// such bars.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    QSize sizeHint() const override;

protected:
    NoticeBar(QColor Theme::*fill, QColor Theme::*border, QWidget* parent);

    /// Where the words go, from left to right.
    QHBoxLayout* words() const { return m_words; }
    LinkButton* addLink(const QString& text);
    /// Anything else at the right end.
    void addToEnd(QWidget* widget);

    void paintEvent(QPaintEvent* event) override;

private:
    QColor Theme::*m_fill;
    QColor Theme::*m_border;
    QHBoxLayout* m_words;
    QHBoxLayout* m_end;
};

} // namespace marquee
