// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/title_card_dock.h"

#include "docks/title_card/card_section.h"
#include "docks/title_card/meter_row.h"
#include "docks/title_card/score_view.h"
#include "docks/title_card/similar_row.h"
#include "explorer/explorer_state.h"
#include "explorer/shortlist_menu.h"
#include "explorer/wording.h"
#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/empty_state.h"
#include "widgets/number_badge.h"
#include "widgets/scroll_column.h"
#include "widgets/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kSimilarShown = 7;
constexpr int kPartLabelWidth = 104;
constexpr int kLeastWidth = 264; ///< below it names of parts and their bars have no room

QString shareOfCountries(const Catalogue& catalogue, TitleId title)
{
    const auto& countries = catalogue.list(ListField::Countries);
    const auto here = static_cast<qint64>(countries.codes(title).size());
    if (here == 0)
        return {};
    return TitleCardDock::tr("%1 of %2")
        .arg(integerText(here), countriesText(static_cast<qint64>(countries.dictionary().size())));
}

QString joinedParts(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

/// "Watch Hours: 1,204": what the further columns of the file say of a title.
QStringList furtherFacts(const Catalogue& catalogue, TitleId title)
{
    QStringList lines;
    for (const std::size_t column : catalogue.metricColumns()) {
        const auto field = MeasureField::ofColumn(column);
        if (const double value = catalogue.numbers(field)[title.row]; !std::isnan(value))
            lines << TitleCardDock::tr("%1: %2").arg(numberName(catalogue, field), measureText(field, value));
    }
    for (const std::size_t column : catalogue.categoryColumns()) {
        const auto field = LabelField::ofColumn(column);
        if (const auto labels = catalogue.list(field).joined(title); !labels.empty())
            lines << TitleCardDock::tr("%1: %2").arg(labelName(catalogue, field), fromUtf8(labels));
    }
    return lines;
}

} // namespace

TitleCardDock::TitleCardDock(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state),
      m_empty(new EmptyState(tr("Click a row, a point or a pick to see a title here.")))
{
    setMinimumWidth(scaled(kLeastWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_scroll = new ScrollColumn;
    m_body = makeBody();
    m_scroll->setWidget(m_body);
    column->addWidget(m_scroll);
    column->addWidget(m_empty);
    for (const auto signal : {
             &ExplorerState::datasetChanged,
             &ExplorerState::currentChanged,
             &ExplorerState::recommenderChanged,
             &ExplorerState::clusteringChanged,
             &ExplorerState::clusterNamesChanged,
         })
        connect(&m_state, signal, this, &TitleCardDock::refreshSoon);
    connect(&m_state.pickDesk(), &PickDesk::listChanged, this, &TitleCardDock::refreshSoon);
    connect(&m_state, &ExplorerState::shortlistChanged, this, &TitleCardDock::showShortlisted);
    connect(m_similar, &CardSection::linkActivated, this, &TitleCardDock::allPicksRequested);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TitleCardDock::refresh);
    refresh();
}

void TitleCardDock::refreshSoon()
{
    m_stale = true;
    if (isVisible()) // a hidden card ranks nothing
        m_soon.start(0);
}

void TitleCardDock::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void TitleCardDock::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshSoon(); // the bars keep the colour they are given
}

QWidget* TitleCardDock::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_title = new WrapLabel({}, FontRole::TitleName, &Theme::text);
    m_facts = new WrapLabel({}, FontRole::Table, &Theme::text2);
    m_flags = new WrapLabel({}, FontRole::Footer, &Theme::warning);
    m_score = new ScoreView;
    m_whyScore = new CardSection;
    m_whyRanked = new CardSection;
    m_similar = new CardSection(tr("Similar picks"), tr("Show all"));
    for (WrapLabel* label : {m_title, m_facts, m_flags})
        label->setTextFormat(Qt::PlainText); // titles are untrusted
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_flags);
    column->addWidget(m_score);
    column->addWidget(makeClusterRow());
    column->addWidget(m_whyScore);
    column->addWidget(m_whyRanked);
    column->addWidget(m_similar);
    column->addWidget(makeActions());
    column->addStretch();
    return body;
}

