// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class LinkButton;
class WrapLabel;

/// What stands where nothing can be shown: one sentence that says what is missing, and the way out as a link.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& sentence, const QString& link = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setLink(const QString& link); ///< empty: no link

signals:
    void linkActivated();

private:
    WrapLabel* m_sentence;
    LinkButton* m_link;
};

} // namespace marquee
