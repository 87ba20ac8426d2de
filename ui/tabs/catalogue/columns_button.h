// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/check_list.h"
#include "widgets/dense_button.h"

namespace marquee {

class PopupPanel;

/// "Columns 11 of 29": opens the list of all columns, each with the number of titles that have a value, to tick.
class ColumnsButton final : public DenseButton
{
    Q_OBJECT
public:
    explicit ColumnsButton(QWidget* parent = nullptr);

    /// Labels are the columns' names; checked means shown.
    void setColumns(const QList<CheckListItem>& columns);

signals:
    void columnToggled(int index, bool shown);

private:
    void open();
    void showCount();

    CheckList* m_list;
    PopupPanel* m_popup;
};

} // namespace marquee
