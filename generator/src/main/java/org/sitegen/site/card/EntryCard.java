package org.sitegen.site.card;

/** What lists show of an entry: a card of its type, or a line. */
public sealed interface EntryCard permits BenchmarkCard, EntryLine, FailureCard, WinCard {}
