// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

namespace marquee {

/// The legend that all charts share: the whole and, in accent, the selected titles.
class SelectionKey final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionKey(QWidget* parent = nullptr);

    void setCounts(std::size_t shown, std::size_t selected);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString wholeText() const;
    QString selectedText() const;

    std::size_t m_shown = 0;
    std::size_t m_selected = 0;
};

} // namespace marquee
