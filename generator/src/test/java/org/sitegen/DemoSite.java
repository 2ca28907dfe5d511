package org.sitegen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The demo newsletter in one of its looks; each is built once for all tests.
 *
 * @param theme how it looks
 * @param language what the pages around the editors' texts are written in
 * @param baseUrl where it stands; null for files that are opened from a folder
 */
record DemoSite(String theme, String language, @Nullable String baseUrl) {

    static final String BASE_URL = "https://record.calderfen.example/it/";
    static final DemoSite PUBLISHED = new DemoSite("candour", "en", BASE_URL);

    /** What a failure's story must be divided by. */
    private static final Map<DemoSite, BuiltSite> BUILT = new ConcurrentHashMap<>();

    private static final Map<DemoSite, List<SitePage>> PAGES = new ConcurrentHashMap<>();

    /** The site, with whatever was found. */
    BuiltSite built() {
        return BUILT.computeIfAbsent(this, DemoSite::build);
    }

    /** Its pages. */
    List<SitePage> pages() {
        return PAGES.computeIfAbsent(this, look -> look.built().pages());
    }

    private BuiltSite build() {
        TestSite demo = TestSite.demo();
        String settings = demo.read("content/site.yml");
        demo.write("content/site.yml", settings.replaceFirst("(?m)^base_url: .*\n", ""));
        return (language.equals("fr") ? demo.inFrench() : demo)
                .asked(request -> request.theme(theme).baseUrl(baseUrl))
                .build();
    }

    @Override
    public String toString() {
        return theme + " in " + language + (baseUrl == null ? " from a folder" : " on the web");
    }
}
