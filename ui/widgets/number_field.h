// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace marquee {

/// The first number in a text, in the user's notation or the plain one; U+2212 counts as minus.
std::optional<double> numberIn(const QString& text);

/// Value beside a slider: reads like a label, right-aligned with digits of one width, and turns into a field when used.
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int kWidth = 32;

    explicit NumberField(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace marquee
