// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QPushButton>

#include <optional>

namespace marquee {

/// Push button of a bar or a card: 24 px high, 12/500.
class DenseButton : public QPushButton
{
    Q_OBJECT
public:
    explicit DenseButton(const QString& text, QWidget* parent = nullptr, std::optional<IconName> name = {});
};

} // namespace marquee
