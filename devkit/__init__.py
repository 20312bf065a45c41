"""What stands behind dev.py, on the standard library alone; no part of the program.

`commands` reads the command line, `machine` knows the system packages, `environment`
makes `.venv`, `desk` is a virtual screen, `checks` lists what CI checks, `steps` shows
how far it is, and `coverage_limits` judges the coverage.
"""
