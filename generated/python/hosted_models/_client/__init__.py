"""The clients: everything between a program and a provider's API.

One core decides what to send next and reads the answers (`flow`, `pace`, `failures`); `sync` and `asynchronous`
only carry out what it asks for. No module here knows a provider: `_runtime.api` says what they need.
"""
