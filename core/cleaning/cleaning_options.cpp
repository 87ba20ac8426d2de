// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning_options.h"

namespace marquee {

CleaningOptions CleaningOptions::revertedAll() const
{
    CleaningOptions own = *this;
    for (const Rule rule : {Rule::RepairText, Rule::MergeLabels, Rule::RepairLists, Rule::Impute})
        own.set(rule, false);
    own.duplicates.action = DuplicatesAction::Keep;
    own.borrowed.action = BorrowedAction::Keep;
    own.outliers.action = OutlierAction::Keep;
    own.values = {};
    own.reverts = {};
    return own;
}

CellReading cellReading(const CleaningOptions& options)
{
    CellReading reading;
    reading.lists = options.isOn(Rule::SplitLists);
    reading.separator = options.splitting.separator;
    reading.numbers = options.isOn(Rule::ParseNumbers);
    if (options.numbers.decimal != DecimalMark::Auto)
        reading.decimalComma = options.numbers.decimal == DecimalMark::Comma;
    reading.money = options.isOn(Rule::ParseMoney);
    reading.magnitudes = options.money.magnitudes;
    reading.dates = options.isOn(Rule::ParseDates);
    if (options.dateCells.order != DateOrder::Auto)
        reading.dayFirst = options.dateCells.order == DateOrder::DayFirst;
    reading.runtimes = options.isOn(Rule::ParseRuntimes);
    if (options.runtimes.unit != RuntimeUnit::Auto)
        reading.runtimeUnit = options.runtimes.unit == RuntimeUnit::Hours ? 60 : 1;
    return reading;
}

} // namespace marquee
