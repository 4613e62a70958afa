#!/usr/bin/env python3
"""Judge an exported OFD by what GB/T 33190-2016 asks of it and by the PDF of the same notice.
usage: check_ofd.py FILE.ofd FILE.pdf
Needs poppler-utils and the standard library alone. Exit 0 only if every bar holds."""
import posixpath, re, struct, subprocess, sys, xml.etree.ElementTree as ET, zipfile
O = '{http://www.ofdspec.org/2016}'
bad = 0
def bar(ok, name, detail=''):
    global bad; bad += not ok; print(('ok  ' if ok else 'FAIL'), name, detail)
ofd, pdf = sys.argv[1:3]
z = zipfile.ZipFile(ofd); names = z.namelist()
bar(z.testzip() is None and len(names) == len(set(names)), 'the package is sound and names no part twice')
bar(all(i.date_time == (1980, 1, 1, 0, 0, 0) for i in z.infolist()), 'parts carry no time of their making')
trees = {n: ET.fromstring(z.read(n)) for n in names if n.endswith('.xml')}
info = trees['OFD.xml'].find(f'{O}DocBody/{O}DocInfo')
bar(bool(re.fullmatch('[0-9a-f]{32}', info.findtext(f'{O}DocID'))), 'the document has an id')
bar(all(info.findtext(O+t) for t in ('Title', 'Author', 'CreationDate', 'Creator')), 'title, author, date, creator')
root = trees['OFD.xml'].findtext(f'{O}DocBody/{O}DocRoot'); base = posixpath.dirname(root)
doc = trees[root]; common = doc.find(O+'CommonData')
res = {k: trees[f'{base}/{common.findtext(O+k)}'] for k in ('PublicRes', 'DocumentRes')}
ids = [int(e.get('ID')) for n, t in trees.items() for e in t.iter() if e.get('ID') and e.tag != O+'Bookmark']
bar(len(ids) == len(set(ids)), 'no id twice', f'{len(ids)} ids'); bar(max(ids) <= int(common.findtext(O+'MaxUnitID')), 'MaxUnitID holds')

def tables(data):
    count = struct.unpack('>H', data[4:6])[0]; t = {}
    for i in range(count):
        tag, _, off, size = struct.unpack('>4sIII', data[12+16*i:28+16*i]); t[tag.decode()] = data[off:off+size]
    return t
fonts = {}
for f in res['PublicRes'].iter(O+'Font'):
    name = f.findtext(O+'FontFile'); path = f"{base}/{res['PublicRes'].get('BaseLoc')}/{name}"
    t = tables(z.read(path)); fonts[f.get('ID')] = (struct.unpack('>H', t['maxp'][4:6])[0], struct.unpack('>H', t['head'][18:20])[0], t)
    bar('CFF ' in t or 'glyf' in t, f"font {f.get('FontName')} is embedded with outlines", f'{len(z.read(path))} bytes, {fonts[f.get("ID")][0]} glyphs')
    bar(fonts[f.get('ID')][0] < 4000, f"font {f.get('FontName')} is a subset")
pens = {p.get('ID') for p in res['DocumentRes'].iter(O+'DrawParam')}
pageIds = {p.get('ID') for p in doc.iter(O+'Page')}

def deltas(s):
    out, w = [], s.split(); i = 0
    while i < len(w):
        if w[i] == 'g': out += [float(w[i+2])] * int(w[i+1]); i += 3
        else: out.append(float(w[i])); i += 1
    return out
def advance(font, glyph):
    n, upem, t = font; long = struct.unpack('>H', t['hhea'][34:36])[0]; k = min(glyph, long-1)
    return struct.unpack('>H', t['hmtx'][4*k:4*k+2])[0] / upem
texts, sizes, wrong, ends = [], [], [], []
for p in doc.iter(O+'Page'):
    page = trees[f"{base}/{p.get('BaseLoc')}"]; text = ''
    x, y, w, h = map(float, page.findtext(f'{O}Area/{O}PhysicalBox').split()); sizes.append((w, h))
    for o in page.iter(O+'TextObject'):
        code, cg = o.find(O+'TextCode'), o.find(O+'CGTransform'); s = code.text or ''
        glyphs = [int(g) for g in cg.findtext(O+'Glyphs').split()]; d = deltas(code.get('DeltaX') or '')
        font = fonts[o.get('Font')]; size = float(o.get('Size')); bx, by, bw, bh = map(float, o.get('Boundary').split())
        if not len(s) == len(glyphs) == len(d)+1 == int(cg.get('CodeCount')): wrong.append(('counts', s))
        if any(g == 0 or g >= font[0] for g in glyphs): wrong.append(('glyph', s))
        if not o.get('CTM'):
            if bx < 0 or by < 0 or bx+bw > w+.5 or by+bh > h+.5: wrong.append(('off the page', s))
            end = sum(d) + advance(font, glyphs[-1]) * size
            if abs(end - bw) > .02: wrong.append(('width', s, end, bw))
            # Full-width letters stand no nearer than the squeezed marks of GB/T 15834 allow.
            if any(e < 0.3*advance(font, g)*size for e, g in zip(d, glyphs)): wrong.append(('overlap', s))
        text += s
    for o in page.iter(O+'PathObject'):
        if o.get('DrawParam') not in pens: wrong.append(('pen', o.get('ID')))
        v = o.findtext(O+'AbbreviatedData').split()
        if len(v) % 6 or any(c not in ('M', 'L') for c in v[::3]): wrong.append(('path', o.get('ID')))
    texts.append(re.sub(r'\s', '', text))
bar(not wrong, 'every character has its place and its glyph', str(wrong[:3]))
targets = [d.get('PageID') for t in trees.values() for d in t.iter(O+'Dest')]
bar(bool(targets) and set(targets) <= pageIds, 'outline, bookmarks and links lead to pages', f'{len(targets)}')
bar(len(list(doc.iter(O+'OutlineElem'))) > 0 and all(e.get('Title') for e in doc.iter(O+'OutlineElem')), 'an outline with titles')
links = [a for n, t in trees.items() for a in t.iter(O+'Annot')]
print('     links:', len(links))

run = lambda *c: subprocess.run(c, capture_output=True, text=True, errors='replace').stdout
found = re.findall(r'Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)', run('pdfinfo', '-l', '-1', pdf))
bar(len(found) == len(sizes) and all(abs(float(a)*25.4/72-w) < .3 and abs(float(b)*25.4/72-h) < .3 for (a, b), (w, h) in zip(found, sizes)), 'as many pages as the PDF, of the same sizes', f'{len(sizes)}')
said = [re.sub(r'\s', '', t) for t in run('pdftotext', '-raw', pdf, '-').split('\f')[:len(texts)]]
# pdftotext sorts its lines: the characters of a page are the same, whatever their order.
for n, (a, b) in enumerate(zip(texts, said), 1):
    bar(sorted(a) == sorted(b), f'p{n}: the same text as the PDF', '' if sorted(a) == sorted(b) else f'{len(a)} and {len(b)} characters')
sys.exit(1 if bad else 0)
