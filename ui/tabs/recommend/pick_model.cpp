// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/pick_model.h"

#include "explorer/wording.h"
#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"

#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kSharedShown = 4;

QString firstOf(const std::vector<std::string>& labels, std::size_t most)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(most, labels.size()); ++i)
        texts << fromUtf8(labels[i]);
    return texts.join(QStringLiteral(", "));
}

} // namespace

PickModel::PickModel(ExplorerState& state, QObject* parent) : QAbstractListModel(parent), m_state(state) {}

void PickModel::setList(std::shared_ptr<const PickList> list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

std::optional<int> PickModel::rowOf(TitleId title) const
{
    for (std::size_t i = 0; i < m_list->picks.size(); ++i)
        if (m_list->picks[i].title == title)
            return static_cast<int>(i);
    return std::nullopt;
}

int PickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list->picks.size());
}

QVariant PickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pick& shown = pick(index.row());
    const auto& catalogue = *m_state.dataset()->catalogue;
    switch (role) {
    case Qt::DisplayRole:
        return fromUtf8(catalogue.title(shown.title));
    case Qt::ToolTipRole:
        return whySum(shown);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, ranking score %3: %4")
            .arg(QString::number(shown.rank), fromUtf8(catalogue.title(shown.title)), decimalText(shown.score * 100, 1),
                 whySum(shown));
    case TitleIdRole:
        return shown.title.row;
    case FactsRole:
        return facts(shown.title);
    case SharedRole:
        return shared(shown.title);
    case ScoreRole:
        return measureText(Measure::WeightedScore, m_state.dataset()->scores->weightedScore[shown.title.row]);
    case VotesRole:
        return votes(shown.title);
    case YearRole:
        return year(shown.title);
    default:
        return {};
    }
}

QString PickModel::year(TitleId title) const
{
    const auto& catalogue = *m_state.dataset()->catalogue;
    QStringList parts;
    if (const auto released = catalogue.releaseYear(title))
        parts << QString::number(*released);
    const QString age = fromUtf8(catalogue.ageRatings().joined(title));
    if (!age.isEmpty())
        parts << age;
    return parts.join(QStringLiteral(" · "));
}

QString PickModel::facts(TitleId title) const
{
    const auto& catalogue = *m_state.dataset()->catalogue;
    QStringList parts{typeName(catalogue.type(title))};
    const QString genres = fromUtf8(catalogue.list(ListField::Genres).joined(title));
    if (!genres.isEmpty())
        parts << genres;
    const auto countries = static_cast<int>(catalogue.list(ListField::Countries).codes(title).size());
    if (countries > 0)
        parts << tr("%n countries", nullptr, countries);
    return parts.join(QStringLiteral(" · "));
}

QString PickModel::shared(TitleId title) const
{
    if (!m_state.recommender() || m_list->query.empty())
        return {};
    const auto common = m_state.recommender()->shared(m_list->query.front(), title);
    QStringList parts;
    for (const auto* labels : {&common.people, &common.tags, &common.production})
        if (!labels->empty())
            parts << firstOf(*labels, kSharedShown);
    return parts.join(QStringLiteral(" · "));
}

QString PickModel::votes(TitleId title) const
{
    const auto all = m_state.dataset()->numbers(Measure::ImdbVotes);
    if (all.empty() || std::isnan(all[title.row]))
        return {};
    return tr("%1 votes").arg(compactText(all[title.row]));
}

} // namespace marquee
