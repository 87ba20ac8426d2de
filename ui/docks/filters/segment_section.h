// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/filter_section.h"

class QMenu;

namespace marquee {

class ChoiceList;
class LinkButton;

/// Segments to tick, saved from a selection, renamed and deleted here.
class SegmentSection final : public FilterSection
{
    Q_OBJECT
public:
    explicit SegmentSection(ExplorerState& state, QWidget* parent = nullptr);

    bool readDataset() override;
    void readFilter() override;

private:
    void refresh();
    void fillMenu();
    void addEntries(QMenu& menu, std::size_t segment);
    void rename(std::size_t segment);

    ChoiceList* m_list;
    LinkButton* m_save;
    LinkButton* m_manage;
    QMenu* m_menu;
};

/// Asks for a name and saves the selection under it; asks again before a segment of that name is replaced.
void askToSaveSegment(ExplorerState& state, QWidget* parent);

} // namespace marquee
