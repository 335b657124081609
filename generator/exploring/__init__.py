"""Rows → the small files from which a browser counts and shows any choice of them.

Pure: plain data in, names and bytes out. What the files hold stands in ``files``; how a page
reads them, in the theme's ``explore.js``.
"""
