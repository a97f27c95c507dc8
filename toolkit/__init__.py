"""What is worked out: pure functions, everything in, one value out. No files, no clock."""
