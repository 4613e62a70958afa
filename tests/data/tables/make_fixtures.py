#!/usr/bin/env python3
"""Makes the files in this folder: spreadsheets as offices send them, and some that nobody should send.
Same files each run. usage: make_fixtures.py   (needs nothing but Python)
08-office-dress.xls, 08-merged.xls and 08-formulas.xls are 06, 05 and 07 as LibreOffice saves them: make_fixtures.py --office"""
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

import ole2

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
HEADERS = ["网站标识码", "网站名称", "所属地区"]


def save(name, data):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data)


def package(name, members):
    path = os.path.join(HERE, name)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for member, content in members.items():
            info = zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def letters(column):
    name = ""
    while column >= 0:
        name = chr(65 + column % 26) + name
        column = column // 26 - 1
    return name


def cell(row, column, value):
    """value: str, int, float, ("styled", style, number) or ("raw", attributes, content)."""
    at = f'r="{letters(column)}{row}"'
    if isinstance(value, str):
        return f'<c {at} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    if isinstance(value, (int, float)):
        return f"<c {at}><v>{value}</v></c>"
    if value[0] == "styled":
        return f'<c {at} s="{value[1]}"><v>{value[2]}</v></c>'
    if value[0] == "raw":
        return f"<c {at} {value[1]}>{value[2]}</c>"
    raise ValueError(value)


def sheet(rows, merges=(), columns="", hidden_rows=(), tail="", first=1):
    body = ""
    for offset, row in enumerate(rows):
        number = first + offset
        if row is None:
            continue
        hidden = ' hidden="1"' if number in hidden_rows else ""
        cells = "".join(cell(number, c, v) for c, v in enumerate(row) if v is not None)
        body += f'<row r="{number}"{hidden}>{cells}</row>'
    ranges = "".join(f'<mergeCell ref="{m}"/>' for m in merges)
    merged = f'<mergeCells count="{len(merges)}">{ranges}</mergeCells>' if merges else ""
    return f'{XML}<worksheet xmlns="{MAIN}">{columns}<sheetData>{body}</sheetData>{merged}{tail}</worksheet>'


