#include "ui/review/send_back.h"

#include <QCoreApplication>

namespace xw::ui
{

namespace
{
struct SendBack {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::SendBack)
};
} // namespace

widgets::TextQuestion sendBackQuestion()
{
    widgets::TextQuestion question;
    question.title = SendBack::tr("Send back");
    question.label = SendBack::tr("What has to be looked at again?");
    question.accept = SendBack::tr("Send back");
    question.manyLines = true;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? SendBack::tr("Say what has to be looked at again.") : QString();
    };
    return question;
}

} // namespace xw::ui
