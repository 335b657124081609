"""The site's lists: each one page while it is short, and cut by stable keys where it is long.

What stands in which list is worked out once, as plain data in ``tables``, so that a page depends
on the list that it shows and on no other. ``cutting`` is the rule, ``trees`` the keys of each list.
"""