def book(name, sheets, formats=(), date1904=False, strings=None, extra=None):
    """sheets: [(name, state, xml)]; formats: number format ids or codes, the cell styles from 1 on."""
    entries = "".join(
        f'<sheet name="{n}" sheetId="{i}"{f" state={chr(34)}{state}{chr(34)}" if state else ""} r:id="rId{i}"/>'
        for i, (n, state, _) in enumerate(sheets, 1))
    codes = [f for f in formats if isinstance(f, str)]
    custom = "".join(f'<numFmt numFmtId="{170 + i}" formatCode="{escape(c, {chr(34): "&quot;"})}"/>' for i, c in enumerate(codes))
    styles = "".join(f'<xf numFmtId="{170 + codes.index(f) if isinstance(f, str) else f}" applyNumberFormat="1"/>'
                     for f in formats)
    relations = "".join(f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>'
                        for i in range(1, len(sheets) + 1))
    relations += f'<Relationship Id="rId90" Type="{OFFICE}/styles" Target="styles.xml"/>'
    parts = {"workbook.xml": "sheet.main", "styles.xml": "styles"} | ({"sharedStrings.xml": "sharedStrings"} if strings else {})
    parts |= {f"worksheets/sheet{i}.xml": "worksheet" for i in range(1, len(sheets) + 1)}
    overrides = "".join(f'<Override PartName="/xl/{part}" ContentType="{KIND}.{kind}+xml"/>' for part, kind in parts.items())
    types = (f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
             f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>')
    members = {
        "[Content_Types].xml": types,
        "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        f'<workbookPr{" date1904=" + chr(34) + "1" + chr(34) if date1904 else ""}/><sheets>{entries}</sheets></workbook>',
        "xl/styles.xml": f'{XML}<styleSheet xmlns="{MAIN}"><numFmts count="{len(codes)}">{custom}</numFmts>'
        '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
        f'<cellXfs count="{len(formats) + 1}"><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
    }
    if strings:
        relations += f'<Relationship Id="rId91" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        members["xl/sharedStrings.xml"] = strings
    members["xl/_rels/workbook.xml.rels"] = f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'
    for i, (_, _, xml) in enumerate(sheets, 1):
        members[f"xl/worksheets/sheet{i}.xml"] = xml
    members.update(extra or {})
    return package(name, members)


def one(name, rows, **more):
    formats = more.pop("formats", ())
    kept = {k: more.pop(k) for k in ("date1904", "strings", "extra") if k in more}
    return book(name, [("Sheet1", "", sheet(rows, **more))], formats, **kept)


def pitfalls():
    # 1: long ids stored as numbers; the last one is still whole.
    one("01-long-ids.xlsx", [["统一社会信用代码", "网站名称"], [("raw", "", "<v>3.3010619900101101E+17</v>"), "甲网"],
                             [913601000000000000, "乙网"], [123456789012345, "丙网"], ["11360000014500000X", "丁网"]])
    # 2: leading zeros kept by the format only; a code with signs between.
    one("02-leading-zeros.xlsx", [HEADERS, [("styled", 1, 36000090), "甲网", ("styled", 2, 791812345)],
                                  [("styled", 1, 4100009001), "乙网", ("styled", 3, 7)], ["0012", "丙网", ("styled", 4, 0.9894)]],
        formats=["0000000000", "0000-00000000", '"第"000"号"', 10])
    # 3: serials as dates: formats by number, East Asian ones, custom ones; the day that never was.
    dates = [("styled", s, v) for s, v in
             [(1, 45121), (2, 45121), (3, 45121), (4, 45121), (5, 45121.4375), (6, 45121), (7, 0.5), (8, 45121), (9, 1.5), (10, 45121)]]
    names = ["十四", "廿七", "五十", "年月日", "时刻", "年月", "时间", "英文", "时长", "数"]
    styles = [14, 27, 58, 'yyyy"年"m"月"d"日"', 22, '[$-804]yyyy"年"m"月";@', 20, "d-mmm-yy", "[h]:mm", '0"年"']
    rows = [["网站标识码"] + names, ["3600009001"] + dates, ["3600009002", ("styled", 1, 60)], ["3600009003", ("styled", 1, 59)],
            ["3600009004", ("styled", 1, 61)], ["3600009005", ("styled", 1, 0)], ["3600009006", ("styled", 1, -3)]]
    one("03-dates.xlsx", rows, formats=styles)
    one("03-dates-1904.xlsx", [["网站标识码", "日期"], ["3600009001", ("styled", 1, 43659)], ["3600009002", ("styled", 1, 0)]],
        formats=[14], date1904=True)
    # 4: encodings and dressed codes.
    plain = "网站标识码,网站名称,所属地区\r\n3600009001,省政府门户网站,省直\r\n3600009002,南昌喆堃网,南昌市\r\n"
    save("04-gbk.csv", plain.encode("gb18030"))
    save("04-utf8-mark.csv", plain.encode("utf-8-sig"))
    save("04-utf16le.csv", plain.replace(",", "\t").encode("utf-16"))
    dressed = '网站标识码,网站名称,所属地区\r\n="3600009001",甲网,"=""0791"""\r\n3600009002\t,"乙网\t",南昌市\r\n'
    save("04-dressed.csv", dressed.encode("gb18030"))
    # 5: titles above, a header merged over three rows, merged body cells.
    one("05-merged.xlsx",
        [["某省2020年第一季度检查情况表"], ["填报单位：某办公厅", None, None, None, "单位：个"],
         ["网站标识码", "网站名称", "检查情况", None, None], [None, None, "是否检查", "问题", None], [None, None, None, "网站", "新媒体"],
         ["3600009001", "甲网", "是", 1, 2], [None, "乙网", "否", 3, None], ["3600009003", "丙网", "是", None, 4]],
        merges=["A1:E1", "A3:A5", "B3:B5", "C3:E3", "C4:C5", "D4:E4", "A6:A7", "E6:E7"])
    # 6: what people do to a sheet before they send it.
    hidden = sheet([HEADERS, ["3600009009", "不可见", "省直"]])
    notes = sheet([["填写说明"], ["请如实填写网站名称"]])
    body = sheet([["江西省政府网站名单"], None, ["网站\n标识码", " 网站名称*", "所属地区：", "备注"],
                  ["3600009001\u00a0", "\u3000甲网 ", "省直", None], ["３６００００９００２", "乙网", "南昌市", "隐藏行"],
                  ["3600009003", "丙\n网", "九江市", None], None, ["合 计", None, 3], ["填表人：张三", None, "联系电话：0791-1"]],
                 columns='<cols><col min="3" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>', hidden_rows={5},
                 tail='<autoFilter ref="A3:D6"/>')
    book("06-office-dress.xlsx", [("说明", "", notes), ("旧名单", "hidden", hidden), ("名单", "", body), ("宏", "veryHidden", hidden)])
    # 7: formulas with, without and with a wrong computed value; errors.
    one("07-formulas.xlsx",
        [HEADERS, ["3600009001", ("raw", 't="str"', '<f>A2&amp;"网"</f><v>甲&amp;网</v>'), "省直"],
         [("raw", "", "<f>A2+1</f><v>3600009002</v>"), ("raw", 't="str"', "<f>B2</f>"), "省直"],
         [("raw", "", "<f>A3+1</f><v></v>"), "丙网", ("raw", 't="e"', "<f>VLOOKUP(A1,B:C,2)</f><v>#N/A</v>")],
         ["3600009004", "丁网", ("raw", 't="str"', '<f>IF(1,"","")</f><v></v>')], ["3600009005", "戊网", ("raw", 't="b"', "<v>1</v>")]])
    # 8: names that lie about what is inside.
    save("08-csv-inside.xls", plain.encode("gb18030"))
    save("08-html-inside.xls", ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>'
                                "<table><tr><td>网站标识码</td><td>网站名称</td></tr></table></body></html>").encode())
    save("08-csv-inside.xlsx", plain.encode())
    book("08-xlsx-inside.csv", [("Sheet1", "", sheet([HEADERS, ["3600009001", "甲网", "省直"]]))])
    save("08-old.xls", ole2.compound({"Workbook": ole2.workbook("名单", [
        ["网站名单"], HEADERS + ["日期", "数量"], ["3600009001", "甲网", "省直", ("date", 45121), 12], [3600009002, "乙网", "南昌市", ("date", 60), 1.5],
        ["3600009003", "丙网", "省直", None, 1e17], ["合计", None, None, None, 3]])}))
    # 9: rich runs, phonetic hints, preserved blanks, escapes, inline and shared; another prefix for the namespace.
    strings = (f'{XML}<sst xmlns="{MAIN}" count="3" uniqueCount="3"><si><t>网站标识码</t></si>'
               '<si><r><rPr><b/></rPr><t xml:space="preserve">省政府 </t></r><r><t>门户网站</t></r>'
               '<rPh sb="0" eb="1"><t>shengzhengfu</t></rPh><phoneticPr fontId="1"/></si>'
               "<si><t><![CDATA[甲<乙>]]>_x000D_&#x4E19;&amp;</t></si></sst>")
    one("09-rich-text.xlsx", [[("raw", 't="s"', "<v>0</v>"), "网站名称"], ["3600009001", ("raw", 't="s"', "<v>1</v>")],
                              ["3600009002", ("raw", 't="s"', "<v>2</v>")], ["3600009003", ("raw", 't="s"', "<v>9</v>")],
                              ["3600009004", ("raw", 't="inlineStr"', "<is><r><t>行</t></r><r><t>内</t></r><rPh sb=\"0\" eb=\"1\"><t>hang</t></rPh></is>")]],
        strings=strings)
    prefixed = (f'{XML}<x:worksheet xmlns:x="{MAIN}" xmlns:o="urn:other"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>网站标识码</x:t>'
                '</x:is></x:c><x:c t="inlineStr"><x:is><x:t>网站名称</x:t></x:is></x:c></x:row><!-- a note --><x:row><x:c><x:v>3600009001'
                '</x:v></x:c><x:c t="inlineStr"><x:is><o:t>别的</o:t><x:t>甲网</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>')
    book("09-prefixed.xlsx", [("Sheet1", "", prefixed)], extra={"xl/_rels/workbook.xml.rels": XML + f'<Relationships xmlns="{PACKAGE}'
         f'/relationships"><Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>'})
    # 10: cells that a CSV must not turn into formulas.
    one("10-formula-text.xlsx", [HEADERS, ["3600009001", "=1+1", "@甲"], ["3600009002", "+86", '-"乙"']])


