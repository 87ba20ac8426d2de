// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace marquee {

class CardSection;
class EmptyState;
class ExplorerState;
class NumberBadge;
class ScoreView;
class ScrollColumn;
class ThemedLabel;
class WrapLabel;

/// Contents of the Title card dock: what is known of the current title, why it scores and ranks as it does, and what
/// is similar to it.
class TitleCardDock final : public QWidget
{
    Q_OBJECT
public:
    explicit TitleCardDock(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void allPicksRequested(); ///< "Show all": the Recommend tab

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeClusterRow();
    QWidget* makeActions();
    void refreshSoon();
    void refresh();
    void showFacts(TitleId title);
    void showFlags(TitleId title);
    void showCluster(TitleId title);
    void showWhyScore(TitleId title);
    void showSimilar(TitleId title);
    void showWhyRanked(TitleId title);
    void showShortlisted();

    ExplorerState& m_state;
    QTimer m_soon;        ///< several signals of one change are shown, and ranked, once
    bool m_stale = false; ///< the state changed since the card was filled
    EmptyState* m_empty;
    ScrollColumn* m_scroll;
    QWidget* m_body;
    WrapLabel* m_title;
    WrapLabel* m_facts;
    WrapLabel* m_flags;
    ScoreView* m_score;
    QWidget* m_clusterRow;
    NumberBadge* m_badge;
    ThemedLabel* m_clusterName;
    QPushButton* m_shortlist = nullptr;
    CardSection* m_whyScore;
    CardSection* m_whyRanked;
    CardSection* m_similar;
};

} // namespace marquee
