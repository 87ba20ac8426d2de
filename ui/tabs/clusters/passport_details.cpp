// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_details.h"

#include "explorer/explorer_state.h"
#include "explorer/title_groups.h"
#include "explorer/trust_words.h"
#include "tabs/clusters/passport_words.h"
#include "theme/numbers.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/link_line.h"
#include "widgets/plain_tip.h"
#include "widgets/wrap_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kLabelsShown = 3;
constexpr std::size_t kTitlesShown = 3;

QWidget* figure(const QString& value, const QString& caption)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new ThemedLabel(value, FontRole::Section, &Theme::text));
    column->addWidget(new ThemedLabel(caption, FontRole::Footer, &Theme::text2));
    return box;
}

void addCell(QGridLayout& grid, int row, int column, const QString& text, QColor Theme::*ink)
{
    grid.addWidget(new ThemedLabel(text, FontRole::Footer, ink), row, column, Qt::AlignRight);
}

void addFact(QGridLayout& grid, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    grid.addWidget(new ThemedLabel(name, FontRole::Footer, &Theme::text3), row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid.addWidget(new WrapLabel(value, FontRole::Footer, &Theme::text), row, 1);
}

} // namespace

PassportDetails::PassportDetails(ExplorerState& state, int cluster, QWidget* parent)
    : QWidget(parent), m_state(state), m_clustering(state.clustering()),
      m_profile(m_clustering->profiles.at(static_cast<std::size_t>(cluster))), m_column(new QVBoxLayout(this)),
      m_trust(new WrapLabel({}, FontRole::Footer, &Theme::text))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(12, 0, 12, 12);
    m_column->setSpacing(4);
    addFigures();
    m_trust->hide();
    m_column->addWidget(m_trust);
    addMeans();
    addProfile();
    addFacts();
    addTitles();
    addButtons();
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &PassportDetails::nameNeighbours);
    nameNeighbours();
}

void PassportDetails::setTrust(double jaccard)
{
    const auto trust = trustOf(jaccard);
    m_trust->setVisible(trust.has_value());
    m_trust->setText(trustText(jaccard));
    if (trust)
        m_trust->setInk(trustInk(*trust));
}

void PassportDetails::addFigures()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto orMissing = [](double value, const QString& text) { return std::isnan(value) ? missingText() : text; };
    row->addWidget(figure(percentText(m_profile.share, 1), tr("of titles")));
    row->addWidget(figure(orMissing(m_profile.filmShare, percentText(m_profile.filmShare)), tr("films")));
    row->addWidget(figure(orMissing(m_profile.medianVotes, compactText(m_profile.medianVotes)), tr("median votes")));
    row->addWidget(figure(orMissing(m_profile.silhouette, decimalText(m_profile.silhouette)), tr("silhouette")));
    row->addStretch();
    m_column->addLayout(row);
}

void PassportDetails::addHeading(const QString& text, const QString& tip)
{
    m_column->addSpacing(4);
    auto* heading = new ElidedLabel(text, FontRole::Footer, &Theme::text3);
    heading->setToolTip(tip);
    m_column->addWidget(heading);
}

