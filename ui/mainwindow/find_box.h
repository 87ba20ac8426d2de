// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/search_index.h"

#include <QWidget>

class QLineEdit;

namespace marquee {

class ExplorerState;
class SuggestionList;

/// "Find a title, person or tag" with suggestions while typing. Up and Down move, Enter chooses, Esc leaves. A title
/// becomes current and selected; a person or tag selects its titles.
class FindBox final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBox(ExplorerState& state, QWidget* parent = nullptr);

    void activate(); ///< puts the keyboard into the box

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void suggest();
    void choose();
    void leave();
    void place();

    ExplorerState& m_state;
    QLineEdit* m_edit;
    SuggestionList* m_list = nullptr; ///< a child of the window, so that it may cover the views
};

} // namespace marquee
