// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/overview_tab.h"

#include "charts/catalogue/catalogue_chart.h"
#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/chart_words.h"
#include "explorer/explorer_state.h"
#include "tabs/overview/claims_card.h"
#include "tabs/overview/era_chart.h"
#include "tabs/overview/finding_card.h"
#include "tabs/overview/finding_words.h"
#include "tabs/overview/headline_strip.h"
#include "widgets/empty_state.h"
#include "widgets/scroll_column.h"
#include "widgets/wrap_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace marquee {

namespace {

constexpr std::array kCharts{"weighted-score", "release-year", "additions", "languages"};
constexpr int kWideFrom = 1180; // narrower, the claims move below the findings
constexpr int kTwoFindingsFrom = 820;
constexpr int kChartHeight = 200;
constexpr int kEraHeight = 146;
constexpr int kGap = 12;

/// Genre findings share a scale, so that their strips compare; other kinds each have their own.
StripRange rangeFor(const Finding& finding, const std::vector<Finding>& all)
{
    const auto isGenre = [](const Finding& f) {
        return f.kind == FindingKind::UnderperformingGenre || f.kind == FindingKind::StrongGenre;
    };
    if (!isGenre(finding))
        return stripRange(stripDots(finding.dots));
    std::vector<StripDot> dots;
    for (const Finding& other : all) {
        if (isGenre(other)) {
            const std::vector<StripDot> more = stripDots(other.dots);
            dots.insert(dots.end(), more.begin(), more.end());
        }
    }
    return stripRange(dots);
}

} // namespace

OverviewTab::OverviewTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_empty(new EmptyState(tr("Open a catalogue to see what is in it."), {}, this)),
      m_scroll(new ScrollColumn(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_scroll);
    m_scroll->setWidget(makePage());
    connect(&m_state, &ExplorerState::datasetChanged, this, &OverviewTab::showCatalogue);
    connect(&m_state, &ExplorerState::filterChanged, this, &OverviewTab::showShown);
    connect(&m_state, &ExplorerState::findingsChanged, this, &OverviewTab::showFindings);
    connect(&m_state, &ExplorerState::selectionChanged, this, &OverviewTab::showSelected);
    arrange();
    showCatalogue();
    showFindings();
}

QWidget* OverviewTab::makePage()
{
    auto* page = new QWidget;
    m_page = new QGridLayout(page);
    m_page->setContentsMargins(16, 14, 16, 14);
    m_page->setSpacing(kGap);
    m_headline = new HeadlineStrip(page);
    auto* chartRow = new QWidget(page);
    m_chartGrid = new QGridLayout(chartRow);
    m_chartGrid->setContentsMargins(0, 0, 0, 0);
    m_chartGrid->setSpacing(kGap);
    for (const char* id : kCharts) {
        auto* card = new ChartCard(chartRow);
        card->setObjectName(QString::fromLatin1(id));
        card->setMinimumHeight(kChartHeight);
        m_cards.push_back(card);
    }
    m_findings = makeFindingsColumn();
    m_claimsColumn = makeClaimsColumn();
    m_page->addWidget(m_headline, 0, 0, 1, 2);
    m_page->addWidget(chartRow, 1, 0, 1, 2);
    m_page->setColumnStretch(0, 1);
    m_page->setRowStretch(4, 1);
    return page;
}

QWidget* OverviewTab::makeFindingsColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_findingsHeading = new ThemedLabel({}, FontRole::Section);
    head->addWidget(m_findingsHeading, 0, Qt::AlignTop);
    head->addWidget(
        new WrapLabel(tr("within type, shrunken means, 95 % intervals, effect at least 0.2 points; titles have "
                         "several genres, so tests of genres are not independent"),
                      FontRole::Table, &Theme::text2),
        1, Qt::AlignBottom);
    layout->addLayout(head);
    m_findingsState = new WrapLabel({}, FontRole::Base, &Theme::text2);
    layout->addWidget(m_findingsState);
    m_findingGrid = new QGridLayout;
    m_findingGrid->setSpacing(8);
    layout->addLayout(m_findingGrid);
    layout->addStretch(1);
    return column;
}

QWidget* OverviewTab::makeClaimsColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_claimsHeading = new ThemedLabel({}, FontRole::Section);
    layout->addWidget(m_claimsHeading);
    m_claims = new ClaimsCard;
    layout->addWidget(m_claims);
    m_eras = new ChartCard;
    m_eras->setFixedHeight(kEraHeight);
    layout->addWidget(m_eras);
    layout->addStretch(1);
    return column;
}

void OverviewTab::arrange()
{
    m_wide = width() >= kWideFrom;
    const int columns = m_wide ? 4 : 2;
    int at = 0;
    for (ChartCard* card : m_cards) {
        m_chartGrid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < 4; ++column)
        m_chartGrid->setColumnStretch(column, column < columns ? 1 : 0);
    m_page->addWidget(m_findings, 2, 0, 1, m_wide ? 1 : 2);
    m_page->addWidget(m_claimsColumn, m_wide ? 2 : 3, m_wide ? 1 : 0, 1, m_wide ? 1 : 2);
    m_claimsColumn->setMaximumWidth(m_wide ? 320 : QWIDGETSIZE_MAX);
    m_claimsColumn->setMinimumWidth(m_wide ? 300 : 0);
    arrangeFindings();
}

