"""Rows of colours beside those of the theme: for branches, layers, lines, classes and losses."""

from __future__ import annotations

#: For branches and sessions, by theme: blue, orange, green, yellow, red, pink, violet and grey,
#: after Okabe and Ito.
LANES = {
    "dark": (
        "#6e9ece", "#d19706", "#2ec89e", "#eae13c", "#f37a4b", "#d28db5", "#9da5f9", "#b9cfd8",
    ),
    "light": (
        "#1e7ec1", "#b07104", "#026243", "#453c00", "#ae3600", "#7e3172", "#5057ca", "#5f6b79",
    ),
}  # fmt: skip

#: For layers, from the first to the last, by theme. From violet over red to yellow: none is the
#: blue of the loss or the green of the accuracy.
LAYERS = {
    "dark": ("#a78bfa", "#ee7fc0", "#f79a6b", "#ecd35a"),
    "light": ("#6d3fd1", "#b5178f", "#bf3f12", "#7d6200"),
}

#: For units, by theme. Any two of them, and the two of the signs, differ for every kind of colour
#: vision.
UNITS = {
    "dark": (
        "#dd40dd", "#5ae25a", "#f4c2ec", "#7b883a", "#439d7f", "#c577b8", "#a4e198", "#f0f3e2",
    ),
    "light": (
        "#8532ae", "#31725c", "#b21200", "#b34da2", "#711414", "#4426d9", "#471f3a", "#270f57",
    ),
}  # fmt: skip

#: For the lines of a sweep, by theme. Neighbours differ in lightness too.
LINES = {
    "dark": (
        "#4c9df0", "#f0903a", "#7bd0a0", "#ee7fc0", "#ecd35a", "#a78bfa", "#5fd0d8", "#c3c9d3",
    ),
    "light": (
        "#1f6fd0", "#c85f0c", "#14804a", "#b5178f", "#7d6200", "#6d3fd1", "#0d7f8c", "#4a5260",
    ),
}  # fmt: skip

#: For plateaus, from the lowest to the highest, by theme.
PLATEAUS = {
    "dark": ("#ecd35a", "#f0903a", "#b8442f"),
    "light": ("#e0bd2f", "#d9701a", "#8f2a17"),
}

#: For classes, after the theme's blue and orange; any two differ for every kind of colour vision.
CLASSES = (
    "#b3f093", "#622d69", "#e0a0b3", "#496e57", "#ad2e13", "#53fafa", "#310cdb", "#868f57",
)  # fmt: skip

#: For losses, from low to high: nine stops of matplotlib's viridis, which is in the public domain.
LOSSES = (
    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
    "#fde725",
)  # fmt: skip

#: On a ground of any colour one of the two stands out.
LIGHT_INK, DARK_INK = "#ffffff", "#000000"
