// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"
#include "explorer/shortlist_store.h"
#include "ui/mainwindow/window_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace marquee;

class ExplorerShortlistTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(40); }

    void init()
    {
        QFile::remove(file());
        m_state = std::make_unique<ExplorerState>();
        m_state->setDataset(m_data);
    }

    void everyChangeIsOneStep()
    {
        QSignalSpy changed(m_state.get(), &ExplorerState::shortlistChanged);
        m_state->addToShortlist(TitleIds{{7}, {3}});
        QCOMPARE(m_state->shortlist().size(), std::size_t{2});
        QVERIFY(m_state->isShortlisted(TitleId{3}) && !m_state->isShortlisted(TitleId{4}));
        m_state->addToShortlist(TitleIds{{3}}); // stands there already
        QCOMPARE(m_state->undoStack().count(), 1);
        QCOMPARE(changed.count(), 1);
        m_state->removeFromShortlist({{7}});
        QCOMPARE(m_state->shortlist().size(), std::size_t{1});
        m_state->undoStack().undo();
        QCOMPARE(m_state->shortlist().front().title, TitleId{7}); // in its place again
        m_state->setShortlist({}, QStringLiteral("clear"));
        QVERIFY(m_state->shortlist().empty());
        m_state->undoStack().undo();
        QCOMPARE(m_state->shortlist().size(), std::size_t{2});
    }

    void isKeptForTheContentOfTheFile()
    {
        Shortlist list;
        list.push_back({TitleId{5}, "a note", {}});
        m_state->setShortlist(list, QStringLiteral("test"));
        m_state.reset(); // waits for the job
        m_state = std::make_unique<ExplorerState>();
        m_state->setDataset(m_data);
        QVERIFY(m_state->shortlist() == list);
        QVERIFY(!m_state->undoStack().canUndo());
        m_state->setDataset(test::catalogueDataset(41));
        QVERIFY(m_state->shortlist().empty());
        m_state->setDataset(m_data);
        m_state->setShortlist({}, QStringLiteral("clear"));
        QTRY_VERIFY(!QFile::exists(file()));
        m_state->closeFile();
        QVERIFY(m_state->shortlist().empty());
    }

    void whatCannotBeReadIsSaid()
    {
        m_state->addToShortlist(TitleIds{{3}});
        m_state.reset();
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("{");
        kept.close();
        m_state = std::make_unique<ExplorerState>();
        QSignalSpy failed(m_state.get(), &ExplorerState::backgroundFailed);
        m_state->setDataset(m_data);
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_state->shortlist().empty());
    }

private:
    QString file() const { return ShortlistStore::fileOf(m_data->catalogue->source()); }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<ExplorerState> m_state;
};

QTEST_MAIN(ExplorerShortlistTest)
#include "explorer_shortlist_test.moc"
