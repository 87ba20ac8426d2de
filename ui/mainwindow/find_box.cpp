// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/find_box.h"

#include "explorer/explorer_state.h"
#include "mainwindow/suggestion_list.h"
#include "theme/scale.h"
#include "widgets/shortcut_line_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace marquee {

namespace {

constexpr std::size_t kMostTitles = 8;

} // namespace

FindBox::FindBox(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state),
      m_edit(new ShortcutLineEdit(tr("Find a title, person or tag"), QKeySequence(Qt::CTRL | Qt::Key_K), this))
{
    m_edit->setMinimumHeight(scaled(28));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &FindBox::suggest);
    connect(&m_state, &ExplorerState::searchIndexChanged, this, [this] {
        setEnabled(m_state.dataset() != nullptr);
        if (m_edit->hasFocus())
            suggest();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setEnabled(false);
}

void FindBox::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBox::place()
{
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list, &SuggestionList::picked, this, &FindBox::choose);
    }
    m_list->move(m_edit->mapTo(window(), QPoint(0, m_edit->height() + 2)));
    m_list->resize(m_edit->width(), m_list->height());
}

void FindBox::suggest()
{
    place();
    const auto& index = m_state.searchIndex();
    const std::string text = m_edit->text().trimmed().toStdString();
    if (!index || text.empty())
        m_list->hide();
    else
        m_list->offer(index->suggest(text, kMostTitles), *m_state.dataset()->catalogue);
}

void FindBox::choose()
{
    const Suggestion* marked = m_list && m_list->isVisible() ? m_list->marked() : nullptr;
    if (!marked || !m_state.searchIndex())
        return;
    const Suggestion chosen = *marked; // the list is emptied before the views react
    leave();
    const QString text = QString::fromStdString(chosen.text);
    if (chosen.kind == Suggestion::Kind::Title) {
        m_state.select({chosen.title}, text);
        m_state.setCurrent(chosen.title);
        return;
    }
    const bool person = chosen.kind == Suggestion::Kind::Person;
    m_state.select(m_state.searchIndex()->titlesOf(chosen),
                   person ? tr("with %1").arg(text) : tr("Tag is %1").arg(text));
}

void FindBox::leave()
{
    m_edit->clear();
    m_edit->clearFocus();
    if (m_list)
        m_list->hide();
}

bool FindBox::handleKey(int key)
{
    const bool listed = m_list && m_list->isVisible();
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (listed)
            m_list->moveMark(key == Qt::Key_Down ? 1 : -1);
        else
            suggest();
        return true;
    default:
        return false;
    }
}

bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc leaves the box here, and clears the selection elsewhere
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && m_list)
        m_list->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace marquee
