// Which case each row of a returned form answers.
#include "domain/case_code.h"
#include "workspace/returned/form_columns.h"
#include "workspace/returned_forms.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// What was sent of a case, to tell it from what was filled in, and from what another case says.
struct SentWords {
    QString problem, subject, link, code;
    QSet<QString> all;
};

class AnswerFinder
{
public:
    AnswerFinder(const tables::OfficeForm &form, const RoundState &state) : m_form(form), m_state(state)
    {
        for (const RectificationCase &one : state.cases().cases()) {
            const SentWords words = sentOf(one);
            m_problems.insert(words.problem);
            m_subjects.insert(words.subject);
        }
    }

    ReturnedForm find()
    {
        m_found.file = m_form.file;
        std::optional<FormColumns> sent = firstHeader();
        for (const tables::FormSheet &sheet : m_form.sheets) {
            m_sheet = &sheet;
            m_columns.reset();
            m_hasHeader = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                      [](const tables::Row &row) { return columnsOf(row).has_value(); });
            m_copied = sent;
            QSet<int> seen;
            for (const tables::Row &row : sheet.rows) {
                seen.insert(row.number);
                if (const auto header = columnsOf(row))
                    m_columns = header;
                else
                    take(row);
            }
            // A picture may lie beside a row that holds no word.
            for (const tables::FormPicture &picture : sheet.pictures)
                if (!seen.contains(picture.row)) {
                    seen.insert(picture.row);
                    take({picture.row, {}});
                }
        }
        settleTwice();
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::optional<FormColumns> firstHeader() const
    {
        for (const tables::FormSheet &sheet : m_form.sheets)
            for (const tables::Row &row : sheet.rows)
                if (auto header = columnsOf(row); header && header->has(FormColumn::Answer))
                    return header;
        return std::nullopt;
    }

    [[nodiscard]] SentWords sentOf(const RectificationCase &one) const
    {
        SentWords words;
        words.problem = formWord(one.problem);
        words.code = formWord(one.code);
        words.all = {words.problem, words.code, formWord(one.body), formWord(one.due.toString(Qt::ISODate)),
                     formWord(toChinese(one.disposition))};
        if (const Subject *subject = m_state.subject(one.subject)) {
            words.subject = formWord(subject->name);
            words.all |= {words.subject, formWord(subject->code), formWord(subject->url)};
        }
        if (const Finding *finding = m_state.finding(one.finding))
            for (const QString &url : finding->urls)
                words.all.insert(formWord(url));
        return words;
    }

    /// The place's merge over several rows, whose words stand in its first row alone.
    [[nodiscard]] const tables::FormMerge *mergeAt(int row, int column) const
    {
        for (const tables::FormMerge &merge : m_sheet->merges)
            if (merge.firstRow < merge.lastRow && row >= merge.firstRow && row <= merge.lastRow &&
                column >= merge.firstColumn && column <= merge.lastColumn)
                return &merge;
        return nullptr;
    }

    [[nodiscard]] QString cellAt(int row, int column) const
    {
        for (const tables::Row &one : m_sheet->rows)
            if (one.number == row)
                return size_t(column) < one.cells.size() ? one.cells[size_t(column)] : QString();
        return {};
    }

    /// Merged answers answer every row that they were merged over.
    [[nodiscard]] QString answerAt(const tables::Row &row, int column) const
    {
        const tables::FormMerge *merge = mergeAt(row.number, column);
        return merge                               ? cellAt(merge->firstRow, merge->firstColumn)
               : size_t(column) < row.cells.size() ? row.cells[size_t(column)]
                                                   : QString();
    }

    [[nodiscard]] std::vector<FoundCode> codesOf(const tables::Row &row) const
    {
        if (m_columns && m_columns->has(FormColumn::Code))
            if (auto codes = caseCodesIn(m_columns->text(row, FormColumn::Code)); !codes.empty())
                return codes;
        std::vector<FoundCode> all;
        for (const QString &cell : row.cells)
            for (FoundCode &code : caseCodesIn(cell))
                if (std::find(all.begin(), all.end(), code) == all.end())
                    all.push_back(std::move(code));
        return all;
    }

    /// The answer in words: of the answer's column. nullopt: nothing says which cell it is.
    [[nodiscard]] std::optional<QString> answerOf(const tables::Row &row, const RectificationCase *one) const
    {
        if (m_columns && m_columns->has(FormColumn::Answer))
            return answerAt(row, m_columns->places.value(FormColumn::Answer));
        // The rows were copied into a sheet of their own, with all their cells: they lie as in the sheet they
        // came from.
        if (m_copied && one && m_copied->has(FormColumn::Code) &&
            !caseCodesIn(m_copied->text(row, FormColumn::Code)).empty() &&
            formWord(m_copied->text(row, FormColumn::Problem)) == sentOf(*one).problem)
            return answerAt(row, m_copied->places.value(FormColumn::Answer));
        const QSet<QString> sent = one ? sentOf(*one).all : QSet<QString>();
        QStringList others;
        for (const QString &cell : row.cells) {
            const QString word = formWord(cell);
            bool isNumber = false;
            word.toInt(&isNumber);
            if (!word.isEmpty() && !sent.contains(word) && !isNumber && caseCodesIn(cell).empty())
                others << cell;
        }
        if (others.isEmpty() || !one)
            return others.join(u' ');
        return std::nullopt;
    }

