// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "recommend/recommender.h"
#include "recommend/slate.h"

#include <QWidget>

#include <functional>
#include <memory>

class QListView;
class QPushButton;

namespace marquee {

class ElidedLabel;
class EmptyState;
class ExplorerState;
class PickDelegate;
class PickModel;
class PicksHeader;
class SlateRulesBar;
class ThemedLabel;
class WrapLabel;

/// The best titles together within rules, of all that may be picked for what Recommend is asked: made in the
/// background whenever the page is in sight and the question or a rule has changed. Says what every rule costs.
class SlatePage final : public QWidget
{
    Q_OBJECT
public:
    explicit SlatePage(ExplorerState& state, QWidget* parent = nullptr);
    ~SlatePage() override;

    /// Heading and buttons of the page, for whoever shows it to put above it.
    QWidget* bar() const noexcept { return m_bar; }
    /// The slate as a list of picks, `moved` against the ranking without rules; null while there is none.
    const std::shared_ptr<const PickList>& list() const noexcept { return m_list; }
    SlateRulesBar& rulesBar() const noexcept { return *m_rules; }

signals:
    void usedAsTitle(marquee::TitleId title);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the worker hands back.
    struct Made
    {
        Slate slate;
        PickList list;
        double unruled = 0; ///< sum of the best titles without rules
    };
    using RankFn = std::function<Result<PickList>(const PickOptions&)>;
    static Result<Made> make(const RankFn& rank, PickOptions options, const CataloguePtr& catalogue,
                             const SlateRules& rules, const std::stop_token& stop);
    void fillBar();
    void setUpView();
    void renew();
    void start();
    void showSearch();
    void present(const Made& made, const SlateRules& rules);
    void presentNothing(const QString& sentence);
    void setCurrentRow(int row);
    void shortlistAll();
    void copy() const;
    void exportSlate();
    QString heading() const;

    ExplorerState& m_state;
    SlateRulesBar* m_rules;
    WrapLabel* m_verdict;
    PicksHeader* m_header;
    PickModel* m_model;
    PickDelegate* m_delegate;
    QListView* m_view;
    EmptyState* m_empty;
    ThemedLabel* m_footer;
    QWidget* m_bar;
    ElidedLabel* m_heading;
    QPushButton* m_add;
    QPushButton* m_copy;
    QPushButton* m_export;
    std::shared_ptr<const PickList> m_list;
    bool m_stale = true; ///< what it shows is not of the present question
    bool m_searching = false;
    Job m_job;
};

} // namespace marquee
