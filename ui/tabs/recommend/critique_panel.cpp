// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/critique_panel.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace marquee {
namespace {

/// The tags of a catalogue, those of most titles first.
QStringList tagsByFrequency(const ListColumn& tags)
{
    std::vector<Dictionary::Code> order(tags.dictionary().size());
    std::iota(order.begin(), order.end(), 0U);
    const auto& counts = tags.counts();
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
    QStringList labels;
    for (const auto code : order)
        labels << fromUtf8(tags.label(code));
    return labels;
}

} // namespace

CritiquePanel::CritiquePanel(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_reset(new LinkButton(tr("Start over"))),
      m_more(makeTagField(tr("More of a tag…"), &Critique::more)),
      m_less(makeTagField(tr("Less of a tag…"), &Critique::less))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new ThemedLabel(tr("Like this, but …"), FontRole::CardTitle));
    heading->addStretch();
    heading->addWidget(m_reset);
    column->addLayout(heading);
    column->addWidget(makeWishes());
    auto* fields = new QHBoxLayout;
    fields->setSpacing(6);
    fields->addWidget(m_more);
    fields->addWidget(m_less);
    column->addLayout(fields);
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips, 6);
    column->addWidget(chips);

    m_reset->setAccessibleName(tr("Start over: picks like the title itself"));
    connect(m_reset, &LinkButton::clicked, this, [this] { m_state.pickDesk().setCritique({}); });
    connect(&m_state, &ExplorerState::datasetChanged, this, &CritiquePanel::offerTags);
    connect(&m_state.pickDesk(), &PickDesk::questionChanged, this, &CritiquePanel::showCritique);
    offerTags();
    showCritique();
}

QWidget* CritiquePanel::makeWishes()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 6);
    flow->addWidget(makeWish(tr("Lighter"), &Critique::lighter));
    flow->addWidget(makeWish(tr("Newer"), &Critique::newer));
    flow->addWidget(makeWish(tr("Shorter"), &Critique::shorter));
    return row;
}

QPushButton* CritiquePanel::makeWish(const QString& words, bool Critique::*wish)
{
    auto* button = new DenseButton(words);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, wish](bool on) {
        Critique critique = m_state.pickDesk().question().critique;
        critique.*wish = on;
        m_state.pickDesk().setCritique(critique);
    });
    m_wishes.push_back({button, wish});
    return button;
}

QLineEdit* CritiquePanel::makeTagField(const QString& placeholder, std::vector<std::string> Critique::*tags)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    auto* completer = new QCompleter(new QStringListModel(field), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this, field, tags](const QString& tag) { addTag(field, tags, tag); });
    connect(field, &QLineEdit::returnPressed, this,
            [this, field, tags] { addTag(field, tags, field->completer()->currentCompletion()); });
    return field;
}

void CritiquePanel::addTag(QLineEdit* field, std::vector<std::string> Critique::*tags, const QString& typed)
{
    QTimer::singleShot(0, field, &QLineEdit::clear); // the completer writes the tag into the field after this
    if (typed.isEmpty())
        return;
    Critique critique = m_state.pickDesk().question().critique;
    const std::string tag = typed.toStdString();
    for (auto* list : {&critique.more, &critique.less}) // of one tag more or less, not both
        std::erase(*list, tag);
    (critique.*tags).push_back(tag);
    m_state.pickDesk().setCritique(critique);
}

void CritiquePanel::offerTags()
{
    const QStringList tags =
        m_state.dataset() ? tagsByFrequency(m_state.dataset()->catalogue->list(ListField::Tags)) : QStringList();
    for (const QLineEdit* field : {m_more, m_less})
        static_cast<QStringListModel*>(field->completer()->model())->setStringList(tags);
    m_more->setVisible(!tags.isEmpty());
    m_less->setVisible(!tags.isEmpty());
}

void CritiquePanel::addChips(const QString& words, std::vector<std::string> Critique::*tags)
{
    for (const std::string& tag : m_state.pickDesk().question().critique.*tags) {
        auto* chip = new FilterChip({{words, false}, {fromUtf8(tag), true}});
        chip->setMaximumWidth(width());
        connect(chip, &FilterChip::removed, this, [this, tags, tag] {
            Critique critique = m_state.pickDesk().question().critique;
            std::erase(critique.*tags, tag);
            m_state.pickDesk().setCritique(critique);
        });
        m_chips->addWidget(chip);
    }
}

/// A wish that this title cannot have is not on offer, and says why.
void CritiquePanel::showWishes(const Critique& critique)
{
    const TitleId title = m_state.pickDesk().titles().front();
    for (const Wish& wish : m_wishes) {
        Critique alone;
        alone.*(wish.wish) = true;
        const auto possible = critiqued(title, alone, *m_state.dataset()->catalogue);
        wish.button->setEnabled(possible.ok());
        wish.button->setToolTip(possible.ok() ? QString() : QString::fromStdString(possible.error().detail));
        wish.button->setChecked(critique.*(wish.wish));
    }
}

void CritiquePanel::showCritique()
{
    const PickQuestion& question = m_state.pickDesk().question();
    const bool one = m_state.dataset() && !question.audience && question.titles.size() == 1;
    setVisible(one);
    while (auto* item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be the sender
        delete item;
    }
    if (!one)
        return;
    showWishes(question.critique);
    addChips(tr("More"), &Critique::more);
    addChips(tr("Less"), &Critique::less);
    m_chips->parentWidget()->setVisible(m_chips->count() > 0);
    m_reset->setVisible(!question.critique.empty());
}

} // namespace marquee
