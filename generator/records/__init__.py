"""What a record is: typed models of every kind, without any input or output.

The models are the single source: validation, the JSON Schema for editors' completion, the
templates of ``showcase new``, the field reference and the exports all come from them.
"""
