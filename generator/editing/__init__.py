"""Changes to the files of a content folder: new records, fingerprints of translations.

An edit touches as few characters as it can: comments, order, quotation marks and line ends
stay as the editor wrote them.
"""
