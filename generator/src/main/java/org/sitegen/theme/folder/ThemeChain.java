package org.sitegen.theme.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;

/** Follows a theme to those it extends, and finds all folders that have a say, nearest first. */
public final class ThemeChain {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final String FILE = "theme.yml";
    private static final Set<String> KEYS = Set.of("name", "extends", "description");

    private final @Nullable Path projectThemes;
    private final BuiltInThemes builtIn;
    private final Findings findings;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<ThemeFolder> folders = new ArrayList<>();

    public ThemeChain(@Nullable Path projectThemes, BuiltInThemes builtIn, Findings findings) {
        this.projectThemes = projectThemes;
        this.builtIn = builtIn;
        this.findings = findings;
    }

    /** The folders of a theme and of those it extends; the first that has a file wins. */
    public List<ThemeFolder> folders(String name, @Nullable Location named) throws IOException {
        Location own = new SourceFile("themes/" + shown(name) + "/theme.yml", "").whole();
        follow(name, named == null ? own : named);
        reportUnused();
        return List.copyOf(folders);
    }

    private void follow(String name, Location named) throws IOException {
        if (!seen.add(name)) {
            findings.error(
                    "theme-extends",
                    named,
                    "the theme extends itself: " + String.join(" → ", seen) + " → " + name,
                    "Let one of them extend nothing, or another theme.");
            return;
        }
        List<ThemeFolder> own = NAME.matcher(name).matches() ? own(name) : List.of();
        if (own.isEmpty()) {
            reportMissing(name, named);
            return;
        }
        folders.addAll(own);
        KeyedText parent = parent(own);
        if (parent != null) {
            follow(parent.text(), parent.location());
        }
    }

    private List<ThemeFolder> own(String name) throws IOException {
        List<ThemeFolder> own = new ArrayList<>();
        if (projectThemes != null && Files.isDirectory(projectThemes.resolve(name))) {
            String label = projectThemes.getFileName() + "/" + name;
            own.add(ThemeFolderReader.read(name, projectThemes.resolve(name), label, findings));
        }
        ThemeFolder shipped = builtIn.find(name, findings);
        if (shipped != null) {
            own.add(shipped);
        }
        return own;
    }

    /** What the nearest {@code theme.yml} says; only that one counts. */
    private @Nullable KeyedText parent(List<ThemeFolder> own) {
        for (ThemeFolder folder : own) {
            SourceFile file = folder.text(FILE, findings);
            if (file != null) {
                return parent(file, folder.name());
            }
        }
        if (own.stream().noneMatch(folder -> folder.has(FILE))) {
            reportWithoutFile(own.get(0));
        }
        return null;
    }

    private void reportWithoutFile(ThemeFolder folder) {
        findings.error(
                "theme-missing",
                new SourceFile(folder.label() + "/theme.yml", "").whole(),
                "the theme \"" + folder.name() + "\" has no theme.yml",
                "Add a theme.yml with \"name: " + folder.name() + "\" and what it extends.");
    }

    private @Nullable KeyedText parent(SourceFile file, String folder) {
        KeyedText parent = null;
        for (KeyedText line : KeyedTextReader.read(file, findings)) {
            if (line.key().equals("extends")) {
                parent = line;
            } else if (line.key().equals("name")) {
                checkName(line, folder);
            } else if (!KEYS.contains(line.key())) {
                findings.error(
                        "theme-line",
                        line.location(),
                        "\"" + line.key() + "\" is not a key of theme.yml",
                        Spelling.meant(line.key(), KEYS) + "Use name, extends and description.");
            }
        }
        return parent;
    }

    private void checkName(KeyedText line, String folder) {
        if (!line.text().equals(folder)) {
            findings.warning(
                    "theme-name",
                    line.location(),
                    "the theme is called \""
                            + line.text()
                            + "\" here, and its folder \""
                            + folder
                            + "\"",
                    "Write \"name: " + folder + "\"; the folder's name is the one that counts.");
        }
    }

    /** A folder that is no theme in itself and stands beside none of that name does nothing. */
    private void reportUnused() throws IOException {
        if (projectThemes == null || !Files.isDirectory(projectThemes)) {
            return;
        }
        for (String name : named(ThemeChain::isOverriding)) {
            if (!seen.contains(name) && !builtIn.names().contains(name)) {
                findings.warning(
                        "theme-unused",
                        new SourceFile(projectThemes.getFileName() + "/" + name, "").whole(),
                        "no theme is called \"" + name + "\", so nothing uses this folder",
                        Spelling.meant(name, themeNames())
                                + "Give the folder the name of the theme that it changes.");
            }
        }
    }

    private static boolean isOverriding(Path folder) {
        return !Files.exists(folder.resolve(FILE))
                && Stream.of("templates", "assets", "words")
                        .anyMatch(part -> Files.isDirectory(folder.resolve(part)));
    }

    private SortedSet<String> themeNames() throws IOException {
        SortedSet<String> known = new TreeSet<>(builtIn.names());
        known.addAll(named(child -> Files.exists(child.resolve(FILE))));
        return known;
    }

    private void reportMissing(String name, Location named) throws IOException {
        SortedSet<String> known = themeNames();
        findings.error(
                "theme-missing",
                named,
                "there is no theme \"" + shown(name) + "\"",
                advice(name, known));
    }

    private static String advice(String name, SortedSet<String> known) {
        String meant = Spelling.meant(name, known);
        String themes = String.join(", ", known);
        return meant.isEmpty()
                ? "Take one of these themes: " + themes + "; or make themes/<name>/theme.yml."
                : meant + "Themes: " + themes + ".";
    }

    private List<String> named(Predicate<Path> wanted) throws IOException {
        if (projectThemes == null || !Files.isDirectory(projectThemes)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(projectThemes)) {
            return children.filter(wanted)
                    .map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String shown(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]", "?");
    }
}
