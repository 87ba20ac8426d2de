// SPDX-License-Identifier: GPL-3.0-or-later
// How long a scatter takes to show a new range: Marquee's against Qt Charts' light markers, the same points in the same
// colours at the same size, both painted into a picture by their view. Processor time is counted (all of it is one
// thread's) and the two take turns, so that other work on the machine disturbs neither much more than the other; what
// counts is the median of the rounds' ratios.
#include "base/random.h"
#include "charts/scatter/cluster_scatter.h"
#include "charts/scatter/marker.h"
#include "charts/scatter/point_layer.h"
#include "theme/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

using namespace marquee;

namespace {

constexpr int kClasses = 10;
constexpr QSize kSize(900, 600);

/// A crowd with tails, as components of a catalogue make it.
ScatterPoints crowd(std::uint32_t n)
{
    ScatterPoints points;
    Random random(n);
    const auto bell = [&] { return static_cast<float>(random.uniform() + random.uniform() + random.uniform() - 1.5); };
    for (std::uint32_t i = 0; i < n; ++i) {
        points.x.push_back(bell());
        points.y.push_back(bell());
        points.classes.push_back(static_cast<std::int16_t>(random.below(kClasses)));
        points.titles.push_back({i});
    }
    points.shuffleDrawOrder();
    return points;
}

/// Milliseconds of processor time that setting a new range and painting take.
template<typename Zoom>
double repaint(QWidget& view, const Zoom& zoom)
{
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    const std::clock_t start = std::clock();
    zoom();
    view.render(&image);
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

class Peer
{
public:
    explicit Peer(const ScatterPoints& points)
        : m_x(new QValueAxis), m_y(new QValueAxis), m_chart(new QChart), m_view(m_chart)
    {
        m_view.resize(kSize);
        m_chart->legend()->hide();
        for (auto* axis : {m_x, m_y})
            axis->setRange(-1.5, 1.5);
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
        for (int c = 0; c < kClasses; ++c)
            addClass(points, c);
        m_view.show();
        QCoreApplication::processEvents();
    }
    double zoomed(double half)
    {
        return repaint(m_view, [&] {
            m_x->setRange(-half, half);
            m_y->setRange(-half, half);
        });
    }

private:
    void addClass(const ScatterPoints& points, int c)
    {
        auto* series = new QScatterSeries;
        QList<QPointF> places;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (points.classes[i] == c)
                places << QPointF(points.x[i], points.y[i]);
        series->replace(places);
        series->setLightMarker(markerImage({lightTheme().classColour(c), 3.4, 0.6, 1, MarkerShape::Circle}));
        series->setMarkerSize(9);
        m_chart->addSeries(series);
        series->setPointsVisible(false);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    QValueAxis* m_x; ///< the chart's, as its series
    QValueAxis* m_y;
    QChart* m_chart; ///< the view's
    QChartView m_view;
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void measure(std::uint32_t n, int rounds, bool withPeer)
{
    const ScatterPoints points = crowd(n);
    ClusterScatter scatter;
    scatter.resize(kSize);
    scatter.setMode(PointsMode::Points);
    scatter.setPoints(std::make_shared<const ScatterPoints>(points), {}, {});
    scatter.show();
    QCoreApplication::processEvents();
    const auto peer = withPeer ? std::make_unique<Peer>(points) : nullptr;
    std::vector<double> own, others, ratios;
    for (int round = 0; round < rounds; ++round) {
        own.push_back(repaint(scatter, [&] { scatter.zoom(round % 2 == 0 ? 0.8 : 1.25); }));
        if (!peer)
            continue;
        others.push_back(peer->zoomed(round % 2 == 0 ? 1.2 : 1.5));
        ratios.push_back(others.back() / own.back());
    }
    std::printf("%8u points: Marquee %.1f ms", n, median(own));
    if (peer)
        std::printf(", light markers %.1f ms, ratio %.1f", median(others), median(ratios));
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 21;
    measure(15'480, rounds, true);
    measure(100'000, rounds, true);
    measure(1'000'000, rounds, false); // light markers give no picture of a million points within 100 s
    return 0;
}
