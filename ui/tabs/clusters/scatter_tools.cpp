// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_tools.h"

#include "explorer/wording.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "widgets/icon_button.h"
#include "widgets/themed_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace marquee {

ScatterTools::ScatterTools(QWidget* parent) : QWidget(parent), m_tools(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    addToolButtons(*row);
    row->addStretch();
    row->addWidget(new ThemedLabel(tr("Colour"), FontRole::Table, &Theme::text2));
    m_colour = addBox(*row, tr("What the colours show"));
    m_colour->setMinimumContentsLength(11);
    row->addSpacing(8);
    row->addWidget(new ThemedLabel(tr("Axes"), FontRole::Table, &Theme::text2));
    m_x = addBox(*row, tr("Horizontal axis"));
    m_y = addBox(*row, tr("Vertical axis"));
    connect(m_colour, &QComboBox::activated, this, &ScatterTools::colourChosen);
    for (auto* box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, &ScatterTools::axesChosen);
}

void ScatterTools::addToolButtons(QHBoxLayout& row)
{
    using Tool = ClusterScatter::Tool;
    const auto addChoice = [&](Tool tool, IconName name, const QString& words) {
        auto* button = new IconButton(name, words);
        button->setCheckable(true);
        m_tools->addButton(button, static_cast<int>(tool));
        row.addWidget(button);
    };
    addChoice(Tool::Pan, IconName::Pan, tr("Pan: drag moves, the wheel zooms"));
    addChoice(Tool::Rectangle, IconName::SelectRectangle, tr("Rectangle: select titles (Shift adds, Alt takes away)"));
    addChoice(Tool::Lasso, IconName::Lasso, tr("Lasso: select titles (Shift adds, Alt takes away)"));
    m_tools->button(static_cast<int>(Tool::Pan))->setChecked(true);
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) { emit toolChosen(static_cast<Tool>(id)); });
    row.addSpacing(8);
    auto* fit = new IconButton(IconName::Fit, tr("Show all points (double click, Home)"));
    connect(fit, &QToolButton::clicked, this, &ScatterTools::resetRequested);
    row.addWidget(fit);
    auto* centroids = new IconButton(IconName::Centroid, tr("Cluster numbers at their centres"));
    centroids->setCheckable(true);
    centroids->setChecked(true);
    connect(centroids, &QToolButton::toggled, this, &ScatterTools::centroidsToggled);
    row.addWidget(centroids);
}

QComboBox* ScatterTools::addBox(QHBoxLayout& row, const QString& words)
{
    auto* box = new QComboBox;
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMinimumWidth(scaled(80)); // in a narrow window the boxes give way before the set-up does
    row.addWidget(box);
    return box;
}

QToolButton* ScatterTools::addTool(const QString& words, const QIcon& icon)
{
    auto* button = new IconButton(IconName::More, words);
    button->setIcon(icon);
    layout()->addWidget(button);
    return button;
}

void ScatterTools::setTool(ClusterScatter::Tool tool)
{
    m_tools->button(static_cast<int>(tool))->setChecked(true);
}

void ScatterTools::setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes)
{
    const bool first = m_axes.empty();
    const ClusterAxis x = xAxis();
    const ClusterAxis y = yAxis();
    m_axes = std::move(axes);
    fillColours(catalogue);
    const auto fill = [this, &catalogue](QComboBox& box, const ClusterAxis& choice, int fallback) {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const auto& axis : m_axes)
            box.addItem(clusterAxisName(catalogue, axis));
        const auto found = std::find(m_axes.begin(), m_axes.end(), choice);
        box.setCurrentIndex(found == m_axes.end() ? fallback : static_cast<int>(found - m_axes.begin()));
    };
    const int last = static_cast<int>(m_axes.size()) - 1;
    fill(*m_x, first ? ClusterAxis{0, {}} : x, 0);
    fill(*m_y, first ? ClusterAxis{1, {}} : y, std::min(1, last));
}

void ScatterTools::fillColours(const Catalogue& catalogue)
{
    const auto before = colour();
    const QSignalBlocker quiet(m_colour);
    m_colour->clear();
    m_colour->addItem(tr("Cluster"));
    m_numbers.clear();
    for (const auto& axis : m_axes) {
        if (axis.component >= 0)
            continue;
        m_numbers.push_back(axis.measure);
        m_colour->addItem(numberName(catalogue, axis.measure));
        if (before == axis.measure)
            m_colour->setCurrentIndex(m_colour->count() - 1);
    }
}

std::optional<MeasureField> ScatterTools::colour() const
{
    const int index = m_colour->currentIndex();
    return index < 1 ? std::nullopt : std::optional(m_numbers.at(static_cast<std::size_t>(index) - 1));
}

ClusterAxis ScatterTools::chosen(const QComboBox& box) const
{
    const int index = box.currentIndex();
    return index < 0 || m_axes.empty() ? ClusterAxis{} : m_axes.at(static_cast<std::size_t>(index));
}

ClusterAxis ScatterTools::xAxis() const
{
    return chosen(*m_x);
}
ClusterAxis ScatterTools::yAxis() const
{
    return chosen(*m_y);
}

} // namespace marquee
