#include "office_files.h"

#include "base/gb18030.h"
#include "tables/workbook.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

QString csvCell(const QString &text, QChar separator, OfficeHand &hand)
{
    const bool must = text.contains(separator) || text.contains(u'"') || text.contains(u'\n');
    return must || hand.chance(4) ? u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

QString csvText(const OfficeList &list, OfficeHand &hand, QChar separator)
{
    const QString end = hand.chance(50) ? u"\r\n"_s : u"\n"_s;
    const auto line = [&](const QStringList &row) {
        QStringList cells;
        for (const QString &cell : row)
            cells << csvCell(cell, separator, hand);
        return cells.join(separator) + end;
    };
    QString text;
    if (hand.chance(30))
        text += line({hand.pick({u"政府网站情况表"_s, u"附件2"_s, u"明细（内部）"_s})});
    text += line(list.headers);
    for (const QStringList &row : list.rows)
        text += line(row);
    return text;
}

QString columnName(qsizetype column)
{
    return QString(QChar(u'A' + char16_t(column)));
}

/// Rows of one sheet. Heads of two rows: a merged group above some columns, the others merged downwards.
Sheet sheetOf(const QString &name, const QStringList &headers, const QList<QStringList> &rows,
              OfficeHand &hand)
{
    Sheet sheet{name, {}, {}};
    int row = 0;
    if (hand.chance(40)) {
        sheet.rows << QStringList{hand.pick({u"检查情况表"_s, u"附件：基本情况"_s})};
        ++row;
        sheet.merged << u"A1:"_s + columnName(headers.size() - 1) + u'1';
    }
    ++row;
    if (headers.size() >= 4 && hand.chance(40)) {
        const qsizetype from = 1, to = 2; // two columns under one group
        QStringList upper = headers, lower(headers.size(), QString());
        upper[from] = hand.pick({u"基本信息"_s, u"有关情况"_s});
        upper[to] = QString();
        lower[from] = headers[from];
        lower[to] = headers[to];
        sheet.rows << upper << lower;
        for (qsizetype column = 0; column < headers.size(); ++column)
            if (column < from || column > to)
                sheet.merged << columnName(column) + QString::number(row) + u':' + columnName(column) +
                                    QString::number(row + 1);
        sheet.merged << columnName(from) + QString::number(row) + u':' + columnName(to) +
                            QString::number(row);
    } else {
        sheet.rows << headers;
    }
    sheet.rows += rows;
    return sheet;
}

/// "97.62%" as the number that a spreadsheet shows so with two decimals; ties are among them.
QString percentCell(const QString &text, OfficeHand &hand)
{
    constexpr int perHundredth = 100, half = perHundredth / 2;
    const int hundredths = QString(text).remove(u'.').remove(u'%').toInt();
    const int millionths = hundredths * perHundredth + hand.below(perHundredth) - half;
    const QString digits = QString::number(std::max(millionths, 0)).rightJustified(7, u'0');
    return u"<c s=\"1\"><v>%1.%2</v></c>"_s.arg(digits.left(1), digits.mid(1));
}

OfficeBytes workbookOf(OfficeList list, OfficeHand &hand)
{
    OfficeBytes made{{}, u"xlsx"_s, u"XLSX"_s, false};
    for (QStringList &row : list.rows)
        if (list.percents >= 0 && row[list.percents].endsWith(u'%'))
            row[list.percents] = percentCell(row[list.percents], hand);
    QList<Sheet> sheets;
    if (!list.sheetOfRow.isEmpty() && hand.chance(50)) {
        QStringList names;
        for (const QString &name : list.sheetOfRow)
            if (!names.contains(name))
                names << name;
        for (const QString &name : names) {
            QList<QStringList> rows;
            for (qsizetype i = 0; i < list.rows.size(); ++i)
                if (list.sheetOfRow[i] == name)
                    rows << list.rows[i];
            Sheet sheet{name, {list.headers}, {}};
            sheet.rows += rows;
            sheets << sheet;
        }
        made.isSplit = sheets.size() > 1;
        made.how += u", a sheet a city"_s;
    } else {
        sheets << sheetOf(u"Sheet1"_s, list.headers, list.rows, hand);
    }
    if (hand.chance(20))
        sheets << Sheet{u"说明"_s, {{u"本表由各地填报"_s}}, {}};
    made.bytes = workbook(sheets, "/", u"0.00%"_s);
    return made;
}

} // namespace

QString OfficeHand::nothing()
{
    return chance(70) ? QString() : pick({u"/"_s, u"-"_s, u"—"_s, u"NULL"_s, u"　"_s});
}

QString OfficeHand::number(int n)
{
    const QString plain = QString::number(n);
    if (n >= 1000 && chance(20))
        return QString(plain).insert(plain.size() - 3, u',');
    if (chance(10)) {
        QString wide;
        for (const QChar c : plain)
            wide += QChar(c.unicode() - u'0' + u'０');
        return wide;
    }
    return chance(5) ? u' ' + plain + u' ' : plain;
}

QString OfficeHand::rate(int hundredths)
{
    return u"%1.%2%"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString OfficeHand::quarter(int year, int quarter)
{
    static const QString digits = u"一二三四"_s;
    switch (below(5)) {
    case 0:
        return u"%1年第%2季度"_s.arg(year).arg(digits.at(quarter - 1));
    case 1:
        return u"%1年%2季度"_s.arg(year).arg(quarter);
    case 2:
        return u"%1 年第 %2 季度"_s.arg(year).arg(digits.at(quarter - 1));
    case 3:
        return u"%1年%2-%3月"_s.arg(year).arg(quarter * 3 - 2).arg(quarter * 3);
    default:
        return u"%1Q%2"_s.arg(year).arg(quarter);
    }
}

QString OfficeHand::day(int year, int month, int dayOfMonth)
{
    const QString form = pick({u"%1-%2-%3"_s, u"%1/%2/%3"_s, u"%1年%2月%3日"_s, u"%1.%2.%3"_s});
    return form.arg(year)
        .arg(month, form.contains(u'年') ? 0 : 2, 10, QChar(u'0'))
        .arg(dayOfMonth, form.contains(u'年') ? 0 : 2, 10, QChar(u'0'));
}

QStringList OfficeHand::totalRow(qsizetype width)
{
    QStringList row(width, QString());
    row[0] = pick({u"小计"_s, u"合 计"_s, u"市直小计"_s, u"总计："_s});
    return row;
}

OfficeBytes officeBytes(const OfficeList &list, OfficeHand &hand)
{
    if (hand.chance(45))
        return workbookOf(list, hand);
    const QChar separator = hand.pick({u","_s, u","_s, u"\t"_s, u";"_s}).front();
    const QString text = csvText(list, hand, separator);
    OfficeBytes made{{}, u"csv"_s, {}, false};
    switch (hand.below(5)) {
    case 0:
        made.bytes = text.toUtf8();
        made.how = u"UTF-8"_s;
        break;
    case 1:
        made.bytes = "\xEF\xBB\xBF" + text.toUtf8();
        made.how = u"UTF-8 with mark"_s;
        break;
    case 2:
    case 3:
        made.bytes = toGb18030(text);
        made.how = u"GB18030"_s;
        break;
    default:
        made.bytes = QByteArray(
            QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text));
        made.how = u"UTF-16LE"_s;
    }
    made.how += u" separated by "_s + separator;
    return made;
}

} // namespace xw::testkit
