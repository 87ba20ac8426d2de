// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/combo_section.h"

#include "docks/filters/choice_list.h"
#include "docks/filters/popup_combo.h"
#include "theme/numbers.h"
#include "theme/scale.h"

namespace marquee {
namespace {

constexpr int kPopupWidth = 260; ///< names of countries in full
constexpr int kAllRows = 1000;   // the list scrolls by itself: nothing is behind a "more"

} // namespace

ComboSection::ComboSection(ExplorerState& state, const QString& title, const CheckSource& source, QWidget* parent)
    : FilterSection(state, title, parent), m_combo(new PopupCombo(this)),
      m_list(new ChoiceList(state, source, kAllRows))
{
    m_combo->setLeastPopupWidth(scaled(kPopupWidth));
    m_combo->setAccessibleName(title);
    m_combo->setPopup(m_list);
    setBody(m_combo);
}

bool ComboSection::readDataset()
{
    m_list->readDataset();
    return !m_list->choices().isEmpty();
}

void ComboSection::readFilter()
{
    m_list->readFilter();
    const QStringList chosen = m_list->chosenLabels();
    m_combo->setText(chosen.isEmpty()
                         ? tr("Any of %1 %2").arg(integerText(m_list->choices().size()), m_list->source().plural)
                         : chosen.join(tr(", ")));
}

} // namespace marquee
