package org.sitegen.markdown;

/**
 * A word that the glossary explains.
 *
 * @param name as it stands in prose; with a capital letter in it, only that spelling is meant
 * @param explanation one plain sentence, without markup
 * @param path where the glossary explains it, seen from the root: {@code glossary/#sla}
 * @param avoid whether to write something else
 */
public record GlossaryTerm(String name, String explanation, String path, boolean avoid) {}
