"""A compound file (OLE2) with a few streams, and the BIFF8 records of a small workbook. For make_fixtures.py only."""
import struct

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(streams):
    """streams: {name: bytes}. Every stream is padded past 4,096 bytes, so that no short-stream table is needed."""
    body, fat, starts = [], [], {}
    for name, data in streams.items():
        data = data.ljust(4096, b"\0")
        count = -(-len(data) // SECTOR)
        starts[name] = (len(fat), len(data))
        fat += [len(fat) + i + 1 for i in range(count - 1)] + [END]
        body.append(data.ljust(count * SECTOR, b"\0"))
    directory_start = len(fat)
    entries = [entry("Root Entry", 5, END, 0, child=1)]
    names = list(streams)
    for i, name in enumerate(names):
        start, size = starts[name]
        right = i + 2 if i + 1 < len(names) else FREE
        entries.append(entry(name, 2, start, size, right=right))
    while len(entries) % 4:
        entries.append(entry("", 0, 0, 0))
    directory = b"".join(entries)
    sectors = len(directory) // SECTOR
    fat += [directory_start + i + 1 for i in range(sectors - 1)] + [END]
    fat_start = len(fat)
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * SECTOR:
        fat_sectors += 1
    fat += [FAT] * fat_sectors
    table = b"".join(struct.pack("<I", x) for x in fat).ljust(fat_sectors * SECTOR, b"\xff")
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 10
    header += struct.pack("<IIIIIIII", fat_sectors, directory_start, 0, 4096, END, 0, END, 0)
    difat = [fat_start + i for i in range(fat_sectors)]
    header += b"".join(struct.pack("<I", x) for x in difat + [FREE] * (109 - len(difat)))
    return header + b"".join(body) + directory + table


def entry(name, kind, start, size, right=FREE, child=FREE):
    text = name.encode("utf-16le")
    length = len(text) + 2 if name else 0
    return (text.ljust(64, b"\0") + struct.pack("<HBBIII", length, kind, 1, FREE, right, child) + b"\0" * 36
            + struct.pack("<IQ", start, size))


def record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


def text16(text, wide_length=True):
    return struct.pack("<H" if wide_length else "<B", len(text)) + b"\x01" + text.encode("utf-16le")


def workbook(sheet_name, rows, date_style=21):
    """rows: lists of str, int, float or ("date", serial). Returns the bytes of the Workbook stream."""
    strings, cells = [], []
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                continue
            if isinstance(value, str):
                if value not in strings:
                    strings.append(value)
                cells.append(record(0x00FD, struct.pack("<HHHI", r, c, 15, strings.index(value))))
            elif isinstance(value, tuple):
                cells.append(record(0x0203, struct.pack("<HHHd", r, c, 16, value[1])))
            else:
                cells.append(record(0x0203, struct.pack("<HHHd", r, c, 15, value)))
    bof = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    styles = b""
    for i in range(17):
        number_format = 14 if i == 16 else 0
        flags = 0xFFF5 if i < 15 else 0x0001
        styles += record(0x00E0, struct.pack("<HHH", 0, number_format, flags) + b"\0" * 14)
    sst = record(0x00FC, struct.pack("<II", len(strings), len(strings)) + b"".join(text16(s) for s in strings))
    font = record(0x0031, struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + text16("Arial", False))
    head = record(0x0809, bof) + record(0x0042, struct.pack("<H", 1200)) + record(0x0022, struct.pack("<H", 0)) + font + styles
    tail = sst + record(0x000A)
    name = text16(sheet_name, False)
    bound_size = 4 + 6 + len(name)
    sheet_at = len(head) + bound_size + len(tail)
    bound = record(0x0085, struct.pack("<IBB", sheet_at, 0, 0) + name)
    sheet_bof = struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)
    width = max(len(row) for row in rows)
    dimension = record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    return head + bound + tail + record(0x0809, sheet_bof) + dimension + b"".join(cells) + record(0x000A)
