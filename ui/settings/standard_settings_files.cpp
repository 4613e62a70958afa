// A standard into the workspace and out of it: new versions, files, and which one the round is judged by.
#include "base/when_done.h"
#include "base/whole_file.h"
#include "models/labels.h"
#include "models/standard_model.h"
#include "ui/settings/standard_settings.h"
#include "ui/shared/futures.h"
#include "widgets/dialogs.h"
#include "workspace/loading.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString nameOf(const Standard &standard)
{
    return standard.id.value() + u'@' + QString::number(standard.version);
}

/// A standard is some 60 KiB; a file far beyond that is something else.
constexpr qint64 largestFile = 8LL << 20;
} // namespace

int StandardSettings::nextVersion(const StandardId &id) const
{
    const int shown = m_model->standard().id == id ? m_model->standard().version : 0;
    return m_workspace ? qMax(shown + 1, nextStandardVersion(m_workspace->state(), id)) : shown + 1;
}

void StandardSettings::saveVersion()
{
    Standard standard = m_model->standard();
    standard.version = nextVersion(standard.id);
    const QByteArray json = standard.toJson();
    // What was edited must read back: a version that cannot be loaded could never be used.
    if (const Result<Standard> read = Standard::fromJson(json); !read) {
        emit errorOccurred(read.error());
        return;
    }
    m_wanted = nameOf(standard);
    whenDone(m_workspace->saveDocument({u"standard"_s, m_wanted, json}), this,
             [this](const Result<void> &done) {
                 if (done)
                     refresh();
                 else
                     emit errorOccurred(done.error());
             });
}

void StandardSettings::importStandard()
{
    widgets::FileQuestion question;
    question.title = tr("Import a standard");
    question.filter = tr("Standards (*.json)");
    question.suggestion = m_context.settings.value(u"folders/standard"_s, QDir::homePath()).toString();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path || !m_workspace)
            return;
        m_context.settings.setValue(u"folders/standard"_s, QFileInfo(*path).path());
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
            emit errorOccurred(
                Error{ErrorCode::Io,
                      {QT_TRANSLATE_NOOP("xw", "The standard cannot be read"), {}},
                      {QT_TRANSLATE_NOOP("xw", "Choose a JSON file that holds a standard"), {}},
                      *path,
                      file.errorString()});
            return;
        }
        const Result<Standard> read = Standard::fromJson(file.readAll());
        if (!read) {
            Error error = read.error();
            error.where = error.where.isEmpty() ? *path : *path + u": "_s + error.where;
            emit errorOccurred(error);
            return;
        }
        // A file that says what the workspace holds already under that version is no news; another one gets a
        // new number.
        const Standard standard = withFreeVersion(m_workspace->state(), *read);
        m_wanted = nameOf(standard);
        whenDone(m_workspace->saveDocument(standardDocument(standard)), this,
                 [this, words = models::standardLabel(standard)](const Result<void> &done) {
                     if (!done) {
                         emit errorOccurred(done.error());
                         return;
                     }
                     emit notify(tr("The standard was imported as %1").arg(words));
                     refresh();
                 });
    });
}

void StandardSettings::exportStandard()
{
    widgets::FileQuestion question;
    question.title = tr("Export the standard");
    question.filter = tr("Standards (*.json)");
    question.suffix = u"json"_s;
    question.suggestion = m_context.settings.value(u"folders/standard"_s, QDir::homePath()).toString() +
                          u'/' + nameOf(m_model->standard()) + u".json"_s;
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        if (const Result<void> written =
                writeWhole(*path, m_model->standard().toJson(),
                           {QT_TRANSLATE_NOOP("xw", "The standard could not be written"), {}});
            !written)
            emit errorOccurred(written.error());
    });
}

void StandardSettings::useVersion()
{
    Round round = m_workspace->state().round();
    round.standard = m_model->standard().id;
    round.standardVersion = m_model->standard().version;
    widgets::ConfirmQuestion question;
    question.title = tr("Judge by another version");
    question.text = tr("Judge this round by %1?").arg(models::standardLabel(m_model->standard()));
    question.detail =
        tr("Every verdict and rate of the round is computed again. The findings stay as they are.");
    question.accept = tr("Judge by it");
    m_context.dialogs.confirm(this, question, [this, round](bool accepted) {
        if (accepted && m_workspace)
            reportFailure(this, m_workspace->setSettings(round));
    });
}

} // namespace xw::ui
