package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** What is said of one benchmark in each place where a reader or a program meets it. */
final class BenchmarkParity {

    private static final JsonMapper READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final BuiltSite site;
    private final String id;
    private final SitePage page;
    private final JsonNode json;

    BenchmarkParity(BuiltSite site, String id) {
        this.site = site;
        this.id = id;
        page = site.page("benchmarks/" + id + "/");
        json = json(site, "benchmarks/" + id + "/" + id + ".json");
    }

    /** The ids of all benchmarks of a site. */
    static List<String> ids(BuiltSite site) {
        List<String> ids = new ArrayList<>();
        json(site, "data/benchmarks.json")
                .get("benchmarks")
                .forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    private static JsonNode json(BuiltSite site, String path) {
        try {
            return READER.readTree(site.file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The big figure of the page: {@code 73.0%}. */
    String figure() {
        return page.text(".headline-figure .value");
    }

    /** What the page says of its course: {@code getting better}. */
    List<String> verdicts() {
        return page.texts(".verdicts .mark");
    }

    /** The file for programs beside the page says the same as the one for all benchmarks. */
    void assertDataAgree() {
        for (JsonNode each : json(site, "data/benchmarks.json").get("benchmarks")) {
            if (each.get("id").asText().equals(id)) {
                assertThat(each.get("latest")).isEqualTo(json.get("latest"));
            }
        }
    }

    /** The files and the table of the page hold the same rows, with every gap. */
    void assertRowsAgree() {
        List<String> fromJson = new ArrayList<>();
        json.get("rows").forEach(row -> fromJson.add(text(row, "value") + " " + text(row, "note")));
        assertThat(csv()).isEqualTo(fromJson);
        List<String> fromPage = new ArrayList<>();
        for (Element row : page.all("table.compact tbody tr")) {
            row.select(".hidden").remove();
            Elements value = row.select("td.num");
            fromPage.add(plain(value.get(0).text()) + " " + row.select("td.note").text());
        }
        Collections.reverse(fromPage);
        assertThat(fromPage).isEqualTo(fromJson);
    }

    private List<String> csv() {
        List<String> rows = new ArrayList<>();
        site.file("benchmarks/" + id + "/" + id + ".csv")
                .lines()
                .skip(1)
                .forEach(
                        line -> {
                            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                            rows.add(
                                    cells[1]
                                            + " "
                                            + cells[5].replaceAll("^\"|\"$", "")
                                                    .replace("\"\"", "\""));
                        });
        return rows;
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText();
    }

    private static String plain(String number) {
        return number.replace(",", "").replace('\u2212', '-').replaceAll("[^0-9.-]", "");
    }

    /** The big figure is the latest one of the files. */
    void assertLatestAgrees() {
        assertThat(plain(figure())).isEqualTo(json.get("latest").get("value").asText());
        assertThat(verdicts()).contains(json.get("latest").get("told").asText());
    }

    /** The list of all benchmarks. */
    void assertListAgrees() {
        Element card = site.page("benchmarks/").all("article:has(h3 a[href*=/" + id + "/])").get(0);
        assertThat(card.select(".value").text()).isEqualTo(figure());
        assertThat(verdicts()).contains(card.select(".mark").get(0).text());
    }

    /** The edition of the month that the latest figure belongs to, if it has one. */
    void assertEditionAgrees() {
        String month = json.get("latest").get("period").asText();
        String path = "editions/" + month + "/";
        boolean retired = json.get("latest").get("variation").asText().equals("retired");
        if (!retired && site.paths().contains(path + "index.html")) {
            Element row = site.page(path).all("tr:has(th a[href*=/" + id + "/])").get(0);
            assertThat(row.select("td.num").get(0).text().replace(" ", ""))
                    .isEqualTo(figure().replace(" ", ""));
            List<String> marks = row.select(".mark").eachText();
            assertThat(verdicts()).contains(marks.get(marks.size() - 1));
        }
    }

    /** The newest of the feed's entries about it. */
    void assertFeedAgrees() {
        Document feed = Jsoup.parse(site.file("benchmarks/feed.xml"), Parser.xmlParser());
        String title = page.text("h1").toLowerCase(Locale.ROOT);
        for (Element entry : feed.select("entry")) {
            if (entry.select("title").text().toLowerCase(Locale.ROOT).startsWith(title + " (")) {
                String content = Jsoup.parse(entry.select("content").text()).text();
                assertThat(content).contains(figure());
                assertThat(content).contains(verdicts().get(0));
                return;
            }
        }
    }
}
