package org.sitegen.theme.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.text.Spelling;
import org.sitegen.theme.asset.Assets;
import org.sitegen.theme.folder.KeyedText;
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

    private static final String CHECK = "theme-unused";
    private static final Set<String> NOT_PUBLISHED_TO_BE_SEEN = Set.of(".txt", ".md");

    private final List<ThemeFolder> folders;
    private final Templates templates;

    public UnusedFiles(List<ThemeFolder> folders, Templates templates) {
        this.folders = folders;
        this.templates = templates;
    }

    /**
     * Tells of each file that nothing asks for.
     *
     * @param pages the templates that pages ask for
     */
    public void tell(Set<String> pages, Findings findings) {
        if (folders.size() < 2) {
            return;
        }
        UsedNames asked = new UsedNames(templates);
        for (int i = 0; i < folders.size() - 1; i++) {
            List<ThemeFolder> below = folders.subList(i + 1, folders.size());
            templates(folders.get(i), below, pages, asked, findings);
            assets(folders.get(i), below, asked, findings);
            words(folders.get(i), below, asked, findings);
        }
    }

    private static void templates(
            ThemeFolder folder,
            List<ThemeFolder> below,
            Set<String> pages,
            UsedNames asked,
            Findings findings) {
        SortedSet<String> known = names(below, Templates.FOLDER, Templates.ENDING);
        for (String name : folder.names(Templates.FOLDER, Templates.ENDING)) {
            if (!known.contains(name) && !pages.contains(name) && !asked.has(name)) {
                Location place = whole(folder, Templates.FOLDER + name + Templates.ENDING);
                tell(place, "this template", name, known, findings);
            }
        }
    }

    private void assets(
            ThemeFolder folder, List<ThemeFolder> below, UsedNames asked, Findings findings) {
        SortedSet<String> known = names(below, Assets.FOLDER, "");
        for (String name : folder.names(Assets.FOLDER, "")) {
            if (!known.contains(name) && !isNote(name) && !asked.has(name) && !inSheet(name)) {
                Location place = whole(folder, Assets.FOLDER + name);
                tell(place, "this asset", name, known, findings);
            }
        }
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

    private static void words(
            ThemeFolder folder, List<ThemeFolder> below, UsedNames asked, Findings findings) {
        SortedSet<String> known = new TreeSet<>();
        below.forEach(each -> lines(each).forEach(line -> known.add(line.key())));
        for (KeyedText line : lines(folder)) {
            String stem = stem(line.key());
            boolean form = known.contains(stem + ".other") || line.key().startsWith("date.days.");
            if (!known.contains(line.key())
                    && !form
                    && !asked.has(line.key())
                    && !asked.has(stem)) {
                tell(line.location(), "the text", line.key(), known, findings);
            }
        }
    }

    /** The key without the form for some number. */
    private static String stem(String key) {
        for (String form : Words.FORMS) {
            if (key.endsWith(form)) {
                return key.substring(0, key.length() - form.length());
            }
        }
        return key;
    }

    private static List<KeyedText> lines(ThemeFolder folder) {
        List<KeyedText> lines = new ArrayList<>();
        for (String path : folder.paths(WordsReader.FOLDER, WordsReader.ENDING)) {
            SourceFile file = folder.text(path, new Findings());
            if (file != null) {
                lines.addAll(KeyedTextReader.read(file, new Findings()));
            }
        }
        return lines;
    }

    private static SortedSet<String> names(List<ThemeFolder> folders, String below, String ending) {
        SortedSet<String> names = new TreeSet<>();
        folders.forEach(folder -> names.addAll(folder.names(below, ending)));
        return names;
    }

    private static Location whole(ThemeFolder folder, String path) {
        return new SourceFile(folder.label() + "/" + path, "").whole();
    }

    private static void tell(
            Location place, String what, String name, Set<String> known, Findings findings) {
        findings.warning(
                CHECK,
                place,
                "nothing uses " + what + " \"" + name + "\"",
                Spelling.meant(name, known) + "Correct the name, or remove it.");
    }
}
