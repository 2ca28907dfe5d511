package org.sitegen;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Follows every link of a site, as a browser would, to a file and to an anchor in it. */
public final class SiteLinks {

    private static final URI ANYWHERE = URI.create("https://somewhere.example/below/");
    private static final List<String> ATTRIBUTES =
            List.of("href", "src", "action", "data", "poster");

    private final URI root;
    private final boolean served;
    private final Map<String, Document> pages = new HashMap<>();
    private final Set<String> files;
    private final List<String> dead = new ArrayList<>();

    /**
     * A site at an address; without one it is opened as files, where a folder has no first page.
     */
    public SiteLinks(BuiltSite site, @Nullable String baseUrl) {
        root = baseUrl == null ? ANYWHERE : URI.create(baseUrl);
        served = baseUrl != null;
        files = site.paths();
        site.texts().forEach(this::read);
    }

    private void read(String path, String text) {
        if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(text));
        }
        if (path.endsWith(".xml")) {
            pages.put(path, Jsoup.parse(text, Parser.xmlParser()));
        }
    }

    /** The links that lead nowhere, each with the page that it stands on. */
    public List<String> dead() {
        pages.forEach(this::follow);
        return dead;
    }

    private void follow(String path, Document page) {
        URI here = root.resolve(path);
        for (String attribute : ATTRIBUTES) {
            for (Element each : page.select("[" + attribute + "]")) {
                follow(path, base(each, here), each.attr(attribute));
            }
        }
        for (Element content : page.select("entry > content[type=html]")) {
            Document inner = Jsoup.parseBodyFragment(content.text());
            URI from = base(content, here);
            inner.select("[href]").forEach(each -> follow(path, from, each.attr("href")));
            inner.select("[src]").forEach(each -> follow(path, from, each.attr("src")));
        }
        page.select("loc, entry > id").forEach(each -> followAddress(path, each.text()));
    }

    private static URI base(Element element, URI here) {
        List<Element> around = new ArrayList<>(element.parents());
        Collections.reverse(around);
        around.add(element);
        URI base = here;
        for (Element each : around) {
            base = each.hasAttr("xml:base") ? base.resolve(each.attr("xml:base")) : base;
        }
        return base;
    }

    private void followAddress(String path, String address) {
        if (address.startsWith("http")) {
            follow(path, root, address);
        }
    }

    private void follow(String path, URI from, String link) {
        URI to = from.resolve(link.replace(" ", "%20"));
        if (to.toString().startsWith(root.toString())) {
            String target = to.getRawPath().substring(root.getPath().length());
            arrive(path, link, decoded(target), to.getFragment());
        } else if (root.getHost().equals(to.getHost())) {
            dead.add(path + ": " + link + " leads out of the site");
        }
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void arrive(String path, String link, String target, @Nullable String anchor) {
        boolean folder = target.isEmpty() || target.endsWith("/");
        String file = folder && served ? target + "index.html" : target;
        if (!files.contains(file)) {
            dead.add(path + ": " + link + " is no file");
        } else if (anchor != null && !anchor.isEmpty() && !anchors(file).contains(anchor)) {
            dead.add(path + ": " + link + " has no such anchor");
        }
    }

    private Set<String> anchors(String file) {
        Document page = pages.get(file);
        return page == null
                ? Set.of()
                : page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }
}
