package org.sitegen.theme.check;

import java.util.Set;
import java.util.TreeSet;
import org.sitegen.finding.Findings;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplateScan;
import org.sitegen.theme.template.TemplateToken;
import org.sitegen.theme.template.Templates;

/** Every text in quotes in the braces of templates: the names that templates ask for. */
final class UsedNames {

    private static final String JOINS = "./-_";

    private final Set<String> names = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    UsedNames(Templates templates) {
        for (TemplateFile file : templates.all()) {
            for (TemplateToken token : TemplateScan.of(file, new Findings())) {
                if (token.kind() == TemplateToken.Kind.PRINT
                        || token.kind() == TemplateToken.Kind.TAG) {
                    read(token.inner());
                }
            }
        }
    }

    private void read(String inner) {
        int at = 0;
        while (at < inner.length()) {
            char quote = inner.charAt(at);
            int end = quote == '"' || quote == '\'' ? inner.indexOf(quote, at + 1) : -1;
            if (end > at + 1) {
                add(inner.substring(at + 1, end));
            }
            at = Math.max(at, end) + 1;
        }
    }

    private void add(String text) {
        names.add(Templates.bare(text));
        if (JOINS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            beginnings.add(text);
        }
    }

    /** Whether a template names it, or joins names that begin like it. */
    boolean has(String name) {
        return names.contains(name) || beginnings.stream().anyMatch(name::startsWith);
    }
}
