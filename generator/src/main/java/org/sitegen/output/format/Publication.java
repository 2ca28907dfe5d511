package org.sitegen.output.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.site.plan.Site;

/**
 * What is put into files.
 *
 * @param site the pages of a newsletter
 * @param view how a page becomes text
 * @param words the words of what is not a page
 * @param threads how many files may be made at the same time
 */
public record Publication(Site site, PageRenderer view, OutputWords words, int threads) {

    /** What IT tells the business. */
    public Newsletter newsletter() {
        return site.index().newsletter();
    }

    /** The day whose newsletter it is. */
    public LocalDate today() {
        return site.index().today();
    }

    /** Where the site stands, with a slash at the end; null if that is not known. */
    public @Nullable String baseUrl() {
        return site.view().baseUrl();
    }
}
