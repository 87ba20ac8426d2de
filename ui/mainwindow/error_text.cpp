// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace marquee {

namespace {

struct Sentences
{
    ErrorCode code;
    const char* what; ///< without names and places
    const char* remedy;
};

constexpr std::array kSentences{
    Sentences{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "The work was cancelled."), ""},
    Sentences{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
              QT_TRANSLATE_NOOP("ErrorText", "Check that it is still there and that you may read it.")},
    Sentences{ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written."),
              QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or close the program that holds the file.")},
    Sentences{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
              QT_TRANSLATE_NOOP("ErrorText", "Choose a file with a header line and one title per row.")},
    Sentences{ErrorCode::FileBinary, QT_TRANSLATE_NOOP("ErrorText", "The file is not a text table."),
              QT_TRANSLATE_NOOP("ErrorText", "Export it as CSV from the program it comes from, and open that.")},
    Sentences{ErrorCode::ArchiveUnusable, QT_TRANSLATE_NOOP("ErrorText", "The archive cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Unpack it, and open the table inside.")},
    Sentences{ErrorCode::JsonUnusable, QT_TRANSLATE_NOOP("ErrorText", "The JSON cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Choose a file with an array of records, one object a title.")},
    Sentences{ErrorCode::WorkbookUnusable, QT_TRANSLATE_NOOP("ErrorText", "The workbook cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Save it as .xlsx once more, or export the sheet as CSV.")},
    Sentences{ErrorCode::ModelUnusable, QT_TRANSLATE_NOOP("ErrorText", "The model cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Choose a file written by Clusters > Save the model.")},
    Sentences{
        ErrorCode::UnclosedQuote, QT_TRANSLATE_NOOP("ErrorText", "A quoted cell never ends."),
        QT_TRANSLATE_NOOP("ErrorText", "Close the quote on that line in a text editor, and open the file again.")},
    Sentences{ErrorCode::FieldTooLong, QT_TRANSLATE_NOOP("ErrorText", "A cell is longer than 16 MiB."),
              QT_TRANSLATE_NOOP("ErrorText", "Most often a quote is missing near that line.")},
    Sentences{ErrorCode::TooManyColumns, QT_TRANSLATE_NOOP("ErrorText", "The table has more than 10,000 columns."),
              QT_TRANSLATE_NOOP("ErrorText", "Choose a file with one title per row.")},
    Sentences{
        ErrorCode::MissingColumn, QT_TRANSLATE_NOOP("ErrorText", "A column that is needed is missing."),
        QT_TRANSLATE_NOOP("ErrorText", "The header line must name a column with the titles, such as Title or Name.")},
    Sentences{ErrorCode::BadField, QT_TRANSLATE_NOOP("ErrorText", "A cell cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Correct the cell, and try again.")},
    Sentences{ErrorCode::NotFinite, QT_TRANSLATE_NOOP("ErrorText", "A feature has no finite number."),
              QT_TRANSLATE_NOOP("ErrorText", "Leave the block of features out, and run again.")},
    Sentences{ErrorCode::TooFewRows, QT_TRANSLATE_NOOP("ErrorText", "There are too few rated titles for this."),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Ask for fewer clusters, or open a catalogue with more scores. All else works.")},
    Sentences{ErrorCode::NoSuchTitle, QT_TRANSLATE_NOOP("ErrorText", "There is no such title in this catalogue."), ""},
    Sentences{ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("ErrorText", "A setting is outside its range."),
              QT_TRANSLATE_NOOP("ErrorText", "Correct the setting, and run again.")},
    Sentences{ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "Marquee made a mistake of its own."),
              QT_TRANSLATE_NOOP("ErrorText", "Please report it with the text above. Your files are untouched.")},
};

QString say(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ErrorText", text);
}

QString place(const Error& error)
{
    if (error.file.empty())
        return {};
    const QString name = QFileInfo(QString::fromStdString(error.file)).fileName();
    if (error.line == 0)
        return QCoreApplication::translate("ErrorText", "%1: ").arg(name);
    return QCoreApplication::translate("ErrorText", "%1, line %2: ")
        .arg(name, QLocale().toString(static_cast<qulonglong>(error.line)));
}

} // namespace

ErrorText explain(const Error& error)
{
    for (const Sentences& sentences : kSentences) {
        if (sentences.code != error.code)
            continue;
        QString what = place(error) + say(sentences.what);
        if (!error.detail.empty()) {
            what.chop(1); // every sentence ends in a full stop
            what += QStringLiteral(": %1.").arg(QString::fromStdString(error.detail));
        }
        return {what, say(sentences.remedy)};
    }
    return {QString::fromStdString(describe(error)), {}};
}

} // namespace marquee
