package org.sitegen.markdown.render;

import java.util.List;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseSource;

/** Prose of a test, rendered, as if it began on line 1 of {@code a.md}. */
record ProseSample(Prose prose, List<Finding> all) {

    private static final Markdown MARKDOWN = new Markdown();

    static ProseSample of(String text) {
        return of(text, Glossary.NONE);
    }

    static ProseSample of(String text, Glossary glossary) {
        SourceFile file = new SourceFile("a.md", text);
        return of(new ProseSource(file, 1, text, ""), glossary);
    }

    static ProseSample of(ProseSource source, Glossary glossary) {
        Prose prose = MARKDOWN.render(source, new SampleLookup(glossary));
        return new ProseSample(prose, prose.findings());
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