    /// Whether the row says of its problem or its subject what another case says: its cells were not sorted
    /// together.
    [[nodiscard]] bool saysOther(const tables::Row &row, const RectificationCase &one) const
    {
        const auto &layout = m_columns ? m_columns : m_copied;
        if (!layout)
            return false;
        const SentWords own = sentOf(one);
        const QString problem = formWord(layout->text(row, FormColumn::Problem));
        const QString subject = formWord(layout->text(row, FormColumn::Subject));
        return (!problem.isEmpty() && problem != own.problem && m_problems.contains(problem)) ||
               (!subject.isEmpty() && subject != own.subject && m_subjects.contains(subject));
    }

    [[nodiscard]] QString wordsOf(const tables::Row &row) const
    {
        QStringList words;
        for (const QString &cell : row.cells)
            if (!cell.isEmpty())
                words << cell;
        return words.join(u" | "_s);
    }

    /// One cell above the header.
    [[nodiscard]] bool isTitle(const tables::Row &row) const
    {
        return m_hasHeader && !m_columns &&
               std::count_if(row.cells.begin(), row.cells.end(),
                             [](const QString &cell) { return !cell.isEmpty(); }) == 1;
    }

    /// The pictures of a row; of a letter's text those alone that did not go out with it.
    [[nodiscard]] std::vector<CaseFileBytes> filesOf(int row)
    {
        std::vector<CaseFileBytes> files;
        for (const tables::FormPicture &picture : m_sheet->pictures)
            if (picture.row == row && !(m_sheet->isText && wasSent(picture.bytes)))
                files.push_back({picture.name, picture.bytes});
        return files;
    }

    [[nodiscard]] bool wasSent(const QByteArray &picture)
    {
        if (!m_sent) {
            m_sent.emplace();
            for (const Subject &subject : m_state.subjects())
                for (const Evidence &evidence : m_state.evidence(subject.id))
                    m_sent->insert(evidence.sha256);
        }
        return m_sent->contains(QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
    }

    void take(const tables::Row &row)
    {
        const std::vector<FoundCode> codes = codesOf(row);
        std::vector<CaseFileBytes> files = filesOf(row.number);
        if (codes.empty() && m_sheet->isText && files.empty())
            return; // the words around the tables of a letter
        if (codes.empty() && isTitle(row))
            return;
        FoundAnswer answer;
        answer.place = u"%1!%2"_s.arg(m_sheet->name).arg(row.number);
        answer.row = wordsOf(row);
        answer.files = std::move(files);
        const RectificationCase *known = nullptr;
        if (codes.size() > 1)
            answer.reason = returned::severalCodes;
        else if (codes.empty())
            answer.reason = returned::noCode;
        else if (codes.front().code.isEmpty())
            answer.reason = returned::damagedCode;
        else if (known = m_state.cases().byCode(codes.front().code); !known)
            answer.reason = returned::unknownCode;
        if (!codes.empty())
            answer.code = codes.front().text;
        const std::optional<QString> text = answerOf(row, known);
        answer.text = text.value_or(QString()).trimmed();
        if (known && text && answer.text.isEmpty() && answer.files.empty()) {
            ++m_found.unanswered;
            return;
        }
        if (known && !text)
            answer.reason = returned::noColumn;
        else if (known && saysOther(row, *known))
            answer.reason = returned::otherCase;
        if (answer.reason.isEmpty()) {
            answer.id = known->id;
        } else if (!isAnAnswer(answer, codes.empty())) {
            return;
        }
        m_found.answers.push_back(std::move(answer));
    }

    /// A row without a code that says nothing in the answer's column is a title, a total, or empty.
    [[nodiscard]] bool isAnAnswer(const FoundAnswer &answer, bool withoutCode) const
    {
        if (!answer.files.empty() || !answer.text.isEmpty())
            return true;
        if (withoutCode)
            return !m_columns && !m_sheet->isText && answer.row.contains(u" | "_s) && m_copied.has_value();
        return answer.reason == returned::noColumn || answer.reason == returned::severalCodes ||
               (!m_columns && !m_sheet->isText);
    }

    /// The same answer twice is one; two different ones of one file are for a person to choose from.
    void settleTwice()
    {
        QHash<CaseId, size_t> first;
        std::vector<FoundAnswer> kept;
        QSet<CaseId> contested;
        for (FoundAnswer &answer : m_found.answers) {
            if (answer.id.isValid()) {
                const auto known = first.constFind(answer.id);
                if (known != first.cend()) {
                    if (sameAnswer(kept[*known], answer))
                        continue;
                    contested.insert(answer.id);
                } else {
                    first.insert(answer.id, kept.size());
                }
            }
            kept.push_back(std::move(answer));
        }
        for (FoundAnswer &answer : kept)
            if (contested.contains(answer.id)) {
                answer.id = {};
                answer.reason = returned::twice;
            }
        m_found.answers = std::move(kept);
    }

    static bool sameAnswer(const FoundAnswer &a, const FoundAnswer &b)
    {
        const auto sameFile = [](const CaseFileBytes &x, const CaseFileBytes &y) {
            return x.bytes == y.bytes;
        };
        return formWord(a.text) == formWord(b.text) &&
               std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(), sameFile);
    }

    const tables::OfficeForm &m_form;
    const RoundState &m_state;
    QSet<QString> m_problems, m_subjects;
    std::optional<QSet<QByteArray>> m_sent; ///< digests of all evidence, once they are asked for
    const tables::FormSheet *m_sheet = nullptr;
    bool m_hasHeader = false;             ///< the sheet, in some row
    std::optional<FormColumns> m_columns; ///< of the header above the row
    std::optional<FormColumns> m_copied;  ///< of the file's first header
    ReturnedForm m_found;
};

} // namespace

ReturnedForm findAnswers(const tables::OfficeForm &form, const RoundState &state)
{
    return AnswerFinder(form, state).find();
}

} // namespace xw
