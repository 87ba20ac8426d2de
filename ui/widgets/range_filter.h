// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace marquee {

/// Range of a number, set with two handles under its histogram: 32 px of bars, accent inside the range, grey outside.
/// The arrow keys move the active handle by a step, Page keys by ten, Home and End to its ends; Tab goes from the lower
/// handle to the upper one and on.
class RangeFilter : public QWidget
{
    Q_OBJECT
public:
    using Format = std::function<QString(double)>;
    enum class Handle
    {
        Lower,
        Upper
    };

    /// @param accessibleName what is limited, for screen readers
    explicit RangeFilter(const QString& accessibleName, QWidget* parent = nullptr);

    /// Ends and step of the scale, and titles per bin; the bins share the scale evenly. Keeps the range where it still
    /// fits; emits nothing.
    void setScale(double minimum, double maximum, double step, std::vector<double> counts);
    void setCounts(std::vector<double> counts);
    void setFormat(Format format);

    double lower() const { return m_lower; }
    double upper() const { return m_upper; }
    /// Whether the range is smaller than the scale.
    bool isLimited() const;
    /// Emits rangeChanged() when the range changes.
    void setRange(double lower, double upper);
    Handle activeHandle() const { return m_active; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rangeChanged(double lower, double upper); ///< live, while a handle moves
    void editingFinished();                        ///< a handle was let go or moved by a key

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    double positionOf(double value) const;
    double valueAt(double x) const;
    double grooveY() const;
    void moveHandle(double value);
    void stepHandle(double steps);
    void describe();
    void paintBins(QPainter& painter) const;
    void paintGroove(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    double m_minimum = 0;
    double m_maximum = 1;
    double m_step = 0.01;
    std::vector<double> m_counts;
    Format m_format;
    double m_lower = 0;
    double m_upper = 1;
    Handle m_active = Handle::Lower;
    bool m_dragging = false;
};

} // namespace marquee
