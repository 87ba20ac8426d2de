// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_list.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/compare_dialog.h"
#include "tabs/clusters/hidden_set.h"
#include "tabs/clusters/passport_details.h"
#include "tabs/clusters/passport_header.h"
#include "theme/numbers.h"
#include "widgets/elided_label.h"
#include "widgets/scroll_column.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QInputDialog>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace marquee {
namespace {

/// Whole points that hold every cluster's mean, and the mean over all titles.
ScoreScale scoreScale(const Clustering& clustering)
{
    ScoreScale scale{10, 0, 0};
    double sum = 0;
    double rated = 0;
    for (const auto& profile : clustering.profiles) {
        if (std::isnan(profile.weightedScore.mean))
            continue;
        scale.low = std::min(scale.low, std::floor(profile.weightedScore.mean));
        scale.high = std::max(scale.high, std::ceil(profile.weightedScore.mean));
        sum += profile.weightedScore.mean * static_cast<double>(profile.weightedScore.n);
        rated += static_cast<double>(profile.weightedScore.n);
    }
    if (rated == 0 || scale.low >= scale.high)
        return {0, 10, rated > 0 ? sum / rated : 0};
    scale.mean = sum / rated;
    return scale;
}

QWidget* makeCaption(ThemedLabel* scale)
{
    auto* caption = new QWidget;
    auto* row = new QHBoxLayout(caption);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(8);
    row->addWidget(new ElidedLabel(QObject::tr("Click hides, double isolates"), FontRole::Footer, &Theme::text3), 1);
    row->addWidget(new ThemedLabel(QObject::tr("titles"), FontRole::Footer, &Theme::text3));
    row->addWidget(scale);
    row->addSpacing(14);
    return caption;
}

} // namespace

PassportList::PassportList(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_caption(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* heading = new ThemedLabel(tr("Passports"), FontRole::CardTitle);
    heading->setContentsMargins(12, 10, 12, 0);
    column->addWidget(heading);
    column->addWidget(m_caption);
    auto* scroll = new ScrollColumn;
    auto* body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addStretch();
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &PassportList::rebuild);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &PassportList::updateNames);
    rebuild();
}

void PassportList::rebuild()
{
    const auto clustering = m_state.clustering();
    if (clustering.get() == m_shown)
        return;
    m_shown = clustering.get();
    qDeleteAll(m_headers);
    for (auto* details : m_details)
        delete details;
    m_headers.clear();
    m_details.clear();
    m_stability.reset();
    m_open = -1;
    const ScoreScale scale = clustering ? scoreScale(*clustering) : ScoreScale{};
    m_scale = new ThemedLabel(tr("score %1 – %2").arg(decimalText(scale.low, 0), decimalText(scale.high, 0)),
                              FontRole::Footer, &Theme::text3);
    auto* caption = makeCaption(m_scale);
    m_scale->setVisible(width() >= PassportHeader::kRoomForStrip);
    layout()->replaceWidget(m_caption, caption);
    delete m_caption;
    m_caption = caption;
    m_caption->setVisible(clustering != nullptr);
    if (clustering)
        for (int c = 0; c < static_cast<int>(clustering->profiles.size()); ++c)
            addPassport(*clustering, c);
    setHidden(std::vector<bool>(m_headers.size(), false));
}

void PassportList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_scale) // there are passports
        m_scale->setVisible(width() >= PassportHeader::kRoomForStrip);
}

void PassportList::addPassport(const Clustering& clustering, int cluster)
{
    const auto& profile = clustering.profiles[static_cast<std::size_t>(cluster)];
    auto* header = new PassportHeader(profile, m_state.clusterName(cluster), scoreScale(clustering));
    connect(header, &PassportHeader::hideToggled, this, [this, cluster] { toggleHidden(cluster); });
    connect(header, &PassportHeader::isolateRequested, this, [this, cluster] { isolate(cluster); });
    connect(header, &PassportHeader::openToggled, this, [this, cluster] { open(cluster == m_open ? -1 : cluster); });
    m_rows->insertWidget(m_rows->count() - 1, header);
    m_headers.push_back(header);
    m_details.push_back(nullptr);
}

