package org.sitegen.output.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.site.plan.Site;

/**
 * What is put into files.
 *
 * @param newsletter what IT tells the business
 * @param site its pages
 * @param view how a page becomes text
 * @param words the words of what is not a page
 * @param today the day whose newsletter it is
 * @param threads how many files may be made at the same time
 */
public record Publication(
        Newsletter newsletter,
        Site site,
        PageRenderer view,
        OutputWords words,
        LocalDate today,
        int threads) {

    /** Where the site stands, with a slash at the end; null if that is not known. */
    public @Nullable String baseUrl() {
        return site.view().baseUrl();
    }
}
