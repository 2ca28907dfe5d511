package org.sitegen.content.file;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

/** Reads the files of the content folder as text. */
public final class TextFiles {

    private static final double MEGABYTE = 1_000_000;

    private final ContentRequest request;
    private final Findings findings;

    /** Reads files of what is asked for; what is wrong with them is found. */
    public TextFiles(ContentRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The file's text, or null after a finding. */
    public @Nullable SourceFile read(ContentFile file) throws IOException {
        String name = request.name(file.name());
        if (file.size() > request.maxBytes()) {
            reportSize(file.size(), name);
            return null;
        }
        byte[] bytes = file.bytes();
        if (bytes.length > request.maxBytes()) {
            // It has grown since it was listed.
            reportSize(bytes.length, name);
            return null;
        }
        return TextDecoder.decode(bytes, name, findings);
    }

    private void reportSize(long size, String name) {
        findings.error(
                "file-too-large",
                new SourceFile(name, "").whole(),
                String.format(
                        Locale.ROOT,
                        "this file has %.1f MB, and at most %.1f MB of text are read",
                        size / MEGABYTE,
                        request.maxBytes() / MEGABYTE),
                "Split it, or put what is large into a download beside it.");
    }
}
