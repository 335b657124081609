"""All that is said of problems in English."""

from generator.problems.english import (
    claims,
    dates,
    fields,
    files,
    languages,
    links,
    media,
    numbers,
    proof,
    publication,
    quotes,
    records,
    sources,
    syntax,
    terms,
)
from generator.problems.phrases import Phrases

PHRASES = Phrases(
    separator=terms.SEPARATOR,
    labels=terms.LABELS,
    terms=terms.TERMS,
    problems={
        **files.ROWS,
        **syntax.ROWS,
        **fields.ROWS,
        **records.ROWS,
        **languages.ROWS,
        **sources.ROWS,
        **quotes.ROWS,
        **proof.ROWS,
        **numbers.ROWS,
        **claims.ROWS,
        **dates.ROWS,
        **links.ROWS,
        **media.ROWS,
        **publication.ROWS,
    },
)
