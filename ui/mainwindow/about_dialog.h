// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace marquee {

/// Help > About: version, licence, and the libraries with theirs.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace marquee
