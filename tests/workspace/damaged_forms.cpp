#include "damaged_forms.h"

#include "domain/case_code.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

constexpr int answerColumn = 7;

QString wideDigits(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c.unicode() > 0x20 && c.unicode() < 0x7f ? QChar(c.unicode() + 0xFEE0) : c;
    return wide;
}

/// One row of a form, with what is true of it.
struct FormLine {
    QStringList cells;
    CaseId truth; ///< the case that it was sent for
    bool damaged = false;
};

/// A form as it was sent, and what people do to it.
class FormHand
{
public:
    FormHand(quint64 seed, const RoundState &state, bool word) : m_draw(seed), m_state(state), m_word(word) {}

    DamagedForm form()
    {
        DamagedForm form;
        form.name = m_word ? u"form.docx"_s : u"form.xlsx"_s;
        std::vector<FormLine> lines = sent();
        if (chance(50))
            shuffle(lines, form);
        if (chance(40))
            remove(lines, form);
        if (chance(50))
            dressCodes(lines, form);
        if (chance(30))
            changeSymbol(lines, form);
        if (chance(15))
            sortOneColumn(lines, form);
        for (const FormLine &line : lines)
            if (const QString text = line.cells.at(answerColumn); !text.isEmpty()) {
                form.truth.insert(text, line.truth);
                if (line.damaged)
                    form.mustAside.insert(text);
            }
        lay(lines, form);
        form.bytes = m_word ? wordFile() : workbook(m_copies ? QList{m_first, m_second} : QList{m_first});
        return form;
    }

private:
    bool chance(int percent) { return m_draw.below(100) < percent; }

    std::vector<FormLine> sent()
    {
        std::vector<FormLine> lines;
        const auto &cases = m_state.cases().cases();
        const int count = 3 + m_draw.below(int(cases.size()) - 3);
        for (int i = 0; i < count; ++i) {
            const RectificationCase &one = cases[size_t(i)];
            const Subject &subject = *m_state.subject(one.subject);
            const QString answer =
                chance(80) ? u"已于4月%1日整改完毕（%2）"_s.arg(1 + m_draw.below(28)).arg(m_draw.next())
                           : QString();
            lines.push_back({{QString::number(i + 1), one.code, subject.name, subject.url,
                              one.indicator.value(), one.problem, one.due.toString(Qt::ISODate), answer},
                             one.id});
        }
        return lines;
    }

    void shuffle(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (size_t i = lines.size(); i > 1; --i)
            std::swap(lines[i - 1], lines[size_t(m_draw.below(int(i)))]);
        form.done << u"sorted"_s;
    }

    void remove(std::vector<FormLine> &lines, DamagedForm &form)
    {
        std::erase_if(lines, [&](const FormLine &) { return lines.size() > 2 && chance(25); });
        form.done << u"rows deleted"_s;
    }

    void dressCodes(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (FormLine &line : lines) {
            QString &code = line.cells[1];
            switch (m_draw.below(6)) {
            case 0:
                code = wideDigits(code);
                break;
            case 1:
                code = u" "_s + code.toLower() + u"\u3000"_s;
                break;
            case 2:
                code.remove(u'-');
                break;
            case 3:
                code.replace(u'-', u"—"_s);
                break;
            case 4:
                code = u"编号："_s + code;
                break;
            default:
                break;
            }
        }
        form.done << u"codes retyped"_s;
    }

    void changeSymbol(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (FormLine &line : lines) {
            if (!chance(40))
                continue;
            line.cells[1] = m_state.cases().find(line.truth)->code;
            const int place = QList{3, 4, 5, 6, 8, 9, 10, 11}.at(m_draw.below(8));
            const QChar was = line.cells[1][place];
            const QString digits = u"0123456789"_s;
            QChar now = was;
            while (now == was)
                now = digits.at(m_draw.below(10));
            line.cells[1][place] = now;
            // 8 stands for a B that was mistaken, and so on: those are the same symbol.
            const auto read = caseCodesIn(line.cells[1]);
            line.damaged = read.size() != 1 || read.front().code != m_state.cases().find(line.truth)->code;
        }
        form.done << u"a digit of codes changed"_s;
    }

