package org.sitegen.theme;

import org.sitegen.text.Spelling;

/** What is said of a key that the words files do not have. */
final class MissingWord {

    static final String CHECK = "unknown-word";

    private MissingWord() {}

    static TemplateMistake of(String key, FunctionCall call) {
        Words words = call.page().resources().words();
        return new TemplateMistake(
                CHECK, message(key, words), advice(key, words), call.function(), call.place());
    }

    static String message(String key, Words words) {
        return "there is no text \"" + key + "\" in the words of \"" + words.language() + "\"";
    }

    static String advice(String key, Words words) {
        String meant = Spelling.meant(key, words.keys());
        String add = meant.isEmpty() ? "Add" : meant + "If it is a new text, add";
        return add + " \"" + key + ": …\" to " + words.file() + ".";
    }
}
