// What Explore shows as a table for a spreadsheet: all of it. It comes when somebody wants it.

// A cell that a spreadsheet would take for a formula gets an apostrophe; the first mark of the file
// tells Excel that it is UTF-8.
const cell = (value) => {
  const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

export const table = async ({ result, cardOf, cells, ended, values, say, root }) => {
  // A column in which no row of the site could have anything is left out: a body with no Party
  // organizations has no column for their types.
  const stated = (facet) => values[facet].some(({ id }) => id !== "_");
  const used = { 5: ended.some(Boolean), 7: stated("sector"), 8: stated("type") };
  const lines = [say("columns").split("|")];
  for (const row of result) {
    const card = await cardOf(row), organ = values.organ[cells.organ[row][0]];
    const named = (facet) => cells[facet][row].map((number) => values[facet][number].name).join(say("and"));
    const kind = card.mark ? "brands" : "practices";
    lines.push([card.title.replaceAll("\u200b", ""), named("kind"), organ.name, named("body"),
      cells.year[row].map((number) => values.year[number].id).join(say("and")),
      ended[row] ?? "", named("dim"), named("sector"), named("type"), card.quote, card.told ?? "", card.seal[2], card.seal[3] ?? card.seal[0],
      new URL(`${root}${kind}/${card.id}/`, location.href).href]);
  }
  const written = lines.map((line) => line.filter((_, at) => used[at] ?? true).map(cell).join(","));
  return `\ufeff${written.join("\r\n")}\r\n`;
};
