// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace marquee {

class ExplorerState;
class SegmentedControl;
class ValueSlider;
class WrapLabel;

/// Presets, a slider for every group of parts and the diversity of the list. Every move re-ranks at once. A handle is a
/// group's weight and stays where it is put; the figure beside it is the share of the ranking score that the weight
/// gives it, so that all figures change with every move and always add up to 100 %.
class WeightsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WeightsPanel(ExplorerState& state, QWidget* parent = nullptr);

    /// "List diversity 0.66": of the list now shown.
    void showList(const PickList& list);

private:
    void addHeading(QVBoxLayout& column);
    void addSliders(QVBoxLayout& column);
    void addDiversity(QVBoxLayout& column);
    void showOptions();
    void choosePreset(int index);
    void tellWeight(std::size_t group, double weight);
    void tellShare(std::size_t group, double share);
    void tell(const PartValues& weights);
    void tellDiversity(double diversity);

    ExplorerState& m_state;
    SegmentedControl* m_presets = nullptr;
    std::vector<ValueSlider*> m_sliders; ///< one per group
    std::vector<int> m_shares;           ///< percent, one per group
    ValueSlider* m_diversity = nullptr;
    WrapLabel* m_diversityNote = nullptr;
    bool m_showing = false; ///< the sliders are being filled: nothing of it is news for the state
};

} // namespace marquee
