// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/box_plots_card.h"

#include "explorer/wording.h"
#include "tabs/quality/box_plot_axis.h"
#include "tabs/quality/box_plot_row.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace marquee {

namespace {

/// The scale that every box of a column fits on.
BoxPlotScale scaleOf(const OutlierBoxes& boxes)
{
    BoxPlotScale scale;
    scale.logarithm = boxes.logarithm;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const OutlierBox& box : boxes.boxes) {
        low = std::min(low, box.box.lowWhisker);
        high = std::max(high, box.box.highWhisker);
        for (const double value : box.values) {
            low = std::min(low, scale.tested(value));
            high = std::max(high, scale.tested(value));
        }
    }
    scale.low = low;
    scale.high = high;
    return scale;
}

QString shown(double value)
{
    return std::abs(value) >= 1000 ? compactText(value) : decimalText(value, 1);
}

} // namespace

BoxPlotsCard::BoxPlotsCard(QWidget* parent)
    : Card(tr("Box plots"), tr("whiskers within 1.5 IQR, dashed lines: fences of the rule"), parent),
      m_column(new QComboBox), m_scale(new SegmentedControl({tr("Raw"), tr("Log")}))
{
    m_column->setAccessibleName(tr("Column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->setFont(themeFont(FontRole::Table));
    m_scale->setAccessibleName(tr("Scale"));
    addHeaderWidget(m_column);
    addHeaderWidget(m_scale);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BoxPlotsCard::takeOwnScale);
    connect(m_scale, &SegmentedControl::currentChanged, this, &BoxPlotsCard::refresh);
    setFigures(nullptr);
}

void BoxPlotsCard::setFigures(const QualityFiguresPtr& figures)
{
    const bool first = m_column->count() == 0;
    m_figures = figures;
    readColumns();
    first ? takeOwnScale() : refresh();
}

/// The scale that shows the shape of the column chosen.
void BoxPlotsCard::takeOwnScale()
{
    const QSignalBlocker quiet(m_scale);
    const auto* chosen = boxes();
    m_scale->setCurrentIndex(chosen && chosen->heavyTailed ? 1 : 0);
    refresh();
}

/// The column chosen stays chosen while the file has it.
void BoxPlotsCard::readColumns()
{
    const QString before = m_column->currentText();
    const QSignalBlocker quiet(m_column);
    m_column->clear();
    if (m_figures)
        for (const OutlierBoxes& boxes : m_figures->raw)
            m_column->addItem(fromUtf8(boxes.name));
    m_column->setCurrentIndex(m_column->count() == 0 ? -1 : std::max(m_column->findText(before), 0));
    m_column->setEnabled(m_column->count() > 0);
}

const OutlierBoxes* BoxPlotsCard::boxes() const
{
    if (!m_figures || m_column->currentIndex() < 0)
        return nullptr;
    const auto& all = m_scale->currentIndex() == 0 ? m_figures->raw : m_figures->log;
    return &all.at(static_cast<std::size_t>(m_column->currentIndex()));
}

void BoxPlotsCard::refresh()
{
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, scaled(2), 0, 0);
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 1);
    const OutlierBoxes* chosen = boxes();
    if (chosen) {
        addNames(*grid);
        for (const OutlierBox& box : chosen->boxes)
            addBox(*grid, *chosen, box);
        grid->addWidget(new BoxPlotAxis(scaleOf(*chosen), shown), grid->rowCount(), 1);
    } else {
        grid->addWidget(new WrapLabel(m_figures ? tr("No column of the file holds numbers that can be tested.")
                                                : tr("Computed in the background.")),
                        0, 0, 1, 4);
    }
    setBody(body);
    const bool negative = chosen && m_scale->currentIndex() == 1 && !chosen->logarithm;
    setFooter(negative ? tr("Some values are negative: raw values are drawn.")
                       : tr("A click on a dot chooses its title, beside the dots all of them."));
}

void BoxPlotsCard::addNames(QGridLayout& grid) const
{
    const QStringList names{{}, {}, tr("Tukey"), tr("modified z")};
    for (int column = 0; column < names.size(); ++column)
        grid.addWidget(new ThemedLabel(names[column], FontRole::Footer, &Theme::text2), 0, column, Qt::AlignRight);
}

void BoxPlotsCard::addBox(QGridLayout& grid, const OutlierBoxes& boxes, const OutlierBox& box)
{
    const int row = grid.rowCount();
    const QString name = box.type ? typeName(*box.type) : tr("All titles");
    auto* plot = new BoxPlotRow(box, scaleOf(boxes), shown);
    plot->setAccessibleName(tr("%1, %2").arg(fromUtf8(boxes.name), name));
    const QString what = tr("outliers: %1, %2").arg(fromUtf8(boxes.name), name);
    connect(plot, &BoxPlotRow::titlesChosen, this,
            [this, what](const TitleIds& titles) { emit titlesChosen(titles, what); });
    const auto count = [&](std::size_t raw, std::size_t log) {
        return new ThemedLabel(integerText(static_cast<qint64>(boxes.logarithm ? log : raw)), FontRole::Table,
                               &Theme::text2);
    };
    grid.addWidget(new ThemedLabel(name, FontRole::Table), row, 0);
    grid.addWidget(plot, row, 1);
    grid.addWidget(count(box.tukeyRaw, box.tukeyLog), row, 2, Qt::AlignRight);
    grid.addWidget(count(box.modifiedRaw, box.modifiedLog), row, 3, Qt::AlignRight);
}

} // namespace marquee
