package org.sitegen.theme.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitegen.theme.template.Templates;

/** Every text in quotes in the braces of templates: the names that templates ask for. */
final class UsedNames {

    private static final Pattern BRACES = Pattern.compile("(?s)\\{[{%].*?[%}]}");
    private static final Pattern QUOTED = Pattern.compile("(?s)([\"'])(.+?)\\1");
    private static final String JOINS = "./-_";

    private final Set<String> names = new TreeSet<>();

    UsedNames(Templates templates) {
        templates.all().stream()
                .flatMap(file -> found(BRACES, file.source().text()))
                .flatMap(braces -> found(QUOTED, braces.group()))
                .forEach(quoted -> names.add(Templates.bare(quoted.group(2))));
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** Whether a template names it, or joins names that begin like it. */
    boolean has(String name) {
        return names.contains(name)
                || names.stream()
                        .filter(one -> JOINS.indexOf(one.charAt(one.length() - 1)) >= 0)
                        .anyMatch(name::startsWith);
    }
}
