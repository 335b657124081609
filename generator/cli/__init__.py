"""The command: one file a sub-command, each an adapter over the rooms below."""
