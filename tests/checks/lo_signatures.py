#!/usr/bin/python3
"""LibreOffice's verdict on the signatures of a PDF.  usage: lo_signatures.py SIGNED.pdf
Starts a LibreOffice of its own without a window and asks its UNO service DocumentDigitalSignatures. Prints one line a signature:
"valid|INVALID <signer>"; exit 0 when there is at least one and all are valid. Needs libreoffice and python3-uno."""
import os, subprocess, sys, tempfile, time, uno
from com.sun.star.connection import NoConnectException

path = os.path.realpath(sys.argv[1])
with tempfile.TemporaryDirectory() as home:
    pipe = "xw%d" % os.getpid()
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                               "-env:UserInstallation=file://" + home, "--accept=pipe,name=%s;urp;" % pipe],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = None
        for _ in range(120):
            try:
                context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except NoConnectException:
                time.sleep(0.5)
        if context is None:
            sys.exit("LibreOffice did not start")
        make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
        stream = make("com.sun.star.ucb.SimpleFileAccess").openFileRead("file://" + path)
        found = make("com.sun.star.security.DocumentDigitalSignatures").verifyDocumentContentSignatures(None, stream)
        for one in found:
            who = one.Signer.SubjectName if one.Signer else "?"
            print("valid" if one.SignatureIsValid else "INVALID", who)
        good = len(found) > 0 and all(one.SignatureIsValid for one in found)
    finally:
        office.terminate()
        office.wait(30)
sys.exit(0 if good else 1)
