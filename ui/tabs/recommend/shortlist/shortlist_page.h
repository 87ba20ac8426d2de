// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <QWidget>

class QListView;
class QMenu;
class QPushButton;

namespace marquee {

class ElidedLabel;
class EmptyState;
class ExplorerState;
class ShortlistHeader;
class ShortlistModel;
class ThemedLabel;

/// The titles put aside: where each came from, a note, in an order of the user's own by drag or Alt+Up and Alt+Down;
/// F2 writes the note, Delete takes a title off.
class ShortlistPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortlistPage(ExplorerState& state, QWidget* parent = nullptr);

    QListView& list() const noexcept { return *m_view; }
    /// Heading and buttons of the page, for whoever shows it to put above it.
    QWidget* bar() const noexcept { return m_bar; }

signals:
    void usedAsTitle(marquee::TitleId title); ///< Enter or the menu: picks for this one
    void catalogueRequested(marquee::TitleId title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillBar();
    void setUpView();
    void refresh();
    void standOn(TitleId title);
    void fillMenu(QMenu& menu, int row);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void moveCurrent(int by);
    void remove(int row);
    void clear();
    void copy() const;
    void exportList();

    ExplorerState& m_state;
    ShortlistModel* m_model;
    QListView* m_view;
    EmptyState* m_empty;
    ElidedLabel* m_heading;
    ThemedLabel* m_footer;
    ShortlistHeader* m_header;
    QWidget* m_bar;
    QPushButton* m_clear = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    int m_wanted = -1; ///< row to stand on once the list has changed
};

} // namespace marquee
