"""What records say, place by place."""

import re


def parts_of(record, places):
    return {place: _part_of(record, place) for place in places}


def _part_of(record, place):
    """What ``paging.window.seconds`` or ``reconcile[0].call`` leads to."""
    for name, number in re.findall(r"(\w+)(?:\[(\d+)\])?", place):
        record = getattr(record, name)
        if number:
            record = record[int(number)]
    return record
