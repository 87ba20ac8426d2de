// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/column_cleaner.h"

#include "base/numbers.h"
#include "base/text.h"
#include "catalogue/column_parser.h"
#include "cleaning/label_variants.h"
#include "cleaning/text_repair.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace marquee {
namespace {

/// A text column with more distinct cells than this share of its rows holds no categories.
constexpr double kCategoryShare = 0.05;

bool isLabelList(Role role)
{
    return role == Role::Genres || role == Role::Tags || role == Role::Languages || role == Role::Countries;
}

bool isLabel(Role role)
{
    return role == Role::Type || role == Role::AgeRating || role == Role::Category;
}

bool isText(Role role)
{
    switch (role) {
    case Role::Title:
    case Role::Director:
    case Role::Writer:
    case Role::Actors:
    case Role::ProductionHouse:
    case Role::Summary:
        return true;
    default:
        return isLabelList(role) || isLabel(role);
    }
}

/// Calls body(label) for the trimmed, non-empty labels of a cell.
template<typename Body>
void forEachLabel(std::string_view cell, char separator, Body body)
{
    while (!cell.empty()) {
        const auto end = separator == '\0' ? cell.size() : std::min(cell.find(separator), cell.size());
        if (const auto label = trimmed(cell.substr(0, end)); !label.empty())
            body(label);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

/// The cell with labels replaced in place, blanks and separators kept; nothing where all stay.
std::optional<std::string> withReplacements(std::string_view cell, char separator, const LabelVariants& variants)
{
    std::string out;
    const char* copied = cell.data();
    forEachLabel(cell, separator, [&](std::string_view label) {
        if (const auto better = variants.replacement(label)) {
            out.append(copied, label.data());
            out += *better;
            copied = label.data() + label.size();
        }
    });
    if (copied == cell.data())
        return std::nullopt;
    out.append(copied, cell.data() + cell.size());
    return out;
}

/// A field name of a template that was never filled in: "English+[@Runtime]".
bool isTemplateResidue(std::string_view label)
{
    return label.find("[@") != std::string_view::npos;
}

/// The labels of a cell that are some, joined as they were.
std::string withoutResidue(std::string_view cell, char separator)
{
    std::string out;
    const std::string joint = cell.find(std::string{separator, ' '}) != std::string_view::npos
                                  ? std::string{separator, ' '}
                                  : std::string{separator};
    forEachLabel(cell, separator, [&](std::string_view label) {
        if (isTemplateResidue(label))
            return;
        if (!out.empty())
            out += joint;
        out += label;
    });
    return out;
}

} // namespace

ColumnCleaner::ColumnCleaner(const RawTable& table, std::size_t column, Role role, const CleaningOptions& options,
                             std::stop_token stop)
    : m_table(table), m_column(column), m_role(role), m_options(options), m_stop(std::move(stop))
{
    if (isLabelList(role))
        m_separator = listSeparator(table, column);
}

std::string_view ColumnCleaner::text(std::size_t row) const
{
    if (!m_changes.empty())
        if (const auto found = m_changes.find(row); found != m_changes.end())
            return found->second.after;
    return m_table.cell(row, m_column);
}

void ColumnCleaner::change(std::size_t row, std::string after, Rule rule)
{
    auto [entry, isNew] = m_changes.try_emplace(row);
    if (isNew) {
        entry->second.row = TitleId{static_cast<std::uint32_t>(row)};
        entry->second.column = static_cast<std::uint32_t>(m_column);
        entry->second.before = m_table.cell(row, m_column);
    }
    entry->second.after = std::move(after);
    entry->second.rule = rule;
}

void ColumnCleaner::repairText()
{
    for (std::size_t row = 0; row < m_table.rows() && !stopped(row); ++row)
        if (auto repaired = repairMojibake(m_table.cell(row, m_column)))
            change(row, std::move(*repaired), Rule::RepairText);
}

void ColumnCleaner::mergeLabels()
{
    LabelVariants variants;
    Dictionary cells;
    const auto most = static_cast<std::size_t>(static_cast<double>(m_table.rows()) * kCategoryShare) + 20;
    for (std::size_t row = 0; row < m_table.rows() && !stopped(row); ++row) {
        if (m_role == Role::Category && cells.add(text(row)) > most)
            return;
        forEachLabel(text(row), m_separator, [&](std::string_view label) { variants.count(label); });
    }
    variants.settle();
    if (!variants.any())
        return;
    for (std::size_t row = 0; row < m_table.rows() && !stopped(row); ++row) {
        if (auto merged = withReplacements(text(row), m_separator, variants))
            change(row, std::move(*merged), Rule::MergeLabels);
    }
}

void ColumnCleaner::repairLists()
{
    for (std::size_t row = 0; row < m_table.rows() && !stopped(row); ++row)
        if (const auto before = text(row); isTemplateResidue(before))
            change(row, withoutResidue(before, m_separator), Rule::RepairLists);
}

std::vector<AuditEntry> ColumnCleaner::run()
{
    if (on(Rule::RepairText) && isText(m_role))
        repairText();
    if (on(Rule::MergeLabels) && (isLabel(m_role) || isLabelList(m_role)))
        mergeLabels();
    if (on(Rule::RepairLists) && isLabelList(m_role))
        repairLists();
    std::vector<AuditEntry> audit;
    for (auto& [row, entry] : m_changes)
        if (entry.after != entry.before)
            audit.push_back(std::move(entry));
    return audit;
}

} // namespace marquee
