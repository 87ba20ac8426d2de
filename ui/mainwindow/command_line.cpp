// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace marquee {

namespace {

constexpr int kLeastSide = 320;
constexpr int kMostSide = 16384;

/// Wrong usage is to be told before a QApplication exists, which needs a display; so Qt's options are still there.
QStringList withoutQtOptions(const QStringList& arguments)
{
    constexpr std::array kWithValue{"platform",      "platformpluginpath",
                                    "platformtheme", "plugin",
                                    "style",         "stylesheet",
                                    "display",       "geometry",
                                    "title",         "icon",
                                    "qwindowicon",   "qwindowgeometry",
                                    "qwindowtitle",  "session"};
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const bool isQts = std::any_of(kWithValue.begin(), kWithValue.end(), [&](const char* name) {
            return argument == QLatin1Char('-') + QLatin1String(name) ||
                   argument == QLatin1String("--") + QLatin1String(name);
        });
        if (isQts)
            ++i;
        else
            kept.append(argument);
    }
    return kept;
}

std::optional<ThemeKind> themeFromWord(const QString& word)
{
    if (word == QLatin1String("light"))
        return ThemeKind::Light;
    if (word == QLatin1String("dark"))
        return ThemeKind::Dark;
    if (word == QLatin1String("system"))
        return ThemeKind::System;
    return {};
}

std::optional<QSize> sizeFromWord(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = pattern.match(word);
    if (!match.hasMatch())
        return {};
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool usable =
        std::min(size.width(), size.height()) >= kLeastSide && std::max(size.width(), size.height()) <= kMostSide;
    return usable ? std::optional(size) : std::nullopt;
}

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct Options
{
    QCommandLineOption data{QStringLiteral("data"), {}, QStringLiteral("file")};
    QCommandLineOption tour{QStringLiteral("tour"), {}, QStringLiteral("dir")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("kind")};
    QCommandLineOption size{QStringLiteral("size"), {}, QStringLiteral("WxH")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}};
};

QString readFile(const QCommandLineParser& parser, const Options& options, CommandLine& line)
{
    QStringList files = parser.values(options.data);
    files.append(parser.positionalArguments());
    if (files.size() > 1)
        return say(QT_TRANSLATE_NOOP("CommandLine", "only one catalogue can be opened at a time"));
    line.file = files.value(0);
    if (parser.isSet(options.data) && line.file.isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "--data needs the name of a file"));
    return {};
}

QString readLooks(const QCommandLineParser& parser, const Options& options, CommandLine& line)
{
    if (parser.isSet(options.theme)) {
        line.theme = themeFromWord(parser.value(options.theme));
        if (!line.theme)
            return say(QT_TRANSLATE_NOOP("CommandLine", "--theme is light, dark or system, not “%1”"))
                .arg(parser.value(options.theme));
    }
    if (parser.isSet(options.size)) {
        line.size = sizeFromWord(parser.value(options.size));
        if (!line.size)
            return say(QT_TRANSLATE_NOOP("CommandLine", "--size is a width and a height such as 1440x900, not “%1”"))
                .arg(parser.value(options.size));
    }
    return {};
}

QString readTour(const QCommandLineParser& parser, const Options& options, CommandLine& line)
{
    if (!parser.isSet(options.tour))
        return {};
    line.tourFolder = parser.value(options.tour);
    if (line.tourFolder.isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "--tour needs the name of a folder"));
    if (line.file.isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "--tour needs --data FILE"));
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.data, options.tour, options.theme, options.size, options.help, options.version});
    CommandLine line;
    // QCommandLineParser takes the first argument for the program's name.
    const bool parsed = parser.parse(QStringList(QStringLiteral("marquee")) + withoutQtOptions(arguments));
    line.help = parser.isSet(options.help);
    line.version = parser.isSet(options.version);
    if (line.help || line.version)
        return line;
    if (!parsed) {
        line.error = parser.errorText();
        return line;
    }
    for (const auto read : {readFile, readLooks, readTour})
        if (line.error.isEmpty())
            line.error = read(parser, options, line);
    return line;
}

QString usageText()
{
    return say(QT_TRANSLATE_NOOP(
        "CommandLine", "Usage: marquee [FILE] [options]\n"
                       "Opens a streaming catalogue (CSV, TSV, JSON, XLSX, .zip or .gz) in a window.\n\n"
                       "  --data FILE        the catalogue to open\n"
                       "  --theme KIND       light, dark or system\n"
                       "  --size WxH         size of the window, such as 1440x900\n"
                       "  --tour DIR         open --data FILE, visit every tab, write a picture of each into\n"
                       "                     DIR (overview.png, catalogue.png, explore.png, clusters.png,\n"
                       "                     recommend.png, quality.png) and end; status 0 only if all are written\n"
                       "  -v, --version      print the version\n"
                       "  -h, --help         print this text\n"));
}

} // namespace marquee
