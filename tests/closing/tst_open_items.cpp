// What stands in the way of signing: each kind is found, refuses, and is let go by a reason of its own alone.
#include "closing/sign_round.h"
#include "notice/export.h"
#include "notice/kept_findings.h"
#include "notice/writers.h"
#include "testkit/fake_clock.h"
#include "testkit/memory_store.h"
#include "testkit/testkit.h"
#include "workspace/wait.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::closing;
using namespace xw::testkit;

class OpenItemsTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemoryStore> m_store;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    LedgerLibrary m_ledgers = LedgerLibrary::load({u":/ledgers"_s});

    template <class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        return waitFor(*m_workspace, std::move(future));
    }
    const RoundState &state() const { return m_workspace->state(); }
    /// An export of one Word file that says `text`, for `round`.
    signing::Manifest exported(const QString &text, const QString &round = u"2020Q1"_s)
    {
        notice::NoticeDocument document;
        document.title = u"通报"_s;
        document.date = QDate(2020, 4, 2);
        document.blocks = {notice::Title{{{u"通报"_s, {}}}}, notice::Paragraph{{{text, {}}}}};
        const QByteArray word = notice::writeDocx(document).value();
        QFile file(m_folder->filePath(u"通报.docx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(word) != word.size())
            qFatal("no room");
        const QJsonObject json{
            {u"round"_s, round},
            {u"date"_s, u"2020-04-02"_s},
            {u"files"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"通报.docx"_s},
                                    {u"bytes"_s, word.size()},
                                    {u"sha256"_s, QString::fromLatin1(signing::sha256Hex(word))}}}}};
        QFile manifest(m_folder->filePath(signing::manifestName));
        if (!manifest.open(QIODevice::WriteOnly))
            qFatal("no room");
        manifest.write(QJsonDocument(json).toJson());
        return signing::Manifest::fromJson(QJsonDocument(json).toJson()).value();
    }
    static QStringList kinds(const std::vector<OpenItem> &items)
    {
        QStringList words;
        for (const OpenItem &item : items)
            words << kindWord(item.kind);
        return words;
    }

