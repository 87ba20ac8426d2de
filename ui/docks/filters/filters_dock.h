// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace marquee {

class ExplorerState;
class FilterSection;

/// Contents of the Filters dock; the window puts it into a QDockWidget. One section a condition, in a fixed order; a
/// section the file has no data for is not there.
class FiltersDock final : public QWidget
{
    Q_OBJECT
public:
    explicit FiltersDock(ExplorerState& state, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void clearFilters();

private:
    void addSections(QWidget* column);
    void addFurtherSections();
    void readDataset();
    void readClusters();
    void readFilter();

    ExplorerState& m_state;
    QWidget* m_column; ///< holds the sections one below the other
    QList<FilterSection*> m_sections;
    FilterSection* m_clusters = nullptr; ///< one of them: its choices come and go while the file stays
    QList<FilterSection*> m_further;     ///< of columns that only this catalogue has
};

} // namespace marquee
