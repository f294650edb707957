// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/media_viewer.h"

#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/when_done.h"
#include "ui/thread/thread_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSmallest = 0.05;
constexpr double kLargest = 8;

QPushButton *quiet(const char16_t *name, const QString &what, QWidget *parent)
{
    auto *button = new QPushButton(icon(QStringView(name)), QString(), parent);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*button, ButtonLook::Quiet);
    return button;
}

} // namespace

MediaViewer::MediaViewer(Source source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_area(new QScrollArea(this))
    , m_picture(new QLabel(m_area))
    , m_about(new QLabel(this))
    , m_previous(quiet(u"chevron-left", tr("Previous picture (Left)"), this))
    , m_next(quiet(u"chevron-right", tr("Next picture (Right)"), this))
    , m_save(new QPushButton(tr("Save as…"), this))
{
    setObjectName(u"mediaViewer"_s);
    setWindowTitle(tr("Picture"));
    resize(960, 700);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setObjectName(u"viewedPicture"_s);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_about->setObjectName(u"viewedAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_save->setObjectName(u"saveMedia"_s);
    m_save->setToolTip(tr("Save a copy (Ctrl+S)"));
    auto *smaller = quiet(u"minus", tr("Smaller (-)"), this);
    auto *larger = quiet(u"plus", tr("Larger (+)"), this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_about, 1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addLayout(bar);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(smaller, &QPushButton::clicked, this, [this] { zoomBy(0.8); });
    connect(larger, &QPushButton::clicked, this, [this] { zoomBy(1.25); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(shown()); });
}

void MediaViewer::present(std::vector<ThreadItem> pictures, std::size_t at)
{
    if (pictures.empty())
        return;
    m_pictures = std::move(pictures);
    m_at = std::min(at, m_pictures.size() - 1);
    load();
    show();
    raise();
    activateWindow();
}

void MediaViewer::step(int by)
{
    const auto to = static_cast<qint64>(m_at) + by;
    if (to < 0 || to >= static_cast<qint64>(m_pictures.size()))
        return;
    m_at = static_cast<std::size_t>(to);
    load();
}

void MediaViewer::load()
{
    const ThreadItem item = shown();
    m_image = {};
    m_fits = true;
    m_picture->setPixmap({});
    m_picture->setText(tr("Loading…"));
    m_about->setText(tr("%1 of %2 · %3").arg(m_at + 1).arg(m_pictures.size()).arg(authorOf(item)));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_pictures.size());
    whenDone(m_source(item.mediaUuid), this, [this, uuid = item.mediaUuid](const Result<QImage> &image) {
        if (m_pictures.empty() || shown().mediaUuid != uuid)
            return;
        if (!image.ok()) {
            m_picture->setText(spoken(image.error()));
            return;
        }
        m_image = *image;
        fit();
    });
}

void MediaViewer::fit()
{
    m_fits = true;
    if (m_image.isNull())
        return;
    const QSize room = m_area->viewport()->size();
    m_zoom = std::min({1.0, double(room.width()) / m_image.width(), double(room.height()) / m_image.height()});
    draw();
}

void MediaViewer::zoomBy(double factor)
{
    if (m_image.isNull())
        return;
    m_fits = false;
    m_zoom = std::clamp(m_zoom * factor, kSmallest, kLargest);
    draw();
}

void MediaViewer::draw()
{
    const QSize size = (QSizeF(m_image.size()) * m_zoom).toSize().expandedTo({1, 1}).boundedTo({16000, 16000});
    m_picture->setPixmap(QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void MediaViewer::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->matches(QKeySequence::Save))
        Q_EMIT saveWanted(shown());
    else if (event->key() == Qt::Key_Left)
        step(mirrored ? 1 : -1);
    else if (event->key() == Qt::Key_Right)
        step(mirrored ? -1 : 1);
    else if (event->key() == Qt::Key_Plus)
        zoomBy(1.25);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(0.8);
    else if (event->key() == Qt::Key_0)
        fit();
    else
        QDialog::keyPressEvent(event);
}

void MediaViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_fits)
        fit();
}

void MediaViewer::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.25 : 0.8);
    else
        QDialog::wheelEvent(event);
}

} // namespace bellhop::ui
