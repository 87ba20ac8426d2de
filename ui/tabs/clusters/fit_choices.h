// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace marquee {

/// How numbers become features and how the fit is made: choices most users leave alone.
class FitChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit FitChoices(QWidget* parent = nullptr);

    void showOptions(const ClusteringOptions& options); ///< emits nothing
    void writeTo(ClusteringOptions& options) const;

signals:
    void changed();

private:
    QComboBox* add(QVBoxLayout& rows, const QString& name, const QStringList& choices, const QStringList& tips);

    QComboBox* m_standardisation;
    QComboBox* m_gaps;
    QComboBox* m_method;
};

} // namespace marquee