void PassportList::open(int cluster)
{
    const auto clustering = m_state.clustering();
    if (!clustering || cluster >= static_cast<int>(m_headers.size()))
        return;
    m_open = cluster;
    for (int c = 0; c < static_cast<int>(m_headers.size()); ++c) {
        const auto i = static_cast<std::size_t>(c);
        m_headers[i]->setOpen(c == cluster);
        if (c == cluster && !m_details[i]) {
            m_details[i] = new PassportDetails(m_state, c);
            connect(m_details[i], &PassportDetails::showTitlesRequested, this, [this, c] { selectTitles(c); });
            connect(m_details[i], &PassportDetails::keepOnlyRequested, this, [this, c] { keepOnly(c); });
            connect(m_details[i], &PassportDetails::renameRequested, this, [this, c] { rename(c); });
            connect(m_details[i], &PassportDetails::compareRequested, this, [this, c] { compare(c); });
            connect(m_details[i], &PassportDetails::mergeRequested, this, [this, c](int other) {
                m_state.mergeClusters({c, other});
            });
            m_rows->insertWidget(m_rows->indexOf(m_headers[i]) + 1, m_details[i]);
            updateTrust();
        }
        if (m_details[i])
            m_details[i]->setVisible(c == cluster);
    }
}

void PassportList::updateNames()
{
    for (std::size_t c = 0; c < m_headers.size(); ++c)
        m_headers[c]->setName(m_state.clusterName(static_cast<int>(c)));
}

void PassportList::setStability(std::shared_ptr<const ClusterStability> stability)
{
    m_stability = std::move(stability);
    updateTrust();
}

void PassportList::updateTrust()
{
    constexpr double kUntried = std::numeric_limits<double>::quiet_NaN();
    const bool speaks = m_stability && m_stability->clusterJaccard.size() == m_headers.size();
    for (std::size_t c = 0; c < m_headers.size(); ++c) {
        const double jaccard = speaks ? m_stability->clusterJaccard[c] : kUntried;
        m_headers[c]->setTrust(jaccard);
        if (m_details[c])
            m_details[c]->setTrust(jaccard);
    }
}

void PassportList::setHidden(std::vector<bool> hidden)
{
    m_hidden = std::move(hidden);
    for (std::size_t c = 0; c < m_headers.size(); ++c)
        m_headers[c]->setHollow(m_hidden[c]);
    emit hiddenChanged(m_hidden);
}

void PassportList::toggleHidden(int cluster)
{
    setHidden(toggledHidden(m_hidden, static_cast<std::size_t>(cluster)));
}

void PassportList::isolate(int cluster)
{
    setHidden(isolatedHidden(m_hidden, static_cast<std::size_t>(cluster)));
}

void PassportList::selectTitles(int cluster)
{
    m_state.select(titlesOfGroup(m_state, {GroupKind::Cluster, cluster}),
                   tr("Cluster %1, %2").arg(cluster + 1).arg(m_state.clusterName(cluster)));
}

void PassportList::keepOnly(int cluster)
{
    Filter filter = m_state.filter();
    filter.clusters = {cluster};
    m_state.setFilter(filter, tr("keep only cluster %1").arg(cluster + 1));
}

void PassportList::compare(int cluster)
{
    (new CompareDialog(m_state, window(), TitleGroup{GroupKind::Cluster, cluster}))->show();
}

void PassportList::rename(int cluster)
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Rename cluster %1").arg(cluster + 1),
                                               tr("Name (empty brings back the automatic one)"), QLineEdit::Normal,
                                               m_state.clusterName(cluster), &accepted);
    if (accepted)
        m_state.renameCluster(cluster, name.trimmed());
}

} // namespace marquee
