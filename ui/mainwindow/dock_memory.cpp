// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/dock_memory.h"

#include <QSettings>

namespace marquee {

namespace {

QString key(TabId tab, const char* dock)
{
    return QStringLiteral("docks/%1/%2").arg(tabFileName(tab), QLatin1String(dock));
}

} // namespace

DockMemory::DockMemory()
{
    const QSettings settings;
    for (int i = 0; i < kTabCount; ++i) {
        const auto tab = static_cast<TabId>(i);
        const Docks first = firstRun(tab);
        m_docks.at(static_cast<std::size_t>(i)) = {settings.value(key(tab, "filters"), first.filters).toBool(),
                                                   settings.value(key(tab, "title_card"), first.titleCard).toBool(),
                                                   settings.value(key(tab, "title_card_closed"), false).toBool()};
    }
}

DockMemory::Docks DockMemory::firstRun(TabId tab)
{
    switch (tab) {
    case TabId::Catalogue:
        return {true, true, false};
    case TabId::Explore:
        return {true, false, false};
    case TabId::Recommend:
        return {false, true, false};
    case TabId::Overview:
    case TabId::Clusters:
    case TabId::Quality:
        break;
    }
    return {};
}

void DockMemory::remember(TabId tab, Docks docks)
{
    Docks& known = m_docks.at(static_cast<std::size_t>(tab));
    if (known == docks)
        return;
    known = docks;
    QSettings settings;
    settings.setValue(key(tab, "filters"), docks.filters);
    settings.setValue(key(tab, "title_card"), docks.titleCard);
    settings.setValue(key(tab, "title_card_closed"), docks.cardClosed);
}

} // namespace marquee
