"""What macOS is told of the program, and the disk image that it is handed out in."""

from __future__ import annotations

import shutil

from bundle.plan import Plan
from bundle.running import run

IDENTIFIER = "org.annotator.annotator"
OLDEST = "13.0"  # Qt's own


def properties(version: str) -> dict[str, object]:
    """The keys of Info.plist beside those that PyInstaller writes."""
    return {
        "CFBundleDisplayName": "Annotator",
        "CFBundleShortVersionString": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "hu", "ro", "el"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Annotator project",
                "CFBundleTypeRole": "Editor",
                # A project is one SQLite file among others: offered, never the default.
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["org.sqlite.sqlite3"],
                "CFBundleTypeExtensions": ["sqlite"],
                "CFBundleTypeIconFile": "annotator.icns",
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.sqlite.sqlite3",
                "UTTypeDescription": "SQLite database",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["sqlite", "sqlite3"]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def make_image(plan: Plan) -> None:
    """The .dmg: the app and a link to Applications, to drag the one onto the other."""
    stage = plan.root / "build" / "dmg"
    if stage.exists():
        shutil.rmtree(stage)
    stage.mkdir(parents=True)
    run(["ditto", str(plan.app), str(stage / plan.app.name)])
    (stage / "Applications").symlink_to("/Applications")
    shutil.copytree(plan.dist / "LICENSES", stage / "Licences")
    target = plan.dist / f"Annotator-{plan.version}-macos-{plan.machine}.dmg"
    target.unlink(missing_ok=True)
    run(
        [
            *("hdiutil", "create", "-volname", "Annotator", "-srcfolder", str(stage)),
            *("-fs", "HFS+", "-format", "ULFO", "-ov", str(target)),
        ]
    )
