// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docks/filters/check_source.h"
#include "widgets/check_list.h"

namespace marquee {

class ExplorerState;

/// A CheckList tied to one condition of the state's filter.
class ChoiceList final : public CheckList
{
    Q_OBJECT
public:
    ChoiceList(ExplorerState& state, CheckSource source, int shownAtFirst, QWidget* parent = nullptr);

    const CheckSource& source() const noexcept { return m_source; }
    const QList<CheckChoice>& choices() const noexcept { return m_choices; }
    QStringList chosenLabels() const; ///< as the state's filter has them
    void readDataset();
    void readFilter();

private:
    void store(int index, bool chosen);

    ExplorerState& m_state;
    CheckSource m_source;
    QList<CheckChoice> m_choices;
};

} // namespace marquee
