package org.sitegen.site.index;

import java.util.List;
import org.sitegen.site.PlannedPage;

/** A part of the site: plans the pages of one subject. */
public interface Section {

    /** Its pages, which may be none. What takes long is left to the making of each. */
    List<PlannedPage<?>> pages(SiteIndex index);
}
