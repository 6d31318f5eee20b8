"""What the lines of a parameter's block say: `Range: 3 - 12 seconds`, and prose in a few certain wordings.

Shared by the layouts whose pages describe each parameter in lines of their own rather than in a table's row.
"""
