package org.sitegen.output.format;

import org.sitegen.site.Page;

/** Shows a page: its template filled in. May be called from any thread. */
@FunctionalInterface
public interface PageRenderer {

    /** The text of a page in UTF-8; empty after a finding. */
    byte[] of(Page page);
}