    /// Only the codes are sorted, and all else stays where it was: the rows say of their problems what other
    /// cases say.
    void sortOneColumn(std::vector<FormLine> &lines, DamagedForm &form)
    {
        QStringList codes;
        for (const FormLine &line : lines)
            codes << line.cells.at(1);
        std::rotate(codes.begin(), codes.begin() + 1, codes.end());
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].damaged |= lines.size() > 1;
            lines[i].cells[1] = codes.at(qsizetype(i));
        }
        form.done << u"codes sorted alone"_s;
    }

    /// The cells of a line in the order of the columns, which may have been moved.
    [[nodiscard]] QStringList moved(const QStringList &cells) const
    {
        QStringList row;
        for (const int from : m_order)
            row << cells.at(from);
        return row;
    }

    /// What else is done, and where everything lies then.
    void lay(const std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (int i = 0; i < formHead.size(); ++i)
            m_order << i;
        if (chance(40)) {
            for (qsizetype i = m_order.size(); i > 1; --i)
                m_order.swapItemsAt(i - 1, m_draw.below(int(i)));
            form.done << u"columns moved"_s;
        }
        m_answerAt = int(m_order.indexOf(answerColumn));
        m_codeAt = int(m_order.indexOf(1));
        if (chance(60))
            m_first.rows << QStringList{u"某单位问题清单"_s};
        m_first.rows << moved(formHead);
        m_copies = chance(30);
        if (m_copies && chance(50))
            m_second.rows << moved(formHead);
        if (m_copies)
            form.done << u"rows in another sheet"_s;
        const bool merges = chance(35);
        m_pastes = chance(40);
        for (size_t i = 0; i < lines.size(); ++i) {
            const FormLine &line = lines[i];
            if (m_copies && chance(40)) {
                m_second.rows << moved(line.cells);
                continue;
            }
            m_first.rows << moved(line.cells);
            paste(line, form);
            if (merges && i + 1 < lines.size() && chance(30))
                merge(line, lines[++i], form);
        }
        if (chance(30)) {
            m_first.hidden << m_codeAt;
            form.done << u"codes hidden"_s;
        }
        if (m_word && chance(15)) {
            m_below = picture();
            form.pictures.insert(m_below, {});
            form.done << u"a picture below"_s;
        }
    }

    /// Two rows are merged in one column: what stood in the lower one is gone.
    void merge(const FormLine &line, FormLine below, DamagedForm &form)
    {
        const bool mergeCodes = chance(40);
        const QString gone = below.cells.at(answerColumn);
        if (mergeCodes) {
            below.cells[1].clear();
            below.damaged = true;
            if (!gone.isEmpty())
                form.mustAside.insert(gone);
        } else {
            below.cells[answerColumn].clear();
            form.truth.remove(gone);
            form.mustAside.remove(gone);
            if (const QString kept = line.cells.at(answerColumn); !kept.isEmpty())
                form.merged.insert(kept, below.truth);
        }
        m_first.rows << moved(below.cells);
        const QChar letter(u'A' + (mergeCodes ? m_codeAt : m_answerAt));
        m_first.merged << u"%1%2:%1%3"_s.arg(letter).arg(m_first.rows.size() - 1).arg(m_first.rows.size());
        if (mergeCodes || !m_word) // in Word the cell below is part of the one above
            paste(below, form);
        form.done << (mergeCodes ? u"codes merged"_s : u"answers merged"_s);
    }

    /// A picture into the answer of the last row.
    void paste(const FormLine &line, DamagedForm &form)
    {
        if (!m_pastes || !chance(35))
            return;
        const QByteArray bytes = picture();
        m_first.pictures << SheetPicture{int(m_first.rows.size()), m_answerAt, bytes};
        form.pictures.insert(bytes, line.damaged ? CaseId() : line.truth);
        form.done << u"a picture pasted"_s;
    }

    QByteArray picture() { return "\x89PNG " + QByteArray::number(m_draw.next()); }

    [[nodiscard]] QString wordTable(const Sheet &sheet, QStringList &images) const
    {
        QString rows;
        for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
            QString cells;
            const QStringList &row = sheet.rows.at(i);
            for (qsizetype column = 0; column < row.size(); ++column) {
                QString run;
                for (const SheetPicture &one : sheet.pictures)
                    if (one.row == i + 1 && one.column == column) {
                        run += u"<w:r><w:drawing><a:blip r:embed=\"p%1\"/></w:drawing></w:r>"_s.arg(
                            images.size());
                        images << QString::fromLatin1(one.bytes.toHex());
                    }
                const bool hidden = sheet.hidden.contains(int(column));
                cells += u"<w:tc><w:tcPr>%1</w:tcPr><w:p><w:r>%2<w:t>%3</w:t></w:r>%4</w:p></w:tc>"_s.arg(
                    wordMerge(sheet, int(i) + 1, int(column)),
                    hidden ? u"<w:rPr><w:vanish/></w:rPr>"_s : QString(), row.at(column).toHtmlEscaped(),
                    run);
            }
            rows += u"<w:tr>%1</w:tr>"_s.arg(cells);
        }
        return u"<w:tbl>%1</w:tbl>"_s.arg(rows);
    }

    static QString wordMerge(const Sheet &sheet, int row, int column)
    {
        for (const QString &range : sheet.merged) {
            const int first = range.section(u':', 0, 0).sliced(1).toInt();
            if (range.front().unicode() - u'A' == column && row >= first && row <= first + 1)
                return row == first ? u"<w:vMerge w:val=\"restart\"/>"_s : u"<w:vMerge/>"_s;
        }
        return {};
    }

    [[nodiscard]] QByteArray wordFile() const
    {
        QStringList images; // as hex, in the order of their ids
        QString body = u"<w:p><w:r><w:t>请填写</w:t></w:r></w:p>"_s + wordTable(m_first, images);
        if (m_copies)
            body += u"<w:p/>"_s + wordTable(m_second, images);
        if (!m_below.isEmpty()) {
            body += u"<w:p><w:r><w:drawing><a:blip r:embed=\"p%1\"/></w:drawing></w:r></w:p>"_s.arg(
                images.size());
            images << QString::fromLatin1(m_below.toHex());
        }
        Package package;
        package.add(
            "word/document.xml",
            u"<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body>%1</w:body></w:document>"_s
                .arg(body)
                .toUtf8());
        QByteArray relations;
        for (qsizetype i = 0; i < images.size(); ++i) {
            const QByteArray number = QByteArray::number(i);
            relations += "<Relationship Id=\"p" + number + "\" Target=\"media/image" + number + ".png\"/>";
            package.add("word/media/image" + number + ".png", QByteArray::fromHex(images.at(i).toLatin1()));
        }
        package.add("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return package.bytes();
    }

    Draw m_draw;
    const RoundState &m_state;
    bool m_word = false;
    Sheet m_first{u"问题清单"_s, {}}, m_second{u"Sheet2"_s, {}};
    QList<int> m_order; ///< of the columns
    int m_answerAt = 0, m_codeAt = 0;
    bool m_copies = false, m_pastes = false;
    QByteArray m_below; ///< a picture in no row
};

} // namespace

DamagedForm damagedForm(quint64 seed, const RoundState &state, bool word)
{
    return FormHand(seed, state, word).form();
}

} // namespace xw::testkit
