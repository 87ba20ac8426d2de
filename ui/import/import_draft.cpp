// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_draft.h"

#include "explorer/wording.h"
#include "import/remembered_mappings.h"
#include "io/role_synonyms.h"
#include "models/role_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportDraft", text);
}

/// Columns that may hold the titles as well as the one taken (“Name” and “Movie”); one called a title outright has
/// none.
std::vector<std::size_t> rivalsOfTitle(const ImportDraft& draft, const Schema& schema)
{
    std::vector<std::size_t> rivals;
    const auto title = schema.column(Role::Title);
    if (!title || schema.columns[*title].reason.code == MappingReason::Code::Chosen ||
        nameKey(draft.table->header()[*title]).find("title") != std::string::npos)
        return rivals;
    for (std::size_t i = 0; i < schema.columns.size(); ++i)
        if (const auto& reason = schema.columns[i].reason;
            reason.code == MappingReason::Code::NameTaken && reason.named == Role::Title)
            rivals.push_back(i);
    return rivals;
}

bool isEncodingUnsure(const ImportDraft& draft)
{
    if (draft.read.encoding || draft.remembered || draft.table->format() == TableFormat::Xlsx)
        return false;
    const auto& issues = draft.table->issues();
    return draft.table->encoding() == Encoding::Windows1252 ||
           std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
               return issue.kind == "invalid_utf8" || issue.kind == "invalid_utf16";
           });
}

QString titleText(const ImportDraft& draft, const Schema& schema)
{
    QStringList names{columnTitle(*draft.table, *schema.column(Role::Title))};
    for (const std::size_t rival : rivalsOfTitle(draft, schema))
        names.append(columnTitle(*draft.table, rival));
    return say(QT_TRANSLATE_NOOP("ImportDraft", "Several columns may hold the titles: %1. “%2” was taken."))
        .arg(names.join(QStringLiteral(", ")), names.first());
}

QString encodingText(const ImportDraft& draft)
{
    if (draft.table->encoding() == Encoding::Windows1252)
        return say(QT_TRANSLATE_NOOP("ImportDraft", "The text is not UTF-8 and was read as Windows-1252. Look whether "
                                                    "accents and quotes are right, or choose another encoding."));
    return say(QT_TRANSLATE_NOOP("ImportDraft", "Some characters do not fit the encoding %1. Look whether accents and "
                                                "quotes are right, or choose another encoding."))
        .arg(fromUtf8(encodingName(draft.table->encoding())));
}

QString problemsText(const ImportDraft& draft, const Schema& schema, SchemaProblem::Code code)
{
    QStringList sentences;
    for (const SchemaProblem& problem : schemaProblems(schema))
        if (problem.code == code)
            sentences.append(problemText(problem, *draft.table));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ImportDraft draftOf(RawTablePtr table, ReadOptions read)
{
    ImportDraft draft;
    draft.read = std::move(read);
    draft.guess = guessSchema(*table);
    auto kept = RememberedMappings::recall(table->header());
    draft.table = std::move(table);
    if (!kept) {
        draft.rememberedBroken = kept.error();
    } else if (*kept) {
        draft.choices = std::move(**kept);
        draft.remembered = true;
    }
    return draft;
}

Result<ImportDraft> readDraft(const std::string& path, const ReadOptions& read, const std::stop_token& stop,
                              const ProgressFn& progress)
{
    auto table = readTable(path, read, stop, progress);
    if (!table)
        return table.error();
    ReadOptions chosen = read;
    if (read.sheet.empty() && (*table)->sheets().size() > 1)
        chosen.sheet = RememberedMappings::recallSheet((*table)->sheets());
    if (!chosen.sheet.empty() && chosen.sheet != (*table)->sheet()) {
        table = readTable(path, chosen, stop, progress);
        if (!table)
            return table.error();
    }
    return draftOf(std::move(table).value(), std::move(chosen));
}

RoleChoices choicesOf(const Schema& schema)
{
    RoleChoices choices;
    for (std::size_t i = 0; i < schema.columns.size(); ++i)
        if (schema.columns[i].reason.code == MappingReason::Code::Chosen)
            choices.emplace(i, schema.columns[i].role);
    return choices;
}

std::vector<ImportDoubt> doubtsOf(const ImportDraft& draft)
{
    std::vector<ImportDoubt> doubts;
    const auto note = [&doubts](bool isSo, ImportDoubt doubt) {
        if (isSo)
            doubts.push_back(doubt);
    };
    const Schema schema = draft.schema();
    const auto problems = schemaProblems(schema);
    const auto hasProblem = [&](SchemaProblem::Code code) {
        return std::any_of(problems.begin(), problems.end(), [code](const auto& p) { return p.code == code; });
    };
    note(hasProblem(SchemaProblem::Code::NoTitle), ImportDoubt::NoTitle);
    note(hasProblem(SchemaProblem::Code::RoleHeldTwice), ImportDoubt::RoleHeldTwice);
    note(!draft.remembered && !rivalsOfTitle(draft, schema).empty(), ImportDoubt::TitleUnsure);
    note(draft.table->sheets().size() > 1 && draft.read.sheet.empty(), ImportDoubt::SheetUnsure);
    note(isEncodingUnsure(draft), ImportDoubt::EncodingUnsure);
    note(draft.rememberedBroken.has_value(), ImportDoubt::RememberedBroken);
    return doubts;
}

bool isObstacle(ImportDoubt doubt) noexcept
{
    return doubt == ImportDoubt::NoTitle || doubt == ImportDoubt::RoleHeldTwice;
}

QString doubtText(ImportDoubt doubt, const ImportDraft& draft)
{
    switch (doubt) {
    case ImportDoubt::NoTitle:
        return problemsText(draft, draft.schema(), SchemaProblem::Code::NoTitle);
    case ImportDoubt::RoleHeldTwice:
        return problemsText(draft, draft.schema(), SchemaProblem::Code::RoleHeldTwice);
    case ImportDoubt::TitleUnsure:
        return titleText(draft, draft.schema());
    case ImportDoubt::SheetUnsure:
        return say(QT_TRANSLATE_NOOP("ImportDraft", "The workbook has %1 sheets. “%2” was read."))
            .arg(draft.table->sheets().size())
            .arg(fromUtf8(draft.table->sheet()));
    case ImportDoubt::EncodingUnsure:
        return encodingText(draft);
    case ImportDoubt::RememberedBroken:
        return say(QT_TRANSLATE_NOOP("ImportDraft", "What was remembered for these columns cannot be used (%1); every "
                                                    "role was guessed."))
            .arg(fromUtf8(draft.rememberedBroken->detail));
    }
    return {};
}

} // namespace marquee
