// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/pca.h"

#include "core/clustering/planted.h"

#include <QTest>

#include <limits>

using namespace marquee;

class PcaTest : public QObject
{
    Q_OBJECT
private slots:
    void scikitLearn()
    {
        RowMajorMatrix values(6, 3);
        values << 2.5, 2.4, 0.5, 0.5, 0.7, 1.0, 2.2, 2.9, 0.1, 1.9, 2.2, 0.7, 3.1, 3.0, -0.4, 2.3, 2.7, 0.2;
        const auto pca = fitPca(values, 3);
        QVERIFY(pca.ok());
        RowMajorMatrix loadings(3, 3); // sklearn.decomposition.PCA, the largest loading made positive
        loadings << 0.6728896552436618, 0.6517588775808583, -0.3498998104609458, 0.19259823486521305,
            0.30233377688406393, 0.933541754439415, 0.7142306572759741, -0.6955606751747522, 0.0779096615162263;
        QVERIFY((pca->loadings - loadings).cwiseAbs().maxCoeff() < 1e-12);
        QVERIFY((pca->explainedVariance - Eigen::Vector3d(1.6251770823762886, 0.05019472891230582, 0.0469615220447389))
                    .cwiseAbs()
                    .maxCoeff() < 1e-12);
        QVERIFY((pca->explainedRatio - Eigen::Vector3d(0.943590332326082, 0.029143446242871584, 0.02726622143104639))
                    .cwiseAbs()
                    .maxCoeff() < 1e-12);
        QVERIFY(std::abs(pca->scores(1, 0) + 2.346520349691133) < 1e-12);
        QVERIFY(std::abs(pca->scores(4, 2) - 0.1924024607239903) < 1e-12);
    }
    void allComponentsRebuildTheMatrix()
    {
        const RowMajorMatrix values = cloud(1300, 5, 4);
        const auto pca = fitPca(values, 5);
        QVERIFY(pca.ok());
        const RowMajorMatrix rebuilt = (pca->scores * pca->loadings).rowwise() + pca->mean;
        QVERIFY((rebuilt - values).cwiseAbs().maxCoeff() < 1e-10);
        QVERIFY(std::abs(pca->explainedRatio.sum() - 1) < 1e-12);
        QVERIFY((pca->loadings * pca->loadings.transpose()).isIdentity(1e-12));
    }
    void axesAloneAreTheSame()
    {
        const RowMajorMatrix values = cloud(700, 5, 9);
        const auto axes = principalAxes(values);
        const auto pca = fitPca(values, 5);
        QVERIFY(axes.ok());
        QCOMPARE(axes->loadings, pca->loadings);
        QCOMPARE(axes->explainedRatio, pca->explainedRatio);
        QCOMPARE(axes->scores.size(), Eigen::Index{0});
        QCOMPARE(principalAxes(RowMajorMatrix::Zero(1, 3)).error().code, ErrorCode::TooFewRows);
        QCOMPARE(principalAxes(RowMajorMatrix(3, 0)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(principalAxes(RowMajorMatrix::Constant(4, 2, 7.0))->explainedRatio,
                 Eigen::VectorXd(Eigen::Vector2d(0, 0)));
    }
    void scoresAreUncorrelatedAndSorted()
    {
        const auto pca = fitPca(plant(4, 50, 6, 0.5, 2).values, 3);
        QVERIFY(pca.ok());
        const Eigen::MatrixXd products = pca->scores.transpose() * pca->scores;
        for (Eigen::Index i = 0; i < 3; ++i) {
            QVERIFY(std::abs(products(i, i) / 199 - pca->explainedVariance[i]) < 1e-9);
            for (Eigen::Index j = 0; j < i; ++j)
                QVERIFY(std::abs(products(i, j)) < 1e-9 * products(0, 0));
        }
        QVERIFY(pca->explainedVariance[0] >= pca->explainedVariance[1]);
        QVERIFY(pca->explainedVariance[1] >= pca->explainedVariance[2]);
    }
    void largestLoadingIsPositive()
    {
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            const auto pca = fitPca(cloud(40, 4, seed), 4);
            for (Eigen::Index c = 0; c < 4; ++c)
                QVERIFY(pca->loadings.row(c).maxCoeff() >= -pca->loadings.row(c).minCoeff());
        }
    }
    void moreComponentsThanColumns()
    {
        const auto pca = fitPca(cloud(20, 2, 1), 5);
        QVERIFY(pca.ok());
        QCOMPARE(pca->loadings.rows(), 2);
        QCOMPARE(pca->scores.cols(), 2);
    }
    void noVarianceIsNoShare()
    {
        const auto pca = fitPca(RowMajorMatrix::Constant(5, 3, 2.0), 2);
        QVERIFY(pca.ok());
        QCOMPARE(pca->explainedRatio.sum(), 0.0);
        QVERIFY(pca->scores.isZero());
    }
    void refusals()
    {
        QCOMPARE(fitPca(cloud(5, 2, 1), 0).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fitPca(RowMajorMatrix(5, 0)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fitPca(cloud(1, 2, 1)).error().code, ErrorCode::TooFewRows);
        RowMajorMatrix values = cloud(5, 2, 1);
        values(0, 0) = std::numeric_limits<double>::infinity();
        QCOMPARE(fitPca(values).error().code, ErrorCode::NotFinite);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(fitPca(cloud(5, 2, 1), 2, source.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(PcaTest)
#include "pca_test.moc"
