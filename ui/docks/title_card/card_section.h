// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace marquee {

class ElidedLabel;
class LinkButton;

/// A part of the Title card under a hairline: heading, an optional link at its right, then rows.
class CardSection : public QWidget
{
    Q_OBJECT
public:
    explicit CardSection(const QString& heading = {}, const QString& link = {}, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    QVBoxLayout& rows() const noexcept { return *m_rows; }
    void clearRows();

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace marquee
