// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/role_delegate.h"

#include "models/role_words.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace marquee;

/// Roles in a table: read as text, changed in a box.
class RoleDelegateTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_model = std::make_unique<QStandardItemModel>(2, 2);
        m_model->setData(m_model->index(0, 0), QStringLiteral("Film"));
        m_model->setData(roleAt(0), static_cast<int>(Role::Title), Qt::EditRole);
        m_model->setData(roleAt(1), static_cast<int>(Role::Genres), Qt::EditRole);
        m_view = std::make_unique<QTableView>();
        m_view->setModel(m_model.get());
        m_view->setItemDelegateForColumn(1, new RoleDelegate(m_view.get()));
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_view->resize(500, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void theBoxOffersEveryRoleAndBeginsWithItsOwn()
    {
        QComboBox* box = edit(0);
        QVERIFY(box);
        QCOMPARE(box->count(), static_cast<int>(offeredRoles().size()));
        QCOMPARE(box->currentText(), roleTitle(Role::Title));
        QCOMPARE(box->accessibleName(), QStringLiteral("Role of Film"));
    }

    void theKeyboardChoosesARole()
    {
        QComboBox* box = edit(1);
        QTRY_VERIFY(box->view()->isVisible()); // the list opens by itself
        box->view()->setCurrentIndex(box->model()->index(box->findData(static_cast<int>(Role::Tags)), 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(roleAt(1).data(Qt::EditRole).toInt(), static_cast<int>(Role::Tags));
        QTRY_VERIFY(m_view->findChildren<QComboBox*>().isEmpty()); // a widget only while one is chosen
        QCOMPARE(roleAt(0).data(Qt::EditRole).toInt(), static_cast<int>(Role::Title));
    }

    void escapeLeavesTheRole()
    {
        QComboBox* box = edit(1);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Escape);
        QTRY_VERIFY(!box->view()->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(m_view->findChildren<QComboBox*>().isEmpty());
        QCOMPARE(roleAt(1).data(Qt::EditRole).toInt(), static_cast<int>(Role::Genres));
    }

    void anArrowSaysThatItOpens()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            applyTheme(*qApp, kind);
            const QRect cell = m_view->visualRect(roleAt(1));
            const QImage picture = m_view->viewport()->grab(cell).toImage();
            const QColor ground = picture.pixelColor(picture.width() - 2, 2);
            int inked = 0;
            for (int y = 0; y < picture.height() - 1; ++y)
                for (int x = picture.width() - 24; x < picture.width() - 1; ++x)
                    inked += picture.pixelColor(x, y) == ground ? 0 : 1;
            QVERIFY(inked > 8);
            QVERIFY(inked < 150);
        }
    }

private:
    QModelIndex roleAt(int row) const { return m_model->index(row, 1); }
    QComboBox* edit(int row)
    {
        m_view->edit(roleAt(row));
        return m_view->findChild<QComboBox*>();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
};

QTEST_MAIN(RoleDelegateTest)
#include "role_delegate_test.moc"
