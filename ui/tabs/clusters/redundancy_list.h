// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace marquee {

/// Under the warnings of features that say the same thing: one offer a pair to halve the weight of a block. Pairs
/// within one block have none, as their weights go together.
class RedundancyList final : public QWidget
{
    Q_OBJECT
public:
    explicit RedundancyList(QWidget* parent = nullptr);

    void setPairs(const std::vector<Redundancy>& pairs);

signals:
    void halveRequested(marquee::Block block);

private:
    QVBoxLayout* m_rows;
};

} // namespace marquee
