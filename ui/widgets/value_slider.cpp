// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_slider.h"

#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/number_field.h"
#include "widgets/slider_track.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace marquee {

ValueSlider::ValueSlider(const QString& accessibleName, const Range& range, QWidget* parent)
    : QWidget(parent), m_range(range), m_format([](double value) { return decimalText(value); }),
      m_track(new SliderTrack(this)), m_field(new NumberField(this))
{
    m_track->setAccessibleName(accessibleName);
    m_field->setAccessibleName(tr("%1, value").arg(accessibleName));
    m_track->setRange(0, static_cast<int>(std::lround((range.maximum - range.minimum) / range.step)));
    m_track->setPageStep(std::max(1, m_track->maximum() / 10));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(4));
    row->addWidget(m_track, 1);
    row->addWidget(m_field);
    connect(m_track, &SliderTrack::valueChanged, this, [this] {
        refreshText();
        emit valueChanged(value());
    });
    connect(m_track, &SliderTrack::sliderReleased, this, &ValueSlider::editingFinished);
    connect(m_field, &QLineEdit::editingFinished, this, &ValueSlider::takeTyped);
    setFocusProxy(m_track);
    refreshText();
}

double ValueSlider::value() const
{
    return m_range.minimum + m_track->value() * m_range.step;
}

int ValueSlider::stepOf(double value) const
{
    const double step = std::round((value - m_range.minimum) / m_range.step);
    return static_cast<int>(std::clamp(step, 0.0, static_cast<double>(m_track->maximum())));
}

void ValueSlider::setValue(double value)
{
    m_track->setValue(stepOf(value));
}

void ValueSlider::setDefaultValue(std::optional<double> value)
{
    m_track->setDefaultStep(value ? std::optional(stepOf(*value)) : std::nullopt);
}

void ValueSlider::setFormat(Format format, double factor)
{
    m_format = std::move(format);
    m_factor = factor;
    refreshText();
}

void ValueSlider::refreshText()
{
    m_field->setText(m_format(value()));
}

void ValueSlider::takeTyped()
{
    if (const auto typed = numberIn(m_field->text())) {
        if (m_typed)
            m_typed(*typed / m_factor);
        else
            setValue(*typed / m_factor);
        emit editingFinished();
    }
    refreshText(); // also puts back what could not be read
}

} // namespace marquee
