"""The parts of a record as checks see them, each with what it may stand on."""
