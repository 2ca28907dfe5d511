package org.sitegen;

import java.net.URI;
import java.net.URISyntaxException;

/** The address that a site will stand at, as somebody typed it. */
final class BaseUrl {

    private BaseUrl() {}

    /** The address with a slash at its end. */
    static String of(String typed) {
        if (!isWebAddress(typed)) {
            throw new IllegalArgumentException(
                    "baseUrl must be an address such as https://intranet.example/it/, not \""
                            + typed
                            + "\"");
        }
        return typed.endsWith("/") ? typed : typed + "/";
    }

    private static boolean isWebAddress(String typed) {
        try {
            URI uri = new URI(typed);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
