"""How many steps a second the engines take, beside other programs that train the same networks."""
