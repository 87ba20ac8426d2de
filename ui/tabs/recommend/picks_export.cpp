// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/picks_export.h"

#include "explorer/explorer_state.h"
#include "explorer/text_export.h"
#include "recommend/pick_reason.h"
#include "report/picks_page.h"
#include "tabs/recommend/question_facts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace marquee {
namespace {

QString formats()
{
    return QCoreApplication::translate("PicksExport", "CSV table (*.csv);;Excel workbook (*.xlsx);;Web page (*.html)");
}

Result<std::string> contentFor(const QString& path, const PickSheet& sheet)
{
    const std::string date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return sheetWorkbook(sheet, date);
    if (ending == QLatin1String("html") || ending == QLatin1String("htm")) {
        ReportInfo info;
        info.date = date;
        return picksPage(sheet, info);
    }
    return sheetCsv(sheet);
}

} // namespace

PickSheet sheetOf(const ExplorerState& state, const PickList& list, const PickOptions& options, const QString& heading,
                  const QString& queryName)
{
    PickSheet sheet;
    sheet.data = state.dataset();
    sheet.heading = heading.toStdString();
    sheet.facts = questionFacts(state.pickDesk().question(), *state.dataset()->catalogue);
    for (PickFact& fact : optionFacts(options))
        sheet.facts.push_back(std::move(fact));
    sheet.lines = sheetLines(*state.dataset()->catalogue, list.picks, list.query, queryName.toStdString());
    if (state.recommender())
        for (std::size_t i = 0; i < sheet.lines.size(); ++i)
            sheet.lines[i].reason = pickReason(*sheet.data, *state.recommender(), list.query, list.picks[i]);
    for (std::size_t i = 0; i < sheet.lines.size() && state.recommender(); ++i)
        sheet.lines[i].reason = pickReason(*state.dataset(), *state.recommender(), list.query, list.picks[i]);
    addClusters(state, sheet);
    return sheet;
}

void addClusters(const ExplorerState& state, PickSheet& sheet)
{
    for (SheetLine& line : sheet.lines)
        line.cluster = state.clusterName(state.clusterOf(line.title)).toStdString();
    if (state.clustering())
        sheet.facts.push_back({"Clusters", std::to_string(state.clustering()->model->clusters()) + ", seed " +
                                               std::to_string(state.clustering()->model->seed)});
}

void exportSheet(QWidget* parent, const QString& title, const QString& name, const PickSheet& sheet)
{
    saveFileAs(parent, title, name + QStringLiteral(".csv"), formats(),
               [&](const QString& path) { return contentFor(path, sheet); });
}

void copySheet(const PickSheet& sheet)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(sheetCsv(sheet, '\t')));
}

} // namespace marquee