private slots:
    void init()
    {
        m_store = std::make_shared<MemoryStore>();
        m_clock = std::make_shared<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        InitOptions options;
        options.province = u"江西省"_s;
        options.round = RoundKey(2020, 1);
        XW_VERIFY_OK(Workspace::create(*m_store, *m_clock, u"王敏"_s, options));
        m_workspace = Workspace::open(m_store, m_clock, u"王敏"_s).value();
        Subject subject;
        subject.id = SubjectId(1);
        subject.code = u"3600000001"_s;
        subject.name = u"省政府门户网站"_s;
        XW_VERIFY_OK(wait(m_workspace->apply(u"import websites"_s, {}, {subject})));
    }

    void whatNobodyCheckedIsOpen()
    {
        const auto open = openSubjects(state());
        QCOMPARE(kinds(open), QStringList{u"unchecked"_s});
        QCOMPARE(open.front().examples, QStringList{u"省政府门户网站"_s});
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        QVERIFY(openSubjects(state()).empty());
    }

    void findingsThatAwaitReviewAreOpen()
    {
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        for (const ReviewState waiting : {ReviewState::Pending, ReviewState::SentBack}) {
            XW_VERIFY_OK(wait(m_workspace->setReview(SubjectId(1), waiting)));
            QCOMPARE(kinds(openSubjects(state())), QStringList{u"review"_s});
        }
        XW_VERIFY_OK(wait(m_workspace->setReview(SubjectId(1), ReviewState::Confirmed)));
        QVERIFY(openSubjects(state()).empty());
    }

    void aNoticeThatContradictsItselfIsOpen()
    {
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        const auto manifest =
            exported(u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.3%。"_s);
        const auto open = openItems(state(), m_ledgers, {}, m_folder->path(), manifest);
        XW_VERIFY_OK(open);
        QCOMPARE(kinds(*open),
                 (QStringList{u"contradiction"_s, u"stale"_s})); // and it is not what the data says
        QVERIFY2(open->front().examples.join(u' ').contains(u"98.3%"_s),
                 qPrintable(open->front().examples.join(u' ')));
    }

    void charactersThatNoFontHadAreOpen()
    {
        signing::Manifest manifest = exported(u"无"_s);
        QJsonObject json = manifest.json();
        json.insert(u"missing"_s, QJsonArray{u"U+20BB7"_s, u"U+E000"_s, u"no character"_s});
        manifest = signing::Manifest::fromJson(QJsonDocument(json).toJson()).value();
        const auto open = openItems(state(), m_ledgers, {}, m_folder->path(), manifest);
        XW_VERIFY_OK(open);
        const auto boxes = std::find_if(open->begin(), open->end(), [](const OpenItem &item) {
            return item.kind == OpenItem::Kind::Boxes;
        });
        QVERIFY(boxes != open->end());
        QCOMPARE(boxes->count, 2);
        QVERIFY(boxes->examples.first().contains(u"U+20BB7"_s));
        QVERIFY(kindFrom(u"boxes"_s) == OpenItem::Kind::Boxes);
    }

    void eachKindNeedsItsOwnReason()
    {
        const auto manifest =
            exported(u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.3%。"_s);
        XW_VERIFY_OK(wait(m_workspace->setReview(SubjectId(1), ReviewState::Pending)));
        SignRequest request;
        request.folder = m_folder->path();
        const auto refused = [&] {
            return prepareSigning(state(), m_ledgers, {}, {}, request, m_clock->now()).error();
        };
        const std::vector<OpenItem::Kind> all{OpenItem::Kind::Unchecked, OpenItem::Kind::Review,
                                              OpenItem::Kind::Contradiction, OpenItem::Kind::Stale};
        const QStringList said{u"not checked"_s, u"await review"_s, u"contradicts itself"_s,
                               u"no longer what was exported"_s};
        for (size_t left = 0; left < all.size(); ++left) {
            request.waivers.clear();
            for (size_t i = 0; i < all.size(); ++i)
                request.waivers[all[i]] = i == left ? u"  "_s : u"理由"_s;
            const Error error = refused();
            QCOMPARE(error.code, ErrorCode::Conflict);
            for (size_t i = 0; i < all.size(); ++i)
                QCOMPARE(error.summary.english().contains(said.at(qsizetype(i))), i == left);
        }
        // With a reason each it goes on, and finds that there is no PDF to sign.
        for (const OpenItem::Kind kind : all)
            request.waivers[kind] = u"理由"_s;
        QCOMPARE(refused().code, ErrorCode::NotFound);
        request.waivers.clear();
        request.waiver = u"一并说明"_s; // one for all
        QCOMPARE(refused().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder->filePath(u".signing"_s)));
    }

    void whatWasKeptBringsItsReasonAlong()
    {
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        const QString words = u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.3%。"_s;
        const auto manifest = exported(words);
        const auto proof =
            notice::proofNotice(notice::readProofText(m_folder->filePath(u"通报.docx"_s)).value(),
                                notice::basisLibrary().value());
        QVERIFY(proof.count(notice::ProofKind::Contradiction) > 0);
        QHash<QString, QString> reasons;
        for (const notice::ProofFinding &finding : proof.findings)
            reasons.insert(notice::findingKey(finding), u"按上级\n口径"_s);
        XW_VERIFY_OK(wait(m_workspace->saveDocument(notice::keptReasonsDocument(state(), reasons))));
        const auto open = openItems(state(), m_ledgers, {}, m_folder->path(), manifest);
        XW_VERIFY_OK(open);
        QCOMPARE(kinds(*open), (QStringList{u"kept"_s, u"stale"_s}));
        QCOMPARE(open->front().reason, u"按上级 口径"_s); // once, on one line

        // It is answered: only the rest is asked for, and it is not covered up by the reason for the rest.
        SignRequest request;
        request.folder = m_folder->path();
        const auto refused = [&] {
            return prepareSigning(state(), m_ledgers, {}, {}, request, m_clock->now()).error();
        };
        QCOMPARE(refused().code, ErrorCode::Conflict);
        QVERIFY2(!refused().summary.english().contains(u"kept"_s), qPrintable(refused().summary.english()));
        request.waivers[OpenItem::Kind::Stale] = u"理由"_s;
        QCOMPARE(refused().code, ErrorCode::NotFound); // goes on: there is no PDF to sign

        // Other words are another contradiction, which nobody kept.
        const auto other = exported(QString(words).replace(u"98.3%"_s, u"97.3%"_s));
        const QStringList now = kinds(openItems(state(), m_ledgers, {}, m_folder->path(), other).value());
        QVERIFY2(now.contains(u"contradiction"_s) && !now.contains(u"kept"_s), qPrintable(now.join(u' ')));
    }

    void severalReasonsNameTheirWords()
    {
        notice::ProofReport report;
        for (const QString &quote : {u"甲"_s, u"乙"_s, u"丙"_s, u"丙"_s}) {
            notice::ProofFinding finding;
            finding.rule = u"rate"_s;
            finding.quote = quote;
            finding.expected =
                QString::number(report.findings.size()); // the same words, another contradiction
            report.findings.push_back(finding);
        }
        const auto all =
            notice::contradictionsOf(report, {{notice::findingKey(report.findings[0]), u"一"_s},
                                              {notice::findingKey(report.findings[2]), u"二"_s}});
        QCOMPARE(all.open, (QStringList{u"乙"_s, u"丙"_s}));
        QCOMPARE(all.kept, (QStringList{u"甲"_s, u"丙"_s}));
        QCOMPARE(all.reason, u"“甲”：一；“丙”：二"_s);
    }

    void theDataIsComposedByTheLedgersThatAreHandedIn()
    {
        QFile definition(m_folder->filePath(u"own.json"_s));
        QVERIFY(definition.open(QIODevice::WriteOnly));
        definition.write(
            R"({"id": "own", "name": "自有", "columns": [{"id": "a", "name": "甲", "type": "integer"}],
                             "figures": [{"id": "all", "sum": "a"}]})");
        definition.close();
        const LedgerLibrary own = LedgerLibrary::load({u":/ledgers"_s, m_folder->path()});
        QVERIFY(own.find(u"own"_s));
        LedgerRow row{u"own"_s, state().round().id, u"1"_s, {{u"a"_s, 12}}};
        XW_VERIFY_OK(wait(m_workspace->putLedgerRows({row}, {})));
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        XW_VERIFY_OK(wait(m_workspace->saveDocument(
            {u"template"_s, u"own"_s,
             "{\"name\": \"自有\"}\n---\n@title\n\n"
             "{{#ledgers.own.present}}\n共{{ledgers.own.all}}条。\n{{/ledgers.own.present}}\n"})));
        const auto composed = notice::composeStored(state(), own, QDate(2020, 4, 2), {}, u"own"_s);
        XW_VERIFY_OK(composed);
        const QString out = m_folder->filePath(u"out"_s);
        XW_VERIFY_OK(notice::exportNotice(composed->document,
                                          notice::exportInfo(state(), composed->templateId),
                                          {notice::Format::Docx}, out));
        const auto manifest = signing::Manifest::read(QDir(out).filePath(signing::manifestName));
        XW_VERIFY_OK(manifest);
        QCOMPARE(kinds(openItems(state(), own, {}, out, *manifest).value()), QStringList());
        QCOMPARE(kinds(openItems(state(), m_ledgers, {}, out, *manifest).value()), QStringList{u"stale"_s});
    }

    void aTickBetweenPreparingAndLockingIsNotSignedOver()
    {
        XW_VERIFY_OK(wait(m_workspace->setInspected(SubjectId(1), true)));
        const auto head = wait(m_workspace->history({}, 1));
        XW_VERIFY_OK(head);
        StagedNotice staged;
        staged.folder = m_folder->path();
        staged.round = state().round();
        staged.round.phase = RoundPhase::Signed;
        staged.head = head->front().sequence;
        // The subject is checked before and after: every count stays what it was.
        XW_VERIFY_OK(wait(m_workspace->setReview(SubjectId(1), ReviewState::Confirmed)));
        const auto locked = wait(lockRound(*m_workspace, staged));
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Conflict);
        QCOMPARE(state().round().phase, RoundPhase::Open);
        staged.head = wait(m_workspace->history({}, 1))->front().sequence;
        XW_VERIFY_OK(wait(lockRound(*m_workspace, staged)));
        QCOMPARE(state().round().phase, RoundPhase::Signed);
    }

    void theNoticeOfAnotherRoundOrAnEditedFileIsRefusedOutright()
    {
        const auto other = exported(u"通报如下。"_s, u"2019Q4"_s);
        QCOMPARE(openItems(state(), m_ledgers, {}, m_folder->path(), other).error().code,
                 ErrorCode::Conflict);
        const auto manifest = exported(u"通报如下。"_s);
        QFile file(m_folder->filePath(u"通报.docx"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        QCOMPARE(openItems(state(), m_ledgers, {}, m_folder->path(), manifest).error().code,
                 ErrorCode::Conflict);
    }
};

XW_PAINT_TEST_MAIN(OpenItemsTest)
#include "tst_open_items.moc"
