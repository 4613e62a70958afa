#!/usr/bin/python3
"""Fills forms in as a body's office does, with LibreOffice.  usage: fill_forms.py OUT PICTURE FORM...
A workbook: every row is answered, rows are sorted by their problems, the first two answers merged into one cell, the third row's
code taken out wherever it stands, the fourth row and those after it deleted. A Word file: the rows of its table are answered, the last one is deleted
where there are three, and the picture is pasted into the first answer. Prints one line a row: FILE TAB CODE TAB what was done
(answered, merged, no-code, deleted). Needs libreoffice and python3-uno."""
import os, subprocess, sys, tempfile, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

out, picture, forms = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2]), sys.argv[3:]


def value(name, what):
    one = PropertyValue()
    one.Name, one.Value = name, what
    return one


def url(path):
    return uno.systemPathToFileUrl(os.path.realpath(path))


def say(form, code, done):
    print("\t".join((os.path.basename(form), code, done)))


def answer(code):
    return "已整改：" + code


def fill_workbook(form, book):
    sheet = book.Sheets.getByIndex(0)
    used = sheet.createCursor()
    used.gotoEndOfUsedArea(False)
    last, right = used.RangeAddress.EndRow, used.RangeAddress.EndColumn
    cell = lambda column, row: sheet.getCellByPosition(column, row)
    head = next(row for row in range(last + 1) if any(cell(c, row).String == "问题编号" for c in range(right + 1)))
    columns = {cell(c, head).String: c for c in range(right + 1)}
    code, problem, done = columns["问题编号"], columns["问题描述"], columns["整改情况"]
    while last > head and not cell(code, last).String:
        last -= 1
    for row in range(head + 1, last + 1):
        cell(done, row).String = answer(cell(code, row).String)
    field = TableSortField()
    field.Field, field.IsAscending = problem, False
    sheet.getCellRangeByPosition(0, head + 1, right, last).sort(
        (value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))), value("ContainsHeader", False)))
    codes = [cell(code, row).String for row in range(head + 1, last + 1)]
    for place, one in enumerate(codes):
        row = head + 1 + place
        if place == 1:
            cell(done, row).String = ""
            sheet.getCellRangeByPosition(done, row - 1, done, row).merge(True)
            say(form, one, "merged")
        elif place == 2:
            for column in range(right + 1):  # also in the name of its snapshot
                if one in cell(column, row).String:
                    cell(column, row).String = ""
            cell(done, row).String = "已整改，编号删去了"
            say(form, one, "no-code")
        else:
            say(form, one, "answered" if place == 0 else "deleted")
    if len(codes) > 3:
        sheet.Rows.removeByIndex(head + 4, len(codes) - 3)


def fill_text(form, text, graphic):
    tables = text.TextTables
    table = next(t for t in (tables.getByIndex(i) for i in range(tables.Count)) if "问题编号" in
                 [t.getCellByPosition(c, 0).String for c in range(t.Columns.Count)])
    names = [table.getCellByPosition(c, 0).String for c in range(table.Columns.Count)]
    code, done = names.index("问题编号"), names.index("整改情况")
    rows = table.Rows.Count
    for row in range(1, rows):
        one = table.getCellByPosition(code, row).String
        if row == rows - 1 and rows > 3:
            say(form, one, "deleted")
            continue
        cell = table.getCellByPosition(done, row)
        cell.String = answer(one)
        if row == 1:
            shape = text.createInstance("com.sun.star.text.TextGraphicObject")
            shape.Graphic = graphic
            cursor = cell.createTextCursor()
            cursor.gotoEnd(False)
            cell.insertTextContent(cursor, shape, False)
        say(form, one, "answered")
    if rows > 3:
        table.Rows.removeByIndex(rows - 1, 1)


with tempfile.TemporaryDirectory() as home:
    pipe = "xw%d" % os.getpid()
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                               "-env:UserInstallation=file://" + home, "--accept=pipe,name=%s;urp;" % pipe],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = None
        for _ in range(240):
            try:
                context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except NoConnectException:
                time.sleep(0.25)
        if context is None:
            sys.exit("LibreOffice did not start")
        make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
        desktop = make("com.sun.star.frame.Desktop")
        graphic = make("com.sun.star.graphic.GraphicProvider").queryGraphic((value("URL", url(picture)),))
        for form in forms:
            document = desktop.loadComponentFromURL(url(form), "_blank", 0, (value("Hidden", True),))
            workbook = form.endswith(".xlsx")
            if workbook:
                fill_workbook(form, document)
            else:
                fill_text(form, document, graphic)
            document.storeToURL(url(os.path.join(out, os.path.basename(form))), (value("FilterName",
                "Calc MS Excel 2007 XML" if workbook else "MS Word 2007 XML"),))
            document.close(True)
    finally:
        office.terminate()
        office.wait(30)
