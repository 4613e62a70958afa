// AddressField: where one is, the host always in sight, with a mark that says whether the way there is
// encrypted. Read-only until it is asked for.
#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;
class QLineEdit;

namespace xw::widgets
{

class AddressField final : public QFrame
{
    Q_OBJECT

public:
    enum class Trust { Unknown, Plain, Encrypted, Broken };

    explicit AddressField(QWidget *parent = nullptr);
    void setUrl(const QUrl &url);
    /// A certificate that does not hold outweighs what the scheme says, until the host changes.
    void setBroken(const QString &host);
    /// What a host needs to be read.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] Trust trust() const { return m_trust; }
    /// Ctrl+L: the address can be typed over.
    void edit();

signals:
    void entered(const QUrl &url);     ///< http or https
    void refused(const QString &text); ///< not an address of the web
    void left();                       ///< editing ended

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAddress();
    void showWord();
    void showText();
    void enter();
    void leave();
    QUrl m_url;
    QString m_brokenHost;
    Trust m_trust = Trust::Unknown;
    QLabel *m_mark;
    QLabel *m_word;
    QLineEdit *m_field;
};

} // namespace xw::widgets
