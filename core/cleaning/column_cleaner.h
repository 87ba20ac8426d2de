// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <map>
#include <stop_token>

namespace marquee {

/// Runs the rules that change cells over one column, each on what the one before left.
class ColumnCleaner
{
public:
    ColumnCleaner(const RawTable& table, std::size_t column, Role role, const CleaningOptions& options,
                  std::stop_token stop);

    /// The changed cells, ascending by row: the file's text, the text that replaces it, and the last rule that changed
    /// it.
    std::vector<AuditEntry> run();

private:
    bool on(Rule rule) const { return m_options.enabled[static_cast<std::size_t>(rule)]; }
    bool stopped(std::size_t row) const { return row % 4096 == 0 && m_stop.stop_requested(); }
    std::string_view text(std::size_t row) const;
    void change(std::size_t row, std::string after, Rule rule);

    void repairText();
    void mergeLabels();
    void repairLists();

    const RawTable& m_table;
    std::size_t m_column;
    Role m_role;
    const CleaningOptions& m_options;
    std::stop_token m_stop;
    char m_separator = '\0'; ///< of a list column; NUL: the cell is one label
    std::map<std::size_t, AuditEntry> m_changes;
};

} // namespace marquee
