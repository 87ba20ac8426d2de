// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/check_source.h"
#include "docks/filters/filter_section.h"

namespace marquee {

class ChoiceList;
class PopupCombo;

/// Labels to tick in a list that drops down: for columns of which most users filter none.
class ComboSection final : public FilterSection
{
    Q_OBJECT
public:
    ComboSection(ExplorerState& state, const QString& title, const CheckSource& source, QWidget* parent = nullptr);

    bool readDataset() override;
    void readFilter() override;

private:
    PopupCombo* m_combo;
    ChoiceList* m_list;
};

} // namespace marquee
