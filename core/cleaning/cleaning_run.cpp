// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning_run.h"

#include "base/parallel.h"
#include "catalogue/column_parser.h"
#include "catalogue/label_parser.h"
#include "catalogue/type_label.h"
#include "cleaning/outlier_samples.h"
#include "cleaning/text_rules.h"
#include "io/column_counts.h"

#include <algorithm>

namespace marquee {
namespace {

std::vector<TitleType> typesInFile(const RawTable& table, const Schema& schema)
{
    std::vector<TitleType> types(table.rows(), TitleType::Unknown);
    if (const auto column = schema.column(Role::Type))
        for (std::size_t row = 0; row < table.rows(); ++row)
            types[row] = typeOfLabel(table.cell(row, *column));
    return types;
}

TableMark markOf(const RawTable& table, const Schema& schema)
{
    TableMark mark{
        table.contentHash(), table.fileBytes(), table.encoding(), table.delimiter(), table.rows(), table.header(), {}};
    for (const auto& column : schema.columns)
        mark.roles.push_back(column.role);
    return mark;
}

/// One for all runs that drop nothing, so that they are equal.
const std::shared_ptr<const TitleIds>& noTitles()
{
    static const auto kNone = std::make_shared<const TitleIds>();
    return kNone;
}

CellReading listsOnly(const CellReading& reading)
{
    CellReading part;
    part.lists = reading.lists;
    part.separator = reading.separator;
    return part;
}

} // namespace

CleaningRun::CleaningRun(const RawTable& table, const Schema& schema, const CleaningOptions& options,
                         std::stop_token stop, std::shared_ptr<const CleaningStages> before)
    : m_table(table), m_schema(schema), m_options(options), m_reading(cellReading(options)), m_stop(std::move(stop)),
      m_stages(std::make_shared<CleaningStages>()), m_texts(table.columns()), m_dropped(noTitles())
{
    m_stages->mark = markOf(table, schema);
    if (before && before->mark == m_stages->mark)
        m_before = std::move(before);
    m_report.options = options;
}

template<typename Options, typename Out, typename Make>
const Out& CleaningRun::stage(CleaningStages::Stage<Options, Out> CleaningStages::*member, bool isOn,
                              const Options& options, Inputs inputs, Make make)
{
    StageKey<Options> key{isOn, isOn ? options : Options{}, isOn ? std::move(inputs) : Inputs{}};
    auto& memo = (*m_stages).*member;
    memo = madeOnce<StageKey<Options>, Out>(m_before ? &((*m_before).*member) : nullptr, std::move(key),
                                            [&] { return isOn ? make() : Out{}; });
    return *memo.out;
}

CleaningRun::Inputs CleaningRun::textInputs() const
{
    Inputs inputs;
    for (std::size_t column = 0; column < m_texts.columns(); ++column)
        inputs.push_back(m_texts.column(column));
    return inputs;
}

CleaningRun::Inputs CleaningRun::valueInputs(bool (*wanted)(Role)) const
{
    Inputs inputs{m_dropped};
    for (std::size_t column = 0; column < m_values.size(); ++column)
        if (wanted(m_schema.columns[column].role))
            inputs.push_back(m_values[column]);
    return inputs;
}

CleaningRun::Inputs CleaningRun::inputsOf(std::initializer_list<Role> texts, std::initializer_list<Role> values) const
{
    Inputs inputs{m_dropped};
    for (const Role role : texts)
        if (const auto column = m_schema.column(role))
            inputs.push_back(m_texts.column(*column));
    for (const Role role : values)
        if (const auto column = m_schema.column(role))
            inputs.push_back(m_values[*column]);
    return inputs;
}

void CleaningRun::readValues()
{
    m_values = m_stages->readings.read(m_table, m_schema, m_reading, m_texts, m_before ? &m_before->readings : nullptr,
                                       m_stop);
}

/// The proposed texts become the texts, but for what the user took back.
void CleaningRun::adopt(Rule rule, CellTexts proposed)
{
    const bool whole = m_options.reverts.rules.count(rule) > 0;
    for (std::size_t column = 0; column < proposed.columns(); ++column) {
        if (proposed.column(column) == m_texts.column(column))
            continue;
        ColumnChanges kept;
        std::vector<AuditEntry> held;
        for (const CellChange& change : *proposed.column(column)) {
            const CellRef cell{TitleId{change.row}, static_cast<std::uint32_t>(column)};
            if (change.rule != rule || (!whole && m_options.reverts.cells.count(cell) == 0))
                kept.push_back(change);
            else
                held.push_back(
                    {cell.row, cell.column, std::string(m_table.cell(change.row, column)), change.text, rule});
        }
        if (whole) // what it would have changed may be another rule's change, which then stays
            kept = *m_texts.column(column);
        if (!held.empty())
            proposed.replace(column, std::move(kept));
        std::move(held.begin(), held.end(), std::back_inserter(m_report.reverted));
    }
    const std::size_t step = m_stages->texts.size();
    if (m_before && step < m_before->texts.size())
        proposed.share(m_before->texts[step]);
    m_texts = std::move(proposed);
    m_stages->texts.push_back(m_texts);
}

void CleaningRun::adopt(Rule rule, RuleDeeds deeds)
{
    CellTexts proposed = m_texts;
    for (std::size_t column = 0; column < deeds.changes.size(); ++column)
        proposed.add(column, std::move(deeds.changes[column]));
    adopt(rule, std::move(proposed));
    if (m_options.reverts.rules.count(rule) == 0)
        drop(deeds.dropped);
    readValues();
}

void CleaningRun::drop(const std::vector<DroppedTitle>& titles)
{
    if (titles.empty())
        return;
    m_report.dropped.insert(m_report.dropped.end(), titles.begin(), titles.end());
    std::sort(m_report.dropped.begin(), m_report.dropped.end(),
              [](const DroppedTitle& a, const DroppedTitle& b) { return a.row < b.row; });
    TitleIds ids;
    for (const auto& title : m_report.dropped)
        ids.push_back(title.row);
    m_dropped = std::make_shared<const TitleIds>(std::move(ids));
    if (m_before)
        for (const auto& earlier : m_before->dropped)
            if (*earlier == *m_dropped)
                m_dropped = earlier;
    m_stages->dropped.push_back(m_dropped);
}

void CleaningRun::append(const std::vector<Flag>& flags)
{
    m_report.flags.insert(m_report.flags.end(), flags.begin(), flags.end());
}

void CleaningRun::count()
{
    const auto& counts = stage(&CleaningStages::counts, true, 0, {}, [&] {
        TableCounts made;
        const auto types = typesInFile(m_table, m_schema);
        made.films = static_cast<std::size_t>(std::count(types.begin(), types.end(), TitleType::Film));
        made.series = static_cast<std::size_t>(std::count(types.begin(), types.end(), TitleType::Series));
        made.columns.resize(m_table.columns());
        parallelFor(
            m_table.columns(), 0,
            [&](std::size_t column) { made.columns[column] = countColumn(m_table, column, types, m_stop); }, m_stop);
        return made;
    });
    m_report.columns = counts.columns;
    m_report.films = counts.films;
    m_report.series = counts.series;
}

template<typename Options, typename Change>
void CleaningRun::textStage(Rule rule, CleaningStages::Stage<Options, CellTexts> CleaningStages::*member,
                            const Options& options, Change change)
{
    const auto& made = stage(member, on(rule), options, textInputs(), [&] {
        std::vector<ColumnChanges> changes(m_texts.columns());
        parallelFor(
            changes.size(), 0,
            [&](std::size_t column) {
                const CleanedColumn cells(m_table, column, *m_texts.column(column));
                changes[column] = change(cells, m_schema.columns[column].role);
            },
            m_stop);
        CellTexts out = m_texts;
        for (std::size_t column = 0; column < changes.size(); ++column)
            out.add(column, std::move(changes[column]));
        return out;
    });
    adopt(rule, on(rule) ? made : m_texts);
}

void CleaningRun::changeTexts()
{
    const CellReading lists = listsOnly(m_reading);
    const auto separatorOf = [&](std::size_t column, Role role) {
        return holdsLabelList(role) ? listSeparator(m_table, column, lists) : '\0';
    };
    textStage(Rule::RepairText, &CleaningStages::text, m_options.text, [&](const CleanedColumn& cells, Role role) {
        return holdsText(role) ? repairText(cells, m_options.text, m_stop) : ColumnChanges();
    });
    textStage(Rule::MergeLabels, &CleaningStages::labels, {m_options.labels, lists},
              [&](const CleanedColumn& cells, Role role) {
                  return holdsLabel(role) || holdsLabelList(role)
                             ? mergeLabels(cells, role, separatorOf(cells.column(), role), m_options.labels, m_stop)
                             : ColumnChanges();
              });
    textStage(Rule::RepairLists, &CleaningStages::tokens, {m_options.tokens, lists},
              [&](const CleanedColumn& cells, Role role) {
                  return holdsLabelList(role)
                             ? repairTokens(cells, separatorOf(cells.column(), role), m_options.tokens, m_stop)
                             : ColumnChanges();
              });
    readValues();
}

void CleaningRun::correctValues()
{
    const auto wanted = [](Role role) {
        return isNumberRole(role) || role == Role::ReleaseDate || role == Role::ReleaseYear ||
               role == Role::NetflixDate;
    };
    const auto& found = stage(&CleaningStages::values, on(Rule::FlagImpossibleValues), 0, valueInputs(wanted),
                              [&] { return findImpossibleValues(view()); });
    RuleDeeds deeds(m_texts.columns());
    m_report.suggestions = found.suggestions;
    for (Correction& suggestion : m_report.suggestions) {
        suggestion.accepted = m_options.values.acceptAll || m_options.values.accepted.count(suggestion.cell) > 0;
        if (suggestion.accepted)
            deeds.changes[suggestion.cell.column].push_back(
                {suggestion.cell.row.row, suggestion.after, Rule::FlagImpossibleValues});
    }
    adopt(Rule::FlagImpossibleValues, std::move(deeds));
    const auto isCorrected = [&](const Flag& flag) { // one of its column's changes is this very row's
        const auto& changes = *m_texts.column(flag.group);
        return std::any_of(changes.begin(), changes.end(), [&](const CellChange& change) {
            return change.row == flag.row.row && change.rule == Rule::FlagImpossibleValues;
        });
    };
    std::copy_if(found.flags.begin(), found.flags.end(), std::back_inserter(m_report.flags),
                 [&](const Flag& flag) { return !isCorrected(flag); });
}

void CleaningRun::resolveRepeats()
{
    const auto& flags =
        stage(&CleaningStages::duplicates, on(Rule::FlagDuplicates), 0,
              inputsOf({Role::Title, Role::Type}, {Role::ReleaseDate}), [&] { return flagDuplicates(view()); });
    append(flags);
    adopt(Rule::FlagDuplicates, resolveDuplicates(view(), flags, m_options.duplicates.action, m_options.reverts.rows));
}

void CleaningRun::resolveLenders()
{
    const auto& flags =
        stage(&CleaningStages::borrowed, on(Rule::FlagBorrowedFacts), 0,
              inputsOf({Role::Title, Role::ImdbScore, Role::ImdbVotes, Role::Actors, Role::ReleaseDate}, {}),
              [&] { return flagBorrowedFacts(view()); });
    append(flags);
    adopt(Rule::FlagBorrowedFacts, resolveBorrowed(view(), flags, m_options.borrowed.action, m_options.reverts.rows));
}

void CleaningRun::flagDates()
{
    const auto inputs = inputsOf({}, {Role::ReleaseDate, Role::ReleaseYear, Role::NetflixDate});
    const auto& late = stage(&CleaningStages::dates, on(Rule::FlagImpossibleDates), m_options.dates.basis, inputs,
                             [&] { return flagImpossibleDates(view(), m_options.dates.basis); });
    append(late.flags);
    m_report.releasedAfterYear = late.byYear;
    m_report.releasedAfterDay = late.byDay;
    append(stage(&CleaningStages::collection, on(Rule::FlagCollectionStart), m_options.collection, inputs,
                 [&] { return flagCollectionStart(view(), m_options.collection); }));
}

void CleaningRun::resolveNumbers()
{
    m_stages->tested = m_values;
    OutlierOptions search = m_options.outliers;
    search.action = OutlierAction::Keep;
    auto inputs = valueInputs(isOutlierRole);
    if (search.perType)
        if (const auto column = m_schema.column(Role::Type))
            inputs.push_back(m_texts.column(*column));
    const auto& outliers = stage(&CleaningStages::outliers, on(Rule::FlagOutliers), search, std::move(inputs),
                                 [&] { return flagOutliers(view(), search); });
    append(outliers.flags);
    m_report.outliers = outliers.summaries;
    adopt(Rule::FlagOutliers, resolveOutliers(view(), outliers, m_options.outliers.action));
}

void CleaningRun::fillGaps()
{
    const auto genres = m_schema.column(Role::Genres);
    const char separator = genres ? listSeparator(m_table, *genres, m_reading) : '\0';
    auto inputs = valueInputs([](Role role) { return holdsNumbers(role) || role == Role::ReleaseDate; });
    for (const auto& text : inputsOf({Role::Type, Role::Genres}, {}))
        inputs.push_back(text);
    const bool wanted = on(Rule::Impute) && !m_options.impute.columns.empty();
    const auto& imputed = stage(&CleaningStages::imputed, wanted, std::pair(m_options.impute, separator),
                                std::move(inputs), [&] { return imputeGaps(view(), m_options.impute, separator); });
    m_report.warnings = imputed.warnings;
    RuleDeeds deeds(m_texts.columns());
    if (wanted)
        deeds.changes = imputed.changes;
    adopt(Rule::Impute, std::move(deeds));
}

void CleaningRun::assemble()
{
    for (std::size_t column = 0; column < m_texts.columns(); ++column)
        for (const CellChange& change : *m_texts.column(column)) {
            const auto before = m_table.cell(change.row, column);
            const TitleId id{change.row};
            if (change.text != before && !m_report.isDropped(id))
                m_report.audit.push_back(
                    {id, static_cast<std::uint32_t>(column), std::string(before), change.text, change.rule});
        }
    const auto byCell = [](const AuditEntry& a, const AuditEntry& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    };
    std::sort(m_report.audit.begin(), m_report.audit.end(), byCell);
    std::stable_sort(m_report.reverted.begin(), m_report.reverted.end(), byCell);
    std::stable_sort(m_report.flags.begin(), m_report.flags.end(),
                     [](const Flag& a, const Flag& b) { return a.rule < b.rule; });
    summarise();
    m_report.stages = m_stages;
}

void CleaningRun::summarise()
{
    auto& rules = m_report.rules;
    const auto of = [&](Rule rule) -> RuleSummary& { return rules[static_cast<std::size_t>(rule)]; };
    for (std::size_t r = 0; r < rules.size(); ++r)
        rules[r].enabled = m_options.enabled[r];
    for (const auto& entry : m_report.audit)
        ++of(entry.rule).changes;
    for (const auto& title : m_report.dropped)
        ++of(title.rule).dropped;
    for (std::size_t i = 0; i < m_report.flags.size(); ++i) {
        const auto& flag = m_report.flags[i];
        const bool opens =
            i == 0 || m_report.flags[i - 1].rule != flag.rule || m_report.flags[i - 1].group != flag.group;
        of(flag.rule).groups += opens ? 1 : 0;
    }
    for (std::size_t r = 0; r < rules.size(); ++r)
        rules[r].titles = m_report.flagged(static_cast<Rule>(r)).size();
    of(Rule::FlagImpossibleValues).offered = m_report.suggestions.size();
    for (std::size_t column = 0; column < m_values.size(); ++column) {
        const auto& values = *m_values[column];
        of(Rule::ParseNumbers).read += values.dressed;
        of(Rule::ParseMoney).read += values.money;
        of(Rule::ParseDates).read += values.dates;
        of(Rule::ParseRuntimes).read += values.runtimes;
        of(Rule::SplitLists).read += values.lists;
        const Role role = m_schema.columns[column].role;
        of(role == Role::Runtime     ? Rule::ParseRuntimes
           : role == Role::BoxOffice ? Rule::ParseMoney
           : isNumberRole(role)      ? Rule::ParseNumbers
                                     : Rule::ParseDates)
            .unreadable += values.unreadable;
    }
}

CleaningReport CleaningRun::run(const ProgressFn& progress)
{
    using Step = void (CleaningRun::*)();
    constexpr std::array<Step, 9> kSteps = {
        &CleaningRun::count,          &CleaningRun::changeTexts,    &CleaningRun::correctValues,
        &CleaningRun::resolveRepeats, &CleaningRun::resolveLenders, &CleaningRun::flagDates,
        &CleaningRun::resolveNumbers, &CleaningRun::fillGaps,       &CleaningRun::assemble};
    for (std::size_t i = 0; i < kSteps.size() && !m_stop.stop_requested(); ++i) {
        (this->*kSteps[i])();
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(kSteps.size()), "cleaning");
    }
    return std::move(m_report);
}

} // namespace marquee
