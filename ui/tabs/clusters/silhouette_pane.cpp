// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/silhouette_pane.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/silhouette_chart.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/link_button.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <iterator>

namespace marquee {
namespace {

QStringList clusterLabels(const ExplorerState& state)
{
    QStringList labels;
    for (const ClusterProfile& profile : state.clustering()->profiles)
        labels << QStringLiteral("%1 %2").arg(QString::number(profile.id + 1), state.clusterName(profile.id));
    return labels;
}

/// The marks that a choice means: a drag over several takes titles alone, whatever else lies in its way.
std::vector<SilhouetteMark> meant(const SilhouetteBands& bands, const std::vector<std::size_t>& marks)
{
    const std::vector<SilhouetteMark> all = silhouetteMarks(bands);
    std::vector<SilhouetteMark> chosen;
    for (const std::size_t mark : marks)
        if (marks.size() == 1 || all.at(mark).kind == SilhouetteMark::Kind::Titles)
            chosen.push_back(all.at(mark));
    return chosen;
}

/// Those of clusters that are not hidden.
TitleIds shownTitles(const TitleIds& shown, const Clustering& clustering, const std::vector<bool>& hidden)
{
    TitleIds titles;
    titles.reserve(shown.size());
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(titles), [&](TitleId title) {
        const auto cluster = static_cast<std::size_t>(clustering.clusterOfTitle[title.row]); // left out: beyond all
        return cluster >= hidden.size() || !hidden[cluster];
    });
    return titles;
}

} // namespace

SilhouettePane::SilhouettePane(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_card(new ChartCard), m_tools(new QWidget(this)), m_closer(new LinkButton({})),
      m_job(tr("Silhouettes"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_card);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins({});
    tools->addStretch();
    tools->addWidget(m_closer);
    m_state.watch(m_job);
    connect(m_closer, &LinkButton::clicked, this, &SilhouettePane::selectCloserElsewhere);
    connect(&view(), &ChartView::marksChosen, this, &SilhouettePane::choose);
    for (const auto changed :
         {&ExplorerState::clusteringChanged, &ExplorerState::filterChanged, &ExplorerState::selectionChanged})
        connect(&m_state, changed, this, &SilhouettePane::outdate);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &SilhouettePane::showChart);
}

ChartView& SilhouettePane::view() const noexcept
{
    return m_card->view();
}

void SilhouettePane::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_hidden = hidden;
    outdate();
}

void SilhouettePane::outdate()
{
    m_outdated = true;
    if (isVisible())
        refresh();
}

void SilhouettePane::refresh()
{
    const ClusteringPtr clustering = m_state.clustering();
    m_outdated = false;
    if (!clustering) {
        m_job.cancel();
        return;
    }
    using Bands = std::shared_ptr<const SilhouetteBands>;
    m_job.start<Bands>(
        [clustering, shown = shownTitles(m_state.shown(), *clustering, m_hidden),
         selected = m_state.selection().ids](const std::stop_token&, const ProgressFn&) -> Result<Bands> {
            return Bands(std::make_shared<SilhouetteBands>(silhouetteBands(*clustering, shown, selected)));
        },
        [this, clustering](Result<Bands> bands) {
            if (!bands)
                return; // only for want of memory, and the older picture is of use still
            m_bands = std::move(bands).value();
            m_clustering = clustering;
            showChart();
        });
}

void SilhouettePane::showChart()
{
    if (!m_bands || m_clustering != m_state.clustering())
        return;
    SilhouetteNumbers numbers{m_bands, clusterLabels(m_state), m_state.dataset()->size(), {}};
    numbers.titleName = [data = m_state.dataset()](TitleId title) {
        const QString name = fromUtf8(data->catalogue->title(title));
        const auto year = data->catalogue->releaseYear(title);
        return year ? name + QStringLiteral(" %1").arg(*year) : name;
    };
    m_card->setChart(makeSilhouetteChart(numbers, currentTheme()));
    const auto count = m_bands->closerElsewhere;
    m_closer->setText(count == 1
                          ? tr("1 title closer to another cluster")
                          : tr("%1 titles closer to another cluster").arg(integerText(static_cast<qint64>(count))));
    m_closer->setVisible(count > 0);
}

void SilhouettePane::choose(const std::vector<std::size_t>& marks, bool add)
{
    if (!m_bands || m_clustering != m_state.clustering())
        return;
    if (marks.empty()) {
        if (!add)
            m_state.clearSelection();
        return;
    }
    const std::vector<SilhouetteMark> chosen = meant(*m_bands, marks);
    TitleIds ids;
    for (const SilhouetteMark& mark : chosen) {
        const TitleIds& titles = m_bands->bands[mark.band].titles;
        ids.insert(ids.end(), titles.begin() + static_cast<std::ptrdiff_t>(mark.first),
                   titles.begin() + static_cast<std::ptrdiff_t>(mark.last));
    }
    std::sort(ids.begin(), ids.end());
    const QString reason = chosen.size() == 1 && chosen.front().kind == SilhouetteMark::Kind::Cluster
                               ? m_state.clusterName(m_bands->bands[chosen.front().band].cluster)
                               : tr("Bars of the silhouette plot");
    if (ids.size() == 1)
        m_state.setCurrent(ids.front());
    const TitleIds& before = m_state.selection().ids;
    if (add) {
        TitleIds both;
        std::set_union(before.begin(), before.end(), ids.begin(), ids.end(), std::back_inserter(both));
        ids = std::move(both);
    } else if (ids == before) {
        ids.clear(); // the same mark again takes its selection back
    }
    m_state.select(std::move(ids), reason);
}

void SilhouettePane::selectCloserElsewhere()
{
    m_state.select(closerElsewhere(*m_bands), tr("Closer to another cluster"));
}

void SilhouettePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void SilhouettePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChart();
}

} // namespace marquee
