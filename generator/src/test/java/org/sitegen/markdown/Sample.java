package org.sitegen.markdown;

import java.util.List;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;

/** Prose of a test, rendered, as if it began on line 1 of {@code a.md}. */
record Sample(Prose prose, List<Finding> all) {

    private static final Markdown MARKDOWN = new Markdown();

    static Sample of(String text) {
        return of(text, Glossary.NONE);
    }

    static Sample of(String text, Glossary glossary) {
        SourceFile file = new SourceFile("a.md", text);
        return of(new ProseSource(file, 1, text, ""), glossary);
    }

    static Sample of(ProseSource source, Glossary glossary) {
        Prose prose = MARKDOWN.render(source, new SampleSurroundings(glossary));
        return new Sample(prose, prose.findings());
    }

    /** As on a page two folders below the root. */
    String html() {
        return prose.html().at("../../").strip();
    }

    List<String> findings() {
        return all.stream().map(Finding::headline).toList();
    }

    List<String> advice() {
        return all.stream().map(Finding::advice).toList();
    }
}
