// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/pick_question.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace marquee {

class ExplorerState;

/// What Recommend is asked, and the list that answers it. Every change makes the list anew before it is told, so
/// listeners find both in step. Questions can be gone back to as pages of a browser can. GUI thread only.
class PickDesk final : public QObject
{
    Q_OBJECT
public:
    explicit PickDesk(const ExplorerState& state, QObject* parent = nullptr);

    const PickQuestion& question() const noexcept { return m_question; }
    const TitleIds& titles() const noexcept { return m_question.titles; }
    const PickOptions& options() const noexcept { return m_options; }

    void ask(TitleIds titles);                  ///< instead of what was asked; several together, or none
    void setCritique(const Critique& critique); ///< of the one title asked about
    void setPersona(const Persona& persona);    ///< kept, asked about only while askAudience(true)
    void askAudience(bool audience);
    void setExcluded(TitleId title, bool excluded); ///< until another question is asked
    void setPinned(TitleId title, bool pinned);     ///< likewise; within the limits only
    void setOptions(const PickOptions& options);

    bool canGoBack() const noexcept { return !m_back.empty(); }
    bool canGoForward() const noexcept { return !m_forward.empty(); }
    void goBack();
    void goForward();

    /// Pinned titles first, in their order, then the ranking. Null: nothing can be shown, and whyNone() says why.
    const std::shared_ptr<const PickList>& list() const noexcept { return m_list; }
    const QString& whyNone() const noexcept { return m_whyNone; }
    /// The question with other options: for lists beside list() (slates, other presets, perturbed weights). Safe in a
    /// worker: it holds what it needs. Null while there is no recommender or nothing is asked.
    std::function<Result<PickList>(const PickOptions&)> ranker() const;
    /// What the persona names and the catalogue lacks.
    const std::vector<std::string>& unknown() const noexcept { return m_unknown; }

signals:
    void questionChanged();
    void optionsChanged();
    void listChanged(); ///< after the other two, and when the recommender is another

private:
    friend class ExplorerState;
    bool put(TitleIds titles);                               ///< ask() that tells nobody; whether it was news
    void tell();                                             ///< of a new question
    void announce();                                         ///< that everything is new
    void forget();                                           ///< silently: another catalogue
    void leaveOut(const std::function<bool(TitleId)>& gone); ///< silently

    void remember();
    void take(const PickQuestion& question);
    void makeList();
    QString obstacle() const;
    Result<PickList> withPinned(const PickOptions& options) const;

    const ExplorerState& m_state;
    PickQuestion m_question;
    PickOptions m_options;
    std::vector<PickQuestion> m_back, m_forward;
    std::shared_ptr<const PickList> m_list;
    QString m_whyNone;
    std::vector<std::string> m_unknown;
};

} // namespace marquee
