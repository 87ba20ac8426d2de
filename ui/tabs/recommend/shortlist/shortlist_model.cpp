// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_model.h"

#include "explorer/wording.h"
#include "tabs/recommend/shortlist/shortlist_sheet.h"
#include "tabs/recommend/title_words.h"
#include "theme/numbers.h"
#include "widgets/plain_tip.h"

#include <algorithm>

namespace marquee {

ShortlistModel::ShortlistModel(ExplorerState& state, QObject* parent) : QAbstractListModel(parent), m_state(state)
{
    connect(&m_state, &ExplorerState::shortlistChanged, this, &ShortlistModel::refresh);
    connect(&m_state, &ExplorerState::datasetChanged, this, &ShortlistModel::refresh);
    refresh();
}

void ShortlistModel::refresh()
{
    beginResetModel();
    m_rows = m_state.dataset() ? static_cast<int>(m_state.shortlist().size()) : 0;
    endResetModel();
}

int ShortlistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

Qt::ItemFlags ShortlistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QVariant ShortlistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortlistEntry& entry = m_state.shortlist().at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::EditRole:
    case NoteRole:
        return QString::fromStdString(entry.note);
    case FromRole:
        return originText(entry, *m_state.dataset()->catalogue);
    case MatchRole:
        return entry.origin ? decimalText(entry.origin->score * 100, 1) : QString();
    case Qt::ToolTipRole:
        return tip(entry);
    default:
        return words(entry, role);
    }
}

/// Why it was picked, and the whole of the note.
QVariant ShortlistModel::tip(const ShortlistEntry& entry)
{
    QStringList lines;
    if (entry.origin && !entry.origin->reason.empty())
        lines << QString::fromStdString(entry.origin->reason);
    if (!entry.note.empty())
        lines << QString::fromStdString(entry.note);
    return lines.isEmpty() ? QVariant()
                           : QVariant(QStringLiteral("<p>%1</p>").arg(plainTip(lines.join(QLatin1Char('\n')))));
}

QVariant ShortlistModel::words(const ShortlistEntry& entry, int role) const
{
    const Dataset& data = *m_state.dataset();
    // The title stays on the list: the rule that left it out may be switched off again.
    const bool dropped = data.catalogue->isDropped(entry.title);
    const QString name = dropped ? tr("Row %1, left out by cleaning").arg(entry.title.row + 1)
                                 : fromUtf8(data.catalogue->title(entry.title));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        const QString note = QString::fromStdString(entry.note);
        const QString text = tr("%1. %2").arg(name, originText(entry, *data.catalogue));
        return note.isEmpty() ? text : tr("%1. Note: %2").arg(text, note);
    }
    case YearRole:
        return dropped ? QString() : titleYear(data, entry.title);
    case FactsRole:
        return dropped ? QString() : titleFacts(data, entry.title);
    case ScoreRole:
        return dropped ? missingText() : titleScore(data, entry.title);
    case VotesRole:
        return dropped ? QString() : titleVotes(data, entry.title);
    default:
        return {};
    }
}

bool ShortlistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Shortlist list = m_state.shortlist();
    list.at(static_cast<std::size_t>(index.row())).note = value.toString().trimmed().toStdString();
    m_state.setShortlist(std::move(list), tr("write a note"));
    return true;
}

bool ShortlistModel::move(int from, int to)
{
    Shortlist list = m_state.shortlist();
    const auto place = [&](int row) { return list.begin() + row; };
    if (from < 0 || from >= m_rows || to < 0 || to > m_rows || to == from || to == from + 1)
        return false;
    if (to > from)
        std::rotate(place(from), place(from + 1), place(to));
    else
        std::rotate(place(to), place(from), place(from + 1));
    m_state.setShortlist(std::move(list), tr("order the shortlist"));
    return true;
}

bool ShortlistModel::moveRows(const QModelIndex&, int row, int count, const QModelIndex&, int to)
{
    return count == 1 && move(row, to);
}

} // namespace marquee
