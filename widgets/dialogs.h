// Dialogs: the interface behind every modal question. The program asks through it and goes on when the answer
// comes: no question blocks an event loop. NativeDialogs asks the person; tests answer from a script.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace xw::widgets
{

struct FileQuestion {
    QString title;
    QString filter;     ///< "Workspaces (*.xunwang);;All files (*)"
    QString suggestion; ///< a folder, or a folder and a file name
    QString suffix;     ///< added to a name that has none ("xunwang"); for saving only
};

struct ConfirmQuestion {
    QString title;
    QString text;             ///< what is asked, one sentence
    QString detail;           ///< what follows from it
    QString accept;           ///< the verb on the button: "Close round"
    bool destructive = false; ///< the safe answer is the default then
};

struct TextQuestion {
    QString title;
    QString label;
    QString initial;
    QString accept;
    bool secret = false; ///< a password: not echoed
    bool manyLines = false;
    /// Says what is wrong with an answer; empty: nothing. May be null.
    std::function<QString(const QString &)> fault;
};

class Dialogs
{
public:
    using PathAnswer =
        std::function<void(const std::optional<QString> &path)>;       ///< nullopt: the person turned back
    using PathsAnswer = std::function<void(const QStringList &paths)>; ///< empty: turned back
    using TextAnswer = std::function<void(const std::optional<QString> &text)>;
    using ConfirmAnswer = std::function<void(bool accepted)>;

    virtual ~Dialogs() = default;
    // Each calls `answer` once, later; never if `parent` is gone by then.
    virtual void openFile(QWidget *parent, const FileQuestion &question, PathAnswer answer) = 0;
    virtual void openFiles(QWidget *parent, const FileQuestion &question, PathsAnswer answer) = 0;
    /// Asks before an existing file is replaced.
    virtual void saveFile(QWidget *parent, const FileQuestion &question, PathAnswer answer) = 0;
    virtual void openFolder(QWidget *parent, const FileQuestion &question, PathAnswer answer) = 0;
    virtual void confirm(QWidget *parent, const ConfirmQuestion &question, ConfirmAnswer answer) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question, TextAnswer answer) = 0;
};

} // namespace xw::widgets
