// ReadingBar: how a file is read: sheet, encoding, separator, row of headings. Each shows what was found and
// can be set by hand where that is wrong.
#pragma once

#include "tables/table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace xw::ui
{

class ReadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);
    /// Shows how a table was read; what was set by hand stays.
    void setTable(const tables::Table &table);
    /// Back to what is found: for another file.
    void forget();
    /// Puts what was chosen by hand into `options`.
    void fill(tables::ReadOptions &options) const;

signals:
    /// By hand: the file must be read again.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFound();

    QString m_format, m_sheetName, m_foundEncoding;
    bool m_everySheet = false;
    QChar m_foundSeparator;
    int m_foundRow = 0;
    QLabel *m_sheetLabel, *m_encodingLabel, *m_separatorLabel, *m_rowLabel;
    QComboBox *m_sheet, *m_encoding, *m_separator;
    QSpinBox *m_row;
};

} // namespace xw::ui
