// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <QWidget>

class QCheckBox;

namespace marquee {

class Catalogue;
class ElidedLabel;
class ValueSlider;

QString blockTitle(Block block); ///< "Popularity"
/// "log votes"; for runtimes and age ratings what the catalogue has of them, if there is one.
QString blockDetail(Block block, const Catalogue* catalogue);

/// One feature block of the set-up: on or off, and its weight.
class BlockRow final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockRow(Block block, QWidget* parent = nullptr);

    Block block() const noexcept { return m_block; }
    double weight() const; ///< 0 when off
    void setWeight(double weight);
    void setDetail(const QString& detail); ///< under the title

signals:
    void weightChanged();

private:
    Block m_block;
    QCheckBox* m_on;
    ElidedLabel* m_detail;
    ValueSlider* m_slider;
};

} // namespace marquee
