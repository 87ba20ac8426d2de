// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_subjects.h"

#include "base/text.h"
#include "catalogue/date_cell.h"
#include "catalogue/type_label.h"

namespace marquee {

JoinSubjects::JoinSubjects(const RawTable& table, const JoinKeys& keys, JoinSide side) : m_table(&table)
{
    const auto columnOf = [&](JoinPart part) {
        const JoinKey* key = findKey(keys, part);
        return key == nullptr ? std::nullopt : std::optional(side == JoinSide::Base ? key->base : key->other);
    };
    const auto id = columnOf(JoinPart::Id);
    m_name = id ? *id : columnOf(JoinPart::Title).value();
    if (id) // decides alone
        return;
    m_year = columnOf(JoinPart::Year);
    m_type = columnOf(JoinPart::Type);
}

JoinSubject JoinSubjects::operator[](std::size_t row) const
{
    return {normaliseTitle(text(row)), m_year ? parseYear(m_table->cell(row, *m_year)) : std::nullopt,
            m_type ? typeOfLabel(m_table->cell(row, *m_type)) : TitleType::Unknown};
}

} // namespace marquee
