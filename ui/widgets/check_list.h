// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace marquee {

class CheckListRow;
class LinkButton;

struct CheckListItem
{
    QString label;
    qint64 count = 0;
    bool checked = false;
};

/// Values of a column to tick, most frequent first as the caller orders them. Shows the first few and whatever is
/// ticked; a link opens the rest.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(int shownAtFirst = 6, QWidget* parent = nullptr);

    /// Replaces all items; rows are kept and filled anew, so that focus and scroll position stay. Emits nothing.
    void setItems(const QList<CheckListItem>& items);
    QStringList checkedLabels() const;
    int itemCount() const;
    int shownCount() const; ///< rows in sight
    void setExpanded(bool expanded);
    void setBars(bool shown); ///< bars beside the counts; without them long labels have room

signals:
    void checkedChanged(const QStringList& labels);
    /// One row was ticked or cleared; `index` is its place in setItems().
    void itemToggled(int index, bool checked);

private:
    void makeRows(qsizetype count);
    void arrange();

    int m_shownAtFirst;
    bool m_expanded = false;
    bool m_bars = true;
    bool m_filling = false;
    QList<CheckListRow*> m_rows;
    QVBoxLayout* m_layout;
    LinkButton* m_more;
};

} // namespace marquee
