// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace marquee {

class SegmentedControl;

/// Pages that share a place, under a switch with their names. While there is one page there is nothing to switch.
class SwitchedPages final : public QWidget
{
    Q_OBJECT
public:
    explicit SwitchedPages(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes ownership.
    /// @param bar heading and buttons of the page, to stand beside the switch; null: the page has its own
    void addPage(QWidget* page, const QString& name, QWidget* bar = nullptr);
    void setPageName(const QWidget* page, const QString& name);
    void showPage(QWidget* page);
    QWidget* currentPage() const;

signals:
    void currentChanged();

private:
    void remakeSwitch();

    QString m_accessibleName;
    QStringList m_names;
    QWidget* m_bar;
    QHBoxLayout* m_row;
    SegmentedControl* m_switch = nullptr;
    QStackedWidget* m_bars;
    QStackedWidget* m_pages;
};

} // namespace marquee
