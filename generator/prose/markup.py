"""What is markup already, and is put into pages as it stands."""

from typing import TypeAlias

# A plain string: a page is put together of hundreds, and a type of its own would slow each down.
# Words and values become markup where they come in, by ``escape``.
Markup: TypeAlias = str
