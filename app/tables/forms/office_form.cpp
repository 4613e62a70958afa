#include "tables/office_form.h"

#include "tables/forms/form_parts.h"
#include "tables/sheet/table_file.h"

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{

/// XLS and CSV: what the readers of lists make of all sheets, the header as a row of its own.
Result<OfficeForm> formOfTable(const QString &path, const JobPtr &job)
{
    ReadOptions options;
    options.job = job;
    options.everySheet = true;
    options.knownHeaders = {u"问题编号"_s, u"整改情况"_s};
    const Result<Table> table = readTable(path, options);
    if (!table)
        return tl::unexpected(table.error());
    FormSheet sheet;
    sheet.name = table->sheet;
    sheet.rows.push_back({table->headerRow, {table->headers.cbegin(), table->headers.cend()}});
    sheet.rows.insert(sheet.rows.end(), table->rows.begin(), table->rows.end());
    return OfficeForm{{}, {std::move(sheet)}};
}

} // namespace

Result<OfficeForm> readOfficeForm(const QString &path, JobPtr job)
{
    Result<TableFile> file = openTableFile(path, Limits());
    if (!file)
        return tl::unexpected(std::move(file.error()));
    Result<OfficeForm> form;
    if (file->format != TableFile::Format::Xlsx) {
        form = formOfTable(path, job);
    } else {
        Result<office::ZipPackage> package =
            office::ZipPackage::open(file->device.get(), file->name, Limits(), job);
        if (!package)
            return tl::unexpected(std::move(package.error()));
        form = package->has(u"word/document.xml"_s) ? readDocxForm(*package, file->name)
                                                    : readXlsxForm(*package, file->name);
    }
    if (!form) {
        if (form.error().where.isEmpty())
            form.error().where = file->name;
        return form;
    }
    form->file = file->name;
    return form;
}

} // namespace xw::tables
