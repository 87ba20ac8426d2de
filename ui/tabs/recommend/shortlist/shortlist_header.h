// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

/// Names of the columns over the rows of the shortlist.
class ShortlistHeader final : public QWidget
{
    Q_OBJECT
public:
    /// @param rows the viewport of the rows below, narrower than the header by their scroll bar; must outlive it
    explicit ShortlistHeader(const QWidget& rows, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const QWidget& m_rows;
};

} // namespace marquee
