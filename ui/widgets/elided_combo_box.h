// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace marquee {

/// Combo box that may be narrower than its entries: the chosen one is elided, never cut, and is then the tool tip.
class ElidedComboBox final : public QComboBox
{
    Q_OBJECT
public:
    /// @param words what it chooses: accessible name and tool tip
    explicit ElidedComboBox(const QString& words, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString elidedText() const;
};

} // namespace marquee
