// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/message_bar.h"

#include "theme/theme.h"
#include "widgets/dense_button.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace marquee {

namespace {

ThemedLabel* sentence(FontRole role, QWidget* parent)
{
    auto* label = new ThemedLabel({}, role, &Theme::text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(IconName::Info, &Theme::text2, this, 18)),
      m_what(sentence(FontRole::CardTitle, this)), m_remedy(sentence(FontRole::Base, this)), m_answers(new QHBoxLayout),
      m_close(new IconButton(IconName::Close, tr("Close the message"), this))
{
    setAccessibleName(tr("Message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_close, &IconButton::clicked, this, &MessageBar::dismiss);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_remedy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_answers->setSpacing(8);
    row->addLayout(m_answers);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showError(const QString& what, const QString& remedy)
{
    present(Kind::Error, what, remedy);
}

void MessageBar::showWarning(const QString& what, const QString& remedy)
{
    present(Kind::Warning, what, remedy);
}

void MessageBar::showNote(const QString& what, const QString& remedy)
{
    present(Kind::Note, what, remedy);
}

void MessageBar::ask(const QString& what, const QString& remedy, const std::vector<Answer>& answers)
{
    present(Kind::Warning, what, remedy);
    for (const Answer& answer : answers) {
        auto* button = new DenseButton(answer.text, this);
        connect(button, &DenseButton::clicked, this, [this, act = answer.act] {
            dismiss();
            if (act)
                act();
        });
        m_answers->addWidget(button, 0, Qt::AlignTop);
    }
}

void MessageBar::removeAnswers()
{
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that is being clicked
        delete item;
    }
}

void MessageBar::present(Kind kind, const QString& what, const QString& remedy)
{
    removeAnswers();
    m_kind = kind;
    m_what->setText(what);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleDescription(what + QLatin1Char(' ') + remedy);
    m_icon->setIcon(kind == Kind::Note ? IconName::Check : IconName::Warning, kind == Kind::Error  ? &Theme::negative
                                                                              : kind == Kind::Note ? &Theme::positive
                                                                                                   : &Theme::warning);
    setVisible(true);
    update();
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_what->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const bool note = m_kind == Kind::Note;
    QPainter painter(this);
    painter.fillRect(rect(), note ? theme.surface : theme.warningBack);
    painter.fillRect(QRect(0, height() - 1, width(), 1), note ? theme.border : theme.warningBorder);
}

} // namespace marquee
