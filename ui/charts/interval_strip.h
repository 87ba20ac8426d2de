// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace marquee {

struct Theme;

/// One line of a strip: a dot with its interval, and the figure as it is written.
struct StripDot
{
    QString label;
    double value = 0;
    std::optional<double> low, high;
    QString text;
    bool reference = false; ///< the whole: drawn dark, its place continued through all lines as a dashed line
};

struct StripRange
{
    double low = 0, high = 1;
};

struct StripNumbers
{
    std::vector<StripDot> dots;
    std::optional<double> zero; ///< dashed line where no dot is the reference: no difference
    StripRange range;           ///< the same for strips of one kind, see stripRange()
    bool bars = false;          ///< a bar from `zero` to every dot: how far it is
};

/// The range that holds all dots, their intervals and `zero`, a little wider.
StripRange stripRange(const std::vector<StripDot>& dots, std::optional<double> zero = {});

/// Label at the left, dot on its track, figure at the right; 17 px a line.
void paintStrip(QPainter& painter, const QRectF& area, const StripNumbers& numbers, const Theme& theme);

/// A few values on one scale beside a sentence.
class IntervalStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalStrip(StripNumbers numbers, QWidget* parent = nullptr);

    const StripNumbers& numbers() const noexcept { return m_numbers; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StripNumbers m_numbers;
};

} // namespace marquee
