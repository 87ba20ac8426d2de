// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace marquee {

class PopupPanel;

/// Looks like a combo box and drops down any widget, in a scrolling popup as wide as itself or as set.
class PopupCombo : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PopupCombo(QWidget* parent = nullptr);

    void setPopup(QWidget* content); ///< takes it over
    void setLeastPopupWidth(int width) { m_leastPopupWidth = width; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();

    PopupPanel* m_popup;
    int m_leastPopupWidth = 0;
};

} // namespace marquee
