// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/critique.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace marquee {

class ExplorerState;
class FlowLayout;
class LinkButton;

/// "Like this, but …": what picks for a title should have more or less of than the title. Hidden while one title is
/// not what is asked about.
class CritiquePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CritiquePanel(ExplorerState& state, QWidget* parent = nullptr);

private:
    QWidget* makeWishes();
    QLineEdit* makeTagField(const QString& placeholder, std::vector<std::string> Critique::*tags);
    QPushButton* makeWish(const QString& words, bool Critique::*wish);
    void addTag(QLineEdit* field, std::vector<std::string> Critique::*tags, const QString& typed);
    void addChips(const QString& words, std::vector<std::string> Critique::*tags);
    void offerTags();
    void showCritique();
    void showWishes(const Critique& critique);

    struct Wish
    {
        QPushButton* button;
        bool Critique::*wish;
    };
    ExplorerState& m_state;
    LinkButton* m_reset;
    std::vector<Wish> m_wishes;
    QLineEdit* m_more;
    QLineEdit* m_less;
    FlowLayout* m_chips;
};

} // namespace marquee
