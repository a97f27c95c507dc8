"""How the shipped model was made: `python -m methods.codebook.training --help`. Nothing in the
running product imports this."""
