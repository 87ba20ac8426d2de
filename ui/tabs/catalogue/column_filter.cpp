// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/column_filter.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/catalogue/choice_filter.h"
#include "tabs/catalogue/filter_edit.h"
#include "tabs/catalogue/number_condition.h"

#include <QCoreApplication>

#include <algorithm>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ColumnFilter", text);
}

QString changeName(const QString& column)
{
    return say(QT_TRANSLATE_NOOP("ColumnFilter", "filter by %1")).arg(column.toLower());
}

void storeText(ExplorerState& state, const TableColumn& column, const QString& text)
{
    Filter filter = state.filter();
    std::erase_if(filter.columns, [&](const ColumnText& known) { return known.column == column.source; });
    if (!text.trimmed().isEmpty())
        filter.columns.push_back({*column.source, text.toStdString()});
    state.setFilter(filter, changeName(column.name), QStringLiteral("text of column %1").arg(*column.source));
}

QString textInForce(const Filter& filter, std::size_t column)
{
    for (const ColumnText& condition : filter.columns)
        if (condition.column == column)
            return fromUtf8(condition.text);
    return {};
}

QWidget* makeTextFilter(ExplorerState& state, const TableColumn& column, QWidget* parent)
{
    auto* edit = new FilterEdit(say(QT_TRANSLATE_NOOP("ColumnFilter", "contains")),
                                say(QT_TRANSLATE_NOOP("ColumnFilter", "%1 contains")).arg(column.name), parent);
    QObject::connect(edit, &QLineEdit::textEdited, edit,
                     [&state, column](const QString& text) { storeText(state, column, text); });
    const auto follow = [edit, &state, source = *column.source] {
        const QString text = textInForce(state.filter(), source);
        edit->setInForce(!text.isEmpty());
        if (edit->text().trimmed() != text.trimmed())
            edit->showCondition(text);
    };
    QObject::connect(&state, &ExplorerState::filterChanged, edit, follow);
    follow();
    return edit;
}

std::optional<NumberRange> rangeInForce(const Filter& filter, MeasureField measure)
{
    for (const NumberRange& range : filter.ranges)
        if (range.measure == measure)
            return range;
    return std::nullopt;
}

void storeRange(ExplorerState& state, const TableColumn& column, const std::optional<NumberRange>& range)
{
    Filter filter = state.filter();
    const MeasureField measure = column.key.measure;
    std::erase_if(filter.ranges, [measure](const NumberRange& known) { return known.measure == measure; });
    if (range)
        filter.ranges.push_back(*range);
    state.setFilter(filter, changeName(column.name), QStringLiteral("range under column ") + column.name);
}

QWidget* makeNumberFilter(ExplorerState& state, const TableColumn& column, QWidget* parent)
{
    auto* edit =
        new FilterEdit(say(QT_TRANSLATE_NOOP("ColumnFilter", "min")),
                       say(QT_TRANSLATE_NOOP("ColumnFilter", "Least %1, or a range")).arg(column.name), parent);
    edit->setAlignment(Qt::AlignRight);
    edit->setToolTip(say(QT_TRANSLATE_NOOP("ColumnFilter", "At least: 7 or ≥ 7. Also ≤ 9, > 7, 7 – 9, = 7.")));
    const MeasureField measure = column.key.measure;
    QObject::connect(edit, &QLineEdit::textEdited, edit, [&state, column, measure](const QString& text) {
        storeRange(state, column, numberCondition(text, measure));
    });
    const auto follow = [edit, &state, measure] {
        const auto range = rangeInForce(state.filter(), measure);
        edit->setInForce(range.has_value());
        if (range != numberCondition(edit->text(), measure))
            edit->showCondition(range ? conditionText(*range) : QString());
    };
    QObject::connect(&state, &ExplorerState::filterChanged, edit, follow);
    follow();
    return edit;
}

/// The clusters of the current clustering, by number.
CheckSource clusterSource(ExplorerState& state)
{
    const QString title = say(QT_TRANSLATE_NOOP("ColumnFilter", "Cluster"));
    return {title, say(QT_TRANSLATE_NOOP("ColumnFilter", "clusters")),
            [&state](const Dataset&) {
                QList<CheckChoice> choices;
                const auto& clustering = state.clustering();
                const int clusters = clustering ? static_cast<int>(clustering->profiles.size()) : 0;
                for (int cluster = 0; cluster < clusters; ++cluster)
                    choices.append({cluster, QStringLiteral("%1  %2").arg(cluster + 1).arg(state.clusterName(cluster)),
                                    static_cast<qint64>(clustering->profiles[static_cast<std::size_t>(cluster)].size)});
                return choices;
            },
            [](const Filter& filter, const Dataset&, int key) {
                return std::find(filter.clusters.begin(), filter.clusters.end(), key) != filter.clusters.end();
            },
            [](Filter& filter, const Dataset&, int key, bool chosen) {
                std::erase(filter.clusters, key);
                if (chosen)
                    filter.clusters.push_back(key);
            }};
}

QWidget* makeFileFilter(ExplorerState& state, const TableColumn& column, QWidget* parent)
{
    const auto& schema = state.dataset()->catalogue->schema();
    const Role role = schema.columns.at(*column.source).role;
    if (schema.column(role) == column.source) {
        if (role == Role::Genres)
            return new ChoiceFilter(state, labelSource(ListField::Genres), parent);
        if (role == Role::AgeRating)
            return new ChoiceFilter(state, ageRatingSource(), parent);
        if (role == Role::Runtime && !state.dataset()->catalogue->hasRuntimeMinutes())
            return new ChoiceFilter(state, runtimeSource(), parent);
    }
    return makeTextFilter(state, column, parent);
}

} // namespace

QWidget* makeColumnFilter(ExplorerState& state, const TableColumn& column, QWidget* parent)
{
    switch (column.key.kind) {
    case SortKey::Kind::Measure:
        return makeNumberFilter(state, column, parent);
    case SortKey::Kind::Basis:
        return new ChoiceFilter(state, basisSource(), parent);
    case SortKey::Kind::Cluster:
        return new ChoiceFilter(state, clusterSource(state), parent);
    default:
        return makeFileFilter(state, column, parent);
    }
}

} // namespace marquee
