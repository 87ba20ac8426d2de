// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_fields.h"

#include "explorer/wording.h"
#include "tabs/clusters/point_labels.h"
#include "theme/scale.h"
#include "widgets/elided_combo_box.h"
#include "widgets/themed_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <type_traits>

namespace marquee {
namespace {

/// Fills a box and chooses what was chosen before, if it is still there.
template<typename Choice>
void refill(QComboBox& box, const QStringList& texts, const std::vector<Choice>& choices, const Choice& before)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItems(texts);
    const auto found = std::find(choices.begin(), choices.end(), before);
    box.setCurrentIndex(found == choices.end() ? 0 : static_cast<int>(found - choices.begin()));
}

} // namespace

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
    row->addSpacing(8);
    row->addWidget(new ThemedLabel(tr("Size"), FontRole::Table, &Theme::text2));
    m_size = addBox(*row, tr("What the sizes show"));
    row->addSpacing(8);
    row->addWidget(new ThemedLabel(tr("Shape"), FontRole::Table, &Theme::text2));
    m_shape = addBox(*row, tr("What the shapes show"));
    row->addStretch();
    for (auto* box : {m_colour, m_size, m_shape})
        connect(box, &QComboBox::activated, this, &ScatterFields::looksChosen);
    for (auto* box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, &ScatterFields::axesChosen);
}

QComboBox* ScatterFields::addBox(QHBoxLayout& row, const QString& words)
{
    auto* box = new ElidedComboBox(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMinimumWidth(scaled(46)); // in a narrow window the boxes give way before the set-up does
    row.addWidget(box);
    return box;
}

void ScatterFields::setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes)
{
    const bool first = m_axes.empty();
    const ClusterAxis x = xAxis();
    const ClusterAxis y = yAxis();
    m_axes = std::move(axes);
    fillLooks(catalogue);
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

void ScatterFields::choose(const ClusterAxis& x, const ClusterAxis& y)
{
    const auto show = [this](QComboBox& box, const ClusterAxis& axis) {
        const auto found = std::find(m_axes.begin(), m_axes.end(), axis);
        if (found != m_axes.end())
            box.setCurrentIndex(static_cast<int>(found - m_axes.begin()));
    };
    show(*m_x, x);
    show(*m_y, y);
    emit axesChosen();
}

void ScatterFields::fillLooks(const Catalogue& catalogue)
{
    const PointLooks before = looks();
    m_colours = {std::monostate{}};
    m_sizes = {std::nullopt};
    m_shapes = {std::nullopt};
    QStringList colours{tr("Cluster")};
    QStringList sizes{tr("Same")};
    QStringList shapes{tr("Same")};
    for (const auto& choice : labelChoices(catalogue)) {
        m_colours.emplace_back(choice);
        m_shapes.emplace_back(choice);
        colours << labelChoiceName(catalogue, choice);
        shapes << labelChoiceName(catalogue, choice);
    }
    const int labels = static_cast<int>(colours.size());
    for (const auto& axis : m_axes) {
        if (axis.component >= 0)
            continue;
        m_colours.emplace_back(axis.measure);
        m_sizes.emplace_back(axis.measure);
        colours << numberName(catalogue, axis.measure);
        sizes << numberName(catalogue, axis.measure);
    }
    refill(*m_colour, colours, m_colours, before.colour);
    refill(*m_size, sizes, m_sizes, before.size);
    refill(*m_shape, shapes, m_shapes, before.shape);
    m_colour->insertSeparator(labels);
    m_colours.insert(m_colours.begin() + labels, std::monostate{}); // the separator's place, never chosen
}

PointLooks ScatterFields::looks() const
{
    const auto at = [](const auto& choices, const QComboBox& box) {
        using Choice = typename std::decay_t<decltype(choices)>::value_type;
        return box.currentIndex() < 0 ? Choice{} : choices.at(static_cast<std::size_t>(box.currentIndex()));
    };
    return {at(m_colours, *m_colour), at(m_sizes, *m_size), at(m_shapes, *m_shape)};
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
