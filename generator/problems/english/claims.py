"""English sentences on texts that say more than their quotes, or something else."""

from generator.problems.phrases import Phrase

ROWS = {
    "superlative-not-in-quote": Phrase(
        "“{found}” says that something is {kind}, and no quote here says so.",
        "a quote that says it is {kind}, in whatever words",
        "Leave these words out, or quote the passage that has them. What the editors infer is "
        "a statement of its own, with the reason under `inferred`.",
    ),
    "superlative-scope": Phrase(
        "“{found}” says it of {kind}, and no quote here does; their scope is: {known}.",
        "the scope that the quotes give: {known}",
        "Say how far it reaches as the quotes do, leave that out, or quote the passage that "
        "says it of {kind}.",
    ),
    "contrary-to-quote": Phrase(
        "The text says “{found}”, and the quotes say “{known}”.",
        "what the quotes say: “{known}”",
        "Say what the quotes say, or quote the passage that says so.",
    ),
    "denied-in-quote": Phrase(
        "The text says that it was done (“{found}”), and the quotes deny it: “{known}”.",
        "what the quotes say: “{known}”",
        "Say that it was not done, or quote the passage that tells that it was.",
    ),
    "target-not-result": Phrase(
        "The text tells {found} as reached; in the quotes it is a target alone (“{known}”).",
        "a number that was reached, or the word that it is a target",
        "Say that it is a target, or take the number that the source tells as reached.",
    ),
    "degree-not-in-quote": Phrase(
        "“{found}” is {kind}, and no quote here has it, in words or in numbers.",
        "what a quote says, or what two of its numbers make",
        "Write what the quotes say, or quote the passage that has it. What you computed stands "
        "under `derived` with its formula.",
    ),
    "planned-not-done": Phrase(
        "The text says that it is done (“{found}”), and the quotes tell only of a plan.",
        "the plan that the quotes tell of: {known}",
        "Say that it is planned, or quote the passage that tells that it was done.",
    ),
    "number-bound": Phrase(
        "The text says “{found}”, and the quotes say the contrary: “{known}”.",
        "the number as the quotes have it: “{known}”",
        "Say what the quotes say: “more than” or “at least”; or “less than”, “nearly” or “up to”.",
    ),
    "number-contrary": Phrase(
        "The text says “{found}”, and the quotes say “{known}”.",
        "what the quotes say of this number: “{known}”",
        "Say of the number what its quotes say: which way it goes, by so many or to so many, "
        "and of what it is. What the editors computed or infer is marked as such.",
    ),
    "number-misplaced": Phrase(
        "The text says “{found}” where the quotes say “{known}”: what has the number of the "
        "text in them is something else.",
        "the number that the quotes give it: “{known}”",
        "Give each thing the number that its quote gives it, or quote the passage that says "
        "“{found}”.",
    ),
    "breakdown-label": Phrase(
        "In the quote another part has the number of “{found}”.",
        "{known}",
        "Put each name beside the number that the quote gives it.",
    ),
}
