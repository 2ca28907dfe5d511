package org.sitegen.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.FileFindings;

/** The fields of a broken file that are good: one mistake does not hide those of other fields. */
final class RestOfYaml {

    /** With more broken fields, the file is not what its editor believes it to be. */
    private static final int MOST = 5;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*\\s*:(\\s.*|)");
    private static final Pattern NAME = Pattern.compile("[\\s-]*([A-Za-z_][A-Za-z0-9_]*)");

    private final YamlSource source;
    private final String[] lines;
    private final Set<String> lost = new HashSet<>();

    private RestOfYaml(YamlSource source) {
        this.source = source;
        this.lines = source.text().split("\n", -1);
    }

    /** The other fields of a text whose first mistake was found last; null if there are none. */
    static @Nullable YamlMap of(YamlSource source) {
        List<Finding> found = source.findings().all();
        RestOfYaml rest = new RestOfYaml(source);
        return source.findings().isFull() ? null : rest.without(found.get(found.size() - 1));
    }

    /**
     * Further mistakes of YAML are told only if nothing else is: else they may come of the first.
     */
    private @Nullable YamlMap without(Finding first) {
        List<Finding> further = new ArrayList<>();
        Finding mistake = first;
        while (further.size() < MOST && isLeftOut(mistake)) {
            FileFindings found = new FileFindings(source.findings().file());
            YamlNode node = YamlComposer.attempt(part(found));
            if (node != null) {
                further.forEach(source.findings()::add);
                return fields(node, found);
            }
            mistake = found.all().get(found.all().size() - 1);
            further.add(mistake);
        }
        return null;
    }

    private YamlSource part(FileFindings found) {
        return new YamlSource(found, String.join("\n", lines), source.firstLine(), false);
    }

    private @Nullable YamlMap fields(YamlNode node, FileFindings found) {
        if (!(node instanceof YamlMap map) || map.isEmpty()) {
            return null;
        }
        List<Finding> before = source.findings().all();
        found.all().stream().filter(one -> !before.contains(one)).forEach(source.findings()::add);
        return new YamlMap(map.pairs(), map.at(), and(map.lost()));
    }

    private Set<String> and(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.addAll(lost);
        return all;
    }

    /** Empties the lines of the field that a mistake stands in; false if it stands in none. */
    private boolean isLeftOut(Finding mistake) {
        int from = culprit(mistake);
        if (from < 0 || from >= lines.length || lines[from].isBlank()) {
            return false;
        }
        int to = from + 1;
        while (from > 0 && !FIELD.matcher(lines[from]).matches()) {
            from--;
        }
        while (to < lines.length && !FIELD.matcher(lines[to]).matches()) {
            to++;
        }
        for (int line = from; line < to; line++) {
            leaveOut(line);
        }
        return true;
    }

    /** The line of a mistake; where a good field fits nothing above it, the line above. */
    private int culprit(Finding mistake) {
        int line = mistake.location().line() - source.firstLine();
        boolean fits = !mistake.check().equals("yaml-indent");
        if (fits || line <= 0 || line >= lines.length || !FIELD.matcher(lines[line]).matches()) {
            return line;
        }
        int above = line - 1;
        while (above > 0 && lines[above].isBlank()) {
            above--;
        }
        return above;
    }

    /** Whatever could be the name of a field there is not missing. */
    private void leaveOut(int line) {
        Matcher name = NAME.matcher(lines[line]);
        if (name.lookingAt()) {
            lost.add(name.group(1));
        }
        lines[line] = "";
    }
}
