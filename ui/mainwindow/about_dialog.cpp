// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/about_dialog.h"

#include "base/version.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <Eigen/Core>

namespace marquee {

namespace {

struct Library
{
    QString name;
    QString version;
    QString licence;
};

QList<Library> libraries()
{
    const QString eigen =
        QStringLiteral("%1.%2.%3").arg(EIGEN_WORLD_VERSION).arg(EIGEN_MAJOR_VERSION).arg(EIGEN_MINOR_VERSION);
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")},
            {QStringLiteral("Qt Charts"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0")},
            {QStringLiteral("Eigen"), eigen, QStringLiteral("MPL-2.0")},
            {QStringLiteral("fmt, nlohmann-json, utf8proc"), {}, QStringLiteral("MIT")},
            {QStringLiteral("libzip"), {}, QStringLiteral("BSD-3-Clause")},
            {QStringLiteral("zlib"), {}, QStringLiteral("Zlib")},
            {QStringLiteral("Inter"), {}, QStringLiteral("OFL-1.1")}};
}

QLabel* text(const QString& words, FontRole role, QWidget* parent)
{
    auto* label = new ThemedLabel(words, role, &Theme::text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Marquee"));
    auto* sign = new QLabel(this);
    sign->setPixmap(applicationIcon().pixmap(QSize(scaled(56), scaled(56)), devicePixelRatioF()));
    auto* licence =
        new WrapLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
                         "warranty. Files stay on this computer; Marquee makes no network connections."),
                      FontRole::Base, &Theme::text2, this);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    for (const Library& library : libraries()) {
        const int row = grid->rowCount();
        grid->addWidget(text(library.name, FontRole::Table, this), row, 0);
        grid->addWidget(text(library.version, FontRole::Table, this), row, 1);
        grid->addWidget(text(library.licence, FontRole::Table, this), row, 2);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(sign);
    column->addWidget(text(tr("Marquee %1").arg(QString::fromLatin1(version())), FontRole::Start, this));
    column->addWidget(licence);
    column->addWidget(text(tr("Built on"), FontRole::CardTitle, this));
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(scaled(460));
}

} // namespace marquee
