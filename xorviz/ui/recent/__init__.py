"""The files that were opened or saved last, with their pictures and days."""
