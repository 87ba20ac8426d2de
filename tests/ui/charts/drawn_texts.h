// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QTransform>
#include <QXmlStreamReader>

#include <vector>

namespace marquee::test {

struct DrawnText
{
    QString text;
    QRectF box;
};

inline QTransform matrixOf(QStringView attribute)
{
    const QStringList parts = attribute.mid(7).chopped(1).toString().split(',');
    return {parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(),
            parts[3].toDouble(), parts[4].toDouble(), parts[5].toDouble()};
}

/// Every text of a drawing with the room it takes, read back from its SVG.
inline std::vector<DrawnText> textsOf(const QByteArray& svg)
{
    std::vector<DrawnText> texts;
    QXmlStreamReader xml(svg);
    QTransform matrix;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.hasAttribute("transform"))
            matrix = matrixOf(attributes.value("transform"));
        if (xml.name() != QLatin1String("text"))
            continue;
        QFont font(attributes.value("font-family").toString());
        font.setPixelSize(attributes.value("font-size").toInt());
        font.setWeight(attributes.value("font-weight").toInt() >= 600 ? QFont::DemiBold : QFont::Normal);
        const QPointF at(attributes.value("x").toDouble(), attributes.value("y").toDouble());
        const QString text = xml.readElementText().trimmed();
        const QRectF box(at.x(), at.y() - QFontMetricsF(font).capHeight(), QFontMetricsF(font).horizontalAdvance(text),
                         QFontMetricsF(font).capHeight());
        texts.push_back({text, matrix.mapRect(box)});
    }
    return texts;
}

} // namespace marquee::test
