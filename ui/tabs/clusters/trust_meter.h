// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class DenseButton;
class StabilityCheck;
class TrustBar;
class WrapLabel;

/// How far the clusters on screen can be believed in: a button that starts the check, then two figures and a sentence.
class TrustMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustMeter(StabilityCheck& check, QWidget* parent = nullptr);

private:
    void refresh();
    QString sentence() const;

    StabilityCheck& m_check;
    DenseButton* m_button;
    TrustBar* m_seeds;
    TrustBar* m_resamples;
    WrapLabel* m_words;
    QString m_failure; ///< of the last check
};

} // namespace marquee
