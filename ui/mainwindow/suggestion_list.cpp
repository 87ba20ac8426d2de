// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/suggestion_list.h"

#include "explorer/wording.h"
#include "mainwindow/suggestion_delegate.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/plain_tip.h"

#include <QStandardItemModel>

#include <utility>

namespace marquee {

namespace {

QString aside(const Suggestion& suggestion, const Catalogue& catalogue)
{
    const auto titles = static_cast<qint64>(suggestion.titles);
    switch (suggestion.kind) {
    case Suggestion::Kind::Person:
        return SuggestionList::tr("person, %1").arg(titlesText(titles));
    case Suggestion::Kind::Tag:
        return SuggestionList::tr("tag, %1").arg(titlesText(titles));
    case Suggestion::Kind::Title:
        break;
    }
    const TitleType type = catalogue.type(suggestion.title);
    const QString kind = type == TitleType::Unknown ? SuggestionList::tr("title") : typeName(type).toLower();
    const auto year = catalogue.releaseYear(suggestion.title);
    return year ? QStringLiteral("%1, %2").arg(kind).arg(*year) : kind;
}

} // namespace

SuggestionList::SuggestionList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("popup"));
    connect(this, &QListView::clicked, this, &SuggestionList::picked);
    hide();
}

void SuggestionList::offer(std::vector<Suggestion> suggestions, const Catalogue& catalogue)
{
    m_suggestions = std::move(suggestions);
    m_model->clear();
    for (const Suggestion& suggestion : m_suggestions) {
        auto* item = new QStandardItem(QString::fromStdString(suggestion.text));
        item->setData(aside(suggestion, catalogue), SuggestionDelegate::kAsideRole);
        item->setToolTip(plainTip(item->text()));
        m_model->appendRow(item);
    }
    if (m_suggestions.empty()) {
        hide();
        return;
    }
    setCurrentIndex(m_model->index(0, 0));
    resize(width(), static_cast<int>(m_suggestions.size()) * scaled(28) + 2 * frameWidth());
    raise();
    show();
}

void SuggestionList::moveMark(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        setCurrentIndex(m_model->index((currentIndex().row() + by + rows) % rows, 0));
}

const Suggestion* SuggestionList::marked() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_suggestions.size()) ? nullptr
                                                                    : &m_suggestions[static_cast<std::size_t>(row)];
}

} // namespace marquee
