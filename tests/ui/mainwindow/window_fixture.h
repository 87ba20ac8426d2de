// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/explorer_state.h"
#include "io/table_reader.h"
#include "theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <array>

namespace marquee::test {

/// A catalogue of invented titles in the public layout: films and series of four kinds that differ in score, votes,
/// genre and language, with gaps. The same text for the same number.
inline std::string catalogueText(int titles)
{
    struct Kind
    {
        const char *genres, *tags, *language, *rating;
        double score;
        int votes;
    };
    constexpr std::array<Kind, 4> kinds{
        Kind{"Drama, Romance", "Dramas,Romantic Dramas", "English, French", "R", 7.4, 90000},
        Kind{"Comedy", "Comedies,US Movies", "English", "PG-13", 5.6, 4000},
        Kind{"Action, Thriller", "Action & Adventure,Thrillers", "Japanese", "R", 6.4, 45000},
        Kind{"Documentary", "Documentaries", "Spanish", "Not Rated", 7.1, 900}};
    std::string text =
        "Title,Genre,Tags,Languages,Series or Movie,Hidden Gem Score,Country Availability,Runtime,Director,"
        "Writer,Actors,View Rating,IMDb Score,Rotten Tomatoes Score,Metacritic Score,Awards Received,"
        "Awards Nominated For,Boxoffice,Release Date,Netflix Release Date,Production House,IMDb Votes\n";
    for (int i = 0; i < titles; ++i) {
        const Kind& kind = kinds.at(static_cast<std::size_t>(i % 4));
        const bool series = i % 5 == 0;
        const double score = kind.score + (i % 7 - 3) * 0.15;
        const auto cell = [](const QString& words) { return "\"" + words.toStdString() + "\","; };
        text += cell(QStringLiteral("Title %1").arg(i, 3, 10, QLatin1Char('0')));
        text += cell(QLatin1String(kind.genres)) + cell(QLatin1String(kind.tags)) + cell(QLatin1String(kind.language));
        text += series ? "Series," : "Movie,";
        text += "4.2,\"Germany,Japan,United States\",";
        text += series ? "< 30 minutes," : i % 3 == 0 ? "> 2 hrs," : "1-2 hour,";
        text += cell(QStringLiteral("Director %1").arg(i % 11)) + cell(QStringLiteral("Writer %1").arg(i % 13));
        text += cell(QStringLiteral("Actor %1, Actor %2").arg(i % 17).arg(i % 19)) + cell(QLatin1String(kind.rating));
        text += (i % 9 == 8 ? QString() : QString::number(score, 'f', 1)).toStdString() + ",";
        text += (series || i % 2 ? QString() : QString::number(40 + i % 55)).toStdString() + ",";
        text += (series || i % 4 ? QString() : QString::number(35 + i % 60)).toStdString() + ",";
        text += std::to_string(i % 6) + "," + std::to_string(i % 8) + ",\"$" + std::to_string(1000 + i * 37) + "\",";
        text +=
            QStringLiteral("%1 Dec %2,%3-03-04,").arg(1 + i % 28).arg(1985 + i % 36).arg(2015 + i % 6).toStdString();
        text += cell(QStringLiteral("Studio %1").arg(i % 7));
        text += std::to_string(kind.votes + i * 13) + ".0\n";
    }
    return text;
}

inline DatasetPtr catalogueDataset(int titles)
{
    auto table = readTableFromBytes(catalogueText(titles), "fixture.csv");
    const Schema schema = guessSchema(*table.value());
    return makeDataset(table.value(), schema).value();
}

/// Keeps a test's settings in a folder of its own.
class SettingsSandbox
{
public:
    SettingsSandbox()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("MarqueeTest"));
        QCoreApplication::setApplicationName(QStringLiteral("MarqueeTest"));
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and returns its path.
    QString file(const QString& name, const std::string& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) < 0)
            qFatal("the sandbox cannot be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace marquee::test
