// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace marquee {

/// Lets a file be dropped anywhere on a window.
class DropTarget final : public QObject
{
    Q_OBJECT
public:
    explicit DropTarget(QWidget* window);

    /// The one local file that is dragged, empty when it is none or several.
    static QString droppedFile(const QMimeData& data);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace marquee
