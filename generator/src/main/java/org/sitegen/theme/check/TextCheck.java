package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.ThemeResources;
import org.sitegen.theme.words.MessagePattern;
import org.sitegen.theme.words.MissingText;
import org.sitegen.theme.words.Words;

/** Holds that a text exists, and is given an argument for each place, whatever the language. */
final class TextCheck {

    private final CheckReporter reporter;
    private final ThemeResources resources;

    TextCheck(CheckReporter reporter, ThemeResources resources) {
        this.reporter = reporter;
        this.resources = resources;
    }

    /** A call of {@code t} or {@code plural} whose key stands there in quotes. */
    void check(CheckReporter.Name key, FunctionOrMacroInvocationExpression call) {
        boolean plural = call.getFunctionName().equals("plural");
        exists(key, plural ? key.text() + ".other" : key.text());
        List<String> keys =
                plural
                        ? Words.FORMS.stream().map(key.text()::concat).toList()
                        : List.of(key.text());
        Set<String> given = given(call.getArguments());
        for (Words words : resources.languages()) {
            for (String each : keys) {
                String missing = missing(words.pattern(each), given);
                if (missing != null) {
                    tell(key, message(missing, each, words), call.getFunctionName());
                    return;
                }
            }
        }
    }

    private void exists(CheckReporter.Name name, String key) {
        Words words = resources.words();
        // Without any words the language is missing, which has been told.
        if (!words.keys().isEmpty() && !words.has(key)) {
            reporter.wrong(
                    MissingText.CHECK,
                    name,
                    MissingText.message(key, words),
                    MissingText.advice(key, words));
        }
    }

    private static @Nullable String missing(@Nullable MessagePattern text, Set<String> given) {
        return text == null
                ? null
                : text.places().stream()
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

    private void tell(CheckReporter.Name key, String message, String function) {
        reporter.wrong(
                "template-argument",
                key,
                message,
                "Give it to " + function + "(), or take it out of the text.");
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
