// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/hover_fields.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/point_labels.h"

#include <QCoreApplication>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("HoverFields", text);
}

QString clusterText(const ExplorerState& state, TitleId title)
{
    const int cluster = state.clusterOf(title);
    return cluster < 0 ? translate("no rating, not clustered")
                       : translate("%1, %2").arg(QString::number(cluster + 1), state.clusterName(cluster));
}

} // namespace

std::vector<HoverField> hoverFields(const Dataset& data)
{
    std::vector<HoverField> fields{std::monostate{}};
    for (const auto& choice : labelChoices(*data.catalogue))
        fields.emplace_back(choice);
    for (int m = 0; m < kMeasureCount; ++m)
        if (data.has(static_cast<Measure>(m)))
            fields.emplace_back(MeasureField(static_cast<Measure>(m)));
    for (const std::size_t column : data.catalogue->metricColumns())
        fields.emplace_back(MeasureField::ofColumn(column));
    return fields;
}

QString hoverFieldName(const Catalogue& catalogue, const HoverField& field)
{
    if (const auto* label = std::get_if<LabelChoice>(&field))
        return labelChoiceName(catalogue, *label);
    if (const auto* number = std::get_if<MeasureField>(&field))
        return numberName(catalogue, *number);
    return translate("Cluster");
}

QString hoverFieldKey(const Catalogue& catalogue, const HoverField& field)
{
    const auto column = [&](std::size_t number) {
        return QStringLiteral("column ") + QString::fromStdString(catalogue.columnName(number));
    };
    if (const auto* label = std::get_if<LabelChoice>(&field)) {
        if (label->kind != LabelChoice::Kind::List)
            return QStringLiteral("label %1").arg(static_cast<int>(label->kind));
        return label->list.isColumn() ? column(*label->list.column())
                                      : QStringLiteral("list %1").arg(static_cast<int>(*label->list.fixed()));
    }
    if (const auto* number = std::get_if<MeasureField>(&field))
        return number->isColumn() ? column(*number->column())
                                  : QStringLiteral("number %1").arg(static_cast<int>(*number->fixed()));
    return QStringLiteral("cluster");
}

QStringList defaultHoverKeys()
{
    return {QStringLiteral("list %1").arg(static_cast<int>(ListField::Genres)), QStringLiteral("cluster"),
            QStringLiteral("number %1").arg(static_cast<int>(Measure::WeightedScore)),
            QStringLiteral("number %1").arg(static_cast<int>(Measure::ImdbVotes))};
}

QString hoverLine(const ExplorerState& state, const HoverField& field, TitleId title)
{
    const Dataset& data = *state.dataset();
    QString text;
    if (const auto* label = std::get_if<LabelChoice>(&field))
        text = labelsText(*data.catalogue, *label, title);
    else if (const auto* number = std::get_if<MeasureField>(&field))
        text = measureText(*number, data.numbers(*number)[title.row]);
    else
        text = clusterText(state, title);
    return translate("%1: %2").arg(hoverFieldName(*data.catalogue, field), text);
}

} // namespace marquee
