// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace marquee {

/// A row of the start screen: icon, name, a second line, and a word at the right. A click or Enter activates it.
class FileRow final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        IconName icon = IconName::File;
        QString name;
        QString details;    ///< second line
        QString aside;      ///< at the right: when, or what a click does
        bool warns = false; ///< the file is missing
        bool asideIsLink = false;
    };

    explicit FileRow(Content content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawTexts(QPainter& painter, const QRect& inner) const;

    Content m_content;
};

} // namespace marquee
