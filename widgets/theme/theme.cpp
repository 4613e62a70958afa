#include "widgets/theme.h"

#include "widgets/icon.h"
#include "widgets/press_by_enter.h"
#include "widgets/text_size.h"
#include "widgets/theme/keep_chosen.h"
#include "widgets/theme/menu_keys.h"
#include "widgets/theme/quiet_wheel.h"
#include "widgets/theme/scheme_change.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPalette>
#include <QPen>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleHints>
#include <QWidget>
#include <QWindow>
#include <vector>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{

QPalette calmPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours::ground);
    palette.setColor(QPalette::WindowText, colours::ink);
    palette.setColor(QPalette::Base, colours::surface);
    palette.setColor(QPalette::AlternateBase, colours::raised);
    palette.setColor(QPalette::Text, colours::ink);
    palette.setColor(QPalette::PlaceholderText, colours::muted);
    palette.setColor(QPalette::Button, colours::surface);
    palette.setColor(QPalette::ButtonText, colours::ink);
    palette.setColor(QPalette::BrightText, colours::bad);
    palette.setColor(QPalette::Highlight, colours::accent);
    palette.setColor(QPalette::HighlightedText, colours::onAccent);
    palette.setColor(QPalette::Link, colours::accent);
    palette.setColor(QPalette::LinkVisited, colours::special);
    palette.setColor(QPalette::ToolTipBase, colours::tip);
    palette.setColor(QPalette::ToolTipText, colours::onTip);
    palette.setColor(QPalette::Light, colours::surface);
    palette.setColor(QPalette::Mid, colours::border);
    palette.setColor(QPalette::Midlight, colours::line);
    palette.setColor(QPalette::Dark, colours::field);
    palette.setColor(QPalette::Shadow, colours::border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours::disabled);
    return palette;
}

/// Fusion with the program's own drawings where Qt would put coloured ones of another age: its dialog for
/// files stands in wherever the desktop has none.
class CalmStyle final : public QProxyStyle
{
public:
    CalmStyle() : QProxyStyle(u"Fusion"_s) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        static const std::pair<StandardPixmap, const char *> own[] = {
            {SP_ArrowBack, "back"},
            {SP_ArrowForward, "forward"},
            {SP_FileDialogToParent, "up"},
            {SP_FileDialogNewFolder, "new"},
            {SP_FileDialogListView, "columns"},
            {SP_FileDialogDetailedView, "register"},
            {SP_DirIcon, "folder"},
            {SP_DirClosedIcon, "folder"},
            {SP_DirOpenIcon, "folder"},
            {SP_DirHomeIcon, "home"},
            {SP_DirLinkIcon, "folder"},
            {SP_ComputerIcon, "monitor"},
            {SP_DriveHDIcon, "archive"},
            {SP_FileIcon, "notice"},
            {SP_FileLinkIcon, "notice"},
            {SP_MessageBoxQuestion, "info"},
            {SP_MessageBoxInformation, "info"},
            {SP_MessageBoxWarning, "warning"},
            {SP_MessageBoxCritical, "error"},
            // Looked for in the desktop's themes it takes a tenth of the whole start.
            {SP_LineEditClearButton, "close"},
        };
        for (const auto &[known, drawing] : own)
            if (known == which)
                return icon(QString::fromLatin1(drawing));
        return QProxyStyle::standardIcon(which, option, widget);
    }
    /// The style sheet keeps room for the arrow of an order beside every head, and does not count it in.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        constexpr int arrow = 10; // as in the style sheet
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_HeaderSection ? size + QSize(arrow, 0) : size;
    }
    /// Parts that a splitter divides stand as far apart as cards do.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int betweenCards = 8;
        return metric == PM_SplitterWidth ? betweenCards : QProxyStyle::pixelMetric(metric, option, widget);
    }
    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        quietWheel(*widget);
        enterPresses(*widget);
        keepChosen(*widget);
        // Words begin where those of the cells below begin; a model says which head stands right.
        if (auto *head = qobject_cast<QHeaderView *>(widget);
            head && head->orientation() == Qt::Horizontal && head->defaultAlignment() == Qt::AlignCenter)
            head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
};

