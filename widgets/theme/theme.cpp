#include "widgets/theme.h"

#include "widgets/icon.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QProxyStyle>

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
    palette.setColor(QPalette::HighlightedText, colours::surface);
    palette.setColor(QPalette::Link, colours::accent);
    palette.setColor(QPalette::ToolTipBase, colours::ink);
    palette.setColor(QPalette::ToolTipText, colours::surface);
    palette.setColor(QPalette::Light, colours::surface);
    palette.setColor(QPalette::Mid, colours::border);
    palette.setColor(QPalette::Dark, colours::field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(170, 178, 192));
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
        };
        for (const auto &[known, drawing] : own)
            if (known == which)
                return icon(QString::fromLatin1(drawing));
        return QProxyStyle::standardIcon(which, option, widget);
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

} // namespace

QColor toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours::accent;
    case Tone::Good:
        return colours::good;
    case Tone::Bad:
        return colours::bad;
    case Tone::Warn:
        return colours::warn;
    case Tone::Muted:
        return colours::muted;
    case Tone::Neutral:
        break;
    }
    return colours::soft;
}

QColor toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours::accentFill;
    case Tone::Good:
        return colours::goodFill;
    case Tone::Bad:
        return colours::badFill;
    case Tone::Warn:
        return colours::warnFill;
    case Tone::Muted:
    case Tone::Neutral:
        break;
    }
    return colours::neutralFill;
}

int charWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

void applyTheme(QApplication &application)
{
    application.setStyle(new CalmStyle);
    application.setPalette(calmPalette());
    QFont font = application.font();
    if (const QStringList families = chineseFamilies(); !families.isEmpty())
        font.setFamilies(families + font.families());
    font.setPointSizeF(9.75);
    application.setFont(font);
    QFile sheet(u":/style/xunwang.qss"_s);
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

} // namespace xw::widgets
