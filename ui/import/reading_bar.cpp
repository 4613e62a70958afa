#include "ui/import/reading_bar.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int headerRows = 30; // the first rows, where a header is looked for

const QStringList &encodings()
{
    static const QStringList known{u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    return known;
}

const QString &separators()
{
    static const QString known = u",\t;"_s;
    return known;
}

QString separatorWord(QChar separator)
{
    if (separator == u'\t')
        return ReadingBar::tr("tab");
    return separator == u';' ? ReadingBar::tr("semicolon") : ReadingBar::tr("comma");
}

template <class Field>
Field *named(Field *field, const QString &name)
{
    field->setObjectName(name);
    return field;
}
} // namespace

ReadingBar::ReadingBar(QWidget *parent)
    : QWidget(parent), m_sheetLabel(new QLabel(this)), m_encodingLabel(new QLabel(this)),
      m_separatorLabel(new QLabel(this)), m_rowLabel(new QLabel(this)),
      m_sheet(named(new QComboBox(this), u"sheetBox"_s)),
      m_encoding(named(new QComboBox(this), u"encodingBox"_s)),
      m_separator(named(new QComboBox(this), u"separatorBox"_s)),
      m_row(named(new QSpinBox(this), u"headerRow"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[label, field] : {std::pair{m_sheetLabel, static_cast<QWidget *>(m_sheet)},
                                       {m_encodingLabel, m_encoding},
                                       {m_separatorLabel, m_separator},
                                       {m_rowLabel, m_row}}) {
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        label->hide();
        field->hide();
    }
    m_encoding->addItem(QString());
    m_encoding->addItems(encodings());
    for (qsizetype i = 0; i <= separators().size(); ++i)
        m_separator->addItem(QString());
    for (QComboBox *box : {m_sheet, m_encoding, m_separator}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(13); // a full bar never cuts what was found
    }
    m_row->setRange(0, headerRows);
    m_row->setKeyboardTracking(false);
    for (QComboBox *box : {m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_sheet) {
                m_everySheet = m_sheet->currentData().toBool();
                m_sheetName = m_everySheet ? QString() : m_sheet->currentText();
            }
            emit changed();
        });
    connect(m_row, &QSpinBox::valueChanged, this, &ReadingBar::changed);
    retranslate();
}

void ReadingBar::setTable(const tables::Table &table)
{
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.sheet);
    if (!table.unreadSheets.isEmpty() || m_everySheet) {
        m_sheet->addItem(tr("All sheets of these columns"), true);
        if (m_everySheet)
            m_sheet->setCurrentIndex(m_sheet->count() - 1);
    }
    m_format = table.format;
    m_foundEncoding = table.encoding;
    m_foundSeparator = table.separator;
    m_foundRow = table.headerRow;
    const bool isText = table.format == u"CSV"_s;
    for (QWidget *widget : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet)})
        widget->setVisible(table.sheets.size() > 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                            static_cast<QWidget *>(m_separatorLabel), static_cast<QWidget *>(m_separator)})
        widget->setVisible(isText);
    m_rowLabel->show();
    m_row->show();
    showFound();
}

void ReadingBar::forget()
{
    const QSignalBlocker quiet(m_row);
    m_sheetName.clear();
    m_everySheet = false;
    m_encoding->setCurrentIndex(0);
    m_separator->setCurrentIndex(0);
    m_row->setValue(0);
}

void ReadingBar::fill(tables::ReadOptions &options) const
{
    options.sheet = m_sheetName;
    options.everySheet = m_everySheet;
    if (m_encoding->currentIndex() > 0)
        options.encoding = m_encoding->currentText();
    if (m_separator->currentIndex() > 0)
        options.separator = separators().at(m_separator->currentIndex() - 1);
    options.headerRow = m_row->value();
}

void ReadingBar::showFound()
{
    m_encoding->setItemText(0, m_encoding->currentIndex() == 0 && !m_foundEncoding.isEmpty()
                                   ? tr("found: %1").arg(m_foundEncoding)
                                   : tr("find out"));
    m_separator->setItemText(0, m_separator->currentIndex() == 0 && !m_foundSeparator.isNull()
                                    ? tr("found: %1").arg(separatorWord(m_foundSeparator))
                                    : tr("find out"));
    m_row->setSpecialValueText(m_row->value() == 0 && m_foundRow > 0 ? tr("found: %1").arg(m_foundRow)
                                                                     : tr("find out"));
    // Their least length is counted in letters, and a language's words may be longer.
    for (QComboBox *box : {m_encoding, m_separator})
        box->setMinimumWidth(fontMetrics().horizontalAdvance(box->itemText(0)) +
                             widgets::charWidth(fontMetrics()) * 7);
    // It does not ask for the room of its words by itself: they, the buttons and the space around them.
    m_row->setMinimumWidth(fontMetrics().horizontalAdvance(m_row->specialValueText()) +
                           widgets::charWidth(fontMetrics()) * 7);
}

void ReadingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadingBar::retranslate()
{
    m_sheetLabel->setText(tr("Sheet"));
    m_encodingLabel->setText(tr("Encoding"));
    m_separatorLabel->setText(tr("Separator"));
    m_rowLabel->setText(tr("Row of headings"));
    m_sheet->setAccessibleName(m_sheetLabel->text());
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_separator->setAccessibleName(m_separatorLabel->text());
    m_row->setAccessibleName(m_rowLabel->text());
    for (qsizetype i = 0; i < separators().size(); ++i)
        m_separator->setItemText(int(i) + 1, separatorWord(separators().at(i)));
    showFound();
}

} // namespace xw::ui
