// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/query_box.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/style_painter.h"
#include "widgets/elided_label.h"
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
      m_facts(new WrapLabel({}, FontRole::Footer, &Theme::text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    auto* change = new LinkButton(tr("Change"));
    change->setAccessibleName(tr("Choose another title"));
    connect(change, &LinkButton::clicked, this, &QueryBox::changeRequested);
    row->addWidget(change);
    connect(&m_state.pickDesk(), &PickDesk::questionChanged, this, &QueryBox::showQuery);
    showQuery();
}

void QueryBox::showQuery()
{
    const auto& query = m_state.pickDesk().titles();
    if (query.empty() || !m_state.dataset()) {
        m_title->setText(tr("No title chosen"));
        m_facts->setText(tr("Click a row, a point or a pick, or press Ctrl+K."));
        return;
    }
    const auto& catalogue = *m_state.dataset()->catalogue;
    if (query.size() > 1) {
        QStringList names;
        for (const auto id : std::span(query).first(std::min(kMostNames, query.size())))
            names << fromUtf8(catalogue.title(id));
        m_title->setText(tr("%1 together").arg(titlesText(static_cast<qint64>(query.size()))));
        m_facts->setText(names.join(QStringLiteral(", ")) +
                         (query.size() > kMostNames ? QStringLiteral("…") : QString()));
        return;
    }
    QString title = fromUtf8(catalogue.title(query.front()));
    if (const auto year = catalogue.releaseYear(query.front()))
        title += QStringLiteral(" %1").arg(*year);
    m_title->setText(title);
    const QString genres = fromUtf8(catalogue.list(ListField::Genres).joined(query.front()));
    m_facts->setText(typeName(catalogue.type(query.front())) +
                     (genres.isEmpty() ? QString() : QStringLiteral(" · ") + genres));
}

void QueryBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), currentTheme().surface, currentTheme().border, 6);
}

} // namespace marquee
