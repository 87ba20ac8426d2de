// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ThemedLabel;

/// One figure of trust from 0 to 1: its name, a bar, its value.
class TrustBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustBar(const QString& name, QWidget* parent = nullptr);

    void setValue(double value); ///< NaN: an empty bar and a dash
    double value() const noexcept { return m_value; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value;
    ThemedLabel* m_text;
};

} // namespace marquee
