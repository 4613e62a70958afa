#include "signing/pdf/pdf_changes.h"

#include "signing/pdf/pdf_file.h"

#include <set>

namespace xw::signing
{

namespace
{

/// Everything that an object says, streams with their data as it stands in the file.
std::string contentOfObject(QPDFObjectHandle object)
{
    if (!object.isStream())
        return object.unparseResolved();
    const auto data = object.getRawStreamData();
    return object.getDict().unparseResolved() +
           std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
}

using Objects = std::map<QPDFObjGen, std::string>;

Objects objectsOf(QPDF &pdf)
{
    Objects objects;
    for (QPDFObjectHandle &object : pdf.getAllObjects())
        objects[object.getObjGen()] = contentOfObject(object);
    return objects;
}

class Comparison
{
public:
    Comparison(QPDF &before, QPDF &after) : m_before(before), m_after(after) {}

    QStringList run()
    {
        const Objects old = objectsOf(m_before);
        const Objects now = objectsOf(m_after);
        allowSignatures(now, old);
        for (const auto &[id, content] : old) {
            const auto found = now.find(id);
            if (found == now.end())
                m_changes << QStringLiteral("object %1 is gone").arg(id.getObj());
            else if (found->second != content && !allowedChange(id))
                m_changes << QStringLiteral("object %1 was changed").arg(id.getObj());
        }
        for (const auto &[id, content] : now)
            if (!old.contains(id) && !m_allowed.contains(id))
                m_changes << QStringLiteral("object %1 was added").arg(id.getObj());
        for (const char *key : {"/Root", "/Info"})
            if (m_before.getTrailer().getKey(key).unparse() != m_after.getTrailer().getKey(key).unparse())
                m_changes << QStringLiteral("the trailer names another %1").arg(QLatin1String(key));
        return m_changes;
    }

private:
    void allowAll(QPDFObjectHandle object, const Objects &old)
    {
        if (object.isIndirect()) {
            if (old.contains(object.getObjGen()) || !m_allowed.insert(object.getObjGen()).second)
                return;
        }
        if (object.isArray())
            for (QPDFObjectHandle &item : object.getArrayAsVector())
                allowAll(item, old);
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary())
            for (const std::string &key : dictionary.getKeys())
                allowAll(dictionary.getKey(key), old);
    }

    /// New objects that make up a new signature field.
    void allowSignatures(const Objects &now, const Objects &old)
    {
        QPDFObjectHandle form = m_after.getRoot().getKey("/AcroForm");
        if (!form.isDictionary() || !form.getKey("/Fields").isArray())
            return;
        for (QPDFObjectHandle &field : form.getKey("/Fields").getArrayAsVector()) {
            const bool isNew = field.isIndirect() && !old.contains(field.getObjGen());
            if (isNew && field.isDictionary() && field.getKey("/FT").isName() &&
                field.getKey("/FT").getName() == "/Sig") {
                m_newFields.insert(field.getObjGen());
                allowAll(field, old);
            }
        }
        if (form.isIndirect())
            m_allowed.insert(form.getObjGen());
    }

    /// The items of `after` without the new signature fields are those of `before`.
    bool onlyGrewBySignatures(QPDFObjectHandle before, QPDFObjectHandle after) const
    {
        std::vector<std::string> kept;
        if (after.isArray())
            for (QPDFObjectHandle &item : after.getArrayAsVector())
                if (!item.isIndirect() || !m_newFields.contains(item.getObjGen()))
                    kept.push_back(item.unparse());
        std::vector<std::string> was;
        if (before.isArray())
            for (QPDFObjectHandle &item : before.getArrayAsVector())
                was.push_back(item.unparse());
        return kept == was;
    }

    /// Dictionaries equal but for `arrays`, which may have grown, and `free` keys.
    bool sameBut(QPDFObjectHandle before, QPDFObjectHandle after, const std::set<std::string> &arrays,
                 const std::set<std::string> &free) const
    {
        if (!before.isDictionary() || !after.isDictionary())
            return false;
        std::set<std::string> keys = before.getKeys();
        keys.merge(after.getKeys());
        for (const std::string &key : keys) {
            if (free.contains(key))
                continue;
            if (arrays.contains(key)) {
                if (!onlyGrewBySignatures(before.getKey(key), after.getKey(key)))
                    return false;
            } else if (before.getKey(key).unparse() != after.getKey(key).unparse()) {
                return false;
            }
        }
        return true;
    }

    bool allowedChange(QPDFObjGen id) const
    {
        QPDFObjectHandle before = m_before.getObjectByObjGen(id);
        QPDFObjectHandle after = m_after.getObjectByObjGen(id);
        if (before.isPageObject())
            return sameBut(before, after, {"/Annots"}, {});
        const QPDFObjectHandle form = m_after.getRoot().getKey("/AcroForm");
        if (QPDFObjectHandle(form).isIndirect() && QPDFObjectHandle(form).getObjGen() == id)
            return sameBut(before, after, {"/Fields"}, {"/SigFlags"});
        if (m_after.getRoot().getObjGen() != id)
            return false;
        // The catalog may gain a form; one that it had goes through the rule above.
        if (before.hasKey("/AcroForm") && !before.getKey("/AcroForm").isIndirect() &&
            !sameBut(before.getKey("/AcroForm"), after.getKey("/AcroForm"), {"/Fields"}, {"/SigFlags"}))
            return false;
        if (before.hasKey("/AcroForm") && before.getKey("/AcroForm").isIndirect())
            return sameBut(before, after, {}, {});
        return sameBut(before, after, {}, {"/AcroForm"});
    }

    QPDF &m_before;
    QPDF &m_after;
    std::set<QPDFObjGen> m_allowed;
    std::set<QPDFObjGen> m_newFields;
    QStringList m_changes;
};

} // namespace

Result<QStringList> changesBeyondSignatures(const QByteArray &before, const QByteArray &after)
{
    const auto old = openPdf(before);
    if (!old)
        return tl::unexpected(old.error());
    const auto now = openPdf(after);
    if (!now)
        return tl::unexpected(now.error());
    return guarded([&]() -> Result<QStringList> { return Comparison(**old, **now).run(); });
}

} // namespace xw::signing
