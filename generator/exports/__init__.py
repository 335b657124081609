"""The records as files for others: tables for spreadsheets, JSON for programs."""
