// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <stdexcept>

namespace marquee {

namespace {

QByteArray drawing(IconName name)
{
    QFile file(
        QStringLiteral(":/marquee/icons/%1.svg").arg(QLatin1String(kIconFiles.at(static_cast<std::size_t>(name)))));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("an icon is missing from the program: " + file.fileName().toStdString());
    return file.readAll();
}

QPixmap rendered(IconName name, const QColor& colour, int pixels)
{
    QSvgRenderer renderer(drawing(name).replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

} // namespace

QIcon icon(IconName name, QColor Theme::*colour)
{
    return QIcon(new IconEngine(name, colour));
}

QPixmap iconPixmap(IconName name, const QColor& colour, int size, double devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const QString key =
        QStringLiteral("marquee/%1/%2/%3").arg(static_cast<int>(name)).arg(colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/marquee/marquee.svg"));
}

} // namespace marquee
