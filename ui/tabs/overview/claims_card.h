// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace marquee {

/// The claims that were put to the test, one below the other, each with its verdict; all strips on one scale.
class ClaimsCard final : public Card
{
    Q_OBJECT
public:
    explicit ClaimsCard(QWidget* parent = nullptr);

    void setClaims(const std::vector<Claim>& claims);

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace marquee
