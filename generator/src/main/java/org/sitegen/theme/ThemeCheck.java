package org.sitegen.theme;

import org.sitegen.finding.Findings;

/** Looks through all of a theme before anything is rendered. */
final class ThemeCheck {

    private final Templates templates;
    private final Engine engine;
    private final Findings findings;

    ThemeCheck(Templates templates, Engine engine, Findings findings) {
        this.templates = templates;
        this.engine = engine;
        this.findings = findings;
    }

    void run() {
        templates.all().forEach(this::compiles);
    }

    private boolean compiles(TemplateFile file) {
        try {
            engine.template(file.key());
            return true;
        } catch (RuntimeException | StackOverflowError mistake) {
            Diagnosis told = Diagnosis.of(mistake, templates, file);
            findings.error("template-syntax", told.location(), told.message(), told.advice());
            return false;
        }
    }
}
