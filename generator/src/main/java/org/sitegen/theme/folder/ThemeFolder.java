package org.sitegen.theme.folder;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.ConflictMarks;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.CharacterReference;
import org.sitegen.text.UnfitCharacters;

/**
 * The files of one theme in one place: the project's, or the built-in one.
 *
 * @param name the theme's name
 * @param label how the folder is called in messages: {@code themes/candour}
 * @param files the bytes of each file by its path in the folder, in order
 */
public record ThemeFolder(String name, String label, NavigableMap<String, byte[]> files) {

    public ThemeFolder {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The paths in a sub-folder that end so, in order. */
    public Iterable<String> paths(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .toList();
    }

    /** The same without sub-folder and ending: the names of templates, assets or languages. */
    public List<String> names(String folder, String ending) {
        List<String> names = new ArrayList<>();
        for (String path : paths(folder, ending)) {
            names.add(path.substring(folder.length(), path.length() - ending.length()));
        }
        return names;
    }

    /**
     * A file as text, or nothing, with a finding, where it is not UTF-8 or has characters that no
     * page can show.
     */
    public @Nullable SourceFile text(String path, Findings findings) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            return null;
        }
        String shown = label + '/' + path;
        try {
            SourceFile file = new SourceFile(shown, decoded(bytes));
            return isFit(file, findings) ? ConflictMarks.withoutTheirs(file, findings) : null;
        } catch (CharacterCodingException notText) {
            findings.error(
                    "theme-file",
                    new SourceFile(shown, "").whole(),
                    "\"" + path + "\" is not UTF-8 text",
                    "Save the file as UTF-8.");
            return null;
        }
    }

    private static boolean isFit(SourceFile file, Findings findings) {
        int unfit = UnfitCharacters.first(file.text(), 0);
        if (unfit >= 0) {
            String what = UnfitCharacters.explained(file.text().codePointAt(unfit));
            findings.error("theme-file", file.at(unfit), "here stands " + what, "Delete it.");
        }
        return unfit < 0 && isFitByNumbers(file, findings);
    }

    private static boolean isFitByNumbers(SourceFile file, Findings findings) {
        Matcher coded = CharacterReference.in(file.text());
        while (coded.find()) {
            int point = CharacterReference.point(coded);
            if (UnfitCharacters.isUnfit(point)) {
                String message =
                        '"' + coded.group() + "\" stands for " + UnfitCharacters.explained(point);
                findings.error("theme-file", file.at(coded.start()), message, "Delete it.");
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(java.nio.ByteBuffer.wrap(bytes))
                        .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
