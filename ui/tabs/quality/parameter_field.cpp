// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/parameter_field.h"

#include "base/numbers.h"
#include "explorer/wording.h"
#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace marquee {

namespace {

constexpr int kControlWidth = 190;
constexpr int kTextLength = 40;

} // namespace

ParameterField::ParameterField(const ParameterWords& words, QWidget* parent)
    : QWidget(parent), m_path(words.path), m_control(makeControl(words))
{
    m_control->setAccessibleName(words.label);
    m_control->setFont(themeFont(FontRole::Table));
    m_control->setFocusPolicy(Qt::StrongFocus);
    new WheelGuard(*m_control);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(scaled(8));
    if (words.kind == ParameterWords::Kind::Switch) { // a check box brings its own words
        line->addWidget(m_control, 1);
        return;
    }
    m_control->setFixedWidth(scaled(kControlWidth));
    line->addWidget(new ElidedLabel(words.label, FontRole::Table, &Theme::text2), 1);
    line->addWidget(m_control);
}

void ParameterField::setValue(const QString& value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_control);
    m_show(value);
}

void ParameterField::tell()
{
    emit changed(m_path, value());
}

QWidget* ParameterField::makeControl(const ParameterWords& words)
{
    switch (words.kind) {
    case ParameterWords::Kind::Choice:
        return makeChoice(words);
    case ParameterWords::Kind::Switch:
        return makeSwitch(words);
    case ParameterWords::Kind::Number:
        return makeNumber(words);
    default:
        return makeText();
    }
}

QWidget* ParameterField::makeChoice(const ParameterWords& words)
{
    auto* box = new QComboBox;
    for (const auto& [value, text] : words.choices)
        box->addItem(text, value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_read = [box] { return box->currentData().toString(); };
    m_show = [box](const QString& value) {
        if (box->findData(value) < 0) // a separator typed on a command line
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    };
    connect(box, &QComboBox::activated, this, &ParameterField::tell);
    return box;
}

QWidget* ParameterField::makeSwitch(const ParameterWords& words)
{
    auto* box = new QCheckBox(words.label);
    m_read = [box] { return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off"); };
    m_show = [box](const QString& value) { box->setChecked(value == QLatin1String("on")); };
    connect(box, &QCheckBox::toggled, this, &ParameterField::tell);
    return box;
}

QWidget* ParameterField::makeNumber(const ParameterWords& words)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(words.low, words.high);
    box->setSingleStep(words.step);
    box->setDecimals(words.decimals);
    box->setSuffix(words.suffix);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false); // a run for every digit typed would be thrown away
    const double factor = words.factor;
    m_read = [box, factor] { return fromUtf8(formatNumber(box->value() / factor)); };
    m_show = [box, factor](const QString& value) {
        box->setValue(parseNumber(value.toStdString()).value_or(0) * factor);
    };
    connect(box, &QDoubleSpinBox::valueChanged, this, &ParameterField::tell);
    return box;
}

QWidget* ParameterField::makeText()
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(kTextLength);
    m_read = [edit] { return edit->text(); };
    m_show = [edit](const QString& value) { edit->setText(value); };
    connect(edit, &QLineEdit::editingFinished, this, &ParameterField::tell);
    return edit;
}

} // namespace marquee
