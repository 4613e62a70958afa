// Ctl: runs the real xunwangctl in a folder of its own, as a script would.
#pragma once

#include "testkit/testkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace xw::testkit
{

class Ctl
{
public:
    struct Answer {
        int exitCode = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QString error() const { return QString::fromUtf8(err).trimmed(); }
        /// One line on stderr that begins with the program's name.
        [[nodiscard]] bool isOneErrorLine() const
        {
            return err.startsWith("xunwangctl: ") && err.trimmed().count('\n') == 0;
        }
    };

    /// Settings that a command writes down are not those of whoever runs the tests.
    Ctl() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QString write(const QString &name, const char16_t *text) const
    {
        return write(name, QString::fromUtf16(text).toUtf8());
    }

    /// With no word added.
    [[nodiscard]] Answer plain(const QStringList &arguments) const
    {
        const Ran ran = run(QStringLiteral(XW_BIN "/xunwangctl"), arguments, 120000, {}, m_folder.path());
        return {ran.exitCode, ran.out, ran.err};
    }
    /// On w.xunwang, answering in JSON.
    [[nodiscard]] Answer operator()(const QStringList &arguments) const
    {
        return plain(
            QStringList{QStringLiteral("-w"), path(QStringLiteral("w.xunwang")), QStringLiteral("--json")} +
            arguments);
    }
    [[nodiscard]] Answer init(const QString &province = QStringLiteral("江西省"),
                              const QString &round = QStringLiteral("2020Q1"),
                              const QStringList &more = {}) const
    {
        return (*this)(QStringList{QStringLiteral("init"), QStringLiteral("--province"), province,
                                   QStringLiteral("--round"), round} +
                       more);
    }
    [[nodiscard]] Answer import(const QString &kind, const QString &file, const QStringList &more = {}) const
    {
        return (*this)(QStringList{QStringLiteral("import"), kind, file} + more);
    }

private:
    QTemporaryDir m_folder;
};

/// "added/updated/unchanged/rejected" of an import's answer.
inline QString counts(const Ctl::Answer &answer)
{
    const QJsonObject json = answer.json();
    QStringList numbers;
    for (const char *name : {"added", "updated", "unchanged", "rejected"})
        numbers << QString::number(json.value(QString::fromLatin1(name)).toInt(-1));
    return numbers.join(u'/');
}

/// "running/checked/unqualified rate" of a block of stats.
inline QString numbers(const QJsonObject &block)
{
    return QStringLiteral("%1/%2/%3 %4")
        .arg(block.value(QStringLiteral("running")).toInt())
        .arg(block.value(QStringLiteral("checked")).toInt())
        .arg(block.value(QStringLiteral("unqualified")).toInt())
        .arg(block.value(QStringLiteral("rate")).toString(QStringLiteral("null")));
}

} // namespace xw::testkit
