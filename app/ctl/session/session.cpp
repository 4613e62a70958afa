#include "ctl/session/session.h"

#include "base/shown_text.h"
#include "base/system_person.h"
#include "closing/sign_round.h"
#include "domain/store.h"
#include "storage/store_factory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

void writeBytes(FILE *stream, QByteArray line)
{
    if (!line.endsWith('\n'))
        line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

/// Everything that is printed for people goes through here: names and messages can come from anywhere.
void writeLine(FILE *stream, const QString &text)
{
    writeBytes(stream, shownText(text, LineBreaks::Keep).toUtf8());
}

void writeJson(const QJsonDocument &json)
{
    writeBytes(stdout, escapedJson(json.toJson(QJsonDocument::Compact)));
}

QString codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::Format:
        return u"format"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::Newer:
        return u"newer"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Signature:
        return u"signature"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace

Session::Session(GlobalOptions options)
    : m_options(std::move(options)), m_clock(std::make_shared<SystemClock>())
{
}

Session::~Session() = default;

QString Session::author() const
{
    if (!m_options.author.trimmed().isEmpty())
        return m_options.author.trimmed();
    if (m_store && !m_store->person().isEmpty())
        return m_store->person();
    return systemPerson();
}

Result<QString> Session::location() const
{
    if (!m_options.database.isEmpty())
        return m_options.database;
    if (!m_options.workspace.isEmpty())
        return m_options.workspace;
    const QStringList here = QDir().entryList({u"*.xunwang"_s}, QDir::Files);
    if (here.size() == 1)
        return here.first();
    return failure(ErrorCode::Usage,
                   here.isEmpty()
                       ? Message{QT_TRANSLATE_NOOP("xw", "There is no workspace in this folder"), {}}
                       : Message{QT_TRANSLATE_NOOP("xw", "There are several workspaces in this folder"), {}},
                   QDir::currentPath(), {QT_TRANSLATE_NOOP("xw", "Name one with -w FILE.xunwang"), {}});
}

Result<std::shared_ptr<Store>> Session::createStore()
{
    if (m_options.workspace.isEmpty() && m_options.database.isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A new workspace needs a file"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Name it with -w FILE.xunwang"), {}});
    const auto place = location();
    if (!place)
        return tl::unexpected(place.error());
    auto made = openStore(*place, OpenMode::Create);
    if (made)
        m_store = *made;
    return made;
}

void Session::discardStore(const QString &path)
{
    m_store.reset();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<std::shared_ptr<Store>> Session::store(Access access)
{
    if (m_store)
        return m_store;
    const auto place = location();
    if (!place)
        return tl::unexpected(place.error());
    auto opened = openStore(*place, access == Access::Read ? OpenMode::ReadOnly : OpenMode::Existing);
    if (opened)
        m_store = *opened;
    return opened;
}

Result<Workspace *> Session::workspace(Access access)
{
    if (m_workspace)
        return m_workspace.get();
    std::optional<RoundKey> round;
    if (!m_options.round.isEmpty()) {
        round = RoundKey::parse(m_options.round);
        if (!round)
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is not a round such as 2020Q1"),
                                              {m_options.round}});
    }
    const auto opened = store(access);
    if (!opened)
        return tl::unexpected(opened.error());
    auto workspace = Workspace::open(*opened, m_clock, author(), round);
    if (!workspace)
        return tl::unexpected(workspace.error());
    m_workspace = *std::move(workspace);
    // Only whoever may write knows that nobody else is signing at this moment.
    if (access == Access::Write) {
        const auto interrupted = closing::recoverWorkspace(*m_workspace);
        if (!interrupted)
            return tl::unexpected(interrupted.error());
        if (const Message told = closing::toldOf(*interrupted); !told.isEmpty())
            writeLine(stderr, u"xunwangctl: "_s + shownText(told.text()));
    }
    return m_workspace.get();
}

std::unique_ptr<Workspace> Session::takeWorkspace()
{
    return std::move(m_workspace);
}

void Session::print(const QString &text) const
{
    if (!json())
        writeLine(stdout, text);
}

void Session::printJson(const QJsonObject &value) const
{
    if (json())
        writeJson(QJsonDocument(value));
}

void Session::printJson(const QJsonArray &value) const
{
    if (json())
        writeJson(QJsonDocument(value));
}

void Session::warn(const QString &text) const
{
    writeLine(stderr, u"xunwangctl: "_s + shownText(text));
}

int Session::fail(const Error &error) const
{
    writeLine(stderr, u"xunwangctl: "_s + shownText(error.line()));
    QJsonObject told{{u"code"_s, codeWord(error.code)}, {u"message"_s, error.summary.text()}};
    if (!error.where.isEmpty())
        told.insert(u"where"_s, error.where);
    if (!error.advice.isEmpty())
        told.insert(u"advice"_s, error.advice.text());
    printJson(QJsonObject{{u"error"_s, told}});
    return error.code == ErrorCode::Usage ? WrongUsage : CouldNot;
}

Result<const Subject *> subjectNamed(const RoundState &state, const QString &word)
{
    if (const Subject *subject = state.find(word))
        return subject;
    return failure(
        ErrorCode::NotFound,
        {QT_TRANSLATE_NOOP("xw", "No subject of the register, or more than one, is meant by “%1”"), {word}},
        {}, {QT_TRANSLATE_NOOP("xw", "Give its 网站标识码 or 账号标识, or name@platform@region"), {}});
}

} // namespace xw::ctl