void PassportDetails::addMeans()
{
    const auto lines = meanLines(m_profile);
    if (lines.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    const QStringList header{tr("Mean of"), tr("mean"), tr("95 % interval"), tr("n")};
    grid->addWidget(new ElidedLabel(header[0], FontRole::Footer, &Theme::text3), 0, 0);
    for (int column = 1; column < header.size(); ++column)
        addCell(*grid, 0, column, header[column], &Theme::text3);
    for (const MeanLine& line : lines) {
        const int row = grid->rowCount();
        auto* name = new ElidedLabel(line.name, FontRole::Footer, &Theme::text);
        name->setToolTip(plainTip(line.tip));
        grid->addWidget(name, row, 0);
        addCell(*grid, row, 1, line.mean, &Theme::text);
        addCell(*grid, row, 2, line.interval, &Theme::text2);
        addCell(*grid, row, 3, line.count, &Theme::text2);
    }
    m_column->addSpacing(4);
    m_column->addLayout(grid);
}

void PassportDetails::addProfile()
{
    if (m_profile.differences.empty())
        return;
    addHeading(tr("Against all clustered titles"),
               tr("Difference of means in standard deviations of all clustered titles, with its 95 % interval; votes, "
                  "awards and box office by their logarithm"));
    auto* strip = new IntervalStrip(profileStrip(*m_clustering, m_profile));
    strip->setToolTip(tr("Difference of means in standard deviations"));
    m_column->addWidget(strip);
}

void PassportDetails::addFacts()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Genres"), liftText(m_profile.genres, kLabelsShown));
    addFact(*grid, tr("Tags"), liftText(m_profile.tags, kLabelsShown));
    addFact(*grid, tr("Languages"), liftText(m_profile.languages, kLabelsShown));
    addFact(*grid, tr("Countries"), liftText(m_profile.countries, kLabelsShown));
    addFact(*grid, tr("It is not"), notLikeText(m_profile.notLike, kLabelsShown));
    m_column->addSpacing(4);
    m_column->addLayout(grid);
}

LinkLine* PassportDetails::addTitle(TitleId title, const QString& reason)
{
    auto* line = new LinkLine(titleWithYear(*m_clustering->data->catalogue, title));
    connect(line, &LinkLine::clicked, this, [this, title, reason] {
        m_state.select({title}, reason);
        m_state.setCurrent(title);
    });
    m_column->addWidget(line);
    return line;
}

void PassportDetails::addTitles()
{
    if (!m_profile.central.empty())
        addHeading(tr("Most central titles"), tr("Nearest to the middle of the cluster"));
    for (std::size_t i = 0; i < std::min(kTitlesShown, m_profile.central.size()); ++i)
        addTitle(m_profile.central[i], tr("central in cluster %1").arg(m_profile.id + 1));
    if (!m_profile.boundary.empty())
        addHeading(tr("On the boundary to"), tr("Nearly as near to another cluster"));
    for (std::size_t i = 0; i < std::min(kTitlesShown, m_profile.boundary.size()); ++i)
        m_neighbours.push_back(
            {addTitle(m_profile.boundary[i].title, tr("on the boundary of cluster %1").arg(m_profile.id + 1)),
             m_profile.boundary[i].other});
}

void PassportDetails::nameNeighbours()
{
    for (const Neighbour& neighbour : m_neighbours)
        neighbour.line->setRemark(
            QStringLiteral("%1 %2").arg(neighbour.cluster + 1).arg(m_state.clusterName(neighbour.cluster)));
}

void PassportDetails::addButtons()
{
    auto* flow = new FlowLayout(nullptr, 6);
    const auto add = [&](const QString& text, void (PassportDetails::*signal)()) {
        auto* button = new DenseButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    add(tr("Select titles"), &PassportDetails::showTitlesRequested);
    add(tr("Keep only"), &PassportDetails::keepOnlyRequested);
    add(tr("Rename"), &PassportDetails::renameRequested);
    add(tr("Compare…"), &PassportDetails::compareRequested);
    if (m_clustering->profiles.size() > 2) { // two made one would be no clusters
        auto* merge = new DenseButton(tr("Merge with…"));
        auto* menu = new QMenu(merge);
        connect(merge, &QPushButton::clicked, this, [this, merge, menu] {
            fillMergeMenu(*menu);
            menu->popup(merge->mapToGlobal(QPoint(0, merge->height())));
        });
        flow->addWidget(merge);
    }
    m_column->addSpacing(6);
    m_column->addLayout(flow);
}

void PassportDetails::fillMergeMenu(QMenu& menu)
{
    menu.clear();
    for (const ClusterProfile& other : m_clustering->profiles) {
        if (other.id == m_profile.id)
            continue;
        QString name = groupName(m_state, {GroupKind::Cluster, other.id});
        menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                       [this, id = other.id] { emit mergeRequested(id); });
    }
}

} // namespace marquee
