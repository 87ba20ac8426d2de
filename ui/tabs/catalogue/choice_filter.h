// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/check_source.h"
#include "docks/filters/popup_combo.h"

namespace marquee {

class ChoiceList;
class ExplorerState;

/// Combo of the filter row with a check list: the same condition as in the filters at the side.
class ChoiceFilter final : public PopupCombo
{
    Q_OBJECT
public:
    ChoiceFilter(ExplorerState& state, const CheckSource& source, QWidget* parent = nullptr);

    /// As low and narrow as the row of filters is.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void readFilter();

    ExplorerState& m_state;
    ChoiceList* m_list;
    bool m_inForce = false;
};

} // namespace marquee
