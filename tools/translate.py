"""Keep the translations: `update` reads the texts of ui/, `release` writes what the program loads, `check` tests both.

One .ts file a folder of ui/ and language, so that a feature's words live together; one .qm file a language.
English needs entries only for plurals. Run: `uv run python tools/translate.py update|release|check`.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "en")


def _tool(name: str) -> str:
    """The path of one of Qt's translation tools, which come with PySide6-Essentials.

    Its scripts in bin/ only start these, which takes ten times as long as what the tool has to do.
    """
    found = shutil.which(str(Path(PySide6.__file__).parent / name))
    if found is None:
        raise SystemExit(f"{name} was not found; run `uv sync` first")
    return found


def _run(*arguments: str) -> None:
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{arguments[0]} failed:\n{done.stdout}\n{done.stderr}")


def sources() -> dict[str, list[Path]]:
    """The Python files that hold texts, by the name of their .ts file."""
    groups = {"app": sorted((ROOT / "ui").glob("*.py"))}
    for folder in sorted(path for path in (ROOT / "ui").iterdir() if path.is_dir()):
        groups[folder.name] = sorted(folder.rglob("*.py"))
    return {name: files for name, files in groups.items() if any("tr" in f.read_text("utf-8") for f in files)}


def update(target: Path = TRANSLATIONS) -> None:
    """Bring the .ts files up to date with the texts in the code; removed texts go."""
    for language in LANGUAGES:
        folder = target / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, files in sources().items():
            ts_file = folder / f"{name}.ts"
            command = [_tool("lupdate"), *map(str, files), "-ts", str(ts_file), "-no-obsolete"]
            command += ["-locations", "none", "-source-language", "en", "-target-language", language]
            if language == "en":
                command.append("-pluralonly")
            _run(*command)
            if not ET.parse(ts_file).getroot().findall("context"):
                ts_file.unlink()


def release(target: Path = TRANSLATIONS) -> None:
    """Write assidu_<language>.qm from that language's .ts files.

    The file changes its place in one go: Qt maps it into memory, and a program that runs would read half of two.
    """
    for language in LANGUAGES:
        ts_files = sorted(map(str, (target / language).glob("*.ts")))
        if ts_files:
            with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
                written = Path(scratch) / f"assidu_{language}.qm"
                _run(_tool("lrelease"), *ts_files, "-qm", str(written))
                written.replace(target / written.name)


def unfinished(target: Path = TRANSLATIONS) -> list[str]:
    """Every text without a finished translation, as `language/file: text`."""
    missing = []
    for language in LANGUAGES:
        for ts_file in sorted((target / language).glob("*.ts")):
            for message in ET.parse(ts_file).getroot().iter("message"):
                if not _is_finished(message):
                    missing.append(f"{language}/{ts_file.name}: {message.findtext('source')}")
    return missing


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def problems() -> list[str]:
    """What is wrong with the translations as they stand: stale, unfinished or not released."""
    found = unfinished()
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "translations"
        shutil.copytree(TRANSLATIONS, copy)
        update(copy)
        for language in LANGUAGES:
            for name in sorted({f.name for root in (TRANSLATIONS, copy) for f in (root / language).glob("*.ts")}):
                ours, fresh = TRANSLATIONS / language / name, copy / language / name
                if _texts(ours) != _texts(fresh):
                    found.append(f"{language}/{name}: not up to date with the code; run `update`")
        release(copy)
        for language in LANGUAGES:
            name = f"assidu_{language}.qm"
            if _bytes(TRANSLATIONS / name) != _bytes(copy / name):
                found.append(f"{name}: not released; run `release`")
    return found


def _texts(ts_file: Path) -> set[tuple[str, str]]:
    if not ts_file.exists():
        return set()
    contexts = ET.parse(ts_file).getroot().findall("context")
    return {(c.findtext("name", ""), m.findtext("source", "")) for c in contexts for m in c.findall("message")}


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["check"]:
            found = problems()
            print("\n".join(found) or "All texts are translated and released.")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
