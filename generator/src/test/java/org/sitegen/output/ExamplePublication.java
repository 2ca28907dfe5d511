package org.sitegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Register;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.Contact;
import org.sitegen.newsletter.settings.Design;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.win.Win;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.OutputWords;
import org.sitegen.output.format.PageRenderer;
import org.sitegen.output.format.Publication;
import org.sitegen.schema.RecordLocations;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.plan.Site;
import org.sitegen.site.plan.SitePlan;

/** A small newsletter, and the files that become of it. */
public final class ExamplePublication {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String BASE = "https://intranet.example/it/";

    final List<Edition> editions = new ArrayList<>();
    public final List<Benchmark> benchmarks = new ArrayList<>();
    public final List<Failure> failures = new ArrayList<>();
    public final List<Win> wins = new ArrayList<>();
    public final Map<String, List<Measurement>> measurements = new TreeMap<>();
    public PageRenderer view =
            page ->
                    ("<p>" + page.template() + " in " + page.address().path() + "</p>")
                            .getBytes(StandardCharsets.UTF_8);
    @Nullable String baseUrl;

    /** Nothing but settings and registers. */
    public static ExamplePublication empty() {
        return new ExamplePublication();
    }

    /** One of each, with this title. */
    public static ExamplePublication of(String title) {
        ExamplePublication site = new ExamplePublication();
        site.editions.add(TestEntries.skipped(YearMonth.of(2026, 9)));
        site.editions.add(TestEntries.edition(YearMonth.of(2026, 10)));
        site.failures.add(TestEntries.failure("F-2026-014", title, LocalDate.of(2026, 10, 12)));
        site.wins.add(TestEntries.win("W-2026-031", title, LocalDate.of(2026, 10, 20)));
        site.benchmarks.add(TestEntries.benchmark("desk-first-fix", title));
        site.measurements.put("desk-first-fix", TestEntries.measurements("=1+1, \"quoted\""));
        return site;
    }

    public ExamplePublication at(String url) {
        baseUrl = url;
        return this;
    }

    public Publication publication() throws IOException {
        Newsletter newsletter =
                Newsletter.of(
                        settings(),
                        registers(),
                        Stream.of(editions, benchmarks, failures, wins)
                                .flatMap(List::stream)
                                .toList(),
                        measurements,
                        new RecordLocations());
        Site site =
                new SitePlan(newsletter, Map.of(), TODAY, new ExampleWords(), baseUrl, null).site();
        return new Publication(site, view, new KeysForWords(), 2);
    }

    /** Every file that a format writes, by its address. */
    public Map<String, String> write(OutputFormat format) throws IOException {
        Map<String, String> files = new ConcurrentSkipListMap<>();
        format.write(
                publication(),
                (address, bytes) ->
                        files.put(address.path(), new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    /** One file of a format. */
    public String write(OutputFormat format, String address) throws IOException {
        return write(format).getOrDefault(address, "");
    }

    List<PlannedPage<?>> pages() throws IOException {
        return publication().site().pages();
    }

    /** Keys in the place of words. */
    private static final class KeysForWords implements OutputWords {

        @Override
        public String text(String key, String... arguments) {
            return key + " " + String.join(" ", arguments);
        }

        @Override
        public String period(FigurePeriod period) {
            return period.toString();
        }
    }

    private static SiteSettings settings() {
        Contact contact = new Contact("IT desk", "it@agency.example", "1234", null, null, null);
        return new SiteSettings(
                "Our IT",
                "The Agency",
                null,
                "en",
                ZoneId.of("Europe/Paris"),
                null,
                contact,
                "the first Wednesday",
                ordered("critical", "Work stops", "minor", "A nuisance"),
                null,
                ordered("critical", 15, "minor", 60),
                Map.of(),
                Map.of(),
                "EUR",
                "candour",
                new Design(null, null, null, null, null, null, null),
                List.of(),
                null,
                null);
    }

    /** As they stand in the editor's file. */
    private static <T> Map<String, T> ordered(String first, T one, String second, T other) {
        Map<String, T> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }

    private static Registers registers() {
        return new Registers(
                Register.of(List.<Goal>of(), Goal::id),
                Register.of(List.<Capability>of(), Capability::id),
                Register.of(
                        List.of(
                                new Service(
                                        "payroll", "Payroll", null, null, null, List.of("all"))),
                        Service::id),
                Register.of(List.of(new Named("finance", "Finance")), Named::id),
                Register.of(List.of(new Named("cio", "Head of IT")), Named::id),
                List.of(new Term("VPN", null, "The tunnel to the office", false)));
    }
}
