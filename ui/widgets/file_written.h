// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace marquee {

/// Travels from the widget that wrote a file up to the window that can say so.
class FileWritten final : public QEvent
{
public:
    static Type number();

    explicit FileWritten(QString path) : QEvent(number()), m_path(std::move(path)) { ignore(); }
    const QString& path() const noexcept { return m_path; }

private:
    QString m_path;
};

/// Sends it to `widget` and the widgets around it, until one accepts it.
void announceWritten(QWidget& widget, const QString& path);

} // namespace marquee
