// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/quality/quality_figures.h"
#include "widgets/card.h"

class QBoxLayout;
class QVBoxLayout;

namespace marquee {

class MissingMapView;

/// The map of missing values, and beside it who lacks critic scores: kinds of titles that lack them more often than
/// others, each a link to its titles.
class MissingCard final : public Card
{
    Q_OBJECT
public:
    explicit MissingCard(QWidget* parent = nullptr);

    MissingMapView& map() const noexcept { return *m_map; }
    void setFigures(const QualityFiguresPtr& figures); ///< null: none yet
    void setNarrow(bool narrow);                       ///< who lacks them then stands below the map

signals:
    void titlesChosen(const marquee::TitleIds& titles, const QString& what);  ///< in the map: to be selected
    void showRequested(const marquee::TitleIds& titles, const QString& what); ///< by a link

private:
    QWidget* makeWho(const std::vector<WhoLacks>& who);

    MissingMapView* m_map;
    QBoxLayout* m_line;
    QVBoxLayout* m_side;
    QWidget* m_who = nullptr;
};

} // namespace marquee
