// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/status_bar.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "mainwindow/samples.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/themed_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace marquee {

namespace {

QString secondsText(double seconds)
{
    constexpr double kMilliseconds = 1000;
    constexpr double kShort = 0.1;
    if (seconds < kShort)
        return StatusBar::tr("%1 ms").arg(integerText(qRound64(seconds * kMilliseconds)));
    return StatusBar::tr("%1 s").arg(decimalText(seconds, seconds < 10 ? 2 : 0));
}

} // namespace

StatusBar::StatusBar(ExplorerState& state, QWidget* parent)
    : QStatusBar(parent), m_state(state), m_titles(addField(tr("Titles"), false)),
      m_shown(addField(tr("Shown"), false)), m_selected(addField(tr("Selected"), false)),
      m_file(addField(tr("File"), true)), m_seed(addField(tr("Seed"), true)), m_lastJob(addField(tr("Last work"), true))
{
    setSizeGripEnabled(false);
    setFixedHeight(scaled(26));
    setContentsMargins(8, 0, 8, 0);
    connect(&m_state, &ExplorerState::datasetChanged, this, &StatusBar::refreshFile);
    connect(&m_state, &ExplorerState::filterChanged, this, &StatusBar::refresh);
    connect(&m_state, &ExplorerState::selectionChanged, this, &StatusBar::refresh);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &StatusBar::refresh);
    for (Job* job : m_state.jobs())
        watch(job);
    connect(&m_state, &ExplorerState::jobAdded, this, &StatusBar::watch);
    refreshFile();
}

ThemedLabel* StatusBar::addField(const QString& name, bool atRight)
{
    auto* label = new ThemedLabel({}, FontRole::Table, &Theme::text2, this);
    label->setAccessibleName(name);
    label->setContentsMargins(scaled(6), 0, scaled(6), 0);
    if (atRight)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

void StatusBar::watch(Job* job)
{
    connect(job, &Job::finished, this, [this, job](double seconds) {
        m_lastJob->setText(tr("%1 %2").arg(job->title().toLower(), secondsText(seconds)));
        m_lastJob->setVisible(m_state.dataset() != nullptr);
    });
}

void StatusBar::refresh()
{
    const bool open = m_state.dataset() != nullptr;
    for (ThemedLabel* label : {m_shown, m_selected, m_file, m_seed})
        label->setVisible(open);
    if (!open) {
        m_titles->setText(tr("No catalogue open"));
        m_lastJob->hide();
        return;
    }
    const auto records = static_cast<qint64>(m_state.dataset()->size());
    const auto dropped = static_cast<qint64>(m_state.dataset()->cleaning->dropped.size());
    m_titles->setText(marquee::titlesText(records - dropped));
    m_titles->setToolTip(
        dropped == 0
            ? QString()
            : tr("%1 in the file, %2 of them left out by cleaning").arg(rowsText(records), integerText(dropped)));
    m_shown->setText(tr("%1 shown").arg(integerText(static_cast<qint64>(m_state.shown().size()))));
    const auto selected = static_cast<qint64>(m_state.selection().ids.size());
    m_selected->setText(selected == 0 ? tr("none selected") : tr("%1 selected").arg(integerText(selected)));
    m_seed->setText(tr("seed %1").arg(m_state.clusteringOptions().seed));
}

void StatusBar::refreshFile()
{
    if (m_state.dataset()) {
        const QString path = QString::fromStdString(m_state.dataset()->catalogue->source().fileName());
        const QString note = sampleNote(path);
        const QString name = QFileInfo(path).fileName();
        m_file->setText(note.isEmpty() ? name : tr("%1 (%2)").arg(name, note));
        m_file->setToolTip(QDir::toNativeSeparators(path));
    }
    refresh();
}

void StatusBar::paintEvent(QPaintEvent* event)
{
    QStatusBar::paintEvent(event);
    QPainter painter(this);
    const int length = scaled(14);
    for (const QWidget* field : {m_shown, m_selected, m_seed, m_lastJob})
        if (field->isVisible())
            painter.fillRect(QRect(field->x() - 2, (height() - length) / 2, 1, length), currentTheme().border);
}

QString StatusBar::titlesText() const
{
    return m_titles->text();
}

QString StatusBar::shownText() const
{
    return m_shown->text();
}

QString StatusBar::selectedText() const
{
    return m_selected->text();
}

QString StatusBar::fileText() const
{
    return m_file->text();
}

} // namespace marquee
