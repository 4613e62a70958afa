// IdentityField: which identity file, its password, and what the file turned out to be. The password stays in
// its field until it is used, and goes into the keyring only if the person ticked that.
#pragma once

#include "base/latest_job.h"
#include "signing/identity.h"
#include "ui/shared/page_context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xw::ui
{

class PasswordKeeper;

class IdentityField final : public QWidget
{
    Q_OBJECT

public:
    /// `keeper` may be null: no keyring then. `now`: what the validity of identities is judged by.
    IdentityField(const PageContext &context, PasswordKeeper *keeper, std::function<QDateTime()> now,
                  QWidget *parent = nullptr);

    [[nodiscard]] bool isFilled() const;
    /// Opens the file with the password, in the background; opened() or refused(). Keeps or forgets the
    /// password in the keyring as ticked, once the file was opened.
    void open();
    void clearPassword();
    /// As they are read, for Tab.
    [[nodiscard]] QList<QWidget *> fields() const;
    /// To the file, or to its password where the file is chosen.
    void takeKeyboard();

signals:
    void changed();
    void opened(const std::shared_ptr<const xw::signing::Identity> &identity);
    void refused(const xw::Error &error);

private:
    void browse();
    void choose(const QString &path);
    void makeTest();
    void makeTestAt(const QString &path, const QString &password);
    void askKeeper();
    void present(const Result<std::shared_ptr<const signing::Identity>> &identity);
    void askDespite(const Message &gap, const std::shared_ptr<const signing::Identity> &identity);
    void say(const QString &text, bool bad);
    void keepOrForget();
    [[nodiscard]] signing::Secret takePassword() const;
    [[nodiscard]] QString path() const;

    const PageContext &m_context;
    PasswordKeeper *m_keeper;
    std::function<QDateTime()> m_now;
    QLineEdit *m_path, *m_password;
    QPushButton *m_browse, *m_make;
    QCheckBox *m_keep;
    QLabel *m_words;
    bool m_wasKept = false;
    LatestJob m_opening{this};
};

} // namespace xw::ui
