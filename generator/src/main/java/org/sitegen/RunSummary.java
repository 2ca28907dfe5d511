package org.sitegen;

import org.sitegen.publish.Staging;
import org.sitegen.text.Counted;

/** The sentence that says what a run did, or what it left as it was. */
public final class RunSummary {

    private RunSummary() {}

    /** A build that went well. */
    public static String built(BuildRequest request, int pages, int written, int unchanged) {
        return "The newsletter is in %s: %s; %s written, %d unchanged."
                .formatted(
                        request.name(request.output()),
                        Counted.of(pages, "page", "pages"),
                        Counted.of(written, "file", "files"),
                        unchanged);
    }

    /** A build that was stopped by findings, with the old site as it was. */
    public static String stopped(BuildRequest request) {
        String output = request.name(request.output());
        return Staging.isSite(request.output())
                ? "Nothing was written; the last good site in " + output + " is unchanged."
                : "Nothing was written; there is no site in " + output + " yet.";
    }

    /** A check, which writes nothing whatever it finds. */
    public static String checked() {
        return "This was a check; nothing was written.";
    }
}
