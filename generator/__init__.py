"""From structured records with evidence to a public body's yearly review as a site."""
