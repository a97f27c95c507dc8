"""`make benchmark`: prints every measurement, one block per subject."""

from tests.benchmarks import reading, screens

if __name__ == "__main__":
    screens.main()
    reading.main()
