// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class WrapLabel;

/// Something the user should know before they go on: icon and sentences on the warning ground.
class WarningBox final : public QWidget
{
    Q_OBJECT
public:
    explicit WarningBox(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrapLabel* m_words;
};

} // namespace marquee
