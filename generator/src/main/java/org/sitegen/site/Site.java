package org.sitegen.site;

import java.util.List;

/**
 * All pages of a site, each a value that holds all it shows.
 *
 * @param view what every page shows
 * @param pages the pages, by address
 */
public record Site(SiteView view, List<Page> pages) {

    public Site {
        pages = List.copyOf(pages);
    }
}
