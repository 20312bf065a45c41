"""Workdays, places and allowances: all that payroll may see."""
