// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/pick_desk.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kMostRemembered = 50;

void mark(TitleIds& ascending, TitleId title, bool in)
{
    const auto place = std::lower_bound(ascending.begin(), ascending.end(), title);
    const bool is = place != ascending.end() && *place == title;
    if (in && !is)
        ascending.insert(place, title);
    else if (!in && is)
        ascending.erase(place);
}

/// Whether two questions are about the same: what is pinned or left out aside.
bool sameSubject(const PickQuestion& a, const PickQuestion& b)
{
    return a.audience == b.audience && (a.audience || (a.titles == b.titles && a.critique == b.critique));
}

} // namespace

PickDesk::PickDesk(const ExplorerState& state, QObject* parent) : QObject(parent), m_state(state)
{
    connect(&state, &ExplorerState::recommenderChanged, this, [this] {
        makeList();
        emit listChanged();
    });
    makeList();
}

void PickDesk::remember()
{
    if (!m_question.audience && m_question.titles.empty())
        return;
    m_back.push_back(m_question);
    if (m_back.size() > kMostRemembered)
        m_back.erase(m_back.begin());
    m_forward.clear();
}

void PickDesk::take(const PickQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    tell();
}

bool PickDesk::put(TitleIds titles)
{
    titles = ascendingOnce(std::move(titles));
    if (titles == m_question.titles)
        return false;
    PickQuestion next = m_question;
    next.titles = std::move(titles);
    next.critique = {};
    if (!next.audience) {
        remember();
        next.excluded.clear();
        next.pinned.clear();
    }
    m_question = std::move(next);
    return true;
}

void PickDesk::ask(TitleIds titles)
{
    askAudience(false);
    if (put(std::move(titles)))
        tell();
}

void PickDesk::setCritique(const Critique& critique)
{
    PickQuestion next = m_question;
    next.critique = critique;
    if (!sameSubject(next, m_question))
        remember();
    take(next);
}

void PickDesk::setPersona(const Persona& persona)
{
    PickQuestion next = m_question;
    next.persona = persona;
    take(next);
}

void PickDesk::askAudience(bool audience)
{
    if (audience == m_question.audience)
        return;
    remember();
    PickQuestion next = m_question;
    next.audience = audience;
    next.excluded.clear();
    next.pinned.clear();
    take(next);
}

void PickDesk::setExcluded(TitleId title, bool excluded)
{
    PickQuestion next = m_question;
    mark(next.excluded, title, excluded);
    if (excluded)
        std::erase(next.pinned, title);
    take(next);
}

void PickDesk::setPinned(TitleId title, bool pinned)
{
    PickQuestion next = m_question;
    std::erase(next.pinned, title);
    if (pinned) {
        next.pinned.push_back(title);
        mark(next.excluded, title, false);
    }
    take(next);
}

void PickDesk::setOptions(const PickOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    makeList();
    emit optionsChanged();
    emit listChanged();
}

void PickDesk::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_question);
    const PickQuestion before = std::exchange(m_question, std::move(m_back.back()));
    m_back.pop_back();
    m_question.persona = before.persona; // edits of a persona are not undone by looking at another list
    tell();
}

void PickDesk::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_question);
    const PickQuestion before = std::exchange(m_question, std::move(m_forward.back()));
    m_forward.pop_back();
    m_question.persona = before.persona;
    tell();
}

void PickDesk::tell()
{
    makeList();
    emit questionChanged();
    emit listChanged();
}

void PickDesk::announce()
{
    makeList();
    emit questionChanged();
    emit optionsChanged();
    emit listChanged();
}

void PickDesk::forget()
{
    Persona persona = std::move(m_question.persona); // speaks of no catalogue
    const bool audience = m_question.audience;
    m_question = {};
    m_question.persona = std::move(persona);
    m_question.audience = audience;
    m_options = {};
    m_back.clear();
    m_forward.clear();
    makeList();
}

