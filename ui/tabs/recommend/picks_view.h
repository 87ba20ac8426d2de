// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QWidget>

#include <memory>

class QListView;
class QMenu;

namespace marquee {

class EmptyState;
class ExplorerState;
class PickDelegate;
class PickModel;
class PicksHeader;
class ThemedLabel;

/// The list of picks under its legend and column names; the current row writes its sum out.
class PicksView final : public QWidget
{
    Q_OBJECT
public:
    explicit PicksView(ExplorerState& state, QWidget* parent = nullptr);

    void setList(std::shared_ptr<const PickList> list);
    /// One sentence in place of the list.
    void setEmpty(const QString& sentence);
    QListView& list() const noexcept { return *m_view; }

signals:
    void shortlistRequested(marquee::TitleId title); ///< its star, S or the menu: on the shortlist, or off it
    void usedAsTitle(marquee::TitleId title);        ///< a double click, Enter or the menu: picks for this one
    void catalogueRequested(marquee::TitleId title);
    void copyRequested();
    void exportRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeMarkClick(const QPoint& place);
    bool takeKey(int key, TitleId title);
    bool isPinned(TitleId title) const;
    void fillMenu(QMenu& menu, TitleId title);
    void setCurrentRow(int row);
    void followCurrent();

    ExplorerState& m_state;
    PickModel* m_model;
    PickDelegate* m_delegate;
    PicksHeader* m_header;
    QListView* m_view;
    EmptyState* m_empty;
    ThemedLabel* m_footer;
    ThemedLabel* m_footerRight;
};

} // namespace marquee
