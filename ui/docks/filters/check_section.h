// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/check_source.h"
#include "docks/filters/filter_section.h"

namespace marquee {

class ChoiceList;

/// Labels or classes to tick: a title needs at least one of them.
class CheckSection final : public FilterSection
{
    Q_OBJECT
public:
    CheckSection(ExplorerState& state, const CheckSource& source, int shownAtFirst, QWidget* parent = nullptr);

    bool readDataset() override;
    void readFilter() override;

private:
    ChoiceList* m_list;
};

} // namespace marquee
