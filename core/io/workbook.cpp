// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/workbook.h"

#include "io/xml_elements.h"

#include <algorithm>
#include <map>

namespace marquee {
namespace {

constexpr std::size_t kMaxPartBytes = std::size_t{64} << 20; ///< of the parts without cells

Error unusable(const std::string& name, std::string detail)
{
    return Error{ErrorCode::WorkbookUnusable, std::move(detail), name, 0};
}

/// What a part refers to: the part and what it is for ("…/worksheet").
struct Relation
{
    std::string type;
    std::string part;
};
using Relations = std::map<std::string, Relation>;

std::string folderOf(const std::string& part)
{
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// A target as written in a part within `folder`: relative to it, or from the root.
std::string resolved(const std::string& folder, std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    std::string base = folder;
    while (target.starts_with("../") && !base.empty()) {
        target.erase(0, 3);
        base.pop_back();
        base = folderOf(base);
    }
    return base + target;
}

pugi::xml_attribute attributeNamed(const pugi::xml_node& node, std::string_view local)
{
    for (const auto attribute : node.attributes())
        if (localName(attribute.name()) == local)
            return attribute;
    return {};
}

const Relation* relationTo(const Relations& relations, std::string_view type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const auto& entry) { return entry.second.type.ends_with(type); });
    return found == relations.end() ? nullptr : &found->second;
}

} // namespace

/// Reads the parts one after another into a Workbook.
class WorkbookReader
{
public:
    WorkbookReader(const ZipArchive& archive, const std::string& name, const std::stop_token& stop)
        : m_archive(archive), m_name(name), m_stop(stop)
    {
    }

    Result<Workbook> read()
    {
        const auto root = relationsOf("");
        if (!root)
            return root.error();
        const auto* main = relationTo(*root, "/officeDocument");
        if (main == nullptr || !main->part.ends_with(".xml"))
            return unusable(m_name, "an office document that is no .xlsx workbook");
        auto document = parsed(main->part);
        if (!document)
            return document.error();
        const auto workbook = document->document_element();
        if (localName(workbook.name()) != "workbook")
            return unusable(m_name, "an office document without sheets");
        const auto relations = relationsOf(main->part);
        if (!relations)
            return relations.error();
        readSheets(workbook, *relations);
        if (const auto* strings = relationTo(*relations, "/sharedStrings"))
            m_book.m_sharedStrings = strings->part;
        if (const auto* styles = relationTo(*relations, "/styles"); styles != nullptr && m_archive.find(styles->part)) {
            const auto sheet = parsed(styles->part);
            if (!sheet)
                return sheet.error();
            readStyles(sheet->document_element());
        }
        return std::move(m_book);
    }

private:
    Result<pugi::xml_document> parsed(const std::string& part) const
    {
        const auto index = m_archive.find(part);
        if (!index)
            return unusable(m_name, "its part " + part + " is missing");
        const auto entry = m_archive.openEntry(*index);
        if (!entry)
            return entry.error();
        if (entry->size() > kMaxPartBytes)
            return unusable(m_name, "its part " + part + " is larger than 64 MiB");
        const auto bytes = m_archive.readWhole(*index, m_stop);
        if (!bytes)
            return bytes.error();
        pugi::xml_document document;
        if (const auto state = document.load_buffer(bytes->data(), bytes->size()); !state)
            return unusable(m_name, "its part " + part + " is broken XML: " + state.description());
        return document;
    }

    /// Of the whole package for an empty `part`. A part without relations has none.
    Result<Relations> relationsOf(const std::string& part) const
    {
        Relations relations;
        const auto folder = folderOf(part);
        const auto path = folder + "_rels/" + part.substr(folder.size()) + ".rels";
        if (!m_archive.find(path))
            return relations;
        const auto document = parsed(path);
        if (!document)
            return document.error();
        for (const auto node : document->document_element().children())
            relations[node.attribute("Id").value()] = {node.attribute("Type").value(),
                                                       resolved(folder, node.attribute("Target").value())};
        return relations;
    }

    void readSheets(const pugi::xml_node& workbook, const Relations& relations)
    {
        const std::string date1904 = childNamed(workbook, "workbookPr").attribute("date1904").value();
        m_book.m_from1904 = date1904 == "1" || date1904 == "true";
        for (const auto node : childNamed(workbook, "sheets").children()) {
            const auto relation = relations.find(attributeNamed(node, "id").value());
            if (relation == relations.end() || !relation->second.type.ends_with("/worksheet"))
                continue; // charts and macros have no cells
            const std::string state = node.attribute("state").value();
            m_book.m_sheets.push_back(
                {node.attribute("name").value(), relation->second.part, state.empty() || state == "visible"});
        }
    }

    void readStyles(const pugi::xml_node& styles)
    {
        std::map<unsigned, XlsxNumberKind> custom;
        for (const auto format : childNamed(styles, "numFmts").children())
            custom[format.attribute("numFmtId").as_uint()] = numberKindOf(format.attribute("formatCode").value());
        for (const auto cell : childNamed(styles, "cellXfs").children()) {
            if (localName(cell.name()) != "xf")
                continue;
            const auto id = cell.attribute("numFmtId").as_uint();
            const auto own = custom.find(id);
            m_book.m_styles.push_back(own != custom.end() ? own->second : builtinNumberKind(id));
        }
    }

    const ZipArchive& m_archive;
    const std::string& m_name;
    const std::stop_token& m_stop;
    Workbook m_book;
};

bool Workbook::isOfficeDocument(const ZipArchive& archive)
{
    return archive.find("[Content_Types].xml").has_value();
}

Result<Workbook> Workbook::open(const ZipArchive& archive, const std::string& name, const std::stop_token& stop)
{
    return WorkbookReader(archive, name, stop).read();
}

std::vector<std::string> Workbook::visibleSheets() const
{
    std::vector<std::string> names;
    for (const auto& sheet : m_sheets)
        if (sheet.visible)
            names.push_back(sheet.name);
    return names;
}

const Workbook::Sheet* Workbook::sheet(const std::string& name) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet& sheet) {
        return name.empty() ? sheet.visible : sheet.name == name;
    });
    return found == m_sheets.end() ? nullptr : &*found;
}

} // namespace marquee
