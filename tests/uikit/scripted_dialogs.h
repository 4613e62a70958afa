// ScriptedDialogs: answers what the program asks from a list, later in the event loop as a person would. A
// question that nobody expected fails the test by a warning.
#pragma once

#include "widgets/dialogs.h"

#include <QTimer>
#include <QWidget>
#include <QtDebug>
#include <variant>

namespace xw::testkit
{

class ScriptedDialogs final : public widgets::Dialogs
{
public:
    /// What was asked, in order: "open: title", "confirm: text" …
    QStringList asked;

    void nextPath(const QString &path) { m_paths << QStringList{path}; }
    void nextPaths(const QStringList &paths) { m_paths << paths; }
    void turnBackOnce() { m_paths << QStringList(); }
    void nextText(const std::optional<QString> &text) { m_texts << text; }
    void nextConfirm(bool accepted) { m_confirms << accepted; }

    void openFile(QWidget *parent, const widgets::FileQuestion &question, PathAnswer answer) override
    {
        path(parent, QStringLiteral("open: ") + question.title, std::move(answer));
    }
    void openFiles(QWidget *parent, const widgets::FileQuestion &question, PathsAnswer answer) override
    {
        paths(parent, QStringLiteral("open: ") + question.title, std::move(answer));
    }
    void saveFile(QWidget *parent, const widgets::FileQuestion &question, PathAnswer answer) override
    {
        path(parent, QStringLiteral("save: ") + question.title, std::move(answer));
    }
    void openFolder(QWidget *parent, const widgets::FileQuestion &question, PathAnswer answer) override
    {
        path(parent, QStringLiteral("folder: ") + question.title, std::move(answer));
    }
    void confirm(QWidget *parent, const widgets::ConfirmQuestion &question, ConfirmAnswer answer) override
    {
        asked << QStringLiteral("confirm: ") + question.text;
        if (m_confirms.isEmpty())
            return unexpected();
        QTimer::singleShot(0, parent,
                           [answer = std::move(answer), yes = m_confirms.takeFirst()] { answer(yes); });
    }
    void askText(QWidget *parent, const widgets::TextQuestion &question, TextAnswer answer) override
    {
        asked << QStringLiteral("text: ") + question.title;
        if (m_texts.isEmpty())
            return unexpected();
        QTimer::singleShot(0, parent,
                           [answer = std::move(answer), text = m_texts.takeFirst()] { answer(text); });
    }

private:
    void paths(QWidget *parent, const QString &question, PathsAnswer answer)
    {
        asked << question;
        if (m_paths.isEmpty())
            return unexpected();
        QTimer::singleShot(0, parent,
                           [answer = std::move(answer), paths = m_paths.takeFirst()] { answer(paths); });
    }
    void path(QWidget *parent, const QString &question, PathAnswer answer)
    {
        paths(parent, question, [answer = std::move(answer)](const QStringList &paths) {
            answer(paths.isEmpty() ? std::nullopt : std::optional<QString>(paths.constFirst()));
        });
    }
    void unexpected() const { qWarning("nobody expected the question: %s", qPrintable(asked.constLast())); }

    QList<QStringList> m_paths;
    QList<std::optional<QString>> m_texts;
    QList<bool> m_confirms;
};

} // namespace xw::testkit
