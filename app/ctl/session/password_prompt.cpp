#include "ctl/session/password_prompt.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace xw::ctl
{

namespace
{

#ifdef Q_OS_WIN
class SilentTerminal
{
public:
    SilentTerminal() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_works = _isatty(0) && GetConsoleMode(m_input, &m_mode) &&
                  SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        if (m_works)
            SetConsoleMode(m_input, m_mode);
    }
    [[nodiscard]] bool works() const { return m_works; }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_works = false;
};
#else
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_works = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_works = m_works && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_works)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool works() const { return m_works; }

private:
    termios m_before{};
    bool m_works = false;
};
#endif

} // namespace

Result<signing::Secret> promptPassword(const QString &question)
{
    const SilentTerminal terminal;
    if (!terminal.works())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "There is no terminal to ask for the password"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Give it with --password-file FILE"), {}});
    fprintf(stderr, "%s", question.toUtf8().constData());
    fflush(stderr);
    QByteArray typed;
    typed.reserve(1024); // one place in memory, so that one wipe is enough
    for (int c = getchar(); c != EOF && c != '\n' && typed.size() < 1024; c = getchar())
        typed += char(c);
    fputc('\n', stderr);
    signing::Secret secret(std::move(typed));
    if (secret.isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "No password was given"), {}});
    return secret;
}

} // namespace xw::ctl