void PickDesk::leaveOut(const std::function<bool(TitleId)>& gone)
{
    const auto clean = [&](PickQuestion& question) {
        for (TitleIds* ids : {&question.titles, &question.excluded, &question.pinned})
            std::erase_if(*ids, gone);
    };
    clean(m_question);
    for (auto* questions : {&m_back, &m_forward})
        for (PickQuestion& question : *questions)
            clean(question);
    makeList();
}

QString PickDesk::obstacle() const
{
    const auto count = [](std::size_t n) { return integerText(static_cast<qint64>(n)); };
    if (!m_state.dataset())
        return tr("No catalogue is open.");
    if (m_question.audience) {
        const Persona& asked = m_question.persona;
        const auto liked = [](const Persona::Label& label) { return label.weight > 0; };
        const bool any = !asked.liked.empty() || std::any_of(asked.genres.begin(), asked.genres.end(), liked) ||
                         std::any_of(asked.tags.begin(), asked.tags.end(), liked) ||
                         std::any_of(asked.people.begin(), asked.people.end(), liked);
        if (!any)
            return tr("Say what this audience likes: a title, a genre, a tag or a person.");
    } else if (m_question.titles.empty()) {
        return tr("Choose a title: click a row, a point or a bar's title, or press Ctrl+K.");
    } else if (m_question.titles.size() > kMostQueryTitles) {
        return tr("Picks can be asked for at most %1 titles at once, and %2 are chosen. Select fewer titles, "
                  "then choose Picks for the selected titles (Ctrl+P) again.")
            .arg(count(kMostQueryTitles), count(m_question.titles.size()));
    }
    return m_state.recommender() ? QString() : tr("Indexing the titles…");
}

std::function<Result<PickList>(const PickOptions&)> PickDesk::ranker() const
{
    if (!obstacle().isEmpty())
        return {};
    return [question = m_question, recommender = m_state.recommender(),
            catalogue = m_state.dataset()->catalogue](PickOptions options) -> Result<PickList> {
        if (question.audience) {
            options.limits.excluded = question.excluded;
            return recommender->picksFor(tasteOf(question.persona, *catalogue).taste, options);
        }
        if (question.critique.empty() || question.titles.size() != 1) {
            options.limits.excluded = question.excluded;
            return recommender->picks(question.titles, options);
        }
        auto critic = critiqued(question.titles.front(), question.critique, *catalogue, options.limits);
        if (!critic)
            return critic.error();
        options.limits = critic->limits;
        options.limits.excluded = question.excluded;
        return recommender->picksFor(critic->taste, options);
    };
}

/// Pinned titles are ranked by themselves, so that they carry the very score they have among all.
Result<PickList> PickDesk::withPinned(const PickOptions& options) const
{
    const auto rank = ranker();
    auto list = rank(options);
    if (!list || m_question.pinned.empty())
        return list;
    PickOptions alone = options;
    alone.limits.only = ascendingOnce(m_question.pinned);
    alone.top = alone.limits.only.size();
    const auto pinned = rank(alone);
    if (!pinned)
        return pinned.error();
    std::vector<Pick> picks;
    for (const TitleId title : m_question.pinned)
        for (const Pick& pick : pinned->picks)
            if (pick.title == title)
                picks.push_back(pick);
    for (const Pick& pick : list->picks)
        if (picks.size() < std::max(options.top, m_question.pinned.size()) &&
            std::find(m_question.pinned.begin(), m_question.pinned.end(), pick.title) == m_question.pinned.end())
            picks.push_back(pick);
    for (std::size_t i = 0; i < picks.size(); ++i)
        picks[i].rank = static_cast<int>(i) + 1;
    list->picks = std::move(picks);
    return list;
}

void PickDesk::makeList()
{
    m_list.reset();
    m_unknown.clear();
    if (m_question.audience && m_state.dataset())
        m_unknown = tasteOf(m_question.persona, *m_state.dataset()->catalogue).unknown;
    m_whyNone = obstacle();
    if (!m_whyNone.isEmpty())
        return;
    auto result = withPinned(m_options);
    if (result)
        m_list = std::make_shared<const PickList>(std::move(result).value());
    else
        m_whyNone = QString::fromStdString(describe(result.error()));
}

} // namespace marquee
