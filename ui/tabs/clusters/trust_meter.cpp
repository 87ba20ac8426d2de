// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/trust_meter.h"

#include "explorer/stability_check.h"
#include "explorer/wording.h"
#include "tabs/clusters/trust_bar.h"
#include "widgets/dense_button.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

TrustMeter::TrustMeter(StabilityCheck& check, QWidget* parent)
    : QWidget(parent), m_check(check), m_button(new DenseButton(tr("Check"))),
      m_seeds(new TrustBar(tr("Other starts"))), m_resamples(new TrustBar(tr("Other samples"))),
      m_words(new WrapLabel({}, FontRole::Footer, &Theme::text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new ThemedLabel(tr("Do these clusters hold?"), FontRole::CardTitle));
    head->addStretch();
    head->addWidget(m_button);
    column->addLayout(head);
    column->addWidget(m_seeds);
    column->addWidget(m_resamples);
    column->addWidget(m_words);
    m_seeds->setToolTip(tr("Adjusted Rand index between fits with 20 seeds, median: 1 is the same clusters every "
                           "time, 0 is chance"));
    m_resamples->setToolTip(tr("Adjusted Rand index between fits to 20 samples of 80 % of the titles, median"));
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (m_check.job().isRunning())
            m_check.job().cancel();
        else
            m_check.run();
    });
    connect(&m_check, &StabilityCheck::failed, this,
            [this](const Error& error) { m_failure = tr("The check failed: %1").arg(fromUtf8(describe(error))); });
    connect(&m_check, &StabilityCheck::changed, this, &TrustMeter::refresh);
    connect(&m_check.job(), &Job::started, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&m_check.job(), &Job::finished, this, &TrustMeter::refresh);
    refresh();
}

void TrustMeter::refresh()
{
    const auto& found = m_check.result();
    const bool running = m_check.job().isRunning();
    m_button->setText(running ? tr("Cancel") : tr("Check"));
    m_button->setVisible(running || !found);
    for (TrustBar* bar : {m_seeds, m_resamples})
        bar->setVisible(found != nullptr);
    if (found) {
        m_seeds->setValue(found->overSeeds);
        m_resamples->setValue(found->overResamples);
    }
    m_words->setText(sentence());
}

/// By the adjusted Rand index: from 0.9 on excellent, 0.8 good, 0.65 moderate, below poor (Steinley 2004, "Properties
/// of the Hubert-Arabie adjusted Rand index").
QString TrustMeter::sentence() const
{
    const auto& found = m_check.result();
    if (!m_failure.isEmpty())
        return m_failure;
    if (!found)
        return tr("Clusters the data again from 20 other starts and on 20 samples of the titles, and compares.");
    const double least = std::min(found->overSeeds, found->overResamples);
    if (least >= 0.9)
        return tr("They hold: other starts and other samples of the titles give almost the same clusters.");
    if (least >= 0.8)
        return tr("They hold by and large: titles at the edges change sides.");
    if (least >= 0.65)
        return tr("Some hold, others do not: read in each passport how far to trust it.");
    return tr("They do not repeat: take them as one view among several, or try another k or other weights.");
}

} // namespace marquee
