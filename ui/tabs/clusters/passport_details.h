// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

class QGridLayout;

namespace marquee {

/// What a cluster is like: four figures, what sets it apart, its central and boundary titles, what it is not.
class PassportDetails final : public QWidget
{
    Q_OBJECT
public:
    PassportDetails(const Clustering& clustering, int cluster, QWidget* parent = nullptr);

signals:
    void showTitlesRequested();
    void keepOnlyRequested();
    void renameRequested();

private:
    void addFigures(QGridLayout& grid, const ClusterProfile& profile);
    void addButtons(QGridLayout& grid);
};

/// "Drama 72 % ×1.8 · Biography 16 % ×3.8": labels with share and lift.
QString liftText(const std::vector<LabelLift>& labels, std::size_t most);
/// "Mud 2013, Gran Torino 2009".
QString titlesText(const Catalogue& catalogue, const TitleIds& titles);
QString boundaryText(const Catalogue& catalogue, const std::vector<BoundaryTitle>& titles);
/// "series 1 %, Reality-TV none".
QString notLikeText(const std::vector<LabelLift>& labels, std::size_t most);

} // namespace marquee
