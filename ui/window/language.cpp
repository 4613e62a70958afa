#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// The language that a choice means here and now: we speak Chinese and English.
QString meant(const QString &code)
{
    if (!code.isEmpty())
        return code;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

/// English in the fonts of Chinese: their curly quotation marks are as wide as a character and tear a
/// sentence apart, so straight ones are shown.
class PlainQuotes final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        QString shown = found.isEmpty() ? QString::fromUtf8(source) : found;
        const qsizetype length = shown.size();
        qsizetype plain = 0;
        for (QChar &letter : shown) {
            if (letter == u'“' || letter == u'”')
                letter = u'"';
            else if (letter == u'‘' || letter == u'’')
                letter = u'\'';
            else
                ++plain;
        }
        return plain == length ? found : shown;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};
} // namespace

Language::Language(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_chosen(settings.value(u"language"_s).toString())
{
    install(m_chosen);
}

Language::~Language() = default;

QList<Language::Choice> Language::choices()
{
    return {{QString(), tr("As the system")}, {u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
}

void Language::choose(const QString &code)
{
    if (code == m_chosen)
        return;
    m_settings.setValue(u"language"_s, code);
    useOnce(code);
}

void Language::useOnce(const QString &code)
{
    m_chosen = code;
    install(code);
    emit changed();
}

void Language::install(const QString &code)
{
    const QString language = meant(code);
    QLocale::setDefault(language == u"zh_CN"_s ? QLocale(QLocale::Chinese, QLocale::China)
                                               : QLocale(QLocale::English));
    m_own = language == u"en"_s ? std::make_unique<PlainQuotes>() : std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    // Qt's own words (file dialogs, shortcuts): where Qt keeps them, or the copy that a package puts beside
    // ours.
    if (m_qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qt->load(u":/i18n/qtbase_"_s + language))
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own->load(u":/i18n/xunwang_"_s + language) || !m_own->isEmpty())
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace xw::ui
