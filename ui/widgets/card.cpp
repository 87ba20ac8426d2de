// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace marquee {

namespace {

ElidedLabel* footerLabel(QColor Theme::*ink, QWidget* parent)
{
    auto* label = new ElidedLabel({}, FontRole::Footer, ink, parent);
    label->hide();
    return label;
}

void showText(ElidedLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

Card::Card(const QString& title, const QString& subtitle, QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel(title, FontRole::CardTitle, &Theme::text, this)),
      m_subtitle(new ElidedLabel(subtitle, FontRole::Table, &Theme::text2, this)),
      m_footerLeft(footerLabel(&Theme::text3, this)), m_footerRight(footerLabel(&Theme::text3, this)),
      m_footerSelected(footerLabel(&Theme::accent, this)), m_more(new IconButton(IconName::More, tr("More"), this)),
      m_titleRow(new QHBoxLayout), m_column(new QVBoxLayout(this)), m_toolRow(new QWidget(this))
{
    m_column->setContentsMargins(scaled(12), scaled(7), scaled(12), scaled(10));
    m_column->setSpacing(scaled(4));
    m_column->addLayout(makeHeader());
    m_column->addLayout(makeFooter());
    m_more->hide();
    m_toolRow->hide();
    connect(m_more, &IconButton::clicked, this, &Card::openMenu);
    connect(qApp, &QApplication::focusChanged, this, &Card::watchFocus);
    setTitle(title);
    setSubtitle(subtitle);
}

Card::~Card()
{
    // A dying child that has the focus still says so, to a card that is no card any more.
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
}

QHBoxLayout* Card::makeHeader()
{
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, scaled(3), 0, 0); // on one line with the higher tools
    words->setSpacing(0);
    m_titleRow->setSpacing(scaled(8));
    m_titleRow->addWidget(m_title, 1);
    words->addLayout(m_titleRow);
    words->addWidget(m_subtitle);
    m_tools = new QHBoxLayout(m_toolRow);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(0);
    auto* header = new QHBoxLayout;
    header->setSpacing(scaled(8));
    header->addLayout(words, 1);
    header->addWidget(m_toolRow, 0, Qt::AlignTop);
    header->addWidget(m_more, 0, Qt::AlignTop);
    return header;
}

QHBoxLayout* Card::makeFooter()
{
    QFont strong = m_footerSelected->font();
    strong.setWeight(QFont::DemiBold);
    m_footerSelected->setFont(strong);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(scaled(4));
    footer->addWidget(m_footerLeft);
    footer->addStretch(1);
    footer->addWidget(m_footerRight);
    footer->addWidget(m_footerSelected);
    return footer;
}

void Card::setTitle(const QString& title)
{
    showText(m_title, title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    showText(m_subtitle, subtitle);
}

void Card::setFooter(const QString& left, const QString& right, const QString& selected)
{
    showText(m_footerLeft, left);
    showText(m_footerRight, right);
    showText(m_footerSelected, selected);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_titleRow->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::addTool(QAction* action)
{
    addAction(action);
    auto* tool = new QToolButton(m_toolRow);
    tool->setDefaultAction(action);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setAccessibleName(action->text());
    tool->setFixedSize(scaled(IconButton::kSide), scaled(IconButton::kSide));
    m_tools->addWidget(tool);
    m_more->setVisible(m_toolRow->isHidden());
}

void Card::setBody(QWidget* body)
{
    if (m_body) {
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater(); // a change of theme may still be going through its widgets
    }
    m_body = body;
    m_column->insertWidget(1, body, 1);
}

bool Card::holdsFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void Card::watchFocus()
{
    if (!actions().isEmpty())
        showTools(holdsFocus() || underMouse());
}

void Card::showTools(bool shown)
{
    if (actions().isEmpty() || m_toolRow->isVisibleTo(this) == shown)
        return;
    const bool fromMore = shown && m_more->hasFocus();
    m_toolRow->setVisible(shown);
    if (fromMore) // hiding the focus widget would throw the focus out of the card
        m_tools->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
    m_more->setVisible(!shown);
}

void Card::openMenu()
{
    QMenu menu;
    menu.addActions(actions());
    menu.exec(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void Card::enterEvent(QEnterEvent* event)
{
    showTools(true);
    QFrame::enterEvent(event);
}

void Card::leaveEvent(QEvent* event)
{
    showTools(holdsFocus());
    QFrame::leaveEvent(event);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), currentTheme().surface, currentTheme().border, 6 * uiScale());
}

} // namespace marquee
