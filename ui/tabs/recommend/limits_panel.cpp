// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/limits_panel.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace marquee {
namespace {

constexpr std::size_t kLabelsOffered = 24;

QString joined(const std::vector<std::string>& labels)
{
    QStringList texts;
    for (const auto& label : labels)
        texts << fromUtf8(label);
    return texts.join(LimitsPanel::tr(" or "));
}

/// The most frequent labels of a column, most frequent first.
std::vector<std::string> frequentLabels(const ListColumn& column)
{
    std::vector<Dictionary::Code> order(column.dictionary().size());
    std::iota(order.begin(), order.end(), 0U);
    const auto& counts = column.counts();
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return counts[a] > counts[b] || (counts[a] == counts[b] && column.label(a) < column.label(b));
    });
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < std::min(kLabelsOffered, order.size()); ++i)
        labels.push_back(column.label(order[i]));
    return labels;
}

} // namespace

LimitsPanel::LimitsPanel(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_note(new WrapLabel({}, FontRole::Footer, &Theme::text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new ThemedLabel(tr("Hard limits"), FontRole::CardTitle));
    heading->addStretch();
    auto* add = new LinkButton(tr("Add"));
    connect(add, &LinkButton::clicked, this, [this, add] {
        if (!m_state.dataset())
            return;
        QMenu menu;
        fillMenu(menu);
        menu.exec(add->mapToGlobal(QPoint(0, add->height())));
    });
    heading->addWidget(add);
    column->addLayout(heading);
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips, 6);
    column->addWidget(chips);
    column->addWidget(m_note);
    connect(&m_state.pickDesk(), &PickDesk::optionsChanged, this, &LimitsPanel::showLimits);
    showLimits();
}

void LimitsPanel::change(const std::function<void(PickLimits&)>& edit)
{
    PickOptions options = m_state.pickDesk().options();
    edit(options.limits);
    m_state.pickDesk().setOptions(options);
}

void LimitsPanel::fillMenu(QMenu& menu)
{
    const auto& catalogue = *m_state.dataset()->catalogue;
    if (catalogue.has(Role::Type))
        for (const TitleType type : {TitleType::Film, TitleType::Series})
            menu.addAction(tr("Type: %1").arg(typeName(type)), this,
                           [this, type] { change([&](PickLimits& limits) { limits.type = type; }); });
    menu.addAction(tr("Rated only"), this, [this] { change([](PickLimits& limits) { limits.ratedOnly = true; }); });
    menu.addSeparator();
    addListMenu(menu, tr("Language"), catalogue.list(ListField::Languages), &PickLimits::languages);
    addListMenu(menu, tr("Available in"), catalogue.list(ListField::Countries), &PickLimits::countries);
    addListMenu(menu, tr("Age rating"), catalogue.ageRatings(), &PickLimits::ageRatings);
    auto* runtimes = menu.addMenu(tr("Runtime"));
    for (const RuntimeClass runtime :
         {RuntimeClass::Under30, RuntimeClass::From30To60, RuntimeClass::From60To120, RuntimeClass::Over120})
        runtimes->addAction(runtimeName(runtime), this, [this, runtime] {
            change([&](PickLimits& limits) {
                if (std::find(limits.runtimes.begin(), limits.runtimes.end(), runtime) == limits.runtimes.end())
                    limits.runtimes.push_back(runtime);
            });
        });
    addNumberMenu(menu);
}

void LimitsPanel::addListMenu(QMenu& menu, const QString& title, const ListColumn& column,
                              std::vector<std::string> PickLimits::*member)
{
    const auto labels = frequentLabels(column);
    if (labels.empty())
        return;
    auto* sub = menu.addMenu(title);
    for (const auto& label : labels)
        sub->addAction(fromUtf8(label), this, [this, label, member] {
            change([&](PickLimits& limits) {
                auto& list = limits.*member;
                if (std::find(list.begin(), list.end(), label) == list.end())
                    list.push_back(label);
            });
        });
}

