package org.sitegen.output.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.output.format.LinksFrom;
import org.sitegen.output.format.Publication;
import org.sitegen.site.plan.Site;
import org.sitegen.text.Xml;

/** One feed in the Atom syndication format, RFC 4287. */
final class AtomFeed {

    /** A feed must have a day; one that never had an entry has the first day computers know. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private static final Pattern WITHIN_PAGE = Pattern.compile("(<a\\b[^<>]* href=\")#");

    /** A feed has no style sheet that would keep it apart from the sentence. */
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    " aria-describedby=\"term_[^\"<>]*\""
                            + "|<span class=\"term-explained\"[^<>]*>[^<]*</span>");

    private final Publication publication;
    private final Address address;
    private final Address page;
    private final LinksFrom links;
    private final Xml xml = new Xml();

    /** A feed that stands at an address and tells of what a page shows. */
    AtomFeed(Publication publication, Address address, Address page) {
        this.publication = publication;
        this.address = address;
        this.page = page;
        this.links = new LinksFrom(publication.baseUrl(), address);
    }

    Address address() {
        return address;
    }

    byte[] write(String title, List<FeedEntry> entries) {
        open();
        xml.element("id", id(address.path()));
        xml.element("title", title);
        xml.element("updated", moment(updated(entries)));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", links.to(address));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", links.to(page));
        xml.open("author").element("name", settings().organisation()).close();
        entries.forEach(this::entry);
        return xml.close().bytes();
    }

    private void open() {
        String atom = "http://www.w3.org/2005/Atom";
        String language = settings().language();
        if (publication.baseUrl() == null) {
            xml.open("feed", "xmlns", atom, "xml:lang", language);
        } else {
            xml.open("feed", "xmlns", atom, "xml:lang", language, "xml:base", links.to(address));
        }
    }

    private void entry(FeedEntry one) {
        Entry entry = one.entry();
        String page = links.to(entry.address());
        xml.open("entry");
        xml.element("id", id(entry.address().path() + '\n' + one.key()));
        xml.element("title", one.title());
        xml.element("published", moment(one.days().published()));
        xml.element("updated", moment(one.days().updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        entry.categories().forEach(word -> xml.empty("category", "term", word));
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
        xml.element("content", content(one.home(), page), "type", "html");
        xml.close();
    }

    /**
     * Terms are not explained. A link to a note of the same page leads to that page, because a feed
     * has no such place.
     */
    private String content(Site.Home home, String page) {
        String text = new String(publication.view().of(home.in(address)), UTF_8);
        String told = EXPLAINED.matcher(text).replaceAll("");
        return WITHIN_PAGE.matcher(told).replaceAll("$1" + Matcher.quoteReplacement(page) + "#");
    }

    /** An id that stays the same when the site moves, or when its words change. */
    private String id(String name) {
        String whole = settings().organisation() + '\n' + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(UTF_8));
    }

    private String moment(LocalDate day) {
        return Moment.rfc3339(day.atStartOfDay(settings().zone()));
    }

    private static LocalDate updated(List<FeedEntry> entries) {
        return entries.isEmpty() ? NEVER : entries.get(0).days().updated();
    }

    private SiteSettings settings() {
        return publication.newsletter().settings();
    }
}
