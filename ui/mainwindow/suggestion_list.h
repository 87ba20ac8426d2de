// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/search_index.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace marquee {

/// What the find box offers, below it and above the views; never takes the keyboard from the box.
class SuggestionList final : public QListView
{
    Q_OBJECT
public:
    explicit SuggestionList(QWidget* parent);

    /// Shows the suggestions with the first one marked; hides when there is none.
    void offer(std::vector<Suggestion> suggestions, const Catalogue& catalogue);
    void moveMark(int by); ///< up (-) or down (+), round the ends
    const Suggestion* marked() const;

signals:
    void picked(); ///< a suggestion was clicked; it is the marked one

private:
    QStandardItemModel* m_model;
    std::vector<Suggestion> m_suggestions;
};

} // namespace marquee
