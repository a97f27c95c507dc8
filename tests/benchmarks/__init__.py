"""Speed and memory, printed. Nothing here fails on a number: a busy machine is no fault."""
