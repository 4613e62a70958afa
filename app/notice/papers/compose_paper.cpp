// One paper as a document: its template over its facts, tables and pictures in their places.
#include "notice/papers/paper_facts.h"

#include "notice/annexes/table_build.h"
#include "notice/template/template_render.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString templateName(PaperKind kind)
{
    static const QString names[] = {u"report"_s,   u"order"_s, u"list"_s, u"closing"_s,
                                    u"pictures"_s, u"words"_s, u"links"_s};
    return names[int(kind)];
}

Result<NoticeTemplate> templateOf(PaperKind kind, const PaperOrder &order)
{
    const QString id = u"papers/"_s + templateName(kind);
    if (const auto own = order.templates.constFind(kind); own != order.templates.cend())
        return NoticeTemplate::parse(id, *own);
    QFile file(u":/templates/%1.txt"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The program lacks a part of itself"), {}}, file.fileName(),
                       {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
    return NoticeTemplate::parse(id, file.readAll());
}

class PaperAssembly
{
public:
    PaperAssembly(const Paper &paper, const RoundState &state, const PaperOrder &order,
                  const PictureSource &pictures, NoticeSettings settings)
        : m_paper(paper), m_state(state), m_order(order), m_pictures(pictures),
          m_settings(std::move(settings))
    {
    }

    Result<NoticeDocument> assemble(const std::vector<RenderedBlock> &blocks, QDate date)
    {
        m_document.issuer = m_settings.issuer;
        m_document.date = date;
        for (const RenderedBlock &block : blocks)
            if (const Result<void> taken = take(block); !taken)
                return tl::unexpected(taken.error());
        return std::move(m_document);
    }

private:
    void put(Block block) { m_document.blocks.push_back(std::move(block)); }

    Result<void> take(const RenderedBlock &block)
    {
        if (block.kind == RenderedBlock::Kind::Heading)
            put(Heading{block.level, block.runs});
        else if (block.kind == RenderedBlock::Kind::Paragraph)
            put(Paragraph{block.runs});
        else if (block.marker == u"title") {
            m_document.title = plainText(block.runs);
            put(Title{block.runs});
        } else if (block.marker == u"mark" && !m_settings.mark.isEmpty())
            put(IssuerMark{m_settings.mark});
        else if (block.marker == u"number" && !(block.runs.empty() && m_paper.number.isEmpty()))
            put(DocumentNumber{block.runs.empty() ? m_paper.number : plainText(block.runs)});
        else if (block.marker == u"addressee")
            put(Addressee{(block.runs.empty() ? m_settings.addressee : plainText(block.runs)) + u'：'});
        else if (block.marker == u"sign")
            put(SignatureBlock{m_settings.signer, m_document.date, m_settings.sealed});
        else if (block.marker == u"remark" && !block.runs.empty())
            put(Remark{plainText(block.runs)});
        else if (block.marker == u"picture")
            return takePicture(plainText(block.runs));
        else if (block.marker == u"table")
            takeTable(plainText(block.runs));
        return {};
    }

    /// "DIGEST caption"
    Result<void> takePicture(const QString &text)
    {
        const QByteArray digest = QByteArray::fromHex(text.section(u' ', 0, 0).toLatin1());
        Result<QByteArray> bytes = m_pictures(digest);
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        QBuffer buffer(&*bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer).size();
        if (size.isEmpty()) { // no picture, whatever it was called
            put(Paragraph{{{u"（图片无法显示）"_s, {}}}});
            return {};
        }
        put(Picture{*std::move(bytes), text.section(u' ', 1).trimmed(), size});
        return {};
    }

    /// The cases of an order (in its text) or of a list (as an annex of its own, which a workbook is made
    /// of).
    void takeTable(const QString &title)
    {
        put(AnnexStart{1, true, title, title});
        put(m_paper.kind == PaperKind::List    ? listTable()
            : m_paper.kind == PaperKind::Words ? wordsTable()
            : m_paper.kind == PaperKind::Links ? linksTable()
                                               : orderTable());
    }

    Table orderTable() const
    {
        Table table;
        table.widths = {16, 24, 40, 16, 34};
        table.header = headRow({u"问题编号"_s, u"监测对象"_s, u"问题描述"_s, u"整改期限"_s, u"整改情况"_s});
        for (const CaseId id : m_paper.cases) {
            const RectificationCase *one = m_state.cases().find(id);
            const Subject *subject = m_state.subject(one->subject);
            table.rows.push_back({words(one->code), words(subject ? subject->name : QString(), Align::Left),
                                  words(one->problem, Align::Left), words(dueText(*one)), words({})});
        }
        return table;
    }

    Table listTable() const
    {
        Table table;
        table.widths = {6, 16, 22, 16, 24, 14, 30, 34, 30, 22, 16, 34};
        table.header =
            headRow({u"序号"_s, u"问题编号"_s, u"监测对象"_s, u"监测栏目"_s, u"栏目链接"_s, u"监测时间"_s,
                     u"检查标准"_s, u"问题描述"_s, u"问题链接"_s, u"快照"_s, u"整改期限"_s, u"整改情况"_s});
        int place = 0;
        for (const CaseId id : m_paper.cases) {
            const RectificationCase *one = m_state.cases().find(id);
            const Subject *subject = m_state.subject(one->subject);
            const Finding *finding = findingOf(m_state, *one, m_order.replaced);
            QStringList shots;
            if (finding)
                for (size_t i = 0; i < picturesOf(m_state, one->subject, finding->id).size(); ++i)
                    shots << u"快照/%1-%2"_s.arg(one->code).arg(i + 1);
            const Indicator *indicator = m_state.standard().indicator(one->indicator);
            table.rows.push_back(
                {number(++place), words(one->code), words(subject ? subject->name : QString(), Align::Left),
                 words(indicator ? indicator->name : QString()),
                 words(subject ? subject->url : QString(), Align::Left),
                 words(finding ? finding->at.date().toString(Qt::ISODate) : QString()),
                 words(standardText(m_state.standard(), one->indicator), Align::Left),
                 words(one->problem, Align::Left),
                 words(finding ? finding->urls.join(u'\n') : QString(), Align::Left),
                 words(shots.join(u'\n'), Align::Left), words(dueText(*one)), words({}, Align::Left)});
        }
        return table;
    }

    /// Of the region's subjects, in register order.
    template <class AddRows>
    void eachOfRegion(AddRows addRows) const
    {
        for (const Subject &subject : m_state.subjects())
            if (subject.region == m_paper.region)
                addRows(subject);
    }

    Table wordsTable() const
    {
        Table table;
        table.widths = {6, 24, 16, 22, 22, 40, 14};
        table.header = headRow(
            {u"序号"_s, u"监测对象"_s, u"标识码"_s, u"错误表述"_s, u"建议"_s, u"所在页面"_s, u"监测时间"_s});
        int place = 0;
        eachOfRegion([&](const Subject &subject) {
            for (const WrongWord &one : wrongWords(m_state, subject.id))
                table.rows.push_back({number(++place), words(subject.name, Align::Left), words(subject.code),
                                      words(one.wrong, Align::Left), words(one.right, Align::Left),
                                      words(one.finding->urls.join(u'\n'), Align::Left),
                                      words(one.finding->at.date().toString(Qt::ISODate))});
        });
        return table;
    }

    Table linksTable() const
    {
        Table table;
        table.widths = {6, 24, 16, 50, 34, 14};
        table.header =
            headRow({u"序号"_s, u"监测对象"_s, u"标识码"_s, u"链接地址"_s, u"问题描述"_s, u"监测时间"_s});
        int place = 0;
        eachOfRegion([&](const Subject &subject) {
            for (const BrokenLink &one : brokenLinks(m_state, subject.id))
                table.rows.push_back(
                    {number(++place), words(subject.name, Align::Left), words(subject.code),
                     words(one.url, Align::Left),
                     words(one.finding->note.isEmpty() ? m_state.standard().label(one.finding->indicator)
                                                       : one.finding->note,
                           Align::Left),
                     words(one.finding->at.date().toString(Qt::ISODate))});
        });
        return table;
    }

    static QString dueText(const RectificationCase &one)
    {
        const QString day = one.due.toString(Qt::ISODate);
        if (one.disposition == Disposition::Deadline)
            return day;
        return day.isEmpty() ? toChinese(one.disposition) : toChinese(one.disposition) + u' ' + day;
    }

    const Paper &m_paper;
    const RoundState &m_state;
    const PaperOrder &m_order;
    const PictureSource &m_pictures;
    NoticeSettings m_settings;
    NoticeDocument m_document;
};

} // namespace

Result<NoticeDocument> composePaper(const Paper &paper, const RoundState &state, const PaperOrder &order,
                                    const PictureSource &pictures)
{
    const Result<NoticeTemplate> source = templateOf(paper.kind, order);
    if (!source)
        return tl::unexpected(source.error());
    const Result<MendingAdvice> advice = MendingAdvice::shipped();
    if (!advice)
        return tl::unexpected(advice.error());
    const Result<NoticeSettings> stored = storedSettings(state);
    if (!stored)
        return tl::unexpected(stored.error());
    NoticeSettings settings = completed(withDefaults(*stored, source->defaults), state, order.date);
    const Facts facts = paperFacts(paper, state, order, settings, *advice);
    const Result<std::vector<RenderedBlock>> blocks = renderTemplate(*source, facts);
    if (!blocks)
        return tl::unexpected(blocks.error());
    return PaperAssembly(paper, state, order, pictures, std::move(settings)).assemble(*blocks, order.date);
}

} // namespace xw::notice
