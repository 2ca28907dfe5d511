package org.sitegen.theme.function;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.value.Address;

/**
 * The way from a page to the rest of the site.
 *
 * @param toRoot {@code ../../}, empty at the root
 * @param spelledOut whether folders are named with their index.html, because no web server adds it
 */
public record RelativeLinks(String toRoot, boolean spelledOut) {

    private static final Address NOT_FOUND = new Address("404.html");

    /** From a page in a site that stands at a base URL, or anywhere. */
    public static RelativeLinks from(Address page, @Nullable String baseUrl) {
        if (baseUrl == null) {
            return new RelativeLinks(page.toRoot(), true);
        }
        // A server shows 404.html at every address, so relative links would lead astray.
        return new RelativeLinks(page.equals(NOT_FOUND) ? rootPath(baseUrl) : page.toRoot(), false);
    }

    private static String rootPath(String baseUrl) {
        String path = URI.create(baseUrl).getRawPath();
        return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
    }

    /** Never empty: home seen from home is {@code ./}, or {@code index.html}. */
    public String to(Address address) {
        String way = toRoot + (spelledOut ? address.file() : address.path());
        if (way.isEmpty()) {
            return "./";
        }
        // Without this, a colon in the first name would read as a scheme.
        return toRoot.isEmpty() && way.indexOf(':') >= 0 ? "./" + way : way;
    }

    /** The HTML as it stands on this page. */
    String in(Html html) {
        if (!spelledOut) {
            return html.at(toRoot.isEmpty() ? "./" : toRoot);
        }
        String marked = html.marked();
        int from = 0;
        int mark = marked.indexOf(Html.ROOT);
        if (mark < 0) {
            return marked;
        }
        StringBuilder text = new StringBuilder(marked.length() + 64);
        while (mark >= 0) {
            int end = endOfPath(marked, mark + 1);
            text.append(marked, from, mark).append(toRoot.isEmpty() ? "./" : toRoot);
            text.append(marked, mark + 1, end);
            if (end == mark + 1 || marked.charAt(end - 1) == '/') {
                text.append("index.html");
            }
            from = end;
            mark = marked.indexOf(Html.ROOT, end);
        }
        return text.append(marked, from, marked.length()).toString();
    }

    private static int endOfPath(String marked, int start) {
        int end = start;
        while (end < marked.length() && "\"'#? <>\t\n".indexOf(marked.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
