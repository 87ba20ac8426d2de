// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_layer.h"

#include <QStringList>

namespace marquee {

/// The user's choices for the cluster scatter that outlast a session. Kept in QSettings.
struct ScatterOptions
{
    QStringList hoverKeys; ///< hoverFieldKey() of the hover card's lines
    bool animated = true;  ///< zooming takes a moment; off for whom movement disturbs
    bool labels = true;    ///< names of titles beside their points
    PointsMode mode = PointsMode::Automatic;
    bool jitter = false; ///< moves points apart on axes of whole numbers; off again at every start

    static ScatterOptions remembered();
    void remember() const;
};

} // namespace marquee
