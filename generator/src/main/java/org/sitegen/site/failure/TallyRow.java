package org.sitegen.site.failure;

/**
 * How often something occurred.
 *
 * @param key what: a word such as {@code supplier}
 * @param count how often
 * @param share the share of the greatest count in whole percent, for a bar
 */
public record TallyRow(String key, int count, int share) {}
