// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QMenu;

namespace marquee {

class DenseButton;
class FilterChip;
class FlowLayout;

/// Chips in two lines at most. Those without room stand in the menu of a button "+3 more", to edit or to remove.
class ChipArea final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kLines = 2;

    explicit ChipArea(QWidget* parent = nullptr);

    /// Takes the chips over, in place of those before.
    void setChips(const QList<FilterChip*>& chips);
    QList<FilterChip*> chipsInMenu() const; ///< those without room
    DenseButton& moreButton() const noexcept { return *m_more; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showFirst(qsizetype count);
    void fillMenu();

    QList<FilterChip*> m_chips;
    FlowLayout* m_flow;
    DenseButton* m_more;
    QMenu* m_menu;
};

} // namespace marquee
