// SealField: the pictures of the seals, in the order in which they are pressed, the last over signer and
// date.
#pragma once

#include "signing/seal.h"
#include "ui/shared/page_context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace xw::ui
{

class SealField final : public QWidget
{
    Q_OBJECT

public:
    /// `key`: of the setting that remembers them.
    SealField(const PageContext &context, const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] const std::vector<signing::SealStencil> &seals() const { return m_seals; }
    /// As they are read, for Tab.
    [[nodiscard]] QList<QWidget *> fields() const;
    /// Another office signs the PDF after this one.
    [[nodiscard]] bool othersFollow() const;
    /// A word below the list: how far the seal was moved, or why it has no place.
    void say(const QString &text, bool bad);

signals:
    void changed();

private:
    void add();
    void remove();
    void read(const QStringList &paths);
    void remember();
    const PageContext &m_context;
    const QString m_key;
    std::vector<signing::SealStencil> m_seals;
    QListWidget *m_list;
    QPushButton *m_add, *m_remove;
    QCheckBox *m_others;
    QLabel *m_words;
};

} // namespace xw::ui
