// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include "io/archive.h"
#include "io/csv_table.h"
#include "io/delimiter_detector.h"
#include "io/file_bytes.h"
#include "io/json_table.h"
#include "io/record_scanner.h"
#include "io/text_decoder.h"
#include "io/workbook.h"
#include "io/xlsx_table.h"

namespace marquee {
namespace {

Error scanError(const ScannedRecords::Failure& failure, std::string_view text, const std::string& name)
{
    if (failure.code == ErrorCode::Cancelled)
        return cancelled();
    return Error{failure.code, {}, name, 1 + countLineEnds(text.substr(0, failure.offset))};
}

/// Decoded text to table. `source` holds what is known of the file.
Result<RawTablePtr> parseText(DecodedText decoded, TableSource source, const ReadOptions& options, IssueLog issues,
                              const std::stop_token& stop)
{
    const std::string_view text = decoded.buffer.view();
    source.delimiter = options.delimiter ? *options.delimiter : detectDelimiter(text.substr(decoded.begin));
    ScannedRecords header;
    RecordScanner(text, source.delimiter, 0, stop).scan(decoded.begin, text.size(), header, 1);
    if (header.failure)
        return scanError(*header.failure, text, source.fileName);
    if (header.first.empty())
        return Error{ErrorCode::FileEmpty, {}, source.fileName, 0};
    auto records = scanAllRecords(text, header.end, source.delimiter, header.bounds.front(), options.threads, stop);
    if (records.back().failure)
        return scanError(*records.back().failure, text, source.fileName);
    return RawTablePtr(std::make_shared<CsvTable>(std::move(source), std::move(decoded.buffer), std::move(header),
                                                  std::move(records), options.threads, std::move(issues)));
}

/// What is told of reading one file.
struct Reading
{
    const ReadOptions& options;
    const std::stop_token& stop;
    const ProgressFn& progress;

    void say(double fraction, std::string_view step) const
    {
        if (progress)
            progress(fraction, step);
    }
};

/// Text of an unknown encoding, as records of JSON or as a delimited table.
Result<RawTablePtr> readText(ByteBuffer bytes, TableSource source, const Reading& reading)
{
    if (reading.stop.stop_requested())
        return cancelled();
    reading.say(0.4, "decoding");
    IssueLog issues;
    auto decoded =
        decodeText(std::move(bytes), reading.options.encoding, source.fileName, reading.options.threads, issues);
    if (!decoded)
        return decoded.error();
    reading.say(0.6, "parsing");
    source.encoding = decoded->encoding;
    const auto text = decoded->buffer.view().substr(decoded->begin);
    if (looksLikeJson(text))
        return readJson(text, std::move(source), std::move(issues), reading.stop, stretch(reading.progress, 0.6, 1));
    return parseText(std::move(decoded).value(), std::move(source), reading.options, std::move(issues), reading.stop);
}

Result<RawTablePtr> readZip(const ByteBuffer& packed, TableSource source, const Reading& reading)
{
    const auto archive = ZipArchive::open(packed, source.fileName);
    if (!archive)
        return archive.error();
    if (Workbook::isOfficeDocument(*archive))
        return readXlsx(*archive, reading.options.sheet, std::move(source), reading.stop,
                        stretch(reading.progress, 0.4, 1));
    auto bytes = unpackTable(*archive, source.fileName, reading.stop);
    if (!bytes)
        return bytes.error();
    return readText(std::move(bytes).value(), std::move(source), reading);
}

Result<RawTablePtr> readBytes(ByteBuffer bytes, const std::string& name, const Reading& reading)
{
    TableSource source;
    source.fileName = name;
    source.contentHash = contentHash(bytes.view(), reading.options.threads);
    source.fileBytes = bytes.size();
    const auto kind = archiveKind(bytes.view());
    if (kind == ArchiveKind::Gzip) {
        auto unpacked = unpackGzip(bytes, name, reading.stop);
        if (!unpacked)
            return unpacked.error();
        bytes = std::move(unpacked).value();
    }
    auto table = kind == ArchiveKind::Zip ? readZip(bytes, std::move(source), reading)
                                          : readText(std::move(bytes), std::move(source), reading);
    if (table)
        reading.say(1.0, "parsing");
    return table;
}

} // namespace

Result<RawTablePtr> readTable(const std::filesystem::path& path, const ReadOptions& options,
                              const std::stop_token& stop, const ProgressFn& progress)
{
    if (progress)
        progress(0.0, "reading");
    auto bytes = readFileBytes(path, stop, options.threads);
    if (!bytes)
        return bytes.error();
    return readBytes(std::move(bytes).value(), path.string(), {options, stop, progress});
}

Result<RawTablePtr> readTableFromBytes(std::string_view bytes, const std::string& name, const ReadOptions& options,
                                       const std::stop_token& stop, const ProgressFn& progress)
{
    return readBytes(ByteBuffer(bytes), name, {options, stop, progress});
}

} // namespace marquee
