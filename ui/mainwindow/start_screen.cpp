// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/start_screen.h"

#include "mainwindow/drop_area.h"
#include "mainwindow/file_controller.h"
#include "mainwindow/file_row.h"
#include "mainwindow/recent_files.h"
#include "mainwindow/row_card.h"
#include "mainwindow/samples.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/key_cap.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>

namespace marquee {

namespace {

constexpr int kContentWidth = 988;

ThemedLabel* text(const QString& words, FontRole role, QWidget* parent)
{
    return new ThemedLabel(words, role, &Theme::text, parent);
}

QVBoxLayout* column(QWidget* owner, int spacing)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* row(int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void removeAll(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

WrapLabel* emptyNote(const QString& words, QWidget* parent)
{
    auto* label = new WrapLabel(words, FontRole::Table, &Theme::text2, parent);
    label->setContentsMargins(14, 14, 14, 14);
    return label;
}

} // namespace

StartScreen::StartScreen(RecentFiles& recent, FileController& files, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_files(files)
{
    auto* content = new QWidget;
    content->setMaximumWidth(scaled(kContentWidth));
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(24);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->addWidget(makeHeading(), 0, 0, 1, 2);
    grid->addWidget(makeRecent(), 1, 0);
    grid->addWidget(makeSamples(), 2, 0);
    grid->addWidget(makeOpen(), 1, 1, 2, 1);
    grid->addWidget(makeShortcuts(), 3, 0, 1, 2);

    auto* middle = new QWidget;
    auto* place = new QGridLayout(middle); // in the middle, rather above it
    place->setContentsMargins(0, 0, 0, 0);
    place->setRowStretch(0, 1);
    place->setRowStretch(2, 2);
    place->setColumnStretch(0, 1);
    place->setColumnStretch(1, 100);
    place->setColumnStretch(2, 1);
    place->addWidget(content, 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    column(this, 0)->addWidget(scroll);

    connect(&m_recent, &RecentFiles::changed, this, &StartScreen::fillRecent);
    fillRecent();
    fillSamples();
}

QWidget* StartScreen::makeHeading()
{
    auto* heading = new QWidget(this);
    auto* layout = row(14);
    heading->setLayout(layout);
    auto* sign = new QLabel(heading);
    sign->setPixmap(applicationIcon().pixmap(QSize(scaled(44), scaled(44)), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text(QStringLiteral("Marquee"), FontRole::Start, heading));
    words->addWidget(text(tr("See what is in a catalogue, what belongs together, and what to promote next."),
                          FontRole::Base, heading));
    layout->addWidget(sign);
    layout->addLayout(words, 1);
    return heading;
}

QWidget* StartScreen::makeRecent()
{
    auto* part = new QWidget(this);
    auto* layout = column(part, 6);
    auto* head = row(8);
    auto* clear = new LinkButton(tr("Clear list"), part);
    connect(clear, &LinkButton::clicked, &m_recent, &RecentFiles::clear);
    m_clear = clear;
    head->addWidget(text(tr("Recent"), FontRole::CardTitle, part));
    head->addStretch();
    head->addWidget(clear);
    auto* card = new RowCard(part);
    m_recentRows = card->rows();
    layout->addLayout(head);
    layout->addWidget(card);
    layout->addStretch();
    return part;
}

QWidget* StartScreen::makeSamples()
{
    auto* part = new QWidget(this);
    auto* layout = column(part, 6);
    auto* card = new RowCard(part);
    m_sampleRows = card->rows();
    layout->addWidget(text(tr("Samples"), FontRole::CardTitle, part));
    layout->addWidget(card);
    layout->addStretch();
    return part;
}

QWidget* StartScreen::makeOpen()
{
    auto* part = new QWidget(this);
    auto* layout = column(part, 6);
    auto* area = new DropArea(part);
    connect(area, &DropArea::chooseRequested, &m_files, &FileController::chooseAndOpen);
    auto* promise = new WrapLabel(tr("Files stay on this computer. Marquee makes no network connections."),
                                  FontRole::Footer, &Theme::text3, part);
    layout->addWidget(text(tr("Open"), FontRole::CardTitle, part));
    layout->addWidget(area, 1);
    layout->addWidget(promise);
    return part;
}

QWidget* StartScreen::makeShortcuts()
{
    auto* part = new QWidget(this);
    auto* layout = row(8);
    layout->setContentsMargins(0, 8, 0, 0);
    part->setLayout(layout);
    const auto add = [&](const QString& keys, const QString& words) {
        layout->addWidget(new KeyCap(keys, part));
        layout->addWidget(text(words, FontRole::Table, part));
        layout->addSpacing(14);
    };
    add(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText), tr("Open"));
    add(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), tr("Find a title"));
    add(tr("Ctrl+1 … 6"), tr("Go to a tab"));
    add(QStringLiteral("F1"), tr("Keyboard and help"));
    layout->addStretch();
    return part;
}

QWidget* StartScreen::makeRow(const RecentFile& file)
{
    const bool exists = file.exists();
    const QString where = shortFolder(file.path);
    const QString details =
        exists ? tr("%1 · %2 titles, %3 columns").arg(where, integerText(file.titles), integerText(file.columns))
               : tr("%1 · the file has moved. Locate…").arg(where);
    auto* line = new FileRow({exists ? IconName::File : IconName::Warning, QFileInfo(file.path).fileName(), details,
                              whenOpened(file.opened, QDateTime::currentDateTime()), !exists, false},
                             this);
    connect(line, &FileRow::clicked, this, [this, path = file.path, exists] {
        if (exists)
            m_files.open(path);
        else
            m_files.locate(path);
    });
    return line;
}

QWidget* StartScreen::makeRow(const Sample& sample)
{
    const bool here = !sample.path.isEmpty();
    auto* line = new FileRow({IconName::Bars, sample.name, here ? sample.description : sample.remedy,
                              here ? tr("Open") : QString(), false, true},
                             this);
    line->setEnabled(here);
    connect(line, &FileRow::clicked, this, [this, sample] { m_files.openSample(sample); });
    return line;
}

void StartScreen::fillRecent()
{
    removeAll(*m_recentRows);
    for (const RecentFile& file : m_recent.files())
        m_recentRows->addWidget(makeRow(file));
    m_clear->setVisible(!m_recent.files().isEmpty());
    if (m_recent.files().isEmpty())
        m_recentRows->addWidget(emptyNote(tr("Catalogues you open appear here. Try a sample first."), this));
}

void StartScreen::fillSamples()
{
    removeAll(*m_sampleRows);
    m_sampleRows->addWidget(makeRow(bundledSample()));
    m_sampleRows->addWidget(makeRow(realFilms()));
}

void StartScreen::showEvent(QShowEvent* event)
{
    fillRecent(); // files may have come or gone meanwhile
    fillSamples();
    QWidget::showEvent(event);
}

} // namespace marquee
