// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace marquee {

/// The tool button that shows and hides the filters, with the number of conditions in a round badge.
class FiltersButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit FiltersButton(QWidget* parent = nullptr);

    void setCount(int count);
    int count() const noexcept { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

} // namespace marquee
