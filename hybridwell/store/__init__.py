"""Two SQLite files for two purposes: movement for the user alone, claims for payroll."""

from hybridwell.lean import keep_out

keep_out()  # before the first import of SQLAlchemy
