// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include "charts/plot_chart.h"

#include <QBuffer>
#include <QChart>
#include <QClipboard>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <memory>

namespace marquee {

namespace {

/// Gives a chart a size, and a scene when it has none, for as long as it is painted elsewhere.
class Resized
{
public:
    Resized(QChart& chart, QSize size) : m_chart(chart), m_before(chart.size())
    {
        if (chart.scene() == nullptr) {
            m_scene = std::make_unique<QGraphicsScene>();
            m_scene->addItem(&chart);
        }
        chart.resize(size);
        chart.layout()->activate(); // at once, not with the next event
    }
    ~Resized()
    {
        m_chart.resize(m_before);
        if (m_scene)
            m_scene->removeItem(&m_chart);
    }
    Resized(const Resized&) = delete;
    Resized& operator=(const Resized&) = delete;

    void paint(QPainter& painter, const QRectF& target) const
    {
        if (const auto* plot = qobject_cast<const PlotChart*>(&m_chart))
            painter.fillRect(target, plot->theme().surface);
        m_chart.scene()->render(&painter, target, m_chart.sceneBoundingRect(), Qt::IgnoreAspectRatio);
    }

private:
    QChart& m_chart;
    QSizeF m_before;
    std::unique_ptr<QGraphicsScene> m_scene;
};

/// The words of a table cell on one line of tab separated text.
QString plainCell(QString cell)
{
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString plainRow(const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row)
        cells << plainCell(cell);
    return cells.join(QLatin1Char('\t'));
}

} // namespace

QImage renderPng(QChart& chart, QSize size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Resized resized(chart, size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    resized.paint(painter, QRectF(QPointF(), image.size()));
    painter.end();
    constexpr double kDotsPerMeter = 3780; // 96 dpi at scale 1: printed as large as it was on screen
    image.setDotsPerMeterX(qRound(kDotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kDotsPerMeter * scale));
    return image;
}

QByteArray renderSvg(QChart& chart, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    if (const auto* plot = qobject_cast<PlotChart*>(&chart)) {
        generator.setTitle(plot->caption().title.toHtmlEscaped()); // Qt 6.4 writes both as they are
        generator.setDescription(plot->summary().toHtmlEscaped());
    }
    const Resized resized(chart, size);
    QPainter painter(&generator);
    resized.paint(painter, QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

QByteArray renderPdf(QChart& chart, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double kPointsPerPixel = 0.75;
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    const Resized resized(chart, size);
    QPainter painter(&writer);
    resized.paint(painter, QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

void copyChart(QChart& chart, QSize size, double scale)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(renderPng(chart, size, scale));
    data->setData(QStringLiteral("image/svg+xml"), renderSvg(chart, size));
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard owns it
}

void copyTable(const ChartTable& table)
{
    QStringList lines{plainRow(table.header)};
    for (const QStringList& row : table.rows)
        lines << plainRow(row);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

Status saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::monostate{};
    return Error{ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString(), 0};
}

Status saveChart(QChart& chart, QSize size, double scale, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return saveFile(path, renderSvg(chart, size));
    if (ending == QLatin1String("pdf"))
        return saveFile(path, renderPdf(chart, size));
    if (ending != QLatin1String("png"))
        return Error{ErrorCode::InvalidArgument, "the file's name must end in .png, .svg or .pdf", path.toStdString(),
                     0};
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !renderPng(chart, size, scale).save(&buffer, "PNG"))
        return Error{ErrorCode::FileUnwritable, "the picture cannot be encoded", path.toStdString(), 0};
    return saveFile(path, buffer.data());
}

} // namespace marquee
