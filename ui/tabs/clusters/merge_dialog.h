// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QPushButton;

namespace marquee {

class CheckList;
class ExplorerState;
class WrapLabel;

/// Which clusters are to be made one: a box each.
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit MergeDialog(const ExplorerState& state, QWidget* parent = nullptr);

    const std::vector<int>& clusters() const noexcept { return m_clusters; } ///< ticked, ascending

private:
    void toggle(int cluster, bool ticked);
    void refresh();

    const ExplorerState& m_state;
    CheckList* m_list;
    WrapLabel* m_summary;
    QPushButton* m_merge;
    std::vector<int> m_clusters;
};

} // namespace marquee
