// Flips bytes of every file of a signed notice, one at a time, and counts those that verification does not
// see.
//
//   build/bench/bench_flips [N] [FOLDER CA.crt]    N bytes a file (2000), evenly spread, one bit each; N 0:
//   all
//
// Without a folder it exports and signs the sample notice itself. Prints a line a file; exit code 1 where a
// changed byte went unseen.
#include "signing/signing_kit.h"

#include "signing/cms.h"
#include "signing/pades.h"
#include "signing/verify.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

namespace
{

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return std::move(*result);
}

/// A whole export with its PDF and manifest signed, as `notice sign` leaves it.
void makeSigned(const QString &folder, const Signer &signer)
{
    exportSample(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PadesOptions options;
    options.seals = {seal()};
    options.place = noticePlace();
    options.at = now;
    options.name = u"测试"_s;
    const QByteArray pdf = need(signPdf(noticePdf(), signer, options));
    Manifest manifest = need(Manifest::read(QDir(folder).filePath(manifestName)));
    manifest.setFile({noticePdfName, sha256Hex(pdf), pdf.size()});
    manifest.setSigned(
        {now, u"测试"_s, 1, "00", {}, {noticePdfName, sha256Hex(noticePdf()), noticePdf().size()}});
    const QByteArray json = manifest.toJson();
    writeBytes(QDir(folder).filePath(noticePdfName), pdf);
    writeBytes(QDir(folder).filePath(manifestName), json);
    writeBytes(QDir(folder).filePath(manifestSignatureName), need(signDetached(json, signer, {now, {}})));
}

struct Count {
    qint64 tried = 0;
    QList<qint64> unseen;
};

Count flip(const QString &path, const TrustAnchors &anchors, qint64 most, const QDateTime &now)
{
    const QByteArray whole = contentOfFile(path);
    const qint64 step = most > 0 ? std::max<qint64>(1, whole.size() / most) : 1;
    QRandomGenerator bits(20200402);
    Count count;
    for (qint64 at = 0; at < whole.size(); at += step) {
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ (1 << bits.bounded(8)));
        writeBytes(path, changed);
        ++count.tried;
        const auto report = verifyNotice(path, anchors, now);
        if (report && report->holds())
            count.unseen << at;
    }
    writeBytes(path, whole);
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const qint64 most = argc > 1 ? QByteArray(argv[1]).toLongLong() : 2000;
    const auto identity = makeIdentity();
    QTemporaryDir work;
    TrustAnchors anchors = identity->anchors();
    if (argc > 3) {
        anchors.roots = need(readCertificateFile(QFile::decodeName(argv[3])));
        const QDir from(QFile::decodeName(argv[2]));
        for (const QString &name : from.entryList(QDir::Files))
            writeBytes(work.filePath(name), contentOfFile(from.filePath(name)));
    } else {
        makeSigned(work.path(), *identity->identity);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!need(verifyNotice(work.path(), anchors, now)).holds())
        qFatal("the notice does not hold before anything was changed");
    QElapsedTimer clock;
    clock.start();
    qint64 tried = 0;
    qint64 unseen = 0;
    for (const QString &name : QDir(work.path()).entryList(QDir::Files)) {
        const Count count = flip(work.filePath(name), anchors, most, now);
        tried += count.tried;
        unseen += count.unseen.size();
        std::printf("%-44s %7lld bytes  %6lld flipped  %6lld found  %4lld unseen\n", qPrintable(name),
                    static_cast<long long>(QFileInfo(work.filePath(name)).size()),
                    static_cast<long long>(count.tried),
                    static_cast<long long>(count.tried - count.unseen.size()),
                    static_cast<long long>(count.unseen.size()));
        for (const qint64 at : count.unseen.mid(0, 20))
            std::printf("    unseen: byte %lld\n", static_cast<long long>(at));
        std::fflush(stdout);
    }
    std::printf("%lld flipped, %lld found, %lld unseen, %.1f s\n", static_cast<long long>(tried),
                static_cast<long long>(tried - unseen), static_cast<long long>(unseen),
                double(clock.elapsed()) / 1000);
    return unseen > 0 ? 1 : 0;
}
