"""HybridWell: the desktop companion for people who work partly at home."""

__version__ = "0.1.0"
