// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/pick_model.h"

#include "explorer/wording.h"
#include "recommend/pick_reason.h"
#include "tabs/recommend/title_words.h"
#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kSharedShown = 2; ///< of a kind, each with the titles it is shared with

/// A label and those of the titles asked about that a pick shares it with.
struct SharedLabel
{
    std::string label;
    TitleIds with;
};

void addLabels(std::vector<SharedLabel>& all, const std::vector<std::string>& labels, TitleId with)
{
    for (const std::string& label : labels) {
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.label == label; });
        if (known == all.end())
            all.push_back({label, {with}});
        else
            known->with.push_back(with);
    }
}

/// Shared with the most titles first; of equals the most telling, which stand first already.
std::vector<SharedLabel> firstOf(std::vector<SharedLabel> labels, std::size_t most)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const auto& a, const auto& b) { return a.with.size() > b.with.size(); });
    labels.resize(std::min(most, labels.size()));
    return labels;
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
        return titleFacts(*m_state.dataset(), shown.title);
    case ReasonRole:
        return reason(shown);
    case ScoreRole:
        return titleScore(*m_state.dataset(), shown.title);
    case VotesRole:
        return titleVotes(*m_state.dataset(), shown.title);
    case YearRole:
        return titleYear(*m_state.dataset(), shown.title);
    case PinnedRole: {
        const TitleIds& pinned = m_state.pickDesk().question().pinned;
        return std::find(pinned.begin(), pinned.end(), shown.title) != pinned.end();
    }
    case ShortlistedRole:
        return m_state.isShortlisted(shown.title);
    default:
        return {};
    }
}

/// Of several titles it is told which of them share a label; otherwise the largest parts are said in a sentence.
QString PickModel::reason(const Pick& pick) const
{
    if (!m_state.recommender())
        return {};
    return m_list->query.size() > 1
               ? shared(pick.title)
               : QString::fromStdString(pickReason(*m_state.dataset(), *m_state.recommender(), m_list->query, pick));
}

QString PickModel::shared(TitleId title) const
{
    std::vector<SharedLabel> people, tags, studios;
    for (const TitleId asked : m_list->query) {
        const auto common = m_state.recommender()->shared(asked, title);
        addLabels(people, common.people, asked);
        addLabels(tags, common.tags, asked);
        addLabels(studios, common.production, asked);
    }
    QStringList parts;
    for (const auto* kind : {&people, &tags, &studios})
        for (const SharedLabel& label : firstOf(*kind, kSharedShown))
            parts << tr("%1 with %2").arg(fromUtf8(label.label), sharers(label.with));
    return parts.join(QStringLiteral(" · "));
}

QString PickModel::sharers(const TitleIds& with) const
{
    if (with.size() == 1)
        return fromUtf8(m_state.dataset()->catalogue->title(with.front()));
    if (with.size() == m_list->query.size())
        return with.size() == 2 ? tr("both") : tr("all %1").arg(integerText(static_cast<qint64>(with.size())));
    return tr("%1 of %2")
        .arg(integerText(static_cast<qint64>(with.size())), integerText(static_cast<qint64>(m_list->query.size())));
}

} // namespace marquee
