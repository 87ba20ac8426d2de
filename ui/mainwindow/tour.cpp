// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tour.h"

#include "base/error.h"
#include "explorer/explorer_state.h"
#include "mainwindow/main_window.h"

#include <QDir>
#include <QPixmap>

#include <cmath>
#include <utility>

namespace marquee {

namespace {

constexpr int kLookMs = 40;
// Views start work of their own from queued signals and timers, so that one quiet look proves nothing.
constexpr int kQuietLooks = 12;

} // namespace

std::optional<TitleId> bestKnownTitle(const Dataset& data)
{
    const auto votes = data.numbers(Measure::ImdbVotes);
    std::optional<TitleId> best;
    const auto worse = [&](TitleId a, TitleId b) { // is a less known, or known by fewer voices, than b?
        const Basis basisA = data.scores->basis[a.row], basisB = data.scores->basis[b.row];
        if (basisA != basisB)
            return basisA > basisB;
        const double votesA = votes.empty() || std::isnan(votes[a.row]) ? -1 : votes[a.row];
        const double votesB = votes.empty() || std::isnan(votes[b.row]) ? -1 : votes[b.row];
        return votesA < votesB;
    };
    for (const TitleId id : data.all())
        if (!best || worse(*best, id))
            best = id;
    return best;
}

Tour::Tour(ExplorerState& state, MainWindow& window, QString folder)
    : QObject(&window), m_state(state), m_window(window), m_folder(std::move(folder))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    connect(&m_state, &ExplorerState::openFailed, this,
            [this](const Error& error) { end(QString::fromStdString(describe(error))); });
}

void Tour::start(const QString& file)
{
    if (!QDir().mkpath(m_folder)) {
        end(tr("the folder %1 cannot be made").arg(m_folder));
        return;
    }
    m_state.openFile(file);
    m_timer.start();
}

void Tour::look()
{
    const bool quiet = m_state.dataset() && !m_state.busy();
    m_quietLooks = quiet ? m_quietLooks + 1 : 0;
    if (m_quietLooks < kQuietLooks)
        return;
    m_quietLooks = 0;
    if (!m_ready)
        pickTitle();
    else if (!takePicture())
        return;
    visitNext();
}

void Tour::pickTitle()
{
    m_window.goTo(TabId::Recommend); // a title picked elsewhere would bring its card into that tab's picture
    m_state.setCurrent(bestKnownTitle(*m_state.dataset()));
    m_ready = true;
}

void Tour::visitNext()
{
    if (m_next == kTabCount) {
        end({});
        return;
    }
    m_window.goTo(static_cast<TabId>(m_next));
    ++m_next;
}

bool Tour::takePicture()
{
    const TabId tab = static_cast<TabId>(m_next - 1);
    const QString path = QDir(m_folder).filePath(tabFileName(tab) + QLatin1String(".png"));
    if (m_window.grab().save(path, "PNG"))
        return true;
    end(tr("%1 cannot be written").arg(path));
    return false;
}

void Tour::end(const QString& error)
{
    m_timer.stop();
    emit finished(error);
}

} // namespace marquee