QWidget* TitleCardDock::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    m_shortlist = new DenseButton(tr("Add to the shortlist"));
    connect(m_shortlist, &QPushButton::clicked, this, [this] {
        if (m_state.current())
            toggleShortlisted(m_state, *m_state.current());
    });
    row->addWidget(m_shortlist);
    row->addStretch();
    return actions;
}

void TitleCardDock::showShortlisted()
{
    const bool on = m_state.current() && m_state.isShortlisted(*m_state.current());
    m_shortlist->setText(on ? tr("Take off the shortlist") : tr("Add to the shortlist"));
    m_shortlist->setIcon(icon(on ? IconName::Minus : IconName::Plus));
}

QWidget* TitleCardDock::makeClusterRow()
{
    m_clusterRow = new QWidget;
    auto* row = new QHBoxLayout(m_clusterRow);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_badge = new NumberBadge(0);
    m_clusterName = new ThemedLabel({}, FontRole::Table, &Theme::text2);
    row->addWidget(m_badge);
    row->addWidget(m_clusterName, 1);
    return m_clusterRow;
}

void TitleCardDock::refresh()
{
    m_stale = false;
    const auto current = m_state.current();
    const bool any = m_state.dataset() && current;
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    showShortlisted();
    showFacts(*current);
    showFlags(*current);
    m_score->showTitle(*m_state.dataset(), *current);
    showCluster(*current);
    // A pick of another title says why it ranks there; a title asked about shows its own picks.
    const auto& list = m_state.pickDesk().list();
    const bool isPick = list && !std::binary_search(list->query.begin(), list->query.end(), *current);
    m_whyRanked->hide(); // until it is found among the picks
    m_whyScore->setVisible(!isPick);
    m_similar->setVisible(!isPick);
    if (isPick) {
        showWhyRanked(*current);
    } else {
        showWhyScore(*current);
        showSimilar(*current);
    }
}

