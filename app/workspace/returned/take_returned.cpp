// Taking in what came back: answers to their cases, the rest aside; and settling what was put aside.
#include "workspace/rectification/case_writes.h"
#include "workspace/returned_forms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

bool sameFiles(const QList<CaseFile> &a, const QList<CaseFile> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const CaseFile &x, const CaseFile &y) { return x.sha256 == y.sha256; });
}

class Taking
{
public:
    Taking(const RoundState &state, const CaseStamp &stamp)
        : m_state(state), m_stamp(stamp), m_writes(state, stamp), m_nextReturned(state.cases().nextReturned())
    {
    }

    void take(const QString &file, const FoundAnswer &answer)
    {
        const RectificationCase *known = m_state.cases().find(answer.id);
        known ? place(file, answer, *known) : putAside(file, answer);
    }

    CaseChange change(const std::vector<ReturnedForm> &forms)
    {
        QJsonArray files;
        for (const ReturnedForm &form : forms)
            files.append(form.file);
        CaseChange change;
        change.command = u"case import"_s;
        change.after = {
            {u"files"_s, files}, {u"answered"_s, m_counts.answered}, {u"aside"_s, m_counts.aside}};
        for (RectificationCase &one : m_changed)
            m_writes.put(std::move(one));
        change.writes = m_writes.take();
        return change;
    }

    [[nodiscard]] const ReturnedCounts &counts() const { return m_counts; }

private:
    void place(const QString &file, const FoundAnswer &answer, const RectificationCase &known)
    {
        CaseWrites mine(m_state, m_stamp); // its rows are taken over once it is known to be new
        const QList<CaseFile> files = mine.files(answer.files);
        for (const CaseEvent &event : m_state.cases().events(known.id))
            if (event.kind == CaseEventKind::Answered && event.text == answer.text &&
                sameFiles(event.files, files)) {
                ++m_counts.known;
                return;
            }
        for (Write &blob : mine.take())
            m_writes.row(std::move(blob));
        m_writes.event(known.id, CaseEventKind::Answered, answer.text, file + u'!' + answer.place, files);
        ++m_counts.answered;
        RectificationCase after = known;
        if (known.state == CaseState::Asked)
            after.state = CaseState::Answered;
        if (after != known && std::none_of(m_changed.begin(), m_changed.end(),
                                           [&](const RectificationCase &one) { return one.id == after.id; }))
            m_changed.push_back(after);
    }

    void putAside(const QString &file, const FoundAnswer &answer)
    {
        CaseWrites mine(m_state, m_stamp);
        const QList<CaseFile> files = mine.files(answer.files);
        for (const ReturnedAnswer &one : m_state.cases().returned())
            if (one.row == answer.row && one.text == answer.text && sameFiles(one.files, files)) {
                ++m_counts.known;
                return;
            }
        for (Write &blob : mine.take())
            m_writes.row(std::move(blob));
        ReturnedAnswer row;
        row.id = m_nextReturned;
        row.file = file;
        row.place = answer.place;
        row.code = answer.code;
        row.reason = answer.reason;
        row.row = answer.row;
        row.text = answer.text;
        row.files = files;
        row.author = m_stamp.author;
        row.at = m_stamp.at;
        m_writes.row(std::move(row));
        m_nextReturned = ReturnedId(m_nextReturned.value() + 1);
        ++m_counts.aside;
    }

    const RoundState &m_state;
    const CaseStamp &m_stamp;
    CaseWrites m_writes;
    ReturnedId m_nextReturned;
    std::vector<RectificationCase> m_changed;
    ReturnedCounts m_counts;
};

} // namespace

CasePlan takeReturned(std::vector<ReturnedForm> forms, std::shared_ptr<ReturnedCounts> counts)
{
    return [forms = std::move(forms), counts = std::move(counts)](
               const RoundState &state, const CaseStamp &stamp) -> Result<CaseChange> {
        Taking taking(state, stamp);
        for (const ReturnedForm &form : forms)
            for (const FoundAnswer &answer : form.answers)
                taking.take(form.file, answer);
        if (counts)
            *counts = taking.counts();
        return taking.change(forms);
    };
}

CasePlan settleReturned(ReturnedId id, CaseId to, QString note)
{
    return [=](const RoundState &state, const CaseStamp &stamp) -> Result<CaseChange> {
        const ReturnedAnswer *aside = state.cases().returned(id);
        if (!aside)
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "No answer was put aside under the number %1"),
                            {QString::number(id.value())}},
                           {}, {QT_TRANSLATE_NOOP("xw", "List them with: case aside"), {}});
        if (!aside->isOpen())
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The answer %1 was settled already, by %2"),
                            {QString::number(id.value()), aside->settledBy}});
        CaseWrites writes(state, stamp);
        ReturnedAnswer after = *aside;
        after.settledBy = stamp.author;
        after.settledAt = stamp.at;
        CaseChange change;
        if (to.isValid()) {
            Result<RectificationCase> one = knownCase(state, to);
            if (!one)
                return tl::unexpected(one.error());
            after.settled = to;
            writes.event(to, CaseEventKind::Answered, aside->text, aside->file + u'!' + aside->place,
                         aside->files);
            if (one->state == CaseState::Asked) {
                one->state = CaseState::Answered;
                writes.put(*one);
            }
            change.subject = one->subject;
            change.round = one->round;
            change.after.insert(u"case"_s, one->code);
        } else if (note.trimmed().isEmpty()) {
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "Say why the answer belongs to no case"), {}}, {},
                           {QT_TRANSLATE_NOOP("xw", "Give --note"), {}});
        }
        writes.row(after);
        change.command = u"case settle"_s;
        change.after.insert(u"answer"_s, id.value());
        change.after.insert(u"note"_s, note);
        change.writes = writes.take();
        return change;
    };
}

} // namespace xw
