"""Work shared among processes.

One way for every room that has much to do: processes are forked, so that they see what there is
without a copy, and send back plain data. One process gives the same as many.
"""
