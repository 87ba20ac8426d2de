// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <QWidget>

class QCheckBox;

namespace marquee {

class ValueSlider;

QString blockTitle(Block block);  ///< "Popularity"
QString blockDetail(Block block); ///< "log votes"

/// One feature block of the set-up: on or off, and its weight.
class BlockRow final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockRow(Block block, QWidget* parent = nullptr);

    Block block() const noexcept { return m_block; }
    double weight() const; ///< 0 when off
    void setWeight(double weight);

signals:
    void weightChanged();

private:
    Block m_block;
    QCheckBox* m_on;
    ValueSlider* m_slider;
};

} // namespace marquee
