package org.sitegen.content.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be read.
 *
 * @param folder the content folder
 * @param nameInMessages how the folder is named in findings, with forward slashes: {@code content}
 * @param today the day after which entries lie in the future
 * @param drafts whether drafts are read like other entries
 * @param future whether entries of the future are read like other entries
 * @param threads how many threads may work at the same time, at least 1
 * @param maxBytes how large a file of text may be
 */
public record ContentRequest(
        Path folder,
        String nameInMessages,
        LocalDate today,
        boolean drafts,
        boolean future,
        int threads,
        long maxBytes) {

    /** One megabyte: no story needs a tenth of it. */
    public static final long DEFAULT_MAX_BYTES = 1_000_000;

    public ContentRequest {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(today, "today");
        if (threads < 1) {
            throw new IllegalArgumentException("Needs at least one thread: '" + threads + "'");
        }
    }

    /** How a file in the folder is named in findings. */
    public String name(String relative) {
        return nameInMessages.isEmpty() ? relative : nameInMessages + '/' + relative;
    }
}
