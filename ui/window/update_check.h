// UpdateCheck: whether an office has put a newer version somewhere. Off until somebody sets an address in
// Settings (or whoever installs the program, in its settings file: updates/address). It reads that one file,
// once a day, and sends nothing of anybody.
//
// The file is text: the version in the first line, an address where it is to be had in the second, and what
// is new, in a few lines, below.
#pragma once

#include <QDate>
#include <QObject>
#include <QUrl>
#include <optional>

class QNetworkAccessManager;
class QSettings;

namespace xw::ui
{

struct NewVersion {
    QString version;
    QUrl where; ///< of the web, or a file; empty: the file names none
    QString words;
};

/// Nothing where the file is no such file, or names no version above `own`.
[[nodiscard]] std::optional<NewVersion> readNewVersion(const QByteArray &file, const QString &own);

class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit UpdateCheck(QSettings &settings, QObject *parent = nullptr);
    /// What is set: an address of the web or a path; empty: never asks.
    [[nodiscard]] static QString address(const QSettings &settings);
    static void setAddress(QSettings &settings, const QString &address);
    /// False: none is set, or it was asked today. Whoever is not reached is asked again tomorrow.
    bool ask(QDate today, const QString &own);

signals:
    void found(const xw::ui::NewVersion &version);
    void finished(); ///< whatever came of it

private:
    QSettings &m_settings;
    QNetworkAccessManager *m_network;
};

} // namespace xw::ui
