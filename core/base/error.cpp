// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace marquee {
namespace {

const char* cause(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::FileUnreadable:
        return "the file cannot be read";
    case ErrorCode::FileUnwritable:
        return "the file cannot be written";
    case ErrorCode::FileEmpty:
        return "the file is empty";
    case ErrorCode::FileBinary:
        return "the file is not a text table";
    case ErrorCode::ArchiveUnusable:
        return "the archive cannot be used";
    case ErrorCode::JsonUnusable:
        return "the JSON cannot be used";
    case ErrorCode::WorkbookUnusable:
        return "the workbook cannot be used";
    case ErrorCode::ModelUnusable:
        return "the model cannot be used";
    case ErrorCode::UnclosedQuote:
        return "a quote is never closed";
    case ErrorCode::FieldTooLong:
        return "a field is longer than 16 MiB";
    case ErrorCode::TooManyColumns:
        return "the table has more than 10,000 columns";
    case ErrorCode::MissingColumn:
        return "a needed column is missing";
    case ErrorCode::BadField:
        return "a value cannot be used";
    case ErrorCode::NotFinite:
        return "a number is missing or not finite";
    case ErrorCode::TooFewRows:
        return "there are too few rows";
    case ErrorCode::NoSuchTitle:
        return "no such title";
    case ErrorCode::InvalidArgument:
        return "an option is outside its range";
    case ErrorCode::Internal:
        return "an internal error";
    }
    return "unknown error";
}

} // namespace

std::string describe(const Error& error)
{
    std::string text = error.file;
    if (error.line > 0)
        text += (text.empty() ? "line " : ", line ") + std::to_string(error.line);
    if (!text.empty())
        text += ": ";
    text += cause(error.code);
    if (!error.detail.empty())
        text += " (" + error.detail + ")";
    return text;
}

} // namespace marquee
