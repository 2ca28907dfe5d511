package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.Spelling;

/**
 * Puts the words of all folders of a theme together: the nearest folder has its way, key by key.
 */
final class WordsReader {

    private static final String FOLDER = "words/";
    private static final String ENDING = ".yml";

    private final List<ThemeFolder> folders;
    private final Findings findings;

    WordsReader(List<ThemeFolder> folders, Findings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    Words read(String language) {
        Map<String, String> texts = new TreeMap<>();
        List<ThemeFolder> furthestFirst = new ArrayList<>(folders);
        java.util.Collections.reverse(furthestFirst);
        boolean any = false;
        for (ThemeFolder folder : furthestFirst) {
            SourceFile file = folder.text(FOLDER + language + ENDING, findings);
            if (file != null) {
                any = true;
                KeyedLines.read(file, findings).forEach(line -> texts.put(line.key(), line.text()));
            }
        }
        if (!any && !folders.isEmpty()) {
            missing(language);
        }
        return new Words(language, texts);
    }

    private void missing(String language) {
        SortedSet<String> known = new TreeSet<>();
        for (ThemeFolder folder : folders) {
            for (String path : folder.paths(FOLDER, ENDING)) {
                known.add(path.substring(FOLDER.length(), path.length() - ENDING.length()));
            }
        }
        findings.error(
                "theme-language",
                new SourceFile(folders.get(0).label() + "/words", "").whole(),
                "the theme has no words in \"" + language + "\"",
                Spelling.meant(language, known)
                        + (known.isEmpty()
                                ? "Add words/" + language + ".yml."
                                : "Languages: " + String.join(", ", known) + "."));
    }
}
