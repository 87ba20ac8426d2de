// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/recommend_tab.h"

#include "explorer/explorer_state.h"
#include "recommend/picks_csv.h"
#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/picks_view.h"
#include "ui/mainwindow/window_fixture.h"
#include "ui/mouse_gestures.h"
#include "widgets/elided_label.h"
#include "widgets/filter_chip.h"
#include "widgets/segment.h"
#include "widgets/slider_track.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVector3D>

#include <cmath>
#include <map>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;
constexpr TitleId kAsked{6};

TitleIds titlesOf(const PickList& list)
{
    TitleIds titles;
    for (const Pick& pick : list.picks)
        titles.push_back(pick.title);
    return titles;
}

/// A pixel of a thin shape in this colour: on the way from the surface to it, and more than half there.
bool isInk(const QColor& pixel, const QColor& ink)
{
    const QColor ground = currentTheme().surface;
    const QVector3D way(ink.red() - ground.red(), ink.green() - ground.green(), ink.blue() - ground.blue());
    const QVector3D gone(pixel.red() - ground.red(), pixel.green() - ground.green(), pixel.blue() - ground.blue());
    const float share = QVector3D::dotProduct(way, gone) / way.lengthSquared();
    return share > 0.5F && (gone - way * share).length() < 16;
}

} // namespace

class RecommendTabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(kTitles);
    }

    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_tab = std::make_unique<RecommendTab>(*m_state);
        m_tab->resize(1200, 900);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
        m_state->setDataset(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && m_state->recommender() && !m_state->busy(), 60000);
        m_state->setCurrent(kAsked);
        QVERIFY(m_tab->list());
    }

    void cleanup()
    {
        m_tab.reset();
        m_state.reset();
    }

    void aTitleGetsPicksWithoutItself()
    {
        QCOMPARE(m_tab->list()->query, TitleIds{kAsked});
        QCOMPARE(m_tab->list()->picks.size(), PickOptions{}.top);
        for (const Pick& pick : m_tab->list()->picks)
            QVERIFY(pick.title != kAsked);
        QCOMPARE(rows().rowCount(), static_cast<int>(PickOptions{}.top));
        QVERIFY(says(QStringLiteral("20 picks for Title 006")));
        m_state->setCurrent(TitleId{9});
        QCOMPARE(m_tab->list()->query, TitleIds{TitleId{9}});
        QVERIFY(says(QStringLiteral("20 picks for Title 009")));
    }

    void withoutATitleOneSentence()
    {
        m_state->setCurrent({});
        QVERIFY(!m_tab->list());
        QVERIFY(says(QStringLiteral("Choose a title")));
        QVERIFY(!m_tab->picksView().list().isVisible());
        QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
        m_state->closeFile();
        QVERIFY(says(QStringLiteral("No catalogue is open.")));
    }

    void severalTitlesAreAskedTogether()
    {
        m_state->setPickQuery({TitleId{2}, kAsked, TitleId{10}});
        QCOMPARE(m_tab->list()->query.size(), std::size_t{3});
        for (const Pick& pick : m_tab->list()->picks)
            QVERIFY(pick.title != TitleId{2} && pick.title != kAsked && pick.title != TitleId{10});
    }

    void aSliderReRanksAtOnce()
    {
        const TitleIds before = titlesOf(*m_tab->list());
        auto* audience = slider(QStringLiteral("Audience"));
        const int start = audience->value();
        audience->setFocus();
        QTest::keyClick(audience, Qt::Key_Right);
        QCOMPARE(audience->value(), start + 1);
        QVERIFY(m_state->pickOptions().weights);
        compareWithFreshList();
        QTest::keyClick(audience, Qt::Key_End);
        QCOMPARE(audience->value(), audience->maximum());
        compareWithFreshList();
        QVERIFY(titlesOf(*m_tab->list()) != before);
        QVERIFY(segment(QStringLiteral("Own"))->isChecked());
        QTest::keyClick(audience, Qt::Key_Home); // back to the preset's weight
        QCOMPARE(audience->value(), start);
    }

    void movedCountsAgainstThePresetsOwnList()
    {
        for (const Pick& pick : m_tab->list()->picks)
            QCOMPARE(pick.moved, std::optional(0));
        std::map<std::uint32_t, int> before;
        for (const Pick& pick : m_tab->list()->picks)
            before[pick.title.row] = pick.rank;
        pressEnd(QStringLiteral("Audience"));
        int up = 0;
        for (const Pick& pick : m_tab->list()->picks) {
            if (pick.moved && before.count(pick.title.row) > 0)
                QCOMPARE(*pick.moved, before[pick.title.row] - pick.rank);
            up += pick.moved.value_or(0) > 0 ? 1 : 0;
        }
        QVERIFY(up > 0);
    }

    void theMarksOfMovedRowsAreDrawn()
    {
        pressEnd(QStringLiteral("Audience"));
        auto& view = m_tab->picksView().list();
        const QImage image = view.viewport()->grab().toImage();
        const auto inks = [&](int row) {
            const QRect mark = QRect(view.visualRect(rows().index(row, 0)).topLeft() + QPoint(54, 0), QSize(44, 61));
            bool up = false;
            bool down = false;
            for (int y = mark.top(); y <= mark.bottom() && y < image.height(); ++y) {
                for (int x = mark.left(); x <= mark.right(); ++x) {
                    up |= isInk(image.pixelColor(x, y), currentTheme().positive);
                    down |= isInk(image.pixelColor(x, y), currentTheme().negative);
                }
            }
            return std::pair(up, down);
        };
        for (int row = 0; row < 8; ++row) {
            const auto moved = m_tab->list()->picks[static_cast<std::size_t>(row)].moved;
            QCOMPARE(inks(row), std::pair(moved.value_or(0) > 0, moved.value_or(0) < 0));
        }
    }

    void presetsFillTheSliders()
    {
        QTest::mouseClick(segment(QStringLiteral("Gems")), Qt::LeftButton);
        QCOMPARE(m_state->pickOptions().preset, Preset::Gems);
        QVERIFY(!m_state->pickOptions().weights);
        compareWithFreshList();
        const PartValues weights = presetWeights(Preset::Gems);
        for (const auto& group : partGroups())
            QCOMPARE(slider(group.name)->value(), static_cast<int>(std::lround(groupValue(group, weights) * 100)));
        pressEnd(QStringLiteral("Era"));
        QTest::mouseClick(segment(QStringLiteral("Similar")), Qt::LeftButton);
        QVERIFY(!m_state->pickOptions().weights);
        QVERIFY(segment(QStringLiteral("Similar"))->isChecked());
        QTest::mouseClick(segment(QStringLiteral("Own")), Qt::LeftButton);
        QVERIFY(m_state->pickOptions().weights);
    }

    void resetGoesBackToThePreset()
    {
        const TitleIds before = titlesOf(*m_tab->list());
        pressEnd(QStringLiteral("Rarity"));
        QTest::mouseClick(button(QStringLiteral("Reset")), Qt::LeftButton);
        QCOMPARE(m_state->pickOptions(), PickOptions{});
        QCOMPARE(titlesOf(*m_tab->list()), before);
    }

    void noWeightAtAllKeepsTheLastList()
    {
        for (const auto& group : partGroups()) {
            auto* track = slider(group.name);
            track->setFocus();
            for (int value = track->value(); value > 0; --value)
                QTest::keyClick(track, Qt::Key_Left);
        }
        QVERIFY(m_tab->list());
        QVERIFY(!m_tab->list()->picks.empty());
        QVERIFY(m_tab->picksView().list().isVisible());
    }

    void diversityIsTold()
    {
        auto* track = slider(QStringLiteral("Diversity"));
        track->setFocus();
        const double before = m_state->pickOptions().lambda;
        QTest::keyClick(track, Qt::Key_Right);
        QVERIFY(m_state->pickOptions().lambda < before);
        QVERIFY(says(QStringLiteral("List diversity")));
        compareWithFreshList();
    }

    void onlyFilmsStayWithinTheLimit()
    {
        chooseLimit(QStringLiteral("Type: Film"));
        QCOMPARE(m_state->pickOptions().limits.type, std::optional(TitleType::Film));
        QVERIFY(!m_tab->list()->picks.empty());
        for (const Pick& pick : m_tab->list()->picks)
            QCOMPARE(m_data->catalogue->type(pick.title), TitleType::Film);
        QCOMPARE(chips().size(), 1);
        QCOMPARE(chips()[0]->accessibleName(), QStringLiteral("Type: Film"));
        chips()[0]->setFocus();
        QTest::keyClick(chips()[0], Qt::Key_Delete);
        QVERIFY(!m_state->pickOptions().limits.type);
        QCOMPARE(chips().size(), 0);
        QVERIFY(std::any_of(m_tab->list()->picks.begin(), m_tab->list()->picks.end(), [this](const Pick& pick) {
            return m_data->catalogue->type(pick.title) == TitleType::Series;
        }));
    }

    void limitsNobodyMeetsAreExplained()
    {
        PickOptions options;
        options.limits.yearMin = 2090;
        m_state->setPickOptions(options);
        QVERIFY(says(QStringLiteral("No title lies within the hard limits")));
        QVERIFY(says(QStringLiteral("0 of 60 titles may be picked")));
        QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
        chips()[0]->setFocus();
        QTest::keyClick(chips()[0], Qt::Key_Backspace);
        QVERIFY(m_tab->picksView().list().isVisible());
        QVERIFY(button(QStringLiteral("Copy"))->isEnabled());
    }

    void aClickPeeksAndADoubleClickAsks()
    {
        const TitleId third = m_tab->list()->picks[2].title;
        const auto list = m_tab->list();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(2));
        QCOMPARE(m_state->current(), std::optional(third));
        QCOMPARE(m_state->pickQuery(), TitleIds{kAsked});
        QCOMPARE(m_tab->list(), list); // looking at a pick asks nothing anew
        const TitleId fifth = list->picks[4].title;
        test::doubleClick(*view().viewport(), middleOf(4));
        QCOMPARE(m_state->pickQuery(), TitleIds{fifth});
        QCOMPARE(m_state->current(), std::optional(fifth));
        QCOMPARE(m_tab->list()->query, TitleIds{fifth});
    }

    void keysPeekAndEnterAsks()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Down);
        const TitleId marked = m_tab->list()->picks[static_cast<std::size_t>(view().currentIndex().row())].title;
        QCOMPARE(m_state->current(), std::optional(marked));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(m_state->pickQuery(), TitleIds{marked});
    }

    void theCurrentRowWritesItsSumOut()
    {
        const int plain = view().visualRect(rows().index(1, 0)).height();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(1));
        QVERIFY(view().visualRect(rows().index(1, 0)).height() > plain);
        QCOMPARE(view().visualRect(rows().index(2, 0)).height(), plain);
    }

    void aReRankKeepsThePeekedPick()
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(3));
        const TitleId peeked = m_state->current().value();
        auto* era = slider(QStringLiteral("Era"));
        era->setFocus();
        QTest::keyClick(era, Qt::Key_Right);
        QCOMPARE(m_state->current(), std::optional(peeked));
        const auto titles = titlesOf(*m_tab->list());
        const auto place = std::find(titles.begin(), titles.end(), peeked) - titles.begin();
        QVERIFY(place < static_cast<std::ptrdiff_t>(titles.size()));
        QCOMPARE(view().currentIndex().row(), static_cast<int>(place));
    }

    void copiesTheList()
    {
        QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, QString::fromStdString(picksCsv(*m_data->catalogue, *m_tab->list())));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype{21});
        QCOMPARE(lines[0].trimmed().split(QLatin1Char(',')).size(), qsizetype{5 + kPartCount});
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].trimmed().split(QLatin1Char(',')); // no title here has a comma
            QCOMPARE(cells.size(), qsizetype{5 + kPartCount});
            QCOMPARE(cells[0], QStringLiteral("6"));
            QCOMPARE(cells[1].toInt(), static_cast<int>(i));
            double sum = 0;
            for (qsizetype c = 5; c < cells.size(); ++c)
                sum += cells[c].isEmpty() ? 0 : cells[c].toDouble();
            QVERIFY(std::abs(sum - cells[4].toDouble()) < 1e-6);
        }
    }

    void exportsTheList()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.csv"));
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(button(QStringLiteral("Export picks…")), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), picksCsv(*m_data->catalogue, *m_tab->list()));
    }

    void changeAsksForTheFindBox()
    {
        QSignalSpy asked(m_tab.get(), &RecommendTab::findRequested);
        QTest::mouseClick(button(QStringLiteral("Change")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

private:
    QListView& view() const { return m_tab->picksView().list(); }
    const QAbstractItemModel& rows() const { return *view().model(); }
    QPoint middleOf(int row) const { return view().visualRect(rows().index(row, 0)).center(); }

    void compareWithFreshList() const
    {
        const auto fresh = m_state->recommender()->picks(m_state->pickQuery(), m_state->pickOptions());
        QCOMPARE(titlesOf(*m_tab->list()), titlesOf(fresh.value()));
        for (std::size_t i = 0; i < fresh->picks.size(); ++i)
            QCOMPARE(m_tab->list()->picks[i].score, fresh->picks[i].score);
    }

    bool says(const QString& words) const
    {
        const auto labels = m_tab->findChildren<QLabel*>();
        const auto elided = m_tab->findChildren<ElidedLabel*>();
        const auto holds = [&](const auto* label) { return label->isVisible() && label->text().contains(words); };
        return std::any_of(labels.begin(), labels.end(), holds) || std::any_of(elided.begin(), elided.end(), holds);
    }

    QAbstractButton* button(const QString& text) const
    {
        for (auto* button : m_tab->findChildren<QAbstractButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    Segment* segment(const QString& text) const
    {
        for (auto* segment : m_tab->findChildren<Segment*>())
            if (segment->text() == text)
                return segment;
        return nullptr;
    }

    SliderTrack* slider(const QString& name) const
    {
        for (auto* track : m_tab->findChildren<SliderTrack*>())
            if (track->accessibleName().contains(name))
                return track;
        return nullptr;
    }

    void pressEnd(const QString& name) const
    {
        slider(name)->setFocus();
        QTest::keyClick(slider(name), Qt::Key_End);
    }

    QList<FilterChip*> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_tab->findChildren<FilterChip*>();
    }

    /// Opens the menu of limits and chooses an entry by key.
    void chooseLimit(const QString& text) const
    {
        bool chosen = false;
        QTimer::singleShot(0, qApp, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    menu->setActiveAction(action);
            chosen = menu->activeAction() != nullptr;
            QTest::keyClick(menu, chosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        QTest::mouseClick(button(QStringLiteral("Add")), Qt::LeftButton);
        QVERIFY(chosen);
    }

    DatasetPtr m_data;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<RecommendTab> m_tab;
};

QTEST_MAIN(RecommendTabTest)
#include "recommend_tab_test.moc"
