// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/page_stack.h"

#include <algorithm>

namespace marquee {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget* page = currentWidget();
    return {page ? std::max(page->minimumSizeHint().width(), page->minimumWidth()) : 0, 0};
}

int PageStack::heightForWidth(int) const
{
    return 0; // a scroll area would make the stack as high as its wrapped sentences like
}

} // namespace marquee
