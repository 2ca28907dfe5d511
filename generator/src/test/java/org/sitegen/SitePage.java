package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One page of a {@link BuiltSite}. */
public final class SitePage {

    private final String address;
    private final String source;
    private final Document document;

    /** The page at an address such as {@code wins/w-2026-031/}, with its HTML. */
    public SitePage(String address, String source) {
        this.address = address;
        this.source = source;
        document = Jsoup.parse(source);
    }

    /** Where it stands. */
    public String address() {
        return address;
    }

    /** Its HTML. */
    public String source() {
        return source;
    }

    /** The page as a browser understands it. */
    public Document document() {
        return document;
    }

    /** What is on the page, without the parts that are on every page. */
    public String text() {
        Element main = document.selectFirst("main");
        return main == null ? "" : main.text();
    }

    /** These words stand on the page, one after the other. */
    public SitePage says(String... words) {
        assertThat(text()).as(address).containsSubsequence(words);
        return this;
    }

    /** These words stand nowhere on the page. */
    public SitePage doesNotSay(String... words) {
        assertThat(text()).as(address).doesNotContain(words);
        return this;
    }

    /** The elements that a CSS selector finds, at least one. */
    public Elements all(String selector) {
        Elements found = document.select(selector);
        assertThat(found).as("%s on %s", selector, address).isNotEmpty();
        return found;
    }

    /** The texts of the elements that a CSS selector finds. */
    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The text of the first element that a CSS selector finds. */
    public String text(String selector) {
        return all(selector).get(0).text();
    }

    @Override
    public String toString() {
        return "/" + address;
    }
}
