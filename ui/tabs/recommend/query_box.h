// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QWidget>

namespace marquee {

class ElidedLabel;
class ExplorerState;
class IconButton;
class WrapLabel;

/// Which titles the picks are for, the way to another, and back to those asked about before.
class QueryBox final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBox(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void changeRequested(); ///< the user wants to look for another title

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeButtons();
    void showQuery();
    void showSeveral(const Catalogue& catalogue);
    void showOne(const Catalogue& catalogue, TitleId title);

    ExplorerState& m_state;
    ElidedLabel* m_title;
    WrapLabel* m_facts;
    IconButton* m_back;
    IconButton* m_forward;
};

} // namespace marquee
