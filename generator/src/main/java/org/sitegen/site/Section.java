package org.sitegen.site;

import java.util.List;

/** A part of the site: makes the pages of one subject. */
interface Section {

    /** Its pages, which may be none. */
    List<? extends Page> pages(Material material);
}
