// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "clustering/stability.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace marquee {

class ExplorerState;
class PassportDetails;
class PassportHeader;
class ThemedLabel;

/// The passports of a clustering, one open at a time. The list is the legend of the scatter: it holds which clusters
/// are hidden.
class PassportList final : public QWidget
{
    Q_OBJECT
public:
    explicit PassportList(ExplorerState& state, QWidget* parent = nullptr);

    const std::vector<bool>& hidden() const noexcept { return m_hidden; }
    void open(int cluster); ///< -1 closes all
    int openCluster() const noexcept { return m_open; }
    /// How the clusters held in repeats, for their line of trust; null: not known (any more). Taken only while it
    /// speaks of as many clusters as stand here; new clusters forget it.
    void setStability(std::shared_ptr<const ClusterStability> stability);

signals:
    void hiddenChanged(const std::vector<bool>& hidden);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void updateNames();
    void updateTrust();
    void addPassport(const Clustering& clustering, int cluster);
    void toggleHidden(int cluster);
    void isolate(int cluster);
    void setHidden(std::vector<bool> hidden);
    void selectTitles(int cluster);
    void keepOnly(int cluster);
    void compare(int cluster);
    void rename(int cluster);

    ExplorerState& m_state;
    const Clustering* m_shown = nullptr; ///< whose passports stand here; compared, never followed
    QVBoxLayout* m_rows;
    QWidget* m_caption;
    ThemedLabel* m_scale = nullptr; ///< in the caption: what the strips range over
    std::vector<PassportHeader*> m_headers;
    std::vector<PassportDetails*> m_details; ///< null until opened for the first time
    std::shared_ptr<const ClusterStability> m_stability;
    std::vector<bool> m_hidden;
    int m_open = -1;
};

} // namespace marquee
