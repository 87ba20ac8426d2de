// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_table.h"

#include "io/cell_table.h"
#include "io/sheet_reader.h"
#include "io/workbook.h"
#include "io/xml_elements.h"

#include <functional>

namespace marquee {
namespace {

constexpr std::size_t kPollElements = 256;

using ElementFn = std::function<Status(const pugi::xml_node&)>;

/// Hands every element of a part over, telling how far it has come.
Status forEachElement(const ZipArchive& archive, const std::string& part, std::string_view name, const ElementFn& take,
                      const std::stop_token& stop, const ProgressFn& progress)
{
    const auto index = archive.find(part);
    if (!index)
        return Error{ErrorCode::WorkbookUnusable, "its part " + part + " is missing", {}, 0};
    auto entry = archive.openEntry(*index);
    if (!entry)
        return entry.error();
    XmlElements elements(std::move(entry).value(), name);
    for (std::size_t count = 1;; ++count) {
        const auto element = elements.next(stop);
        if (!element)
            return element.error();
        if (!*element)
            return std::monostate{};
        if (auto taken = take(*element); !taken)
            return taken;
        if (count % kPollElements != 0)
            continue;
        if (stop.stop_requested())
            return cancelled();
        if (progress)
            progress(elements.share(), "parsing");
    }
}

Error inFile(Error error, const std::string& fileName)
{
    if (error.code != ErrorCode::Cancelled)
        error.file = fileName;
    return error;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Status readCells(const ZipArchive& archive, const Workbook& book, const Workbook::Sheet& sheet, SheetReader& reader,
                 const std::stop_token& stop, const ProgressFn& progress)
{
    if (const auto& strings = book.sharedStringsPart(); strings && archive.find(*strings)) {
        auto read = forEachElement(
            archive, *strings, "si", [&](const pugi::xml_node& item) { return reader.addSharedText(item); }, stop,
            stretch(progress, 0, 0.2));
        if (!read)
            return read;
    }
    return forEachElement(
        archive, sheet.part, "row", [&](const pugi::xml_node& row) { return reader.addRow(row); }, stop,
        stretch(progress, 0.2, 1));
}

} // namespace

Result<RawTablePtr> readXlsx(const ZipArchive& archive, const std::string& sheet, TableSource source,
                             const std::stop_token& stop, const ProgressFn& progress)
{
    const auto book = Workbook::open(archive, source.fileName, stop);
    if (!book)
        return book.error();
    source.format = TableFormat::Xlsx;
    source.sheets = book->visibleSheets();
    const auto* wanted = book->sheet(sheet);
    if (wanted == nullptr)
        return Error{ErrorCode::WorkbookUnusable,
                     sheet.empty() ? "it has no visible sheet"
                                   : "it has no sheet “" + sheet + "”, but " + listed(source.sheets),
                     source.fileName, 0};
    source.sheet = wanted->name;
    IssueLog issues;
    SheetReader reader(*book, issues);
    if (auto read = readCells(archive, *book, *wanted, reader, stop, progress); !read)
        return inFile(read.error(), source.fileName);
    auto content = reader.take();
    if (content.header.empty())
        return Error{ErrorCode::FileEmpty, "the sheet “" + source.sheet + "” is empty", source.fileName, 0};
    return RawTablePtr(std::make_shared<CellTable>(std::move(source), std::move(content), std::move(issues)));
}

} // namespace marquee
