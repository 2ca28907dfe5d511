package org.sitegen.site.edition;

import org.sitegen.site.card.BenchmarkCard;

/**
 * A benchmark that moved or missed its target, with what the edition says about it.
 *
 * @param benchmark the benchmark in the month of the edition
 * @param note what the edition says; empty if nothing
 */
public record FigureNote(BenchmarkCard benchmark, String note) {}
