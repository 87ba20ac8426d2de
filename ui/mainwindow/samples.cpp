// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace marquee {

namespace {

/// Where data files may lie, in the order they are looked for: beside the sources of a build, beside an installed
/// program, and in the system's shared data.
QString findDataFile(const QString& name)
{
    const QStringList candidates{
        QDir(QStringLiteral(MARQUEE_SOURCE_DATA)).filePath(name),
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/marquee/") + name),
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("marquee/") + name),
    };
    for (const QString& candidate : candidates)
        if (QFileInfo(candidate).isFile())
            return QFileInfo(candidate).canonicalFilePath();
    return {};
}

QString say(const char* text)
{
    return QCoreApplication::translate("Samples", text);
}

} // namespace

Sample bundledSample()
{
    return {say(QT_TRANSLATE_NOOP("Samples", "Streaming catalogue")),
            say(QT_TRANSLATE_NOOP("Samples", "Invented titles in the layout of the public catalogue")),
            say(QT_TRANSLATE_NOOP("Samples", "sample, invented titles")),
            findDataFile(QStringLiteral("sample_catalogue.csv")),
            say(QT_TRANSLATE_NOOP("Samples", "The file sample_catalogue.csv is missing from this installation."))};
}

Sample realFilms()
{
    return {say(QT_TRANSLATE_NOOP("Samples", "Real films")),
            say(QT_TRANSLATE_NOOP("Samples", "Films that were made, with their real ratings")),
            say(QT_TRANSLATE_NOOP("Samples", "sample, real films")), findDataFile(QStringLiteral("films.csv")),
            say(QT_TRANSLATE_NOOP("Samples", "Run data/get_films once to fetch it."))};
}

QString sampleNote(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (const Sample& sample : {bundledSample(), realFilms()})
        if (!canonical.isEmpty() && canonical == sample.path)
            return sample.note;
    return {};
}

} // namespace marquee
