"""A standing desk over Bluetooth, spoken with by a process of its own: docs/adr/0028.

`told` is what is said between that process and this one; `bluetooth` is the only module
that loads the library, and nothing but `__main__` imports it.
"""
