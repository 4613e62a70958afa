// BlockEditor: the words of one paragraph or heading, to be changed by hand. Numbers that stay as they are
// stay bound to the data.
#pragma once

#include "widgets/card.h"

#include <QTextCursor>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace xw::notice
{
struct ProofFinding;
}

namespace xw::ui
{

class BlockEditor final : public widgets::Card
{
    Q_OBJECT

public:
    explicit BlockEditor(QWidget *parent = nullptr);
    /// A stretch of the text.
    struct Part {
        int start = 0, length = 0;
    };
    /// `bound`: the numbers that follow the data, shown as such while they stand. `edited`: a person changed
    /// it before, so that it can be restored.
    void edit(const QString &key, const QString &text, const QList<Part> &bound, bool edited, bool removable);
    void finish();
    [[nodiscard]] bool isEditing() const { return !m_key.isEmpty(); }
    [[nodiscard]] QString key() const { return m_key; }
    /// Something was typed that is not applied.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString text() const;
    /// What the proof says of what is typed, below the field; its room is kept, so that nothing moves.
    void setFindings(const std::vector<notice::ProofFinding> &findings);
    void retranslate();

signals:
    void applied(const QString &key, const QString &text);
    void restored(const QString &key);
    void removed(const QString &key);
    void left(); ///< Esc
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showBound();
    QString m_key;
    QString m_text;
    QList<QPair<QTextCursor, QString>> m_bound; ///< and what each says
    QPlainTextEdit *m_field;
    QLabel *m_findings;
    QPushButton *m_apply, *m_restore, *m_remove, *m_cancel;
};

} // namespace xw::ui
