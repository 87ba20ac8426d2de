// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>
#include <zip.h>

/// Workbooks for tests, made of XML written here and there.
namespace fixtures {

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const ZipEntries& entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("made.zip");
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    for (const auto& [name, text] : entries)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A workbook of one sheet.
/// @param rows   what stands within <sheetData>
/// @param shared the part of shared texts; none when empty
inline std::string workbook(const std::string& rows, const std::string& shared = {})
{
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ZipEntries parts{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"" + types +
                            "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
             "/worksheet\" Target=\"worksheets/one.xml\"/><Relationship Id=\"r2\" Type=\"" + types +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/worksheets/one.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!shared.empty())
        parts.emplace_back("xl/sharedStrings.xml", shared);
    return zipped(parts);
}

} // namespace fixtures
