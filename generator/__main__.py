"""How ``showcase`` and ``python -m generator`` begin."""

import signal


def main() -> None:
    """Run the command that was typed, and end with its exit status."""
    # Ctrl+C simply ends what is still loading: an import that is cut in two would print its stack.
    # Where it is ignored, as in the background, it stays so.
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from generator.cli.main import main as run

    if heeded:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    run()


if __name__ == "__main__":
    main()
