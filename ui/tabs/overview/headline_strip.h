// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QString>

#include <vector>

class QGridLayout;

namespace marquee {

struct Headline;

/// One figure of the strip: what it is and what belongs to it.
struct HeadlineFigure
{
    QString figure; ///< "86.5 %"
    QString label;  ///< "rated"
    QString detail; ///< "13,394 of 15,480"
};

/// The figures of a catalogue; those that the file cannot give are left out.
std::vector<HeadlineFigure> headlineFigures(const Headline& headline);
/// The figures of the titles that pass a filter, each with the whole catalogue's beneath.
std::vector<HeadlineFigure> headlineFigures(const Headline& shown, const Headline& whole);

/// Figures side by side with hairlines between them, in as many lines as the width asks for.
class HeadlineStrip final : public Card
{
    Q_OBJECT
public:
    explicit HeadlineStrip(QWidget* parent = nullptr);

    void setFigures(const std::vector<HeadlineFigure>& figures);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    int columns() const;

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cells;
    int m_arrangedColumns = 0;
};

} // namespace marquee
