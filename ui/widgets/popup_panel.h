// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace marquee {

/// A window that pops up with something to choose from, and scrolls where that is long. A frame around the scroll area,
/// since a scroll area as a popup of its own swallows the clicks and keys that close one.
class PopupPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PopupPanel(QWidget* parent);

    void setContent(QWidget* content); ///< takes it over
    /// As high as the content, at most `mostHeight`.
    void resizeTo(int width, int mostHeight);
    /// Shows it at a place of the screen, with the focus in the content.
    void openAt(QPoint place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_scroll;
};

} // namespace marquee
