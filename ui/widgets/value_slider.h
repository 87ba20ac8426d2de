// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace marquee {

class SliderTrack;

/// Slider with its value beside it, right-aligned in a column of 32 px where it can be typed as well. Arrow keys move
/// by one step, Home goes to the default, which a tick below the groove marks.
class ValueSlider : public QWidget
{
    Q_OBJECT
public:
    struct Range
    {
        double minimum = 0;
        double maximum = 1;
        double step = 0.01; ///< > 0
    };
    using Format = std::function<QString(double)>;

    /// @param accessibleName what is set, for screen readers
    ValueSlider(const QString& accessibleName, const Range& range, QWidget* parent = nullptr);

    double value() const;
    /// Rounded to the next step inside the range; emits valueChanged() when that differs.
    void setValue(double value);
    void setDefaultValue(std::optional<double> value);
    /// How values are written; typed text may be anything with a number in it. `factor` is what the written number is
    /// divided by, 100 for percent.
    void setFormat(Format format, double factor = 1);
    /// Writes the value anew, where the format depends on more than the value.
    void refreshText();
    /// What a number typed does, divided by the factor, in place of becoming the value: a share of several sliders.
    void setTypedHandler(std::function<void(double)> handler) { m_typed = std::move(handler); }

signals:
    void valueChanged(double value); ///< live, while the handle moves
    void editingFinished();          ///< the handle was let go or a number typed

private:
    int stepOf(double value) const;
    void takeTyped();

    Range m_range;
    Format m_format;
    double m_factor = 1;
    std::function<void(double)> m_typed;
    SliderTrack* m_track;
    QLineEdit* m_field;
};

} // namespace marquee
