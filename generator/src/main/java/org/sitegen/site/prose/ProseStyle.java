package org.sitegen.site.prose;

import java.util.function.UnaryOperator;
import org.sitegen.newsletter.value.Address;

/**
 * How prose speaks and links.
 *
 * @param words a text of the theme by its key
 * @param spelled whether links spell out {@code index.html}, so that they work without a server
 */
public record ProseStyle(UnaryOperator<String> words, boolean spelled) {

    /** An address as links in prose write it. */
    String path(Address address) {
        return spelled ? address.file() : address.path();
    }
}
