package org.sitegen.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.BuildRequest;
import org.sitegen.SiteGenerator;
import org.sitegen.finding.report.ReportFormat;

/**
 * What was typed after {@code java -jar}.
 *
 * @param goal the first word: {@code build}, {@code check} or {@code help}
 * @param options the value of each option by its name; {@code true} for one without a value
 */
record CommandLine(String goal, Map<String, String> options) {

    private static final Set<String> SWITCHES = Set.of("drafts", "future", "strict", "sync");
    private static final Set<String> VALUES =
            Set.of(
                    "content", "themes", "theme", "output", "cache", "baseUrl", "today", "report",
                    "threads");

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException for an option that does not exist or lacks its value
     */
    static CommandLine of(String... words) {
        Map<String, String> options = new TreeMap<>();
        String goal = words.length == 0 ? "help" : words[0].replaceFirst("^--", "");
        for (int i = 1; i < words.length; i++) {
            String name = name(words[i]);
            boolean valueFollows = VALUES.contains(name) && !words[i].contains("=");
            options.put(name, valueFollows ? following(words, ++i) : value(words[i]));
        }
        return new CommandLine(goal, options);
    }

    private static String name(String word) {
        String name = word.replaceFirst("^--", "").replaceFirst("(?s)=.*", "");
        if (!word.startsWith("--") || !(SWITCHES.contains(name) || VALUES.contains(name))) {
            throw new IllegalArgumentException("There is no option \"" + word + "\"");
        }
        return name;
    }

    /** What stands behind the equals sign; {@code true} for a switch that has none. */
    private static String value(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? "true" : said(word.substring(0, equals), word.substring(equals + 1));
    }

    /** The next word, which is no other option. */
    private static String following(String[] words, int at) {
        String next = at < words.length && !words[at].startsWith("--") ? words[at] : "";
        return said(words[at - 1], next);
    }

    private static String said(String option, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }

    /** The request that was typed, for a project in a folder. */
    BuildRequest request(
            Path base, @Nullable String sourceDateEpoch, Function<ZoneId, LocalDate> real) {
        BuildRequest request = request(BuildRequest.in(base, LocalDate.EPOCH));
        return request.change()
                .today(
                        Today.of(
                                options.get("today"),
                                sourceDateEpoch,
                                () -> real.apply(SiteGenerator.zone(request.content()))))
                .build();
    }

    private BuildRequest request(BuildRequest usual) {
        return usual.change()
                .content(folder("content", usual.content()))
                .themes(folder("themes", usual.themes()))
                .theme(options.get("theme"))
                .output(folder("output", usual.output()))
                .cache(Parameters.cache(options.get("cache"), usual.cache()))
                .baseUrl(options.get("baseUrl"))
                .drafts(isOn("drafts", usual.drafts()))
                .future(isOn("future", usual.future()))
                .strict(isOn("strict", usual.strict()))
                .sync(isOn("sync", usual.sync()))
                .threads(Parameters.threads(options.get("threads"), usual.threads()))
                .build();
    }

    /** The formats in which the report is wanted as a file. */
    Set<ReportFormat> formats() {
        return ReportFormat.list(options.getOrDefault("report", ""));
    }

    private Path folder(String name, Path otherwise) {
        String typed = options.get(name);
        return typed == null ? otherwise : Path.of(typed);
    }

    private boolean isOn(String name, boolean otherwise) {
        return Parameters.isOn(name, options.get(name), otherwise);
    }
}
