// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/role_words.h"

#include "io/table_reader.h"

#include <QSet>
#include <QTest>

using namespace marquee;

class RoleWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRoleHasAName()
    {
        QSet<QString> names;
        for (const Role role : offeredRoles())
            names.insert(roleTitle(role));
        QCOMPARE(names.size(), 32);
    }

    void everyReasonIsASentence()
    {
        using Code = MappingReason::Code;
        QSet<QString> sentences;
        for (int code = 0; code <= static_cast<int>(Code::Chosen); ++code)
            sentences.insert(reasonText({Role::Metric, {static_cast<Code>(code), Role::Title, "7"}}));
        QCOMPARE(sentences.size(), static_cast<int>(Code::Chosen) + 1);
        QCOMPARE(reasonText({Role::Metric, {Code::ValuesUnlike, Role::ImdbScore, "77"}}),
                 QStringLiteral("Called like IMDb score, but values such as “77” are not"));
    }

    void problemsAreSaidWithTheWayOut()
    {
        const auto table = readTableFromBytes("Movie,Work,Hours,\nHeat,Mann,1.5,\n", "figures.csv").value();
        const SchemaProblem none{SchemaProblem::Code::NoTitle, Role::Title, {}};
        QVERIFY(problemText(none, *table).contains(QLatin1String("role Title")));
        const SchemaProblem twice{SchemaProblem::Code::RoleHeldTwice, Role::ImdbScore, {0, 3}};
        const QString text = problemText(twice, *table);
        QVERIFY2(text.contains(QStringLiteral("“Movie” and “column 4”")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("IMDb score")), qPrintable(text));
    }

    void longCellsAreCutInSamples()
    {
        const auto table = readTableFromBytes("Title\n" + std::string(500, 'x') + "\n", "long.csv");
        QCOMPARE(sampleText(**table, 0), QString(39, QLatin1Char('x')) + QChar(0x2026));
    }

    void samplesDifferAndLeaveBlanksOut()
    {
        const auto table = readTableFromBytes("T,A\na, \na,5\nb,5\nc,6\nd,7\ne,8\n", "values.csv");
        QCOMPARE(sampleText(**table, 1), QStringLiteral("5  ·  6  ·  7"));
    }
};

QTEST_GUILESS_MAIN(RoleWordsTest)
#include "role_words_test.moc"
