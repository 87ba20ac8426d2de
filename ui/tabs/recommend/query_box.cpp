// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/query_box.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/style_painter.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <span>

namespace marquee {
namespace {

constexpr std::size_t kMostNames = 5;

} // namespace

QueryBox::QueryBox(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_title(new ElidedLabel({}, FontRole::CardTitle)),
      m_facts(new WrapLabel({}, FontRole::Footer, &Theme::text2)),
      m_back(new IconButton(IconName::ChevronLeft, tr("Back to the question before (Alt+Left)"))),
      m_forward(new IconButton(IconName::ChevronRight, tr("Forward to the next question (Alt+Right)")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    row->addWidget(makeButtons());
    connect(&m_state.pickDesk(), &PickDesk::questionChanged, this, &QueryBox::showQuery);
    showQuery();
}

QWidget* QueryBox::makeButtons()
{
    auto* buttons = new QWidget;
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* change = new LinkButton(tr("Change"));
    change->setAccessibleName(tr("Choose another title"));
    connect(change, &LinkButton::clicked, this, &QueryBox::changeRequested);
    column->addWidget(change, 0, Qt::AlignRight);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(0);
    ways->addStretch();
    for (IconButton* way : {m_back, m_forward})
        ways->addWidget(way);
    column->addLayout(ways);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_back, &IconButton::clicked, &m_state.pickDesk(), &PickDesk::goBack);
    connect(m_forward, &IconButton::clicked, &m_state.pickDesk(), &PickDesk::goForward);
    return buttons;
}

void QueryBox::showQuery()
{
    const PickDesk& desk = m_state.pickDesk();
    m_back->setEnabled(desk.canGoBack());
    m_forward->setEnabled(desk.canGoForward());
    if (desk.titles().empty() || !m_state.dataset()) {
        m_title->setText(tr("No title chosen"));
        m_facts->setText(tr("Click a row, a point or a pick, or press Ctrl+K."));
        return;
    }
    const Catalogue& catalogue = *m_state.dataset()->catalogue;
    if (desk.titles().size() > 1)
        showSeveral(catalogue);
    else
        showOne(catalogue, desk.titles().front());
}

void QueryBox::showSeveral(const Catalogue& catalogue)
{
    const TitleIds& titles = m_state.pickDesk().titles();
    QStringList names;
    for (const auto id : std::span(titles).first(std::min(kMostNames, titles.size())))
        names << fromUtf8(catalogue.title(id));
    m_title->setText(tr("%1 together").arg(titlesText(static_cast<qint64>(titles.size()))));
    m_facts->setText(names.join(QStringLiteral(", ")) + (titles.size() > kMostNames ? QStringLiteral("…") : QString()));
}

void QueryBox::showOne(const Catalogue& catalogue, TitleId title)
{
    QString name = fromUtf8(catalogue.title(title));
    if (const auto year = catalogue.releaseYear(title))
        name += QStringLiteral(" %1").arg(*year);
    m_title->setText(name);
    const QString genres = fromUtf8(catalogue.list(ListField::Genres).joined(title));
    m_facts->setText(typeName(catalogue.type(title)) + (genres.isEmpty() ? QString() : QStringLiteral(" · ") + genres));
}

void QueryBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), currentTheme().surface, currentTheme().border, 6);
}

} // namespace marquee
