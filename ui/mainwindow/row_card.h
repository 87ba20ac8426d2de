// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace marquee {

/// A card of rows with hairlines between them.
class RowCard final : public QWidget
{
    Q_OBJECT
public:
    explicit RowCard(QWidget* parent = nullptr);

    QVBoxLayout* rows() const noexcept { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
};

} // namespace marquee
