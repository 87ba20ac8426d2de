// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/filter_section.h"

namespace marquee {

class SegmentedControl;

/// All, films or series.
class TypeSection final : public FilterSection
{
    Q_OBJECT
public:
    explicit TypeSection(ExplorerState& state, QWidget* parent = nullptr);

    bool readDataset() override;
    void readFilter() override;

private:
    void choose(int index);

    SegmentedControl* m_choice;
};

} // namespace marquee
