#include "ui/review/send_back.h"

#include <QCoreApplication>

namespace xw::ui
{

namespace
{
/// lupdate takes a struct for the context here without its namespaces: the words would never be found.
QString sendBackWords(const char *source)
{
    return QCoreApplication::translate("xw::ui::SendBack", source);
}
} // namespace

widgets::TextQuestion sendBackQuestion()
{
    widgets::TextQuestion question;
    question.title = sendBackWords(QT_TRANSLATE_NOOP("xw::ui::SendBack", "Send back"));
    question.label = sendBackWords(QT_TRANSLATE_NOOP("xw::ui::SendBack", "What has to be looked at again?"));
    question.accept = sendBackWords(QT_TRANSLATE_NOOP("xw::ui::SendBack", "Send back"));
    question.manyLines = true;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? sendBackWords(QT_TRANSLATE_NOOP(
                                              "xw::ui::SendBack", "Say what has to be looked at again."))
                                        : QString();
    };
    return question;
}

} // namespace xw::ui
