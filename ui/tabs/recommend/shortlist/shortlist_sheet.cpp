// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_sheet.h"

#include "explorer/explorer_state.h"
#include "explorer/question_text.h"
#include "explorer/wording.h"
#include "recommend/pick_reason.h"
#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/picks_export.h"

#include <QCoreApplication>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("ShortlistWords", text);
}

QString queryText(const PickOrigin& origin, const Catalogue& catalogue)
{
    constexpr std::size_t kNamed = 2; // of more titles only the number can be read at a glance
    if (!origin.queryName.empty())
        return QString::fromStdString(origin.queryName);
    if (origin.query.size() > kNamed)
        return titlesText(static_cast<qint64>(origin.query.size()));
    QStringList names;
    for (const TitleId id : origin.query)
        names << fromUtf8(catalogue.title(id));
    return names.join(translate(" and "));
}

} // namespace

QString originText(const ShortlistEntry& entry, const Catalogue& catalogue)
{
    if (!entry.origin)
        return translate("Added by hand");
    const PickOrigin& origin = *entry.origin;
    return translate("Pick %1 for %2, %3")
        .arg(QString::number(origin.rank), queryText(origin, catalogue), QString::fromStdString(origin.list));
}

PickSheet shortlistSheet(const ExplorerState& state)
{
    const Catalogue& catalogue = *state.dataset()->catalogue;
    PickSheet sheet;
    sheet.data = state.dataset();
    sheet.shortlist = true;
    sheet.heading =
        translate("Shortlist of %1").arg(titlesText(static_cast<qint64>(state.shortlist().size()))).toStdString();
    for (const ShortlistEntry& entry : state.shortlist()) {
        if (catalogue.isDropped(entry.title))
            continue; // nothing is known of it under these cleaning rules
        SheetLine line;
        line.title = entry.title;
        line.note = entry.note;
        line.from = originText(entry, catalogue).toStdString();
        if (entry.origin) {
            line.query = entry.origin->query;
            line.queryName = queryText(*entry.origin, catalogue).toStdString();
            line.rank = entry.origin->rank;
            line.score = entry.origin->score;
            line.contributions = entry.origin->contributions;
            line.reason = entry.origin->reason;
        }
        sheet.lines.push_back(std::move(line));
    }
    addClusters(state, sheet);
    return sheet;
}

Shortlist entriesFor(const ExplorerState& state, const std::vector<Pick>& picks, const TitleIds& query,
                     const QString& listName, const QString& queryName)
{
    Shortlist entries;
    entries.reserve(picks.size());
    for (const Pick& pick : picks) {
        PickOrigin origin;
        origin.query = query;
        origin.queryName = queryName.toStdString();
        origin.list = listName.toStdString();
        origin.rank = pick.rank;
        origin.score = pick.score;
        origin.contributions = pick.contributions;
        if (state.recommender())
            origin.reason = pickReason(*state.dataset(), *state.recommender(), query, pick);
        entries.push_back({pick.title, {}, std::move(origin)});
    }
    return entries;
}

QString queryName(const ExplorerState& state)
{
    const PickQuestion& question = state.pickDesk().question();
    return question.audience || !question.critique.empty() ? questionText(question, *state.dataset()->catalogue)
                                                           : QString();
}

QString listName(const PickOptions& options)
{
    return options.weights ? translate("own weights") : presetTitle(options.preset).toLower();
}

} // namespace marquee
