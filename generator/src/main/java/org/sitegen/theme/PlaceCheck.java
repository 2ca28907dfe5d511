package org.sitegen.theme;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds that a call gives an argument for every place of its text, whatever the language. */
final class PlaceCheck {

    private final Told told;
    private final List<Words> languages;

    PlaceCheck(Told told, List<Words> languages) {
        this.told = told;
        this.languages = languages;
    }

    /** A call of {@code t} or {@code plural} whose key stands there in quotes. */
    void check(String key, FunctionOrMacroInvocationExpression call, Walk walk) {
        boolean plural = call.getFunctionName().equals("plural");
        List<String> keys = plural ? Words.FORMS.stream().map(key::concat).toList() : List.of(key);
        Set<String> given = given(call.getArguments());
        for (Words words : languages) {
            for (String each : keys) {
                Phrase phrase = words.phrase(each);
                String missing = phrase == null ? null : missing(phrase, given);
                if (missing != null) {
                    tell(key, message(missing, each, words), call, walk);
                    return;
                }
            }
        }
    }

    private static @Nullable String missing(Phrase phrase, Set<String> given) {
        return phrase.places().stream()
                .filter(place -> !given.contains(place))
                .findFirst()
                .orElse(null);
    }

    /** The key is the first argument, so the second one is for place 0. */
    private static Set<String> given(ArgumentsNode arguments) {
        Set<String> given = new TreeSet<>();
        for (int i = 1; i < arguments.getPositionalArgs().size(); i++) {
            given.add(String.valueOf(i - 1));
        }
        if (arguments.getNamedArgs() != null) {
            arguments.getNamedArgs().forEach(named -> given.add(named.getName()));
        }
        return given;
    }

    private void tell(
            String key, String message, FunctionOrMacroInvocationExpression call, Walk walk) {
        told.wrong(
                walk,
                call.getLineNumber(),
                key,
                "template-argument",
                message,
                "Give it to " + call.getFunctionName() + "(), or take it out of the text.");
    }

    private static String message(String place, String key, Words words) {
        return "nothing is given for \"{"
                + place
                + "}\" of the text \""
                + key
                + "\" in words/"
                + words.language()
                + ".yml";
    }
}
