// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/block_row.h"

#include "catalogue/catalogue.h"
#include "theme/numbers.h"
#include "widgets/elided_label.h"
#include "widgets/value_slider.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSignalBlocker>

#include <array>
#include <cmath>

namespace marquee {
namespace {

constexpr double kHeaviest = 4;

struct BlockWords
{
    const char* title;
    const char* detail;
};

// In the order of the enumeration.
constexpr std::array<BlockWords, kBlockCount> kWords{{
    {QT_TRANSLATE_NOOP("BlockRow", "Scores"), QT_TRANSLATE_NOOP("BlockRow", "weighted score")},
    {QT_TRANSLATE_NOOP("BlockRow", "Popularity"), QT_TRANSLATE_NOOP("BlockRow", "log votes")},
    {QT_TRANSLATE_NOOP("BlockRow", "Awards"), QT_TRANSLATE_NOOP("BlockRow", "wins, nominations")},
    {QT_TRANSLATE_NOOP("BlockRow", "Era"), QT_TRANSLATE_NOOP("BlockRow", "release year")},
    {QT_TRANSLATE_NOOP("BlockRow", "Runtime"), QT_TRANSLATE_NOOP("BlockRow", "length")},
    {QT_TRANSLATE_NOOP("BlockRow", "Type"), QT_TRANSLATE_NOOP("BlockRow", "film or series")},
    {QT_TRANSLATE_NOOP("BlockRow", "Genres"), QT_TRANSLATE_NOOP("BlockRow", "one feature each")},
    {QT_TRANSLATE_NOOP("BlockRow", "Languages"), QT_TRANSLATE_NOOP("BlockRow", "the frequent ones")},
    {QT_TRANSLATE_NOOP("BlockRow", "Age rating"), QT_TRANSLATE_NOOP("BlockRow", "audience admitted")},
}};

} // namespace

QString blockTitle(Block block)
{
    return QCoreApplication::translate("BlockRow", kWords[static_cast<std::size_t>(block)].title);
}

QString blockDetail(Block block, const Catalogue* catalogue)
{
    if (catalogue != nullptr && block == Block::Runtime)
        return catalogue->hasRuntimeMinutes() ? QCoreApplication::translate("BlockRow", "minutes")
                                              : QCoreApplication::translate("BlockRow", "classes of length");
    if (catalogue != nullptr && block == Block::AgeRating && catalogue->size() > 0)
        return QCoreApplication::translate("BlockRow", "given for %1")
            .arg(percentText(catalogue->ageRatings().filledShare()));
    return QCoreApplication::translate("BlockRow", kWords[static_cast<std::size_t>(block)].detail);
}

BlockRow::BlockRow(Block block, QWidget* parent)
    : QWidget(parent), m_block(block), m_on(new QCheckBox(blockTitle(block))),
      m_detail(new ElidedLabel(blockDetail(block, nullptr), FontRole::Footer, &Theme::text3)),
      m_slider(new ValueSlider(tr("Weight of %1").arg(blockTitle(block)), {0, kHeaviest, 0.25}))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    m_detail->setContentsMargins(22, 0, 0, 0); // under the text of the check box
    grid->addWidget(m_on, 0, 0);
    grid->addWidget(m_detail, 1, 0);
    grid->addWidget(m_slider, 0, 1, 2, 1, Qt::AlignVCenter);
    m_slider->setFixedWidth(76);
    const double usual = FeatureOptions::defaultWeights()[static_cast<std::size_t>(block)];
    m_slider->setFormat([](double weight) {
        const bool tenths = 2 * weight == std::floor(2 * weight);
        return decimalText(weight, weight == std::floor(weight) ? 0 : tenths ? 1 : 2);
    });
    m_slider->setDefaultValue(usual);
    setWeight(usual);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_slider->value() == 0)
            m_slider->setValue(1);
        m_slider->setEnabled(on);
        emit weightChanged();
    });
    connect(m_slider, &ValueSlider::valueChanged, this, &BlockRow::weightChanged);
}

void BlockRow::setDetail(const QString& detail)
{
    m_detail->setText(detail);
}

double BlockRow::weight() const
{
    return m_on->isChecked() ? m_slider->value() : 0;
}

void BlockRow::setWeight(double weight)
{
    const QSignalBlocker quietBox(m_on);
    const QSignalBlocker quietSlider(m_slider);
    m_on->setChecked(weight > 0);
    m_slider->setEnabled(weight > 0);
    if (weight > 0)
        m_slider->setValue(weight);
}

} // namespace marquee