void OverviewTab::arrangeFindings()
{
    const int room = m_wide ? width() - 340 : width();
    const int columns = room >= kTwoFindingsFrom ? 2 : 1;
    int at = 0;
    for (QWidget* card : m_findingCards) {
        m_findingGrid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    m_findingGrid->setColumnStretch(0, 1);
    m_findingGrid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void OverviewTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        showShown();
}

void OverviewTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showShown();
    showFindings();
}

void OverviewTab::showCatalogue()
{
    const bool open = m_state.dataset() != nullptr;
    m_empty->setVisible(!open);
    m_scroll->setVisible(open);
    showShown();
}

void OverviewTab::showShown()
{
    m_outdated = !isVisible();
    if (!m_state.dataset() || m_outdated)
        return;
    const Dataset& dataset = *m_state.dataset();
    const Headline shown = headline(dataset, m_state.shown());
    m_headline->setFigures(m_state.filter().empty() ? headlineFigures(shown)
                                                    : headlineFigures(shown, headline(dataset, dataset.all())));
    showHeading();
    showCharts();
    m_eras->setChart(makeEraChart(filmsByDecade(dataset, m_state.shown()), currentTheme()));
}

void OverviewTab::showSelected()
{
    if (m_state.dataset() && isVisible())
        showCharts();
    else
        m_outdated = true;
}

void OverviewTab::showHeading()
{
    const bool filtered = !m_state.filter().empty();
    m_findingsHeading->setText(filtered ? tr("Findings over the whole catalogue") : tr("Findings"));
    m_claimsHeading->setText(filtered ? tr("Claims, tested over the whole catalogue") : tr("Common claims, tested"));
}

ChartInput OverviewTab::input() const
{
    ChartInput input;
    input.data = m_state.dataset();
    const TitleIds& shown = m_state.shown();
    const TitleIds& selected = m_state.selection().ids;
    TitleIds both;
    std::set_intersection(selected.begin(), selected.end(), shown.begin(), shown.end(), std::back_inserter(both));
    input.shown = std::make_shared<const TitleIds>(shown);
    input.selected = std::make_shared<const TitleIds>(std::move(both));
    input.selectionReason = m_state.selection().reason;
    input.overlay = input.anySelected() ? ChartOverlay::None : ChartOverlay::Type;
    input.rows = 7;
    input.years = 61;
    input.brief = true;
    return input;
}

void OverviewTab::showCharts()
{
    const ChartInput common = input();
    for (std::size_t i = 0; i < kCharts.size(); ++i) {
        ChartInput in = common;
        if (i > 0)
            in.overlay = ChartOverlay::None; // films and series are told apart by their scores alone
        CatalogueChart made =
            catalogueChartKind(*in.data->catalogue, QLatin1String(kCharts[i])).make(in, currentTheme());
        ChartCard& card = *m_cards[i];
        card.setChart(std::move(made.chart));
        card.view().disconnect(this);
        connect(&card.view(), &ChartView::marksChosen, this,
                [this, titles = made.titles, reason = made.reason](const std::vector<std::size_t>& marks, bool) {
                    m_state.select(marks.empty() ? TitleIds{} : titles(marks),
                                   marks.empty() ? QString() : reason(marks));
                });
    }
}

void OverviewTab::showFindings()
{
    const auto& findings = m_state.findings();
    fillFindings(findings ? findings->findings : std::vector<Finding>{});
    m_claims->setClaims(findings ? findings->claims : std::vector<Claim>{});
    const bool none = !findings || findings->findings.empty();
    m_findingsState->setVisible(none);
    m_findingsState->setText(
        findings ? tr("Nothing stands out in this catalogue: its groups are alike, or too small to tell.")
                 : tr("Looking for what stands out…"));
}

void OverviewTab::fillFindings(const std::vector<Finding>& findings)
{
    for (QWidget* card : m_findingCards) {
        card->hide();
        card->deleteLater(); // a change of theme still goes through the list of all widgets
    }
    m_findingCards.clear();
    for (const Finding& finding : findings) {
        auto* card = new FindingCard(finding, rangeFor(finding, findings), m_findings);
        connect(card, &FindingCard::showTitles, this, [this, finding] { showTitlesOf(finding); });
        m_findingCards.push_back(card);
    }
    arrangeFindings();
}

void OverviewTab::showTitlesOf(const Finding& finding)
{
    m_state.showOnly(finding.titles, findingLook(finding.kind).kind);
    emit titlesRequested();
}

std::vector<NamedChart> OverviewTab::charts() const
{
    std::vector<NamedChart> named;
    if (!m_state.dataset())
        return named;
    for (const char* id : kCharts) {
        const auto kind = catalogueChartKind(*m_state.dataset()->catalogue, QLatin1String(id));
        named.push_back(
            {kind.id, kind.title, [this, make = kind.make](const Theme& theme) { return make(input(), theme).chart; }});
    }
    named.push_back({QStringLiteral("eras"), tr("Quality by era"), [this](const Theme& theme) {
                         return makeEraChart(filmsByDecade(*m_state.dataset(), m_state.shown()), theme);
                     }});
    return named;
}

} // namespace marquee
