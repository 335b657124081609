"""What a record is said to belong to, and to be, held against its quotes."""
