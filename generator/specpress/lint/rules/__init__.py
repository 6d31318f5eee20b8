"""The rules of `specpress check`, one a module; `specpress.lint` lists them."""
