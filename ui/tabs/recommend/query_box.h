// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ElidedLabel;
class ExplorerState;
class WrapLabel;

/// Which title the picks are for, and the way to another.
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
    void showQuery();

    ExplorerState& m_state;
    ElidedLabel* m_title;
    WrapLabel* m_facts;
};

} // namespace marquee
