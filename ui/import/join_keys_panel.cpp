// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/join_keys_panel.h"

#include "models/join_words.h"
#include "models/role_words.h"
#include "widgets/plain_tip.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kById = 1; ///< segment
constexpr int kNone = -1;

/// Year and type only help to tell titles apart.
bool isOptional(JoinPart part)
{
    return part == JoinPart::Year || part == JoinPart::Type;
}

void fill(QComboBox& box, const RawTable& table, JoinPart part)
{
    box.clear();
    if (isOptional(part))
        box.addItem(JoinKeysPanel::tr("not used"), kNone);
    for (std::size_t column = 0; column < table.columns(); ++column)
        box.addItem(columnTitle(table, column), static_cast<int>(column));
}

void choose(QComboBox& box, int column)
{
    box.setCurrentIndex(std::max(0, box.findData(column)));
}

} // namespace

JoinKeysPanel::JoinKeysPanel(QWidget* parent)
    : QWidget(parent), m_way(new SegmentedControl({tr("By title"), tr("By id")}))
{
    m_way->setCurrentIndex(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new ThemedLabel(tr("In the catalogue"), FontRole::Table, &Theme::text2), 0, 1);
    grid->addWidget(new ThemedLabel(tr("In your file"), FontRole::Table, &Theme::text2), 0, 2);
    for (const JoinPart part : {JoinPart::Id, JoinPart::Title, JoinPart::Year, JoinPart::Type})
        addRow(*grid, part);
    column->addLayout(grid);
    column->addStretch();
    connect(m_way, &SegmentedControl::currentChanged, this, [this] {
        showRows();
        if (!m_filling)
            emit keysChanged();
    });
    showRows();
}

void JoinKeysPanel::addRow(QGridLayout& grid, JoinPart part)
{
    const QString name = joinPartTitle(part);
    Row row{part, new ThemedLabel(name, FontRole::Table, &Theme::text), new QComboBox, new QComboBox};
    row.base->setAccessibleName(tr("%1 in the catalogue").arg(name));
    row.other->setAccessibleName(tr("%1 in your file").arg(name));
    const int line = grid.rowCount();
    grid.addWidget(row.name, line, 0);
    grid.addWidget(row.base, line, 1);
    grid.addWidget(row.other, line, 2);
    for (QComboBox* box : {row.base, row.other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &JoinKeysPanel::keysChanged);
        connect(box, &QComboBox::currentTextChanged, box,
                [box](const QString& text) { box->setToolTip(plainTip(text)); });
    }
    m_rows.push_back(row);
}

bool JoinKeysPanel::isById() const
{
    return m_way->currentIndex() == kById;
}

void JoinKeysPanel::showRows()
{
    for (const Row& row : m_rows) {
        const bool shown = (row.part == JoinPart::Id) == isById();
        row.name->setVisible(shown);
        row.base->setVisible(shown);
        row.other->setVisible(shown);
    }
}

void JoinKeysPanel::setTables(const RawTable& base, const RawTable& other)
{
    for (const Row& row : m_rows) {
        fill(*row.base, base, row.part);
        fill(*row.other, other, row.part);
    }
}

void JoinKeysPanel::setKeys(const JoinKeys& keys)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_way->setCurrentIndex(findKey(keys, JoinPart::Id) != nullptr ? kById : 0);
    for (const Row& row : m_rows) {
        const JoinKey* key = findKey(keys, row.part);
        choose(*row.base, key != nullptr ? static_cast<int>(key->base) : kNone);
        choose(*row.other, key != nullptr ? static_cast<int>(key->other) : kNone);
    }
}

JoinKeys JoinKeysPanel::keys() const
{
    JoinKeys keys;
    for (const Row& row : m_rows) {
        if ((row.part == JoinPart::Id) != isById() || row.base->currentIndex() < 0 || row.other->currentIndex() < 0)
            continue;
        const int base = row.base->currentData().toInt();
        const int other = row.other->currentData().toInt();
        if (base != kNone && other != kNone)
            keys.push_back({row.part, static_cast<std::size_t>(base), static_cast<std::size_t>(other)});
    }
    return keys;
}

} // namespace marquee
