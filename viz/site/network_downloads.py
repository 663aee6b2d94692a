"""The buttons that give a whole network away: as PyTorch code, as JSON, and as ONNX with its weights."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from viz.network.architecture import Network
from viz.notation import numbers
from viz.rendering import network_files
from viz.rendering.network_files import LARGEST_ONNX, Origin
from viz.site.downloads import download
from viz.site.page_table import MADE_WITH, VERSION

if TYPE_CHECKING:
    from viz.inference.onnx_file import Weighted


def network_downloads(network: Network, weighted: Callable[[], Weighted], words: str, stem: str, address: str) -> None:
    """Three buttons for files called `stem`, and a sentence: `words` about the weights that `weighted` gives.

    `network` is the one that the files hold; nothing is made before it is asked for.
    """
    origin = Origin(MADE_WITH, address)
    size = network_files.onnx_size(network)
    with st.container(horizontal=True, vertical_alignment="center"):
        download(
            "Network as PyTorch",
            partial(network_files.network_code, network, origin),
            f"{stem}-network.py",
            help="The whole network as one Python file that needs PyTorch only.",
        )
        download(
            "Network as JSON",
            partial(_json, weighted, origin),
            f"{stem}-network.json",
            help="Every layer with its shapes and exact costs.",
        )
        download(
            "Network as ONNX",
            partial(_onnx, weighted, origin),
            f"{stem}-network.onnx",
            help=f"The whole network with its weights, {numbers.memory(size / numbers.BYTES_PER_ELEMENT)}, for graph "
            "viewers and ONNX Runtime.",
            disabled=size > LARGEST_ONNX,
        )
    if size > LARGEST_ONNX:
        words = (
            f"With these widths the ONNX file would have {numbers.memory(size / numbers.BYTES_PER_ELEMENT)}; the app "
            f"makes files up to {numbers.memory(LARGEST_ONNX / numbers.BYTES_PER_ELEMENT)}. The PyTorch file has no "
            "such limit: it makes its weights where it runs."
        )
    st.caption(words)


def _onnx(weighted: Callable[[], Weighted], origin: Origin) -> bytes:
    from viz.inference.onnx_file import onnx_file

    content = weighted()
    return onnx_file(content, _about(content, origin), VERSION)


def _json(weighted: Callable[[], Weighted], origin: Origin) -> str:
    content = weighted()._replace(words="none in this file")
    return network_files.network_json(content.network, _about(content, origin))


def _about(content: Weighted, origin: Origin) -> dict[str, object]:
    return network_files.about(
        content.network, origin, content.words, preprocessing=content.preprocessing, classes=content.classes
    )
