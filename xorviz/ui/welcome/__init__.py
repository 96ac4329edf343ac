"""What a person meets first: three ways into the program, and the files of the last time."""
