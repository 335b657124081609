"""English sentences on records that do not fit together."""

from generator.problems.phrases import Phrase

ROWS = {
    "id-taken": Phrase(
        "The id “{id}” is taken by {other}.",
        "an id that no other record of the site has",
        "Rename this file.",
    ),
    "former-id-taken": Phrase(
        "The former id “{id}” belongs to {other}.",
        "an id that no record has now",
        "Delete it from `former_ids`.",
    ),
    "settings-twice": Phrase(
        "The site has settings already, in {first}.",
        "one file of settings",
        "Delete one of the two files.",
    ),
    "no-settings": Phrase(
        "The site has no settings.",
        "a file content/settings/site.yml",
        "Run `showcase new settings site` and fill in the file.",
    ),
    "term-taken": Phrase(
        "The term “{found}” stands already in {other}.",
        "a term that no other vocabulary with this role has",
        "Delete it here, or give it another id.",
    ),
    "no-record": Phrase(
        "There is no {kind} with the id “{id}”.",
        "the id of a record that is there",
        "Correct the id, or add the record {file}.",
    ),
    "no-record-close": Phrase(
        "There is no {kind} with the id “{id}”.",
        "the id of a record that is there",
        "Did you mean “{close}”? Otherwise add the record {file}.",
    ),
    "record-of-other-kind": Phrase(
        "“{id}” is the id of a record of another kind: {other}.",
        "the id of a record of the kind “{kind}”",
        "Write the id of the {kind} that you mean.",
    ),
    "no-record-many": Phrase(
        "There is no {kind} with the id “{id}”, which {count} places name.",
        "the record {file}",
        "Put the record {file} there, or back; if it has another id now, name the former one "
        "in its `former_ids` to be told the places one by one. The first is this one; others "
        "stand in {others}.",
    ),
    "record-renamed": Phrase(
        "The {kind} “{id}” has another id now.",
        "the id that it has now",
        "Write “{close}”.",
    ),
    "no-vocabulary": Phrase(
        "“{found}” is no term: there is no vocabulary of the {role} yet.",
        "a term of a file in content/vocabularies/",
        "Run `showcase new vocabulary {file}`, and add the term in the file that it writes.",
    ),
    "no-term": Phrase(
        "“{found}” is no term of the {role}.",
        "one of: {known}",
        "Use one of these, or add the term to the vocabulary.",
    ),
    "no-term-close": Phrase(
        "“{found}” is no term of the {role}.",
        "one of: {known}",
        "Did you mean “{close}”? Otherwise add the term to the vocabulary.",
    ),
    "no-frame-words": Phrase(
        "The pages have no words of their own in “{found}”.",
        "one of {known}",
        "Use one of these languages. Sources may be in any.",
    ),
    "circular": Phrase(
        "“{found}” leads back to this record.",
        "a chain that ends",
        "Correct one of the records {chain}.",
    ),
    "dimension-not-in-review": Phrase(
        "The review “{review}” has no dimension “{found}”.",
        "one of {known}",
        "Use a dimension of the review, or add it there with its quote.",
    ),
    "level-not-in-scale": Phrase(
        "“{found}” is no level of the review's rating scale.",
        "{known}",
        "Use a level of the scale, or name the scale in the review under `rating`.",
    ),
    "record-copied": Phrase(
        "The record “{found}” says the very same as {other}: readers would find it twice.",
        "a record of something else",
        "Write what this one is about, or delete one of the two files.",
    ),
    "participation-twice": Phrase(
        "The organ “{found}” takes part in this review twice.",
        "one participation of an organ in a review",
        "Correct the organ or the review here or in {others}, or keep one of them.",
    ),
    "order-twice": Phrase(
        "Another organ of this review has the place {found} as well.",
        "a number that stands once in a review",
        "Correct it here or in {others}.",
    ),
    "order-differs": Phrase(
        "The source names this organ at another place than {found} in the order.",
        "a number after {before} and before {after}",
        "Number the organs as the first quote of each stands in the source.",
    ),
    "order-gap": Phrase(
        "This review has a place {found}, but no place {missing}.",
        "1, 2, 3 and so on without a gap",
        "Correct the number, or add the participation at place {missing}. Where not all are "
        "recorded, leave `order` out.",
    ),
}
