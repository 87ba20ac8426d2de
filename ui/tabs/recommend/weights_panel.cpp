// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/weights_panel.h"

#include "explorer/explorer_state.h"
#include "tabs/recommend/part_groups.h"
#include "theme/numbers.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"
#include "widgets/value_slider.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>

#include <array>
#include <numeric>

namespace marquee {
namespace {

constexpr std::array kPresets{Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment};
constexpr int kOwn = static_cast<int>(kPresets.size());
constexpr int kSliderWidth = 142;
constexpr double kMostWeight = 0.88; ///< the heaviest of a preset

/// Small square in the group's colour: the list of sliders is the legend of the bars.
class Swatch final : public QWidget
{
public:
    explicit Swatch(int colourClass) : m_class(colourClass) { setFixedSize(8, 16); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect().adjusted(0, 3, 0, -2), currentTheme().classColour(m_class));
    }

private:
    int m_class;
};

PartValues weightsOf(const PickOptions& options)
{
    return options.weights.value_or(presetWeights(options.preset));
}

} // namespace

WeightsPanel::WeightsPanel(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_shares(partGroups().size(), 0)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    addHeading(*column);
    addSliders(*column);
    addDiversity(*column);
    connect(&m_state.pickDesk(), &PickDesk::optionsChanged, this, &WeightsPanel::showOptions);
    showOptions();
}

void WeightsPanel::addHeading(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new ThemedLabel(tr("Weights"), FontRole::CardTitle));
    row->addStretch();
    auto* reset = new LinkButton(tr("Reset"));
    connect(reset, &LinkButton::clicked, this, [this] {
        PickOptions options = m_state.pickDesk().options();
        options.weights.reset();
        options.lambda = PickOptions{}.lambda;
        m_state.pickDesk().setOptions(options);
    });
    row->addWidget(reset);
    column.addLayout(row);
    QStringList names;
    for (const Preset preset : kPresets)
        names << presetTitle(preset);
    m_presets = new SegmentedControl(names << tr("Own"));
    m_presets->setAccessibleName(tr("Preset of the weights"));
    connect(m_presets, &SegmentedControl::currentChanged, this, &WeightsPanel::choosePreset);
    column.addWidget(m_presets);
}

void WeightsPanel::addSliders(QVBoxLayout& column)
{
    for (std::size_t g = 0; g < partGroups().size(); ++g) {
        const PartGroup& group = partGroups()[g];
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new Swatch(group.colourClass));
        row->addWidget(new ThemedLabel(group.name, FontRole::Table, &Theme::text));
        row->addStretch();
        auto* slider = new ValueSlider(tr("Weight of %1").arg(group.name), {0, kMostWeight, 0.01});
        slider->setFixedWidth(kSliderWidth);
        slider->setToolTip(
            tr("The handle sets the weight. The figure is its share of the ranking score: all shares add "
               "up to 100 %."));
        slider->setFormat([this, g](double) { return percentText(m_shares[g] / 100.0); }, 100);
        slider->setTypedHandler([this, g](double share) { tellShare(g, share); });
        connect(slider, &ValueSlider::valueChanged, this, [this, g](double weight) { tellWeight(g, weight); });
        row->addWidget(slider);
        column.addLayout(row);
        m_sliders.push_back(slider);
    }
}

void WeightsPanel::addDiversity(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(new ThemedLabel(tr("Diversity"), FontRole::CardTitle));
    row->addStretch();
    m_diversity = new ValueSlider(tr("Diversity of the list"), {0, 1, 0.05});
    m_diversity->setFixedWidth(kSliderWidth);
    m_diversity->setFormat([](double value) { return decimalText(value); });
    m_diversity->setDefaultValue(1 - PickOptions{}.lambda);
    connect(m_diversity, &ValueSlider::valueChanged, this, &WeightsPanel::tellDiversity);
    row->addWidget(m_diversity);
    column.addLayout(row);
    m_diversityNote = new WrapLabel({}, FontRole::Footer, &Theme::text2);
    column.addWidget(m_diversityNote);
}

void WeightsPanel::showOptions()
{
    const QScopedValueRollback filling(m_showing, true);
    const PickOptions& options = m_state.pickDesk().options();
    const PartValues weights = weightsOf(options);
    const PartValues usual = presetWeights(options.preset);
    m_presets->setCurrentIndex(options.weights ? kOwn : static_cast<int>(options.preset));
    m_shares = groupShares(weights);
    for (std::size_t g = 0; g < m_sliders.size(); ++g) {
        m_sliders[g]->setDefaultValue(groupValue(partGroups()[g], usual));
        m_sliders[g]->setValue(groupValue(partGroups()[g], weights));
        m_sliders[g]->refreshText();
    }
    m_diversity->setValue(1 - options.lambda);
}

void WeightsPanel::showList(const PickList& list)
{
    const QString lambda = decimalText(m_state.pickDesk().options().lambda);
    m_diversityNote->setText(
        list.picks.size() < 2
            ? tr("λ = %1.").arg(lambda)
            : tr("λ = %1. List diversity %2 (0 alike, 1 nothing shared).").arg(lambda, decimalText(list.diversity)));
}

void WeightsPanel::choosePreset(int index)
{
    if (m_showing || index < 0)
        return;
    PickOptions options = m_state.pickDesk().options();
    if (index == kOwn) {
        options.weights = weightsOf(options);
    } else {
        options.preset = kPresets[static_cast<std::size_t>(index)];
        options.weights.reset();
    }
    m_state.pickDesk().setOptions(options);
}

void WeightsPanel::tellWeight(std::size_t group, double weight)
{
    if (!m_showing)
        tell(withGroupValue(weightsOf(m_state.pickDesk().options()), partGroups()[group], weight));
}

void WeightsPanel::tellShare(std::size_t group, double share)
{
    if (qRound(share * 100) == m_shares[group])
        return; // a field left as it was changes no weight
    tell(withGroupShare(weightsOf(m_state.pickDesk().options()), partGroups()[group], share, kMostWeight));
}

void WeightsPanel::tell(const PartValues& weights)
{
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return showOptions(); // nothing to rank by: the last weight goes back to where it was
    PickOptions options = m_state.pickDesk().options();
    options.weights = weights;
    m_state.pickDesk().setOptions(options);
    showOptions(); // also where the state knew it: a share typed that comes to the same weight
}

void WeightsPanel::tellDiversity(double diversity)
{
    if (m_showing)
        return;
    PickOptions options = m_state.pickDesk().options();
    options.lambda = 1 - diversity;
    m_state.pickDesk().setOptions(options);
}

} // namespace marquee
