// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/missing_card.h"

#include "explorer/wording.h"
#include "tabs/quality/missing_map_view.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QGridLayout>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace marquee {

namespace {

constexpr std::size_t kMostKinds = 9;
constexpr std::size_t kMostOfField = 2;
constexpr int kSideWidth = 270;

/// Everybody, then the worst of each field, the largest share first: one field alone would fill the list, since a title
/// is available in many countries.
std::vector<WhoLacks> kindsToShow(const std::vector<WhoLacks>& who)
{
    std::vector<WhoLacks> kinds;
    std::map<std::string, std::size_t> ofField;
    for (const WhoLacks& kind : who)
        if (kinds.size() < kMostKinds && ofField[kind.field]++ < kMostOfField)
            kinds.push_back(kind);
    if (!kinds.empty())
        std::stable_sort(kinds.begin() + 1, kinds.end(),
                         [](const WhoLacks& a, const WhoLacks& b) { return a.share > b.share; });
    return kinds;
}

QString nameOf(const WhoLacks& kind)
{
    if (kind.label.empty())
        return MissingCard::tr("All titles");
    const QString label = fromUtf8(kind.label);
    return kind.field == "Country" ? MissingCard::tr("Available in %1").arg(label) : label;
}

} // namespace

MissingCard::MissingCard(QWidget* parent)
    : Card(tr("Missing values"),
           tr("dark: missing; titles sorted by what they lack, columns missing together stand together"), parent),
      m_map(new MissingMapView), m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_side(new QVBoxLayout)
{
    auto* body = new QWidget;
    body->setLayout(m_line);
    m_line->setContentsMargins({});
    m_line->setSpacing(scaled(16));
    m_line->addWidget(m_map, 1);
    auto* side = new QWidget;
    side->setFixedWidth(scaled(kSideWidth));
    side->setLayout(m_side);
    m_side->setContentsMargins({});
    m_line->addWidget(side);
    setBody(body);
    connect(m_map, &MissingMapView::titlesChosen, this, [this](const TitleIds& titles, const QString& column) {
        emit titlesChosen(titles, tr("%1 missing").arg(column));
    });
    setFigures(nullptr);
}

void MissingCard::setFigures(const QualityFiguresPtr& figures)
{
    static const MissingMap kNothing;
    const MissingMap& map = figures ? figures->map : kNothing;
    m_map->setMap(map, figures ? figures->data : nullptr);
    delete m_who;
    m_who = makeWho(figures ? figures->withoutCritics : std::vector<WhoLacks>());
    m_side->addWidget(m_who);
    if (!figures)
        return setFooter(tr("Computed in the background."));
    setFooter(tr("%1; columns that all or none have are not drawn").arg(titlesText(static_cast<qint64>(map.titles))),
              tr("%1 patterns of gaps").arg(integerText(static_cast<qint64>(map.patternCount))));
}

void MissingCard::setNarrow(bool narrow)
{
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* MissingCard::makeWho(const std::vector<WhoLacks>& who)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(new ThemedLabel(tr("Who lacks critic scores"), FontRole::CardTitle), 0, 0, 1, 3);
    if (who.empty())
        grid->addWidget(new WrapLabel(tr("The file has no critic scores.")), 1, 0, 1, 3);
    for (const WhoLacks& kind : kindsToShow(who)) {
        const int row = grid->rowCount();
        const QString name = nameOf(kind);
        auto* show = new LinkButton(integerText(static_cast<qint64>(kind.lacking)));
        show->setAccessibleName(
            tr("Show %1 without critic scores: %2").arg(titlesText(static_cast<qint64>(kind.lacking)), name));
        connect(show, &LinkButton::clicked, this,
                [this, ids = kind.ids, name] { emit showRequested(ids, tr("no critic score: %1").arg(name)); });
        grid->addWidget(new ElidedLabel(name, FontRole::Table), row, 0);
        grid->addWidget(new ThemedLabel(percentText(kind.share), FontRole::Table, &Theme::text2), row, 1,
                        Qt::AlignRight);
        grid->addWidget(show, row, 2, Qt::AlignRight);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

} // namespace marquee
