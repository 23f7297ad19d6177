#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/architecture.md that a compiler doesn't enforce. Prints every breach; exit 1 if
there is one."""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Who may include what, by the beginning of the path: our own folders, then Qt modules.
CORE_QT = {"QtCore"}
LAYERS = {
    "core/": ({"core/"}, CORE_QT),
    "db/": ({"core/", "db/"}, CORE_QT | {"QtSql"}),
    "ui/": ({"core/", "ui/"}, CORE_QT | {"QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}),
}
# The composition root knows everybody; every other folder of app/ knows core and itself.
COMPOSITION_ROOT = re.compile(r"app/(main|application)[a-z]*\.(cpp|h)$|app/start/")

# Files over 500 lines, each with its reason.
LONG_FILES: dict[str, str] = {}

FORBIDDEN = [
    # (what, where, why)
    (r"\b(processEvents|QThread::(m|u)?sleep|usleep|QMutex|QEventLoop)\b", r"^(core|db|ui|app)/",
     "no nested event loop, no sleeping, no mutex of ours"),
    (r"\b(currentDateTime|currentDate|currentTime)\b", r"^(core|db|ui)/",
     "now is an argument; only app/ looks at the clock"),
    (r"\bQSqlQuery\b|\bSELECT\s+\w|\bINSERT INTO\b", r"^(core|ui|app)/", "SQL lives in db/ alone"),
    (r"\btr\(", r"^(core|db|app)/", "no sentences below the screen"),
    (r"\bstatic\s+\w[\w:<>]*&\s+instance\s*\(", r"^(core|db|ui|app)/", "no singletons"),
    (r"\b(TODO|FIXME|XXX)\b", r"^(core|db|ui|app|tests)/", "finish it or write an issue"),
    (r"\b(QSKIP|qSleep|qWait)\s*\(", r"^tests/(?!supportui/dressed)", "tests wait on signals and skip nothing"),
    (r"\b(class|struct)\s+\w*(Manager|Helper|Util|Utils|Impl)\b", r"^(core|db|ui|app)/",
     "a class is named for its one job"),
]


def sources():
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True,
                         capture_output=True, text=True).stdout
    for name in out.splitlines():
        if re.match(r"(core|db|ui|app|tests)/.*\.(cpp|h)$", name) and (ROOT / name).exists():
            yield name


def layer_of(name):
    if COMPOSITION_ROOT.match(name):
        return None
    for prefix, allowed in LAYERS.items():
        if name.startswith(prefix):
            return allowed
    adapter = re.match(r"app/[a-z]+/", name)
    if adapter:
        return {"core/", adapter.group(0)}, None
    return None


QT_HEADERS = {}


def qt_module_of(header):
    """The module that has the header <QWidget>, by Qt's own include folders."""
    if not QT_HEADERS:
        for folder in Path("/usr/include").glob("*/qt6/Qt*"):
            for entry in folder.iterdir():
                QT_HEADERS.setdefault(entry.name, folder.name)
    return QT_HEADERS.get(header.split("/")[-1], header.split("/")[0])


def include_breaches(name, text):
    rule = layer_of(name)
    if rule is None:
        return
    ours, qt_modules = rule
    for line, quoted, angled in re.findall(r'^(\s*#include\s+(?:"([^"]+)"|<([^>]+)>))', text, re.M):
        if quoted and not quoted.startswith("moc_") and not any(quoted.startswith(folder) for folder in ours):
            yield f"{name} includes {quoted}"
        if angled and qt_modules and re.match(r"Qt?[A-Z]", angled):
            module = qt_module_of(angled)
            if module not in qt_modules:
                yield f"{name} includes <{angled}> of {module}"


def breaches():
    for name in sources():
        text = (ROOT / name).read_text(encoding="utf-8")
        yield from include_breaches(name, text)
        lines = text.count("\n")
        # A test program may list more cases than a head holds at once.
        limit = 600 if name.startswith("tests/") else 500
        if lines > limit and name not in LONG_FILES:
            yield f"{name} has {lines} lines"
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:200]:
            yield f"{name} names no licence"
        for pattern, where, why in FORBIDDEN:
            if not re.search(where, name):
                continue
            for match in re.finditer(pattern, text):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{name}:{line}: {match.group(0)}: {why}"


found = list(breaches())
print("\n".join(found) or "The structure holds.")
sys.exit(1 if found else 0)
