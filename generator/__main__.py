"""``python -m generator`` does the same as ``showcase``."""

from generator.cli.main import main

if __name__ == "__main__":
    main()
