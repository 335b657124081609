"""The printable side: a review as a booklet, a brand as a display board, both as PDF.

Records become plain data, in the order in which it is read; the templates (``templates/*.typ``)
lay that data out. Texts reach Typst as strings of a JSON file and never as its source, so no text
can become markup or code. The typesetter and the fonts come from locked packages, and the date in
the file is the record's: the same records give the same bytes.
"""