void TitleCardDock::showFacts(TitleId title)
{
    const auto& catalogue = *m_state.dataset()->catalogue;
    const QString name = fromUtf8(catalogue.title(title));
    m_title->setText(name.isEmpty() ? tr("Without a title") : name);
    const auto year = catalogue.releaseYear(title);
    const auto runtime = catalogue.runtimeClass(title);
    const QString first = joinedParts({typeName(catalogue.type(title)), year ? QString::number(*year) : QString(),
                                       runtime == RuntimeClass::Unknown ? QString() : runtimeName(runtime),
                                       fromUtf8(catalogue.ageRatings().joined(title))});
    const QString second = fromUtf8(catalogue.list(ListField::Genres).joined(title));
    const QString third =
        joinedParts({fromUtf8(catalogue.list(ListField::Languages).joined(title)), shareOfCountries(catalogue, title)});
    const QString fourth = joinedParts({fromUtf8(catalogue.list(ListField::Director).joined(title)),
                                        fromUtf8(catalogue.list(ListField::Actors).joined(title))});
    QStringList lines{first, second, third, fourth};
    lines += furtherFacts(catalogue, title);
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void TitleCardDock::showFlags(TitleId title)
{
    QStringList lines;
    for (const Flag* flag : m_state.dataset()->cleaning->flagsOf(title))
        if (flag->rule == Rule::FlagBorrowedFacts || flag->rule == Rule::FlagDuplicates ||
            flag->rule == Rule::FlagImpossibleDates)
            lines << tr("Flagged: %1").arg(fromUtf8(flag->detail));
    m_flags->setText(lines.join(QLatin1Char('\n')));
    m_flags->setVisible(!lines.isEmpty());
}

void TitleCardDock::showCluster(TitleId title)
{
    const int cluster = m_state.clusterOf(title);
    m_clusterRow->setVisible(cluster >= 0);
    if (cluster < 0)
        return;
    m_badge->setClassIndex(cluster);
    m_clusterName->setText(m_state.clusterName(cluster));
}

void TitleCardDock::showWhyScore(TitleId title)
{
    m_whyScore->clearRows();
    const Scores& scores = *m_state.dataset()->scores;
    const double score = scores.weightedScore[title.row];
    const double rating = scores.weightedRating[title.row];
    const double critics = scores.criticScore[title.row];
    m_whyScore->setVisible(!std::isnan(score));
    if (std::isnan(score))
        return;
    m_whyScore->setHeading(tr("Why %1").arg(decimalText(score)));
    double audienceShare = std::isnan(rating) ? 0 : scores.options.audienceWeight;
    double criticShare = std::isnan(critics) ? 0 : scores.options.criticWeight;
    const double sum = audienceShare + criticShare;
    audienceShare /= sum;
    criticShare /= sum;
    const auto add = [&](const QString& name, double share, double value, const QColor& colour) {
        if (!(share > 0))
            return;
        auto* row = new MeterRow(tr("%1, %2").arg(name, percentText(share)), MeterRow::Shape::Bar, kPartLabelWidth);
        row->setValue(share * value / score, decimalText(share * value), colour);
        m_whyScore->rows().addWidget(row);
    };
    add(tr("Audience"), audienceShare, rating, currentTheme().accent);
    add(tr("Critics"), criticShare, critics, currentTheme().text2);
}

void TitleCardDock::showSimilar(TitleId title)
{
    m_similar->clearRows();
    const auto& recommender = m_state.recommender();
    m_similar->setVisible(recommender != nullptr);
    if (!recommender)
        return;
    const auto list = recommender->picks(std::span(&title, 1), m_state.pickDesk().options());
    m_similar->setVisible(list.ok());
    if (!list)
        return;
    const auto& catalogue = *m_state.dataset()->catalogue;
    const double scale = whyScale(*list);
    for (std::size_t i = 0; i < std::min(kSimilarShown, list->picks.size()); ++i) {
        const Pick& pick = list->picks[i];
        const auto year = catalogue.releaseYear(pick.title);
        auto* row = new SimilarRow(fromUtf8(catalogue.title(pick.title)), year ? QString::number(*year) : QString(),
                                   pick, scale);
        connect(row, &SimilarRow::clicked, this, [this, id = pick.title] { m_state.setCurrent(id); });
        m_similar->rows().addWidget(row);
    }
}

void TitleCardDock::showWhyRanked(TitleId title)
{
    m_whyRanked->clearRows();
    const auto& list = m_state.pickDesk().list();
    if (!list)
        return;
    const auto found =
        std::find_if(list->picks.begin(), list->picks.end(), [&](const Pick& p) { return p.title == title; });
    if (found == list->picks.end())
        return;
    m_whyRanked->show();
    m_whyRanked->setHeading(tr("Why it ranks here: %1").arg(decimalText(found->score * 100, 1)));
    const auto points = shownPoints(found->contributions, found->score);
    const double most = *std::max_element(
        points.begin(), points.end(), [](double a, double b) { return std::isnan(a) || (!std::isnan(b) && a < b); });
    for (std::size_t g = 0; g < points.size(); ++g) {
        if (!(points[g] > 0))
            continue;
        const auto& group = partGroups()[g];
        auto* row = new MeterRow(group.name, MeterRow::Shape::Bar, kPartLabelWidth);
        row->setValue(points[g] / most, decimalText(points[g], 1), currentTheme().classColour(group.colourClass));
        m_whyRanked->rows().addWidget(row);
    }
    auto* use = new DenseButton(tr("Picks for this title"));
    connect(use, &QPushButton::clicked, this, [this, title] { m_state.setCurrent(title); });
    m_whyRanked->rows().addSpacing(8);
    m_whyRanked->rows().addWidget(use, 0, Qt::AlignLeft);
}

} // namespace marquee
