// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resource is dropped by the linker unless somebody names it; outside every namespace, as Qt asks.
static void registerIconResource()
{
    Q_INIT_RESOURCE(bellhop_icons);
}

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(QStringView name)
{
    [[maybe_unused]] static const bool registered = (registerIconResource(), true);
    return u":/bellhop/icons/%1.svg"_s.arg(name);
}

QPixmap rendered(QStringView name, const QColor &color, QSize size, qreal ratio)
{
    const QString key = u"bellhop/%1/%2/%3x%4@%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size) * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, bool onAccent)
        : m_name(std::move(name))
        , m_onAccent(onAccent)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, color(mode), size, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, color(mode), size, 1.0);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_onAccent); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const Theme &t = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return mix(t.faint, t.ground, 0.45);
        return m_onAccent ? t.onAccent : t.secondary;
    }

    QString m_name;
    bool m_onAccent;
};

} // namespace

void paintIcon(QPainter &painter, const QRect &place, QStringView name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(place.topLeft(), rendered(name, color, place.size(), ratio));
}

QIcon icon(QStringView name)
{
    return QIcon(new LineIconEngine(name.toString(), false));
}

QIcon iconOnAccent(QStringView name)
{
    return QIcon(new LineIconEngine(name.toString(), true));
}

bool hasIcon(QStringView name)
{
    return QFile::exists(pathOf(name));
}

} // namespace bellhop::ui
