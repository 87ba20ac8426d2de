// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace marquee {

class IconButton;
class IconLabel;
class ThemedLabel;

/// A message above the tabs that does not stop the work: what happened, and what to do. Stays until it is closed or
/// another one takes its place.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& what, const QString& remedy);
    void showWarning(const QString& what, const QString& remedy);
    void showNote(const QString& what, const QString& remedy = {});

    /// One way to answer; `act` may be empty. Any answer closes the message.
    struct Answer
    {
        QString text;
        std::function<void()> act;
    };
    /// A warning with a button for each answer.
    void ask(const QString& what, const QString& remedy, const std::vector<Answer>& answers);

    void dismiss();
    QString text() const; ///< what it says at the moment, empty when hidden

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Kind
    {
        Error,
        Warning,
        Note
    };
    void present(Kind kind, const QString& what, const QString& remedy);
    void removeAnswers();

    Kind m_kind = Kind::Note;
    IconLabel* m_icon;
    ThemedLabel* m_what;
    ThemedLabel* m_remedy;
    QHBoxLayout* m_answers;
    IconButton* m_close;
};

} // namespace marquee
