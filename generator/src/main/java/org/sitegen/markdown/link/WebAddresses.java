package org.sitegen.markdown.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.html.PercentCode;

/** Links that leave the site: pages of the web and mailboxes. */
final class WebAddresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private WebAddresses() {}

    static boolean isWeb(String scheme) {
        return SCHEMES.contains(scheme);
    }

    static @Nullable CheckedLink checked(
            String scheme, String address, Location location, ProseBuilder builder) {
        String rest = address.substring(scheme.length() + 1);
        boolean mail = scheme.equals("mailto");
        if (mail ? rest.isEmpty() : !namesHost(rest)) {
            return LinkAddresses.refused(address, location, builder);
        }
        builder.add(new Prose.Outside(address, location));
        String href = scheme + ":" + PercentCode.encoded(rest);
        return new CheckedLink(href, mail ? CheckedLink.Sort.MAIL : CheckedLink.Sort.OUTSIDE, "");
    }

    private static boolean namesHost(String rest) {
        return rest.startsWith("//")
                && rest.length() > 2
                && (Character.isLetterOrDigit(rest.codePointAt(2)) || rest.charAt(2) == '[');
    }
}
