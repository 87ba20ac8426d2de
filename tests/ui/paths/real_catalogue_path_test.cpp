// SPDX-License-Identifier: GPL-3.0-or-later
// A working session on the real catalogue, step by step in one window: what a strategist does in the first minutes.
#include "charts/scatter/point_layer.h"
#include "io/table_reader.h"
#include "mainwindow/export_controller.h"
#include "mainwindow/file_controller.h"
#include "mainwindow/main_window.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/status_bar.h"
#include "mainwindow/workspace.h"
#include "tabs/clusters/clusters_tab.h"
#include "tabs/clusters/scatter_pane.h"
#include "tabs/recommend/recommend_tab.h"
#include "ui/mainwindow/window_fixture.h"
#include "ui/mouse_gestures.h"
#include "widgets/segment.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace marquee;

namespace {

constexpr int kPatience = 120000; ///< ms; a sanitizer's build is slow
constexpr std::size_t kTitles = 15480;
constexpr std::size_t kFilms = 11697;

} // namespace

class RealCataloguePathTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        applyTheme(*qApp, ThemeKind::Light);
        m_state = std::make_unique<ExplorerState>();
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && m_state->recommender() && m_state->findings() &&
                                     m_state->searchIndex() && !m_state->busy(),
                                 kPatience);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_state.reset();
    }

    void theStatusBarTellsTheFigures()
    {
        QCOMPARE(status().titlesText(), QStringLiteral("15,480 titles"));
        QCOMPARE(status().shownText(), QStringLiteral("15,480 shown"));
        QCOMPARE(status().selectedText(), QStringLiteral("none selected"));
        QVERIFY(m_window->messages().text().isEmpty());
    }

    void everyTabShowsItself()
    {
        for (int i = 0; i < kTabCount; ++i) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_window->workspace().tab(), static_cast<TabId>(i));
            const QImage image = m_window->workspace().page(static_cast<TabId>(i))->grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colours.insert(image.pixel(x, y));
            QVERIFY2(colours.size() > 20, qPrintable(tabTitle(static_cast<TabId>(i))));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_state->busy(), kPatience);
    }

    void filmsAlone()
    {
        m_window->goTo(TabId::Catalogue);
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("filters"));
        QVERIFY(dock && dock->isVisible());
        for (auto* segment : dock->findChildren<Segment*>())
            if (segment->text() == QLatin1String("Films"))
                QTest::mouseClick(segment, Qt::LeftButton);
        QCOMPARE(m_state->filter().type, std::optional(TitleType::Film));
        QCOMPARE(m_state->shown().size(), kFilms);
        QCOMPARE(status().shownText(), QStringLiteral("11,697 shown"));
    }

    void aRectangleSelectsItsTitles()
    {
        m_window->goTo(TabId::Clusters);
        QCoreApplication::processEvents(); // the docks of this tab take their places
        ClusterScatter& scatter = page<ClustersTab>(TabId::Clusters).scatterPane().scatter();
        const auto& points = *scatter.layer().points();
        QVERIFY(points.size() > kFilms / 2 && points.size() <= kFilms);
        scatter.setTool(ClusterScatter::Tool::Rectangle);
        const QPoint centre = scatter.viewport()->rect().center();
        const QRect area(centre - QPoint(60, 45), centre + QPoint(60, 45));
        std::vector<QPoint> places; // before the selection bar comes and makes the chart lower
        for (const TitleId id : points.titles)
            places.push_back(scatter.positionOf(id).value());
        test::drag(*scatter.viewport(), {area.topLeft(), area.bottomRight()});
        const TitleIds& selected = m_state->selection().ids;
        QVERIFY(selected.size() > 10);
        const auto isSelected = [&](TitleId id) { return std::binary_search(selected.begin(), selected.end(), id); };
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (area.adjusted(1, 1, -1, -1).contains(places[i]))
                QVERIFY(isSelected(points.titles[i]));
            else if (!area.adjusted(-1, -1, 1, 1).contains(places[i]))
                QVERIFY(!isSelected(points.titles[i]));
        }
        QCOMPARE(status().selectedText(), QStringLiteral("%L1 selected").arg(selected.size()));
    }

    void exportsTheRowsSelected()
    {
        const TitleIds selected = m_state->selection().ids;
        const QString path = m_sandbox.path(QStringLiteral("rows.csv"));
        m_window->exports().exportRowsTo(path, selected);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().text().contains(QLatin1String("rows.csv")), kPatience);
        const auto table = readTableFromBytes(contents(path), "rows.csv").value();
        const auto data = makeDataset(table, guessSchema(*table)).value();
        QCOMPARE(data->size(), selected.size());
        for (std::size_t i = 0; i < selected.size(); ++i)
            QCOMPARE(data->catalogue->title(TitleId{static_cast<std::uint32_t>(i)}),
                     m_state->dataset()->catalogue->title(selected[i]));
    }

    void writesTheClusterReport()
    {
        const QString path = m_sandbox.path(QStringLiteral("report.html"));
        m_window->exports().exportReportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().text().contains(QLatin1String("report.html")), kPatience);
        const QString page = QString::fromStdString(contents(path));
        QVERIFY(page.startsWith(QLatin1String("<!DOCTYPE html>"), Qt::CaseInsensitive));
        QVERIFY(page.contains(QLatin1String("15,480")));
        for (const auto& profile : m_state->clustering()->profiles)
            QVERIFY2(page.contains(QString::fromStdString(profile.name).toHtmlEscaped()), profile.name.c_str());
        QVERIFY(page.trimmed().endsWith(QLatin1String("</html>")));
    }

    void picksForInception()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("Inception"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_state->current());
        QCOMPARE(titleOf(*m_state->current()), QStringLiteral("Inception"));
        m_window->goTo(TabId::Recommend);
        const auto& list = page<RecommendTab>(TabId::Recommend).list();
        QVERIFY(list && list->picks.size() >= 10);
        QStringList first;
        for (std::size_t i = 0; i < 10; ++i)
            first << titleOf(list->picks[i].title);
        QVERIFY2(first.contains(QStringLiteral("The Dark Knight Rises")), qPrintable(first.join(QLatin1String(", "))));
        QVERIFY(!first.contains(QStringLiteral("Inception")));
    }

    void undoBringsAllTitlesBack()
    {
        for (int steps = m_state->undoStack().index(); steps > 0; --steps)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_state->filter().empty());
        QVERIFY(m_state->selection().ids.empty());
        QCOMPARE(m_state->shown().size(), kTitles);
        QCOMPARE(status().shownText(), QStringLiteral("15,480 shown"));
    }

    void theThemeChangesAndComesBack()
    {
        const auto corner = [this] { return m_window->grab().toImage().pixelColor(3, m_window->height() - 4); };
        const QColor light = corner();
        choose(ThemeKind::Dark);
        QCOMPARE(currentTheme().window, darkTheme().window);
        QVERIFY(corner().lightness() < 80);
        choose(ThemeKind::Light);
        QCOMPARE(currentTheme().window, lightTheme().window);
        QCOMPARE(corner(), light);
    }

private:
    StatusBar& status() const { return *m_window->findChild<StatusBar*>(); }

    template<typename Tab>
    Tab& page(TabId tab) const
    {
        return *qobject_cast<Tab*>(m_window->workspace().page(tab));
    }

    QString titleOf(TitleId id) const
    {
        return QString::fromStdString(std::string(m_state->dataset()->catalogue->title(id)));
    }

    static std::string contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    void choose(ThemeKind kind) const
    {
        for (QAction* action : m_window->actionSet().themes->actions())
            if (action->data().toInt() == static_cast<int>(kind))
                action->trigger();
    }

    test::SettingsSandbox m_sandbox;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(RealCataloguePathTest)
#include "real_catalogue_path_test.moc"
