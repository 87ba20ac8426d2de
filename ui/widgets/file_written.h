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

    explicit FileWritten(QString path, QString note = {})
        : QEvent(number()), m_path(std::move(path)), m_note(std::move(note))
    {
        ignore();
    }
    const QString& path() const noexcept { return m_path; }
    const QString& note() const noexcept { return m_note; } ///< a sentence on what is in it; may be empty

private:
    QString m_path, m_note;
};

/// Sends it to `widget` and the widgets around it, until one accepts it.
void announceWritten(QWidget& widget, const QString& path, const QString& note = {});

} // namespace marquee
