// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/clusters_tab.h"

#include "explorer/stability_check.h"
#include "tabs/clusters/cluster_views.h"
#include "tabs/clusters/passport_list.h"
#include "tabs/clusters/scatter_pane.h"
#include "tabs/clusters/setup_panel.h"
#include "tabs/clusters/silhouette_pane.h"
#include "tabs/clusters/sweep_strip.h"
#include "tabs/clusters/trust_meter.h"
#include "theme/icons.h"
#include "widgets/hairline.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace marquee {
namespace {

constexpr int kSetupWidth = 232;
constexpr int kPassportWidth = 328;
constexpr int kNarrowPassportWidth = 300;
constexpr int kNarrowBelow = 1180;

} // namespace

ClustersTab::ClustersTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_setup(new SetupPanel(state)), m_views(new ClusterViews(state)),
      m_sweep(new SweepStrip(state, this)), m_passports(new PassportList(state)),
      m_stability(new StabilityCheck(state, this)), m_side(new QWidget), m_setupLine(new Hairline(Qt::Vertical)),
      m_popup(new QFrame(this, Qt::Popup)),
      m_setupButton(m_views->addTool(tr("Set-up: features, k, seed"), icon(IconName::Settings)))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_setup->setFixedWidth(kSetupWidth);
    row->addWidget(m_setup);
    row->addWidget(m_setupLine);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_views, 1);
    middle->addWidget(new Hairline(Qt::Horizontal));
    middle->addWidget(m_sweep);
    row->addLayout(middle, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(m_passports, 1);
    side->addWidget(new Hairline(Qt::Horizontal));
    side->addWidget(new TrustMeter(*m_stability));
    m_side->setFixedWidth(kPassportWidth);
    row->addWidget(m_side);
    m_popup->setFrameShape(QFrame::StyledPanel);
    (new QVBoxLayout(m_popup))->setContentsMargins({});
    m_setupButton->hide();
    connect(m_setupButton, &QToolButton::clicked, this, &ClustersTab::openSetupPopup);
    connect(m_stability, &StabilityCheck::changed, m_passports,
            [this] { m_passports->setStability(m_stability->result()); });
    connect(m_passports, &PassportList::hiddenChanged, &scatterPane(), &ScatterPane::setHiddenClasses);
    connect(m_passports, &PassportList::hiddenChanged, &m_views->silhouettePane(), &SilhouettePane::setHiddenClasses);
}

ScatterPane& ClustersTab::scatterPane() const noexcept
{
    return m_views->scatterPane();
}

void ClustersTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < kNarrowBelow);
}

void ClustersTab::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_popup->hide();
    if (narrow)
        m_popup->layout()->addWidget(m_setup); // takes it out of the row
    else
        static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_setup);
    m_setup->show();
    m_setupLine->setVisible(!narrow);
    m_setupButton->setVisible(narrow);
    m_side->setFixedWidth(narrow ? kNarrowPassportWidth : kPassportWidth);
}

void ClustersTab::openSetupPopup()
{
    m_popup->setFixedHeight(qMin(height() - 16, m_setup->sizeHint().height() + 260));
    m_popup->move(mapToGlobal(QPoint(8, 8)));
    m_popup->show();
}

} // namespace marquee
