package org.sitegen.schema;

/**
 * Something that a record says and readers can hold IT to.
 *
 * @param path where it is said, in keys: {@code actions[a1].due}
 * @param value what is said, as it would be typed
 * @param standing whether it is protected or kept
 */
public record Fact(String path, String value, Standing standing) {}
