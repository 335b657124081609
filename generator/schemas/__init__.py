"""What editors are told of the models: JSON Schemas, templates to fill in, the field reference.

Everything here is a function of the models; nothing is read from a disk.
"""
