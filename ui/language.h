// Language: which language the program speaks: the system's, or one that was chosen. Changes at once, while
// everything is open.
#pragma once

#include <QList>
#include <QObject>
#include <memory>

class QSettings;
class QTranslator;

namespace xw::ui
{

class Language final : public QObject
{
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< "" follows the system, "zh_CN", "en"
        QString name; ///< in that language itself
    };

    explicit Language(QSettings &settings, QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QList<Choice> choices();
    /// What was chosen: a code of choices().
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Chooses, remembers, and retranslates every open window. An unknown code follows the system.
    void choose(const QString &code);
    /// For this run alone (--language).
    void useOnce(const QString &code);

signals:
    void changed();

private:
    void install(const QString &code);
    QSettings &m_settings;
    QString m_chosen;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace xw::ui
