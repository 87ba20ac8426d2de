// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace marquee {

/// The one focus ring of the program: follows the focus from widget to widget while the keyboard is
/// used, whatever class they are. Drawn by
/// MarqueeStyle one px outside the widget; the widget's property kFocusRadius tells how round it is (5 without it).
class FocusRing : public QObject
{
    Q_OBJECT
public:
    static constexpr const char* kFocusRadius = "marqueeFocusRadius";

    explicit FocusRing(QObject* application);
    ~FocusRing() override;

    /// The widget that wears the ring, or null.
    QWidget* widget() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* widget);
    void hide();

    bool m_keyboardIsUsed = false;
    QPointer<QFocusFrame> m_frame; // lives in the window of the widget it surrounds
};

} // namespace marquee
