package org.sitegen.theme.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.finding.file.Findings;
import org.sitegen.theme.pebble.TemplateEngine;
import org.sitegen.theme.template.TemplateDiagnosis;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplateScan;
import org.sitegen.theme.template.TemplateToken;
import org.sitegen.theme.template.Templates;

/** Looks through the templates of a theme before anything is rendered. */
public final class ThemeCheck {

    private final Templates templates;
    private final TemplateEngine engine;
    private final Map<String, ParsedTemplate> parsed = new TreeMap<>();

    public ThemeCheck(TemplateEngine engine) {
        this.templates = engine.templates();
        this.engine = engine;
    }

    /** What makes each template safe, whatever pages hold. */
    public void safety(Findings findings) {
        for (TemplateFile file : templates.all()) {
            List<TemplateToken> tokens = TemplateScan.of(file, findings);
            if (!tokens.isEmpty() || file.source().text().isEmpty()) {
                parse(file, findings);
                if (!file.isText()) {
                    HtmlCheck.check(file, tokens, findings);
                }
            }
        }
    }

    private void parse(TemplateFile file, Findings findings) {
        try {
            parsed.put(file.key(), new ParsedTemplate(file, engine.template(file.key())));
        } catch (RuntimeException | StackOverflowError mistake) {
            // Pebble's parser tells some mistakes by whatever its own code ran into.
            findings.add(new TemplateDiagnosis(templates, file, "template-syntax").of(mistake));
        }
    }

    /**
     * Every name that a template uses: once for each with the record that it shows, as far as that
     * is known.
     */
    public void names(Class<?> site, Map<String, Class<?>> records, Findings findings) {
        CheckReporter reporter = new CheckReporter(findings);
        CallCheck calls = new CallCheck(reporter, engine.resources());
        NameCheck check = new NameCheck(templates, file -> parsed.get(file.key()), reporter, calls);
        StaticType seen = StaticType.of(site);
        parsed.values().forEach(check::macros);
        for (TemplateFile file : shownByPages(records.keySet())) {
            StaticType page = StaticType.of(records.getOrDefault(file.name(), Object.class));
            check.template(file, Map.of("site", seen, "page", page));
        }
    }

    /** Those that pages ask for or may ask for, being in no folder and no layout. */
    private List<TemplateFile> shownByPages(Set<String> asked) {
        Set<String> layouts = new TreeSet<>();
        for (ParsedTemplate template : parsed.values()) {
            String parent = template.parentName();
            TemplateFile file = parent == null ? null : templates.find(parent, template.file());
            layouts.add(file == null ? "" : file.key());
        }
        return templates.all().stream()
                .filter(file -> file.key().equals(file.name()))
                .filter(
                        file ->
                                asked.contains(file.name())
                                        || !(file.name().contains("/")
                                                || layouts.contains(file.key())))
                .toList();
    }
}
