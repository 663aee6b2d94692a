from viz.pictures.assets import ASSETS


def test_the_folder_has_what_the_app_ships() -> None:
    names = {path.name for path in ASSETS.iterdir()}
    assert {"embedded.safetensors", "embedded_classes.json", "embedded_report.json", "gallery", "icon.png"} <= names
