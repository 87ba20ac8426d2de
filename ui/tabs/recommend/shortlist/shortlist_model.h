// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/explorer_state.h"

#include <QAbstractListModel>

namespace marquee {

/// The shortlist in the user's order. Editing a row writes its note; moving rows and editing go through the state, so
/// that both can be undone.
class ShortlistModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        YearRole = Qt::UserRole,
        FactsRole,
        FromRole, ///< "Pick 3 for Inception, similar"
        ScoreRole,
        VotesRole,
        MatchRole, ///< ranking score of the pick it was; empty without
        NoteRole
    };

    explicit ShortlistModel(ExplorerState& state, QObject* parent = nullptr);

    TitleId title(int row) const { return m_state.shortlist().at(static_cast<std::size_t>(row)).title; }
    /// To before the row that stands at `to` now; false where nothing moves.
    bool move(int from, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& toParent, int to) override;

private:
    void refresh();
    static QVariant tip(const ShortlistEntry& entry);
    QVariant words(const ShortlistEntry& entry, int role) const;

    ExplorerState& m_state;
    int m_rows = 0;
};

} // namespace marquee
