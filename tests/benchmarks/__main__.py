"""`make benchmark`: prints every measurement, one block per subject."""

from tests.benchmarks import screens, themes

if __name__ == "__main__":
    screens.main()
    themes.main()
