// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/explorer_state.h"

#include <QAbstractListModel>

#include <memory>

namespace marquee {

/// The picks of a query, best first. Texts are made for the rows on screen alone.
class PickModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        TitleIdRole = Qt::UserRole, ///< row number of the title
        FactsRole,                  ///< "Action, Drama · 25 countries"
        ReasonRole,                 ///< "Shares Christopher Nolan and the tag “Heist”; rated 8.03."
        ScoreRole,                  ///< weighted score as text
        VotesRole,                  ///< "2.3M votes"
        YearRole,                   ///< "2008 · PG-13"
        ShortlistedRole,            ///< stands on the shortlist
        PinnedRole                  ///< stays on top
    };

    explicit PickModel(ExplorerState& state, QObject* parent = nullptr);

    void setList(std::shared_ptr<const PickList> list);
    const std::shared_ptr<const PickList>& list() const noexcept { return m_list; }
    const Pick& pick(int row) const { return m_list->picks.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(TitleId title) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString reason(const Pick& pick) const;
    QString shared(TitleId title) const;
    /// Who shares it of the titles asked about: "Inception", "both", "3 of 5".
    QString sharers(const TitleIds& with) const;

    ExplorerState& m_state;
    std::shared_ptr<const PickList> m_list = std::make_shared<const PickList>();
};

} // namespace marquee
