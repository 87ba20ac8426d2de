// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include "io/archive.h"
#include "io/csv_table.h"
#include "io/delimiter_detector.h"
#include "io/file_bytes.h"
#include "io/record_scanner.h"
#include "io/text_decoder.h"

namespace marquee {
namespace {

Error scanError(const ScannedRecords::Failure& failure, std::string_view text, const std::string& name)
{
    if (failure.code == ErrorCode::Cancelled)
        return cancelled();
    return Error{failure.code, {}, name, 1 + countLineEnds(text.substr(0, failure.offset))};
}

/// Decoded text to table. `source` holds what is known of the file.
Result<RawTablePtr> parseText(DecodedText decoded, CsvTable::Source source, const ReadOptions& options, IssueLog issues,
                              const std::stop_token& stop)
{
    const std::string_view text = decoded.buffer.view();
    source.encoding = decoded.encoding;
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

Result<RawTablePtr> readBytes(ByteBuffer bytes, const std::string& name, const ReadOptions& options,
                              const std::stop_token& stop, const ProgressFn& progress)
{
    CsvTable::Source source{name, contentHash(bytes.view()), bytes.size(), Encoding::Utf8, ','};
    if (const auto kind = archiveKind(bytes.view()); kind != ArchiveKind::None) {
        auto unpacked = unpack(bytes, kind, name, stop);
        if (!unpacked)
            return unpacked.error();
        bytes = std::move(unpacked).value();
    }
    if (stop.stop_requested())
        return cancelled();
    if (progress)
        progress(0.4, "decoding");
    IssueLog issues;
    auto decoded = decodeText(std::move(bytes), options.encoding, name, options.threads, issues);
    if (!decoded)
        return decoded.error();
    if (progress)
        progress(0.6, "parsing");
    auto table = parseText(std::move(decoded).value(), std::move(source), options, std::move(issues), stop);
    if (table && progress)
        progress(1.0, "parsing");
    return table;
}

} // namespace

Result<RawTablePtr> readTable(const std::filesystem::path& path, const ReadOptions& options,
                              const std::stop_token& stop, const ProgressFn& progress)
{
    if (progress)
        progress(0.0, "reading");
    auto bytes = readFileBytes(path, stop);
    if (!bytes)
        return bytes.error();
    return readBytes(std::move(bytes).value(), path.string(), options, stop, progress);
}

Result<RawTablePtr> readTableFromBytes(std::string bytes, const std::string& name, const ReadOptions& options,
                                       const std::stop_token& stop, const ProgressFn& progress)
{
    return readBytes(ByteBuffer(bytes), name, options, stop, progress);
}

} // namespace marquee
