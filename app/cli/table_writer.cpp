// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include "base/numbers.h"
#include "io/csv_writer.h"
#include "json.h"

#include <cmath>
#include <set>

namespace marquee::cli {

namespace {

class CsvTable final : public TableWriter
{
public:
    explicit CsvTable(bool spreadsheetSafe) : m_csv(',', spreadsheetSafe) {}

    void header(const std::vector<std::string>& columns) override { m_csv.row(columns); }
    void text(std::string_view value) override { m_row.emplace_back(value); }
    void number(double value) override { m_row.push_back(formatNumber(value)); }
    void whole(std::uint64_t value) override { m_row.push_back(std::to_string(value)); }
    void missing() override { m_row.emplace_back(); }
    void endRow() override
    {
        m_csv.row(m_row);
        m_row.clear();
    }
    std::string take() override { return m_csv.take(); }

private:
    CsvWriter m_csv;
    std::vector<std::string> m_row;
};

class JsonTable final : public TableWriter
{
public:
    void header(const std::vector<std::string>& columns) override
    {
        std::set<std::string> names;
        for (const std::string& column : columns) {
            std::string name = column;
            for (int copy = 2; !names.insert(name).second; ++copy)
                name = column + " (" + std::to_string(copy) + ")";
            m_keys.push_back(dumped(name) + ": ");
        }
    }
    void text(std::string_view value) override { cell(dumped(std::string(value))); }
    void number(double value) override { cell(std::isfinite(value) ? formatNumber(value) : "null"); }
    void whole(std::uint64_t value) override { cell(std::to_string(value)); }
    void missing() override { cell("null"); }
    void endRow() override
    {
        m_json += '}';
        m_column = 0;
    }
    std::string take() override { return "{\"rows\": [" + std::move(m_json) + "\n]}\n"; }

private:
    void cell(const std::string& value)
    {
        if (m_column == 0)
            m_json += m_json.empty() ? "\n{" : ",\n{";
        else
            m_json += ", ";
        m_json += m_keys.at(m_column++);
        m_json += value;
    }

    std::vector<std::string> m_keys; ///< quoted, with the colon
    std::string m_json;
    std::size_t m_column = 0;
};

} // namespace

std::string csvTable(const TableProducer& produce, bool spreadsheetSafe)
{
    CsvTable table(spreadsheetSafe);
    produce(table);
    return table.take();
}

std::string jsonTable(const TableProducer& produce)
{
    JsonTable table;
    produce(table);
    return table.take();
}

} // namespace marquee::cli
