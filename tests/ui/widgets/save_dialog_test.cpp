// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace marquee;

namespace {

constexpr auto kFilter = "CSV table (*.csv);;Excel workbook (*.xlsx)";

/// Asks while somebody does `deed` in the dialog and accepts it.
template<typename Deed>
QString asked(const Deed& deed)
{
    QTimer::singleShot(0, qApp, [&deed] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        deed(*dialog);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    });
    return askWhereToSave(nullptr, QStringLiteral("Save"), QStringLiteral("cleaned.csv"), QLatin1String(kFilter));
}

} // namespace

class SaveDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void theNameProposedStands()
    {
        const QString path = asked([](QFileDialog&) {});
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("cleaned.csv"));
    }

    void theKindChosenChangesTheEnding()
    {
        const QString path =
            asked([](QFileDialog& dialog) { emit dialog.filterSelected(QStringLiteral("Excel workbook (*.xlsx)")); });
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("cleaned.xlsx"));
    }

    void aKindWithoutEndingChangesNothing()
    {
        const QString path =
            asked([](QFileDialog& dialog) { emit dialog.filterSelected(QStringLiteral("All files (*)")); });
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("cleaned.csv"));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(SaveDialogTest)
#include "save_dialog_test.moc"
