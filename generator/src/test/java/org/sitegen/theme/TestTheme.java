package org.sitegen.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.theme.folder.BuiltInThemes;

/** A theme in one text: the files follow lines like {@code -- templates/page.peb --}. */
public final class TestTheme {

    public static final String WORDS =
            """
            -- words/en.yml --
            hello: Hello
            by: By {name} & sons
            count.none: no failures
            count.one: one failure
            count.two: a pair of failures
            count.other: "{0} failures"
            number.decimal: "."
            number.group: ","
            number.minus: "−"
            number.percent: "{0}%"
            date.long: "{day} {month} {year}"
            date.short: "{day} {month-short} {year}"
            date.month: "{month} {year}"
            date.month-short: "{month-short} {year}"
            date.datetime: "{date}, {hour}:{minute}"
            date.months.3: March
            date.months-short.3: Mar
            duration.join: "{0} {1}"
            duration.short.join: "{0} {1}"
            duration.days.one: "{0} day"
            duration.days.other: "{0} days"
            duration.hours.one: "{0} hour"
            duration.hours.other: "{0} hours"
            duration.minutes.one: "{0} minute"
            duration.minutes.other: "{0} minutes"
            duration.none: less than a minute
            duration.short.none: "< 1 min"
            duration.short.hours: "{0} h"
            duration.short.minutes: "{0} min"
            """;

    public final Findings findings = new Findings();
    public final Theme theme;

    private TestTheme(Theme load, Findings found) {
        this.theme = load;
        found.sorted().forEach(findings::add);
    }

    /** A theme called "t" with a theme.yml and some words. */
    public static TestTheme of(Path folder, String files) throws IOException {
        return of(folder, files, null);
    }

    public static TestTheme of(Path folder, String files, @Nullable String baseUrl)
            throws IOException {
        write(folder.resolve("themes/t"), "-- theme.yml --\nname: t\n" + WORDS + files);
        return load(
                folder,
                new ThemeRequest("t", folder.resolve("themes"), "en", baseUrl, Map.of(), null));
    }

    public static TestTheme load(Path folder, ThemeRequest request) throws IOException {
        Findings findings = new Findings();
        ClassLoader nothing = new ClassLoader(null) {};
        Theme loaded = Theme.load(request, new BuiltInThemes(nothing), findings);
        return new TestTheme(loaded.checked(Object.class, Map.of(), findings), findings);
    }

    /** A theme whose template for the page is this text. */
    static TestTheme page(Path folder, String template) throws IOException {
        return of(folder, "-- templates/page.peb --\n" + template);
    }

    public static void write(Path folder, String files) throws IOException {
        for (String file : ("\n" + files).split("\n-- ", -1)) {
            int end = file.indexOf(" --\n");
            if (end > 0) {
                Path target = folder.resolve(file.substring(0, end));
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.substring(end + 4));
            }
        }
    }

    /** What the page looks like without spaces around it; the findings have to be empty. */
    public String render(Page page) {
        List<String> wrong = headlines();
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong);
        }
        String text = text(theme, new Site("Our IT"), page);
        theme.reportMistakes(findings);
        return text.strip();
    }

    public static String text(Theme theme, Site site, Page page) {
        return new String(theme.render(site, page), StandardCharsets.UTF_8);
    }

    public String render(Object value) {
        return render(new ShownPage(new Address("failures/f-1/"), "page", value));
    }

    public List<String> headlines() {
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    List<String> advice() {
        return findings.sorted().stream().map(Finding::advice).toList();
    }

    public record Site(String name) {}

    public record ShownPage(Address address, String template, Object value) implements Page {}
}
