// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QWidget>

class QMenu;

namespace marquee {

class ExplorerState;
class FlowLayout;
class WrapLabel;

/// The hard limits of the picks as chips; "Add" offers those the catalogue can hold.
class LimitsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsPanel(ExplorerState& state, QWidget* parent = nullptr);

    void showList(const PickList& list);

private:
    void showLimits();
    void fillMenu(QMenu& menu);
    void addListMenu(QMenu& menu, const QString& title, const class ListColumn& column,
                     std::vector<std::string> PickLimits::*member);
    void addNumberMenu(QMenu& menu);
    void addChip(const QString& name, const QString& value, std::function<void(PickLimits&)> remove);
    void change(const std::function<void(PickLimits&)>& edit);

    ExplorerState& m_state;
    FlowLayout* m_chips;
    WrapLabel* m_note;
};

} // namespace marquee
