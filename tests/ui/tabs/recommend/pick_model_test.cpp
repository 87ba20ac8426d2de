// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/pick_model.h"

#include "recommend/pick_reason.h"
#include "tabs/recommend/why_bar.h"
#include "ui/mainwindow/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class PickModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_state.setDataset(test::catalogueDataset(40));
        QTRY_VERIFY_WITH_TIMEOUT(m_state.recommender() && !m_state.busy(), 60000);
    }

    void obeysTheRulesOfAModel()
    {
        PickModel model(m_state);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy reset(&model, &PickModel::modelReset);
        model.setList(picksFor(TitleId{3}, 12));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.rowCount(model.index(0)), 0);
        model.setList(picksFor(TitleId{4}, 5));
        QCOMPARE(model.rowCount(), 5);
        model.setList(std::make_shared<const PickList>());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 3);
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
    }

    void saysWhatAPickIs()
    {
        PickModel model(m_state);
        const auto list = picksFor(TitleId{3}, 10);
        model.setList(list);
        const auto& catalogue = *m_state.dataset()->catalogue;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const TitleId id = list->picks[static_cast<std::size_t>(row)].title;
            const auto words = [&](int role) { return index.data(role).toString(); };
            QCOMPARE(words(Qt::DisplayRole), QString::fromStdString(std::string(catalogue.title(id))));
            QCOMPARE(index.data(PickModel::TitleIdRole).toUInt(), id.row);
            QVERIFY(words(PickModel::YearRole).startsWith(QString::number(catalogue.releaseYear(id).value())));
            QVERIFY(words(PickModel::FactsRole).contains(QLatin1String("3 countries")));
            QVERIFY(words(PickModel::VotesRole).endsWith(QLatin1String(" votes")));
            QCOMPARE(words(Qt::ToolTipRole), whySum(model.pick(row)));
            QVERIFY(words(Qt::AccessibleTextRole).startsWith(QString::number(row + 1)));
            QCOMPARE(model.rowOf(id), std::optional(row));
        }
        QVERIFY(!model.rowOf(TitleId{3})); // the title itself
    }

    void saysWhyInASentence()
    {
        PickModel model(m_state);
        model.setList(picksFor(TitleId{3}, 10));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row).data(PickModel::ReasonRole).toString(),
                     QString::fromStdString(
                         pickReason(*m_state.dataset(), *m_state.recommender(), model.list()->query, model.pick(row))));
        QVERIFY(!model.index(0).data(PickModel::ReasonRole).toString().isEmpty());
    }

    void saysWithWhichOfSeveralTitlesItIsShared()
    {
        const TitleIds query{TitleId{3}, TitleId{14}};
        PickModel model(m_state);
        model.setList(std::make_shared<const PickList>(m_state.recommender()->picks(query, {}).value()));
        const auto nameOf = [&](TitleId id) {
            return QString::fromStdString(std::string(m_state.dataset()->catalogue->title(id)));
        };
        const auto director = [](TitleId id) { return QStringLiteral("Director %1").arg(id.row % 11); };
        QCOMPARE(director(query[0]), director(query[1]));
        int shared = 0, single = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TitleId id = model.pick(row).title;
            const QString words = model.index(row).data(PickModel::ReasonRole).toString();
            if (director(id) == director(query[0])) {
                QVERIFY2(words.contains(director(id) + QLatin1String(" with both")), qPrintable(words));
                ++shared;
            }
            for (const TitleId asked : query) {
                const auto with = m_state.recommender()->shared(asked, id);
                const auto other = m_state.recommender()->shared(asked == query[0] ? query[1] : query[0], id);
                if (with.people.size() != 1 || !other.people.empty())
                    continue;
                const QString expected =
                    QString::fromStdString(with.people.front()) + QLatin1String(" with ") + nameOf(asked);
                QVERIFY2(words.contains(expected), qPrintable(words));
                ++single;
            }
        }
        QVERIFY(shared > 0);
        QVERIFY(single > 0);
    }

private:
    std::shared_ptr<const PickList> picksFor(TitleId title, std::size_t top) const
    {
        PickOptions options;
        options.top = top;
        return std::make_shared<const PickList>(m_state.recommender()->picks(std::span(&title, 1), options).value());
    }

    ExplorerState m_state;
};

QTEST_MAIN(PickModelTest)
#include "pick_model_test.moc"
