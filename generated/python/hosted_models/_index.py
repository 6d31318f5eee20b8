"""Where each model is."""

PROVIDERS: tuple[str, ...] = (
    "odirouter",
    "rivya",
    "vtrix",
)

MODELS: dict[str, tuple[str, str]] = {
    "odirouter/flux_kontext_pro": ("odirouter.flux_kontext_pro", "FLUX.1 Kontext [pro]"),
    "rivya/flux-2-pro": ("rivya.flux_2_pro", "Flux 2 Pro"),
    "rivya/flux-kontext-pro": ("rivya.flux_kontext_pro", "Flux Kontext Pro"),
    "vtrix/flux_kontext_pro": ("vtrix.flux_kontext_pro", "FLUX.1 Kontext [pro]"),
}
"""The module and the title of each model, by its name."""
