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

#include <algorithm>
#include <cmath>
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

    /// The chart at the origin, `scale` device pixels a unit, and its foot below.
    void paint(QPainter& painter, double scale) const
    {
        const QSizeF size = m_chart.size();
        const auto* plot = qobject_cast<const PlotChart*>(&m_chart);
        const QRectF foot(0, size.height(), size.width(), plot ? footHeight(plot->foot(), size.width()) : 0);
        painter.save();
        if (plot)
            painter.fillRect(QRectF(0, 0, size.width() * scale, std::ceil(foot.bottom() * scale)),
                             plot->theme().surface);
        m_chart.scene()->render(&painter, QRectF({}, size * scale), m_chart.sceneBoundingRect(), Qt::IgnoreAspectRatio);
        painter.restore();
        if (!plot)
            return;
        painter.scale(scale, scale);
        paintFoot(painter, foot, plot->foot(), plot->theme());
    }

private:
    QChart& m_chart;
    QSizeF m_before;
    std::unique_ptr<QGraphicsScene> m_scene;
};

/// The size of the picture: the chart's, and its foot's height.
QSize withFoot(const QChart& chart, QSize size)
{
    if (const auto* plot = qobject_cast<const PlotChart*>(&chart))
        size.rheight() += static_cast<int>(footHeight(plot->foot(), size.width()));
    return size;
}

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

/// Qt writes the time into a PDF: blanks of the same length in its place keep the document's offsets.
QByteArray withoutDate(QByteArray pdf)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (");
    const qsizetype begin = pdf.lastIndexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end > begin)
        std::fill(pdf.begin() + begin, pdf.begin() + end + 1, ' ');
    return pdf;
}

} // namespace

QImage renderPng(QChart& chart, QSize size, double scale)
{
    QImage image((QSizeF(withFoot(chart, size)) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Resized resized(chart, size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    resized.paint(painter, scale);
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
    const QSize whole = withFoot(chart, size);
    generator.setSize(whole);
    generator.setViewBox(QRect(QPoint(), whole));
    generator.setResolution(96);
    if (const auto* plot = qobject_cast<PlotChart*>(&chart)) {
        generator.setTitle(plot->caption().title.toHtmlEscaped()); // Qt 6.4 writes both as they are
        const QStringList words{plot->summary(), plot->rasterNote()};
        generator.setDescription(words.join(QLatin1Char(' ')).trimmed().toHtmlEscaped());
    }
    const Resized resized(chart, size);
    QPainter painter(&generator);
    resized.paint(painter, 1);
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
    if (const auto* plot = qobject_cast<PlotChart*>(&chart))
        writer.setTitle(plot->caption().title);
    writer.setPageSize(QPageSize(QSizeF(withFoot(chart, size)) * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    const Resized resized(chart, size);
    QPainter painter(&writer);
    resized.paint(painter, 1);
    painter.end();
    return withoutDate(buffer.data());
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