void LimitsPanel::addNumberMenu(QMenu& menu)
{
    const auto ask = [this](const QString& what, int start, int low, int high,
                            std::function<void(PickLimits&, int)> set) {
        bool accepted = false;
        const int value = QInputDialog::getInt(this, tr("Hard limit"), what, start, low, high, 1, &accepted);
        if (accepted)
            change([&](PickLimits& limits) { set(limits, value); });
    };
    menu.addSeparator();
    if (m_state.dataset()->has(Measure::ReleaseYear)) {
        menu.addAction(tr("Released from…"), this, [ask] {
            ask(tr("Released in or after"), 2000, 1880, 2100,
                [](PickLimits& limits, int year) { limits.yearMin = year; });
        });
        menu.addAction(tr("Released until…"), this, [ask] {
            ask(tr("Released in or before"), 2020, 1880, 2100,
                [](PickLimits& limits, int year) { limits.yearMax = year; });
        });
    }
    if (m_state.dataset()->has(Measure::ImdbVotes))
        menu.addAction(tr("Minimum votes…"), this, [ask] {
            ask(tr("IMDb votes, at least"), 1000, 0, 100000000,
                [](PickLimits& limits, int votes) { limits.minVotes = votes; });
        });
}

void LimitsPanel::addChip(const QString& name, const QString& value, std::function<void(PickLimits&)> remove)
{
    QList<ChipPart> parts;
    if (!name.isEmpty())
        parts << ChipPart{name + QLatin1Char(' '), false};
    parts << ChipPart{value, true};
    auto* chip = new FilterChip(parts);
    connect(chip, &FilterChip::removed, this, [this, remove = std::move(remove)] { change(remove); });
    m_chips->addWidget(chip);
}

void LimitsPanel::showLimits()
{
    while (auto* item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be the sender
        delete item;
    }
    const PickLimits& limits = m_state.pickDesk().options().limits;
    if (limits.type)
        addChip(tr("Type:"), typeName(*limits.type), [](PickLimits& l) { l.type.reset(); });
    if (limits.ratedOnly)
        addChip({}, tr("Rated only"), [](PickLimits& l) { l.ratedOnly = false; });
    if (!limits.languages.empty())
        addChip(tr("Language:"), joined(limits.languages), [](PickLimits& l) { l.languages.clear(); });
    if (!limits.countries.empty())
        addChip(tr("Available in:"), joined(limits.countries), [](PickLimits& l) { l.countries.clear(); });
    if (!limits.ageRatings.empty())
        addChip(tr("Age rating:"), joined(limits.ageRatings), [](PickLimits& l) { l.ageRatings.clear(); });
    if (!limits.runtimes.empty()) {
        QStringList names;
        for (const RuntimeClass runtime : limits.runtimes)
            names << runtimeName(runtime);
        addChip(tr("Runtime:"), names.join(tr(" or ")), [](PickLimits& l) { l.runtimes.clear(); });
    }
    if (limits.yearMin)
        addChip(tr("Released from"), QString::number(*limits.yearMin), [](PickLimits& l) { l.yearMin.reset(); });
    if (limits.yearMax)
        addChip(tr("Released until"), QString::number(*limits.yearMax), [](PickLimits& l) { l.yearMax.reset(); });
    if (limits.minVotes)
        addChip(tr("Votes, at least"), integerText(static_cast<qint64>(*limits.minVotes)),
                [](PickLimits& l) { l.minVotes.reset(); });
    m_chips->parentWidget()->setVisible(m_chips->count() > 0);
}

void LimitsPanel::showList(const PickList& list)
{
    const auto all = m_state.dataset() ? static_cast<qint64>(m_state.dataset()->all().size()) : 0;
    m_note->setText(tr("%1 of %2 titles may be picked. The title itself and repeats of it are left out.")
                        .arg(integerText(static_cast<qint64>(list.candidates)), integerText(all)));
}

} // namespace marquee
