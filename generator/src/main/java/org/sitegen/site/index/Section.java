package org.sitegen.site.index;

import java.util.List;
import org.sitegen.site.Page;

/** A part of the site: makes the pages of one subject. */
public interface Section {

    /** Its pages, which may be none. */
    List<? extends Page> pages(SiteIndex index);
}
