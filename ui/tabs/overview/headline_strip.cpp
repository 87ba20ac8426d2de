// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/headline_strip.h"

#include "analysis/findings.h"
#include "theme/numbers.h"
#include "widgets/elided_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kLeastCell = 150;

QString count(std::size_t number)
{
    return integerText(static_cast<qint64>(number));
}

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

QWidget* figureCell(const HeadlineFigure& figure, QWidget* parent)
{
    auto* cell = new QWidget(parent);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(5, 0, 8, 0);
    column->setSpacing(0);
    column->addWidget(new ElidedLabel(figure.figure, FontRole::Headline, &Theme::text));
    column->addWidget(new ElidedLabel(figure.label, FontRole::Table, &Theme::text));
    column->addWidget(new ElidedLabel(figure.detail, FontRole::Footer, &Theme::text3));
    cell->setAccessibleName(figure.figure + QLatin1Char(' ') + figure.label + QStringLiteral(", ") + figure.detail);
    return cell;
}

/// Words of the strip: the functions that make figures belong to no class.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineStrip)
};

void addRatings(std::vector<HeadlineFigure>& figures, const Headline& h)
{
    if (h.rated > 0) {
        figures.push_back({percentText(shareOf(h.rated, h.titles), 1), Words::tr("rated"),
                           Words::tr("%1 of %2").arg(count(h.rated), count(h.titles))});
        figures.push_back({decimalText(h.medianScore, 2), Words::tr("median weighted score"),
                           Words::tr("films %1, series %2")
                               .arg(decimalText(h.medianScoreFilms, 2), decimalText(h.medianScoreSeries, 2))});
    }
    if (h.withImdb > 0)
        figures.push_back(
            {decimalText(h.medianImdb, 1), Words::tr("median IMDb"), Words::tr("n = %1").arg(count(h.withImdb))});
    if (h.withCritic > 0)
        figures.push_back({percentText(shareOf(h.withCritic, h.titles), 1), Words::tr("have a critic score"),
                           Words::tr("%1 of films, %2 of series")
                               .arg(percentText(shareOf(h.filmsWithCritic, h.films)),
                                    percentText(shareOf(h.seriesWithCritic, h.series)))});
}

} // namespace

std::vector<HeadlineFigure> headlineFigures(const Headline& h)
{
    std::vector<HeadlineFigure> figures{{count(h.titles), Words::tr("titles"),
                                         h.films + h.series > 0
                                             ? Words::tr("%1 films, %2 series").arg(count(h.films), count(h.series))
                                             : Words::tr("of unknown type")}};
    addRatings(figures, h);
    if (h.languages > 0)
        figures.push_back(
            {count(h.languages), Words::tr("languages"),
             Words::tr("%1 on %2")
                 .arg(QString::fromStdString(h.topLanguage), percentText(shareOf(h.topLanguageTitles, h.titles)))});
    if (h.countries > 0)
        figures.push_back({count(h.countries), Words::tr("countries"),
                           Words::tr("median title in %1").arg(decimalText(h.medianCountries, 0))});
    return figures;
}

std::vector<HeadlineFigure> headlineFigures(const Headline& shown, const Headline& whole)
{
    std::vector<HeadlineFigure> figures = headlineFigures(shown);
    const std::vector<HeadlineFigure> all = headlineFigures(whole);
    for (HeadlineFigure& figure : figures) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const HeadlineFigure& other) { return other.label == figure.label; });
        if (same != all.end())
            figure.detail = Words::tr("all %1").arg(same->figure);
    }
    return figures;
}

HeadlineStrip::HeadlineStrip(QWidget* parent) : Card({}, {}, parent)
{
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(12);
    setBody(body);
}

void HeadlineStrip::setFigures(const std::vector<HeadlineFigure>& figures)
{
    for (QWidget* cell : m_cells)
        delete cell;
    m_cells.clear();
    for (const HeadlineFigure& figure : figures)
        m_cells.push_back(figureCell(figure, body()));
    m_arrangedColumns = 0;
    arrange();
}

int HeadlineStrip::columns() const
{
    const int most = std::max(static_cast<int>(m_cells.size()), 1);
    const int fit = std::clamp(width() / kLeastCell, 1, most);
    const int lines = (most + fit - 1) / fit;
    return (most + lines - 1) / lines; // lines of equal length
}

void HeadlineStrip::arrange()
{
    if (m_arrangedColumns == columns())
        return;
    for (int column = 0; column < m_arrangedColumns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_arrangedColumns = columns();
    int at = 0;
    for (QWidget* cell : m_cells) {
        m_grid->addWidget(cell, at / m_arrangedColumns, at % m_arrangedColumns);
        m_grid->setColumnStretch(at % m_arrangedColumns, 1);
        cell->show();
        ++at;
    }
}

void HeadlineStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void HeadlineStrip::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_arrangedColumns == 0 || static_cast<int>(i) % m_arrangedColumns == 0)
            continue;
        const QRect cell(m_cells[i]->mapTo(this, QPoint()), m_cells[i]->size());
        painter.fillRect(QRect(cell.left() - 12, cell.top(), 1, cell.height()), currentTheme().border);
    }
}

} // namespace marquee
