// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parameter_words.h"

#include <QWidget>

#include <functional>

namespace marquee {

/// One parameter of a rule: its words, and the control that fits its kind. Lengths and numbers may be held down: each
/// step is told.
class ParameterField final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterField(const ParameterWords& words, QWidget* parent = nullptr);

    const QString& path() const noexcept { return m_path; }
    QString value() const { return m_read(); }
    void setValue(const QString& value); ///< tells nobody
    QWidget& control() const noexcept { return *m_control; }

signals:
    void changed(const QString& path, const QString& value);

private:
    QWidget* makeControl(const ParameterWords& words);
    QWidget* makeChoice(const ParameterWords& words);
    QWidget* makeSwitch(const ParameterWords& words);
    QWidget* makeNumber(const ParameterWords& words);
    QWidget* makeText();
    void tell();

    QString m_path;
    std::function<QString()> m_read;
    std::function<void(const QString&)> m_show;
    QWidget* m_control; ///< last: the functions above speak of it
};

} // namespace marquee
