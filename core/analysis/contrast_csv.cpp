// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_contrast.h"
#include "base/numbers.h"
#include "io/csv_writer.h"

namespace marquee {
namespace {

using Fields = std::vector<std::string>;

void append(Fields& fields, std::initializer_list<double> numbers)
{
    for (const double number : numbers)
        fields.push_back(formatNumber(number));
}

Fields numberRow(const NumberContrast& number, const ContrastWords& words)
{
    Fields fields{number.ratio ? "number (factor)" : "number", words.number(number)};
    append(fields, {number.a.mean, number.a.low, number.a.high});
    fields.push_back(std::to_string(number.a.n));
    append(fields, {number.b.mean, number.b.low, number.b.high});
    fields.push_back(std::to_string(number.b.n));
    append(fields, {number.difference.value, number.difference.low, number.difference.high, number.effect.value,
                    number.effect.low, number.effect.high});
    fields.insert(fields.end(), {"Hedges g", ""});
    return fields;
}

Fields labelRow(const LabelContrast& label, const ContrastWords& words)
{
    Fields fields{words.field(label),
                  label.label,
                  formatNumber(label.shareA),
                  "",
                  "",
                  std::to_string(label.countA),
                  formatNumber(label.shareB),
                  "",
                  "",
                  std::to_string(label.countB)};
    append(fields, {label.difference.value, label.difference.low, label.difference.high, label.effect});
    fields.insert(fields.end(), {"", "", "Cohen h", formatNumber(label.lift)});
    return fields;
}

} // namespace

std::string contrastCsv(const GroupContrast& contrast, const ContrastWords& words, char delimiter)
{
    CsvWriter writer(delimiter);
    Fields header{"kind", "name"};
    for (const std::string& group : {words.a, words.b})
        for (const char* figure : {"", " low", " high", " n"})
            header.push_back(group + figure);
    header.insert(header.end(), {"difference", "difference low", "difference high", "effect", "effect low",
                                 "effect high", "effect measure", "lift"});
    writer.row(header);
    for (const NumberContrast& number : contrast.numbers)
        writer.row(numberRow(number, words));
    for (const LabelContrast& label : contrast.labels)
        writer.row(labelRow(label, words));
    return writer.take();
}

} // namespace marquee
