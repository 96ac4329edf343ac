"""What the Help menu tells of the program itself, and where its log lies."""
