// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_header.h"

#include "explorer/trust_words.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "theme/theme.h"
#include "widgets/plain_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr int kHeight = 44;
constexpr std::size_t kGenres = 3; ///< shown under the name
constexpr int kBadgeSide = 18;
constexpr int kLeft = 12;
constexpr int kStrip = 52;
constexpr int kCount = 38;
constexpr int kChevron = 12;
constexpr int kGap = 8;

void drawElided(QPainter& painter, const QRect& area, Qt::Alignment vertical, const QString& text)
{
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | vertical),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintBadge(QPainter& painter, const QRectF& box, int id, bool hollow)
{
    const Theme& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(theme.classColour(id), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(theme.classColour(id)));
    painter.drawRoundedRect(hollow ? box.adjusted(0.75, 0.75, -0.75, -0.75) : box, 4, 4);
    QFont font = themeFont(FontRole::Footer);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(hollow ? theme.text3 : theme.classInk(id));
    painter.drawText(box, Qt::AlignCenter, QString::number(id + 1));
}

/// "6.42 · Drama, Comedy": the mean score and what the cluster is known by.
QString figuresLine(const ClusterProfile& profile)
{
    QStringList genres;
    for (std::size_t i = 0; i < std::min(kGenres, profile.genres.size()); ++i)
        genres << QString::fromStdString(profile.genres[i].label);
    const QString score = decimalText(profile.weightedScore.mean);
    return genres.isEmpty() ? score : score + QStringLiteral(" · ") + genres.join(QStringLiteral(", "));
}

} // namespace

PassportHeader::PassportHeader(const ClusterProfile& profile, const QString& name, const ScoreScale& scale,
                               QWidget* parent)
    : QAbstractButton(parent), m_id(profile.id), m_size(profile.size), m_score(profile.weightedScore), m_name(name),
      m_figures(figuresLine(profile)), m_scale(scale)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &PassportHeader::hideToggled); // an assistive technology's press
    describe();
}

void PassportHeader::describe()
{
    setText(m_name);
    setAccessibleName(tr("Cluster %1: %2, %3 titles, mean score %4")
                          .arg(QString::number(m_id + 1), m_name, integerText(static_cast<qint64>(m_size)), m_figures));
    const QString keys = tr("Space hides its points, Enter opens its passport");
    setAccessibleDescription(m_trust.isEmpty() ? keys : m_trust + QLatin1Char(' ') + keys);
}

void PassportHeader::setName(const QString& name)
{
    m_name = name;
    describe();
    update();
}

void PassportHeader::setOpen(bool open)
{
    m_open = open;
    update();
}

void PassportHeader::setHollow(bool hollow)
{
    m_hollow = hollow;
    update();
}

void PassportHeader::setTrust(double jaccard)
{
    m_trust = trustText(jaccard);
    describe();
}

QSize PassportHeader::sizeHint() const
{
    return {260, kHeight};
}
bool PassportHeader::showsStrip() const
{
    return width() >= kRoomForStrip;
}

QRect PassportHeader::chevronRect() const
{
    return {width() - kLeft - kChevron, (height() - kChevron) / 2, kChevron, kChevron};
}

void PassportHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    if (m_open)
        painter.fillRect(rect(), theme.surface);
    else if (underMouse())
        painter.fillRect(rect(), theme.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_open ? theme.surface : theme.border);
    paintBadge(painter, QRect(kLeft, (height() - kBadgeSide) / 2, kBadgeSide, kBadgeSide), m_id, m_hollow);

    const QRect chevron = chevronRect();
    const int stripWidth = showsStrip() ? kStrip : 0;
    // The strip and the count share the second line with the figures: a name has the whole first one.
    const QRect strip(chevron.left() - kGap / 2 - stripWidth, height() / 2 + 1, stripWidth, height() / 2 - 6);
    const QRect count(strip.left() - (stripWidth > 0 ? kGap : 0) - kCount, 0, kCount, height() - 6);
    const int left = kLeft + kBadgeSide + kGap;
    const QRect name(left, 5, chevron.left() - kGap / 2 - left, height() - 11);
    const QRect figures(left, 5, count.left() - kGap - left, height() - 11);
    painter.setPen(m_hollow ? theme.text3 : theme.text);
    painter.setFont(themeFont(m_open ? FontRole::CardTitle : FontRole::Base));
    if (painter.fontMetrics().horizontalAdvance(m_name) > name.width())
        painter.setFont(themeFont(FontRole::Footer));
    drawElided(painter, name, Qt::AlignTop, m_name);
    painter.setPen(theme.text3);
    painter.setFont(themeFont(FontRole::Footer));
    drawElided(painter, figures, Qt::AlignBottom, m_figures);
    painter.setFont(themeFont(FontRole::Table));
    painter.setPen(m_hollow ? theme.text3 : theme.text2);
    drawTabular(painter, count, Qt::AlignRight | Qt::AlignBottom, integerText(static_cast<qint64>(m_size)));
    if (showsStrip())
        paintStrip(painter, strip);
    painter.drawPixmap(chevron, iconPixmap(m_open ? IconName::ChevronUp : IconName::ChevronDown, theme.text3, kChevron,
                                           devicePixelRatioF()));
}

void PassportHeader::paintStrip(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = currentTheme();
    const auto place = [&](double value) {
        return area.left() + std::clamp((value - m_scale.low) / (m_scale.high - m_scale.low), 0.0, 1.0) * area.width();
    };
    const double y = area.center().y();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(area.left(), std::floor(y), area.width(), 1), theme.grid);
    painter.fillRect(QRectF(std::floor(place(m_scale.mean)), std::floor(y) - 6, 1, 13), theme.control);
    if (std::isnan(m_score.mean))
        return;
    const QColor colour = m_hollow ? theme.text3 : theme.classColour(m_id);
    painter.setRenderHint(QPainter::Antialiasing);
    if (std::isfinite(m_score.low))
        painter.fillRect(QRectF(place(m_score.low), y - 0.5, place(m_score.high) - place(m_score.low), 2), colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(place(m_score.mean), y + 0.5), 3.5, 3.5);
}

void PassportHeader::mouseReleaseEvent(QMouseEvent* event)
{
    setDown(false); // the base class took the press
    const bool endsDoubleClick = std::exchange(m_doubleClicked, false);
    if (event->button() != Qt::LeftButton || endsDoubleClick || !rect().contains(event->position().toPoint()))
        return;
    if (event->position().x() >= chevronRect().left() - kGap)
        emit openToggled();
    else
        emit hideToggled();
}

void PassportHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_doubleClicked = true;
    if (event->button() == Qt::LeftButton && event->position().x() < chevronRect().left() - kGap)
        emit isolateRequested();
}

void PassportHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openToggled();
    else if (event->key() == Qt::Key_Space)
        emit hideToggled();
    else
        QAbstractButton::keyPressEvent(event);
}

bool PassportHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString interval =
            std::isfinite(m_score.low)
                ? tr("mean score %1 (95 % %2 – %3)")
                      .arg(decimalText(m_score.mean), decimalText(m_score.low), decimalText(m_score.high))
                : tr("mean score %1").arg(decimalText(m_score.mean));
        QStringList lines{m_name, interval, m_figures};
        if (!m_trust.isEmpty())
            lines << m_trust;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(lines.join(QLatin1Char('\n'))), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace marquee
