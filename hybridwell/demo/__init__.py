"""Made-up data to look around in: a morning at speed, and a whole year in the window."""
