// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/slate/slate_rules_bar.h"

#include "explorer/wording.h"
#include "widgets/dense_button.h"
#include "widgets/flow_layout.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSpinBox>

#include <algorithm>

namespace marquee {
namespace {

constexpr int kMostTitles = 100;
constexpr int kMostNamed = 2; ///< countries the button names; of more it gives the number

} // namespace

SlateRulesBar::SlateRulesBar(QWidget* parent) : QWidget(parent)
{
    auto* fields = new FlowLayout(this, 12);
    fields->setContentsMargins(12, 8, 12, 8);
    m_size = addField(*fields, tr("Titles"), 1, kMostTitles, static_cast<int>(m_rules.size));
    m_perGenre = addField(*fields, tr("Most of a genre"), 0, kMostTitles, 0);
    m_perGenre->setSpecialValueText(tr("any"));
    m_nonEnglish = addField(*fields, tr("Not English, at least"), 0, 100, 0);
    m_nonEnglish->setSuffix(tr(" %"));
    m_nonEnglish->setSingleStep(10);
    m_countries = new DenseButton({}, nullptr, IconName::ChevronDown);
    fields->addWidget(m_countries);
    connect(m_countries, &QPushButton::clicked, this, [this] {
        QMenu menu;
        fillCountries(menu);
        menu.exec(m_countries->mapToGlobal(QPoint(0, m_countries->height())));
    });
    showCountries();
}

QSpinBox* SlateRulesBar::addField(FlowLayout& fields, const QString& name, int low, int high, int value)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto* label = new ThemedLabel(name, FontRole::Table, &Theme::text2);
    auto* field = new QSpinBox;
    field->setRange(low, high);
    field->setValue(value);
    field->setAccessibleName(name);
    field->setKeyboardTracking(false); // a slate for "1" while "12" is typed helps nobody
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    fields.addWidget(pair);
    connect(field, &QSpinBox::valueChanged, this, &SlateRulesBar::tell);
    return field;
}

void SlateRulesBar::setCatalogue(const CataloguePtr& catalogue)
{
    m_catalogue = catalogue;
    std::erase_if(m_rules.countries, [&](const std::string& country) {
        if (!catalogue)
            return true;
        const auto& dictionary = catalogue->list(ListField::Countries).dictionary();
        for (Dictionary::Code code = 0; code < dictionary.size(); ++code)
            if (catalogue->list(ListField::Countries).label(code) == country)
                return false;
        return true;
    });
    showCountries();
}

void SlateRulesBar::fillCountries(QMenu& menu)
{
    if (!m_rules.countries.empty()) {
        menu.addAction(tr("Anywhere"), this, [this] {
            m_rules.countries.clear();
            showCountries();
            emit rulesChanged();
        });
        menu.addSeparator();
    }
    const ListColumn& countries = m_catalogue->list(ListField::Countries);
    std::vector<std::string> labels;
    for (Dictionary::Code code = 0; code < countries.dictionary().size(); ++code)
        labels.emplace_back(countries.label(code));
    std::sort(labels.begin(), labels.end());
    for (const std::string& label : labels) {
        auto* action = menu.addAction(fromUtf8(label).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        const auto place = std::find(m_rules.countries.begin(), m_rules.countries.end(), label);
        action->setChecked(place != m_rules.countries.end());
        connect(action, &QAction::toggled, this, [this, label](bool on) {
            std::erase(m_rules.countries, label);
            if (on)
                m_rules.countries.push_back(label);
            showCountries();
            emit rulesChanged();
        });
    }
}

void SlateRulesBar::showCountries()
{
    const auto count = static_cast<int>(m_rules.countries.size());
    QStringList names;
    for (const std::string& country : m_rules.countries)
        names << fromUtf8(country);
    m_countries->setText(count == 0            ? tr("Available anywhere")
                         : count <= kMostNamed ? tr("Available in %1").arg(names.join(tr(" and ")))
                                               : tr("Available in %1").arg(countriesText(count)));
    m_countries->setToolTip(names.join(QStringLiteral(", ")));
    m_countries->setEnabled(m_catalogue && m_catalogue->list(ListField::Countries).dictionary().size() > 0);
}

void SlateRulesBar::tell()
{
    m_rules.size = static_cast<std::size_t>(m_size->value());
    m_rules.mostPerGenre.reset();
    if (m_perGenre->value() > 0)
        m_rules.mostPerGenre = static_cast<std::size_t>(m_perGenre->value());
    m_rules.nonEnglish = m_nonEnglish->value() / 100.0;
    emit rulesChanged();
}

} // namespace marquee
