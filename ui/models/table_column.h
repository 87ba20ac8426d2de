// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "features/dataset.h"

#include <QString>

#include <optional>
#include <vector>

namespace marquee {

/// One column the table of titles can show: a column of the file, or a computed one.
struct TableColumn
{
    enum class Content
    {
        Title,
        Text,
        Number, ///< right-aligned
        Score,  ///< a number with a bar beneath
        Basis,
        Cluster
    };
    Content content = Content::Text;
    SortKey key;
    std::optional<std::size_t> source; ///< the column of the file behind it
    QString name;                      ///< short, for the header
    QString description;               ///< for its tool tip
    int width = 110;                   ///< px at 100 %
    bool shownAtFirst = false;

    bool isNumber() const { return content == Content::Number || content == Content::Score; }
};

/// The columns of a data set: the title, what a strategist looks at first, then the rest of the file in its order and
/// the further computed figures. Every column of the file is there once.
std::vector<TableColumn> tableColumns(const Dataset& data);

} // namespace marquee
