// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "features/feature_matrix.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

FeatureOptions only(std::initializer_list<Block> blocks, double weight = 1)
{
    FeatureOptions options;
    options.weights.fill(0);
    for (const Block block : blocks)
        options.weights[static_cast<std::size_t>(block)] = weight;
    return options;
}

FeatureMatrix built(const DatasetPtr& data, const FeatureOptions& options = {})
{
    return buildFeatures(*data, options).value();
}

int columnOf(const FeatureMatrix& matrix, const std::string& name)
{
    const auto found = std::find(matrix.names.begin(), matrix.names.end(), name);
    return found == matrix.names.end() ? -1 : static_cast<int>(found - matrix.names.begin());
}

double blockVariance(const FeatureMatrix& matrix, Block block)
{
    double sum = 0;
    for (Eigen::Index j = 0; j < matrix.values.cols(); ++j)
        if (matrix.blocks[static_cast<std::size_t>(j)] == block)
            sum += (matrix.values.col(j).array() - matrix.values.col(j).mean()).square().mean();
    return sum;
}

bool warnsOf(const FeatureMatrix& matrix, const std::string& text)
{
    return std::any_of(matrix.warnings.begin(), matrix.warnings.end(),
                       [&](const std::string& warning) { return warning.find(text) != std::string::npos; });
}

} // namespace

class FeatureMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void blockNamesGoBothWays()
    {
        for (int b = 0; b < kBlockCount; ++b)
            QVERIFY(blockFromName(blockName(static_cast<Block>(b))) == static_cast<Block>(b));
        QVERIFY(blockName(Block::AgeRating) == "age_rating");
        QVERIFY(!blockFromName("Genres"));
    }

    void everyBlocksVarianceIsItsWeight() // however many columns it has
    {
        const auto data = fixtures::madeUp(400);
        FeatureOptions options;
        options.weights = {1, 2, 0.5, 0.25, 0.75, 1.5, 3, 1, 0};
        const FeatureMatrix matrix = built(data, options);
        for (int b = 0; b < kBlockCount - 1; ++b)
            QVERIFY(std::abs(blockVariance(matrix, static_cast<Block>(b)) -
                             options.weights[static_cast<std::size_t>(b)]) < 1e-9);
        QVERIFY(matrix.values.allFinite());
        QCOMPARE(static_cast<std::size_t>(matrix.values.cols()), matrix.names.size());
        QCOMPARE(matrix.blocks.size(), matrix.names.size());
    }

    void unratedTitlesAreLeftOutAndCounted()
    {
        const auto data = fixtures::madeUp(400);
        const FeatureMatrix matrix = built(data);
        std::size_t rated = 0;
        for (std::uint32_t row = 0; row < data->size(); ++row) {
            const bool isRated = !std::isnan(data->scores->weightedScore[row]);
            rated += isRated;
            QCOMPARE(std::binary_search(matrix.titles.begin(), matrix.titles.end(), TitleId{row}), isRated);
        }
        QVERIFY(rated < data->size());
        QCOMPARE(matrix.leftOut.size(), data->size() - rated);
        QCOMPARE(static_cast<std::size_t>(matrix.values.rows()), rated);
    }

    void leftOutTitlesAreEncodedByTheRatedAlone()
    {
        const std::string rated = "Title,Type,Genre,IMDb Score,IMDb Votes,Year\n"
                                  "A,Movie,Drama,7,100,2001\nB,Series,Comedy,5,50,1990\nC,Movie,Drama,6,900,2010\n";
        const FeatureMatrix without = built(fixtures::fromCsv(rated));
        const FeatureMatrix with = built(fixtures::fromCsv(rated + "D,Movie,Drama,,,2001\n"));
        QVERIFY(without.values == with.values);
        QCOMPARE(without.leftOutValues.rows(), Eigen::Index{0});
        QCOMPARE(with.leftOut, TitleIds{TitleId{3}});
        QVERIFY(with.leftOutValues.allFinite());
        for (Eigen::Index c = 0; c < with.values.cols(); ++c)
            if (with.blocks[static_cast<std::size_t>(c)] != Block::Scores &&
                with.blocks[static_cast<std::size_t>(c)] != Block::Popularity)
                QCOMPARE(with.leftOutValues(0, c), with.values(0, c)); // like A, but for what is unknown
    }

    void noCriticColumnIsMadeUp()
    {
        const FeatureMatrix matrix = built(fixtures::madeUp(200), only({Block::Scores}));
        QCOMPARE(matrix.names, std::vector<std::string>{"Weighted score"});
        QVERIFY(matrix.encoding.imputed.empty());
    }

    void labelsNeedSupport()
    {
        std::string csv = "Title,Genre,IMDb Score\n";
        for (int i = 0; i < 100; ++i)
            csv += "T" + std::to_string(i) + (i < 50 ? ",Drama," : i < 52 ? ",Western," : ",Comedy,") + "7\n";
        const auto data = fixtures::fromCsv(csv);
        FeatureOptions options = only({Block::Genres});
        options.listSupport = 0.02;
        QCOMPARE(built(data, options).names,
                 (std::vector<std::string>{"Genre: Drama", "Genre: Comedy", "Genre: Western"}));
        options.listSupport = 0.021;
        QCOMPARE(built(data, options).names, (std::vector<std::string>{"Genre: Drama", "Genre: Comedy"}));
    }

    void missingNumbersTakeTheMedianOfTheirTypeAndAreCounted()
    {
        const auto data = fixtures::fromCsv("Title,Series or Movie,IMDb Score,IMDb Votes\n"
                                            "A,Movie,7,100\nB,Movie,7,100\nC,Movie,7,\n"
                                            "D,Series,7,9000\nE,Series,7,9000\nF,Series,7,\n");
        const FeatureMatrix matrix = built(data, only({Block::Popularity}));
        QCOMPARE(matrix.values(2, 0), matrix.values(0, 0));
        QCOMPARE(matrix.values(5, 0), matrix.values(3, 0));
        QVERIFY(matrix.values(0, 0) < matrix.values(3, 0));
        QCOMPARE(matrix.encoding.imputed.size(), std::size_t{1});
        QCOMPARE(matrix.encoding.imputed[0].cells, std::size_t{2});
        QCOMPARE(matrix.encoding.imputed[0].column, std::string("Votes (log)"));
        QCOMPARE(matrix.encoding.imputed[0].rule, std::string("median of its type"));
    }

    void noAwardListedIsNone()
    {
        const auto data = fixtures::fromCsv("Title,IMDb Score,Awards Received\nA,7,3\nB,7,\nC,7,8\nD,7,1\n");
        const FeatureMatrix matrix = built(data, only({Block::Awards}));
        QVERIFY(matrix.values(1, 0) < matrix.values(3, 0));
        QCOMPARE(matrix.encoding.imputed.at(0).cells, std::size_t{1});
    }

    void everyColumnCountsItsOwnGaps()
    {
        const auto data = fixtures::fromCsv("Title,IMDb Score,Awards Received,Awards Nominated For\n"
                                            "A,7,3,4\nB,7,,\nC,7,8,\nD,7,1,2\n");
        const FeatureMatrix matrix = built(data, only({Block::Awards}));
        QCOMPARE(matrix.encoding.imputed.size(), std::size_t{2});
        QCOMPARE(matrix.encoding.imputed[0].column, std::string("Awards received (log)"));
        QCOMPARE(matrix.encoding.imputed[0].cells, std::size_t{1});
        QCOMPARE(matrix.encoding.imputed[1].column, std::string("Awards nominated (log)"));
        QCOMPARE(matrix.encoding.imputed[1].cells, std::size_t{2});
    }

    void oneExtremeYearDoesNotOutweighTheRest() // it lies 9 deviations off before the cut
    {
        std::string csv = "Title,IMDb Score,Release Year\nOld,7,1900\n";
        for (int i = 0; i < 99; ++i)
            csv += "T" + std::to_string(i) + ",7," + std::to_string(2000 + i % 20) + "\n";
        const FeatureMatrix matrix = built(fixtures::fromCsv(csv), only({Block::Era}));
        const double sd = std::sqrt(blockVariance(matrix, Block::Era));
        QVERIFY(std::abs(matrix.values(0, 0) - matrix.values.col(0).mean()) < 6 * sd);
    }

    void aBlockWithoutVarianceIsNothingAndSaysSo()
    {
        const auto data = fixtures::fromCsv("Title,Series or Movie,IMDb Score\nA,Movie,5\nB,Movie,6\nC,Movie,7\n");
        const FeatureMatrix matrix = built(data, only({Block::Scores, Block::Type, Block::Genres}));
        const int type = columnOf(matrix, "Type: Series");
        QVERIFY(type >= 0);
        QVERIFY(matrix.values.col(type).isZero());
        QVERIFY(warnsOf(matrix, "“type” does not vary"));
        QVERIFY(warnsOf(matrix, "“genres” does not vary")); // not in the file at all
        QVERIFY(!warnsOf(matrix, "“scores”"));
    }

    void aConstantScoreIsNoFeature()
    {
        std::string csv = "Title,IMDb Score,IMDb Votes,Year\n";
        for (int i = 0; i < 300; ++i)
            csv += "T" + std::to_string(i) + ",7.1," + std::to_string(3 + 17 * i) + "," +
                   std::to_string(1990 + i % 30) + "\n";
        const FeatureMatrix matrix = built(fixtures::fromCsv(csv));
        QVERIFY(matrix.values.col(columnOf(matrix, "Weighted score")).isZero(0));
        QVERIFY(warnsOf(matrix, "“scores” does not vary"));
    }

    void constantsDoNotRepeatEachOther() // about their mean they are rounding, and that correlates
    {
        std::string csv = "Title,Genre,Languages,IMDb Score\n";
        for (int i = 0; i < 13; ++i)
            csv += "T" + std::to_string(i) + ",\"Drama" + (i % 2 == 0 ? ", Crime" : "") + "\",\"English" +
                   (i % 3 == 0 ? ", French" : "") + "\"," + std::to_string(i) + "\n";
        const FeatureMatrix matrix = built(fixtures::fromCsv(csv), only({Block::Genres, Block::Languages}));
        QCOMPARE(matrix.names.size(), std::size_t{4});
        QVERIFY(!warnsOf(matrix, "repeats"));
    }

    void repeatedFeaturesAreNamedOnce()
    {
        const auto data = fixtures::madeUp(400);
        const FeatureMatrix matrix = built(data, only({Block::Runtime, Block::Type}));
        QVERIFY(warnsOf(matrix, "“Type: Series” repeats “Runtime”"));
        QCOMPARE(matrix.warnings.size(), std::size_t{1});
        QVERIFY(!warnsOf(built(data, only({Block::Runtime, Block::Scores})), "repeats"));
        const auto twins =
            fixtures::fromCsv("Title,Genre,Languages,IMDb Score\nA,Anime,Japanese,5\nB,Anime,Japanese,6\n"
                              "C,Drama,English,7\nD,Drama,English,8\n");
        QVERIFY(warnsOf(built(twins, only({Block::Genres, Block::Languages})),
                        "“Language: Japanese” repeats “Genre: Anime”"));
    }

    void repeatedFeaturesNameTheirBlocks()
    {
        const auto data = fixtures::fromCsv("Title,IMDb Score,IMDb Votes,Awards Received\n"
                                            "A,7,10,1\nB,8,100,5\nC,6,1000,20\nD,5,5000,60\n");
        const FeatureMatrix matrix = built(data, only({Block::Popularity, Block::Awards}));
        QCOMPARE(matrix.redundant.size(), std::size_t{1});
        QVERIFY(matrix.redundant[0].kept == Block::Popularity);
        QVERIFY(matrix.redundant[0].repeating == Block::Awards);
        QVERIFY(matrix.redundant[0].correlation > 0.8);
    }

    void robustNumbersLieAboutTheMedianInQuartiles()
    {
        const auto data =
            fixtures::fromCsv("Title,IMDb Score,Release Year\nA,7,1990\nB,7,2000\nC,7,2010\nD,7,2015\nE,7,2020\n");
        FeatureOptions options = only({Block::Era});
        options.standardisation = Standardisation::Robust;
        const FeatureMatrix matrix = built(data, options);
        const FeatureColumn& column = matrix.encoding.columns.front();
        QCOMPARE(column.centre, 2010.0);
        QCOMPARE(column.spread, 15.0 / 1.349);
        QCOMPARE(matrix.values(2, 0), 0.0);
        QVERIFY(std::abs(blockVariance(matrix, Block::Era) - 1) < 1e-12);
    }

    void robustFallsBackWhereTheQuartilesCoincide()
    {
        const auto data =
            fixtures::fromCsv("Title,IMDb Score,Release Year\nA,7,2000\nB,7,2000\nC,7,2000\nD,7,2000\nE,7,2020\n");
        FeatureOptions options = only({Block::Era});
        options.standardisation = Standardisation::Robust;
        const FeatureMatrix robust = built(data, options);
        options.standardisation = Standardisation::ZScore;
        QVERIFY(robust.values == built(data, options).values);
    }

    void gapsMayTakeTheMedianOfAll()
    {
        const auto data = fixtures::fromCsv("Title,IMDb Score,Series or Movie,Release Year\n"
                                            "A,7,Movie,1990\nB,7,Movie,1992\nC,7,Series,2010\nD,7,Series,2012\n"
                                            "E,7,Series,2020\nF,7,Movie,\n");
        FeatureOptions options = only({Block::Era});
        QCOMPARE(built(data, options).encoding.columns.front().filling[static_cast<std::size_t>(TitleType::Film)],
                 1991.0);
        options.gaps = GapFilling::Median;
        const FeatureMatrix matrix = built(data, options);
        QCOMPARE(matrix.encoding.columns.front().filling[static_cast<std::size_t>(TitleType::Film)], 2010.0);
        QCOMPARE(matrix.encoding.imputed.front().rule, std::string("median of all titles"));
    }

    void theEncodingAloneMakesTheMatrix()
    {
        const auto data = fixtures::madeUp(200);
        const FeatureMatrix matrix = built(data);
        QVERIFY(encodeTitles(*data, matrix.encoding, matrix.titles) == matrix.values);
        const TitleIds one{matrix.titles[17]};
        QVERIFY(encodeTitles(*data, matrix.encoding, one).row(0) == matrix.values.row(17));
    }

    void impossibleRequestsAreRefused()
    {
        const auto data = fixtures::madeUp(20);
        const auto code = [&](const FeatureOptions& options) {
            const auto result = buildFeatures(*data, options);
            return result ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(only({})), ErrorCode::InvalidArgument);
        QCOMPARE(code(only({Block::Scores}, -1)), ErrorCode::InvalidArgument);
        QCOMPARE(code(only({Block::Scores}, std::nan(""))), ErrorCode::InvalidArgument);
        FeatureOptions options;
        options.listSupport = 1.5;
        QCOMPARE(code(options), ErrorCode::InvalidArgument);
        const auto nothing =
            buildFeatures(*fixtures::fromCsv("Title,IMDb Score\nA,7\nB,8\n"), only({Block::Awards, Block::Era}));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::MissingColumn);
        QVERIFY(nothing.error().detail.find("awards, era") != std::string::npos);
        const auto unrated = buildFeatures(*fixtures::fromCsv("Title,Genre\nA,Drama\nB,Comedy\n"));
        QVERIFY(!unrated);
        QCOMPARE(unrated.error().code, ErrorCode::TooFewRows);
    }

    void realCatalogue()
    {
        const auto data = fixtures::realCatalogue();
        if (!data)
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const FeatureMatrix matrix = built(data);
        QCOMPARE(matrix.titles.size(), std::size_t{13394});
        QCOMPARE(matrix.leftOut.size(), std::size_t{2086});
        QVERIFY(matrix.values.cols() >= 25);
        QVERIFY(matrix.values.allFinite());
        QVERIFY(columnOf(matrix, "Genre: Drama") >= 0);
        QVERIFY(columnOf(matrix, "Language: English") >= 0);
        QVERIFY(warnsOf(matrix, "Hidden Gem Score repeats votes (r = −0.84)"));
    }
};

QTEST_APPLESS_MAIN(FeatureMatrixTest)
#include "feature_matrix_test.moc"
