// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/examination.h"

#include "core/recommend/recommender_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace marquee;
using namespace marquee::test;

namespace {

RankerFigures figures(std::string_view name, std::vector<double> units)
{
    RankerFigures out;
    out.ranker = name;
    out.kind = "all";
    for (const double x : units)
        out.ndcg += x / static_cast<double>(units.size());
    out.unitNdcg = std::move(units);
    return out;
}

std::vector<RankerFigures> allOf(std::vector<double> score, std::vector<double> clusters, std::vector<double> both)
{
    return {figures(kScoreRanker, std::move(score)), figures(kClusterRanker, std::move(clusters)),
            figures(kCombinedRanker, std::move(both)), figures("similar", {0.9, 0.8, 0.9, 0.8})};
}

} // namespace

class ExaminationTest : public QObject
{
    Q_OBJECT
private slots:
    void differencesAreTakenUnitByUnit()
    {
        // Differences 0.1, 0.3, 0.2: mean 0.2, standard error 0.1 / sqrt(3), t(2, 97.5 %) = 4.302653.
        const auto d = rankerDifference(figures("a", {0.5, 0.5, 0.5}), figures("b", {0.4, 0.2, 0.3}));
        QCOMPARE(d.units, std::size_t{3});
        QVERIFY(std::abs(d.mean - 0.2) < 1e-12);
        QVERIFY(std::abs(d.high - d.mean - 4.302653 * 0.1 / std::sqrt(3.0)) < 1e-6);
        QVERIFY(!d.isMore() && !d.isLess());
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        const auto one = rankerDifference(figures("a", {0.5, unknown}), figures("b", {0.4, 0.2}));
        QCOMPARE(one.units, std::size_t{1});
        QVERIFY(std::isnan(one.low) && !one.isMore());
    }

    void theVerdictFollowsTheFigures()
    {
        using Answer = StudyVerdict::Answer;
        const std::vector<double> low{0.10, 0.11, 0.10, 0.12}, high{0.40, 0.42, 0.41, 0.40};
        auto verdict = studyVerdict(allOf(low, low, high));
        QCOMPARE(verdict.answer, Answer::True);
        QCOMPARE(verdict.bestOver.a, std::string("similar"));
        QVERIFY(verdict.bestOver.isMore());
        QCOMPARE(studyVerdict(allOf(low, high, high)).answer, Answer::Partly);
        QCOMPARE(studyVerdict(allOf(high, low, high)).answer, Answer::Partly);
        QCOMPARE(studyVerdict(allOf(high, high, low)).answer, Answer::False);
        QCOMPARE(studyVerdict({}).answer, Answer::Unknown);
        QCOMPARE(studyVerdict({figures(kScoreRanker, low)}).answer, Answer::Unknown);
    }

    void asksEveryRankerAboutTheOpenCatalogue()
    {
        const auto examination = examine(request()).value();
        QVERIFY(!examination.likes);
        QVERIFY(examination.candidates > 0);
        for (const char* name : {"random", "votes", "weighted score", "genre cosine", "cluster + score",
                                 "cluster alone", "similar", "crowd", "gems", "segment"}) {
            const auto found = std::find_if(examination.figures.begin(), examination.figures.end(),
                                            [&](const RankerFigures& f) { return f.ranker == name; });
            QVERIFY2(found != examination.figures.end(), name);
            QCOMPARE(found->unitNdcg.size(), found->units);
        }
        QVERIFY(studyVerdict(examination.figures).answer != StudyVerdict::Answer::Unknown);
        const auto lines = QString::fromStdString(figuresCsv(examination.figures)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), examination.figures.size() + 1);
        QCOMPARE(lines[1].count(u','), lines[0].count(u','));
    }

    void withoutClustersTheClaimStaysOpen()
    {
        ExaminationRequest plain = request();
        plain.clustering.reset();
        QCOMPARE(studyVerdict(examine(plain).value().figures).answer, StudyVerdict::Answer::Unknown);
    }

    void likesOfAFile()
    {
        QTemporaryDir folder;
        ExaminationRequest asked = request();
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            asked.likes = file.fileName().toStdString();
        };
        write("likes.csv", "user,title\nann,Title 3\nann,Title 8\nbob,Title 9\nbob,Title 10\n");
        const auto examination = examine(asked).value();
        QCOMPARE(examination.likes->matched, std::size_t{4});
        QCOMPARE(examination.figures.front().units, std::size_t{2});
        write("bad.csv", "user,title,year\nann,Title 3,long ago\n");
        const auto bad = examine(asked);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().line, std::size_t{2});
        QCOMPARE(bad.error().file, asked.likes->string());
        write("lonely.csv", "user,title\nann,Title 3\nbob,Title 8\n");
        QCOMPARE(examine(asked).error().code, ErrorCode::TooFewRows);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(examine(request(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }

private:
    static ExaminationRequest request()
    {
        const Engine& engine = engine600();
        auto clustering = std::make_shared<Clustering>();
        clustering->clusterOfTitle.assign(600, -1);
        for (std::size_t i = 0; i < engine.features->titles.size(); ++i)
            clustering->clusterOfTitle[engine.features->titles[i].row] = engine.model->labels[i];
        ExaminationRequest out;
        out.data = engine.data;
        out.recommender = engine.recommender;
        out.clustering = clustering;
        return out;
    }
};

QTEST_APPLESS_MAIN(ExaminationTest)
#include "examination_test.moc"
