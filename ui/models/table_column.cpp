// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_column.h"

#include "explorer/wording.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace marquee {

namespace {

using Content = TableColumn::Content;

QString say(const char* text)
{
    return QCoreApplication::translate("TableColumn", text);
}

/// Measures that a column of the file holds as it is.
constexpr std::array<std::pair<Measure, Role>, 10> kFileMeasures{{{Measure::ReleaseYear, Role::ReleaseYear},
                                                                  {Measure::ImdbScore, Role::ImdbScore},
                                                                  {Measure::RottenTomatoes, Role::RottenTomatoes},
                                                                  {Measure::RottenAudience, Role::RottenAudience},
                                                                  {Measure::Metacritic, Role::Metacritic},
                                                                  {Measure::ImdbVotes, Role::ImdbVotes},
                                                                  {Measure::HiddenGem, Role::HiddenGem},
                                                                  {Measure::AwardsReceived, Role::AwardsReceived},
                                                                  {Measure::AwardsNominated, Role::AwardsNominated},
                                                                  {Measure::BoxOffice, Role::BoxOffice}}};

/// Collects the columns and remembers which of the file's are taken.
class ColumnList
{
public:
    explicit ColumnList(const Dataset& data) : m_data(data), m_taken(data.catalogue->source().columns()) {}

    void addRole(Role role, Content content, const QString& name, int width)
    {
        const auto source = m_data.catalogue->schema().column(role);
        if (source)
            addFile(*source, content, name, width, true);
    }

    void addMeasure(Measure measure, Content content, const QString& name, int width, bool shown)
    {
        if (!m_data.has(measure))
            return;
        TableColumn column{
            content, {SortKey::Kind::Measure, 0, measure}, sourceOf(measure), name, measureName(measure), width, shown};
        if (column.source) {
            m_taken.at(*column.source) = true;
            column.description = header(*column.source);
        }
        add(std::move(column));
    }

    void addFile(std::size_t source, Content content, const QString& name, int width, bool shown)
    {
        m_taken.at(source) = true;
        add({content, {SortKey::Kind::FileColumn, source, {}}, source, name, header(source), width, shown});
    }

    void addMetric(std::size_t source)
    {
        m_taken.at(source) = true;
        add({Content::Number,
             {SortKey::Kind::Measure, 0, MeasureField::ofColumn(source)},
             source,
             header(source),
             header(source),
             96,
             false});
    }

    void add(TableColumn column) { columns.push_back(std::move(column)); }

    void addRest()
    {
        for (std::size_t source = 0; source < m_taken.size(); ++source) {
            if (m_taken[source])
                continue;
            const Role role = m_data.catalogue->schema().columns.at(source).role;
            const auto measure = measureOf(source, role);
            if (measure && m_data.has(*measure))
                addMeasure(*measure, Content::Number, header(source), 96, false);
            else if (role == Role::Metric)
                addMetric(source);
            else
                addFile(source, Content::Text, header(source), 140, false);
        }
    }

    std::vector<TableColumn> columns;

private:
    QString header(std::size_t source) const { return fromUtf8(m_data.catalogue->source().header().at(source)); }

    std::optional<std::size_t> sourceOf(Measure measure) const
    {
        for (const auto& [known, role] : kFileMeasures)
            if (known == measure)
                return m_data.catalogue->schema().column(role);
        return std::nullopt;
    }

    /// The measure of a column, unless another column of the same role came before.
    std::optional<Measure> measureOf(std::size_t source, Role role) const
    {
        for (const auto& [measure, known] : kFileMeasures)
            if (known == role && m_data.catalogue->schema().column(role) == source)
                return measure;
        return std::nullopt;
    }

    const Dataset& m_data;
    std::vector<bool> m_taken;
};

void addFirst(ColumnList& list, const Dataset& data)
{
    list.addRole(Role::Title, Content::Title, say(QT_TRANSLATE_NOOP("TableColumn", "Title")), 170);
    list.addMeasure(Measure::ReleaseYear, Content::Number, say(QT_TRANSLATE_NOOP("TableColumn", "Year")), 56, true);
    list.addRole(Role::Genres, Content::Text, say(QT_TRANSLATE_NOOP("TableColumn", "Genres")), 110);
    list.addMeasure(Measure::WeightedScore, Content::Score, say(QT_TRANSLATE_NOOP("TableColumn", "Score")), 62, true);
    if (data.scores->rated > 0)
        list.add({Content::Basis,
                  {SortKey::Kind::Basis, 0, {}},
                  std::nullopt,
                  say(QT_TRANSLATE_NOOP("TableColumn", "Basis")),
                  say(QT_TRANSLATE_NOOP("TableColumn", "What the score rests on: audience, critic, critic")),
                  70,
                  true});
    list.addMeasure(Measure::ImdbScore, Content::Number, say(QT_TRANSLATE_NOOP("TableColumn", "IMDb")), 64, true);
    list.addMeasure(Measure::RottenTomatoes, Content::Number, say(QT_TRANSLATE_NOOP("TableColumn", "RT")), 50, true);
    list.addMeasure(Measure::Metacritic, Content::Number, say(QT_TRANSLATE_NOOP("TableColumn", "Meta")), 64, true);
    list.addMeasure(Measure::ImdbVotes, Content::Number, say(QT_TRANSLATE_NOOP("TableColumn", "Votes")), 76, true);
    list.addRole(Role::AgeRating, Content::Text, say(QT_TRANSLATE_NOOP("TableColumn", "Age")), 70);
    list.add({Content::Cluster,
              {SortKey::Kind::Cluster, 0, {}},
              std::nullopt,
              say(QT_TRANSLATE_NOOP("TableColumn", "Cluster")),
              say(QT_TRANSLATE_NOOP("TableColumn", "The cluster the title belongs to")),
              112,
              true});
}

} // namespace

std::vector<TableColumn> tableColumns(const Dataset& data)
{
    ColumnList list(data);
    addFirst(list, data);
    list.addRest();
    for (const Measure measure : {Measure::WeightedRating, Measure::CriticScore, Measure::Gap, Measure::CountryCount})
        list.addMeasure(measure, Content::Number, measureName(measure), 110, false);
    return std::move(list.columns);
}

} // namespace marquee
