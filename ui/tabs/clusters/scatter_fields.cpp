// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_fields.h"

#include "explorer/wording.h"
#include "theme/scale.h"
#include "widgets/themed_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace marquee {

ScatterFields::ScatterFields(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 6);
    row->setSpacing(4);
    row->addWidget(new ThemedLabel(tr("Axes"), FontRole::Table, &Theme::text2));
    m_x = addBox(*row, tr("Horizontal axis"));
    m_y = addBox(*row, tr("Vertical axis"));
    row->addSpacing(8);
    row->addWidget(new ThemedLabel(tr("Colour"), FontRole::Table, &Theme::text2));
    m_colour = addBox(*row, tr("What the colours show"));
    row->addStretch();
    connect(m_colour, &QComboBox::activated, this, &ScatterFields::looksChosen);
    for (auto* box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, &ScatterFields::axesChosen);
}

QComboBox* ScatterFields::addBox(QHBoxLayout& row, const QString& words)
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

void ScatterFields::setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes)
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

void ScatterFields::fillColours(const Catalogue& catalogue)
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

std::optional<MeasureField> ScatterFields::colour() const
{
    const int index = m_colour->currentIndex();
    return index < 1 ? std::nullopt : std::optional(m_numbers.at(static_cast<std::size_t>(index) - 1));
}

ClusterAxis ScatterFields::chosen(const QComboBox& box) const
{
    const int index = box.currentIndex();
    return index < 0 || m_axes.empty() ? ClusterAxis{} : m_axes.at(static_cast<std::size_t>(index));
}

ClusterAxis ScatterFields::xAxis() const
{
    return chosen(*m_x);
}
ClusterAxis ScatterFields::yAxis() const
{
    return chosen(*m_y);
}

} // namespace marquee
