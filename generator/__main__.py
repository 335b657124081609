"""How ``showcase`` and ``python -m generator`` begin."""

import os
import signal


def main() -> None:
    """Run the command that was typed, and end with its exit status."""
    # Ctrl+C simply ends what is still loading: an import that is cut in two would print its stack.
    # Where it is ignored, as in the background, it stays so.
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Nobody else has a say in what a record is; pydantic would look through all packages that are
    # installed for one that wants it.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    from generator.cli.main import main as run

    if heeded:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    run()


if __name__ == "__main__":
    main()
