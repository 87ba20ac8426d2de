// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/role_words.h"

#include "explorer/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace marquee {

namespace {

constexpr std::size_t kSampledRows = 200;
constexpr qsizetype kSamples = 3;
constexpr qsizetype kSampleLength = 40;

// In the order of Role.
constexpr std::array<const char*, 32> kRoleTitles{
    QT_TRANSLATE_NOOP("RoleWords", "Title"),
    QT_TRANSLATE_NOOP("RoleWords", "Film or series"),
    QT_TRANSLATE_NOOP("RoleWords", "Genres"),
    QT_TRANSLATE_NOOP("RoleWords", "Tags"),
    QT_TRANSLATE_NOOP("RoleWords", "Languages"),
    QT_TRANSLATE_NOOP("RoleWords", "Countries"),
    QT_TRANSLATE_NOOP("RoleWords", "Runtime"),
    QT_TRANSLATE_NOOP("RoleWords", "Director"),
    QT_TRANSLATE_NOOP("RoleWords", "Writer"),
    QT_TRANSLATE_NOOP("RoleWords", "Actors"),
    QT_TRANSLATE_NOOP("RoleWords", "Age rating"),
    QT_TRANSLATE_NOOP("RoleWords", "IMDb score"),
    QT_TRANSLATE_NOOP("RoleWords", "IMDb votes"),
    QT_TRANSLATE_NOOP("RoleWords", "Rotten Tomatoes"),
    QT_TRANSLATE_NOOP("RoleWords", "Rotten Tomatoes audience"),
    QT_TRANSLATE_NOOP("RoleWords", "Metacritic"),
    QT_TRANSLATE_NOOP("RoleWords", "Hidden Gem score"),
    QT_TRANSLATE_NOOP("RoleWords", "Awards received"),
    QT_TRANSLATE_NOOP("RoleWords", "Award nominations"),
    QT_TRANSLATE_NOOP("RoleWords", "Box office"),
    QT_TRANSLATE_NOOP("RoleWords", "Release date"),
    QT_TRANSLATE_NOOP("RoleWords", "Release year"),
    QT_TRANSLATE_NOOP("RoleWords", "Netflix date"),
    QT_TRANSLATE_NOOP("RoleWords", "Studio"),
    QT_TRANSLATE_NOOP("RoleWords", "Summary"),
    QT_TRANSLATE_NOOP("RoleWords", "Link"),
    QT_TRANSLATE_NOOP("RoleWords", "Picture"),
    QT_TRANSLATE_NOOP("RoleWords", "Trailer"),
    QT_TRANSLATE_NOOP("RoleWords", "Id"),
    QT_TRANSLATE_NOOP("RoleWords", "Number of your own"),
    QT_TRANSLATE_NOOP("RoleWords", "Category of your own"),
    QT_TRANSLATE_NOOP("RoleWords", "Not used"),
};
static_assert(kRoleTitles.size() == static_cast<std::size_t>(Role::None) + 1);

QString say(const char* text)
{
    return QCoreApplication::translate("RoleWords", text);
}

} // namespace

QString roleTitle(Role role)
{
    return say(kRoleTitles.at(static_cast<std::size_t>(role)));
}

QList<Role> offeredRoles()
{
    QList<Role> roles;
    for (int role = 0; role <= static_cast<int>(Role::None); ++role)
        roles.append(static_cast<Role>(role));
    return roles;
}

QString reasonText(const ColumnMapping& mapping)
{
    using Code = MappingReason::Code;
    const QString detail = fromUtf8(mapping.reason.detail);
    const QString named = roleTitle(mapping.reason.named);
    switch (mapping.reason.code) {
    case Code::KnownName:
        return say(QT_TRANSLATE_NOOP("RoleWords", "The name says so"));
    case Code::NameAndValues:
        return say(QT_TRANSLATE_NOOP("RoleWords", "The name, and values such as “%1”")).arg(detail);
    case Code::HoldsNumbers:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Holds numbers, such as “%1”")).arg(detail);
    case Code::RunningNumber:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Numbers the rows"));
    case Code::HoldsDates:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Holds dates, such as “%1”")).arg(detail);
    case Code::HoldsText:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Holds text, such as “%1”")).arg(detail);
    case Code::Empty:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Holds no value"));
    case Code::NameTaken:
        return say(QT_TRANSLATE_NOOP("RoleWords", "“%2” is %1 already")).arg(named, detail);
    case Code::ValuesUnlike:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Called like %1, but values such as “%2” are not"))
            .arg(named, detail);
    case Code::Chosen:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Your choice"));
    }
    return {};
}

QString problemText(const SchemaProblem& problem, const RawTable& table)
{
    if (problem.code == SchemaProblem::Code::NoTitle) {
        const bool unsplit = table.format() == TableFormat::Delimited && table.columns() == 1;
        return unsplit ? say(QT_TRANSLATE_NOOP("RoleWords", "The file has one column only and none of titles. Choose "
                                                            "another delimiter, or give the column the role Title."))
                       : say(QT_TRANSLATE_NOOP("RoleWords", "No column holds the titles. Give one the role Title."));
    }
    QStringList names;
    for (const std::size_t column : problem.columns)
        names.append(QStringLiteral("“%1”").arg(columnTitle(table, column)));
    return say(QT_TRANSLATE_NOOP("RoleWords", "Only one column can be %1, but %2 are. Give all but one another role."))
        .arg(roleTitle(problem.role), names.join(say(QT_TRANSLATE_NOOP("RoleWords", " and "))));
}

QString columnTitle(const RawTable& table, std::size_t column)
{
    const QString name = fromUtf8(table.header()[column]).simplified();
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("RoleWords", "column %1")).arg(column + 1) : name;
}

QString sampleText(const RawTable& table, std::size_t column)
{
    QStringList samples;
    const std::size_t rows = std::min(table.rows(), kSampledRows);
    for (std::size_t row = 0; row < rows && samples.size() < kSamples; ++row) {
        // Cut first: a cell may hold a whole book.
        QString value = fromUtf8(table.cell(row, column).substr(0, 4 * kSampleLength)).simplified();
        if (value.size() > kSampleLength)
            value = value.left(kSampleLength - 1) + QChar(0x2026);
        if (!value.isEmpty() && !samples.contains(value))
            samples.append(value);
    }
    return samples.join(QStringLiteral("  ·  "));
}

} // namespace marquee
