"""What scripts/try-screen-reader does once the window stands: asks AT-SPI as a screen reader does."""
import os
import sys
import time

import pyatspi

PROGRAM = int(sys.argv[1])
READER = int(sys.argv[2])  # 0: Orca is not installed
SAID = sys.argv[3]
KEY_DOWN = 116
MOST = 4000  # accessibles of one page
faults = []


def alive(process=PROGRAM):
    try:
        os.kill(process, 0)
        return True
    except OSError:
        return False


def wait_for(what, seconds, found):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not alive():
            sys.exit(f"the program ended while waiting for {what}")
        try:
            result = found()
        except Exception:
            result = None
        if result:
            return result
        time.sleep(0.2)
    sys.exit(f"no {what} within {seconds} s")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        one = desktop.getChildAtIndex(i)
        if one and one.get_process_id() == PROGRAM:
            return one
    return None


def walk(node, visit, depth=0):
    """Every accessible below a node, as the node offers them."""
    count = 0
    for i in range(min(node.childCount, MOST)):
        child = node.getChildAtIndex(i)
        if child is None:
            continue
        visit(child)
        count += 1 + (walk(child, visit, depth + 1) if depth < 40 else 0)
        if count > MOST:
            return count
    return count


def shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(node, wanted):
    found = []
    walk(node, lambda one: found.append(one) if wanted(one) else None)
    return found


app = wait_for("application", 60, application)
window = wait_for("window", 60, lambda: app.getChildAtIndex(0))
rail = wait_for(
    "workspace", 120,
    lambda: [one for one in find(window, lambda n: n.getRole() == pyatspi.ROLE_RADIO_BUTTON
                                 or n.getRole() == pyatspi.ROLE_CHECK_BOX
                                 or n.getRole() == pyatspi.ROLE_PUSH_BUTTON
                                 or n.getRole() == pyatspi.ROLE_TOGGLE_BUTTON)
             if one.name in ("台账", "检查", "监测", "专项台账", "图表", "通报", "整改", "校核", "设置") and shown(one)])
for name in [one.name for one in rail]:
    button = [one for one in find(window, lambda n: n.name == name and shown(n))
              if one.getRole() in (pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX,
                                   pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)][0]
    button.queryAction().doAction(0)
    time.sleep(1.5)
    began = time.monotonic()
    unnamed, tables = [], []

    def visit(one):
        role = one.getRole()
        state = one.getState()
        if role in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST) and state.contains(pyatspi.STATE_SHOWING):
            tables.append(one)
        if state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING) and not one.name \
                and role not in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_FRAME, pyatspi.ROLE_COLUMN_HEADER):
            unnamed.append(one.getRoleName())

    if READER and name in ("台账", "检查"):  # the keyboard through the rows, with the reader listening
        for one in find(window, lambda n: n.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE,
                                                          pyatspi.ROLE_TREE_TABLE) and shown(n))[:1]:
            one.queryComponent().grabFocus()
            for _ in range(20):
                pyatspi.Registry.generateKeyboardEvent(KEY_DOWN, None, pyatspi.KEY_PRESSRELEASE)
                time.sleep(0.1)
    count = walk(window, visit)
    told = []
    for one in tables:
        try:
            table = one.queryTable()
        except NotImplementedError:
            continue
        rows, columns = table.nRows, table.nColumns
        for row in {0, 1, rows // 2, rows - 1}:
            if 0 <= row < rows and columns > 0:
                cell = table.getAccessibleAt(row, min(1, columns - 1))
                if cell is None:
                    faults.append(f"{name}: no cell {row}")
        told.append(f"{one.name or '?'} {rows}×{columns}")
    took = time.monotonic() - began
    if not alive():
        sys.exit(f"the program ended on {name}")
    print(f"{name}: {count} accessibles, {took:.1f} s, unnamed {len(unnamed)}; {', '.join(told)}", flush=True)
    if count > MOST:
        faults.append(f"{name}: offers more than {MOST}")
    if unnamed:
        faults.append(f"{name}: without a name: {', '.join(sorted(set(unnamed)))}")
if not alive():
    sys.exit("the program ended")
if READER:
    time.sleep(3)
    spoken = [line.split("SPEECH OUTPUT:", 1)[1].strip() for line in open(SAID, errors="replace")
              if "SPEECH OUTPUT:" in line]
    if not alive(READER):
        faults.append("Orca ended")
    if len(spoken) < 20:
        faults.append(f"Orca said {len(spoken)} things")
    print(f"Orca would have said {len(spoken)} things, at the end: {' | '.join(spoken[-6:])}")
print("\n".join(faults) if faults else "every page was walked; nothing ended, hung or lacked a name")
sys.exit(1 if faults else 0)
