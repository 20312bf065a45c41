"""What HybridWell knows: plain data and pure functions, no clock, no files, no windows."""
