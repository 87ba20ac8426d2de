// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marquee {

/// The user's choices for the cluster scatter that outlast a session. Kept in QSettings.
struct ScatterOptions
{
    QStringList hoverKeys; ///< hoverFieldKey() of the hover card's lines
    bool animated = true;  ///< zooming takes a moment; off for whom movement disturbs

    static ScatterOptions remembered();
    void remember() const;
};

} // namespace marquee
