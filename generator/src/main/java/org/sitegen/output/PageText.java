package org.sitegen.output;

import org.sitegen.site.Page;

/** Shows a page: its template filled in. May be called from any thread. */
@FunctionalInterface
public interface PageText {

    /** The text of a page in UTF-8; empty after a finding. */
    byte[] of(Page page);
}
