// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/edit_controller.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "io/csv_writer.h"
#include "mainwindow/window_actions.h"

#include <QApplication>
#include <QClipboard>

#include <array>
#include <cmath>

namespace marquee {

EditController::EditController(ExplorerState& state, WindowActions& actions, QObject* parent)
    : QObject(parent), m_state(state), m_actions(actions)
{
    connect(actions.keepOnly, &QAction::triggered, this, &EditController::keepOnly);
    connect(actions.copy, &QAction::triggered, this, &EditController::copyTitles);
    connect(actions.selectAllShown, &QAction::triggered, this, &EditController::selectAllShown);
    connect(actions.clearSelection, &QAction::triggered, this, &EditController::letGo);
    connect(actions.clearFilters, &QAction::triggered, this, &EditController::clearFilters);
    connect(&m_state, &ExplorerState::selectionChanged, this, &EditController::refresh);
    connect(&m_state, &ExplorerState::filterChanged, this, &EditController::refresh);
    connect(&m_state, &ExplorerState::currentChanged, this, &EditController::refresh);
    refresh();
}

void EditController::refresh()
{
    const bool selected = !m_state.selection().ids.empty();
    m_actions.keepOnly->setEnabled(selected);
    m_actions.clearSelection->setEnabled(selected || m_state.current());
    m_actions.clearSelection->setText(selected || !m_state.current() ? tr("C&lear selection")
                                                                     : tr("C&lear current title"));
    m_actions.picksForSelection->setEnabled(selected);
    m_actions.copy->setEnabled(selected || !m_state.shown().empty());
    m_actions.clearFilters->setEnabled(!m_state.filter().empty());
}

void EditController::keepOnly()
{
    const Selection& selection = m_state.selection();
    if (selection.ids.empty())
        return;
    Filter filter = m_state.filter();
    filter.only = selection.ids;
    const QString label =
        selection.reason.isEmpty() ? titlesText(static_cast<qint64>(selection.ids.size())) : selection.reason;
    filter.onlyLabel = label.toStdString();
    m_state.setFilter(filter, tr("keep only"));
}

void EditController::copyTitles()
{
    if (!m_state.dataset())
        return;
    const Dataset& data = *m_state.dataset();
    const TitleIds& ids = m_state.selection().ids.empty() ? m_state.shown() : m_state.selection().ids;
    const auto scores = data.numbers(Measure::WeightedScore);
    CsvWriter table('\t'); // what spreadsheets take from the clipboard
    const std::array header{tr("Title").toStdString(), tr("Year").toStdString(), tr("Weighted score").toStdString()};
    table.row(header);
    for (const TitleId id : ids) {
        const auto year = data.catalogue->releaseYear(id);
        const bool rated = !std::isnan(scores[id.row]);
        const std::array row{std::string(data.catalogue->title(id)), year ? std::to_string(*year) : std::string(),
                             rated ? QString::number(scores[id.row], 'f', 2).toStdString() : std::string()};
        table.row(row);
    }
    QApplication::clipboard()->setText(QString::fromStdString(table.text()));
}

void EditController::selectAllShown()
{
    m_state.select(m_state.shown(), m_state.filter().empty() ? tr("all titles") : tr("all shown"));
}

void EditController::letGo()
{
    if (m_state.selection().ids.empty())
        m_state.setCurrent({});
    else
        m_state.clearSelection();
}

void EditController::clearFilters()
{
    m_state.setFilter({}, tr("clear filters"));
}

} // namespace marquee
