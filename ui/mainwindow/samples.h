// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marquee {

/// A catalogue that comes with the program, or that one command brings.
struct Sample
{
    QString name;        ///< "Streaming catalogue"
    QString description; ///< one line: what is in it
    QString note;        ///< label while it is open: "sample, invented titles"
    QString path;        ///< empty when it is not on this computer
    QString remedy;      ///< what brings it, when `path` is empty
};

/// The bundled catalogue of invented titles.
Sample bundledSample();
/// Real films; their licence does not let them be bundled everywhere, so a script fetches them.
Sample realFilms();

/// The label of an open sample, empty for any other file.
QString sampleNote(const QString& path);

} // namespace marquee
