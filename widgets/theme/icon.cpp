#include "widgets/icon.h"

#include "widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{

/// Draws one SVG in a colour. Qt's own SVG engine cannot tint.
class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(QByteArray svg, const QColor &normal, const QColor &checked)
        : m_svg(std::move(svg)), m_normal(normal), m_checked(checked)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor colour = m_normal.now();
        if (m_checked.now().isValid() && (state == QIcon::On || mode == QIcon::Selected))
            colour = m_checked.now();
        if (mode == QIcon::Disabled)
            colour = colours::disabled;
        QByteArray tinted = m_svg;
        tinted.replace("#000", colour.name().toLatin1());
        QSvgRenderer renderer(tinted);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    /// A colour of the theme stays one.
    struct Ink {
        Ink(const QColor &colour) : theme(themeColour(colour)), own(colour) {}
        [[nodiscard]] const QColor &now() const { return theme ? *theme : own; }
        const QColor *theme;
        QColor own;
    };
    QByteArray m_svg;
    Ink m_normal;
    Ink m_checked;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour, const QColor &checked)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No drawing named %s", qPrintable(name));
        return {};
    }
    return QIcon(new TintedSvg(file.readAll(), colour, checked));
}

QIcon icon(const QString &name)
{
    return icon(name, colours::soft);
}

} // namespace xw::widgets
