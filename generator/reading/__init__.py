"""From YAML files to records or problems, keeping the place of each value.

Reading never raises for what an editor wrote: any bytes give a record, or problems that say
where, what, and how to mend it.
"""
