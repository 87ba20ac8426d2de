// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tabs/clusters/clusters_fixture.h"

#include <QComboBox>

#include <cstdlib>

namespace marquee::test {

/// The Clusters tab with what a mouse does in its scatter.
struct ScatterFixture : ClustersFixture
{
    using ClustersFixture::ClustersFixture;
    static constexpr int kClearance = 4; ///< px between an outline and every point: what it holds is beyond doubt

    const ScatterPoints& points() const { return *scatter().layer().points(); }

    QComboBox* box(const QString& name) const
    {
        for (auto* box : tab.findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }

    /// The entry with this text, chosen by the arrow keys.
    void chooseIn(const QString& name, const QString& text) const
    {
        auto* chosen = box(name);
        const int wanted = chosen->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        chosen->setFocus();
        while (chosen->currentIndex() != wanted)
            QTest::keyClick(chosen, chosen->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    /// Clicks the tool whose words begin so.
    void clickTool(const QString& name) const
    {
        for (auto* button : tab.findChildren<QAbstractButton*>())
            if (button->accessibleName().startsWith(name))
                QTest::mouseClick(button, Qt::LeftButton);
    }

    template<typename Inside>
    TitleIds titlesWhere(const Inside& inside) const
    {
        TitleIds titles;
        for (const TitleId id : points().titles)
            if (inside(scatter().positionOf(id).value()))
                titles.push_back(id);
        return titles;
    }

    /// The middle of the first cluster's points.
    QPoint heart() const
    {
        QPoint sum;
        const TitleIds titles = titlesOf(0);
        for (const TitleId id : titles)
            sum += scatter().positionOf(id).value();
        return sum / static_cast<double>(titles.size());
    }

    /// Lassoes a diamond about a place that passes no point closely; returns what lies in it.
    TitleIds lasso(const QPoint& centre, Qt::KeyboardModifiers modifiers = {}) const
    {
        const auto distance = [&](const QPoint& place) { return (place - centre).manhattanLength(); };
        int radius = 40;
        while (!titlesWhere([&](const QPoint& p) { return std::abs(distance(p) - radius) <= kClearance; }).empty())
            ++radius;
        drag(canvas(),
             {centre + QPoint(0, -radius), centre + QPoint(radius, 0), centre + QPoint(0, radius),
              centre + QPoint(-radius, 0), centre + QPoint(0, -radius)},
             modifiers);
        return titlesWhere([&](const QPoint& place) { return distance(place) < radius; });
    }

    /// A rectangle about the middle whose edges pass no point closely.
    QRect clearRectangle() const
    {
        QRect area(heart() - QPoint(60, 45), heart() + QPoint(60, 45));
        const auto touches = [&](const QPoint& place) {
            return area.adjusted(-kClearance, -kClearance, kClearance, kClearance).contains(place) &&
                   !area.adjusted(kClearance, kClearance, -kClearance, -kClearance).contains(place);
        };
        while (!titlesWhere(touches).empty())
            area.adjust(-1, -1, 1, 1);
        return area;
    }
};

} // namespace marquee::test
