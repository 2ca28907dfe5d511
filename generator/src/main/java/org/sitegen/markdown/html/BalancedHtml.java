package org.sitegen.markdown.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;

/** Closes the tags that an editor's own HTML left open, and goes over everything once more. */
public final class BalancedHtml {

    /** Only there so that relative addresses can be told from others. */
    private static final String SOMEWHERE = "https://site.invalid/";

    private final Cleaner cleaner = AllowedHtml.cleaner();

    public String closed(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, SOMEWHERE);
        Document clean = cleaner.clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }
}
