package org.sitegen.content.media;

/**
 * A picture as it is published.
 *
 * @param bytes the file
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once, and never compared.
public record Picture(byte[] bytes, int width, int height) {}
