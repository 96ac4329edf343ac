"""Work that is cut into pieces, and the processes of this machine that run them."""
