package org.sitegen.theme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;
import org.sitegen.theme.folder.KeyedTextReader;
import org.sitegen.theme.folder.ThemeFolder;

/**
 * Puts the words of all folders of a theme together: the nearest folder has its way, key by key.
 */
public final class WordsReader {

    public static final String FOLDER = "words/";
    public static final String ENDING = ".yml";

    private final List<ThemeFolder> folders;
    private final Findings findings;

    public WordsReader(List<ThemeFolder> folders, Findings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    public Words read(String language) {
        Map<String, String> texts = new TreeMap<>();
        List<ThemeFolder> furthestFirst = new ArrayList<>(folders);
        java.util.Collections.reverse(furthestFirst);
        boolean any = false;
        for (ThemeFolder folder : furthestFirst) {
            SourceFile file = folder.text(FOLDER + language + ENDING, findings);
            if (file != null) {
                any = true;
                KeyedTextReader.read(file, findings)
                        .forEach(line -> texts.put(line.key(), line.text()));
            }
        }
        if (!any && !folders.isEmpty()) {
            missing(language);
        }
        return new Words(language, file(language), texts);
    }

    /**
     * The words of every language; what is wrong in a file of them is told by its own site.
     *
     * @param own those of this site's language, which have been read
     */
    public List<Words> everyLanguage(Words own) {
        WordsReader silent = new WordsReader(folders, new Findings());
        return languages().stream()
                .map(each -> each.equals(own.language()) ? own : silent.read(each))
                .toList();
    }

    /** The file in which the nearest folder says a text in its own way. */
    private String file(String language) {
        String folder = folders.isEmpty() ? "" : folders.get(0).label() + "/";
        return folder + FOLDER + language + ENDING;
    }

    private void missing(String language) {
        SortedSet<String> known = languages();

        findings.error(
                "theme-language",
                new SourceFile(folders.get(0).label() + "/words", "").whole(),
                "the theme has no words in \"" + language + "\"",
                Spelling.meant(language, known)
                        + (known.isEmpty()
                                ? "Add words/" + language + ".yml."
                                : "Languages: " + String.join(", ", known) + "."));
    }

    private SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        for (ThemeFolder folder : folders) {
            languages.addAll(folder.names(FOLDER, ENDING));
        }
        return languages;
    }
}
