package org.sitegen.theme.words;

import org.sitegen.text.Spelling;

/** What is said of a key that the words files do not have. */
public final class MissingText {

    public static final String CHECK = "unknown-word";

    private MissingText() {}

    public static String message(String key, Words words) {
        return "there is no text \"" + key + "\" in the words of \"" + words.language() + "\"";
    }

    public static String advice(String key, Words words) {
        String meant = Spelling.meant(key, words.keys());
        String add = meant.isEmpty() ? "Add" : meant + "If it is a new text, add";
        return add + " \"" + key + ": …\" to " + words.file() + ".";
    }
}