/// The families that carry Chinese on Linux, Windows and macOS; the first that is installed leads.
QStringList chineseFamilies()
{
    QStringList found;
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                                  u"Microsoft YaHei"_s, u"PingFang SC"_s})
        if (installed.contains(family))
            found << family;
    return found;
}

/// The scheme of the desktop. Before Qt 6.5 nothing says it but the palette that the desktop asks for.
Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool says = QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown;
#else
    const bool says = false;
#endif
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette()); // the desktop's own shows
    const QPalette asked = QApplication::palette();
    QApplication::setPalette(ours);
    const QColor ground = asked.color(QPalette::Active, QPalette::Window);
    const QColor ink = asked.color(QPalette::Active, QPalette::WindowText);
    if (ground.lightness() == 0 && ink.lightness() == 255)
        return Scheme::HighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (says)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                     : Scheme::Light;
#endif
    Q_UNUSED(says)
    return ground.lightness() < ink.lightness() ? Scheme::Dark : Scheme::Light;
}

Scheme chosen = Scheme::System;
Scheme shown = Scheme::Light;

void tellWidgets()
{
    const QWidgetList all = QApplication::allWidgets();
    const std::vector<QPointer<QWidget>> widgets(all.begin(), all.end());
    for (const QEvent::Type change : {sheetChange(), schemeChange()})
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget)
                continue; // one before it made its parts anew
            QEvent event(change);
            QCoreApplication::sendEvent(widget, &event);
            if (widget)
                widget->update();
        }
}

/// The desktop tells windows when its colours change. Qt polishes everything then, also where our colours
/// stay as they are.
class FollowSystem final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            QMetaObject::invokeMethod(
                this,
                [] {
                    if (chosen == Scheme::System)
                        setScheme(Scheme::System);
                    tellWidgets();
                },
                Qt::QueuedConnection);
        return false;
    }
};

} // namespace

int charWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

QString styleSheet(Scheme scheme)
{
    QString rules;
    for (const QString &name : scheme == Scheme::HighContrast ? QStringList{u"xunwang"_s, u"contrast"_s}
                                                              : QStringList{u"xunwang"_s})
        if (QFile sheet(u":/style/%1.qss"_s.arg(name)); sheet.open(QIODevice::ReadOnly))
            rules += QString::fromUtf8(sheet.readAll());
    return withColours(rules, scheme);
}

Scheme chosenScheme()
{
    return chosen;
}

Scheme shownScheme()
{
    return shown;
}

QPen framePen(bool hasKeyboard, const QColor &usual)
{
    return hasKeyboard ? QPen(colours::accent, shown == Scheme::HighContrast ? 3 : 1) : QPen(usual);
}

void setScheme(Scheme scheme)
{
    chosen = scheme;
    const Scheme wanted = scheme == Scheme::System ? systemScheme() : scheme;
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application || (wanted == shown && !application->styleSheet().isEmpty()))
        return;
    shown = wanted;
    colours::shown::now = coloursOf(wanted);
    application->setPalette(calmPalette());
    application->setStyleSheet(styleSheet(wanted));
    tellWidgets();
}

void applyTheme(QApplication &application, Scheme scheme)
{
    application.setStyle(new CalmStyle);
    QFont font = application.font();
    if (const QStringList families = chineseFamilies(); !families.isEmpty())
        font.setFamilies(families + font.families());
    font.setPointSizeF(usualPoints);
    setScheme(scheme);
    // After the style sheet, with which Qt takes the fonts anew that a system has for menus, heads and lists.
    application.setFont(font);
    application.installEventFilter(new FollowSystem(&application));
    menuKeys(application);
}

} // namespace xw::widgets
