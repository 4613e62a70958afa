#include "widgets/theme/scheme_change.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

QEvent::Type sheetChange()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

QEvent::Type schemeChange()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

namespace
{
/// Keeps a widget's own colours to the scheme, as a child of it.
class Inked final : public QObject
{
public:
    explicit Inked(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }

    void say(const QColor &ink, const QColor *fill)
    {
        m_ink = themeColour(ink);
        m_ownInk = ink;
        m_fill = fill ? themeColour(*fill) : nullptr;
        m_ownFill = fill ? *fill : QColor();
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == schemeChange())
            apply();
        return false;
    }

private:
    void apply()
    {
        QPalette palette; // only what is set here: the rest is the program's
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            palette.setColor(role, m_ink ? *m_ink : m_ownInk);
        if (m_fill || m_ownFill.isValid())
            palette.setColor(QPalette::Window, m_fill ? *m_fill : m_ownFill);
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    const QColor *m_ink = nullptr;
    const QColor *m_fill = nullptr;
    QColor m_ownInk;
    QColor m_ownFill;
};

/// Keeps a widget's own style sheet to the scheme, as a child of it.
class Dressed final : public QObject
{
public:
    explicit Dressed(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    void say(const QString &rules)
    {
        m_rules = rules;
        m_widget->setStyleSheet(withColours(m_rules, shownScheme()));
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == sheetChange())
            say(m_rules);
        return false;
    }

private:
    QWidget *m_widget;
    QString m_rules;
};

class Again final : public QObject
{
public:
    Again(QWidget *widget, std::function<void()> again) : QObject(widget), m_again(std::move(again))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == schemeChange())
            m_again();
        return false;
    }

private:
    std::function<void()> m_again;
};

template <class Kept>
Kept &keptBy(QWidget *widget)
{
    const QObjectList &children = widget->children();
    for (QObject *child : children)
        if (auto *kept = dynamic_cast<Kept *>(child))
            return *kept;
    return *new Kept(widget);
}

constexpr std::pair<Tone, const char *> frames[] = {{Tone::Neutral, "neutralFrame"},
                                                    {Tone::Accent, "accentFrame"},
                                                    {Tone::Good, "goodFrame"},
                                                    {Tone::Bad, "badFrame"},
                                                    {Tone::Warn, "warnFrame"}};

QHash<QString, QString> wordsOf(Scheme scheme)
{
    const Colours &colours = coloursOf(scheme);
    const bool dark = scheme == Scheme::Dark || scheme == Scheme::HighContrast;
    QHash<QString, QString> words{{u"drawings"_s, dark ? u"bright"_s : u"dark"_s}};
#define XW_COLOUR(token) words.insert(QStringLiteral(#token), colours.token.name());
    XW_THEME_COLOURS(XW_COLOUR)
#undef XW_COLOUR
    for (const auto &[tone, name] : frames)
        words.insert(QString::fromLatin1(name), toneFrame(tone, colours).name());
    return words;
}
} // namespace

QString toneFrameName(Tone tone)
{
    for (const auto &[known, name] : frames)
        if (known == tone)
            return QString::fromLatin1(name);
    return QString::fromLatin1(frames[0].second);
}

QString withColours(const QString &rules, Scheme scheme)
{
    const QHash<QString, QString> words = wordsOf(scheme);
    static const QRegularExpression word(u"@(\\w+)"_s);
    QString made;
    qsizetype done = 0;
    for (auto it = word.globalMatch(rules); it.hasNext();) {
        const auto match = it.next();
        const auto known = words.constFind(match.captured(1));
        if (known == words.constEnd())
            qFatal("no colour %s", qPrintable(match.captured()));
        made += rules.mid(done, match.capturedStart() - done) + *known;
        done = match.capturedEnd();
    }
    return made + rules.mid(done);
}

void whenSchemeChanges(QWidget *widget, std::function<void()> again)
{
    new Again(widget, std::move(again));
}

void setSheet(QWidget *widget, const QString &rules)
{
    keptBy<Dressed>(widget).say(rules);
}

void setInk(QWidget *widget, const QColor &ink)
{
    keptBy<Inked>(widget).say(ink, nullptr);
}

void setInk(QWidget *widget, const QColor &ink, const QColor &fill)
{
    keptBy<Inked>(widget).say(ink, &fill);
}

} // namespace xw::widgets
