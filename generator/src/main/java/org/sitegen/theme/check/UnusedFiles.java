package org.sitegen.theme.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;
import org.sitegen.theme.asset.PublishedAssets;
import org.sitegen.theme.folder.KeyedTextReader;
import org.sitegen.theme.folder.ThemeFolder;
import org.sitegen.theme.template.Templates;
import org.sitegen.theme.words.Words;
import org.sitegen.theme.words.WordsReader;

/**
 * Finds what a folder brings though nothing uses it: mostly an override whose name is misspelled. A
 * theme that extends nothing is left alone, for a page of some kind may yet come.
 */
public final class UnusedFiles {

    private static final Set<String> NOT_PUBLISHED_TO_BE_SEEN = Set.of(".txt", ".md");

    private final List<ThemeFolder> folders;
    private final UsedNames used;

    public UnusedFiles(List<ThemeFolder> folders, Templates templates) {
        this.folders = folders;
        this.used = new UsedNames(templates);
    }

    /**
     * Tells of each file that nothing asks for.
     *
     * @param pages the templates that pages ask for
     */
    public void report(Set<String> pages, Findings findings) {
        List<ThemePart> parts =
                List.of(
                        new ThemePart(
                                "this template",
                                folder -> files(folder, Templates.FOLDER, Templates.ENDING),
                                (name, known) -> pages.contains(name) || used.has(name)),
                        new ThemePart(
                                "this asset",
                                folder -> files(folder, PublishedAssets.FOLDER, ""),
                                (name, known) -> isNote(name) || used.has(name) || inSheet(name)),
                        new ThemePart("the text", UnusedFiles::texts, this::isSaid));
        for (int i = 0; i < folders.size() - 1; i++) {
            for (ThemePart part : parts) {
                part.report(folders.get(i), folders.subList(i + 1, folders.size()), findings);
            }
        }
    }

    private static SortedMap<String, Location> files(
            ThemeFolder folder, String below, String ending) {
        SortedMap<String, Location> files = new TreeMap<>();
        for (String name : folder.names(below, ending)) {
            String path = folder.label() + '/' + below + name + ending;
            files.put(name, new SourceFile(path, "").whole());
        }
        return files;
    }

    private static SortedMap<String, Location> texts(ThemeFolder folder) {
        SortedMap<String, Location> texts = new TreeMap<>();
        for (String path : folder.paths(WordsReader.FOLDER, WordsReader.ENDING)) {
            SourceFile file = folder.text(path, new Findings());
            if (file != null) {
                KeyedTextReader.read(file, new Findings())
                        .forEach(text -> texts.putIfAbsent(text.key(), text.location()));
            }
        }
        return texts;
    }

    /** Licences and the like lie beside what they are about. */
    private static boolean isNote(String name) {
        return NOT_PUBLISHED_TO_BE_SEEN.stream().anyMatch(name::endsWith);
    }

    private boolean inSheet(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return folders.stream()
                .flatMap(folder -> folder.files().entrySet().stream())
                .filter(file -> file.getKey().endsWith(".css"))
                .anyMatch(
                        file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(last));
    }

    private boolean isSaid(String key, Set<String> known) {
        String stem =
                Words.FORMS.stream()
                        .filter(key::endsWith)
                        .map(form -> key.substring(0, key.length() - form.length()))
                        .findFirst()
                        .orElse(key);
        return key.startsWith("date.days.")
                || key.startsWith("period.quarters.")
                || known.contains(stem + ".other")
                || used.has(key)
                || used.has(stem);
    }

    /**
     * A kind of thing that a folder brings.
     *
     * @param called how messages call it
     * @param brought the names of all that a folder brings, and where they stand
     * @param isUsed whether a name is used, when these are known in the folders below
     */
    private record ThemePart(
            String called,
            Function<ThemeFolder, SortedMap<String, Location>> brought,
            BiPredicate<String, Set<String>> isUsed) {

        void report(ThemeFolder folder, List<ThemeFolder> below, Findings findings) {
            SortedMap<String, Location> known = new TreeMap<>();
            below.forEach(other -> known.putAll(brought.apply(other)));
            brought.apply(folder)
                    .forEach(
                            (name, place) -> {
                                if (!known.containsKey(name)
                                        && !isUsed.test(name, known.keySet())) {
                                    String meant = Spelling.meant(name, known.keySet());
                                    findings.warning(
                                            "theme-unused",
                                            place,
                                            "nothing uses " + called + " \"" + name + "\"",
                                            meant + "Correct the name, or remove it.");
                                }
                            });
        }
    }
}
