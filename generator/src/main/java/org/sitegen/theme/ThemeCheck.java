package org.sitegen.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.finding.Findings;

/** Looks through all of a theme before anything is rendered. */
final class ThemeCheck {

    private final Templates templates;
    private final Engine engine;
    private final Map<String, Tree> trees = new TreeMap<>();

    ThemeCheck(Templates templates, Engine engine) {
        this.templates = templates;
        this.engine = engine;
    }

    /** Everything that can be known without knowing what the pages hold. */
    void run(Findings findings) {
        for (TemplateFile file : templates.all()) {
            List<Piece> pieces = TemplateScan.of(file, findings);
            if (!pieces.isEmpty() || file.source().text().isEmpty()) {
                compile(file, findings);
                HtmlCheck.check(file, pieces, findings);
            }
        }
        TreeCheck check = tree(findings);
        templates.all().forEach(check::macros);
        roots().forEach(file -> check.template(file, names(Kind.ANY, Kind.ANY)));
    }

    /** Everything that can be known when it is known which record each template shows. */
    void run(Class<?> site, Map<String, Class<?>> pages, Findings findings) {
        TreeCheck check = tree(findings);
        pages.forEach(
                (name, page) -> {
                    TemplateFile file = templates.nearest(name);
                    if (file != null) {
                        check.template(file, names(Kind.of(site), Kind.of(page)));
                    }
                });
    }

    private TreeCheck tree(Findings findings) {
        return new TreeCheck(templates, engine, file -> trees.get(file.key()), findings);
    }

    private static Map<String, Kind> names(Kind site, Kind page) {
        return Map.of("site", site, "page", page);
    }

    private void compile(TemplateFile file, Findings findings) {
        try {
            trees.put(file.key(), new Tree(file, engine.template(file.key())));
        } catch (RuntimeException | StackOverflowError mistake) {
            // Pebble's parser tells some mistakes by whatever its own code ran into.
            Diagnosis told = Diagnosis.of(mistake, templates, file);
            findings.error("template-syntax", told.location(), told.message(), told.advice());
        }
    }

    /** The templates that pages may ask for: those in no folder that no other extends. */
    private List<TemplateFile> roots() {
        Set<String> extended = new TreeSet<>();
        for (Tree tree : trees.values()) {
            if (tree.parentName() != null) {
                TemplateFile parent = templates.find(tree.parentName(), tree.file());
                extended.add(parent == null ? "" : parent.key());
            }
        }
        return templates.all().stream()
                .filter(file -> !file.key().contains("/") && !file.key().contains("@"))
                .filter(file -> !extended.contains(file.key()))
                .toList();
    }
}