def hostile():
    rows = [HEADERS, ["3600009001", "甲网", "省直"]]
    whole = one("x-whole.xlsx", rows)
    with open(whole, "rb") as file:
        data = file.read()
    save("x-truncated.xlsx", data[:len(data) * 2 // 3])
    middle = bytearray(data)
    for i in range(len(data) // 2, len(data) // 2 + 40):
        middle[i] ^= 0x55
    save("x-damaged.xlsx", bytes(middle))
    one("x-bomb.xlsx", rows, tail="<o/>" * (8 << 20))
    # The same bomb with a directory that claims a harmless size for it.
    with open(os.path.join(HERE, "x-bomb.xlsx"), "rb") as file:
        bomb = bytearray(file.read())
    with zipfile.ZipFile(os.path.join(HERE, "x-bomb.xlsx")) as archive:
        real = struct.pack("<I", archive.getinfo("xl/worksheets/sheet1.xml").file_size)
    at = bomb.rfind(real)
    bomb[at:at + 4] = struct.pack("<I", 2000)
    save("x-bomb-small-claim.xlsx", bytes(bomb))
    one("x-huge-cell.xlsx", rows + [["3600009002", "长" * (10 << 20), "省直"]])
    entities = ('<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>')
    book("x-dtd.xlsx", [("Sheet1", "", sheet(rows).replace("<worksheet", entities + "<worksheet"))])
    book("x-entity.xlsx", [("Sheet1", "", sheet(rows).replace("甲网", "&x;"))])
    book("x-cut-xml.xlsx", [("Sheet1", "", sheet(rows)[:-60])])
    book("x-utf16.xlsx", [("Sheet1", "", sheet(rows).replace("UTF-8", "UTF-16").encode("utf-16"))])
    save("x-encrypted.xlsx", ole2.compound({"EncryptionInfo": b"\x04\0\x04\0", "EncryptedPackage": b"\0" * 64}))
    package("x-document.xlsx", {"word/document.xml": "<w/>"})
    package("x-open-document.xlsx", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>"})
    package("x-other-zip.xlsx", {"readme.txt": "no workbook"})
    package("x-binary.xlsx", {"xl/workbook.bin": b"\0\1"})
    save("x-not-excel.xls", ole2.compound({"WordDocument": b"\0"}))


def office():
    with tempfile.TemporaryDirectory() as folder:
        for source, target in (("06-office-dress", "08-office-dress"), ("05-merged", "08-merged"), ("07-formulas", "08-formulas")):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xls",
                            "--outdir", folder, os.path.join(HERE, source + ".xlsx")], check=True, stdout=subprocess.DEVNULL)
            shutil.copy(os.path.join(folder, source + ".xls"), os.path.join(HERE, target + ".xls"))


if __name__ == "__main__":
    pitfalls()
    hostile()
    if "--office" in sys.argv:
        office()
