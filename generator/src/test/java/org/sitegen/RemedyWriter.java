package org.sitegen;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlMap;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;

/** Writes what an advice shows, where it says so, as an editor would: a text left open in words. */
final class RemedyWriter {

    private static final String OPEN = "\"…\"";

    private final TestSite site;
    private final Finding finding;

    private RemedyWriter(TestSite site, Finding finding) {
        this.site = site;
        this.finding = finding;
    }

    static void write(TestSite site, Finding finding, Remedy remedy) {
        RemedyWriter writer = new RemedyWriter(site, finding);
        for (Remedy each = remedy; each != null; each = each.also()) {
            writer.write(each);
        }
    }

    /** An empty list gives way to the first item. */
    private static String withEnd(String old, String text) {
        String above = old.strip().equals("[]") ? "" : old;
        return above + (above.isEmpty() || above.endsWith("\n") ? "" : "\n") + text + '\n';
    }

    private void write(Remedy remedy) {
        Location at = remedy.at() == null ? finding.location() : remedy.at();
        String path = at.file().path();
        String old = Files.exists(site.file(path)) ? site.read(path) : "";
        String text = remedy.text().replace(OPEN, "\"In a few words\"");
        site.write(
                path,
                switch (remedy.where()) {
                    case LINE -> withLine(old, at.line(), 1, text);
                    case LINE_AND_ABOVE -> withLine(old, at.line() - 1, 2, text);
                    case VALUE -> withValue(old, at, text);
                    case FIELD -> withField(old, at, text);
                    case ITEM -> withItem(old, at, text);
                    case ABOVE -> withLine(old, at.line(), 0, text);
                    case BEHIND -> withLine(old, at.line() + 1, 0, text);
                    case END -> withEnd(old, text);
                });
    }

    private static String withLine(String old, int number, int instead, String text) {
        List<String> lines = new ArrayList<>(List.of(old.split("\n", -1)));
        int index = Math.min(number - 1, lines.size());
        String first = instead == 0 ? "" : lines.get(index);
        String spaces = first.substring(0, first.length() - first.stripLeading().length());
        lines.subList(index, index + instead).clear();
        lines.add(index, text.startsWith(" ") ? text : spaces + text);
        return String.join("\n", lines);
    }

    private static int index(String text, Location at) {
        int start = new SourceFile("", text).startOf(at.line());
        return text.offsetByCodePoints(start, at.column() - 1);
    }

    private static String withValue(String old, Location at, String text) {
        int start = index(old, at);
        int end = old.offsetByCodePoints(start, at.width());
        if (at.file().path().endsWith(".csv") && old.charAt(start) == '"') {
            end = old.indexOf('"', start + 1) + 1;
        }
        return old.substring(0, start) + text + old.substring(end);
    }

    private static String withField(String old, Location at, String text) {
        YamlMap map = map(old, at);
        if (map == null || map.pairs().isEmpty()) {
            return withLine(old, at.line(), 0, text);
        }
        YamlMap.Pair same = map.pairs().get(text.substring(0, text.indexOf(':')));
        int first = index(old, map.pairs().values().iterator().next().key().at());
        boolean flow = old.substring(0, first).stripTrailing().endsWith("{");
        if (same != null) {
            int start = index(old, same.key().at());
            return old.substring(0, start) + text + old.substring(end(old, start, flow));
        }
        int column = map.pairs().values().iterator().next().key().at().column();
        String behind = flow ? ", " : "\n" + " ".repeat(column - 1);
        return old.substring(0, first) + text + behind + old.substring(first);
    }

    /** Where a field ends: at the next one, or before what closes the braces. */
    private static int end(String text, int start, boolean flow) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char one = text.charAt(i);
            depth += "{[".indexOf(one) >= 0 ? 1 : "}]".indexOf(one) >= 0 ? -1 : 0;
            if (flow ? depth < 0 || (depth == 0 && one == ',') : isEndOfBlock(text, start, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isEndOfBlock(String text, int start, int i) {
        int indent = start - text.lastIndexOf('\n', start) - 1;
        if (text.charAt(i) != '\n' || i + 1 == text.length()) {
            return text.charAt(i) == '\n';
        }
        String rest = text.substring(i + 1).lines().findFirst().orElse("");
        int spaces = rest.length() - rest.stripLeading().length();
        return !rest.isBlank() && spaces <= indent;
    }

    private static String withItem(String old, Location at, String text) {
        int start = index(old, at);
        if (old.charAt(start) == '[') {
            return old.substring(0, start + 1) + text + ", " + old.substring(start + 1);
        }
        int dash = old.indexOf('-', start);
        int column = dash - old.lastIndexOf('\n', dash) - 1;
        String item = "- " + text + "\n" + " ".repeat(column);
        return old.substring(0, dash) + item + old.substring(dash);
    }

    /** The fields that stand at a place, or among which one stands there. */
    private static @Nullable YamlMap map(String text, Location at) {
        List<YamlMap> maps = new ArrayList<>();
        YamlNode root = YamlComposer.compose(source(text, at.file().path()));
        if (root != null) {
            gather(root, maps);
        }
        return Stream.of(
                        maps.stream().filter(map -> isAt(map.at(), at)),
                        maps.stream().filter(map -> hasAt(map, at)),
                        maps.stream().filter(map -> isBefore(map, at)))
                .flatMap(each -> each)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBefore(YamlMap map, Location at) {
        return map.pairs().values().stream()
                .anyMatch(
                        pair ->
                                pair.key().at().line() == at.line()
                                        && pair.key().at().column() < at.column());
    }

    private static boolean hasAt(YamlMap map, Location at) {
        return map.pairs().values().stream()
                .anyMatch(pair -> isAt(pair.key().at(), at) || isAt(pair.at(), at));
    }

    private static boolean isAt(Location one, Location other) {
        return one.line() == other.line() && one.column() == other.column();
    }

    private static void gather(YamlNode node, List<YamlMap> maps) {
        if (node instanceof YamlMap map) {
            maps.add(map);
            map.pairs().values().forEach(pair -> gather(pair.value(), maps));
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> gather(item, maps));
        }
    }

    private static YamlSource source(String text, String path) {
        FileFindings findings = new FileFindings(new SourceFile(path, text));
        if (!path.endsWith(".md")) {
            return path.contains("/registers/")
                    ? YamlSource.list(findings)
                    : YamlSource.fields(findings);
        }
        int end = text.indexOf("\n---", 3);
        String fields = text.substring(4, end < 4 ? text.length() : end + 1);
        return new YamlSource(findings, fields, 2, false);
    }
}
