"""Speed, memory and load, measured beside what people would use instead: `python -m benchmarks [section ...]`.

Sections: costs, maps, page, class. Every figure is a median of paired, interleaved runs on the machine at hand; only
ratios within one run mean something on another machine. Peers are in benchmarks/requirements.txt; a missing one is
listed as such.
"""
