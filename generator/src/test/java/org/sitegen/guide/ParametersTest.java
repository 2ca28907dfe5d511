package org.sitegen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the guide to the parameters that the goals declare. */
class ParametersTest {

    private static final Path PAGE = GuideText.ROOT.resolve("docs/operators/parameters.md");
    private static final Path GOALS =
            GuideText.ROOT.resolve(
                    "maven-plugin/src/main/java/org/sitegen/maven/NewsletterMojo.java");

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?s)/\\*\\*((?:(?!\\*/).)*?)@since.*?\\*/\\s*@Parameter\\(property = \"([^\"]+)\""
                            + "(?:, defaultValue = \"([^\"]*)\")?\\)");
    private static final Pattern NAMED = Pattern.compile("site-gen\\.([a-zA-Z]+)\\b");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- parameters -->\n)(.*?)(<!-- /parameters -->)");

    /** What is called site-gen and is no parameter. */
    private static final Set<String> OTHERS = Set.of("yml");

    @Test
    void thePageTellsOfEveryParameter() throws IOException {
        String page = Files.readString(PAGE);
        Matcher table = TABLE.matcher(page);
        String expected = table.replaceFirst(Matcher.quoteReplacement(between(table())));
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).content().isEqualTo(expected);
    }

    private static String between(String table) {
        return "<!-- parameters -->\n" + table + "<!-- /parameters -->";
    }

    private static String table() throws IOException {
        StringBuilder table =
                new StringBuilder("| parameter | if not said | is |\n|---|---|---|\n");
        parameters()
                .forEach(
                        (name, row) -> table.append("| `").append(name).append("` | ").append(row));
        return table.toString();
    }

    private static Map<String, String> parameters() throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        Matcher found = PARAMETER.matcher(Files.readString(GOALS));
        while (found.find()) {
            String meaning = found.group(1).replaceAll("(?m)^\\s*\\*+ ?", "");
            String otherwise = found.group(3) == null ? "" : "`" + found.group(3) + "`";
            parameters.put(
                    found.group(2),
                    otherwise + " | " + meaning.replaceAll("\\s+", " ").strip() + " |\n");
        }
        return parameters;
    }

    @Test
    void noPageNamesAParameterThatDoesNotExist() throws IOException {
        Set<String> unknown = new TreeSet<>();
        Set<String> known = parameters().keySet();
        for (GuideText page : GuideText.all()) {
            Matcher named = NAMED.matcher(page.text());
            while (named.find()) {
                boolean there = known.contains(named.group()) || OTHERS.contains(named.group(1));
                if (!there) {
                    unknown.add(page.name() + ": " + named.group());
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(10);
        assertThat(unknown).isEmpty();
    }
}
