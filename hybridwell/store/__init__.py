"""Two SQLite files for two purposes: movement for the user alone, claims for payroll."""
