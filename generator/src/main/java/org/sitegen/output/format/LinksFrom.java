package org.sitegen.output.format;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;

/**
 * How a file links to others of the site: by their whole address where that is known, otherwise by
 * the way there.
 *
 * @param baseUrl where the site stands, with a slash at the end; null if that is not known
 * @param file the file that links
 */
public record LinksFrom(@Nullable String baseUrl, Address file) {

    public String to(Address address) {
        return baseUrl == null ? file.toRoot() + address.file() : baseUrl + address.path();
    }
}
