// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/group_contrast.h"
#include "explorer/job.h"
#include "explorer/title_groups.h"
#include "features/dataset.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QPushButton;
class QTableView;

namespace marquee {

class ContrastModel;
class ExplorerState;
class SegmentedControl;
class WrapLabel;

/// Two groups of titles side by side: clusters, the selection, segments, or all other titles. It stays open beside the
/// window and follows what changes there.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param first the group on the left; without one the first cluster. On the right stands the selection, if there
    /// is one and it is not on the left, or the next group.
    explicit CompareDialog(ExplorerState& state, QWidget* parent = nullptr, std::optional<TitleGroup> first = {});
    ~CompareDialog() override;

    TitleGroup first() const;
    TitleGroup second() const;

private:
    QLayout* makeChoices();
    QLayout* makeBar();
    void fillChoices();
    void choose(QComboBox& box, const TitleGroup& group);
    void swap();
    void compare();
    void fitNames();
    void present(std::shared_ptr<const GroupContrast> contrast);
    std::string csv(char delimiter) const;
    void copy() const;
    void exportCsv();

    ExplorerState& m_state;
    QComboBox* m_first;
    QComboBox* m_second;
    SegmentedControl* m_part;
    WrapLabel* m_summary;
    ContrastModel* m_model;
    QTableView* m_table;
    QPushButton* m_swap = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    std::shared_ptr<const GroupContrast> m_contrast;
    DatasetPtr m_data; ///< what m_contrast speaks of
    Job m_job;
};

} // namespace marquee
