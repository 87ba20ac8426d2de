// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/pick_sheet.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace marquee {

class ElidedLabel;
class ExplorerState;
class LimitsPanel;
class PicksView;
class QueryBox;
class ShortlistPage;
class SlatePage;
class SwitchedPages;
class WeightsPanel;

/// What belongs beside a title: the query, weights and limits at the left, the picks with their reasons at the right.
class RecommendTab final : public QWidget
{
    Q_OBJECT
public:
    explicit RecommendTab(ExplorerState& state, QWidget* parent = nullptr);

    const std::shared_ptr<const PickList>& list() const noexcept { return m_list; } ///< null: nothing to show
    PicksView& picksView() const noexcept { return *m_picks; }
    void showPage(QWidget& page);
    SlatePage& slatePage() const noexcept { return *m_slate; }
    ShortlistPage& shortlistPage() const noexcept { return *m_shortlist; }

signals:
    void findRequested();      ///< the find box of the tool bar should take the focus
    void catalogueRequested(); ///< the current title is to be shown in the table

private:
    QWidget* makeSide();
    QWidget* makeHeading();
    void connectPicks();
    void showInCatalogue(TitleId title);
    void shortlist(TitleId title);
    PickSheet sheet() const;
    void showShortlistCount();
    void refresh();
    void showNothing(const QString& sentence);
    void copyPicks();
    void exportPicks();

    ExplorerState& m_state;
    std::shared_ptr<const PickList> m_list;
    ElidedLabel* m_heading;
    QPushButton* m_copy;
    QPushButton* m_export;
    QueryBox* m_query;
    WeightsPanel* m_weights;
    LimitsPanel* m_limits;
    PicksView* m_picks;
    SlatePage* m_slate;
    ShortlistPage* m_shortlist;
    SwitchedPages* m_pages;
};

} // namespace marquee
