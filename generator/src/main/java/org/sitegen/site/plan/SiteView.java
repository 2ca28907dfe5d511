package org.sitegen.site.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.settings.Contact;
import org.sitegen.newsletter.settings.Design;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.card.EditionLine;

/**
 * What every template sees besides its page: small and stable.
 *
 * @param name what the newsletter is called
 * @param organisation who publishes it
 * @param tagline what it is, in a line
 * @param language the language of the site
 * @param baseUrl where the site stands, with a slash at the end; null if that is not known
 * @param publishDay when editions appear, in words
 * @param contact the one place where readers turn to
 * @param navigation the parts of the site that have something in them
 * @param logo the logo; null without one
 * @param footer a line at the foot of every page
 * @param design what is set about the look
 * @param latest the latest edition; null before the first
 */
public record SiteView(
        String name,
        String organisation,
        @Nullable String tagline,
        String language,
        @Nullable String baseUrl,
        @Nullable String publishDay,
        Contact contact,
        List<NavigationItem> navigation,
        @Nullable Address logo,
        @Nullable String footer,
        Design design,
        @Nullable EditionLine latest) {

    /**
     * A part of the site.
     *
     * @param key its word in the language files: {@code failures} for {@code nav.failures}
     * @param address where it begins
     */
    public record NavigationItem(String key, Address address) {}
}
