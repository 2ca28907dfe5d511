package org.sitegen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.ReportFormat;

/**
 * What was typed after {@code java -jar}.
 *
 * @param goal the first word: {@code build}, {@code check} or {@code help}
 * @param options the value of each option by its name; {@code true} for one without a value
 */
record CommandLine(String goal, Map<String, String> options) {

    private static final Set<String> SWITCHES = Set.of("drafts", "future", "strict");
    private static final Set<String> VALUES =
            Set.of("content", "themes", "theme", "output", "baseUrl", "today", "report", "threads");

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException for a goal or an option that does not exist
     */
    static CommandLine of(String... words) {
        Map<String, String> options = new TreeMap<>();
        String goal = words.length == 0 ? "help" : words[0].replaceFirst("^--", "");
        for (int i = 1; i < words.length; i++) {
            String name = name(words[i]);
            if (words[i].contains("=")) {
                options.put(name, words[i].substring(words[i].indexOf('=') + 1));
            } else if (SWITCHES.contains(name)) {
                options.put(name, "true");
            } else if (++i < words.length) {
                options.put(name, words[i]);
            } else {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
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

    /** The request that was typed, for a project in a folder. */
    BuildRequest request(Path base, @Nullable String sourceDateEpoch, Supplier<LocalDate> real) {
        LocalDate today = Today.of(options.get("today"), sourceDateEpoch, real);
        BuildRequest request = BuildRequest.in(base, today);
        return request.withContent(folder("content", request.content()))
                .withThemes(folder("themes", request.themes()))
                .withTheme(options.get("theme"))
                .withOutput(folder("output", request.output()))
                .withBaseUrl(options.get("baseUrl"))
                .withDrafts(isOn("drafts"))
                .withFuture(isOn("future"))
                .withStrict(isOn("strict"))
                .withThreads(Parameters.threads(options.get("threads"), request.threads()));
    }

    /** The formats in which the report is wanted as a file. */
    Set<ReportFormat> formats() {
        return ReportFormat.list(options.getOrDefault("report", ""));
    }

    private Path folder(String name, Path otherwise) {
        String typed = options.get(name);
        return typed == null ? otherwise : Path.of(typed);
    }

    private boolean isOn(String name) {
        return Parameters.isOn(name, options.get(name));
    }
}
