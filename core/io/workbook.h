// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/xlsx_number.h"
#include "io/zip_archive.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace marquee {

/// The parts of an XLSX workbook (ECMA-376) around its cells: which sheets there are, where they lie in the archive,
/// and what number formats make of numbers.
class Workbook
{
public:
    struct Sheet
    {
        std::string name;
        std::string part; ///< entry of the archive
        bool visible = true;
    };

    /// Whether the archive is an office document at all, of whatever kind.
    static bool isOfficeDocument(const ZipArchive& archive);

    /// Errors: WorkbookUnusable (another kind of office document, broken, no sheets), ArchiveUnusable, Cancelled.
    static Result<Workbook> open(const ZipArchive& archive, const std::string& name, const std::stop_token& stop);

    std::vector<std::string> visibleSheets() const;
    /// By name, also a hidden one; the first visible one for an empty name; null where there is none.
    const Sheet* sheet(const std::string& name) const;
    const std::optional<std::string>& sharedStringsPart() const { return m_sharedStrings; }
    XlsxNumberKind numberKind(std::size_t style) const
    {
        return style < m_styles.size() ? m_styles[style] : XlsxNumberKind::Plain;
    }
    bool from1904() const { return m_from1904; }

private:
    std::vector<Sheet> m_sheets;
    std::optional<std::string> m_sharedStrings;
    std::vector<XlsxNumberKind> m_styles; ///< by index of the cell format
    bool m_from1904 = false;

    friend class WorkbookReader;
};

} // namespace marquee
